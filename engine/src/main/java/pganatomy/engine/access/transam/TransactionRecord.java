package pganatomy.engine.access.transam;

import pganatomy.engine.access.transam.xlog.ResourceManager;
import pganatomy.engine.access.transam.xlog.WalRecord;
import pganatomy.engine.access.transam.xlog.WalRecordView;
import pganatomy.engine.storage.ipc.BackendStatus;
import pganatomy.engine.storage.smgr.RelationLocator;

/// What the log says of a transaction's end.
///
/// ```text
///   0  time, microseconds since 2000 (8)
///   8  what follows (4), only if TRANSACTION_HAS_INFO is set in the record's info:
///        2   count of subtransactions (4), their xids (4 each)
///        4   count of relations (4), their tablespace, database, relation (4 each)
/// ```
///
/// The relations are those whose files go with the transaction's end: that they are not left over
/// when the server dies after the record and before they are removed. Number 0 stands for all of a
/// database.
///
/// PostgreSQL: src/include/access/xact.h, xl_xact_commit; xact.c, XactLogCommitRecord(),
/// ParseCommitRecord()
public final class TransactionRecord {
  static final int HAS_SUBTRANSACTIONS = 2;
  static final int HAS_RELATIONS = 4;

  /// Microseconds since 2000.
  public final long time;

  public final boolean isCommit;
  public final int[] subxids;
  public final RelationLocator[] relations;

  private TransactionRecord(
      long time, boolean isCommit, int[] subxids, RelationLocator[] relations) {
    this.time = time;
    this.isCommit = isCommit;
    this.subxids = subxids;
    this.relations = relations;
  }

  /// Inserts the record, and gives the LSN behind it.
  static long insert(boolean isCommit, int xid, int[] subxids, RelationLocator[] relations) {
    int has =
        (subxids.length > 0 ? HAS_SUBTRANSACTIONS : 0) | (relations.length > 0 ? HAS_RELATIONS : 0);
    int info = isCommit ? ResourceManager.TRANSACTION_COMMIT : ResourceManager.TRANSACTION_ABORT;
    WalRecord record =
        WalRecord.of(
            ResourceManager.TRANSACTION,
            has == 0 ? info : info | ResourceManager.TRANSACTION_HAS_INFO);
    record.dataLong(BackendStatus.now());
    if (has != 0) {
      record.dataInt(has);
    }
    if (subxids.length > 0) {
      record.dataInt(subxids.length);
      for (int subxid : subxids) {
        record.dataInt(subxid);
      }
    }
    if (relations.length > 0) {
      record.dataInt(relations.length);
      for (RelationLocator relation : relations) {
        record
            .dataInt(relation.tablespaceOid())
            .dataInt(relation.databaseOid())
            .dataInt(relation.relationNumber());
      }
    }
    return record.insert(xid);
  }

  /// Whether a record of [ResourceManager#TRANSACTION] is one of these.
  public static boolean is(WalRecordView record) {
    int kind = record.info() & ~ResourceManager.TRANSACTION_HAS_INFO;
    return record.managerId() == ResourceManager.TRANSACTION.id()
        && (kind == ResourceManager.TRANSACTION_COMMIT
            || kind == ResourceManager.TRANSACTION_ABORT);
  }

  public static TransactionRecord decode(WalRecordView record) {
    int kind = record.info() & ~ResourceManager.TRANSACTION_HAS_INFO;
    int[] subxids = new int[0];
    RelationLocator[] relations = new RelationLocator[0];
    if (kind != record.info()) {
      int has = record.mainInt(8);
      int at = 12;
      if ((has & HAS_SUBTRANSACTIONS) != 0) {
        subxids = new int[record.mainInt(at)];
        at += Integer.BYTES;
        for (int i = 0; i < subxids.length; i++, at += Integer.BYTES) {
          subxids[i] = record.mainInt(at);
        }
      }
      if ((has & HAS_RELATIONS) != 0) {
        relations = new RelationLocator[record.mainInt(at)];
        at += Integer.BYTES;
        for (int i = 0; i < relations.length; i++, at += 3 * Integer.BYTES) {
          relations[i] =
              new RelationLocator(
                  record.mainInt(at), record.mainInt(at + 4), record.mainInt(at + 8), -1);
        }
      }
    }
    boolean isCommit = kind == ResourceManager.TRANSACTION_COMMIT;
    return new TransactionRecord(record.mainLong(0), isCommit, subxids, relations);
  }
}
