package pganatomy.engine.access.heap;

import pganatomy.engine.access.common.StoredRelation;
import pganatomy.engine.access.transam.Snapshot;
import pganatomy.engine.access.transam.TransactionContext;

/// Changes and fetches single tuples by their ctid (`block << 16 | line`).
///
/// PostgreSQL: src/backend/access/heap/heapam.c
public final class HeapTable {
  private HeapTable() {}

  /// Marks a tuple as deleted. When another transaction has it, waits for that one's end.
  ///
  /// @param newest filled with the newest version's ctid when the result is [Outcome#UPDATED]
  public static Outcome delete(
      StoredRelation relation, long ctid, TransactionContext transaction, Snapshot snapshot,
      long[] newest) {
    throw new UnsupportedOperationException();
  }

  /// Marks a tuple as replaced and stores the new version.
  ///
  /// @param newest filled with the new tuple's ctid, or, as with [#delete], the newest version's
  public static Outcome update(
      StoredRelation relation, long ctid, Object[] values, TransactionContext transaction,
      Snapshot snapshot, long[] newest) {
    throw new UnsupportedOperationException();
  }

  /// Copies the tuple's page and makes the tuple the page's only visible one, if the snapshot sees
  /// it.
  public static boolean fetch(
      StoredRelation relation, long ctid, Snapshot snapshot, HeapPage page) {
    throw new UnsupportedOperationException();
  }

  /// How a change of a tuple went.
  ///
  /// PostgreSQL: src/include/access/tableam.h, TM_Result
  public enum Outcome {
    OK,
    /// The snapshot does not see it.
    INVISIBLE,
    /// Changed by an earlier command of this transaction, or by this very command.
    SELF_MODIFIED,
    /// Another transaction has replaced it, and has committed.
    UPDATED,
    /// Another transaction has deleted it, and has committed.
    DELETED
  }
}
