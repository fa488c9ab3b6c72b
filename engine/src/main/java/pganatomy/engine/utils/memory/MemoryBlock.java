package pganatomy.engine.utils.memory;

import pganatomy.engine.port.Posix;

/// A stretch of private memory outside of the Java heap. The whole of it is reserved at once; the
/// operating system gives a page only when it is first written, so a block can be as large as
/// `work_mem` allows without costing anything yet.
///
/// PostgreSQL: src/backend/utils/mmgr/aset.c, AllocBlock
public final class MemoryBlock implements AutoCloseable {
  private static final long OS_PAGE_BYTES = 4096;

  private final MemoryContext context;
  private final long address;
  private final long capacity;
  private long usedBytes;
  private long touchedBytes;
  private boolean isClosed;

  MemoryBlock(MemoryContext context, long bytes) {
    this.context = context;
    this.capacity = Math.max(OS_PAGE_BYTES, (bytes + OS_PAGE_BYTES - 1) & -OS_PAGE_BYTES);
    this.address = Posix.mapPrivate(capacity);
  }

  public long address() {
    return address;
  }

  public long capacity() {
    return capacity;
  }

  /// Tells how much of the block, from its start, holds something: for accounting only.
  public void used(long bytes) {
    usedBytes = bytes;
    touchedBytes = Math.max(touchedBytes, Math.min(capacity, bytes));
  }

  public long usedBytes() {
    return usedBytes;
  }

  public long touchedBytes() {
    return touchedBytes;
  }

  /// Gives the memory back to the operating system.
  @Override
  public void close() {
    if (!isClosed) {
      isClosed = true;
      Posix.unmap(address, capacity);
      context.forget(this);
    }
  }
}
