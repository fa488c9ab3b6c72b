package pganatomy.engine.parser.nodes;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.catalog.Catalog;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.utils.adt.FunctionDescriptor;
import pganatomy.engine.utils.adt.Functions;
import pganatomy.engine.utils.adt.OperatorDescriptor;
import pganatomy.engine.utils.adt.Operators;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.Types;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Reads what [ExpressionWriter] has written. Nodes are told apart by a switch on their tags: the
/// reader runs in young processes, once for each view that a query names.
///
/// PostgreSQL: src/backend/nodes/readfuncs.c
abstract class ExpressionReader extends NodeTokens {
  final Catalog catalog;

  ExpressionReader(String text, Catalog catalog) {
    super(text);
    this.catalog = catalog;
  }

  abstract Query query();

  // ---- objects by OID ----

  final Type type() {
    int oid = number();
    Type type = Types.byOid(oid);
    type = type == null ? catalog.type(oid) : type;
    if (type == null && oid != 0) {
      throw missing("type", oid);
    }
    return type;
  }

  final List<Type> types() {
    List<Type> types = new ArrayList<>();
    openList();
    while (hasMore()) {
      types.add(type());
    }
    return types;
  }

  private static DatabaseException missing(String kind, int oid) {
    return DatabaseException.error(
        SqlState.INTERNAL_ERROR,
        "cache lookup failed for " + kind + " " + Integer.toUnsignedString(oid));
  }

  final OperatorDescriptor operator() {
    if (isNothing()) {
      return null;
    }
    int oid = number();
    OperatorDescriptor operator = Operators.byOid(oid);
    if (operator == null) {
      throw missing("operator", oid);
    }
    return operator;
  }

  private FunctionDescriptor function() {
    int oid = number();
    FunctionDescriptor function = Functions.byOid(oid);
    if (function == null) {
      throw missing("function", oid);
    }
    return function;
  }

  // ---- expressions ----

  final List<Expression> expressions() {
    List<Expression> list = new ArrayList<>();
    openList();
    while (hasMore()) {
      list.add(expression());
    }
    return list;
  }

  final List<OperatorDescriptor> operators() {
    List<OperatorDescriptor> list = new ArrayList<>();
    openList();
    while (hasMore()) {
      list.add(operator());
    }
    return list;
  }

  /// Null for nothing.
  final Expression expression() {
    if (isNothing()) {
      return null;
    }
    Expression node = body(open());
    close();
    return node;
  }

  private Expression body(String tag) {
    return switch (tag) {
      case "VAR" -> new Expression.Column(number(), number(), number(), type(), number(), -1);
      case "CONST" -> constant();
      case "FUNC" -> call();
      case "OP" -> {
        OperatorDescriptor operator = operator();
        List<Expression> arguments = expressions();
        Type type = type();
        number();
        yield new Expression.OperatorCall(operator, arguments, type, -1);
      }
      case "AND", "OR", "NOT" ->
          new Expression.BooleanCall(
              Expression.BooleanOperator.valueOf(tag), expressions(), Types.BOOL, -1);
      case "NULLTEST" -> new Expression.NullTest(expression(), flag(), flag(), Types.BOOL, -1);
      case "BOOLTEST" ->
          new Expression.BooleanTest(
              expression(), Expression.BooleanTestKind.valueOf(word()), Types.BOOL, -1);
      case "AGG" -> aggregate();
      case "WINDOWFUNC" -> window();
      case "SUBLINK" ->
          new Expression.SubLink(
              Expression.SubLinkKind.valueOf(word()),
              expressions(),
              operators(),
              query(),
              type(),
              number(),
              -1);
      default -> conversion(tag);
    };
  }

  private Expression constant() {
    byte[] bytes = isNothing() ? null : hex();
    Type type = type();
    Object value = bytes == null ? null : type.codec().load(bytes, 0, bytes.length);
    return new Expression.Constant(type, number(), value, -1);
  }

  private Expression call() {
    FunctionDescriptor function = function();
    List<Expression> arguments = expressions();
    Expression.Form form = isNothing() ? null : Expression.Form.valueOf(word());
    return new Expression.FunctionCall(function, arguments, type(), number(), form, -1);
  }

  private Expression conversion(String tag) {
    return switch (tag) {
      case "RELABEL" -> {
        Expression argument = expression();
        boolean implicit = flag();
        yield new Expression.Relabel(argument, type(), number(), implicit, -1);
      }
      case "VIATEXT" -> {
        Expression argument = expression();
        boolean implicit = flag();
        yield new Expression.CoerceViaText(argument, type(), number(), implicit, -1);
      }
      case "TODOMAIN" -> {
        Expression argument = expression();
        boolean implicit = flag();
        yield new Expression.CoerceToDomain(argument, type(), number(), implicit, -1);
      }
      case "ARRAYCOERCE" -> {
        Expression argument = expression();
        Expression element = expression();
        boolean implicit = flag();
        yield new Expression.ArrayCoerce(argument, element, type(), number(), implicit, -1);
      }
      case "CASETEST" -> new Expression.CaseTest(type(), number());
      case "SQLVALUE" -> new Expression.CurrentValue(word(), type(), number(), -1);
      case "SUBSCRIPT" ->
          new Expression.Subscript(
              expression(), expressions(), expressions(), flag(), type(), number());
      case "FIELD" -> new Expression.FieldSelect(expression(), number(), type(), number());
      default -> construct(tag);
    };
  }

  private Expression construct(String tag) {
    Expression node =
        switch (tag) {
          case "CASE" -> choice();
          case "COALESCE" -> new Expression.Coalesce(expressions(), type(), -1);
          case "GREATEST", "LEAST" ->
              new Expression.MinMax(tag.equals("GREATEST"), operator(), expressions(), type(), -1);
          case "ARRAY" -> new Expression.ArrayConstructor(expressions(), flag(), type(), -1);
          case "ROW" -> new Expression.RowConstructor(expressions(), strings(), type(), -1);
          case "ARRAYOP" ->
              new Expression.ArrayComparison(
                  operator(), flag(), expression(), expression(), type(), -1);
          case "DISTINCT" ->
              new Expression.DistinctTest(
                  operator(), expression(), expression(), flag(), type(), -1);
          case "NULLIF" ->
              new Expression.NullIf(operator(), expression(), expression(), type(), -1);
          case "ROWCOMPARE" ->
              new Expression.RowComparison(
                  string(), operators(), expressions(), expressions(), type());
          case "GROUPING" -> new Expression.Grouping(numbers(), type(), -1);
          default -> throw malformed();
        };
    number();
    return node;
  }

  private Expression choice() {
    Expression argument = expression();
    List<Expression.WhenClause> whens = new ArrayList<>();
    openList();
    while (hasMore()) {
      whens.add(new Expression.WhenClause(expression(), expression()));
    }
    return new Expression.Case(argument, whens, expression(), type(), -1);
  }

  private Expression aggregate() {
    FunctionDescriptor function = function();
    List<Expression> direct = expressions();
    List<Expression> arguments = expressions();
    boolean star = flag();
    boolean distinct = flag();
    List<Expression.SortKey> orderBy = new ArrayList<>();
    openList();
    while (hasMore()) {
      orderBy.add(new Expression.SortKey(expression(), operator(), operator(), flag(), flag()));
    }
    Expression filter = expression();
    int levelsUp = number();
    Type type = type();
    number();
    return new Expression.Aggregate(
        function, direct, arguments, star, distinct, orderBy, filter, levelsUp, type, -1);
  }

  private Expression window() {
    FunctionDescriptor function = function();
    List<Expression> arguments = expressions();
    boolean star = flag();
    Expression filter = expression();
    int window = number();
    Type type = type();
    number();
    return new Expression.WindowCall(function, arguments, star, filter, window, type, -1);
  }
}
