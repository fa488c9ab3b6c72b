package pganatomy.engine.access.transam;

import pganatomy.engine.access.transam.xlog.ResourceManager;
import pganatomy.engine.access.transam.xlog.Wal;
import pganatomy.engine.access.transam.xlog.WalRecord;
import pganatomy.engine.storage.buffer.BufferPool;
import pganatomy.engine.storage.file.FaultPoint;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.storage.smgr.Fork;
import pganatomy.engine.storage.smgr.RelationFile;
import pganatomy.engine.storage.smgr.RelationLocator;

/// Makes relations' files and cuts them off, so that a crash at any moment leaves something that
/// redo can bring to the same end.
///
/// PostgreSQL: src/backend/catalog/storage.c, RelationCreateStorage(), RelationTruncate()
public final class StorageLog {
  /// Of a TRUNCATE record: which forks.
  private static final int HEAP = 1;

  private static final int VISIBILITY = 2;
  private static final int FREE_SPACE = 4;

  private StorageLog() {}

  /// Makes the file of a fork. First the log's files say so: if the transaction does not live to
  /// commit, redo removes the file ([UncommittedFiles]). When a checkpoint came between, or the
  /// machine lost its power, the file may stay, and its number is not given out again.
  public static void create(RelationFile file, Fork fork, boolean isLogged, int xid) {
    if (isLogged && Wal.isOpen()) {
      Wal.write(logCreate(file.locator(), fork, xid));
      FaultPoint.reach("file: logged, not created");
    }
    file.create(fork);
  }

  private static long logCreate(RelationLocator relation, Fork fork, int xid) {
    return WalRecord.of(ResourceManager.STORAGE, ResourceManager.STORAGE_CREATE)
        .dataInt(relation.tablespaceOid())
        .dataInt(relation.databaseOid())
        .dataInt(relation.relationNumber())
        .dataInt(fork.ordinal())
        .insert(xid);
  }

  /// Cuts the relation off behind `blocks` blocks, and its maps where that is exact enough.
  ///
  /// The order: the buffers behind are dropped, the record is on the disk, the file is cut off. Cut
  /// off first, and a crash before the record: then older records would find their pages missing.
  /// Between record and cut nothing may fail, else standbys and redo would think otherwise.
  public static void truncateRelation(RelationFile file, int blocks, boolean isLogged) {
    Interrupts.holdOff();
    try {
      int flags = HEAP;
      if (isLogged && Wal.isOpen()) {
        RelationLocator relation = file.locator();
        long end =
            WalRecord.of(ResourceManager.STORAGE, ResourceManager.STORAGE_TRUNCATE)
                .dataInt(blocks)
                .dataInt(relation.tablespaceOid())
                .dataInt(relation.databaseOid())
                .dataInt(relation.relationNumber())
                .dataInt(flags)
                .insert(0);
        Wal.flush(end);
      }
      truncate(file, blocks, flags);
    } finally {
      Interrupts.resume();
    }
  }

  /// Without a record: what redo does, too.
  static void truncate(RelationFile file, int blocks, int flags) {
    if ((flags & HEAP) != 0) {
      BufferPool.shared().dropBlocks(file, Fork.MAIN, blocks);
      file.truncate(Fork.MAIN, blocks);
    }
    if ((flags & VISIBILITY) != 0 && file.exists(Fork.VISIBILITY)) {
      BufferPool.shared().dropBlocks(file, Fork.VISIBILITY, 0);
      file.truncate(Fork.VISIBILITY, 0);
    }
    if ((flags & FREE_SPACE) != 0 && file.exists(Fork.FREE_SPACE)) {
      BufferPool.shared().dropBlocks(file, Fork.FREE_SPACE, 0);
      file.truncate(Fork.FREE_SPACE, 0);
    }
  }
}
