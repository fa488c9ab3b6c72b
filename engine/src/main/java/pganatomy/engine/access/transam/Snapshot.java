package pganatomy.engine.access.transam;

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
    /// Sees every tuple.
    ANY
  }

  public final Kind kind;
  public final TransactionContext transaction;

  /// All xids before it have ended.
  public final int xmin;

  /// No xid from it on has ended.
  public final int xmax;

  /// Running top-level and subtransactions between both, sorted.
  public final int[] xip;

  /// Own tuples of this command and later ones are not seen.
  public int commandId;

  public Snapshot(
      Kind kind, TransactionContext transaction, int xmin, int xmax, int[] xip, int commandId) {
    this.kind = kind;
    this.transaction = transaction;
    this.xmin = xmin;
    this.xmax = xmax;
    this.xip = xip;
    this.commandId = commandId;
  }
}
