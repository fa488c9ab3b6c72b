package pganatomy.engine.access.transam;

import pganatomy.engine.access.transam.xlog.InvalidPages;
import pganatomy.engine.access.transam.xlog.PageRedo;
import pganatomy.engine.access.transam.xlog.ResourceManager;
import pganatomy.engine.access.transam.xlog.Wal;
import pganatomy.engine.access.transam.xlog.WalRecord;
import pganatomy.engine.access.transam.xlog.WalRecordView;
import pganatomy.engine.storage.buffer.BufferPool;
import pganatomy.engine.storage.file.FaultPoint;
import pganatomy.engine.storage.smgr.DatabaseFiles;
import pganatomy.engine.storage.smgr.RelationFile;
import pganatomy.engine.storage.smgr.RelationLocator;
import pganatomy.engine.storage.statistics.StatisticsArea;

/// Databases as folders of files: made by copying another one's, removed as a whole. Pages are not
/// logged one by one, so a checkpoint before says that the source's files are up to date, and one
/// behind it says that the copy need never be made again.
///
/// PostgreSQL: src/backend/commands/dbcommands.c, CreateDatabaseUsingFileCopy(), dbase_redo()
public final class DatabaseLog {
  private DatabaseLog() {}

  /// Copies the files; a checkpoint must have been made, and another one must follow.
  public static void copy(int sourceOid, int targetOid, int xid) {
    DatabaseFiles.copy(sourceOid, targetOid);
    FaultPoint.reach("database: copied, not logged");
    long end =
        WalRecord.of(ResourceManager.DATABASE, ResourceManager.DATABASE_CREATE_FILE_COPY)
            .dataInt(targetOid)
            .dataInt(RelationLocator.DEFAULT_TABLESPACE)
            .dataInt(sourceOid)
            .dataInt(RelationLocator.DEFAULT_TABLESPACE)
            .insert(xid);
    Wal.flush(end);
  }

  /// Removes the files of a database that no catalog names any more.
  public static void remove(int databaseOid) {
    StatisticsArea.dropDatabase(databaseOid);
    BufferPool.shared().dropDatabase(databaseOid);
    DatabaseFiles.forgetSyncs(databaseOid);
    long end =
        WalRecord.of(ResourceManager.DATABASE, ResourceManager.DATABASE_DROP)
            .dataInt(databaseOid)
            .dataInt(1)
            .dataInt(RelationLocator.DEFAULT_TABLESPACE)
            .insert(0);
    Wal.flush(end);
    RelationFile.closeAll();
    DatabaseFiles.remove(databaseOid);
  }

  static void redo(WalRecordView record) {
    int databaseOid = record.mainInt(0);
    if (record.info() == ResourceManager.DATABASE_DROP) {
      removeInRedo(databaseOid);
    } else if (record.info() == ResourceManager.DATABASE_CREATE_FILE_COPY) {
      forget(databaseOid);
      DatabaseFiles.remove(databaseOid);
      BufferPool.shared().flushRelation(record.mainInt(8), 0);
      DatabaseFiles.copy(record.mainInt(8), databaseOid);
      UncommittedFiles.noteDatabase(databaseOid, record);
    }
  }

  static void removeInRedo(int databaseOid) {
    forget(databaseOid);
    DatabaseFiles.remove(databaseOid);
  }

  private static void forget(int databaseOid) {
    BufferPool.shared().dropDatabase(databaseOid);
    DatabaseFiles.forgetSyncs(databaseOid);
    InvalidPages.forgetDatabase(databaseOid);
    PageRedo.forgetAll();
    RelationFile.closeAll();
  }
}
