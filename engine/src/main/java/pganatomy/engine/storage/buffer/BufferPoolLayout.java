package pganatomy.engine.storage.buffer;

import pganatomy.engine.port.SharedMemory;
import pganatomy.engine.storage.page.PageLayout;

/// Where the parts of the buffer pool lie in shared memory.
///
/// ```text
///   area  +0     control (64): 0 buffer count, 4 clock hand, 8 buffers taken (a counter),
///                              12 number + 1 of the process to wake when one is taken
///         +64    partition locks      128 × 64 (a cache line each)
///         ...    extension locks       64 × 64
///         ...    buckets               bucketCount × 4   first buffer + 1, 0 for none
///         ...    descriptors           bufferCount × 64
///         ...    pages                 bufferCount × 8192, page-aligned
///
///   descriptor  0 state   refcount 0..17 | usage 18..21 | flags 22..31
///               4 content lock           8 I/O word: 1 while the page is being read
///              12 next in bucket (+1)   16 tablespace  20 database  24 relation  28 fork  32 block
/// ```
///
/// PostgreSQL: src/include/storage/buf_internals.h, BufferDesc;
/// src/backend/storage/buffer/buf_init.c
final class BufferPoolLayout {
  static final int PARTITIONS = 128;
  static final int EXTENSION_LOCKS = 64;

  static final int REFCOUNT_MASK = (1 << 18) - 1;
  static final int USAGE_ONE = 1 << 18;
  static final int USAGE_MASK = 15 << 18;
  static final int USAGE_MAX = 5 << 18;

  /// The header is locked: tag and flags are being changed.
  static final int LOCKED = 1 << 22;

  static final int DIRTY = 1 << 23;

  /// The page has been read.
  static final int VALID = 1 << 24;

  /// The tag means something, and the mapping table knows the buffer.
  static final int TAG_VALID = 1 << 25;

  /// Set anew by each change, so that who writes the page sees whether it changed meanwhile.
  static final int JUST_DIRTIED = 1 << 28;

  private static final int LINE = 64;
  private static final int DESCRIPTOR_BYTES = 64;
  private static final int CONTROL_BYTES = 64;

  final int bufferCount;
  final int bucketCount;
  final long control;
  private final long partitionLocks;
  private final long extensionLocks;
  private final long buckets;
  private final long descriptors;
  private final long pages;

  BufferPoolLayout(long area, int bufferCount) {
    this.bufferCount = bufferCount;
    bucketCount = bucketCount(bufferCount);
    control = area;
    partitionLocks = area + CONTROL_BYTES;
    extensionLocks = partitionLocks + (long) PARTITIONS * LINE;
    buckets = extensionLocks + (long) EXTENSION_LOCKS * LINE;
    descriptors = buckets + (long) bucketCount * Integer.BYTES;
    long end = descriptors + (long) bufferCount * DESCRIPTOR_BYTES;
    pages = (end + PageLayout.PAGE_BYTES - 1) & -PageLayout.PAGE_BYTES;
  }

  static long size(int bufferCount) {
    return CONTROL_BYTES
        + (long) (PARTITIONS + EXTENSION_LOCKS) * LINE
        + (long) bucketCount(bufferCount) * Integer.BYTES
        + (long) bufferCount * (DESCRIPTOR_BYTES + PageLayout.PAGE_BYTES)
        + PageLayout.PAGE_BYTES;
  }

  /// At least two for each buffer, and a power of two.
  private static int bucketCount(int bufferCount) {
    return Math.max(PARTITIONS, Integer.highestOneBit(bufferCount * 2 - 1) * 2);
  }

  long clockHand() {
    return control + 4;
  }

  /// Counts the buffers that were taken for another page; goes round.
  long takenCount() {
    return control + 8;
  }

  /// Who sleeps until a buffer is taken: its process number + 1.
  long wakeWhenTaken() {
    return control + 12;
  }

  long partitionLock(int hash) {
    return partitionLocks + (long) (hash & PARTITIONS - 1) * LINE;
  }

  long extensionLock(int hash) {
    return extensionLocks + (long) (hash & EXTENSION_LOCKS - 1) * LINE;
  }

  long bucket(int hash) {
    return buckets + (long) (hash & bucketCount - 1) * Integer.BYTES;
  }

  /// The state word of a buffer; the descriptor begins with it.
  long state(int buffer) {
    return descriptors + (long) buffer * DESCRIPTOR_BYTES;
  }

  long contentLock(int buffer) {
    return state(buffer) + 4;
  }

  long ioWord(int buffer) {
    return state(buffer) + 8;
  }

  long next(int buffer) {
    return state(buffer) + 12;
  }

  long page(int buffer) {
    return pages + (long) buffer * PageLayout.PAGE_BYTES;
  }

  boolean hasTag(int buffer, BufferTag tag) {
    long descriptor = state(buffer);
    return SharedMemory.getInt(descriptor + 32) == tag.block
        && SharedMemory.getInt(descriptor + 24) == tag.relation
        && SharedMemory.getInt(descriptor + 28) == tag.fork
        && SharedMemory.getInt(descriptor + 20) == tag.database
        && SharedMemory.getInt(descriptor + 16) == tag.tablespace;
  }

  /// Whether the buffer holds a block from `firstBlock` on of the relation's fork; `fork` below 0
  /// means any.
  boolean holds(int buffer, BufferTag tag, boolean anyFork) {
    long descriptor = state(buffer);
    int fork = SharedMemory.getInt(descriptor + 28);
    return SharedMemory.getInt(descriptor + 24) == tag.relation
        && SharedMemory.getInt(descriptor + 20) == tag.database
        && SharedMemory.getInt(descriptor + 16) == tag.tablespace
        && (anyFork ? fork >>> 8 == tag.fork >>> 8 : fork == tag.fork)
        && SharedMemory.getInt(descriptor + 32) >= tag.block;
  }

  void putTag(int buffer, BufferTag tag) {
    long descriptor = state(buffer);
    SharedMemory.putInt(descriptor + 16, tag.tablespace);
    SharedMemory.putInt(descriptor + 20, tag.database);
    SharedMemory.putInt(descriptor + 24, tag.relation);
    SharedMemory.putInt(descriptor + 28, tag.fork);
    SharedMemory.putInt(descriptor + 32, tag.block);
  }

  boolean isTemporary(int buffer) {
    return SharedMemory.getInt(state(buffer) + 28) >>> 8 != 0;
  }

  void readTag(int buffer, int[] target) {
    long descriptor = state(buffer);
    target[0] = SharedMemory.getInt(descriptor + 16);
    target[1] = SharedMemory.getInt(descriptor + 20);
    target[2] = SharedMemory.getInt(descriptor + 24);
    target[3] = SharedMemory.getInt(descriptor + 28) & 0xff;
    target[4] = SharedMemory.getInt(descriptor + 32);
  }

  void readTag(int buffer, BufferTag tag) {
    long descriptor = state(buffer);
    tag.tablespace = SharedMemory.getInt(descriptor + 16);
    tag.database = SharedMemory.getInt(descriptor + 20);
    tag.relation = SharedMemory.getInt(descriptor + 24);
    tag.fork = SharedMemory.getInt(descriptor + 28);
    tag.block = SharedMemory.getInt(descriptor + 32);
  }
}
