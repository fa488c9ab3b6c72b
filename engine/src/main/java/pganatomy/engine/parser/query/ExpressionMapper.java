package pganatomy.engine.parser.query;

import java.util.ArrayList;
import java.util.List;

/// Rebuilds expressions and queries from the leaves up: subclasses override [#map] for the nodes
/// that they change. Every node is made anew without its location, so that expressions that mean
/// the same are equal.
///
/// PostgreSQL: src/backend/nodes/nodeFuncs.c, expression_tree_mutator(), query_tree_mutator()
public class ExpressionMapper {
  /// How many sub-query levels below the start the mapper is.
  protected int depth;

  public Expression map(Expression expression) {
    return mapChildren(expression);
  }

  public final List<Expression> mapAll(List<Expression> expressions) {
    List<Expression> mapped = new ArrayList<>(expressions.size());
    for (Expression expression : expressions) {
      mapped.add(mapOrNull(expression));
    }
    return mapped;
  }

  public final Expression mapOrNull(Expression expression) {
    return expression == null ? null : map(expression);
  }

  public final Expression mapChildren(Expression expression) {
    return switch (expression) {
      case Expression.Constant e ->
          new Expression.Constant(e.type(), e.typeModifier(), e.value(), -1);
      case Expression.Column e ->
          new Expression.Column(
              e.range(), e.attribute(), e.levelsUp(), e.type(), e.typeModifier(), -1);
      case Expression.Parameter e ->
          new Expression.Parameter(e.number(), e.type(), e.typeModifier(), -1);
      case Expression.FunctionCall e ->
          new Expression.FunctionCall(
              e.function(), mapAll(e.arguments()), e.type(), e.typeModifier(), -1);
      case Expression.OperatorCall e ->
          new Expression.OperatorCall(e.operator(), mapAll(e.arguments()), e.type(), -1);
      case Expression.BooleanCall e ->
          new Expression.BooleanCall(e.operator(), mapAll(e.arguments()), e.type(), -1);
      case Expression.NullTest e ->
          new Expression.NullTest(map(e.argument()), e.negated(), e.row(), e.type(), -1);
      case Expression.BooleanTest e ->
          new Expression.BooleanTest(map(e.argument()), e.kind(), e.type(), -1);
      case Expression.Relabel e ->
          new Expression.Relabel(map(e.argument()), e.type(), e.typeModifier(), -1);
      case Expression.Aggregate e -> mapAggregate(e);
      case Expression.SubLink e ->
          new Expression.SubLink(
              e.kind(),
              mapAll(e.left()),
              e.operators(),
              mapSubQuery(e.query()),
              e.type(),
              e.typeModifier(),
              -1);
      case Expression.SubPlan e ->
          new Expression.SubPlan(
              e.kind(),
              e.plan(),
              mapAll(e.left()),
              e.operators(),
              e.parameterIndexes(),
              mapAll(e.parameters()),
              e.hashed(),
              e.type(),
              e.typeModifier());
      default -> mapRare(expression);
    };
  }

  private Expression mapRare(Expression expression) {
    return switch (expression) {
      case Expression.DistinctTest e ->
          new Expression.DistinctTest(
              e.equality(), map(e.left()), map(e.right()), e.negated(), e.type(), -1);
      case Expression.NullIf e ->
          new Expression.NullIf(e.equality(), map(e.left()), map(e.right()), e.type(), -1);
      case Expression.Case e -> mapCase(e);
      case Expression.Coalesce e -> new Expression.Coalesce(mapAll(e.arguments()), e.type(), -1);
      case Expression.MinMax e ->
          new Expression.MinMax(e.greatest(), e.lessThan(), mapAll(e.arguments()), e.type(), -1);
      case Expression.ArrayComparison e ->
          new Expression.ArrayComparison(
              e.operator(), e.any(), map(e.left()), map(e.array()), e.type(), -1);
      case Expression.ArrayConstructor e ->
          new Expression.ArrayConstructor(mapAll(e.elements()), e.nested(), e.type(), -1);
      case Expression.RowConstructor e ->
          new Expression.RowConstructor(mapAll(e.fields()), e.names(), e.type(), -1);
      case Expression.RowComparison e ->
          new Expression.RowComparison(
              e.kind(), e.operators(), mapAll(e.left()), mapAll(e.right()), e.type());
      case Expression.Subscript e ->
          new Expression.Subscript(
              map(e.container()),
              mapAll(e.upper()),
              mapAll(e.lower()),
              e.slice(),
              e.type(),
              e.typeModifier());
      case Expression.FieldSelect e ->
          new Expression.FieldSelect(map(e.row()), e.field(), e.type(), e.typeModifier());
      case Expression.CoerceViaText e ->
          new Expression.CoerceViaText(map(e.argument()), e.type(), e.typeModifier(), -1);
      case Expression.ArrayCoerce e ->
          new Expression.ArrayCoerce(
              map(e.argument()), map(e.element()), e.type(), e.typeModifier(), -1);
      case Expression.CoerceToDomain e ->
          new Expression.CoerceToDomain(map(e.argument()), e.type(), e.typeModifier(), -1);
      case Expression.CurrentValue e ->
          new Expression.CurrentValue(e.name(), e.type(), e.typeModifier(), -1);
      case Expression.WindowCall e ->
          new Expression.WindowCall(
              e.function(),
              mapAll(e.arguments()),
              e.star(),
              mapOrNull(e.filter()),
              e.window(),
              e.type(),
              -1);
      case Expression.Grouping e -> new Expression.Grouping(e.references(), e.type(), -1);
      default -> expression;
    };
  }

  private Expression mapAggregate(Expression.Aggregate e) {
    List<Expression.SortKey> keys = new ArrayList<>();
    for (Expression.SortKey key : e.orderBy()) {
      keys.add(
          new Expression.SortKey(
              map(key.expression()),
              key.lessThan(),
              key.equality(),
              key.descending(),
              key.nullsFirst()));
    }
    return new Expression.Aggregate(
        e.function(),
        mapAll(e.direct()),
        mapAll(e.arguments()),
        e.star(),
        e.distinct(),
        keys,
        mapOrNull(e.filter()),
        e.levelsUp(),
        e.type(),
        -1);
  }

  private Expression mapCase(Expression.Case e) {
    List<Expression.WhenClause> whens = new ArrayList<>();
    for (Expression.WhenClause when : e.whens()) {
      whens.add(new Expression.WhenClause(map(when.condition()), map(when.result())));
    }
    return new Expression.Case(
        mapOrNull(e.argument()), whens, mapOrNull(e.otherwise()), e.type(), -1);
  }

  /// A sub-query one level below.
  public final Query mapSubQuery(Query query) {
    depth++;
    Query mapped = mapQuery(query);
    depth--;
    return mapped;
  }

  /// All expressions of a query, those of its sub-queries included.
  public Query mapQuery(Query q) {
    List<Query.CommonTable> with = new ArrayList<>();
    for (Query.CommonTable table : q.with()) {
      with.add(
          new Query.CommonTable(
              table.name(),
              mapSubQuery(table.query()),
              table.recursive(),
              table.columnNames(),
              table.columnTypes(),
              table.materialized(),
              table.references()));
    }
    List<Query.RangeEntry> ranges = new ArrayList<>();
    for (Query.RangeEntry range : q.ranges()) {
      ranges.add(mapRange(range));
    }
    QueryBuilder mapped = new QueryBuilder(q);
    mapped.with = with;
    mapped.ranges = ranges;
    mapped.from = mapFrom(q.from());
    mapped.where = mapOrNull(q.where());
    mapped.targets = mapTargets(q.targets());
    mapped.having = mapOrNull(q.having());
    mapped.windows = mapWindows(q.windows());
    mapped.limit = mapOrNull(q.limit());
    mapped.offset = mapOrNull(q.offset());
    mapped.returning = mapTargets(q.returning());
    return mapped.build();
  }

  public final List<Query.Target> mapTargets(List<Query.Target> targets) {
    List<Query.Target> mapped = new ArrayList<>(targets.size());
    for (Query.Target t : targets) {
      mapped.add(
          new Query.Target(
              map(t.expression()),
              t.name(),
              t.attribute(),
              t.hidden(),
              t.reference(),
              t.originRelation(),
              t.originAttribute()));
    }
    return mapped;
  }

  private List<Query.Window> mapWindows(List<Query.Window> windows) {
    List<Query.Window> mapped = new ArrayList<>(windows.size());
    for (Query.Window w : windows) {
      Query.Frame f = w.frame();
      Query.Frame frame =
          f == null
              ? null
              : new Query.Frame(
                  f.mode(),
                  f.start(),
                  mapOrNull(f.startOffset()),
                  f.end(),
                  mapOrNull(f.endOffset()),
                  f.exclusion());
      mapped.add(new Query.Window(w.name(), w.partitionBy(), w.orderBy(), frame));
    }
    return mapped;
  }

  /// An entry of the range table; names stay as they are.
  public Query.RangeEntry mapRange(Query.RangeEntry range) {
    return switch (range) {
      case Query.RangeEntry.SubQuery r ->
          new Query.RangeEntry.SubQuery(
              mapSubQuery(r.query()),
              r.alias(),
              r.columnNames(),
              r.columnTypes(),
              r.columnTypeModifiers(),
              r.lateral(),
              r.viewOid());
      case Query.RangeEntry.Function r ->
          new Query.RangeEntry.Function(
              mapAll(r.calls()),
              r.ordinality(),
              r.alias(),
              r.columnNames(),
              r.columnTypes(),
              r.columnTypeModifiers(),
              r.lateral());
      case Query.RangeEntry.Values r -> {
        List<List<Expression>> rows = new ArrayList<>(r.rows().size());
        for (List<Expression> row : r.rows()) {
          rows.add(mapAll(row));
        }
        yield new Query.RangeEntry.Values(
            rows,
            r.alias(),
            r.columnNames(),
            r.columnTypes(),
            r.columnTypeModifiers(),
            r.lateral());
      }
      case Query.RangeEntry.Table r -> r;
      case Query.RangeEntry.CommonTableReference r -> r;
      case Query.RangeEntry.Join r -> r;
    };
  }

  public Query.FromItem mapFrom(Query.FromItem from) {
    return switch (from) {
      case null -> null;
      case Query.FromItem.Range r -> r;
      case Query.FromItem.Join j ->
          new Query.FromItem.Join(
              j.type(), mapFrom(j.left()), mapFrom(j.right()), mapOrNull(j.condition()), j.range());
      case Query.FromItem.List l -> {
        List<Query.FromItem> items = new ArrayList<>();
        for (Query.FromItem item : l.items()) {
          items.add(mapFrom(item));
        }
        yield new Query.FromItem.List(items);
      }
    };
  }
}
