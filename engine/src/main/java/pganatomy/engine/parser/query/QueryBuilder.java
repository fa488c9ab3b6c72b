package pganatomy.engine.parser.query;

import java.util.ArrayList;
import java.util.List;

/// The parts of a [Query] while they are put together: at first those of a SELECT of nothing, or
/// those of another query of which some are replaced.
public final class QueryBuilder {
  public Query.Command command = Query.Command.SELECT;
  public List<Query.CommonTable> with = List.of();
  public boolean withRecursive;
  public List<Query.RangeEntry> ranges = new ArrayList<>();
  public Query.FromItem from;
  public Expression where;
  public int resultRange = -1;
  public List<Query.Target> targets = new ArrayList<>();
  public List<Query.Group> groupBy = List.of();
  public List<List<Integer>> groupingSets;
  public Expression having;
  public List<Query.Window> windows = List.of();
  public List<Query.Group> distinctOn = List.of();
  public boolean distinct;
  public List<Query.Group> orderBy = List.of();
  public Expression limit;
  public boolean limitWithTies;
  public Expression offset;
  public Query.SetOperation setOperation;
  public List<Query.RowMark> rowMarks = List.of();
  public Query.OnConflict onConflict;
  public List<Query.Target> returning = List.of();
  public boolean hasAggregates;
  public boolean hasWindows;
  public boolean hasSubLinks;
  public Query.Wording wording;

  public QueryBuilder() {}

  public QueryBuilder(Query query) {
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
    wording = query.wording();
  }

  public Query build() {
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
        hasSubLinks,
        wording);
  }
}
