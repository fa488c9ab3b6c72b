package pganatomy.engine.parser.analyze;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.ast.SelectStatement;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.parser.query.Query.Group;
import pganatomy.engine.parser.query.Query.RangeEntry;
import pganatomy.engine.parser.query.Query.SetOperation;
import pganatomy.engine.parser.query.Query.Target;
import pganatomy.engine.parser.query.QueryBuilder;
import pganatomy.engine.utils.adt.OperatorDescriptor;
import pganatomy.engine.utils.adt.Operators;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeOids;
import pganatomy.engine.utils.error.SqlState;

/// `UNION`, `INTERSECT`, `EXCEPT`.
///
/// Each operand that is no set operation itself becomes a subquery in the range table. A column's
/// type is found pair by pair on the way up; then every leaf is made to give it, so that the
/// executor never has to convert between the nodes of the tree.
///
/// PostgreSQL: src/backend/parser/analyze.c, transformSetOperationStmt()
final class SetOperationAnalyzer {
  private final AnalysisContext context;
  private final List<Query> leaves = new ArrayList<>();

  SetOperationAnalyzer(AnalysisContext context) {
    this.context = context;
  }

  /// A node of the tree on the way up: its columns so far, and how to finish it.
  private record Part(
      SelectStatement.SetOperation node,
      Part left,
      Part right,
      int leaf,
      List<Expression> columns,
      List<Integer> places) {}

  void transform(
      SelectStatement.SetOperation node, SelectStatement whole, Scope scope, QueryBuilder query) {
    if (!whole.locking().isEmpty()) {
      throw context.error(
          SqlState.FEATURE_NOT_SUPPORTED,
          QueryAnalyzer.words(whole.locking().getFirst().strength())
              + " is not allowed with UNION/INTERSECT/EXCEPT",
          -1);
    }
    Part root = combine(node, scope);
    var types = new ArrayList<Type>();
    for (Expression column : root.columns) {
      types.add(column.type());
    }
    convertLeaves(types);
    addRanges(scope);
    query.setOperation = finish(root, types);
    query.targets = targets(types, root.columns);
    orderBy(whole, scope, query);
    context.clauses.limit(whole.limit(), scope, query);
  }

  // ---- upwards: types ----

  private Part part(SelectStatement node, Scope scope) {
    boolean plain =
        node.with() == null
            && node.orderBy().isEmpty()
            && node.limit() == null
            && node.locking().isEmpty();
    if (plain && node.body() instanceof SelectStatement.SetOperation inner) {
      return combine(inner, scope);
    }
    Query query = context.queries.subquery(node, scope, true);
    leaves.add(query);
    var columns = new ArrayList<Expression>();
    var places = new ArrayList<Integer>();
    for (Target target : QueryColumns.visible(query)) {
      columns.add(target.expression());
      places.add(Locations.of(target.expression()));
    }
    return new Part(null, null, null, leaves.size() - 1, columns, places);
  }

  private Part combine(SelectStatement.SetOperation node, Scope scope) {
    Part left = part(node.left(), scope);
    Part right = part(node.right(), scope);
    String name = node.operator().name();
    if (left.columns.size() != right.columns.size()) {
      throw context.error(
          SqlState.SYNTAX_ERROR,
          "each " + name + " query must have the same number of columns",
          right.columns.isEmpty() ? -1 : Locations.of(right.columns.getFirst()));
    }
    var columns = new ArrayList<Expression>();
    var places = new ArrayList<Integer>();
    for (int i = 0; i < left.columns.size(); i++) {
      List<Expression> pair = List.of(left.columns.get(i), right.columns.get(i));
      Type common = context.commonTypes.select(pair, name);
      for (Expression side : pair) {
        check(side, common, name);
      }
      know(left, i, common);
      know(right, i, common);
      int modifier = CommonTypes.modifier(pair, common);
      columns.add(new Expression.CaseTest(common, modifier));
      boolean byLeft = pair.getFirst().type().oid() == common.oid();
      places.add(byLeft ? left.places.get(i) : right.places.get(i));
    }
    return new Part(node, left, right, -1, columns, places);
  }

  /// A literal without a type gets that of its pair, whatever the whole set's will be.
  private void know(Part side, int column, Type type) {
    if (side.leaf >= 0 && side.columns.get(column).type().oid() == TypeOids.UNKNOWN) {
      Query query = leaves.get(side.leaf);
      leaves.set(side.leaf, new QueryColumns(context).withColumnType(query, column, type));
    }
  }

  private void check(Expression side, Type common, String name) {
    if (!context.coercion.possible(side.type(), common, Coercion.Context.IMPLICIT)) {
      throw context.error(
          SqlState.CANNOT_COERCE,
          name
              + " could not convert type "
              + AnalysisContext.name(side.type())
              + " to "
              + AnalysisContext.name(common),
          Locations.of(side));
    }
  }

  // ---- downwards: leaves, nodes ----

  private void convertLeaves(List<Type> types) {
    var columns = new QueryColumns(context);
    for (int leaf = 0; leaf < leaves.size(); leaf++) {
      Query query = leaves.get(leaf);
      for (int i = 0; i < types.size(); i++) {
        Type actual = QueryColumns.visible(query).get(i).expression().type();
        if (actual.oid() != types.get(i).oid()) {
          query = columns.withColumnType(query, i, types.get(i));
        }
      }
      leaves.set(leaf, query);
    }
  }

  private void addRanges(Scope scope) {
    int number = 1;
    for (Query leaf : leaves) {
      scope.add(
          new RangeEntry.SubQuery(
              leaf,
              "*SELECT* " + number++,
              QueryColumns.names(leaf),
              QueryColumns.types(leaf),
              QueryColumns.modifiers(leaf),
              false,
              0));
    }
  }

  private SetOperation finish(Part part, List<Type> types) {
    if (part.node == null) {
      return new SetOperation.Leaf(part.leaf);
    }
    SetOperation left = finish(part.left, types);
    SetOperation right = finish(part.right, types);
    var modifiers = new ArrayList<Integer>();
    for (Expression column : part.columns) {
      modifiers.add(column.typeModifier());
    }
    return new SetOperation.Node(
        Query.SetOperator.valueOf(part.node.operator().name()),
        part.node.all(),
        left,
        right,
        types,
        modifiers,
        part.node.all() ? List.of() : keys(types, part.places));
  }

  /// What rows are compared by: every column, named by its number from 1.
  private List<Group> keys(List<Type> types, List<Integer> places) {
    var keys = new ArrayList<Group>();
    for (int i = 0; i < types.size(); i++) {
      OperatorDescriptor equality = context.operators.ordering(types.get(i), "=", places.get(i));
      OperatorDescriptor lessThan = Operators.forType(context.baseType(types.get(i)), "<");
      keys.add(new Group(i + 1, lessThan, equality, false, false, equality.canHash()));
    }
    return keys;
  }

  // ---- the result ----

  /// The result's columns have the names of the leftmost operand's.
  private List<Target> targets(List<Type> types, List<Expression> columns) {
    var targets = new ArrayList<Target>();
    List<Target> first = QueryColumns.visible(leaves.getFirst());
    for (int i = 0; i < types.size(); i++) {
      var column =
          new Expression.Column(0, i + 1, 0, types.get(i), columns.get(i).typeModifier(), -1);
      targets.add(new Target(column, first.get(i).name(), 0, false, 0, 0, 0));
    }
    return targets;
  }

  /// `ORDER BY` sees the result's columns only.
  private void orderBy(SelectStatement whole, Scope scope, QueryBuilder query) {
    var names = new ArrayList<String>();
    var columns = new ArrayList<Expression>();
    for (Target target : query.targets) {
      names.add(target.name());
      columns.add(target.expression());
    }
    List<NamespaceItem> outer = scope.namespace;
    scope.namespace = new ArrayList<>();
    var item = new NamespaceItem(null, 0, 0, names, columns, false);
    item.nameVisible = false;
    scope.namespace.add(item);
    int count = query.targets.size();
    query.orderBy =
        context.clauses.orderBy(
            whole.orderBy(), scope, query.targets, ExpressionKind.ORDER_BY, true);
    scope.namespace = outer;
    if (query.targets.size() != count) {
      throw context
          .error(
              SqlState.FEATURE_NOT_SUPPORTED,
              "invalid UNION/INTERSECT/EXCEPT ORDER BY clause",
              Locations.of(query.targets.get(count).expression()))
          .detail("Only result column names can be used, not expressions or functions.")
          .hint(
              "Add the expression/function to every SELECT, or move the UNION into a FROM"
                  + " clause.");
    }
  }
}
