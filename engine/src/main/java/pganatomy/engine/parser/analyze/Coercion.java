package pganatomy.engine.parser.analyze;

import java.util.List;
import pganatomy.engine.catalog.AttributeDescriptor;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.utils.adt.CastDescriptor;
import pganatomy.engine.utils.adt.Casts;
import pganatomy.engine.utils.adt.FunctionDescriptor;
import pganatomy.engine.utils.adt.Functions;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeOids;
import pganatomy.engine.utils.adt.Types;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Conversions between types: whether there is one in a given context, and the node that does it.
///
/// ```text
///   context      where                                   casts that apply
///   IMPLICIT     operands and arguments                  i
///   ASSIGNMENT   INSERT, UPDATE, conditions              i a, and anything to a string type
///   EXPLICIT     CAST, ::                                i a e, and anything from or to a string
/// ```
///
/// A string literal has no type of its own ("unknown"): it takes the type that is wanted, and its
/// text is read as a value of that type, here, once.
///
/// PostgreSQL: src/backend/parser/parse_coerce.c
final class Coercion {
  /// How eager a conversion may be.
  enum Context {
    IMPLICIT,
    ASSIGNMENT,
    EXPLICIT
  }

  /// The ways to convert.
  enum Method {
    NONE,
    RELABEL,
    FUNCTION,
    VIA_TEXT,
    ARRAY
  }

  /// A way, with the function if it is one.
  record Path(Method method, int functionOid) {
    static final Path NONE = new Path(Method.NONE, 0);
    static final Path RELABEL = new Path(Method.RELABEL, 0);
    static final Path VIA_TEXT = new Path(Method.VIA_TEXT, 0);
    static final Path ARRAY = new Path(Method.ARRAY, 0);
  }

  private final AnalysisContext context;

  Coercion(AnalysisContext context) {
    this.context = context;
  }

  // ---- whether ----

  /// Whether a value of type `from` can become one of type `to`.
  boolean possible(Type from, Type to, Context eagerness) {
    if (from.oid() == to.oid()
        || to.oid() == TypeOids.ANY
        || from.oid() == TypeOids.UNKNOWN
        || Polymorphism.isPolymorphic(to.oid())) {
      return true;
    }
    if (path(from, to, eagerness).method() != Method.NONE) {
      return true;
    }
    if (from.oid() == TypeOids.RECORD) {
      return context.baseType(to).kind() == 'c';
    }
    return to.oid() == TypeOids.RECORD && context.isRow(from);
  }

  /// Whether the arguments can become the declared types, polymorphic ones included.
  boolean allPossible(List<Type> from, int[] to, Context eagerness) {
    boolean polymorphic = false;
    for (int i = 0; i < from.size(); i++) {
      Type target = context.type(to[i]);
      if (target == null || !possible(from.get(i), target, eagerness)) {
        return false;
      }
      polymorphic |= Polymorphism.isPolymorphic(to[i]);
    }
    return !polymorphic || context.polymorphism.consistent(from, to);
  }

  /// The way from one type to another.
  Path path(Type source, Type target, Context eagerness) {
    Type from = context.baseType(source);
    Type to = context.baseType(target);
    if (from.oid() == to.oid()) {
      return Path.RELABEL;
    }
    CastDescriptor cast = Casts.find(from.oid(), to.oid());
    if (cast != null) {
      return castPath(cast, eagerness);
    }
    boolean isVector = from.oid() == TypeOids.INT2VECTOR || from.oid() == TypeOids.OIDVECTOR;
    if (isVector && Types.isArray(to) && to.elementOid() == from.elementOid()) {
      return Path.RELABEL;
    }
    Type fromElement = context.elementType(from);
    Type toElement = Types.isArray(to) ? context.elementType(to) : null;
    if (fromElement != null && toElement != null) {
      return path(fromElement, toElement, eagerness).method() == Method.NONE
          ? Path.NONE
          : Path.ARRAY;
    }
    if (eagerness != Context.IMPLICIT && to.category() == 'S') {
      return Path.VIA_TEXT;
    }
    boolean fromText = eagerness == Context.EXPLICIT && from.category() == 'S';
    return fromText ? Path.VIA_TEXT : Path.NONE;
  }

  private static Path castPath(CastDescriptor cast, Context eagerness) {
    boolean allowed =
        switch (cast.context()) {
          case 'i' -> true;
          case 'a' -> eagerness != Context.IMPLICIT;
          default -> eagerness == Context.EXPLICIT;
        };
    if (!allowed) {
      return Path.NONE;
    }
    return switch (cast.method()) {
      case 'f' -> new Path(Method.FUNCTION, cast.functionOid());
      case 'i' -> Path.VIA_TEXT;
      default -> Path.RELABEL;
    };
  }

  // ---- how ----

  /// The expression as a value of the type and modifier, or null if there is no way.
  Expression toTarget(Expression node, Type target, int modifier, Context eagerness, int location) {
    if (!possible(node.type(), target, eagerness)) {
      return null;
    }
    int place = location >= 0 ? location : Locations.of(node);
    Expression converted = coerce(node, target, modifier, eagerness, place);
    return withModifier(converted, target, modifier, eagerness, place);
  }

  /// The expression as a value of the type, without its modifier. There has to be a way.
  Expression coerce(Expression node, Type target, int modifier, Context eagerness, int location) {
    Type source = node.type();
    if (source.oid() == target.oid() || leavesAsIs(source, target)) {
      return node;
    }
    if (source.oid() == TypeOids.UNKNOWN) {
      Expression known = fromUnknown(node, target, modifier, eagerness, location);
      if (known != null) {
        return known;
      }
    }
    Path path = path(source, target, eagerness);
    if (path.method() != Method.NONE) {
      return convert(node, path, target, modifier, eagerness, location);
    }
    if (node instanceof Expression.RowConstructor row && context.baseType(target).kind() == 'c') {
      return rowToComposite(row, target, eagerness, location);
    }
    return new Expression.Relabel(node, target, -1, eagerness != Context.EXPLICIT, location);
  }

  private static boolean leavesAsIs(Type source, Type target) {
    return switch (target.oid()) {
      case TypeOids.ANY,
          TypeOids.ANYELEMENT,
          TypeOids.ANYNONARRAY,
          TypeOids.ANYCOMPATIBLE,
          TypeOids.ANYCOMPATIBLENONARRAY ->
          true;
      case TypeOids.ANYARRAY, TypeOids.ANYENUM, TypeOids.ANYRANGE, TypeOids.ANYCOMPATIBLEARRAY ->
          source.oid() != TypeOids.UNKNOWN;
      default -> false;
    };
  }

  // ---- literals without a type ----

  private Expression fromUnknown(
      Expression node, Type target, int modifier, Context eagerness, int location) {
    if (node instanceof Expression.Constant constant) {
      return literal(constant, target, modifier, eagerness);
    }
    if (node instanceof Expression.Parameter parameter) {
      return context.parameters.decide(context, parameter, target);
    }
    // A column of a subquery may still be unknown; its text is read when it runs.
    return new Expression.CoerceViaText(node, target, -1, eagerness != Context.EXPLICIT, location);
  }

  private Expression literal(
      Expression.Constant constant, Type target, int modifier, Context eagerness) {
    Type base = context.baseType(target);
    int inputModifier = base.oid() == TypeOids.INTERVAL ? modifier : -1;
    Object value = constant.value() == null ? null : read(constant, base, inputModifier);
    Expression result = new Expression.Constant(base, inputModifier, value, constant.location());
    if (base == target || target.kind() != 'd') {
      return result;
    }
    return new Expression.CoerceToDomain(
        result, target, -1, eagerness != Context.EXPLICIT, constant.location());
  }

  private Object read(Expression.Constant constant, Type type, int modifier) {
    try {
      return type.codec().parse((String) constant.value(), modifier);
    } catch (DatabaseException error) {
      if (constant.location() >= 0 && error.data().position() == 0) {
        error.position(context.source.codePointCount(0, constant.location()) + 1);
      }
      throw error;
    }
  }

  // ---- the node for a path ----

  private Expression convert(
      Expression node, Path path, Type target, int modifier, Context eagerness, int location) {
    Type base = context.baseType(target);
    boolean isImplicit = eagerness != Context.EXPLICIT;
    Expression result =
        switch (path.method()) {
          case RELABEL ->
              context.baseType(node.type()).oid() == base.oid() && target.kind() == 'd'
                  ? node
                  : new Expression.Relabel(node, base, -1, isImplicit, location);
          case FUNCTION -> call(path.functionOid(), node, base, modifier, eagerness, location);
          case ARRAY -> array(node, base, modifier, eagerness, location);
          default -> new Expression.CoerceViaText(node, base, -1, isImplicit, location);
        };
    return target.kind() == 'd'
        ? new Expression.CoerceToDomain(result, target, -1, isImplicit, location)
        : result;
  }

  private Expression call(
      int functionOid,
      Expression node,
      Type target,
      int modifier,
      Context eagerness,
      int location) {
    FunctionDescriptor function = Functions.byOid(functionOid);
    if (function == null) {
      throw context.error(
          SqlState.CANNOT_COERCE,
          "cannot cast type "
              + AnalysisContext.name(node.type())
              + " to "
              + AnalysisContext.name(target),
          location);
    }
    int count = function.argumentTypes().length;
    List<Expression> arguments =
        switch (count) {
          case 1 -> List.of(node);
          case 2 -> List.of(node, modifierConstant(modifier));
          default -> List.of(node, modifierConstant(modifier), explicitConstant(eagerness));
        };
    int result = count > 1 ? modifier : -1;
    return new Expression.FunctionCall(
        function,
        arguments,
        target,
        result,
        eagerness == Context.EXPLICIT ? Expression.Form.CAST : Expression.Form.IMPLICIT_CAST,
        location);
  }

  private static Expression modifierConstant(int modifier) {
    return new Expression.Constant(Types.INT4, -1, modifier, -1);
  }

  private static Expression explicitConstant(Context eagerness) {
    return new Expression.Constant(Types.BOOL, -1, eagerness == Context.EXPLICIT, -1);
  }

  private Expression array(
      Expression node, Type target, int modifier, Context eagerness, int location) {
    Type from = context.elementType(context.baseType(node.type()));
    Type to = context.elementType(target);
    boolean isImplicit = eagerness != Context.EXPLICIT;
    Expression element = new Expression.CaseTest(from, -1);
    Expression converted = coerce(element, to, modifier, eagerness, location);
    converted = withModifier(converted, to, modifier, eagerness, location);
    if (converted instanceof Expression.Relabel) {
      return new Expression.Relabel(node, target, modifier, isImplicit, location);
    }
    return new Expression.ArrayCoerce(node, converted, target, modifier, isImplicit, location);
  }

  private Expression rowToComposite(
      Expression.RowConstructor row, Type target, Context eagerness, int location) {
    List<AttributeDescriptor> columns = context.catalog.rowColumns(context.baseType(target).oid());
    var fields = new java.util.ArrayList<Expression>();
    var names = new java.util.ArrayList<String>();
    int next = 0;
    for (AttributeDescriptor column : columns) {
      if (column.dropped()) {
        continue;
      }
      if (next >= row.fields().size()) {
        throw cannotCastRow(row, target, "Input has too few columns.", location);
      }
      Expression field =
          toTarget(row.fields().get(next), column.type(), column.typeModifier(), eagerness, -1);
      if (field == null) {
        String detail =
            "Cannot cast type "
                + AnalysisContext.name(row.fields().get(next).type())
                + " to "
                + AnalysisContext.name(column.type())
                + " in column "
                + (next + 1)
                + ".";
        throw cannotCastRow(row, target, detail, location);
      }
      fields.add(field);
      names.add(column.name());
      next++;
    }
    if (next != row.fields().size()) {
      throw cannotCastRow(row, target, "Input has too many columns.", location);
    }
    return new Expression.RowConstructor(fields, names, target, row.location());
  }

  private DatabaseException cannotCastRow(
      Expression row, Type target, String detail, int location) {
    return context
        .error(
            SqlState.CANNOT_COERCE,
            "cannot cast type "
                + AnalysisContext.name(row.type())
                + " to "
                + AnalysisContext.name(target),
            location)
        .detail(detail);
  }

  // ---- modifiers ----

  /// The value cut or rounded to what a modifier such as `varchar(10)` allows.
  private Expression withModifier(
      Expression node, Type target, int modifier, Context eagerness, int location) {
    if (modifier < 0 || modifier == node.typeModifier()) {
      return node;
    }
    Type base = context.baseType(target);
    Type element = context.elementType(base);
    Type scalar = element == null ? base : element;
    CastDescriptor cast = Casts.find(scalar.oid(), scalar.oid());
    if (cast == null || cast.functionOid() == 0) {
      return new Expression.Relabel(
          node, node.type(), modifier, eagerness != Context.EXPLICIT, location);
    }
    if (element != null) {
      if (node instanceof Expression.ArrayCoerce) {
        return node;
      }
      Expression one = new Expression.CaseTest(element, -1);
      Expression cut = call(cast.functionOid(), one, element, modifier, eagerness, location);
      return new Expression.ArrayCoerce(
          node, cut, node.type(), modifier, eagerness != Context.EXPLICIT, location);
    }
    return call(cast.functionOid(), node, node.type(), modifier, eagerness, location);
  }

  // ---- conditions and the like ----

  /// The expression as a boolean.
  ///
  /// @param construct what demands it, for the message: `WHERE`, `CASE/WHEN`, ...
  Expression toBoolean(Expression node, String construct) {
    return toSpecific(node, Types.BOOL, construct, "boolean");
  }

  /// The expression as a value of a type that a construct demands.
  Expression toSpecific(Expression node, Type target, String construct, String targetName) {
    if (node.type().oid() == target.oid()) {
      return node;
    }
    Expression converted = toTarget(node, target, -1, Context.ASSIGNMENT, -1);
    if (converted == null) {
      throw context.error(
          SqlState.DATATYPE_MISMATCH,
          "argument of "
              + construct
              + " must be type "
              + targetName
              + ", not type "
              + AnalysisContext.name(node.type()),
          Locations.of(node));
    }
    return converted;
  }
}
