package pganatomy.engine.storage.buffer;

import static pganatomy.engine.storage.buffer.BufferPoolLayout.DIRTY;
import static pganatomy.engine.storage.buffer.BufferPoolLayout.JUST_DIRTIED;
import static pganatomy.engine.storage.buffer.BufferPoolLayout.REFCOUNT_MASK;
import static pganatomy.engine.storage.buffer.BufferPoolLayout.TAG_VALID;
import static pganatomy.engine.storage.buffer.BufferPoolLayout.VALID;

import pganatomy.engine.port.Futex;
import pganatomy.engine.port.SharedMemory;
import pganatomy.engine.storage.lmgr.LightweightLock;
import pganatomy.engine.storage.page.PageChecksum;
import pganatomy.engine.storage.page.PageLayout;
import pganatomy.engine.storage.smgr.Fork;
import pganatomy.engine.storage.smgr.RelationFile;
import pganatomy.engine.storage.smgr.RelationUsage;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// The pool of pages that all processes share. A buffer is named by its number.
///
/// ## Overview
///
/// A block is found through the mapping table; if no buffer has it, the clock sweep finds a victim,
/// which is written if it is dirty, taken out of the table, and read into. While the page is being
/// read the buffer is in the table already, not valid yet, and its I/O word is 1 (2 with somebody
/// waiting), so that two processes never read one block into two buffers.
///
/// PostgreSQL: src/backend/storage/buffer/bufmgr.c, freelist.c
public final class BufferPool {
  /// What the pool must ask of the write-ahead log, which lies above it.
  public interface WriteAheadLog {
    /// Returns when all before `lsn` is on disk.
    void flush(long lsn);

    /// Marks a page dirty that has got hint bits; see [#markDirtyHint(int, boolean, boolean)].
    void dirtyForHint(int buffer, boolean isStandard);
  }

  private static BufferPool shared;
  private static WriteAheadLog log;

  private final BufferPoolLayout layout;
  private final BufferVictims victims;
  private final LocalBuffers local = new LocalBuffers();

  private BufferPool(BufferPoolLayout layout) {
    this.layout = layout;
    victims = new BufferVictims(this, layout);
  }

  /// Bytes of shared memory that a pool of so many buffers takes.
  public static long size(int bufferCount) {
    return BufferPoolLayout.size(bufferCount);
  }

  /// Uses the area of shared memory at `area` in this process. A fresh segment is all zeros, which
  /// is what an empty pool is.
  public static void attach(long area, int bufferCount) {
    shared = new BufferPool(new BufferPoolLayout(area, bufferCount));
  }

  /// Tells the processes that attach later how large the pool is.
  void writeHeader() {
    SharedMemory.putInt(layout.control, layout.bufferCount);
  }

  public static BufferPool shared() {
    return shared;
  }

  public static void setLog(WriteAheadLog newLog) {
    log = newLog;
  }

  public int bufferCount() {
    return layout.bufferCount;
  }

  // ---------------------------------------------------------------- finding and pinning

  /// Pins the buffer that holds a block, reading the block first if need be.
  ///
  /// @param ring null unless the caller is a large scan
  public int pin(RelationFile file, Fork fork, int block, BufferRing ring) {
    return pin(file, fork, block, ring, false);
  }

  /// As above, but of a page that may be damaged, a map that is not logged: then it is all zeros.
  ///
  /// PostgreSQL: src/backend/storage/buffer/bufmgr.c, RBM_ZERO_ON_ERROR
  public int pinOrZero(RelationFile file, Fork fork, int block) {
    try {
      return pin(file, fork, block, null, false);
    } catch (DatabaseException failed) {
      if (!failed.sqlState().equals(SqlState.DATA_CORRUPTED)) {
        throw failed;
      }
      return pin(file, fork, block, null, true);
    }
  }

  /// Pins a block of which nothing is needed: the caller replaces the page. If the pool does not
  /// have it, it is not read from the file, where it may be torn.
  public int pinForReplacement(RelationFile file, Fork fork, int block) {
    return pin(file, fork, block, null, true);
  }

  private int pin(RelationFile file, Fork fork, int block, BufferRing ring, boolean isNew) {
    if (LocalBuffers.serves(file)) {
      return local.pin(file, fork, block, isNew);
    }
    BufferTag tag = new BufferTag().set(file.locator(), fork, block);
    int hash = tag.hash();
    long partition = layout.partitionLock(hash);
    LightweightLock.acquireShared(partition);
    int buffer = find(tag, hash);
    if (buffer >= 0) {
      addPin(buffer);
    }
    LightweightLock.releaseShared(partition);
    if (buffer < 0) {
      int victim = victims.take(ring);
      buffer = insert(victim, tag, hash, partition);
      if (buffer == victim) {
        if (!isNew) {
          BufferUsage.sharedReads++;
          file.usage.count(RelationUsage.BLOCKS_FETCHED, 1);
          IoUsage.count(IoUsage.RELATION, IoUsage.context(ring), IoUsage.READ, 1);
        }
        fill(buffer, file, fork, block, isNew);
        return buffer;
      }
      unpin(victim);
    }
    BufferUsage.sharedHits++;
    file.usage.count(RelationUsage.BLOCKS_FETCHED, 1);
    file.usage.count(RelationUsage.BLOCKS_HIT, 1);
    IoUsage.count(IoUsage.RELATION, IoUsage.context(ring), IoUsage.HIT, 1);
    if ((SharedMemory.getIntAcquire(layout.state(buffer)) & VALID) == 0) {
      awaitValid(buffer, file, fork, block, isNew);
    }
    return buffer;
  }

  /// Enters the victim in the mapping table; gives another buffer, pinned, if somebody else has
  /// entered the block meanwhile.
  private int insert(int victim, BufferTag tag, int hash, long partition) {
    LightweightLock.acquireExclusive(partition);
    try {
      int other = find(tag, hash);
      if (other >= 0) {
        addPin(other);
        return other;
      }
      layout.putTag(victim, tag);
      SharedMemory.putInt(layout.ioWord(victim), 1);
      SharedMemory.putInt(layout.next(victim), SharedMemory.getInt(layout.bucket(hash)));
      SharedMemory.putInt(layout.bucket(hash), victim + 1);
      SharedMemory.getAndAddInt(layout.state(victim), TAG_VALID | BufferPoolLayout.USAGE_ONE);
      return victim;
    } finally {
      LightweightLock.releaseExclusive(partition);
    }
  }

  private int find(BufferTag tag, int hash) {
    int buffer = SharedMemory.getInt(layout.bucket(hash)) - 1;
    while (buffer >= 0 && !layout.hasTag(buffer, tag)) {
      buffer = SharedMemory.getInt(layout.next(buffer)) - 1;
    }
    return buffer;
  }

  /// Takes a buffer out of the mapping table; its partition must be locked exclusively.
  void unlink(int buffer, int hash) {
    long link = layout.bucket(hash);
    while (SharedMemory.getInt(link) != buffer + 1) {
      link = layout.next(SharedMemory.getInt(link) - 1);
    }
    SharedMemory.putInt(link, SharedMemory.getInt(layout.next(buffer)));
  }

  private void addPin(int buffer) {
    long word = layout.state(buffer);
    while (true) {
      int state = SharedMemory.getIntVolatile(word);
      if ((state & BufferPoolLayout.LOCKED) != 0) {
        Thread.onSpinWait();
        continue;
      }
      int more =
          (state & BufferPoolLayout.USAGE_MASK) < BufferPoolLayout.USAGE_MAX
              ? state + 1 + BufferPoolLayout.USAGE_ONE
              : state + 1;
      if (SharedMemory.compareAndSetInt(word, state, more)) {
        return;
      }
    }
  }

  public void unpin(int buffer) {
    if (LocalBuffers.isLocal(buffer)) {
      local.unpin(buffer);
      return;
    }
    SharedMemory.getAndAddInt(layout.state(buffer), -1);
  }

  // ---------------------------------------------------------------- reading

  private void fill(int buffer, RelationFile file, Fork fork, int block, boolean isNew) {
    boolean done = false;
    try {
      if (isNew) {
        SharedMemory.fill(layout.page(buffer), PageLayout.PAGE_BYTES, (byte) 0);
      } else {
        long clock = BufferUsage.clock();
        file.read(fork, block, SharedMemory.address(layout.page(buffer)));
        BufferUsage.sharedReadNanos += BufferUsage.since(clock);
        verify(buffer, file, fork, block);
      }
      done = true;
    } finally {
      if (done) {
        SharedMemory.getAndBitwiseOrInt(layout.state(buffer), VALID);
      }
      if (SharedMemory.getAndSetInt(layout.ioWord(buffer), 0) == 2) {
        Futex.wake(layout.ioWord(buffer), Integer.MAX_VALUE);
      }
      if (!done) {
        unpin(buffer);
      }
    }
  }

  /// Waits for the process that reads the page; if that one failed, reads it here.
  private void awaitValid(int buffer, RelationFile file, Fork fork, int block, boolean isNew) {
    long word = layout.ioWord(buffer);
    while ((SharedMemory.getIntVolatile(layout.state(buffer)) & VALID) == 0) {
      int io = SharedMemory.getIntVolatile(word);
      if (io == 2 || io == 1 && SharedMemory.compareAndSetInt(word, 1, 2)) {
        Futex.await(word, 2, -1);
      } else if (io == 0 && SharedMemory.compareAndSetInt(word, 0, 1)) {
        if ((SharedMemory.getIntVolatile(layout.state(buffer)) & VALID) != 0) {
          SharedMemory.putIntVolatile(word, 0);
          return;
        }
        fill(buffer, file, fork, block, isNew);
        return;
      }
    }
  }

  private void verify(int buffer, RelationFile file, Fork fork, int block) {
    byte[] page = new byte[PageLayout.PAGE_BYTES];
    SharedMemory.copyToArray(layout.page(buffer), page, 0, PageLayout.PAGE_BYTES);
    if (!PageVerification.isUsable(page, file.locator().path(fork), block)) {
      SharedMemory.fill(layout.page(buffer), PageLayout.PAGE_BYTES, (byte) 0);
    }
  }

  // ---------------------------------------------------------------- content

  public void lockShared(int buffer) {
    if (!LocalBuffers.isLocal(buffer)) {
      LightweightLock.acquireShared(layout.contentLock(buffer));
    }
  }

  public void unlockShared(int buffer) {
    if (!LocalBuffers.isLocal(buffer)) {
      LightweightLock.releaseShared(layout.contentLock(buffer));
    }
  }

  public void lockExclusive(int buffer) {
    if (!LocalBuffers.isLocal(buffer)) {
      LightweightLock.acquireExclusive(layout.contentLock(buffer));
    }
  }

  /// Locks exclusively if that needs no waiting.
  public boolean tryLockExclusive(int buffer) {
    return LocalBuffers.isLocal(buffer)
        || LightweightLock.tryAcquireExclusive(layout.contentLock(buffer));
  }

  public void unlockExclusive(int buffer) {
    if (!LocalBuffers.isLocal(buffer)) {
      LightweightLock.releaseExclusive(layout.contentLock(buffer));
    }
  }

  /// Locks exclusively if nobody else even has a pin: only then may tuples be moved.
  ///
  /// PostgreSQL: src/backend/storage/buffer/bufmgr.c, ConditionalLockBufferForCleanup()
  public boolean tryLockForCleanup(int buffer) {
    if (LocalBuffers.isLocal(buffer)) {
      return local.isOnlyPin(buffer);
    }
    if (!LightweightLock.tryAcquireExclusive(layout.contentLock(buffer))) {
      return false;
    }
    if ((SharedMemory.getIntVolatile(layout.state(buffer)) & REFCOUNT_MASK) == 1) {
      return true;
    }
    unlockExclusive(buffer);
    return false;
  }

  /// Copies the page; the buffer must be pinned and locked.
  public void copyPage(int buffer, byte[] page) {
    SharedMemory.copyToArray(pageOffset(buffer), page, 0, PageLayout.PAGE_BYTES);
  }

  /// As [#copyPage], `length` bytes of it from `offset` on, which keep their place.
  public void copyPart(int buffer, int offset, byte[] page, int length) {
    SharedMemory.copyToArray(pageOffset(buffer) + offset, page, offset, length);
  }

  /// Replaces the page and marks it dirty; the buffer must be pinned and locked exclusively.
  public void putPage(int buffer, byte[] page) {
    SharedMemory.copyFromArray(page, 0, PageLayout.PAGE_BYTES, pageOffset(buffer));
    markDirty(buffer);
  }

  /// As [#putPage], one byte of it.
  public void putByte(int buffer, int offset, int value) {
    SharedMemory.putByte(pageOffset(buffer) + offset, (byte) value);
    markDirty(buffer);
  }

  /// Where the page is: for hint bits, which are set in place.
  public long pageOffset(int buffer) {
    return LocalBuffers.isLocal(buffer) ? local.page(buffer) : layout.page(buffer);
  }

  /// Puts a page back on which only hints have changed, under the content lock, which may be a
  /// shared one: nothing but hint bits can differ. The LSN stays: somebody else may just have
  /// raised it.
  ///
  /// @param isLogged as [#markDirtyHint(int, boolean, boolean)] wants it
  public void putHints(int buffer, byte[] page, boolean isLogged, boolean isStandard) {
    SharedMemory.copyFromArray(
        page, Long.BYTES, PageLayout.PAGE_BYTES - Long.BYTES, pageOffset(buffer) + Long.BYTES);
    markDirtyHint(buffer, isLogged, isStandard);
  }

  /// The page has got hint bits, in place: it should be written some time, but losing them would
  /// harm nobody. If the page is dirty already, that is all; else the log must see to it that it
  /// survives a torn write.
  ///
  /// PostgreSQL: src/backend/storage/buffer/bufmgr.c, MarkBufferDirtyHint()
  ///
  /// @param isLogged whether the relation's changes are logged
  /// @param isStandard whether the page has a hole between lower and upper
  public void markDirtyHint(int buffer, boolean isLogged, boolean isStandard) {
    if (LocalBuffers.isLocal(buffer)) {
      local.markDirty(buffer);
      return;
    }
    int both = DIRTY | JUST_DIRTIED;
    if ((SharedMemory.getIntVolatile(layout.state(buffer)) & both) == both) {
      return;
    }
    if (isLogged && log != null && !layout.isTemporary(buffer)) {
      log.dirtyForHint(buffer, isStandard);
    } else {
      markDirty(buffer);
    }
  }

  /// The page's LSN; the buffer must be pinned.
  public long lsn(int buffer) {
    return Long.rotateLeft(SharedMemory.getLongVolatile(pageOffset(buffer)), 32);
  }

  /// Sets the page's LSN at once, so that who copies the page sees the old or the new one.
  public void putLsn(int buffer, long lsn) {
    SharedMemory.putLongVolatile(pageOffset(buffer), Long.rotateLeft(lsn, 32));
  }

  public boolean isNew(int buffer) {
    return SharedMemory.getShort(pageOffset(buffer) + 14) == 0;
  }

  /// Fills in which page the buffer holds: tablespace, database, relation, fork, block.
  public void readTag(int buffer, int[] target) {
    if (LocalBuffers.isLocal(buffer)) {
      local.readTag(buffer, target);
      return;
    }
    layout.readTag(buffer, target);
  }

  public void markDirty(int buffer) {
    if (LocalBuffers.isLocal(buffer)) {
      local.markDirty(buffer);
      return;
    }
    int before = SharedMemory.getAndBitwiseOrInt(layout.state(buffer), DIRTY | JUST_DIRTIED);
    if ((before & DIRTY) == 0) {
      BufferUsage.sharedDirtied++;
    }
  }

  // ---------------------------------------------------------------- growing

  /// Makes the fork `count` blocks longer and gives the first new block. The new blocks are in the
  /// pool, all zeros.
  public int extend(RelationFile file, Fork fork, int count) {
    if (LocalBuffers.serves(file)) {
      return local.extend(file, fork, count);
    }
    BufferTag tag = new BufferTag().set(file.locator(), fork, 0);
    long lock = layout.extensionLock(tag.hash());
    LightweightLock.acquireExclusive(lock);
    int first;
    try {
      first = file.blockCount(fork);
      file.extend(fork, first, count);
      IoUsage.count(IoUsage.RELATION, IoUsage.NORMAL, IoUsage.EXTEND, count);
    } finally {
      LightweightLock.releaseExclusive(lock);
    }
    for (int i = 0; i < count; i++) {
      unpin(pin(file, fork, first + i, null, true));
    }
    return first;
  }

  // ---------------------------------------------------------------- writing

  /// Writes a buffer to its file if it is dirty.
  public void flush(int buffer) {
    if (LocalBuffers.isLocal(buffer)) {
      return;
    }
    if ((SharedMemory.getIntVolatile(layout.state(buffer)) & DIRTY) == 0) {
      return;
    }
    SharedMemory.getAndAddInt(layout.state(buffer), 1);
    writePinned(buffer);
  }

  /// Writes a pinned buffer whose content lock the caller has.
  void write(int buffer) {
    BufferTag tag = new BufferTag();
    byte[] page = new byte[PageLayout.PAGE_BYTES];
    if (prepareWrite(buffer, tag, page)) {
      long clock = BufferUsage.clock();
      RelationFile.of(tag.locator()).write(tag.forkKind(), tag.block, page);
      BufferUsage.sharedWriteNanos += BufferUsage.since(clock);
      finishWrite(buffer);
    }
  }

  /// The first half of a write: copies the page as it must be on disk, with the log flushed and the
  /// checksum set; false when there is nothing to write.
  boolean prepareWrite(int buffer, BufferTag tag, byte[] page) {
    int wanted = DIRTY | VALID | TAG_VALID;
    int before = SharedMemory.getAndBitwiseAndInt(layout.state(buffer), ~JUST_DIRTIED);
    if ((before & wanted) != wanted) {
      return false;
    }
    layout.readTag(buffer, tag);
    copyPage(buffer, page);
    long lsn = PageLayout.lsn(page);
    if (lsn != 0 && log != null) {
      log.flush(lsn);
    }
    PageLayout.putChecksum(
        page, PageLayout.isNew(page) ? 0 : PageChecksum.compute(page, tag.block));
    return true;
  }

  /// The second half: the page is in its file.
  void finishWrite(int buffer) {
    BufferUsage.sharedWritten++;
    IoUsage.count(IoUsage.RELATION, IoUsage.NORMAL, IoUsage.WRITE, 1);
    clearDirtyUnlessChanged(buffer);
  }

  /// A hint bit may have been set after the page was copied: then it stays dirty.
  private void clearDirtyUnlessChanged(int buffer) {
    long word = layout.state(buffer);
    while (true) {
      int state = SharedMemory.getIntVolatile(word);
      if ((state & JUST_DIRTIED) != 0
          || SharedMemory.compareAndSetInt(word, state, state & ~DIRTY)) {
        return;
      }
    }
  }

  BufferPoolLayout layout() {
    return layout;
  }

  /// Pins the buffer that has the block, if it is dirty; else -1.
  int pinDirty(BufferTag tag) {
    int hash = tag.hash();
    long partition = layout.partitionLock(hash);
    LightweightLock.acquireShared(partition);
    int buffer = find(tag, hash);
    boolean isDirty =
        buffer >= 0 && (SharedMemory.getIntVolatile(layout.state(buffer)) & DIRTY) != 0;
    if (isDirty) {
      SharedMemory.getAndAddInt(layout.state(buffer), 1);
    }
    LightweightLock.releaseShared(partition);
    return isDirty ? buffer : -1;
  }

  private void writePinned(int buffer) {
    lockShared(buffer);
    try {
      write(buffer);
    } finally {
      unlockShared(buffer);
      unpin(buffer);
    }
  }

  boolean tryLockShared(int buffer) {
    return LightweightLock.tryAcquireShared(layout.contentLock(buffer));
  }

  /// Writes all dirty buffers and gives their number.
  public int flushAll() {
    long before = BufferUsage.sharedWritten;
    for (int buffer = 0; buffer < layout.bufferCount; buffer++) {
      flush(buffer);
    }
    return (int) (BufferUsage.sharedWritten - before);
  }

  /// Writes the dirty buffers of one relation, or of a whole database with relation 0.
  public void flushRelation(int databaseOid, int relationNumber) {
    BufferTag tag = new BufferTag();
    for (int buffer = 0; buffer < layout.bufferCount; buffer++) {
      layout.readTag(buffer, tag);
      if (tag.database == databaseOid && (relationNumber == 0 || tag.relation == relationNumber)) {
        flush(buffer);
      }
    }
  }

  // ---------------------------------------------------------------- forgetting

  /// Drops what the pool has of a relation, all forks, unwritten: its files are about to go.
  public void dropRelation(RelationFile file) {
    if (LocalBuffers.serves(file)) {
      local.drop(file, Fork.MAIN, 0, true);
    }
    victims.drop(new BufferTag().set(file.locator(), Fork.MAIN, 0), true);
  }

  /// Drops the blocks from `firstBlock` on: the fork is about to be cut off there.
  public void dropBlocks(RelationFile file, Fork fork, int firstBlock) {
    if (LocalBuffers.serves(file)) {
      local.drop(file, fork, firstBlock, false);
      return;
    }
    victims.drop(new BufferTag().set(file.locator(), fork, firstBlock), false);
  }

  public void dropDatabase(int databaseOid) {
    victims.dropDatabase(databaseOid);
  }

  /// What a buffer holds, for `pg_buffercache`; null for an unused one.
  public BufferState describe(int buffer) {
    return BufferState.of(layout, buffer);
  }
}
