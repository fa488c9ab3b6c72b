package pganatomy.engine.port;

import java.nio.charset.StandardCharsets;
import jdk.internal.misc.Unsafe;

/// Memory outside of the Java heap, by absolute address: what system calls read and write.
///
/// No bounds are checked here: an address that is wrong ends the process with a signal, as in C.
/// Everything that many processes share is reached through [SharedMemory] instead.
public final class NativeMemory {
  private static final Unsafe UNSAFE = Unsafe.getUnsafe();
  private static final int SCRATCH_BYTES = 64 * 1024;

  private NativeMemory() {}

  /// Memory of this size, with unknown content, until [#free(long)].
  public static long allocate(long bytes) {
    return UNSAFE.allocateMemory(bytes);
  }

  /// Memory of this size, all zero, until [#free(long)].
  public static long allocateZeroed(long bytes) {
    long address = UNSAFE.allocateMemory(bytes);
    UNSAFE.setMemory(address, bytes, (byte) 0);
    return address;
  }

  public static void free(long address) {
    UNSAFE.freeMemory(address);
  }

  /// Gives what the C library holds but nobody uses back to the system: after its compilers have
  /// run, a JVM's heap of that library is mostly holes.
  public static void trim() {
    long function = NativeCall.find("malloc_trim");
    if (function != 0) {
      NativeCall.invoke(function, OfThread.current().errnoAddress, 0, 0, 0, 0, 0, 0, 0);
    }
  }

  public static byte getByte(long address) {
    return UNSAFE.getByte(address);
  }

  public static void putByte(long address, byte value) {
    UNSAFE.putByte(address, value);
  }

  public static short getShort(long address) {
    return UNSAFE.getShort(address);
  }

  public static void putShort(long address, short value) {
    UNSAFE.putShort(address, value);
  }

  public static int getInt(long address) {
    return UNSAFE.getInt(address);
  }

  public static void putInt(long address, int value) {
    UNSAFE.putInt(address, value);
  }

  public static long getLong(long address) {
    return UNSAFE.getLong(address);
  }

  public static void putLong(long address, long value) {
    UNSAFE.putLong(address, value);
  }

  public static void fill(long address, long bytes, byte value) {
    UNSAFE.setMemory(address, bytes, value);
  }

  /// Copies from memory into `target[offset .. offset + length)`.
  public static void copyToArray(long address, byte[] target, int offset, int length) {
    UNSAFE.copyMemory(null, address, target, Unsafe.ARRAY_BYTE_BASE_OFFSET + (long) offset, length);
  }

  /// Copies `source[offset .. offset + length)` into memory.
  public static void copyFromArray(byte[] source, int offset, int length, long address) {
    UNSAFE.copyMemory(source, Unsafe.ARRAY_BYTE_BASE_OFFSET + (long) offset, null, address, length);
  }

  /// Copies from memory into `target[offset .. offset + count)`.
  public static void copyToArray(long address, long[] target, int offset, int count) {
    UNSAFE.copyMemory(
        null,
        address,
        target,
        Unsafe.ARRAY_LONG_BASE_OFFSET + (long) offset * Long.BYTES,
        (long) count * Long.BYTES);
  }

  /// Copies `source[offset .. offset + count)` into memory.
  public static void copyFromArray(long[] source, int offset, int count, long address) {
    UNSAFE.copyMemory(
        source,
        Unsafe.ARRAY_LONG_BASE_OFFSET + (long) offset * Long.BYTES,
        null,
        address,
        (long) count * Long.BYTES);
  }

  /// Copies between two places in memory, which may overlap.
  public static void copy(long from, long to, long bytes) {
    UNSAFE.copyMemory(from, to, bytes);
  }

  /// A new C string: UTF-8 with a zero at its end, until [#free(long)].
  public static long allocateString(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    long address = UNSAFE.allocateMemory(bytes.length + 1L);
    copyFromArray(bytes, 0, bytes.length, address);
    UNSAFE.putByte(address + bytes.length, (byte) 0);
    return address;
  }

  /// A new array of C strings that ends with a null pointer, as `argv` and `envp` are. The caller
  /// frees the strings and the array.
  static long allocateStrings(String[] texts) {
    long array = UNSAFE.allocateMemory((texts.length + 1L) * Long.BYTES);
    for (int i = 0; i < texts.length; i++) {
      UNSAFE.putLong(array + (long) i * Long.BYTES, allocateString(texts[i]));
    }
    UNSAFE.putLong(array + (long) texts.length * Long.BYTES, 0);
    return array;
  }

  static int scratchBytes() {
    return SCRATCH_BYTES;
  }

  /// What each thread needs to make system calls: a place for `errno`, and a buffer through which
  /// arrays and strings travel. Allocated once for each thread; pages never touched cost nothing.
  static final class OfThread {
    private static final Thread FIRST_THREAD = Thread.currentThread();
    private static final OfThread FIRST = new OfThread();
    private static final ThreadLocal<OfThread> OTHERS = new ThreadLocal<>();

    final long errnoAddress = UNSAFE.allocateMemory(Long.BYTES);
    final long scratch = UNSAFE.allocateMemory(SCRATCH_BYTES);

    static OfThread current() {
      if (Thread.currentThread() == FIRST_THREAD) {
        return FIRST;
      }
      OfThread mine = OTHERS.get();
      if (mine == null) {
        mine = new OfThread();
        OTHERS.set(mine);
      }
      return mine;
    }
  }
}
