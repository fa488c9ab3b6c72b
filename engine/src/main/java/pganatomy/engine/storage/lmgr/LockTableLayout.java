package pganatomy.engine.storage.lmgr;

import pganatomy.engine.port.SharedMemory;

/// The shared table of heavyweight locks.
///
/// ```text
///   area  +0    lock capacity, process count, pool lock, free lock + 1, free hold + 1,
///               groups of fast-path slots (4 each)
///         +64   partition locks   16 × 64
///         ...   buckets           capacity × 4       first lock + 1
///         ...   locks             capacity × 96
///         ...   holds             2 capacity × 32
///         ...   waits             process count × 32
///         ...   [FastPathLocks]
///
///   lock   0 kind  4 field1  8 field2  12 field3  16 field4   20 next in bucket + 1
///         24 granted modes (bits)  28 awaited modes (bits)  32 first hold + 1  36 first waiter + 1
///         40 granted count of mode 0, 1, ... 8 (36 bytes)
///   hold   0 lock   4 process   8 held modes (bits)   12 next of the lock + 1
///   wait   0 status (1 waiting, 2 granted)  4 lock  8 mode  12 next waiter + 1  16 hold
///         24 since (8)
/// ```
///
/// A lock belongs to the partition `hash mod 16`; its holds and the waits for it do as well.
///
/// PostgreSQL: src/include/storage/lock.h, LOCK and PROCLOCK
final class LockTableLayout {
  static final int PARTITIONS = 16;
  static final int WAITING = 1;
  static final int GRANTED = 2;

  private static final int LINE = 64;
  private static final LockTag.Kind[] KINDS = LockTag.Kind.values();
  private static final int LOCK_BYTES = 96;
  private static final int HOLD_BYTES = 32;
  private static final int WAIT_BYTES = 32;

  final int capacity;
  final int processCount;
  private final long area;
  private final long buckets;
  private final long locks;
  private final long holds;
  private final long waits;

  LockTableLayout(long area, int capacity, int processCount) {
    this.area = area;
    this.capacity = capacity;
    this.processCount = processCount;
    buckets = area + LINE + (long) PARTITIONS * LINE;
    locks = buckets + (long) capacity * Integer.BYTES;
    holds = locks + (long) capacity * LOCK_BYTES;
    waits = holds + 2L * capacity * HOLD_BYTES;
  }

  static long size(int capacity, int processCount) {
    return LINE
        + (long) PARTITIONS * LINE
        + (long) capacity * (Integer.BYTES + LOCK_BYTES + 2 * HOLD_BYTES)
        + (long) processCount * WAIT_BYTES;
  }

  /// Strings all entries up as free.
  void initialize() {
    for (int i = 0; i < capacity; i++) {
      SharedMemory.putInt(lockNext(i), i + 2 > capacity ? 0 : i + 2);
    }
    for (int i = 0; i < 2 * capacity; i++) {
      SharedMemory.putInt(holdNext(i), i + 2 > 2 * capacity ? 0 : i + 2);
    }
    SharedMemory.putInt(freeLock(), 1);
    SharedMemory.putInt(freeHold(), 1);
  }

  long poolLock() {
    return area + 8;
  }

  long freeLock() {
    return area + 12;
  }

  long freeHold() {
    return area + 16;
  }

  long partitionLock(int partition) {
    return area + LINE + (long) partition * LINE;
  }

  long bucket(int hash) {
    return buckets
        + (long) Integer.remainderUnsigned(hash >>> 4, capacity / PARTITIONS)
            * PARTITIONS
            * Integer.BYTES
        + (hash & PARTITIONS - 1) * (long) Integer.BYTES;
  }

  long lock(int lock) {
    return locks + (long) lock * LOCK_BYTES;
  }

  long lockNext(int lock) {
    return lock(lock) + 20;
  }

  long grantedModes(int lock) {
    return lock(lock) + 24;
  }

  long awaitedModes(int lock) {
    return lock(lock) + 28;
  }

  long firstHold(int lock) {
    return lock(lock) + 32;
  }

  long firstWaiter(int lock) {
    return lock(lock) + 36;
  }

  long grantedCount(int lock, int mode) {
    return lock(lock) + 40 + (long) mode * Integer.BYTES;
  }

  long hold(int hold) {
    return holds + (long) hold * HOLD_BYTES;
  }

  int holdLock(int hold) {
    return SharedMemory.getInt(hold(hold));
  }

  int holdProcess(int hold) {
    return SharedMemory.getInt(hold(hold) + 4);
  }

  long heldModes(int hold) {
    return hold(hold) + 8;
  }

  long holdNext(int hold) {
    return hold(hold) + 12;
  }

  long waitStatus(int process) {
    return waits + (long) process * WAIT_BYTES;
  }

  long waitLock(int process) {
    return waitStatus(process) + 4;
  }

  long waitMode(int process) {
    return waitStatus(process) + 8;
  }

  long waitNext(int process) {
    return waitStatus(process) + 12;
  }

  long waitHold(int process) {
    return waitStatus(process) + 16;
  }

  long waitSince(int process) {
    return waitStatus(process) + 24;
  }

  boolean hasTag(int lock, LockTag tag) {
    long at = lock(lock);
    return SharedMemory.getInt(at + 4) == tag.field1()
        && SharedMemory.getInt(at + 8) == tag.field2()
        && SharedMemory.getInt(at + 12) == tag.field3()
        && SharedMemory.getInt(at + 16) == tag.field4()
        && SharedMemory.getInt(at) == tag.kind().ordinal();
  }

  void putTag(int lock, LockTag tag) {
    long at = lock(lock);
    SharedMemory.fill(at, LOCK_BYTES, (byte) 0);
    SharedMemory.putInt(at, tag.kind().ordinal());
    SharedMemory.putInt(at + 4, tag.field1());
    SharedMemory.putInt(at + 8, tag.field2());
    SharedMemory.putInt(at + 12, tag.field3());
    SharedMemory.putInt(at + 16, tag.field4());
  }

  LockTag tag(int lock) {
    long at = lock(lock);
    return new LockTag(
        KINDS[SharedMemory.getInt(at)],
        SharedMemory.getInt(at + 4),
        SharedMemory.getInt(at + 8),
        SharedMemory.getInt(at + 12),
        SharedMemory.getInt(at + 16));
  }
}
