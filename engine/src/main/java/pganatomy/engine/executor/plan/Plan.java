package pganatomy.engine.executor.plan;

import java.util.List;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.utils.adt.OperatorDescriptor;
import pganatomy.engine.utils.adt.Type;

/// A node of the plan tree: what the planner makes and the executor runs. Immutable.
///
/// Expressions in a plan name their inputs by [Expression.Slot]; for a scan, input 0 is the row as
/// it is stored, for a join 0 is the outer and 1 the inner child. In an [Aggregate] the slots count
/// the grouping columns first, then the aggregates; in a [WindowAggregate] the child's columns
/// first, then the window functions.
///
/// PostgreSQL: src/include/nodes/plannodes.h
public sealed interface Plan {
  Estimate estimate();

  /// The columns that the node gives.
  List<Output> outputs();

  /// The children, outer first.
  default List<Plan> children() {
    return List.of();
  }

  /// What the planner expects of a node.
  ///
  /// @param startup cost until the first row, in units of one sequential page read
  /// @param width average bytes of a row
  /// @param isDisabled a setting such as `enable_sort` forbids the node itself, and it is taken
  ///   because there is no other way
  record Estimate(double startup, double total, double rows, int width, boolean isDisabled) {
    public Estimate(double startup, double total, double rows, int width) {
      this(startup, total, rows, width, false);
    }
  }

  /// An output column. `hidden` ones serve sorting or changing, and are not sent to the client.
  record Output(Expression expression, String name, boolean hidden) {}

  /// A sort key: a column of the child.
  record Key(
      int column, Type type, OperatorDescriptor equality, boolean descending, boolean nullsFirst) {}

  /// A plan that reads an entry of FROM. `scan` numbers these in the whole statement: by it a row
  /// is put in the place of what the scan would read, see [RowSource].
  sealed interface Scan extends Plan {
    int scan();
  }

  /// A scan of a table: `attributes` are the numbers of the columns that it reads.
  sealed interface TableScan extends Scan {
    RelationDescriptor relation();

    int[] attributes();

    /// Conditions beside the filter that a row which was not found by this scan must meet: those
    /// that an index serves. Over the same slots as the filter.
    default List<Expression> recheckConditions() {
      return List.of();
    }
  }

  /// A row that a joined row was made of.
  ///
  /// @param scan the scan that gave it
  /// @param relation the table, null when it is none
  /// @param columns where the child's columns have the row's ctid, or, when it is no table's row,
  ///   all of its columns
  record RowSource(int scan, RelationDescriptor relation, int[] columns) {}

  /// One row without a table, or a filter that is checked once before the child runs.
  ///
  /// @param child null for none
  /// @param oneTimeFilter null for none
  record Result(Estimate estimate, List<Output> outputs, Plan child, Expression oneTimeFilter)
      implements Plan {
    @Override
    public List<Plan> children() {
      return child == null ? List.of() : List.of(child);
    }
  }

  /// Computes outputs that are set-returning calls: several rows for each row of the child.
  record ProjectSet(Estimate estimate, List<Output> outputs, Plan child) implements Plan {
    @Override
    public List<Plan> children() {
      return List.of(child);
    }
  }

  /// @param attributes numbers of the columns that are read: slot `i` is `attributes[i]`
  record SeqScan(
      Estimate estimate,
      List<Output> outputs,
      RelationDescriptor relation,
      String alias,
      int[] attributes,
      List<String> columnNames,
      List<Expression> filter,
      int scan)
      implements TableScan {}

  /// One condition of an index scan.
  ///
  /// @param column 0-based, of the index
  /// @param value computed when the scan begins; null for tests of null
  record IndexCondition(
      int column, pganatomy.engine.access.nbtree.ScanKey.Strategy strategy, Expression value) {}

  /// Reads a table through an index.
  ///
  /// @param quals the conditions as expressions over the slots, for people
  record IndexScan(
      Estimate estimate,
      List<Output> outputs,
      RelationDescriptor relation,
      String alias,
      pganatomy.engine.catalog.IndexDescriptor index,
      int[] attributes,
      List<String> columnNames,
      List<IndexCondition> conditions,
      List<Expression> quals,
      List<Expression> filter,
      boolean backward,
      boolean indexOnly,
      int scan)
      implements TableScan {
    @Override
    public List<Expression> recheckConditions() {
      return quals;
    }
  }

  /// Reads those pages of a table that a bitmap names, and of them those rows.
  ///
  /// @param recheck what is checked again on pages of which no more is known
  record BitmapHeapScan(
      Estimate estimate,
      List<Output> outputs,
      RelationDescriptor relation,
      String alias,
      int[] attributes,
      List<String> columnNames,
      Plan bitmap,
      List<Expression> recheck,
      List<Expression> filter,
      int scan)
      implements TableScan {
    @Override
    public List<Plan> children() {
      return List.of(bitmap);
    }

    @Override
    public List<Expression> recheckConditions() {
      return recheck;
    }
  }

  /// Collects in a bitmap where the rows are that an index finds. It gives no rows.
  ///
  /// @param columnNames of the table, for `quals`
  record BitmapIndexScan(
      Estimate estimate,
      RelationDescriptor relation,
      String alias,
      pganatomy.engine.catalog.IndexDescriptor index,
      List<String> columnNames,
      List<IndexCondition> conditions,
      List<Expression> quals)
      implements Plan {
    @Override
    public List<Output> outputs() {
      return List.of();
    }
  }

  /// The places that are in all (or, with `or`, in any) of several bitmaps.
  record BitmapCombination(Estimate estimate, boolean or, List<Plan> inputs) implements Plan {
    @Override
    public List<Output> outputs() {
      return List.of();
    }

    @Override
    public List<Plan> children() {
      return inputs;
    }
  }

  /// @param calls set-returning or plain function calls
  /// @param columnTypes types of the slots: the functions' columns, then the ordinality
  record FunctionScan(
      Estimate estimate,
      List<Output> outputs,
      List<Expression> calls,
      boolean ordinality,
      String alias,
      List<String> columnNames,
      List<Type> columnTypes,
      List<Expression> filter,
      int scan)
      implements Scan {}

  record ValuesScan(
      Estimate estimate,
      List<Output> outputs,
      List<List<Expression>> rows,
      String alias,
      List<String> columnNames,
      List<Type> columnTypes,
      List<Expression> filter,
      int scan)
      implements Scan {}

  record SubqueryScan(
      Estimate estimate,
      List<Output> outputs,
      Plan child,
      String alias,
      List<String> columnNames,
      List<Expression> filter,
      int scan)
      implements Scan {
    @Override
    public List<Plan> children() {
      return List.of(child);
    }
  }

  /// Reads the rows of a WITH item.
  ///
  /// @param subPlan index in [PlannedStatement#subPlans()]
  record CteScan(
      Estimate estimate,
      List<Output> outputs,
      int subPlan,
      String name,
      String alias,
      List<String> columnNames,
      List<Type> columnTypes,
      List<Expression> filter,
      int scan)
      implements Scan {}

  /// Reads what the last round of a [RecursiveUnion] gave.
  record WorkTableScan(
      Estimate estimate,
      List<Output> outputs,
      int workTable,
      String name,
      String alias,
      List<String> columnNames,
      List<Type> columnTypes,
      List<Expression> filter)
      implements Plan {}

  record Sort(Estimate estimate, List<Output> outputs, Plan child, List<Key> keys) implements Plan {
    @Override
    public List<Plan> children() {
      return List.of(child);
    }
  }

  /// @param presorted in how many of the keys, from the first on, the child is sorted
  record IncrementalSort(
      Estimate estimate, List<Output> outputs, Plan child, List<Key> keys, int presorted)
      implements Plan {
    @Override
    public List<Plan> children() {
      return List.of(child);
    }
  }

  /// Drops a row that equals the one before in `keys`.
  record Unique(Estimate estimate, List<Output> outputs, Plan child, List<Key> keys)
      implements Plan {
    @Override
    public List<Plan> children() {
      return List.of(child);
    }
  }

  enum AggregateStrategy {
    PLAIN,
    SORTED,
    HASHED
  }

  /// @param groupColumns columns of the child
  /// @param aggregates their arguments are expressions over the child
  /// @param presorted for each aggregate: its rows come in the order of its ORDER BY or DISTINCT
  /// @param filter HAVING
  /// @param plannedPartitions into how many parts rows are expected to be split because the hash
  ///   table is too large; 0 for none
  record Aggregate(
      Estimate estimate,
      List<Output> outputs,
      Plan child,
      AggregateStrategy strategy,
      List<Key> groupColumns,
      List<Expression.Aggregate> aggregates,
      boolean[] presorted,
      List<Expression> filter,
      int plannedPartitions)
      implements Plan {
    private static final boolean[] NONE = {};

    /// Groups by hashing, without aggregates.
    public Aggregate(
        Estimate estimate,
        List<Output> outputs,
        Plan child,
        List<Key> groupColumns,
        int plannedPartitions) {
      this(
          estimate,
          outputs,
          child,
          AggregateStrategy.HASHED,
          groupColumns,
          List.of(),
          NONE,
          List.of(),
          plannedPartitions);
    }

    @Override
    public List<Plan> children() {
      return List.of(child);
    }
  }

  /// @param calls their arguments are expressions over the child
  record WindowAggregate(
      Estimate estimate,
      List<Output> outputs,
      Plan child,
      String name,
      List<Key> partitionColumns,
      List<Key> orderColumns,
      Query.Frame frame,
      List<Expression.WindowCall> calls)
      implements Plan {
    @Override
    public List<Plan> children() {
      return List.of(child);
    }
  }

  /// @param count null for no limit
  /// @param offset null for none
  /// @param tieColumns for WITH TIES: the columns that make rows ties, else empty
  record Limit(
      Estimate estimate,
      List<Output> outputs,
      Plan child,
      Expression count,
      Expression offset,
      List<Key> tieColumns)
      implements Plan {
    @Override
    public List<Plan> children() {
      return List.of(child);
    }
  }

  record Append(Estimate estimate, List<Output> outputs, List<Plan> inputs) implements Plan {
    @Override
    public List<Plan> children() {
      return inputs;
    }
  }

  /// INTERSECT and EXCEPT.
  ///
  /// @param hashed by a hash table of the left (outer) input's rows; else both inputs are sorted by
  ///   all of their columns
  record SetOperation(
      Estimate estimate,
      List<Output> outputs,
      Plan left,
      Plan right,
      Query.SetOperator operator,
      boolean all,
      boolean hashed,
      List<Key> keys)
      implements Plan {
    @Override
    public List<Plan> children() {
      return List.of(left, right);
    }
  }

  /// @param keys columns by which UNION (without ALL) drops repeated rows; empty for UNION ALL
  record RecursiveUnion(
      Estimate estimate,
      List<Output> outputs,
      Plan first,
      Plan repeated,
      int workTable,
      List<Key> keys)
      implements Plan {
    @Override
    public List<Plan> children() {
      return List.of(first, repeated);
    }
  }

  /// A value of the outer row that the inner side reads as a parameter.
  record NestParameter(int index, Expression value) {}

  /// @param joinFilter the join's condition
  /// @param filter conditions that came from above an outer join
  /// @param innerUnique no outer row has two partners
  record NestedLoop(
      Estimate estimate,
      List<Output> outputs,
      Query.JoinType joinType,
      Plan outer,
      Plan inner,
      List<NestParameter> parameters,
      List<Expression> joinFilter,
      List<Expression> filter,
      boolean innerUnique)
      implements Plan {
    @Override
    public List<Plan> children() {
      return List.of(outer, inner);
    }
  }

  /// @param inner always a [Hash]
  /// @param outerKeys expressions over the outer child (input 0)
  /// @param innerKeys expressions over the inner child (input 1), one for each of `outerKeys`
  record HashJoin(
      Estimate estimate,
      List<Output> outputs,
      Query.JoinType joinType,
      Plan outer,
      Hash inner,
      List<OperatorDescriptor> operators,
      List<Expression> outerKeys,
      List<Expression> innerKeys,
      List<Expression> joinFilter,
      List<Expression> filter,
      boolean innerUnique)
      implements Plan {
    @Override
    public List<Plan> children() {
      return List.of(outer, inner);
    }
  }

  /// A condition of a merge join, and the order in which both sides come.
  ///
  /// @param outer an expression over the outer child (input 0)
  /// @param inner an expression over the inner child (input 0 of it alone)
  record MergeKey(
      OperatorDescriptor operator,
      Expression outer,
      Expression inner,
      boolean descending,
      boolean nullsFirst) {}

  /// Joins two children that are in the order of `keys`.
  ///
  /// @param skipsMarkRestore no outer row has a second partner: the inner side never goes back
  record MergeJoin(
      Estimate estimate,
      List<Output> outputs,
      Query.JoinType joinType,
      Plan outer,
      Plan inner,
      List<MergeKey> keys,
      List<Expression> joinFilter,
      List<Expression> filter,
      boolean skipsMarkRestore,
      boolean innerUnique)
      implements Plan {
    @Override
    public List<Plan> children() {
      return List.of(outer, inner);
    }
  }

  record Hash(Estimate estimate, List<Output> outputs, Plan child) implements Plan {
    @Override
    public List<Plan> children() {
      return List.of(child);
    }
  }

  /// @param dependent whether the child reads parameters of an outer plan: then a rescan runs it
  ///   anew
  record Materialize(Estimate estimate, List<Output> outputs, Plan child, boolean dependent)
      implements Plan {
    @Override
    public List<Plan> children() {
      return List.of(child);
    }
  }

  /// A table whose rows are locked.
  ///
  /// @param row which of the sources
  record RowLock(int row, Query.LockStrength strength, Query.LockWait waitPolicy) {}

  /// @param rows the tables and others that a row was made of
  record LockRows(
      Estimate estimate,
      List<Output> outputs,
      Plan child,
      List<RowSource> rows,
      List<RowLock> locks)
      implements Plan {
    @Override
    public List<Plan> children() {
      return List.of(child);
    }
  }

  /// INSERT, UPDATE, DELETE. The child gives for INSERT one column for each column of the table,
  /// for UPDATE those that `assigned` numbers, then the ctid, for DELETE the ctid.
  ///
  /// @param assigned 1-based numbers of the columns that UPDATE sets
  /// @param outputs RETURNING: slots of input 0 count the (new) row's columns, then its ctid, then
  ///   the child's remaining columns
  /// @param checks the table's CHECK constraints, over the new row
  /// @param indexes those that get entries for new rows
  /// @param conflict ON CONFLICT, null for none
  /// @param scan the scan of the changed table
  /// @param rows what else the child's rows were made of
  record ModifyTable(
      Estimate estimate,
      List<Output> outputs,
      Query.Command command,
      RelationDescriptor relation,
      String alias,
      Plan child,
      int[] assigned,
      int ctidColumn,
      List<Check> checks,
      List<IndexTarget> indexes,
      List<ForeignKeyTarget> foreignKeys,
      Conflict conflict,
      int scan,
      List<RowSource> rows)
      implements Plan {
    @Override
    public List<Plan> children() {
      return List.of(child);
    }
  }

  /// A CHECK constraint.
  record Check(String name, Expression condition) {}

  /// An index that takes the changed table's new rows.
  ///
  /// @param columns the index's columns, over the row
  /// @param predicate for which rows there are entries, null for all
  record IndexTarget(
      pganatomy.engine.catalog.IndexDescriptor index,
      List<Expression> columns,
      Expression predicate) {}

  /// A foreign key of the changed table, or one that refers to it.
  ///
  /// @param index of the referenced key
  record ForeignKeyTarget(
      pganatomy.engine.catalog.ForeignKey key,
      RelationDescriptor referring,
      RelationDescriptor referenced,
      pganatomy.engine.catalog.IndexDescriptor index) {}

  /// ON CONFLICT. Expressions are over the row that is there (its columns, then its ctid), then the
  /// row that was to be inserted.
  ///
  /// @param update DO UPDATE, else DO NOTHING
  /// @param arbiters which of the table's indexes decide, by place; empty for all unique ones
  /// @param row the new values of all columns
  /// @param where null for none
  record Conflict(boolean update, int[] arbiters, List<Expression> row, Expression where) {}
}
