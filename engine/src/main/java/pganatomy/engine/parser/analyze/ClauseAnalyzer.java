package pganatomy.engine.parser.analyze;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.ast.ExpressionNode;
import pganatomy.engine.parser.ast.ExpressionNode.LiteralKind;
import pganatomy.engine.parser.ast.SelectStatement.GroupItem;
import pganatomy.engine.parser.ast.SelectStatement.GroupKind;
import pganatomy.engine.parser.ast.SelectStatement.Limit;
import pganatomy.engine.parser.ast.SortBy;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.parser.query.Query.Group;
import pganatomy.engine.parser.query.Query.Target;
import pganatomy.engine.parser.query.QueryBuilder;
import pganatomy.engine.utils.adt.OperatorDescriptor;
import pganatomy.engine.utils.adt.Operators;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeOids;
import pganatomy.engine.utils.adt.Types;
import pganatomy.engine.utils.error.SqlState;

/// `WHERE`, `GROUP BY`, `ORDER BY`, `DISTINCT`, `LIMIT`.
///
/// What `GROUP BY` and `ORDER BY` name is always a target: an output column by name or number, or
/// an expression that equals one, or else a new, hidden target.
///
/// PostgreSQL: src/backend/parser/parse_clause.c
final class ClauseAnalyzer {
  private final AnalysisContext context;

  ClauseAnalyzer(AnalysisContext context) {
    this.context = context;
  }

  /// A condition, or null if there is none.
  Expression condition(ExpressionNode node, Scope scope, ExpressionKind kind, String construct) {
    return node == null
        ? null
        : context.coercion.toBoolean(context.expressions.transform(node, scope, kind), construct);
  }

  // ---- finding a target ----

  static Target target(List<Target> targets, int reference) {
    for (Target target : targets) {
      if (target.reference() == reference) {
        return target;
      }
    }
    throw new IllegalStateException("no target has reference " + reference);
  }

  /// The index of the target that an item of a clause means, added if need be.
  ///
  /// @param outputNames whether names and numbers of output columns count (not in windows)
  int find(
      ExpressionNode node,
      Scope scope,
      List<Target> targets,
      ExpressionKind kind,
      boolean outputNames) {
    if (outputNames) {
      int index = outputColumn(node, scope, targets, kind);
      if (index >= 0) {
        if (kind == ExpressionKind.GROUP_BY) {
          AggregateRules.refuseInGroupBy(context, targets.get(index).expression());
        }
        return index;
      }
    }
    Expression expression = context.expressions.transform(node, scope, kind);
    for (int i = 0; i < targets.size(); i++) {
      if (ExpressionTrees.same(expression, targets.get(i).expression())) {
        return i;
      }
    }
    targets.add(new Target(expression, ColumnNames.of(node), 0, true, 0, 0, 0));
    return targets.size() - 1;
  }

  private int outputColumn(
      ExpressionNode node, Scope scope, List<Target> targets, ExpressionKind kind) {
    if (node instanceof ExpressionNode.ColumnReference reference
        && reference.names().size() == 1
        && !reference.star()) {
      String name = reference.names().getFirst();
      boolean inputFirst =
          kind == ExpressionKind.GROUP_BY
              && context.columns.findUnqualified(name, scope, reference.location(), true) != null;
      return inputFirst ? -1 : byName(name, targets, kind, reference.location());
    }
    if (node instanceof ExpressionNode.Literal literal) {
      return byNumber(literal, targets, kind);
    }
    return -1;
  }

  private int byName(String name, List<Target> targets, ExpressionKind kind, int location) {
    int found = -1;
    for (int i = 0; i < targets.size(); i++) {
      if (targets.get(i).hidden() || !name.equals(targets.get(i).name())) {
        continue;
      }
      if (found >= 0
          && !ExpressionTrees.same(targets.get(found).expression(), targets.get(i).expression())) {
        throw context.error(
            SqlState.AMBIGUOUS_COLUMN, kind.words + " \"" + name + "\" is ambiguous", location);
      }
      found = found < 0 ? i : found;
    }
    return found;
  }

  private int byNumber(ExpressionNode.Literal literal, List<Target> targets, ExpressionKind kind) {
    if (literal.kind() != LiteralKind.INTEGER) {
      throw context.error(
          SqlState.SYNTAX_ERROR, "non-integer constant in " + kind.words, literal.location());
    }
    int wanted = Integer.parseInt(literal.text());
    int number = 0;
    for (int i = 0; i < targets.size(); i++) {
      if (!targets.get(i).hidden() && ++number == wanted) {
        return i;
      }
    }
    throw context.error(
        SqlState.INVALID_COLUMN_REFERENCE,
        kind.words + " position " + wanted + " is not in select list",
        literal.location());
  }

  /// A key over a target; an unknown literal becomes text first.
  private Group group(List<Target> targets, int index, int location) {
    Expression expression = targets.get(index).expression();
    if (expression.type().oid() == TypeOids.UNKNOWN) {
      expression =
          context.coercion.coerce(expression, Types.TEXT, -1, Coercion.Context.IMPLICIT, location);
      targets.set(index, QueryColumns.withExpression(targets.get(index), expression));
    }
    Type type = expression.type();
    OperatorDescriptor equality = context.operators.ordering(type, "=", location);
    OperatorDescriptor lessThan = Operators.forType(context.baseType(type), "<");
    int reference = TargetAnalyzer.reference(targets, index);
    return new Group(reference, lessThan, equality, false, false, equality.canHash());
  }

  // ---- ORDER BY ----

  List<Group> orderBy(
      List<SortBy> items,
      Scope scope,
      List<Target> targets,
      ExpressionKind kind,
      boolean outputNames) {
    var keys = new ArrayList<Group>();
    for (SortBy item : items) {
      int index = find(item.expression(), scope, targets, kind, outputNames);
      Type type = targets.get(index).expression().type();
      if (type.oid() != TypeOids.UNKNOWN) {
        context.operators.ordering(type, "<", Locations.of(item.expression()));
      }
      Group key = group(targets, index, Locations.of(item.expression()));
      if (contains(keys, key.reference())) {
        continue;
      }
      type = targets.get(index).expression().type();
      boolean descending = isDescending(item, type);
      keys.add(
          new Group(
              key.reference(),
              key.lessThan(),
              key.equality(),
              descending,
              nullsFirst(item, descending),
              key.hashable()));
    }
    return keys;
  }

  private static boolean contains(List<Group> keys, int reference) {
    for (Group key : keys) {
      if (key.reference() == reference) {
        return true;
      }
    }
    return false;
  }

  private boolean isDescending(SortBy item, Type type) {
    if (item.direction() != SortBy.Direction.USING) {
      return item.direction() == SortBy.Direction.DESCENDING;
    }
    OperatorDescriptor operator =
        context.operators.find(item.operator(), type, type, item.location());
    boolean less = operator.equals(Operators.forType(context.baseType(type), "<"));
    if (!less && !operator.equals(Operators.forType(context.baseType(type), ">"))) {
      throw context
          .error(
              SqlState.WRONG_OBJECT_TYPE,
              "operator " + operator.name() + " is not a valid ordering operator",
              item.location())
          .hint("Ordering operators must be \"<\" or \">\" members of btree operator families.");
    }
    return !less;
  }

  private static boolean nullsFirst(SortBy item, boolean descending) {
    return switch (item.nulls()) {
      case FIRST -> true;
      case LAST -> false;
      case DEFAULT -> descending;
    };
  }

  /// A key of an `ORDER BY` within an aggregate.
  Expression.SortKey sortKey(SortBy item, Expression key) {
    OperatorDescriptor lessThan = context.operators.ordering(key.type(), "<", Locations.of(key));
    OperatorDescriptor equality = context.operators.ordering(key.type(), "=", Locations.of(key));
    boolean descending = isDescending(item, key.type());
    return new Expression.SortKey(
        key, lessThan, equality, descending, nullsFirst(item, descending));
  }

  List<Group> partitionBy(List<ExpressionNode> items, Scope scope, List<Target> targets) {
    var keys = new ArrayList<Group>();
    for (ExpressionNode item : items) {
      int index = find(item, scope, targets, ExpressionKind.WINDOW_PARTITION, false);
      Group key = group(targets, index, Locations.of(item));
      if (!contains(keys, key.reference())) {
        keys.add(key);
      }
    }
    return keys;
  }

  // ---- GROUP BY ----

  /// Fills in `groupBy` and `groupingSets`.
  void groupBy(List<GroupItem> items, boolean distinctSets, Scope scope, QueryBuilder query) {
    var keys = new ArrayList<Group>();
    var sets = new GroupingSets(distinctSets);
    for (GroupItem item : items) {
      sets.add(expand(item, scope, query, keys));
    }
    query.groupBy = keys;
    boolean plain = true;
    for (GroupItem item : items) {
      plain &= item.kind() == GroupKind.SIMPLE;
    }
    query.groupingSets = plain ? null : sets.result();
    scope.grouping = plain ? List.of() : worded(items, scope, query, keys);
  }

  /// The items as they were written, with references instead of expressions.
  private List<Query.GroupItem> worded(
      List<GroupItem> items, Scope scope, QueryBuilder query, List<Group> keys) {
    var worded = new ArrayList<Query.GroupItem>();
    for (GroupItem item : items) {
      worded.add(
          new Query.GroupItem(
              item.kind().name(),
              item.kind() == GroupKind.SIMPLE
                  ? simple(item.expression(), scope, query, keys)
                  : List.of(),
              worded(item.items(), scope, query, keys)));
    }
    return worded;
  }

  /// The sets that one item stands for.
  private List<List<Integer>> expand(
      GroupItem item, Scope scope, QueryBuilder query, List<Group> keys) {
    switch (item.kind()) {
      case EMPTY -> {
        return List.of(List.of());
      }
      case SIMPLE -> {
        return List.of(simple(item.expression(), scope, query, keys));
      }
      case SETS -> {
        var sets = new ArrayList<List<Integer>>();
        for (GroupItem inner : item.items()) {
          sets.addAll(expand(inner, scope, query, keys));
        }
        return sets;
      }
      default -> {
        var parts = new ArrayList<List<Integer>>();
        for (GroupItem inner : item.items()) {
          parts.add(simple(inner.expression(), scope, query, keys));
        }
        return item.kind() == GroupKind.ROLLUP
            ? GroupingSets.rollup(parts)
            : GroupingSets.cube(parts);
      }
    }
  }

  /// An expression, or a list of them in parentheses, as references.
  private List<Integer> simple(
      ExpressionNode node, Scope scope, QueryBuilder query, List<Group> keys) {
    var references = new ArrayList<Integer>();
    if (node instanceof ExpressionNode.RowConstructor row && !row.explicit()) {
      for (ExpressionNode field : row.fields()) {
        references.addAll(simple(field, scope, query, keys));
      }
      return references;
    }
    int index = find(node, scope, query.targets, ExpressionKind.GROUP_BY, true);
    Group key = group(query.targets, index, Locations.of(node));
    if (!contains(keys, key.reference())) {
      keys.add(key);
    }
    references.add(key.reference());
    return references;
  }

  // ---- DISTINCT ----

  List<Group> distinct(QueryBuilder query) {
    var keys = new ArrayList<Group>();
    for (Group sort : query.orderBy) {
      if (target(query.targets, sort.reference()).hidden()) {
        throw context.error(
            SqlState.INVALID_COLUMN_REFERENCE,
            "for SELECT DISTINCT, ORDER BY expressions must appear in select list",
            Locations.of(target(query.targets, sort.reference()).expression()));
      }
      keys.add(sort);
    }
    for (int i = 0; i < query.targets.size(); i++) {
      Target target = query.targets.get(i);
      if (!target.hidden() && !contains(keys, target.reference())) {
        keys.add(group(query.targets, i, Locations.of(target.expression())));
      }
    }
    return keys;
  }

  List<Group> distinctOn(List<ExpressionNode> items, Scope scope, QueryBuilder query) {
    var keys = new ArrayList<Group>();
    var places = new ArrayList<Integer>();
    for (ExpressionNode item : items) {
      int index = find(item, scope, query.targets, ExpressionKind.DISTINCT_ON, true);
      Group key = group(query.targets, index, Locations.of(item));
      if (!contains(keys, key.reference())) {
        keys.add(key);
        places.add(Locations.of(item));
      }
    }
    var ordered = new ArrayList<Group>();
    for (Group sort : query.orderBy) {
      if (!contains(keys, sort.reference())) {
        break;
      }
      ordered.add(sort);
    }
    for (Group key : keys) {
      if (!contains(ordered, key.reference())) {
        if (ordered.size() < query.orderBy.size()) {
          throw context.error(
              SqlState.INVALID_COLUMN_REFERENCE,
              "SELECT DISTINCT ON expressions must match initial ORDER BY expressions",
              places.get(keys.indexOf(key)));
        }
        ordered.add(key);
      }
    }
    return ordered;
  }

  // ---- LIMIT ----

  void limit(Limit limit, Scope scope, QueryBuilder query) {
    if (limit == null) {
      return;
    }
    query.limit = count(limit.count(), scope, ExpressionKind.LIMIT);
    query.offset = count(limit.offset(), scope, ExpressionKind.OFFSET);
    query.limitWithTies = limit.withTies();
    if (limit.withTies()
        && query.limit instanceof Expression.Constant constant
        && constant.value() == null) {
      throw context.error(
          SqlState.INVALID_ROW_COUNT_IN_LIMIT_CLAUSE,
          "row count cannot be null in FETCH FIRST ... WITH TIES clause",
          -1);
    }
  }

  private Expression count(ExpressionNode node, Scope scope, ExpressionKind kind) {
    if (node == null) {
      return null;
    }
    Expression value = context.expressions.transform(node, scope, kind);
    Expression converted = context.coercion.toSpecific(value, Types.INT8, kind.words, "bigint");
    refuseColumns(converted, kind.words);
    return converted;
  }

  /// Raises an error if the expression uses a column of this query.
  void refuseColumns(Expression node, String construct) {
    if (node instanceof Expression.Column column && column.levelsUp() == 0) {
      throw context.error(
          SqlState.INVALID_COLUMN_REFERENCE,
          "argument of " + construct + " must not contain variables",
          column.location());
    }
    for (Expression child : ExpressionTrees.children(node)) {
      refuseColumns(child, construct);
    }
  }
}
