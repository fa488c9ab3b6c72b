package pganatomy.engine.parser.analyze;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.ast.ExpressionNode;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Expression.BooleanOperator;
import pganatomy.engine.utils.adt.FunctionDescriptor;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeOids;
import pganatomy.engine.utils.adt.Types;
import pganatomy.engine.utils.error.SqlState;

/// Gives every expression its type: names become columns, operators and functions become those that
/// the types ask for, and conversions are written out.
///
/// PostgreSQL: src/backend/parser/parse_expr.c, transformExpr()
final class ExpressionAnalyzer {
  private final AnalysisContext context;

  ExpressionAnalyzer(AnalysisContext context) {
    this.context = context;
  }

  /// Analyses an expression that stands at a place of some kind.
  Expression transform(ExpressionNode node, Scope scope, ExpressionKind kind) {
    ExpressionKind outer = scope.kind;
    scope.kind = kind;
    Expression result = transform(node, scope);
    scope.kind = outer;
    return result;
  }

  Expression transform(ExpressionNode node, Scope scope) {
    if (node instanceof ExpressionNode.ColumnReference c) {
      return column(c, scope);
    }
    if (node instanceof ExpressionNode.ParameterReference p) {
      return context.parameters.reference(context, p.number(), p.location());
    }
    if (node instanceof ExpressionNode.Literal l) {
      return literal(l);
    }
    if (node instanceof ExpressionNode.Operation o) {
      return operation(o, scope);
    }
    if (node instanceof ExpressionNode.BooleanOperation b) {
      return connective(b, scope);
    }
    if (node instanceof ExpressionNode.FunctionCall f) {
      return context.calls.transform(f, scope);
    }
    if (node instanceof ExpressionNode.TypeCast c) {
      return cast(c, scope);
    }
    if (node instanceof ExpressionNode.InList i) {
      return context.rows.in(i, scope);
    }
    if (node instanceof ExpressionNode.Between b) {
      return between(b, scope);
    }
    if (node instanceof ExpressionNode.PatternMatch p) {
      return pattern(p, scope);
    }
    if (node instanceof ExpressionNode.NullTest n) {
      return nullTest(n, scope);
    }
    if (node instanceof ExpressionNode.BooleanTest b) {
      return booleanTest(b, scope);
    }
    if (node instanceof ExpressionNode.DistinctTest d) {
      return context.rows.distinct(d, scope);
    }
    if (node instanceof ExpressionNode.ArrayComparison a) {
      return context.operators.makeArray(
          a.operator(),
          !a.all(),
          transform(a.left(), scope),
          transform(a.array(), scope),
          a.location());
    }
    if (node instanceof ExpressionNode.Case c) {
      return caseExpression(c, scope);
    }
    if (node instanceof ExpressionNode.Coalesce c) {
      return coalesce(transformAll(c.arguments(), scope), c.location());
    }
    return transformOther(node, scope);
  }

  private Expression transformOther(ExpressionNode node, Scope scope) {
    if (node instanceof ExpressionNode.NullIf n) {
      return nullIf(n, scope);
    }
    if (node instanceof ExpressionNode.MinMax m) {
      return minMax(m, scope);
    }
    if (node instanceof ExpressionNode.ArrayConstructor a) {
      return array(a, scope, null);
    }
    if (node instanceof ExpressionNode.RowConstructor r) {
      return context.rows.constructor(r, scope);
    }
    if (node instanceof ExpressionNode.Indirection i) {
      return new Selection(context).apply(i, scope);
    }
    if (node instanceof ExpressionNode.Sublink s) {
      return context.rows.sublink(s, scope);
    }
    if (node instanceof ExpressionNode.ValueFunction v) {
      return valueFunction(v);
    }
    if (node instanceof ExpressionNode.Collate c) {
      return collate(c, scope);
    }
    if (node instanceof ExpressionNode.Grouping g) {
      return context.calls.grouping(g, scope);
    }
    if (node instanceof ExpressionNode.Default d) {
      throw context.error(
          SqlState.SYNTAX_ERROR, "DEFAULT is not allowed in this context", d.location());
    }
    if (node instanceof ExpressionNode.NamedArgument n) {
      return transform(n.value(), scope);
    }
    if (node instanceof ExpressionNode.CurrentOf c) {
      throw unsupported("WHERE CURRENT OF is not supported", c.location());
    }
    if (node instanceof ExpressionNode.FormatTest f) {
      throw unsupported("IS " + f.format() + " is not supported", f.location());
    }
    throw new IllegalStateException("unknown node " + node);
  }

  private RuntimeException unsupported(String message, int location) {
    return context.error(SqlState.FEATURE_NOT_SUPPORTED, message, location);
  }

  List<Expression> transformAll(List<ExpressionNode> nodes, Scope scope) {
    var expressions = new ArrayList<Expression>(nodes.size());
    for (ExpressionNode node : nodes) {
      expressions.add(transform(node, scope));
    }
    return expressions;
  }

  // ---- leaves ----

  private Expression column(ExpressionNode.ColumnReference reference, Scope scope) {
    return reference.star()
        ? context.calls.wholeRow(reference, scope)
        : context.columns.resolve(reference, scope);
  }

  /// A constant in the type that its form tells.
  private static Expression literal(ExpressionNode.Literal literal) {
    int location = literal.location();
    return switch (literal.kind()) {
      case INTEGER -> constant(Types.INT4, Integer.parseInt(literal.text()), location);
      case NUMERIC -> number(literal.text(), location);
      case STRING -> constant(Types.UNKNOWN, literal.text(), location);
      case NULL -> constant(Types.UNKNOWN, null, location);
      case BOOLEAN -> constant(Types.BOOL, literal.text().equals("true"), location);
      case BIT_STRING -> {
        Type bit = Types.byOid(TypeOids.BIT);
        yield constant(bit, bit.codec().parse(literal.text(), -1), location);
      }
    };
  }

  private static Expression number(String text, int location) {
    if (isInteger(text) && text.length() <= 20) {
      try {
        return constant(Types.INT8, Long.parseLong(text), location);
      } catch (NumberFormatException _) {
        // Too large for a bigint, so it is a numeric.
      }
    }
    return constant(Types.NUMERIC, Types.NUMERIC.codec().parse(text, -1), location);
  }

  private static boolean isInteger(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && !(i == 0 && c == '-')) {
        return false;
      }
    }
    return true;
  }

  static Expression.Constant constant(Type type, Object value, int location) {
    return new Expression.Constant(type, -1, value, location);
  }

  private Expression valueFunction(ExpressionNode.ValueFunction node) {
    return switch (node.kind()) {
      case CURRENT_DATE -> current(node, Types.DATE);
      case CURRENT_TIME -> current(node, Types.TIMETZ);
      case CURRENT_TIMESTAMP -> current(node, Types.TIMESTAMPTZ);
      case LOCALTIME -> current(node, Types.TIME);
      case LOCALTIMESTAMP -> current(node, Types.TIMESTAMP);
      case CURRENT_ROLE, CURRENT_USER, USER -> noArguments("current_user", node.location());
      case SESSION_USER -> noArguments("session_user", node.location());
      case CURRENT_CATALOG -> noArguments("current_database", node.location());
      case CURRENT_SCHEMA -> noArguments("current_schema", node.location());
    };
  }

  private static Expression current(ExpressionNode.ValueFunction node, Type type) {
    int precision = Math.min(node.precision(), 6);
    return new Expression.CurrentValue(node.kind().name(), type, precision, node.location());
  }

  private Expression noArguments(String name, int location) {
    FunctionDescriptor function =
        context.functions.resolve(name, List.of(), List.of(), true).candidate().function();
    Type type = context.type(function.returnType());
    return new Expression.FunctionCall(
        function, List.of(), type, -1, Expression.Form.SQL_SYNTAX, location);
  }

  // ---- operators ----

  private Expression operation(ExpressionNode.Operation node, Scope scope) {
    if (node.left() != null && context.rows.isRowOperation(node)) {
      return context.rows.operation(node, scope);
    }
    Expression left = node.left() == null ? null : transform(node.left(), scope);
    Expression right = transform(node.right(), scope);
    return context.operators.make(node.operator(), left, right, node.location());
  }

  private Expression connective(ExpressionNode.BooleanOperation node, Scope scope) {
    BooleanOperator operator = BooleanOperator.valueOf(node.kind().name());
    var arguments = new ArrayList<Expression>();
    for (ExpressionNode argument : node.arguments()) {
      arguments.add(context.coercion.toBoolean(transform(argument, scope), operator.name()));
    }
    return bool(operator, arguments, node.location());
  }

  static Expression bool(BooleanOperator operator, List<Expression> arguments, int location) {
    return new Expression.BooleanCall(operator, arguments, Types.BOOL, location);
  }

  private Expression between(ExpressionNode.Between node, Scope scope) {
    Expression argument = transform(node.argument(), scope);
    Expression low = transform(node.low(), scope);
    Expression high = transform(node.high(), scope);
    int at = node.location();
    Expression result = range(argument, low, high, node.negated(), at);
    if (!node.symmetric()) {
      return result;
    }
    Expression swapped = range(argument, high, low, node.negated(), at);
    return bool(
        node.negated() ? BooleanOperator.AND : BooleanOperator.OR, List.of(result, swapped), at);
  }

  private Expression range(
      Expression argument, Expression low, Expression high, boolean negated, int location) {
    OperatorResolver operators = context.operators;
    if (negated) {
      return bool(
          BooleanOperator.OR,
          List.of(
              operators.make(List.of("<"), argument, low, location),
              operators.make(List.of(">"), argument, high, location)),
          location);
    }
    return bool(
        BooleanOperator.AND,
        List.of(
            operators.make(List.of(">="), argument, low, location),
            operators.make(List.of("<="), argument, high, location)),
        location);
  }

  private Expression pattern(ExpressionNode.PatternMatch node, Scope scope) {
    Expression argument = transform(node.argument(), scope);
    Expression pattern = transform(node.pattern(), scope);
    String symbol =
        switch (node.kind()) {
          case LIKE -> "~~";
          case ILIKE -> "~~*";
          case SIMILAR -> "~";
        };
    var parts = new ArrayList<Expression>();
    parts.add(pattern);
    if (node.escape() != null) {
      parts.add(transform(node.escape(), scope));
    }
    if (node.kind() == ExpressionNode.PatternKind.SIMILAR) {
      pattern = context.calls.system("similar_to_escape", parts, node.location());
    } else if (node.escape() != null) {
      pattern = context.calls.system("like_escape", parts, node.location());
    }
    String name = node.negated() ? "!" + symbol : symbol;
    return context.operators.make(List.of(name), argument, pattern, node.location());
  }

  // ---- tests ----

  private Expression nullTest(ExpressionNode.NullTest node, Scope scope) {
    Expression argument = transform(node.argument(), scope);
    return new Expression.NullTest(
        argument, node.negated(), context.isRow(argument.type()), Types.BOOL, node.location());
  }

  private Expression booleanTest(ExpressionNode.BooleanTest node, Scope scope) {
    String word = "IS " + (node.negated() ? "NOT " : "") + node.value();
    Expression argument = context.coercion.toBoolean(transform(node.argument(), scope), word);
    var kind = Expression.BooleanTestKind.valueOf(word.replace(' ', '_'));
    return new Expression.BooleanTest(argument, kind, Types.BOOL, node.location());
  }

  // ---- conditionals ----

  private Expression caseExpression(ExpressionNode.Case node, Scope scope) {
    Expression argument = null;
    Expression placeholder = null;
    if (node.argument() != null) {
      argument = transform(node.argument(), scope);
      if (argument.type().oid() == TypeOids.UNKNOWN) {
        argument =
            context.coercion.coerce(
                argument, Types.TEXT, -1, Coercion.Context.IMPLICIT, argument.location());
      }
      placeholder = new Expression.CaseTest(argument.type(), argument.typeModifier());
    }
    var conditions = new ArrayList<Expression>();
    var results = new ArrayList<Expression>();
    for (ExpressionNode.When when : node.whens()) {
      Expression condition = transform(when.condition(), scope);
      if (placeholder != null) {
        condition = context.operators.make(List.of("="), placeholder, condition, when.location());
      }
      conditions.add(context.coercion.toBoolean(condition, "CASE/WHEN"));
      results.add(transform(when.result(), scope));
    }
    Expression otherwise =
        node.otherwise() == null
            ? constant(Types.UNKNOWN, null, -1)
            : transform(node.otherwise(), scope);
    results.addFirst(otherwise);
    List<Expression> unified = context.commonTypes.unify(results, "CASE");
    var whens = new ArrayList<Expression.WhenClause>();
    for (int i = 0; i < conditions.size(); i++) {
      whens.add(new Expression.WhenClause(conditions.get(i), unified.get(i + 1)));
    }
    return new Expression.Case(
        argument, whens, unified.getFirst(), unified.getFirst().type(), node.location());
  }

  private Expression coalesce(List<Expression> arguments, int location) {
    List<Expression> unified = context.commonTypes.unify(arguments, "COALESCE");
    return new Expression.Coalesce(unified, unified.getFirst().type(), location);
  }

  private Expression nullIf(ExpressionNode.NullIf node, Scope scope) {
    Expression left = transform(node.left(), scope);
    Expression right = transform(node.right(), scope);
    var equality =
        (Expression.OperatorCall)
            context.operators.make(List.of("="), left, right, node.location());
    if (equality.type().oid() != TypeOids.BOOL) {
      throw context.error(
          SqlState.DATATYPE_MISMATCH,
          "NULLIF requires = operator to yield boolean",
          node.location());
    }
    Expression first = equality.arguments().get(0);
    return new Expression.NullIf(
        equality.operator(), first, equality.arguments().get(1), first.type(), node.location());
  }

  private Expression minMax(ExpressionNode.MinMax node, Scope scope) {
    String name = node.greatest() ? "GREATEST" : "LEAST";
    List<Expression> unified =
        context.commonTypes.unify(transformAll(node.arguments(), scope), name);
    Type type = unified.getFirst().type();
    return new Expression.MinMax(
        node.greatest(),
        context.operators.ordering(type, "<", node.location()),
        unified,
        type,
        node.location());
  }

  // ---- casts and arrays ----

  private Expression cast(ExpressionNode.TypeCast node, Scope scope) {
    TypeResolver.TypeWithModifier target = context.types.resolve(node.type());
    Expression argument;
    if (node.argument() instanceof ExpressionNode.ArrayConstructor array
        && context.elementType(context.baseType(target.type())) != null) {
      argument = array(array, scope, context.baseType(target.type()));
    } else {
      argument = transform(node.argument(), scope);
    }
    int location = node.location() >= 0 ? node.location() : node.type().location();
    Expression result =
        context.coercion.toTarget(
            argument, target.type(), target.modifier(), Coercion.Context.EXPLICIT, location);
    if (result == null) {
      throw context.error(
          SqlState.CANNOT_COERCE,
          "cannot cast type "
              + AnalysisContext.name(argument.type())
              + " to "
              + AnalysisContext.name(target.type()),
          location);
    }
    return result;
  }

  /// @param target the array type of a cast around the constructor, or null
  private Expression array(ExpressionNode.ArrayConstructor node, Scope scope, Type target) {
    Type wanted = target == null ? null : context.elementType(target);
    var elements = new ArrayList<Expression>();
    boolean nested = false;
    for (ExpressionNode element : node.elements()) {
      if (element instanceof ExpressionNode.ArrayConstructor inner) {
        elements.add(array(inner, scope, target));
        nested = true;
      } else {
        Expression value = transform(element, scope);
        nested |= context.elementType(value.type()) != null;
        elements.add(value);
      }
    }
    if (elements.isEmpty()) {
      return emptyArray(target, node.location());
    }
    if (target != null) {
      return castArray(elements, nested, nested ? target : wanted, target, node.location());
    }
    Type common = context.commonTypes.select(elements, "ARRAY");
    Type arrayType = nested ? common : context.arrayType(common);
    if (arrayType == null) {
      throw context.error(
          SqlState.UNDEFINED_OBJECT,
          "could not find array type for data type " + AnalysisContext.name(common),
          node.location());
    }
    var converted = new ArrayList<Expression>();
    for (Expression element : elements) {
      converted.add(context.commonTypes.coerce(element, common, "ARRAY"));
    }
    return new Expression.ArrayConstructor(converted, nested, arrayType, node.location());
  }

  private Expression emptyArray(Type target, int location) {
    if (target == null) {
      throw context
          .error(SqlState.INDETERMINATE_DATATYPE, "cannot determine type of empty array", location)
          .hint("Explicitly cast to the desired type, for example ARRAY[]::integer[].");
    }
    return new Expression.ArrayConstructor(List.of(), false, target, location);
  }

  private Expression castArray(
      List<Expression> elements, boolean nested, Type wanted, Type target, int location) {
    var converted = new ArrayList<Expression>();
    for (Expression element : elements) {
      Expression value =
          context.coercion.toTarget(
              element, wanted, -1, Coercion.Context.EXPLICIT, element.location());
      if (value == null) {
        throw context.error(
            SqlState.CANNOT_COERCE,
            "cannot cast type "
                + AnalysisContext.name(element.type())
                + " to "
                + AnalysisContext.name(wanted),
            element.location());
      }
      converted.add(value);
    }
    return new Expression.ArrayConstructor(converted, nested, target, location);
  }

  // ---- collations ----

  /// The engine sorts text in one way; a collation that sorts so, or by bytes, is accepted.
  private Expression collate(ExpressionNode.Collate node, Scope scope) {
    Expression argument = transform(node.argument(), scope);
    String name = node.collation().getLast();
    switch (name) {
      case "default", "C", "POSIX", "ucs_basic", "unicode", "pg_c_utf8", "pg_unicode_fast" -> {}
      default ->
          throw context.error(
              SqlState.UNDEFINED_OBJECT,
              "collation \"" + name + "\" for encoding \"UTF8\" does not exist",
              node.location());
    }
    if (argument.type().oid() == TypeOids.UNKNOWN) {
      return context.coercion.coerce(
          argument, Types.TEXT, -1, Coercion.Context.IMPLICIT, argument.location());
    }
    if (argument.type().collationOid() == 0 && context.elementType(argument.type()) == null) {
      throw context.error(
          SqlState.DATATYPE_MISMATCH,
          "collations are not supported by type " + AnalysisContext.name(argument.type()),
          node.location());
    }
    return argument;
  }
}
