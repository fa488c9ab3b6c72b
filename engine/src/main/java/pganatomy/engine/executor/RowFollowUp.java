package pganatomy.engine.executor;

import pganatomy.engine.access.common.TupleReader;
import pganatomy.engine.access.heap.HeapPage;
import pganatomy.engine.access.heap.HeapTable;
import pganatomy.engine.access.transam.Snapshot;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.catalog.AttributeDescriptor;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.executor.expression.ExpressionCompiler;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.VectorKind;

/// What follows when a row was stored, replaced or deleted: entries in the table's indexes, and
/// events for its foreign keys.
///
/// PostgreSQL: src/backend/executor/nodeModifyTable.c, ExecUpdateEpilogue() and its siblings
final class RowFollowUp {
  private final RelationDescriptor relation;
  private final TransactionContext transaction;
  private final IndexMaintenance indexes;
  private final ForeignKeyEvents foreignKeys;
  private final AfterEvents events;
  private final Batch single;
  private final long[] singleCtid = new long[1];
  private TupleReader reader;
  private HeapPage page;
  private boolean hasBegun;
  private Batch moved;
  private long[] movedCtids;

  RowFollowUp(Plan.ModifyTable plan, ExecutionState state, ExpressionCompiler compiler) {
    relation = plan.relation();
    transaction = state.transaction();
    indexes = new IndexMaintenance(plan.indexes(), compiler, transaction);
    foreignKeys =
        plan.foreignKeys().isEmpty()
            ? null
            : new ForeignKeyEvents(relation, plan.foreignKeys(), transaction);
    boolean hasEvents = foreignKeys != null || indexes.hasDeferrable();
    events = hasEvents ? AfterEvents.of(transaction) : null;
    single = indexes.isEmpty() && foreignKeys == null ? null : Batch.create(kinds(), 1);
  }

  private VectorKind[] kinds() {
    VectorKind[] kinds = new VectorKind[relation.attributes().size()];
    for (int i = 0; i < kinds.length; i++) {
      AttributeDescriptor attribute = relation.attributes().get(i);
      kinds[i] = attribute.type().vectorKind();
    }
    return kinds;
  }

  IndexMaintenance indexes() {
    return indexes;
  }

  /// Whether stored rows have to be told of at all.
  boolean isNeeded() {
    return single != null;
  }

  /// Before the statement's first change.
  void begin() {
    if (events != null && !hasBegun) {
      hasBegun = true;
      events.begin();
    }
  }

  /// After the statement's last change: does what need not wait until COMMIT.
  void end() {
    if (hasBegun) {
      hasBegun = false;
      events.end();
    }
  }

  /// Rows were stored at `ctids`.
  void inserted(Batch rows, long[] ctids) {
    if (!indexes.isEmpty()) {
      indexes.insert(rows, ctids);
    }
    if (foreignKeys != null) {
      for (int i = 0; i < rows.rowCount; i++) {
        foreignKeys.inserted(rows, i, ctids[i]);
      }
    }
  }

  /// As [#inserted] for one row whose entries were made already.
  void insertedRow(Batch row, long ctid) {
    if (foreignKeys != null) {
      foreignKeys.inserted(row, 0, ctid);
    }
  }

  /// A row was replaced.
  ///
  /// @param isHeapOnly whether the new version is found through the old one's index entries
  void updated(long oldCtid, Batch rows, int row, long newCtid, boolean isHeapOnly) {
    if (single == null) {
      return;
    }
    copyRow(rows, row);
    if (!isHeapOnly && !indexes.isEmpty()) {
      singleCtid[0] = newCtid;
      indexes.insert(single, singleCtid);
    }
    if (foreignKeys != null) {
      foreignKeys.updated(oldRow(oldCtid), single, newCtid);
    }
  }

  /// As [#updated], of rows that follow each other in the batch.
  void updated(
      long[] oldCtids, Batch rows, int from, int count, long[] newCtids, boolean[] heapOnly) {
    if (single == null) {
      return;
    }
    if (foreignKeys != null) {
      for (int i = 0; i < count; i++) {
        updated(oldCtids[from + i], rows, from + i, newCtids[i], heapOnly[i]);
      }
      return;
    }
    int number = 0;
    for (int i = 0; i < count; i++) {
      if (!heapOnly[i]) {
        if (number == 0) {
          beginMoved();
        }
        for (int column = 0; column < moved.columns.length; column++) {
          moved.columns[column].copyRow(number, rows.columns[column], from + i);
        }
        movedCtids[number++] = newCtids[i];
      }
    }
    if (number > 0) {
      moved.rowCount = number;
      indexes.insert(moved, movedCtids);
    }
  }

  private void beginMoved() {
    if (moved == null) {
      moved = Batch.create(kinds(), Batch.CAPACITY);
      movedCtids = new long[Batch.CAPACITY];
    }
    moved.clear();
  }

  void deleted(long ctid) {
    if (foreignKeys != null) {
      foreignKeys.deleted(oldRow(ctid));
    }
  }

  /// One row as a batch of its own, valid until the next.
  Batch copyRow(Batch rows, int row) {
    single.clear();
    for (int i = 0; i < single.columns.length; i++) {
      ColumnVector source = rows.columns[i];
      single.columns[i].copyRow(0, source, row);
    }
    single.rowCount = 1;
    return single;
  }

  /// A version that was just replaced or deleted.
  private Batch oldRow(long ctid) {
    if (reader == null) {
      int[] all = new int[relation.attributes().size()];
      for (int i = 0; i < all.length; i++) {
        all[i] = i + 1;
      }
      reader = new TupleReader(relation, all);
      page = new HeapPage();
    }
    Batch old = Batch.create(kinds(), 1);
    if (HeapTable.fetch(relation, ctid, Snapshot.any(transaction), page)) {
      reader.read(page, 0, old);
    }
    return old;
  }
}
