package pganatomy.engine.access.heap;

import pganatomy.engine.access.common.StoredRelation;
import pganatomy.engine.access.common.TupleFormer;
import pganatomy.engine.access.htup.HeapTupleLayout;
import pganatomy.engine.access.transam.RowLockMode;
import pganatomy.engine.access.transam.Snapshot;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.storage.page.ItemIdLayout;
import pganatomy.engine.storage.page.PageLayout;
import pganatomy.engine.utils.vector.Batch;

/// Changes, locks and fetches single tuples by their ctid (`block << 16 | line`). One object serves
/// a statement's changes of one relation, one after the other.
///
/// A row is never changed in place: an update marks the old tuple with the transaction's xid and
/// the place of the new one, which is stored like any other.
///
/// ```text
///   (0,1)  xmin 90  xmax 95  ctid (0,3)   ──▶  (0,3)  xmin 95  xmax 0  ctid (0,3)
/// ```
///
/// PostgreSQL: src/backend/access/heap/heapam.c, heapam_handler.c
public final class HeapTable {
  private final TransactionContext transaction;
  private final HeapUpdate change;
  private final HeapRun run;
  private final StoredRelation relation;
  private HeapLock lock;

  /// After a call: of an update the new tuple's ctid, of a lock the locked tuple's; with
  /// [Outcome#UPDATED] the next version's.
  public long newest;

  /// After an update: whether the new tuple needs no index entries, since those of its predecessors
  /// lead to it.
  public boolean isHeapOnly;

  public HeapTable(StoredRelation relation, TransactionContext transaction) {
    this.transaction = transaction;
    change = new HeapUpdate(relation, transaction);
    run = new HeapRun(change, transaction);
    this.relation = relation;
  }

  /// Tuples that this snapshot does not see count as changed by somebody else; null for none such.
  public void crossCheckWith(Snapshot snapshot) {
    change.crossCheckWith(snapshot);
  }

  /// How a change of a tuple went.
  ///
  /// PostgreSQL: src/include/access/tableam.h, TM_Result
  public enum Outcome {
    OK,
    /// The command does not see it.
    INVISIBLE,
    /// Changed by this very command already.
    SELF_MODIFIED,
    /// Another transaction has replaced it, and has committed.
    UPDATED,
    /// Another transaction has deleted it, and has committed.
    DELETED,
    /// Somebody has it, and it was not to be waited for.
    WOULD_BLOCK
  }

  /// The command that makes the change does not see what it and later ones do.
  private int commandId(Snapshot snapshot) {
    int current = transaction.currentCommandId(true);
    return snapshot == null ? current : snapshot.commandId;
  }

  /// Marks a tuple as deleted. When another transaction has it, waits for that one's end.
  ///
  /// @param snapshot the command's, whose command id counts; null for the current one
  public Outcome delete(long ctid, Snapshot snapshot) {
    Outcome outcome = change.delete(ctid, commandId(snapshot));
    newest = change.newest;
    return outcome;
  }

  /// Marks a tuple as replaced and stores the new version.
  ///
  /// @param rows the relation's columns first, dropped ones included
  public Outcome update(long ctid, Batch rows, int row, Snapshot snapshot) {
    Outcome outcome = change.update(ctid, rows, row, commandId(snapshot));
    newest = change.newest;
    isHeapOnly = change.isHeapOnly;
    return outcome;
  }

  /// Deletes tuples of one page, from `ctids[from]` on, that can be had without waiting.
  ///
  /// @return how many; 0 when the first one must be dealt with by itself
  public int deleteRun(long[] ctids, int from, int end, Snapshot snapshot) {
    return run.delete(ctids, from, end, commandId(snapshot));
  }

  /// Replaces tuples of one page, from `ctids[from]` on, that can be had without waiting and whose
  /// keys do not change.
  ///
  /// @param newCtids filled, from 0 on, with where the new versions are
  /// @param heapOnly filled with whether these need no index entries
  /// @return how many; 0 when the first one must be dealt with by itself
  public int updateRun(
      long[] ctids,
      Batch rows,
      int from,
      int end,
      Snapshot snapshot,
      long[] newCtids,
      boolean[] heapOnly) {
    return run.update(ctids, rows, from, end, commandId(snapshot), newCtids, heapOnly);
  }

  /// Locks the tuple, or, if it was replaced by a committed transaction, the row's newest version.
  ///
  /// @param followsUpdates whether the newest version is wanted; else the result is UPDATED when
  ///   there is one
  public Outcome lock(
      long ctid, RowLockMode mode, LockWait wait, boolean followsUpdates, Snapshot snapshot) {
    if (lock == null) {
      lock = new HeapLock(relation, transaction);
    }
    Outcome outcome = lock.lock(ctid, mode, wait, followsUpdates, commandId(snapshot));
    newest = lock.newest;
    return outcome;
  }

  /// Takes back an insertion of this command, as if it had never been: another session was faster
  /// with the same key.
  ///
  /// PostgreSQL: src/backend/access/heap/heapam.c, heap_abort_speculative()
  public void undoInsert(long ctid) {
    change.undoInsert(ctid);
  }

  // ---------------------------------------------------------------- for single changes

  public static Outcome delete(
      StoredRelation relation,
      long ctid,
      TransactionContext transaction,
      Snapshot snapshot,
      long[] newest) {
    HeapTable table = new HeapTable(relation, transaction);
    Outcome outcome = table.delete(ctid, snapshot);
    if (newest != null) {
      newest[0] = table.newest;
    }
    return outcome;
  }

  /// @param newest null, or filled as [#newest]
  public static Outcome update(
      StoredRelation relation,
      long ctid,
      Object[] values,
      TransactionContext transaction,
      Snapshot snapshot,
      long[] newest) {
    HeapTable table = new HeapTable(relation, transaction);
    Batch row = new TupleFormer(relation).batch(1);
    for (int i = 0; i < values.length; i++) {
      row.columns[i].set(0, values[i]);
    }
    row.rowCount = 1;
    Outcome outcome = table.update(ctid, row, 0, snapshot);
    if (newest != null) {
      newest[0] = table.newest;
    }
    return outcome;
  }

  // ---------------------------------------------------------------- fetching

  /// Copies the tuple's page and makes the tuple the page's only listed one, if the snapshot sees
  /// it.
  public static boolean fetch(
      StoredRelation relation, long ctid, Snapshot snapshot, HeapPage page) {
    HeapScan scan = HeapScan.open(relation, snapshot, 0, 0);
    page.count = 0;
    if (!scan.copyIfThere((int) (ctid >>> 16), page)) {
      return false;
    }
    try {
      int line = (int) ctid & 0xffff;
      if (line == 0 || line > PageLayout.lineCount(page.bytes)) {
        return false;
      }
      int item = ItemIdLayout.get(page.bytes, line);
      int tuple = ItemIdLayout.offset(item);
      if (ItemIdLayout.state(item) != ItemIdLayout.NORMAL) {
        return false;
      }
      boolean isVisible = scan.visibility().isVisible(page.bytes, tuple);
      if (scan.reads() != null) {
        scan.visibility().checkConflictOut(page.bytes, tuple, isVisible, scan.reads());
      }
      if (!isVisible) {
        return false;
      }
      if (scan.reads() != null) {
        scan.reads().lockTuple(page.block, line, HeapTupleLayout.xmin(page.bytes, tuple));
      }
      page.tupleOffsets[0] = tuple;
      page.tupleLengths[0] = ItemIdLayout.length(item);
      page.lineNumbers[0] = line;
      page.count = 1;
      return true;
    } finally {
      scan.keepHints(page);
    }
  }

  /// As [#fetch], but of the row's version that the snapshot sees: the tuple itself or a later one.
  ///
  /// PostgreSQL: src/backend/access/heap/heapam.c, heap_get_latest_tid()
  public static boolean fetchVersion(
      StoredRelation relation, long ctid, Snapshot snapshot, HeapPage page) {
    long at = ctid;
    int expectedXmin = 0;
    while (!fetch(relation, at, snapshot, page)) {
      int line = (int) at & 0xffff;
      if (line == 0 || line > PageLayout.lineCount(page.bytes)) {
        return false;
      }
      int item = ItemIdLayout.get(page.bytes, line);
      int tuple = ItemIdLayout.offset(item);
      boolean belongs =
          ItemIdLayout.state(item) == ItemIdLayout.NORMAL
              && (expectedXmin == 0 || HeapTupleLayout.xmin(page.bytes, tuple) == expectedXmin);
      long next = belongs ? HeapTupleLayout.ctid(page.bytes, tuple) : at;
      if (next == at) {
        return false;
      }
      expectedXmin = HeapVisibility.updater(page.bytes, tuple);
      at = next;
    }
    return expectedXmin == 0
        || HeapTupleLayout.xmin(page.bytes, page.tupleOffsets[0]) == expectedXmin;
  }
}
