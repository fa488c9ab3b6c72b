package pganatomy.engine.utils.adt;

import java.util.HashMap;

/// The built-in operators.
///
/// PostgreSQL: src/include/catalog/pg_operator.dat
public final class Operators {
  private static final OperatorDescriptor[] NONE = {};
  private static final HashMap<String, OperatorDescriptor[]> BY_NAME = new HashMap<>();
  private static CatalogRows rows;

  private Operators() {}

  private static CatalogRows rows() {
    if (rows == null) {
      rows = new CatalogRows(OperatorRows.parts(), OperatorRows.INDEX);
    }
    return rows;
  }

  /// All operators of that name, prefix ones included; an empty array when there is none.
  public static OperatorDescriptor[] candidates(String name) {
    OperatorDescriptor[] found = BY_NAME.get(name);
    if (found == null) {
      found = load(name);
      if (found.length > 0) {
        BY_NAME.put(name, found);
      }
    }
    return found;
  }

  private static OperatorDescriptor[] load(String name) {
    int first = rows().find(name);
    if (first < 0) {
      return NONE;
    }
    int count = 0;
    for (int line = first; rows.matches(line, name); line = rows.next(line)) {
      count++;
    }
    OperatorDescriptor[] found = new OperatorDescriptor[count];
    int line = first;
    for (int i = 0; i < count; i++) {
      found[i] = read(line);
      line = rows.next(line);
    }
    return found;
  }

  /// The operator, null when there is none.
  public static OperatorDescriptor byOid(int oid) {
    int line = rows().findByOid(oid);
    return line < 0 ? null : read(line);
  }

  public static int[] oids() {
    return rows().oids();
  }

  private static OperatorDescriptor read(int line) {
    CatalogRows.Fields fields = rows().fields(line);
    String name = fields.text();
    return new OperatorDescriptor(
        fields.number(),
        name,
        fields.number(),
        fields.number(),
        fields.number(),
        fields.number(),
        fields.number(),
        fields.number(),
        fields.flag(),
        fields.flag(),
        fields.text(),
        fields.text());
  }

  /// The operator `<`, `<=`, `=`, `>=` or `>` of the type's default operator class (btree; for `=`
  /// also hash); null when the type has none. Its argument types are those of the operator class,
  /// such as `text` for a `varchar`.
  public static OperatorDescriptor forType(Type type, String name) {
    int oid = operatorClassType(type);
    OperatorDescriptor[] candidates = candidates(name);
    for (OperatorDescriptor candidate : candidates) {
      if (candidate.leftType() == oid && candidate.rightType() == oid) {
        return candidate;
      }
    }
    return null;
  }

  /// The input type of the default operator class for a type.
  public static int operatorClassType(Type type) {
    if (type.kind() == 'd') {
      Type base = Types.byOid(type.baseOid());
      return base == null ? type.baseOid() : operatorClassType(base);
    }
    if (Types.isArray(type)) {
      return TypeOids.ANYARRAY;
    }
    if (type.kind() == 'c') {
      return TypeOids.RECORD;
    }
    return switch (type.oid()) {
      case TypeOids.VARCHAR, TypeOids.UNKNOWN -> TypeOids.TEXT;
      case TypeOids.CIDR -> TypeOids.INET;
      case TypeOids.REGCLASS,
          TypeOids.REGTYPE,
          TypeOids.REGPROC,
          TypeOids.REGPROCEDURE,
          TypeOids.REGOPER,
          TypeOids.REGOPERATOR,
          TypeOids.REGROLE,
          TypeOids.REGNAMESPACE,
          TypeOids.REGCOLLATION ->
          TypeOids.OID;
      default -> type.oid();
    };
  }
}
