package pganatomy.engine.access.transam.xlog;

import java.util.HashMap;
import pganatomy.engine.storage.buffer.BufferPool;
import pganatomy.engine.storage.page.PageLayout;
import pganatomy.engine.storage.smgr.Fork;
import pganatomy.engine.storage.smgr.RelationFile;
import pganatomy.engine.storage.smgr.RelationLocator;

/// Does to pages what a record says, whichever resource manager wrote it.
///
/// ```text
///   image, or made anew:   the page on disk is not even read: it may be torn
///   page's LSN >= record's end:   the page was written after the change: nothing to do
///   else:   the bytes that the record has, and the record's end as LSN
/// ```
///
/// A file that is not there is made: it was dropped later, and a later record says so. For the same
/// reason a page that is not there may be right ([InvalidPages]).
///
/// PostgreSQL: src/backend/access/transam/xlogutils.c, XLogReadBufferForRedoExtended()
public final class PageRedo {
  private static final byte[] PAGE = new byte[PageLayout.PAGE_BYTES];

  /// How long the files are: nobody else makes them longer meanwhile.
  private static final HashMap<RelationLocator, int[]> LENGTHS = new HashMap<>();

  private static RelationLocator lastLocator;
  private static RelationFile lastFile;

  private PageRedo() {}

  static void redo(WalRecordView record) {
    for (int i = 0; i < record.blockCount(); i++) {
      redo(record.block(i), record.end);
    }
  }

  private static void redo(WalBlock block, long end) {
    RelationFile file = file(block);
    Fork fork = block.fork();
    BufferPool pool = BufferPool.shared();
    if (block.replaces()) {
      extendTo(file, fork, block.block);
      int buffer = pool.pinForReplacement(file, fork, block.block);
      pool.lockExclusive(buffer);
      change(pool, buffer, block, end);
      pool.unlockExclusive(buffer);
      if (fork == Fork.INIT) {
        // Unlogged relations are about to be reset from the file, past the pool.
        pool.flush(buffer);
      }
      pool.unpin(buffer);
      return;
    }
    if (Integer.compareUnsigned(block.block, length(file, fork)) >= 0) {
      InvalidPages.note(file.locator(), fork, block.block, false);
      return;
    }
    int buffer = pool.pin(file, fork, block.block, null);
    pool.lockExclusive(buffer);
    try {
      pool.copyPage(buffer, PAGE);
      if (PageLayout.isNew(PAGE)) {
        InvalidPages.note(file.locator(), fork, block.block, true);
      } else if (PageLayout.lsn(PAGE) < end) {
        change(pool, buffer, block, end);
      }
    } finally {
      pool.unlockExclusive(buffer);
      pool.unpin(buffer);
    }
  }

  private static void change(BufferPool pool, int buffer, WalBlock block, long end) {
    block.redo(PAGE);
    if (!PageLayout.isNew(PAGE)) {
      PageLayout.putLsn(PAGE, end);
    }
    pool.putPage(buffer, PAGE);
  }

  /// The same relation comes again and again.
  private static RelationFile file(WalBlock block) {
    RelationLocator last = lastLocator;
    if (last == null
        || last.relationNumber() != block.relationNumber
        || last.databaseOid() != block.databaseOid) {
      lastLocator = block.locator();
      lastFile = RelationFile.of(lastLocator);
    }
    return lastFile;
  }

  private static int length(RelationFile file, Fork fork) {
    int[] lengths = LENGTHS.get(file.locator());
    if (lengths == null) {
      lengths = new int[Fork.values().length];
      java.util.Arrays.fill(lengths, -1);
      LENGTHS.put(file.locator(), lengths);
    }
    if (lengths[fork.ordinal()] < 0) {
      file.create(fork);
      lengths[fork.ordinal()] = file.blockCount(fork);
    }
    return lengths[fork.ordinal()];
  }

  private static void extendTo(RelationFile file, Fork fork, int block) {
    int length = length(file, fork);
    if (block >= length) {
      BufferPool.shared().extend(file, fork, block + 1 - length);
      LENGTHS.get(file.locator())[fork.ordinal()] = block + 1;
    }
  }

  /// The relation's files were removed, or cut off.
  public static void forget(RelationLocator relation) {
    LENGTHS.remove(relation);
    lastLocator = null;
    lastFile = null;
  }

  public static void forgetAll() {
    LENGTHS.clear();
    lastLocator = null;
    lastFile = null;
  }
}
