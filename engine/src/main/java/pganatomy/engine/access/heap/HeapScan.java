package pganatomy.engine.access.heap;

import static pganatomy.engine.access.htup.HeapTupleLayout.XMAX_INVALID;
import static pganatomy.engine.access.htup.HeapTupleLayout.XMIN_COMMITTED;

import pganatomy.engine.access.common.SerializableReads;
import pganatomy.engine.access.common.StoredRelation;
import pganatomy.engine.access.htup.HeapTupleLayout;
import pganatomy.engine.access.transam.Snapshot;
import pganatomy.engine.access.transam.TransactionId;
import pganatomy.engine.port.ByteAccess;
import pganatomy.engine.storage.buffer.BufferPool;
import pganatomy.engine.storage.buffer.BufferRing;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.storage.page.ItemIdLayout;
import pganatomy.engine.storage.page.PageLayout;
import pganatomy.engine.storage.smgr.Fork;
import pganatomy.engine.storage.smgr.RelationFile;
import pganatomy.engine.storage.smgr.RelationUsage;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Reads a heap page by page.
///
/// Almost every tuple of a table that is read has both of its hint bits set and an xmin older than
/// the snapshot: that is one comparison, made here; the rest is asked of [HeapVisibility].
///
/// PostgreSQL: src/backend/access/heap/heapam.c, heap_getnextslot(), heap_prepare_pagescan()
public final class HeapScan {
  private static final int SETTLED = XMIN_COMMITTED | XMAX_INVALID;

  private final RelationFile file;
  private final Snapshot snapshot;
  private final HeapVisibility visibility;
  private final BufferPool pool = BufferPool.shared();
  private final BufferRing ring;
  private final int startBlock;
  private final int endBlock;
  private final PruneOnAccess pruning;
  private final boolean isLogged;
  private boolean prunes = true;
  private boolean isCounted;
  private int nextBlock;
  private int copiedBuffer;

  /// Null unless reads must be noted.
  private final SerializableReads reads;

  private HeapScan(StoredRelation relation, Snapshot snapshot, int startBlock, int endBlock) {
    file = RelationFile.of(relation.locator());
    pruning = new PruneOnAccess(relation, snapshot.transaction);
    isLogged = relation.isLogged();
    reads = SerializableReads.of(relation, snapshot);
    this.snapshot = snapshot;
    this.startBlock = startBlock;
    this.endBlock = endBlock;
    visibility = new HeapVisibility(snapshot);
    nextBlock = startBlock;
    ring = endBlock - startBlock > pool.bufferCount() / 4 ? BufferRing.forBulkRead() : null;
  }

  /// @param endBlock exclusive; -1 for the relation's end as it is now
  public static HeapScan open(
      StoredRelation relation, Snapshot snapshot, int startBlock, int endBlock) {
    int end = endBlock < 0 ? blockCount(relation) : endBlock;
    HeapScan scan = new HeapScan(relation, snapshot, startBlock, end);
    scan.file.usage.relationOid = relation.oid();
    if (endBlock < 0) {
      if (scan.reads != null) {
        scan.reads.lockRelation();
      }
      scan.counted();
    }
    return scan;
  }

  /// For one that reads the pages itself, and still counts as a scan of the table.
  HeapScan counted() {
    isCounted = true;
    file.usage.count(RelationUsage.SCANS, 1);
    return this;
  }

  /// The number of blocks of the relation's main fork.
  public static int blockCount(StoredRelation relation) {
    return RelationFile.of(relation.locator()).blockCount(Fork.MAIN);
  }

  /// Copies the next page and lists its visible tuples (possibly none); false at the end.
  public boolean nextPage(HeapPage page) {
    if (nextBlock >= endBlock) {
      return false;
    }
    Interrupts.check();
    readPage(nextBlock, page);
    nextBlock++;
    return true;
  }

  RelationUsage usage() {
    return file.usage;
  }

  /// Starts again at the first block.
  public void rewind() {
    file.usage.count(RelationUsage.SCANS, 1);
    nextBlock = startBlock;
  }

  /// Copies one page, of any number, and lists its visible tuples.
  public void readPage(int block, HeapPage page) {
    int buffer = pool.pin(file, Fork.MAIN, block, ring);
    prune(buffer);
    pool.lockShared(buffer);
    try {
      if (reads != null) {
        reads.checkNotDoomed();
      }
      pool.copyPage(buffer, page.bytes);
      page.block = block;
      visibility.hasSetHints = false;
      listVisible(page);
      if (isCounted) {
        file.usage.count(RelationUsage.RETURNED, page.count);
      }
      if (visibility.hasSetHints) {
        // Nothing but hint bits can differ: the lock has kept changes away since the copy was made.
        pool.putHints(buffer, page.bytes, isLogged, true);
      }
    } finally {
      pool.unlockShared(buffer);
      pool.unpin(buffer);
    }
  }

  /// Pages are copied as they are, dead tuples and all.
  HeapScan withoutPruning() {
    prunes = false;
    return this;
  }

  private void prune(int buffer) {
    if (!prunes) {
      return;
    }
    boolean done = false;
    try {
      pruning.run(buffer);
      done = true;
    } finally {
      if (!done) {
        pool.unpin(buffer);
      }
    }
  }

  SerializableReads reads() {
    return reads;
  }

  HeapVisibility visibility() {
    return visibility;
  }

  /// Lines of a page that [#readPage] has read that are used, but not by a row that the snapshot
  /// sees: an estimate of the dead ones, for ANALYZE. Rows of transactions that still run count.
  public int countDead(HeapPage page) {
    int used = 0;
    int lines = PageLayout.lineCount(page.bytes);
    for (int line = 1; line <= lines; line++) {
      int state = ItemIdLayout.state(ItemIdLayout.get(page.bytes, line));
      used += state == ItemIdLayout.NORMAL || state == ItemIdLayout.DEAD ? 1 : 0;
    }
    return used - page.count;
  }

  /// Copies one page without listing anything; false when the relation has no such block.
  boolean copyIfThere(int block, HeapPage page) {
    if (block >= file.blockCount(Fork.MAIN)) {
      return false;
    }
    page.block = block;
    visibility.hasSetHints = false;
    copiedBuffer = pool.pin(file, Fork.MAIN, block, null);
    prune(copiedBuffer);
    pool.lockShared(copiedBuffer);
    pool.copyPage(copiedBuffer, page.bytes);
    return true;
  }

  /// Ends what [#copyIfThere] has begun.
  void keepHints(HeapPage page) {
    if (visibility.hasSetHints) {
      pool.putHints(copiedBuffer, page.bytes, isLogged, true);
    }
    pool.unlockShared(copiedBuffer);
    pool.unpin(copiedBuffer);
  }

  private void listVisible(HeapPage page) {
    byte[] bytes = page.bytes;
    int lines = PageLayout.lineCount(bytes);
    int[] offsets = page.tupleOffsets;
    int[] lengths = page.tupleLengths;
    int[] numbers = page.lineNumbers;
    boolean isMvcc = snapshot.kind == Snapshot.Kind.MVCC;
    int oldestRunning = snapshot.xmin;
    int count = 0;
    int visibleXid = 0;
    for (int line = 1; line <= lines; line++) {
      int item = ByteAccess.getInt(bytes, PageLayout.HEADER_BYTES + (line - 1) * 4);
      if ((item >>> 15 & 3) != ItemIdLayout.NORMAL) {
        continue;
      }
      int tuple = item & 0x7fff;
      int length = item >>> 17;
      if (tuple + length > PageLayout.PAGE_BYTES) {
        throw corrupted(page.block, line);
      }
      int settled = ByteAccess.getInt(bytes, tuple + 20) & SETTLED;
      int xmin = ByteAccess.getInt(bytes, tuple);
      boolean isVisible;
      if (isMvcc && settled == SETTLED && xmin == visibleXid) {
        isVisible = true;
      } else if (isMvcc
          && settled == SETTLED
          && (TransactionId.precedes(xmin, oldestRunning) || isFrozen(bytes, tuple))) {
        visibleXid = xmin;
        isVisible = true;
      } else {
        isVisible = visibility.isVisible(bytes, tuple);
        if (reads != null) {
          visibility.checkConflictOut(bytes, tuple, isVisible, reads);
        }
      }
      if (isVisible) {
        offsets[count] = tuple;
        lengths[count] = length;
        numbers[count++] = line;
      }
    }
    page.count = count;
  }

  private static boolean isFrozen(byte[] bytes, int tuple) {
    return (HeapTupleLayout.infomask(bytes, tuple) & HeapTupleLayout.XMIN_FROZEN)
        == HeapTupleLayout.XMIN_FROZEN;
  }

  private DatabaseException corrupted(int block, int line) {
    return DatabaseException.error(
        SqlState.DATA_CORRUPTED,
        "line pointer ("
            + block
            + ","
            + line
            + ") of relation \""
            + file.locator()
            + "\" is corrupted");
  }
}
