package pganatomy.engine.access.transam;

import java.util.Arrays;

/// What a statement sees: every transaction that had committed when the snapshot was taken, and the
/// own transaction's earlier commands.
///
/// ```text
///   xid  ...  94  95  96  97  98  99 100 101 ...
///             done    └ xmin          └ xmax: not begun yet
///                     running: 96, 98 (xip); 97, 99 have ended
/// ```
///
/// PostgreSQL: src/include/utils/snapshot.h, SnapshotData
public final class Snapshot {
  public enum Kind {
    MVCC,
    /// Sees all that is committed or own, up to this moment.
    SELF,
    /// As SELF, and what transactions that still run have inserted, and have deleted: whoever looks
    /// for duplicates must wait for those.
    DIRTY,
    /// Sees every tuple.
    ANY
  }

  public final Kind kind;
  public final TransactionContext transaction;

  /// All xids before it have ended.
  public final int xmin;

  /// No xid from it on has ended.
  public final int xmax;

  /// Running top-level and subtransactions between both, sorted as signed numbers.
  public final int[] xip;

  /// Some running transaction has more subtransactions than are listed: look for the parent.
  final boolean overflowed;

  /// Own tuples of this command and later ones are not seen.
  public final int commandId;

  Snapshot(
      Kind kind,
      TransactionContext transaction,
      int xmin,
      int xmax,
      int[] xip,
      boolean overflowed,
      int commandId) {
    this.kind = kind;
    this.transaction = transaction;
    this.xmin = xmin;
    this.xmax = xmax;
    this.xip = xip;
    this.overflowed = overflowed;
    this.commandId = commandId;
  }

  /// The same snapshot for a later command: an open cursor keeps the earlier one.
  public Snapshot at(int laterCommandId) {
    return laterCommandId == commandId
        ? this
        : new Snapshot(kind, transaction, xmin, xmax, xip, overflowed, laterCommandId);
  }

  /// A snapshot that sees all that is committed, or own, at the moment of looking.
  public static Snapshot self(TransactionContext transaction) {
    return new Snapshot(Kind.SELF, transaction, 0, 0, new int[0], false, 0);
  }

  /// A snapshot that also sees what may yet come true; see
  /// [pganatomy.engine.access.heap.HeapFetch#inserter()].
  public static Snapshot dirty(TransactionContext transaction) {
    return new Snapshot(Kind.DIRTY, transaction, 0, 0, new int[0], false, 0);
  }

  /// A snapshot that sees every tuple, dead ones included.
  public static Snapshot any(TransactionContext transaction) {
    return new Snapshot(Kind.ANY, transaction, 0, 0, new int[0], false, 0);
  }

  /// The top-level transaction of one that this snapshot does not see; of another, some xid that is
  /// seen as well.
  public int topmost(int xid) {
    return TransactionArea.subtransactionLog().topmost(xid, xmin);
  }

  /// Whether a transaction was running, or had not begun, when the snapshot was taken.
  ///
  /// PostgreSQL: src/backend/utils/time/snapmgr.c, XidInMVCCSnapshot()
  public boolean isRunning(int xid) {
    if (TransactionId.precedes(xid, xmin)) {
      return false;
    }
    if (!TransactionId.precedes(xid, xmax)) {
      return true;
    }
    int sought = overflowed ? TransactionArea.subtransactionLog().topmost(xid, xmin) : xid;
    return Arrays.binarySearch(xip, sought) >= 0 || Arrays.binarySearch(xip, xid) >= 0;
  }
}
