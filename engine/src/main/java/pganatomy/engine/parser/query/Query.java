package pganatomy.engine.parser.query;

import java.util.List;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.utils.adt.FunctionDescriptor;
import pganatomy.engine.utils.adt.OperatorDescriptor;
import pganatomy.engine.utils.adt.Type;

/// A statement after analysis: SELECT, INSERT, UPDATE, DELETE, or MERGE, with every name resolved.
///
/// PostgreSQL: src/include/nodes/parsenodes.h, Query
///
/// @param command what it does
/// @param ranges the range table: all that FROM names, joins included
/// @param from the join tree; null when there is no FROM
/// @param where null for none
/// @param resultRange index of the table that INSERT, UPDATE, DELETE change, else -1
/// @param targets what is computed for each row; for INSERT and UPDATE named after the columns
/// @param groupingSets null for a plain GROUP BY; else each set's references into `groupBy`
/// @param distinctOn for DISTINCT ON: keys; for plain DISTINCT: all visible targets; empty: none
/// @param setOperation null unless UNION, INTERSECT, EXCEPT; its leaves are sub-query ranges
/// @param rowMarks FOR UPDATE and kin
/// @param onConflict null for none
/// @param wording how it was written; null when that is of no interest any more
/// @param values rows of an INSERT ... VALUES with several rows come as a [RangeEntry.Values]
public record Query(
    Command command,
    List<CommonTable> with,
    boolean withRecursive,
    List<RangeEntry> ranges,
    FromItem from,
    Expression where,
    int resultRange,
    List<Target> targets,
    List<Group> groupBy,
    List<List<Integer>> groupingSets,
    Expression having,
    List<Window> windows,
    List<Group> distinctOn,
    boolean distinct,
    List<Group> orderBy,
    Expression limit,
    boolean limitWithTies,
    Expression offset,
    SetOperation setOperation,
    List<RowMark> rowMarks,
    OnConflict onConflict,
    List<Target> returning,
    boolean hasAggregates,
    boolean hasWindows,
    boolean hasSubLinks,
    Wording wording) {

  public enum Command {
    SELECT,
    INSERT,
    UPDATE,
    DELETE,
    MERGE
  }

  /// What was written and makes no difference to the result: kept to write a view's query back.
  ///
  /// @param ranges one for each entry of the range table, null where there is nothing to tell
  /// @param grouping the items of `GROUP BY`
  public record Wording(
      List<RangeWording> ranges, List<GroupItem> grouping, List<WindowWording> windows) {}

  /// @param base the name of the window that this one extends, or null
  /// @param between whether the frame was written with both of its ends
  public record WindowWording(String base, boolean between) {}

  /// @param alias the name given with AS, null for none
  /// @param columns the column names given with the alias, by column number; null for dropped ones
  /// @param using the columns that a join merges
  /// @param usingAlias of `USING (...) AS x`, else null
  /// @param leftColumns for each column of a join its number in the left side, 0 for none
  /// @param rightColumns the same of the right side; a merged column has both
  public record RangeWording(
      String alias,
      List<String> columns,
      List<String> using,
      String usingAlias,
      List<Integer> leftColumns,
      List<Integer> rightColumns) {
    /// Of what is no join.
    public RangeWording(String alias, List<String> columns) {
      this(alias, columns, List.of(), null, List.of(), List.of());
    }
  }

  /// An item of `GROUP BY`.
  ///
  /// @param kind one of `SIMPLE`, `EMPTY`, `ROLLUP`, `CUBE`, `SETS`
  /// @param references for SIMPLE the targets, several for a list in parentheses
  public record GroupItem(String kind, List<Integer> references, List<GroupItem> items) {}

  /// One output column.
  ///
  /// @param name the column's name
  /// @param attribute for INSERT and UPDATE the 1-based column that is assigned, else 0
  /// @param hidden computed for sorting or grouping only (`resjunk`)
  /// @param reference how [Group]s name this target; 0 when none does
  /// @param originRelation the table whose column this is, 0 when computed
  /// @param originAttribute its number there
  public record Target(
      Expression expression,
      String name,
      int attribute,
      boolean hidden,
      int reference,
      int originRelation,
      int originAttribute) {}

  /// A key of ORDER BY, GROUP BY, DISTINCT or a window: the target that has this `reference`.
  public record Group(
      int reference,
      OperatorDescriptor lessThan,
      OperatorDescriptor equality,
      boolean descending,
      boolean nullsFirst,
      boolean hashable) {}

  /// @param recursiveColumns for a recursive table: names and types are those of the first branch
  /// @param materialized true, false, or null when the statement does not say
  public record CommonTable(
      String name,
      Query query,
      boolean recursive,
      List<String> columnNames,
      List<Type> columnTypes,
      Boolean materialized,
      int references) {}

  public enum JoinType {
    INNER,
    LEFT,
    FULL,
    RIGHT,
    SEMI,
    ANTI
  }

  /// The shape of FROM.
  public sealed interface FromItem {
    /// A range table entry.
    record Range(int range) implements FromItem {}

    /// @param range the join's own entry in the range table ([RangeEntry.Join]), whose columns are
    ///   already replaced by the sides' columns everywhere; -1 when it has none
    record Join(JoinType type, FromItem left, FromItem right, Expression condition, int range)
        implements FromItem {}

    /// `FROM a, b`: items without a condition of their own; WHERE holds them together.
    record List(java.util.List<FromItem> items) implements FromItem {}
  }

  /// An entry of the range table.
  public sealed interface RangeEntry {
    /// The name by which columns are qualified (the alias, or the relation's name).
    String alias();

    List<String> columnNames();

    List<Type> columnTypes();

    List<Integer> columnTypeModifiers();

    /// @param inherit whether tables that inherit are read too (no ONLY)
    /// @param location of the name in the statement, counted from 0
    record Table(
        RelationDescriptor relation,
        String alias,
        List<String> columnNames,
        List<Type> columnTypes,
        List<Integer> columnTypeModifiers,
        boolean inherit,
        TableSample sample,
        int location)
        implements RangeEntry {}

    /// A sub-select in FROM, or a view (then `viewOid` is its OID, else 0).
    record SubQuery(
        Query query,
        String alias,
        List<String> columnNames,
        List<Type> columnTypes,
        List<Integer> columnTypeModifiers,
        boolean lateral,
        int viewOid)
        implements RangeEntry {}

    /// Functions in FROM; `calls` are [Expression.FunctionCall]s (several for ROWS FROM).
    record Function(
        List<Expression> calls,
        boolean ordinality,
        String alias,
        List<String> columnNames,
        List<Type> columnTypes,
        List<Integer> columnTypeModifiers,
        boolean lateral)
        implements RangeEntry {}

    record Values(
        List<List<Expression>> rows,
        String alias,
        List<String> columnNames,
        List<Type> columnTypes,
        List<Integer> columnTypeModifiers,
        boolean lateral)
        implements RangeEntry {}

    /// A reference to a WITH item, `levelsUp` query levels outwards.
    record CommonTableReference(
        String name,
        int levelsUp,
        boolean selfReference,
        String alias,
        List<String> columnNames,
        List<Type> columnTypes,
        List<Integer> columnTypeModifiers)
        implements RangeEntry {}

    /// A join. No [Expression.Column] refers to it after analysis, except merged columns of FULL
    /// JOIN USING, which are written out as COALESCE.
    record Join(
        JoinType type,
        String alias,
        List<String> columnNames,
        List<Type> columnTypes,
        List<Integer> columnTypeModifiers,
        List<Expression> columns)
        implements RangeEntry {}
  }

  public record TableSample(String method, List<Expression> arguments, Expression repeatable) {}

  public enum SetOperator {
    UNION,
    INTERSECT,
    EXCEPT
  }

  /// The tree of set operations; leaves name sub-query ranges.
  public sealed interface SetOperation {
    record Leaf(int range) implements SetOperation {}

    record Node(
        SetOperator operator,
        boolean all,
        SetOperation left,
        SetOperation right,
        List<Type> columnTypes,
        List<Integer> columnTypeModifiers,
        List<Group> keys)
        implements SetOperation {}
  }

  /// A window definition. `partitionBy` and `orderBy` refer to targets.
  public record Window(String name, List<Group> partitionBy, List<Group> orderBy, Frame frame) {}

  public enum FrameMode {
    ROWS,
    RANGE,
    GROUPS
  }

  public enum BoundKind {
    UNBOUNDED_PRECEDING,
    PRECEDING,
    CURRENT_ROW,
    FOLLOWING,
    UNBOUNDED_FOLLOWING
  }

  /// @param exclusion `NO OTHERS`, `CURRENT ROW`, `GROUP` or `TIES`
  public record Frame(
      FrameMode mode,
      BoundKind start,
      Expression startOffset,
      BoundKind end,
      Expression endOffset,
      String exclusion) {}

  public enum LockStrength {
    KEY_SHARE,
    SHARE,
    NO_KEY_UPDATE,
    UPDATE
  }

  public enum LockWait {
    BLOCK,
    SKIP_LOCKED,
    NOWAIT
  }

  public record RowMark(int range, LockStrength strength, LockWait waitPolicy) {}

  /// @param targets for DO UPDATE: the assignments; EXCLUDED is range `excludedRange`
  public record OnConflict(
      boolean update,
      List<Expression> arbiterExpressions,
      String constraint,
      Expression arbiterWhere,
      List<Target> targets,
      Expression where,
      int excludedRange) {}

  /// The function behind an aggregate or window call; kept for readers of this record.
  public static boolean isAggregate(FunctionDescriptor function) {
    return function.kind() == 'a';
  }
}
