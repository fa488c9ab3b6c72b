package pganatomy.engine.access.transam;

import pganatomy.engine.access.transam.xlog.CheckpointRecord;
import pganatomy.engine.access.transam.xlog.InvalidPages;
import pganatomy.engine.access.transam.xlog.PageRedo;
import pganatomy.engine.access.transam.xlog.Redo;
import pganatomy.engine.access.transam.xlog.ResourceManager;
import pganatomy.engine.access.transam.xlog.Wal;
import pganatomy.engine.access.transam.xlog.WalRecordView;
import pganatomy.engine.storage.buffer.BufferPool;
import pganatomy.engine.storage.smgr.Fork;
import pganatomy.engine.storage.smgr.RelationFile;
import pganatomy.engine.storage.smgr.RelationLocator;

/// What recovery redoes beside pages for the resource managers of this layer: counters, the commit
/// log, relations' files.
///
/// PostgreSQL: src/backend/access/transam/xlog.c, xlog_redo(); clog.c, clog_redo();
/// src/backend/catalog/storage.c, smgr_redo()
public final class RecoveryHandlers {
  private RecoveryHandlers() {}

  /// Before recovery begins; higher layers register theirs as well.
  public static void register() {
    Redo.register(ResourceManager.XLOG, RecoveryHandlers::redoXlog);
    Redo.register(ResourceManager.TRANSACTION, RecoveryHandlers::redoTransaction);
    Redo.register(ResourceManager.CLOG, RecoveryHandlers::redoCommitLog);
    Redo.register(ResourceManager.MULTIXACT, RecoveryHandlers::redoMultiXact);
    Redo.register(ResourceManager.DATABASE, DatabaseLog::redo);
    Redo.register(ResourceManager.STORAGE, RecoveryHandlers::redoStorage);
  }

  /// PostgreSQL: src/backend/access/transam/xact.c, xact_redo_commit(), xact_redo_abort()
  private static void redoTransaction(WalRecordView record) {
    if (!TransactionRecord.is(record)) {
      return;
    }
    TransactionRecord end = TransactionRecord.decode(record);
    for (int subxid : end.subxids) {
      TransactionArea.advanceNextXidPast(subxid);
    }
    int status = end.isCommit ? CommitLog.COMMITTED : CommitLog.ABORTED;
    TransactionArea.commitLog().set(record.xid(), end.subxids, end.subxids.length, status, 0L);
    for (RelationLocator relation : end.relations) {
      if (relation.relationNumber() == 0) {
        DatabaseLog.removeInRedo(relation.databaseOid());
      } else {
        dropFiles(relation);
      }
    }
  }

  private static void redoMultiXact(WalRecordView record) {
    if (record.info() == ResourceManager.MULTIXACT_CREATE_ID) {
      TransactionArea.multiXacts().redo(record);
    } else if (record.info() == ResourceManager.MULTIXACT_TRUNCATE_ID) {
      TransactionArea.multiXacts().redoTruncate(record);
    }
  }

  private static void redoXlog(WalRecordView record) {
    switch (record.info()) {
      case ResourceManager.XLOG_NEXT_OID -> TransactionArea.setNextOid(record.mainInt(0));
      case ResourceManager.XLOG_CHECKPOINT_SHUTDOWN ->
          TransactionArea.setCounters(CheckpointRecord.decode(record.mainData(), 0));
      case ResourceManager.XLOG_CHECKPOINT_ONLINE ->
          TransactionArea.advanceTo(CheckpointRecord.decode(record.mainData(), 0));
      default -> {}
    }
  }

  private static void redoCommitLog(WalRecordView record) {
    if (record.info() == ResourceManager.CLOG_ZEROPAGE) {
      TransactionArea.commitLog().zeroPage((int) record.mainLong(0));
    } else {
      LogTruncation.redoCommitLog(record);
    }
  }

  /// The file's name, then the fork (for CREATE); first block, file's name, which forks (TRUNCATE).
  private static void redoStorage(WalRecordView record) {
    if (record.info() == ResourceManager.STORAGE_CREATE) {
      RelationLocator made = locator(record, 0);
      RelationFile.of(made).createInRedo(Fork.values()[record.mainInt(12)]);
      UncommittedFiles.noteRelation(made, record);
      return;
    }
    // The file is cut off for good: the record must be on the disk before.
    Wal.flush(record.end);
    RelationLocator relation = locator(record, 4);
    RelationFile file = RelationFile.of(relation);
    file.createInRedo(Fork.MAIN);
    StorageLog.truncate(file, record.mainInt(0), record.mainInt(16));
    for (Fork fork : Fork.values()) {
      InvalidPages.forget(relation, fork, fork == Fork.MAIN ? record.mainInt(0) : 0);
    }
    PageRedo.forget(relation);
  }

  /// Tablespace, database, number: four bytes each.
  static RelationLocator locator(WalRecordView record, int at) {
    return new RelationLocator(
        record.mainInt(at), record.mainInt(at + 4), record.mainInt(at + 8), -1);
  }

  /// A transaction's end says that these files are gone.
  static void dropFiles(RelationLocator relation) {
    RelationFile file = RelationFile.of(relation);
    BufferPool.shared().dropRelation(file);
    file.unlinkNow();
    for (Fork fork : Fork.values()) {
      InvalidPages.forget(relation, fork, 0);
    }
    PageRedo.forget(relation);
  }
}
