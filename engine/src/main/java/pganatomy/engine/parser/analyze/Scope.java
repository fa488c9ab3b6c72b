package pganatomy.engine.parser.analyze;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.ast.WindowDefinition;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.parser.query.Query.RangeEntry;
import pganatomy.engine.parser.query.QueryBuilder;

/// One query level while it is analysed: its range table, the names that are visible, and what was
/// seen on the way. A subquery's scope has the outer one as parent.
///
/// ```text
///   SELECT (SELECT max(u.a) FROM u WHERE u.b = t.b) FROM t
///
///   Scope (t)  <-- parent --  Scope (u)
///                             u.b  found here           levelsUp 0
///                             t.b  found in the parent  levelsUp 1
/// ```
///
/// PostgreSQL: src/include/parser/parse_node.h, ParseState
final class Scope {
  final Scope parent;
  final List<RangeEntry> ranges = new ArrayList<>();

  /// What names find; a subset of the range table at any time.
  List<NamespaceItem> namespace = new ArrayList<>();

  /// `WITH` items in scope at this level.
  final List<CommonTable> commonTables = new ArrayList<>();

  /// Windows as written: those of the `WINDOW` clause, then those of `OVER (...)`.
  final List<WindowDefinition> windows = new ArrayList<>();

  /// Windows of the `WINDOW` clause alone are this many.
  int namedWindows;

  /// The arguments of each `GROUPING(...)` seen.
  final List<List<Expression>> groupings = new ArrayList<>();

  ExpressionKind kind = ExpressionKind.NONE;
  boolean hasAggregates;
  boolean hasWindows;
  boolean hasSubLinks;

  /// True while what stands in `LATERAL` position is analysed.
  boolean lateralActive;

  /// Set for the leaves of set operations: unknown literals stay so until the column's type is
  /// known.
  boolean keepsUnknowns;

  /// How the entries of the range table were written, by their indexes.
  private final List<Query.RangeWording> wordings = new ArrayList<>();

  /// `ROLLUP` and kin, as written.
  List<Query.GroupItem> grouping = List.of();

  Scope(Scope parent) {
    this.parent = parent;
  }

  /// Notes how the range that was added last was written.
  void word(Query.RangeWording wording) {
    while (wordings.size() < ranges.size() - 1) {
      wordings.add(null);
    }
    wordings.add(wording);
  }

  private Query.Wording wording(String source) {
    while (wordings.size() < ranges.size()) {
      wordings.add(null);
    }
    List<Query.WindowWording> windowWordings = new ArrayList<>(windows.size());
    for (WindowDefinition window : windows) {
      windowWordings.add(
          new Query.WindowWording(window.reference(), WindowAnalyzer.isBetween(window, source)));
    }
    return new Query.Wording(wordings, grouping, windowWordings);
  }

  /// A `WITH` item; `query` is null while its own non-recursive part is analysed.
  static final class CommonTable {
    final String name;
    Query.CommonTable analysed;
    boolean selfReferenceAllowed;
    int references;

    CommonTable(String name) {
      this.name = name;
    }
  }

  /// A reference to a `WITH` item and how many levels up it is.
  record CommonTableUse(CommonTable table, int levelsUp) {}

  CommonTableUse findCommonTable(String name) {
    int level = 0;
    for (Scope scope = this; scope != null; scope = scope.parent, level++) {
      for (int i = scope.commonTables.size() - 1; i >= 0; i--) {
        CommonTable table = scope.commonTables.get(i);
        if (table.name.equals(name)) {
          return new CommonTableUse(table, level);
        }
      }
    }
    return null;
  }

  int add(RangeEntry entry) {
    ranges.add(entry);
    return ranges.size() - 1;
  }

  /// The query with what was seen in this scope.
  ///
  /// @param source the statement's text
  Query finish(QueryBuilder query, String source) {
    query.ranges = ranges;
    query.hasAggregates = hasAggregates;
    query.hasWindows = hasWindows;
    query.hasSubLinks = hasSubLinks;
    query.wording = wording(source);
    return query.build();
  }
}
