package pganatomy.engine.parser.analyze;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;

/// The parts of a [Query] while they are put together.
final class QueryBuilder {
  Query.Command command = Query.Command.SELECT;
  List<Query.CommonTable> with = List.of();
  boolean withRecursive;
  List<Query.RangeEntry> ranges = new ArrayList<>();
  Query.FromItem from;
  Expression where;
  int resultRange = -1;
  List<Query.Target> targets = new ArrayList<>();
  List<Query.Group> groupBy = List.of();
  List<List<Integer>> groupingSets;
  Expression having;
  List<Query.Window> windows = List.of();
  List<Query.Group> distinctOn = List.of();
  boolean distinct;
  List<Query.Group> orderBy = List.of();
  Expression limit;
  boolean limitWithTies;
  Expression offset;
  Query.SetOperation setOperation;
  List<Query.RowMark> rowMarks = List.of();
  Query.OnConflict onConflict;
  List<Query.Target> returning = List.of();
  boolean hasAggregates;
  boolean hasWindows;
  boolean hasSubLinks;

  QueryBuilder() {}

  QueryBuilder(Query query) {
    command = query.command();
    with = query.with();
    withRecursive = query.withRecursive();
    ranges = query.ranges();
    from = query.from();
    where = query.where();
    resultRange = query.resultRange();
    targets = query.targets();
    groupBy = query.groupBy();
    groupingSets = query.groupingSets();
    having = query.having();
    windows = query.windows();
    distinctOn = query.distinctOn();
    distinct = query.distinct();
    orderBy = query.orderBy();
    limit = query.limit();
    limitWithTies = query.limitWithTies();
    offset = query.offset();
    setOperation = query.setOperation();
    rowMarks = query.rowMarks();
    onConflict = query.onConflict();
    returning = query.returning();
    hasAggregates = query.hasAggregates();
    hasWindows = query.hasWindows();
    hasSubLinks = query.hasSubLinks();
  }

  /// Takes over what was seen in the scope.
  QueryBuilder of(Scope scope) {
    ranges = scope.ranges;
    hasAggregates = scope.hasAggregates;
    hasWindows = scope.hasWindows;
    hasSubLinks = scope.hasSubLinks;
    return this;
  }

  Query build() {
    return new Query(
        command,
        with,
        withRecursive,
        ranges,
        from,
        where,
        resultRange,
        targets,
        groupBy,
        groupingSets,
        having,
        windows,
        distinctOn,
        distinct,
        orderBy,
        limit,
        limitWithTies,
        offset,
        setOperation,
        rowMarks,
        onConflict,
        returning,
        hasAggregates,
        hasWindows,
        hasSubLinks);
  }
}
