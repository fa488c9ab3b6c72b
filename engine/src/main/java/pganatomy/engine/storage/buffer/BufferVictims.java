package pganatomy.engine.storage.buffer;

import static pganatomy.engine.storage.buffer.BufferPoolLayout.DIRTY;
import static pganatomy.engine.storage.buffer.BufferPoolLayout.LOCKED;
import static pganatomy.engine.storage.buffer.BufferPoolLayout.REFCOUNT_MASK;
import static pganatomy.engine.storage.buffer.BufferPoolLayout.TAG_VALID;
import static pganatomy.engine.storage.buffer.BufferPoolLayout.USAGE_MASK;
import static pganatomy.engine.storage.buffer.BufferPoolLayout.USAGE_ONE;

import pganatomy.engine.port.SharedMemory;
import pganatomy.engine.storage.ipc.Latch;
import pganatomy.engine.storage.lmgr.LightweightLock;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Chooses the buffer that is to hold the next page, and takes pages out of the pool.
///
/// The clock sweep: a hand goes round over all buffers; one that is pinned is passed, one with a
/// usage count loses a point, one with none is the victim. A buffer that is used a lot survives
/// five rounds.
///
/// PostgreSQL: src/backend/storage/buffer/freelist.c, StrategyGetBuffer(); bufmgr.c,
/// InvalidateVictimBuffer()
final class BufferVictims {
  private static final int HEADER_SPINS = 100;

  private final BufferPool pool;
  private final BufferPoolLayout layout;

  BufferVictims(BufferPool pool, BufferPoolLayout layout) {
    this.pool = pool;
    this.layout = layout;
  }

  /// A buffer that is pinned once, by the caller, and holds nothing.
  int take(BufferRing ring) {
    int sleeper = SharedMemory.getIntVolatile(layout.wakeWhenTaken());
    if (sleeper != 0) {
      SharedMemory.putIntVolatile(layout.wakeWhenTaken(), 0);
      Latch.set(sleeper - 1);
    }
    while (true) {
      int buffer = ring == null ? sweep() : fromRing(ring);
      int state = SharedMemory.getIntVolatile(layout.state(buffer));
      if ((state & DIRTY) != 0 && !tryWrite(buffer)) {
        pool.unpin(buffer);
        continue;
      }
      if ((SharedMemory.getIntVolatile(layout.state(buffer)) & TAG_VALID) == 0) {
        return buffer;
      }
      if (invalidate(buffer, null, false)) {
        boolean isReused = ring != null && ring.isCurrent(buffer) && ring.hasGoneRound();
        IoUsage.count(
            IoUsage.RELATION,
            IoUsage.context(ring),
            isReused ? IoUsage.REUSE : IoUsage.EVICTION,
            1);
        return buffer;
      }
      pool.unpin(buffer);
    }
  }

  private int fromRing(BufferRing ring) {
    int buffer = ring.advance();
    if (buffer >= 0) {
      int state = SharedMemory.getIntVolatile(layout.state(buffer));
      boolean isOurs = (state & (REFCOUNT_MASK | LOCKED)) == 0 && (state & USAGE_MASK) <= USAGE_ONE;
      if (isOurs && SharedMemory.compareAndSetInt(layout.state(buffer), state, state + 1)) {
        return buffer;
      }
    }
    buffer = sweep();
    ring.replace(buffer);
    return buffer;
  }

  private int sweep() {
    SharedMemory.getAndAddInt(layout.takenCount(), 1);
    int tries = layout.bufferCount * 7;
    while (tries-- > 0) {
      int ticket = SharedMemory.getAndAddInt(layout.clockHand(), 1);
      int buffer = Integer.remainderUnsigned(ticket, layout.bufferCount);
      long word = layout.state(buffer);
      int state = SharedMemory.getIntVolatile(word);
      if ((state & (REFCOUNT_MASK | LOCKED)) != 0) {
        continue;
      }
      if ((state & USAGE_MASK) != 0) {
        SharedMemory.compareAndSetInt(word, state, state - USAGE_ONE);
      } else if (SharedMemory.compareAndSetInt(word, state, state + 1)) {
        return buffer;
      }
    }
    throw DatabaseException.error(SqlState.INSUFFICIENT_RESOURCES, "no unpinned buffers available");
  }

  /// Not waiting for the content lock: its holder may be waiting for a victim.
  private boolean tryWrite(int buffer) {
    if (!LightweightLock.tryAcquireShared(layout.contentLock(buffer))) {
      return false;
    }
    try {
      pool.write(buffer);
      return true;
    } finally {
      pool.unlockShared(buffer);
    }
  }

  /// Takes a pinned buffer out of the mapping table, unless somebody else has pinned or changed it,
  /// or it holds something else than `only` (null: whatever it holds). `force` drops changes, too.
  private boolean invalidate(int buffer, BufferTag only, boolean force) {
    BufferTag tag = new BufferTag();
    layout.readTag(buffer, tag);
    int hash = tag.hash();
    long partition = layout.partitionLock(hash);
    LightweightLock.acquireExclusive(partition);
    try {
      lockHeader(buffer);
      int state = SharedMemory.getIntVolatile(layout.state(buffer));
      boolean isSame = layout.hasTag(buffer, tag) && (state & TAG_VALID) != 0;
      if (!isSame || (state & REFCOUNT_MASK) != 1 || !force && (state & DIRTY) != 0) {
        unlockHeader(buffer, LOCKED);
        return false;
      }
      pool.unlink(buffer, hash);
      layout.putTag(buffer, new BufferTag());
      unlockHeader(buffer, ~REFCOUNT_MASK);
      return true;
    } finally {
      LightweightLock.releaseExclusive(partition);
    }
  }

  private void lockHeader(int buffer) {
    int spins = 0;
    while ((SharedMemory.getAndBitwiseOrInt(layout.state(buffer), LOCKED) & LOCKED) != 0) {
      if (++spins > HEADER_SPINS) {
        Thread.yield();
      } else {
        Thread.onSpinWait();
      }
    }
  }

  private void unlockHeader(int buffer, int cleared) {
    SharedMemory.getAndBitwiseAndInt(layout.state(buffer), ~cleared);
  }

  void drop(BufferTag from, boolean anyFork) {
    for (int buffer = 0; buffer < layout.bufferCount; buffer++) {
      if (layout.holds(buffer, from, anyFork)) {
        dropOne(buffer, from, anyFork);
      }
    }
  }

  void dropDatabase(int databaseOid) {
    BufferTag tag = new BufferTag();
    for (int buffer = 0; buffer < layout.bufferCount; buffer++) {
      layout.readTag(buffer, tag);
      if (tag.database == databaseOid && tag.relation != 0) {
        tag.block = 0;
        dropOne(buffer, tag, true);
      }
    }
  }

  /// Somebody may be writing the page out just now, which pins it: then again.
  private void dropOne(int buffer, BufferTag from, boolean anyFork) {
    while (layout.holds(buffer, from, anyFork)) {
      SharedMemory.getAndAddInt(layout.state(buffer), 1);
      boolean done = layout.holds(buffer, from, anyFork) && invalidate(buffer, from, true);
      pool.unpin(buffer);
      if (!done) {
        Thread.yield();
      }
    }
  }
}
