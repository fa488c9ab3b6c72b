package pganatomy.engine.port;

import jdk.internal.misc.Unsafe;

/// The one segment of memory that all processes of a server share, by offset from its start.
///
/// The postmaster makes it from a `memfd`; children inherit the descriptor and map it, each at an
/// address of its own, so nothing in it may be a pointer: offsets only. What lies where is known to
/// the `...Layout` classes and nobody else.
///
/// Accessors name their memory order. A plain one is only right under a lock, or before others can
/// see the place. An aligned `int` or `long` is never torn.
///
/// `Unsafe` lies below and not `VarHandle`: in a young JVM, whose code is interpreted, it is 15
/// times as fast (figures in the package's chapter).
///
/// PostgreSQL: src/backend/port/sysv_shmem.c
public final class SharedMemory {
  private static final Unsafe UNSAFE = Unsafe.getUnsafe();

  private static long base;
  private static long size;

  private SharedMemory() {}

  /// Maps the segment that `descriptor` stands for into this process.
  public static void attach(int descriptor, long bytes) {
    base = Posix.mapShared(descriptor, bytes);
    size = bytes;
  }

  public static void detach() {
    if (base != 0) {
      Posix.unmap(base, size);
      base = 0;
      size = 0;
    }
  }

  public static boolean isAttached() {
    return base != 0;
  }

  public static long size() {
    return size;
  }

  /// The address in this process of an offset: for system calls that read or write in place.
  public static long address(long offset) {
    return base + offset;
  }

  public static byte getByte(long offset) {
    return UNSAFE.getByte(base + offset);
  }

  public static void putByte(long offset, byte value) {
    UNSAFE.putByte(base + offset, value);
  }

  public static short getShort(long offset) {
    return UNSAFE.getShort(base + offset);
  }

  public static void putShort(long offset, short value) {
    UNSAFE.putShort(base + offset, value);
  }

  public static int getInt(long offset) {
    return UNSAFE.getInt(base + offset);
  }

  public static void putInt(long offset, int value) {
    UNSAFE.putInt(base + offset, value);
  }

  public static int getIntAcquire(long offset) {
    return UNSAFE.getIntAcquire(null, base + offset);
  }

  public static void putIntRelease(long offset, int value) {
    UNSAFE.putIntRelease(null, base + offset, value);
  }

  public static int getIntVolatile(long offset) {
    return UNSAFE.getIntVolatile(null, base + offset);
  }

  public static void putIntVolatile(long offset, int value) {
    UNSAFE.putIntVolatile(null, base + offset, value);
  }

  /// Full fence, whether it succeeds or not.
  public static boolean compareAndSetInt(long offset, int expected, int value) {
    return UNSAFE.compareAndSetInt(null, base + offset, expected, value);
  }

  /// Adds, and returns the value before. Full fence.
  public static int getAndAddInt(long offset, int delta) {
    return UNSAFE.getAndAddInt(null, base + offset, delta);
  }

  /// Replaces, and returns the value before. Full fence.
  public static int getAndSetInt(long offset, int value) {
    return UNSAFE.getAndSetInt(null, base + offset, value);
  }

  public static int getAndBitwiseOrInt(long offset, int mask) {
    return UNSAFE.getAndBitwiseOrInt(null, base + offset, mask);
  }

  public static int getAndBitwiseAndInt(long offset, int mask) {
    return UNSAFE.getAndBitwiseAndInt(null, base + offset, mask);
  }

  public static long getLong(long offset) {
    return UNSAFE.getLong(base + offset);
  }

  public static void putLong(long offset, long value) {
    UNSAFE.putLong(base + offset, value);
  }

  public static long getLongAcquire(long offset) {
    return UNSAFE.getLongAcquire(null, base + offset);
  }

  public static void putLongRelease(long offset, long value) {
    UNSAFE.putLongRelease(null, base + offset, value);
  }

  public static long getLongVolatile(long offset) {
    return UNSAFE.getLongVolatile(null, base + offset);
  }

  public static void putLongVolatile(long offset, long value) {
    UNSAFE.putLongVolatile(null, base + offset, value);
  }

  /// Full fence, whether it succeeds or not.
  public static boolean compareAndSetLong(long offset, long expected, long value) {
    return UNSAFE.compareAndSetLong(null, base + offset, expected, value);
  }

  /// Adds, and returns the value before. Full fence.
  public static long getAndAddLong(long offset, long delta) {
    return UNSAFE.getAndAddLong(null, base + offset, delta);
  }

  /// Nothing before it is seen after anything behind it, by any process.
  public static void fullFence() {
    UNSAFE.fullFence();
  }

  /// Loads before it happen before loads and stores behind it.
  public static void acquireFence() {
    UNSAFE.loadFence();
  }

  /// Loads and stores before it happen before stores behind it.
  public static void releaseFence() {
    UNSAFE.storeFence();
  }

  /// Copies `length` bytes at `offset` into `target`, from `targetOffset` on.
  public static void copyToArray(long offset, byte[] target, int targetOffset, int length) {
    NativeMemory.copyToArray(base + offset, target, targetOffset, length);
  }

  /// Copies `length` bytes of `source`, from `sourceOffset` on, to `offset`.
  public static void copyFromArray(byte[] source, int sourceOffset, int length, long offset) {
    NativeMemory.copyFromArray(source, sourceOffset, length, base + offset);
  }

  /// Copies within the segment; the two ranges may overlap.
  public static void copy(long fromOffset, long toOffset, long length) {
    UNSAFE.copyMemory(base + fromOffset, base + toOffset, length);
  }

  public static void fill(long offset, long length, byte value) {
    UNSAFE.setMemory(base + offset, length, value);
  }
}
