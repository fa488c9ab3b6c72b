package pganatomy.engine.utils.sort;

import java.util.Arrays;

/// A temporary file as blocks of one size, each of which is used again when what it held was read
/// for the last time. A merge frees its input as fast as it writes its output: however many passes
/// it takes, the file is hardly longer than the data.
///
/// ```text
///   runs in the file      │0│0│0│1│1│1│2│2│2│
///   merged, half-way      │m│m│0│m│m│1│2│2│2│m│m│m│     the first blocks of 0 and 1 hold the new run
/// ```
///
/// PostgreSQL: src/backend/utils/sort/logtape.c, ltsGetFreeBlock(), ltsReleaseBlock(); there each
/// block says which one comes next, here a run has the list
final class RunSpace implements AutoCloseable {
  static final int SMALLEST_BLOCK_BYTES = 8 * 1024;
  private static final int LARGEST_BLOCK_BYTES = 64 * 1024;

  /// As few runs as are merged at once, however small the memory is.
  private static final int LEAST_FAN_IN = 6;

  private static final int MOST_FAN_IN = 500;

  final int blockBytes;

  /// How many runs one merge can take.
  final int fanIn;

  private final SpillFile file;
  private long[] free = new long[16];
  private int freeCount;
  private long end;

  RunSpace(SpillFile file, long workMemBytes) {
    this.file = file;
    long wanted = Long.highestOneBit(workMemBytes / (LEAST_FAN_IN + 1));
    blockBytes = Math.clamp(wanted, SMALLEST_BLOCK_BYTES, LARGEST_BLOCK_BYTES);
    fanIn = Math.clamp(workMemBytes / blockBytes, LEAST_FAN_IN, MOST_FAN_IN);
  }

  /// With the smallest blocks, for many runs that are written at once.
  RunSpace(SpillFile file) {
    this(file, 0);
  }

  /// Writes a block, of which only the last one of a run may be short, and gives its position.
  long write(long address, int bytes) {
    long position;
    if (freeCount > 0) {
      position = free[--freeCount];
    } else {
      position = end;
      end += blockBytes;
    }
    file.write(position, address, bytes);
    return position;
  }

  void read(long position, long address, int bytes) {
    file.read(position, address, bytes);
  }

  /// What the block holds is not needed any more.
  void free(long position) {
    if (freeCount == free.length) {
      free = Arrays.copyOf(free, freeCount * 2);
    }
    free[freeCount++] = position;
  }

  long size() {
    return file.size();
  }

  @Override
  public void close() {
    file.close();
  }

  /// The positions of a run's blocks while it is written.
  static final class Blocks {
    private long[] positions = new long[4];
    private int count;

    void add(long position) {
      if (count == positions.length) {
        positions = Arrays.copyOf(positions, count * 2);
      }
      positions[count++] = position;
    }

    long[] all() {
      return Arrays.copyOf(positions, count);
    }
  }

  /// How many of `runs` are merged next so that in the end one merge can take all: as many as
  /// possible, but not more than is needed.
  int nextMerge(int runs) {
    return Math.min(fanIn, runs - fanIn + 1);
  }
}
