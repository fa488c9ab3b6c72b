package pganatomy.engine.executor;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.access.common.TupleReader;
import pganatomy.engine.access.heap.HeapFetch;
import pganatomy.engine.access.heap.HeapInserter;
import pganatomy.engine.access.heap.HeapPage;
import pganatomy.engine.access.heap.HeapTable;
import pganatomy.engine.access.nbtree.BtreeConflict;
import pganatomy.engine.access.transam.Snapshot;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.catalog.AttributeDescriptor;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.executor.expression.Evaluator;
import pganatomy.engine.executor.expression.ExpressionCompiler;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.BooleanVector;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.VectorKind;

/// INSERT ... ON CONFLICT: stores a row unless a unique index has its key.
///
/// ```text
///   look for the key ── there ──▶ DO NOTHING: skip; DO UPDATE: change that row
///        │ not there              (its inserter still runs: wait for its end, look again)
///        ▼
///   store the row, add its entries; somebody else's turned up meanwhile?
///        │ no          └── yes ──▶ take the row back, look again
///        ▼
///   done
/// ```
///
/// A plain INSERT looks and adds under one lock of the leaf page, so of two that have the same key
/// one sees the other's entry. Here, too, the entry decides: who adds it second takes his row back.
///
/// PostgreSQL: src/backend/executor/nodeModifyTable.c, ExecInsert(), ExecOnConflictUpdate();
/// src/backend/executor/execIndexing.c, "speculative insertion"
final class ConflictResolution {
  private final ExecutionState state;
  private final TransactionContext transaction;
  private final Plan.Conflict plan;
  private final RelationDescriptor relation;
  private final RowChecks checks;
  private final RowFollowUp followUp;
  private final IndexMaintenance indexes;
  private final boolean[] arbiters;
  private final Evaluator[] newRow;
  private final Evaluator where;
  private final TupleReader reader;
  private final HeapTable table;
  private final HeapPage page = new HeapPage();
  private final Batch both;
  private final int width;
  private final List<Long> changed = new ArrayList<>();
  private Batch stored;
  private long ctid;

  ConflictResolution(
      ExecutionState state,
      Plan.ModifyTable modify,
      RowChecks checks,
      RowFollowUp followUp,
      ExpressionCompiler compiler) {
    this.state = state;
    this.transaction = state.transaction();
    this.plan = modify.conflict();
    this.relation = modify.relation();
    this.checks = checks;
    this.followUp = followUp;
    this.indexes = followUp.indexes();
    this.arbiters = arbiters();
    this.newRow = compiler.compileAll(plan.row());
    this.where = plan.where() == null ? null : compiler.compile(plan.where());
    this.width = relation.attributes().size();
    int[] wanted = new int[width + 1];
    VectorKind[] kinds = new VectorKind[2 * width + 1];
    for (int i = 0; i < width; i++) {
      AttributeDescriptor attribute = relation.attributes().get(i);
      wanted[i] = i + 1;
      kinds[i] = attribute.type().vectorKind();
      kinds[width + 1 + i] = kinds[i];
    }
    wanted[width] = SystemColumns.CTID;
    kinds[width] = VectorKind.LONG;
    reader = new TupleReader(relation, wanted);
    table = new HeapTable(relation, transaction);
    both = Batch.create(kinds, 1);
  }

  private boolean[] arbiters() {
    boolean[] chosen = new boolean[indexes.count()];
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] =
          plan.arbiters().length == 0
              && indexes.index(i).isUnique()
              && indexes.index(i).isImmediate();
    }
    for (int arbiter : plan.arbiters()) {
      chosen[arbiter] = true;
    }
    return chosen;
  }

  /// The row as it was stored last, inserted or updated.
  Batch stored() {
    return stored;
  }

  long ctid() {
    return ctid;
  }

  /// False when the row was left out.
  boolean insert(HeapInserter inserter, Batch rows, int row) {
    Batch single = new Batch(new ColumnVector[width]);
    for (int i = 0; i < width; i++) {
      single.columns[i] = ColumnVector.create(rows.columns[i].kind(), 1);
      single.columns[i].copyRow(0, rows.columns[i], row);
    }
    single.rowCount = 1;
    checks.check(single);
    while (true) {
      Interrupts.check();
      BtreeConflict conflict = find(single);
      if (conflict == null) {
        if (store(inserter, single)) {
          return true;
        }
      } else if (conflict.runningXid() != 0) {
        TransactionContext.awaitEnd(conflict.runningXid());
      } else if (!plan.update()) {
        checkSeen(conflict.ctid());
        return false;
      } else {
        Boolean done = update(conflict.ctid(), single);
        if (done != null) {
          return done;
        }
      }
    }
  }

  private BtreeConflict find(Batch single) {
    for (int i = 0; i < arbiters.length; i++) {
      if (!arbiters[i]) {
        continue;
      }
      Object[] values = indexes.entry(i, single);
      BtreeConflict conflict =
          values == null ? null : indexes.tree(i).findConflict(values, -1, transaction);
      if (conflict != null) {
        return conflict;
      }
    }
    return null;
  }

  private boolean store(HeapInserter inserter, Batch single) {
    long[] ctids = new long[1];
    inserter.insert(single, 0, 1, ctids);
    if (!indexes.insertSpeculatively(single, ctids[0], arbiters)) {
      table.undoInsert(ctids[0]);
      return false;
    }
    followUp.insertedRow(single, ctids[0]);
    stored = single;
    ctid = ctids[0];
    return true;
  }

  // ---------------------------------------------------------------- DO NOTHING

  /// In REPEATABLE READ a row must not be left out for one that the snapshot does not see.
  private void checkSeen(long root) {
    if (!transaction.isolation().usesTransactionSnapshot()) {
      return;
    }
    boolean isSeen = HeapFetch.byRoot(relation, root, state.snapshot(), page);
    if (!isSeen && !isOwn(root)) {
      throw serializationFailure();
    }
  }

  private boolean isOwn(long root) {
    if (!HeapFetch.byRoot(relation, root, Snapshot.self(transaction), page)) {
      return false;
    }
    int xmin = pganatomy.engine.access.htup.HeapTupleLayout.xmin(page.bytes, page.tupleOffsets[0]);
    return transaction.isCurrentTransaction(xmin);
  }

  private static DatabaseException serializationFailure() {
    return DatabaseException.error(
        SqlState.SERIALIZATION_FAILURE, "could not serialize access due to concurrent update");
  }

  // ---------------------------------------------------------------- DO UPDATE

  /// Null when somebody else was faster: look again.
  private Boolean update(long root, Batch excluded) {
    if (!HeapFetch.byRoot(relation, root, Snapshot.self(transaction), page)) {
      return null;
    }
    long current = page.ctid(0);
    refuseSecondChange(current);
    both.clear();
    reader.read(page, 0, both);
    for (int i = 0; i < width; i++) {
      both.columns[width + 1 + i].copyRow(0, excluded.columns[i], 0);
    }
    both.rowCount = 1;
    if (transaction.isolation().usesTransactionSnapshot()
        && !HeapFetch.byRoot(relation, root, state.snapshot(), page)
        && !isOwn(root)) {
      throw serializationFailure();
    }
    if (where != null) {
      BooleanVector passed = (BooleanVector) where.evaluate(both);
      if (passed.isNull(0) || !passed.values[0]) {
        return false;
      }
    }
    Batch changedRow = new Batch(new ColumnVector[width]);
    for (int i = 0; i < width; i++) {
      ColumnVector value = newRow[i].evaluate(both);
      changedRow.columns[i] = ColumnVector.create(value.kind(), 1);
      changedRow.columns[i].copyRow(0, value, 0);
    }
    changedRow.rowCount = 1;
    checks.check(changedRow);
    return replace(current, changedRow);
  }

  private Boolean replace(long current, Batch changedRow) {
    switch (table.update(current, changedRow, 0, state.snapshot())) {
      case OK -> {
        followUp.updated(current, changedRow, 0, table.newest, table.isHeapOnly);
        changed.add(table.newest);
        stored = changedRow;
        ctid = table.newest;
        return true;
      }
      case INVISIBLE, SELF_MODIFIED -> throw secondChange();
      default -> {
        return null;
      }
    }
  }

  private void refuseSecondChange(long current) {
    if (changed.contains(current)) {
      throw secondChange();
    }
  }

  private static DatabaseException secondChange() {
    return DatabaseException.error(
            SqlState.CARDINALITY_VIOLATION,
            "ON CONFLICT DO UPDATE command cannot affect row a second time")
        .hint(
            "Ensure that no rows proposed for insertion within the same command have duplicate"
                + " constrained values.");
  }
}
