package pganatomy.engine.access.transam;

import pganatomy.engine.storage.ipc.ProcArray;
import pganatomy.engine.storage.ipc.ProcLayout;
import pganatomy.engine.storage.lmgr.predicate.SerializableTransactions;
import pganatomy.engine.utils.guc.Guc;

/// Takes the snapshot of a serializable transaction, and has the transaction watched from then on.
///
/// PostgreSQL: src/backend/storage/lmgr/predicate.c, GetSerializableTransactionSnapshot(),
/// GetSafeSnapshot()
final class SerializableSnapshots implements SerializableTransactions.SnapshotTaker {
  private final TransactionContext transaction;
  private Snapshot snapshot;

  private SerializableSnapshots(TransactionContext transaction) {
    this.transaction = transaction;
  }

  /// With READ ONLY DEFERRABLE it may wait, and try again, until it has a snapshot that no anomaly
  /// can come of; the transaction is then not watched.
  static Snapshot take(TransactionContext transaction) {
    SerializableTransactions.setLimits(
        Guc.MAX_PRED_LOCKS_PER_TRANSACTION.intValue(),
        Guc.MAX_PRED_LOCKS_PER_RELATION.intValue(),
        Guc.MAX_PRED_LOCKS_PER_PAGE.intValue());
    SerializableSnapshots taker = new SerializableSnapshots(transaction);
    boolean isDeferrable = transaction.isReadOnly() && Guc.TRANSACTION_DEFERRABLE.isOn();
    do {
      if (taker.snapshot != null) {
        ProcLayout.publishXminRelease(ProcArray.mySlot(), 0);
      }
      SerializableTransactions.begin(taker, transaction.topXidIfAny(), transaction.isReadOnly());
    } while (isDeferrable
        && !SerializableTransactions.awaitSafe((int) TransactionArea.nextFullXid()));
    return taker.snapshot;
  }

  @Override
  public int take() {
    snapshot = transaction.latestSnapshot();
    return snapshot.xmin;
  }
}
