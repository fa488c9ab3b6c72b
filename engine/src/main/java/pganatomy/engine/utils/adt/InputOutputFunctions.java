package pganatomy.engine.utils.adt;

/// The types' own input and output functions, called by name: `int4in('5')`,
/// `timestamp_out(now())`.
///
/// They are in `pg_proc` because `pg_type` names them; drivers look there. Binary input and output
/// can not be called from SQL.
///
/// PostgreSQL: src/backend/utils/adt/int.c, int4in() and kin
final class InputOutputFunctions implements ScalarFunction {
  private final FunctionDescriptor function;
  private final Type argument;

  InputOutputFunctions(FunctionDescriptor function, Type[] types) {
    this.function = function;
    this.argument = types.length == 0 ? null : types[0];
  }

  @Override
  public Object call(Object[] a, FunctionContext context) {
    if (argument != null && argument.oid() == TypeOids.CSTRING) {
      int modifier = a.length > 2 && a[2] != null ? (Integer) a[2] : -1;
      return Types.byOid(function.returnType()).codec().parse((String) a[0], modifier);
    }
    if (function.returnType() == TypeOids.CSTRING) {
      return argument.codec().format(a[0]);
    }
    if (function.returnType() == TypeOids.BYTEA) {
      return argument.codec().toBinary(a[0]);
    }
    throw Errors.unknownSymbol(function.symbol());
  }
}
