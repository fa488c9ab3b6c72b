package pganatomy.engine.parser.analyze;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.ast.ExpressionNode;
import pganatomy.engine.parser.ast.ExpressionNode.SublinkKind;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Expression.BooleanOperator;
import pganatomy.engine.parser.query.Expression.SubLinkKind;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.utils.adt.OperatorDescriptor;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeOids;
import pganatomy.engine.utils.adt.Types;
import pganatomy.engine.utils.error.SqlState;

/// Rows and sets of values: `ROW(...)`, comparisons of rows, `IN`, `IS DISTINCT FROM`, and
/// subqueries in expressions.
///
/// PostgreSQL: src/backend/parser/parse_expr.c, transformAExprIn(), transformSubLink(),
/// make_row_comparison_op()
final class RowAnalyzer {
  private final AnalysisContext context;

  RowAnalyzer(AnalysisContext context) {
    this.context = context;
  }

  // ---- ROW(...) ----

  Expression.RowConstructor constructor(ExpressionNode.RowConstructor node, Scope scope) {
    List<Expression> fields = context.targets.expandAll(node.fields(), scope);
    var names = new ArrayList<String>();
    var known = new ArrayList<Expression>();
    for (int i = 0; i < fields.size(); i++) {
      names.add("f" + (i + 1));
      known.add(fields.get(i));
    }
    return new Expression.RowConstructor(known, names, Types.RECORD, node.location());
  }

  boolean isRowOperation(ExpressionNode.Operation node) {
    return node.left() instanceof ExpressionNode.RowConstructor
        && (node.right() instanceof ExpressionNode.RowConstructor || isScalarSublink(node.right()));
  }

  private static boolean isScalarSublink(ExpressionNode node) {
    return node instanceof ExpressionNode.Sublink link && link.kind() == SublinkKind.SCALAR;
  }

  Expression operation(ExpressionNode.Operation node, Scope scope) {
    if (node.right() instanceof ExpressionNode.Sublink link) {
      return rowWithSubquery(node, link, scope);
    }
    var left = (Expression.RowConstructor) context.expressions.transform(node.left(), scope);
    var right = (Expression.RowConstructor) context.expressions.transform(node.right(), scope);
    return compare(node.operator(), left.fields(), right.fields(), node.location());
  }

  private Expression rowWithSubquery(
      ExpressionNode.Operation node, ExpressionNode.Sublink link, Scope scope) {
    if (!node.operator().getLast().equals("=")) {
      throw context.error(
          SqlState.FEATURE_NOT_SUPPORTED,
          "comparing a row with a subquery is only supported for =",
          node.location());
    }
    return sublink(
        new ExpressionNode.Sublink(
            SublinkKind.ANY, node.left(), node.operator(), link.query(), node.location()),
        scope);
  }

  /// `(a, b) op (c, d)`.
  Expression compare(
      List<String> operator, List<Expression> left, List<Expression> right, int location) {
    if (left.size() != right.size()) {
      throw context.error(
          SqlState.SYNTAX_ERROR, "unequal number of entries in row expressions", location);
    }
    if (left.isEmpty()) {
      throw context.error(
          SqlState.FEATURE_NOT_SUPPORTED, "cannot compare rows of zero length", location);
    }
    var pairs = new ArrayList<Expression>();
    for (int i = 0; i < left.size(); i++) {
      Expression pair = context.operators.make(operator, left.get(i), right.get(i), location);
      if (pair.type().oid() != TypeOids.BOOL) {
        throw context.error(
            SqlState.DATATYPE_MISMATCH,
            "row comparison operator must yield type boolean, not type "
                + AnalysisContext.name(pair.type()),
            location);
      }
      pairs.add(pair);
    }
    if (pairs.size() == 1) {
      return pairs.getFirst();
    }
    String symbol = operator.getLast();
    return switch (symbol) {
      case "=" -> ExpressionAnalyzer.bool(BooleanOperator.AND, pairs, location);
      case "<>" -> ExpressionAnalyzer.bool(BooleanOperator.OR, pairs, location);
      case "<", "<=", ">", ">=" -> rowComparison(symbol, pairs);
      default ->
          throw context
              .error(
                  SqlState.FEATURE_NOT_SUPPORTED,
                  "could not determine interpretation of row comparison operator " + symbol,
                  location)
              .hint("Row comparison operators must be associated with btree operator families.");
    };
  }

  private static Expression rowComparison(String symbol, List<Expression> pairs) {
    var operators = new ArrayList<OperatorDescriptor>();
    var left = new ArrayList<Expression>();
    var right = new ArrayList<Expression>();
    for (Expression pair : pairs) {
      var call = (Expression.OperatorCall) pair;
      operators.add(call.operator());
      left.add(call.arguments().get(0));
      right.add(call.arguments().get(1));
    }
    return new Expression.RowComparison(symbol, operators, left, right, Types.BOOL);
  }

  // ---- IS DISTINCT FROM ----

  Expression distinct(ExpressionNode.DistinctTest node, Scope scope) {
    Expression left = context.expressions.transform(node.left(), scope);
    Expression right = context.expressions.transform(node.right(), scope);
    if (isNull(right)) {
      return nullTest(left, node);
    }
    if (isNull(left)) {
      return nullTest(right, node);
    }
    if (left instanceof Expression.RowConstructor a
        && right instanceof Expression.RowConstructor b) {
      return distinctRows(a, b, node);
    }
    return distinctPair(left, right, node.negated(), node.location());
  }

  private static boolean isNull(Expression node) {
    return node instanceof Expression.Constant constant
        && constant.value() == null
        && constant.type().oid() == TypeOids.UNKNOWN;
  }

  /// A row of nulls is distinct from null: unlike `IS NULL`, this looks at the value alone.
  private Expression nullTest(Expression argument, ExpressionNode.DistinctTest node) {
    return new Expression.NullTest(argument, !node.negated(), false, Types.BOOL, node.location());
  }

  private Expression distinctPair(
      Expression left, Expression right, boolean negated, int location) {
    var equality =
        (Expression.OperatorCall) context.operators.make(List.of("="), left, right, location);
    if (equality.type().oid() != TypeOids.BOOL) {
      throw context.error(
          SqlState.DATATYPE_MISMATCH,
          "IS DISTINCT FROM requires = operator to yield boolean",
          location);
    }
    return new Expression.DistinctTest(
        equality.operator(),
        equality.arguments().get(0),
        equality.arguments().get(1),
        negated,
        Types.BOOL,
        location);
  }

  private Expression distinctRows(
      Expression.RowConstructor a, Expression.RowConstructor b, ExpressionNode.DistinctTest node) {
    if (a.fields().size() != b.fields().size()) {
      throw context.error(
          SqlState.SYNTAX_ERROR, "unequal number of entries in row expressions", node.location());
    }
    var pairs = new ArrayList<Expression>();
    for (int i = 0; i < a.fields().size(); i++) {
      pairs.add(
          distinctPair(a.fields().get(i), b.fields().get(i), node.negated(), node.location()));
    }
    BooleanOperator operator = node.negated() ? BooleanOperator.AND : BooleanOperator.OR;
    return ExpressionAnalyzer.bool(operator, pairs, node.location());
  }

  // ---- IN (list) ----

  Expression in(ExpressionNode.InList node, Scope scope) {
    Expression left = context.expressions.transform(node.argument(), scope);
    var constants = new ArrayList<Expression>();
    var variables = new ArrayList<Expression>();
    for (ExpressionNode item : node.items()) {
      Expression value = context.expressions.transform(item, scope);
      (hasColumns(value) ? variables : constants).add(value);
    }
    String operator = node.negated() ? "<>" : "=";
    var parts = new ArrayList<Expression>();
    Expression array = constants.size() > 1 ? asArray(left, constants, node) : null;
    if (array != null) {
      parts.add(array);
    } else {
      variables.addAll(0, constants);
    }
    for (Expression value : variables) {
      parts.add(pair(operator, left, value, node.location()));
    }
    if (parts.size() == 1) {
      return parts.getFirst();
    }
    BooleanOperator connective = node.negated() ? BooleanOperator.AND : BooleanOperator.OR;
    return ExpressionAnalyzer.bool(connective, parts, node.location());
  }

  private Expression pair(String operator, Expression left, Expression value, int location) {
    if (left instanceof Expression.RowConstructor a
        && value instanceof Expression.RowConstructor b) {
      return compare(List.of(operator), a.fields(), b.fields(), location);
    }
    Expression pair = context.operators.make(List.of(operator), left, value, location);
    return context.coercion.toBoolean(pair, "IN");
  }

  /// `a = ANY (ARRAY[...])`, if the values have a common type; else null.
  private Expression asArray(
      Expression left, List<Expression> constants, ExpressionNode.InList node) {
    if (left instanceof Expression.RowConstructor) {
      return null;
    }
    var all = new ArrayList<Expression>();
    all.add(left);
    all.addAll(constants);
    Type common = context.commonTypes.select(all, null);
    if (common == null || common.oid() == TypeOids.RECORD || context.arrayType(common) == null) {
      return null;
    }
    for (Expression value : all) {
      if (!context.coercion.possible(value.type(), common, Coercion.Context.IMPLICIT)) {
        return null;
      }
    }
    var elements = new ArrayList<Expression>();
    for (Expression value : constants) {
      elements.add(context.commonTypes.coerce(value, common, "IN"));
    }
    Expression array =
        new Expression.ArrayConstructor(elements, false, context.arrayType(common), -1);
    String operator = node.negated() ? "<>" : "=";
    return context.operators.makeArray(
        List.of(operator), !node.negated(), left, array, node.location());
  }

  private static boolean hasColumns(Expression node) {
    if (node instanceof Expression.Column column) {
      return column.levelsUp() == 0;
    }
    for (Expression child : ExpressionTrees.children(node)) {
      if (hasColumns(child)) {
        return true;
      }
    }
    return false;
  }

  // ---- subqueries ----

  Expression sublink(ExpressionNode.Sublink node, Scope scope) {
    switch (scope.kind) {
      case CHECK, DEFAULT, INDEX, INDEX_PREDICATE, EXECUTE, CALL -> {
        String place = subqueryPlace(scope.kind);
        throw context.error(
            SqlState.FEATURE_NOT_SUPPORTED, "cannot use subquery in " + place, node.location());
      }
      default -> scope.hasSubLinks = true;
    }
    Query query = context.queries.subquery(node.query(), scope, false);
    return switch (node.kind()) {
      case EXISTS -> link(SubLinkKind.EXISTS, query, Types.BOOL, -1, node.location());
      case SCALAR -> {
        Query.Target column = onlyColumn(query, node.location());
        Expression value = column.expression();
        yield link(SubLinkKind.SCALAR, query, value.type(), value.typeModifier(), node.location());
      }
      case ARRAY -> {
        Query.Target column = onlyColumn(query, node.location());
        Type type = column.expression().type();
        Type array = context.elementType(type) != null ? type : context.arrayType(type);
        if (array == null) {
          throw context.error(
              SqlState.UNDEFINED_OBJECT,
              "could not find array type for data type " + AnalysisContext.name(type),
              node.location());
        }
        yield link(
            SubLinkKind.ARRAY, query, array, column.expression().typeModifier(), node.location());
      }
      case ANY, ALL -> quantified(node, query, scope);
    };
  }

  private static String subqueryPlace(ExpressionKind kind) {
    return switch (kind) {
      case CHECK -> "check constraint";
      case DEFAULT -> "DEFAULT expression";
      case INDEX -> "index expression";
      case INDEX_PREDICATE -> "index predicate";
      case EXECUTE -> "EXECUTE parameter";
      default -> "CALL argument";
    };
  }

  private static Expression link(
      SubLinkKind kind, Query query, Type type, int modifier, int location) {
    return new Expression.SubLink(kind, List.of(), List.of(), query, type, modifier, location);
  }

  private Query.Target onlyColumn(Query query, int location) {
    List<Query.Target> columns = QueryColumns.visible(query);
    if (columns.size() != 1) {
      throw context.error(SqlState.SYNTAX_ERROR, "subquery must return only one column", location);
    }
    return columns.getFirst();
  }

  private Expression quantified(ExpressionNode.Sublink node, Query analysed, Scope scope) {
    Expression test = context.expressions.transform(node.test(), scope);
    List<Expression> left =
        test instanceof Expression.RowConstructor row ? row.fields() : List.of(test);
    Query query = analysed;
    List<Query.Target> columns = QueryColumns.visible(query);
    if (left.size() < columns.size()) {
      throw context.error(SqlState.SYNTAX_ERROR, "subquery has too many columns", node.location());
    }
    if (left.size() > columns.size()) {
      throw context.error(SqlState.SYNTAX_ERROR, "subquery has too few columns", node.location());
    }
    List<String> name = node.operator().isEmpty() ? List.of("=") : node.operator();
    if (left.size() > 1 && !name.getLast().equals("=") && !name.getLast().equals("<>")) {
      throw context.error(
          SqlState.FEATURE_NOT_SUPPORTED,
          "comparing a row with a subquery is only supported for = and <>",
          node.location());
    }
    var converted = new ArrayList<Expression>();
    var operators = new ArrayList<OperatorDescriptor>();
    for (int i = 0; i < left.size(); i++) {
      Expression column = columns.get(i).expression();
      Expression placeholder = new Expression.CaseTest(column.type(), column.typeModifier());
      var call =
          (Expression.OperatorCall)
              context.operators.make(name, left.get(i), placeholder, node.location());
      if (call.type().oid() != TypeOids.BOOL) {
        throw context.error(
            SqlState.DATATYPE_MISMATCH,
            "operator "
                + name.getLast()
                + " must return type boolean, not type "
                + AnalysisContext.name(call.type()),
            node.location());
      }
      operators.add(call.operator());
      converted.add(call.arguments().get(0));
      Type wanted = call.arguments().get(1).type();
      if (wanted.oid() != column.type().oid()) {
        query = new QueryColumns(context).withColumnType(query, i, wanted);
      }
    }
    SubLinkKind kind = node.kind() == SublinkKind.ANY ? SubLinkKind.ANY : SubLinkKind.ALL;
    return new Expression.SubLink(
        kind, converted, operators, query, Types.BOOL, -1, node.location());
  }
}
