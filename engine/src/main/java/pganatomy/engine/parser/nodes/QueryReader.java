package pganatomy.engine.parser.nodes;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.catalog.AttributeDescriptor;
import pganatomy.engine.catalog.Catalog;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.parser.query.Query.FromItem;
import pganatomy.engine.parser.query.Query.RangeEntry;
import pganatomy.engine.parser.query.Query.SetOperation;
import pganatomy.engine.parser.query.QueryBuilder;
import pganatomy.engine.utils.adt.OperatorDescriptor;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Reads the query of a view back, with its relations as they are now: whatever their names and
/// schemas have become, and with the columns that they have got since.
///
/// PostgreSQL: src/backend/nodes/readfuncs.c, stringToNode()
public final class QueryReader extends ExpressionReader {
  private final ViewQueries views;

  /// Gives the query of a view inside a view; null leaves the view a relation of its own.
  public interface ViewQueries {
    Query of(RelationDescriptor view);
  }

  private QueryReader(String text, Catalog catalog, ViewQueries views) {
    super(text, catalog);
    this.views = views;
  }

  /// Whether this is a stored tree, and not SQL, which system views are.
  public static boolean isTree(String text) {
    return text.startsWith("{QUERY ");
  }

  /// @param views null to leave views as they are, which is how a query is written back
  public static Query read(String text, Catalog catalog, ViewQueries views) {
    return new QueryReader(text, catalog, views).query();
  }

  @Override
  Query query() {
    QueryBuilder q = new QueryBuilder();
    open("QUERY");
    q.with = new ArrayList<>();
    openList();
    while (hasMore()) {
      q.with.add(commonTable());
    }
    q.withRecursive = flag();
    q.wording = wording();
    openList();
    for (int i = 0; hasMore(); i++) {
      q.ranges.add(range(q.wording == null ? null : q.wording.ranges().get(i)));
    }
    q.from = from();
    q.where = expression();
    q.targets = targets();
    q.groupBy = groups();
    q.groupingSets = sets();
    q.having = expression();
    q.windows = windows();
    q.distinctOn = groups();
    q.distinct = flag();
    q.orderBy = groups();
    q.limit = expression();
    q.limitWithTies = flag();
    q.offset = expression();
    q.setOperation = setOperation();
    q.rowMarks = rowMarks();
    q.hasAggregates = flag();
    q.hasWindows = flag();
    q.hasSubLinks = flag();
    close();
    return q.build();
  }

  private Query.CommonTable commonTable() {
    open("CTE");
    Query.CommonTable table =
        new Query.CommonTable(
            string(), query(), flag(), strings(), types(), isNothing() ? null : flag(), number());
    close();
    return table;
  }

  // ---- the range table ----

  /// @param wording null for an entry that has none
  private RangeEntry range(Query.RangeWording wording) {
    String tag = open();
    RangeEntry entry =
        switch (tag) {
          case "REL" -> relation(wording);
          case "SUBQUERY" -> {
            Query query = query();
            boolean lateral = flag();
            yield new RangeEntry.SubQuery(
                query, string(), strings(), types(), numbers(), lateral, 0);
          }
          case "FUNCTION" -> {
            List<Expression> calls = expressions();
            boolean ordinality = flag();
            boolean lateral = flag();
            yield new RangeEntry.Function(
                calls, ordinality, string(), strings(), types(), numbers(), lateral);
          }
          case "VALUES" -> {
            List<List<Expression>> rows = new ArrayList<>();
            openList();
            while (hasMore()) {
              rows.add(expressions());
            }
            boolean lateral = flag();
            yield new RangeEntry.Values(rows, string(), strings(), types(), numbers(), lateral);
          }
          case "CTEREF" ->
              new RangeEntry.CommonTableReference(
                  string(), number(), flag(), string(), strings(), types(), numbers());
          case "JOIN" -> {
            Query.JoinType type = Query.JoinType.valueOf(word());
            List<Expression> columns = expressions();
            yield new RangeEntry.Join(type, string(), strings(), types(), numbers(), columns);
          }
          default -> throw malformed();
        };
    close();
    return entry;
  }

  private RangeEntry relation(Query.RangeWording wording) {
    int oid = number();
    boolean inherit = flag();
    Query.TableSample sample = sample();
    RelationDescriptor relation = catalog.relation(oid);
    if (relation == null) {
      throw DatabaseException.error(
          SqlState.INTERNAL_ERROR,
          "could not open relation with OID " + Integer.toUnsignedString(oid));
    }
    String alias = wording == null || wording.alias() == null ? relation.name() : wording.alias();
    List<String> names = new ArrayList<>();
    List<Type> types = new ArrayList<>();
    List<Integer> modifiers = new ArrayList<>();
    for (AttributeDescriptor column : relation.attributes()) {
      names.add(column.dropped() ? null : column.name());
      types.add(column.type());
      modifiers.add(column.typeModifier());
    }
    rename(names, wording);
    Query view = views == null || relation.kind() != 'v' ? null : views.of(relation);
    return view == null
        ? new RangeEntry.Table(relation, alias, names, types, modifiers, inherit, sample, -1)
        : new RangeEntry.SubQuery(view, alias, names, types, modifiers, false, oid);
  }

  private static void rename(List<String> names, Query.RangeWording wording) {
    int count = wording == null ? 0 : Math.min(names.size(), wording.columns().size());
    for (int i = 0; i < count; i++) {
      if (names.get(i) != null && wording.columns().get(i) != null) {
        names.set(i, wording.columns().get(i));
      }
    }
  }

  private Query.TableSample sample() {
    if (isNothing()) {
      return null;
    }
    open("SAMPLE");
    Query.TableSample sample = new Query.TableSample(word(), expressions(), expression());
    close();
    return sample;
  }

  private FromItem from() {
    if (isNothing()) {
      return null;
    }
    if (isNode()) {
      open("JOINEXPR");
      FromItem join =
          new FromItem.Join(Query.JoinType.valueOf(word()), from(), from(), expression(), number());
      close();
      return join;
    }
    if (!isList()) {
      return new FromItem.Range(number());
    }
    List<FromItem> items = new ArrayList<>();
    openList();
    while (hasMore()) {
      items.add(from());
    }
    return new FromItem.List(items);
  }

  // ---- clauses ----

  private List<Query.Target> targets() {
    List<Query.Target> targets = new ArrayList<>();
    openList();
    while (hasMore()) {
      open("TARGET");
      targets.add(
          new Query.Target(expression(), string(), 0, flag(), number(), number(), number()));
      close();
    }
    return targets;
  }

  private List<Query.Group> groups() {
    List<Query.Group> groups = new ArrayList<>();
    openList();
    while (hasMore()) {
      open("SORTGROUP");
      int reference = number();
      OperatorDescriptor lessThan = operator();
      groups.add(new Query.Group(reference, lessThan, operator(), flag(), flag(), flag()));
      close();
    }
    return groups;
  }

  private List<List<Integer>> sets() {
    if (isNothing()) {
      return null;
    }
    List<List<Integer>> sets = new ArrayList<>();
    openList();
    while (hasMore()) {
      sets.add(numbers());
    }
    return sets;
  }

  private List<Query.Window> windows() {
    List<Query.Window> windows = new ArrayList<>();
    openList();
    while (hasMore()) {
      open("WINDOW");
      windows.add(new Query.Window(string(), groups(), groups(), frame()));
      close();
    }
    return windows;
  }

  private Query.Frame frame() {
    if (isNothing()) {
      return null;
    }
    open("FRAME");
    Query.Frame frame =
        new Query.Frame(
            Query.FrameMode.valueOf(word()),
            Query.BoundKind.valueOf(word()),
            expression(),
            Query.BoundKind.valueOf(word()),
            expression(),
            string());
    close();
    return frame;
  }

  private SetOperation setOperation() {
    if (isNothing()) {
      return null;
    }
    if (!isNode()) {
      return new SetOperation.Leaf(number());
    }
    open("SETOP");
    SetOperation node =
        new SetOperation.Node(
            Query.SetOperator.valueOf(word()),
            flag(),
            setOperation(),
            setOperation(),
            types(),
            numbers(),
            groups());
    close();
    return node;
  }

  private List<Query.RowMark> rowMarks() {
    List<Query.RowMark> marks = new ArrayList<>();
    openList();
    while (hasMore()) {
      open("ROWMARK");
      marks.add(
          new Query.RowMark(
              number(), Query.LockStrength.valueOf(word()), Query.LockWait.valueOf(word())));
      close();
    }
    return marks;
  }

  // ---- wording ----

  private Query.Wording wording() {
    if (isNothing()) {
      return null;
    }
    open("WORDING");
    List<Query.RangeWording> ranges = new ArrayList<>();
    openList();
    while (hasMore()) {
      ranges.add(rangeWording());
    }
    List<Query.GroupItem> grouping = groupItems();
    List<Query.WindowWording> windows = new ArrayList<>();
    openList();
    while (hasMore()) {
      windows.add(new Query.WindowWording(string(), flag()));
    }
    close();
    return new Query.Wording(ranges, grouping, windows);
  }

  private Query.RangeWording rangeWording() {
    if (isNothing()) {
      return null;
    }
    open("ALIAS");
    Query.RangeWording wording =
        new Query.RangeWording(string(), strings(), strings(), string(), numbers(), numbers());
    close();
    return wording;
  }

  private List<Query.GroupItem> groupItems() {
    List<Query.GroupItem> items = new ArrayList<>();
    openList();
    while (hasMore()) {
      String kind = open();
      items.add(new Query.GroupItem(kind, numbers(), groupItems()));
      close();
    }
    return items;
  }
}
