package pganatomy.engine.utils.sort;

import java.util.List;
import pganatomy.engine.port.NativeMemory;
import pganatomy.engine.utils.memory.MemoryBlock;

/// Merges sorted runs of keys. A heap holds the runs by their next key; from the run on top we take
/// not one key but all that come before the next key of any other run. Where runs hardly overlap,
/// that is whole buffers at a time.
///
/// ```text
///        run 2: 10 11 12 40        take 10 11 12, because 15 is the next of the others
///        /            \
///   run 0: 15 30     run 1: 20 21
/// ```
///
/// PostgreSQL: src/backend/utils/sort/tuplesort.c, mergeonerun()
final class KeyMerge {
  private final RunSpace space;
  private final boolean isLastTime;
  private final long stageAddress;
  private final Source[] heap;
  private int size;

  /// @param isLastTime whether the runs are not read again
  /// @param stageAddress memory for one block, through which the file's bytes travel
  KeyMerge(List<KeyRun> runs, RunSpace space, boolean isLastTime, long stageAddress) {
    this.space = space;
    this.isLastTime = isLastTime;
    this.stageAddress = stageAddress;
    this.heap = new Source[runs.size()];
    for (KeyRun run : runs) {
      Source source = new Source(run);
      if (source.refill()) {
        heap[size++] = source;
      }
    }
    for (int i = size / 2 - 1; i >= 0; i--) {
      siftDown(i);
    }
  }

  /// Merges runs into longer ones until one merge can hold a block of each of the rest in
  /// `work_mem`.
  static void reduce(List<KeyRun> runs, RunSpace space, MemoryBlock block) {
    while (runs.size() > space.fanIn) {
      List<KeyRun> first = runs.subList(0, space.nextMerge(runs.size()));
      KeyRun merged = mergeToRun(List.copyOf(first), space, block.address());
      first.clear();
      runs.add(merged);
    }
  }

  private static KeyRun mergeToRun(List<KeyRun> runs, RunSpace space, long stageAddress) {
    KeyMerge merge = new KeyMerge(runs, space, true, stageAddress);
    int most = space.blockBytes / Long.BYTES;
    long[] keys = new long[most];
    RunSpace.Blocks blocks = new RunSpace.Blocks();
    long count = 0;
    for (int n = merge.next(keys, most); n > 0; n = merge.next(keys, most)) {
      NativeMemory.copyFromArray(keys, 0, n, stageAddress);
      blocks.add(space.write(stageAddress, n * Long.BYTES));
      count += n;
    }
    return new KeyRun(blocks.all(), count);
  }

  /// Writes sorted keys that lie in memory.
  static KeyRun write(long address, int count, RunSpace space) {
    RunSpace.Blocks blocks = new RunSpace.Blocks();
    long bytes = (long) count * Long.BYTES;
    for (long at = 0; at < bytes; at += space.blockBytes) {
      blocks.add(space.write(address + at, (int) Math.min(space.blockBytes, bytes - at)));
    }
    return new KeyRun(blocks.all(), count);
  }

  /// Stores up to `most` keys in order into `target`, and returns how many; 0 at the end.
  int next(long[] target, int most) {
    int done = 0;
    while (done < most && size > 0) {
      Source best = heap[0];
      done += best.take(target, done, most - done, limit());
      if (best.index == best.end && !best.refill()) {
        heap[0] = heap[--size];
        heap[size] = null;
      }
      siftDown(0);
    }
    return done;
  }

  /// The smallest next key of all runs but the one on top.
  private long limit() {
    long left = size > 1 ? heap[1].head() : Long.MAX_VALUE;
    long right = size > 2 ? heap[2].head() : Long.MAX_VALUE;
    return Math.min(left, right);
  }

  private void siftDown(int start) {
    int at = start;
    while (2 * at + 1 < size) {
      int child = 2 * at + 1;
      if (child + 1 < size && heap[child + 1].head() < heap[child].head()) {
        child++;
      }
      if (heap[at].head() <= heap[child].head()) {
        return;
      }
      Source swap = heap[at];
      heap[at] = heap[child];
      heap[child] = swap;
      at = child;
    }
  }

  /// One run as it is read.
  private final class Source {
    private final long[] buffer;
    private final long[] blocks;
    private int nextBlock;
    private long left;
    private int index;
    private int end;

    Source(KeyRun run) {
      blocks = run.blocks();
      left = run.count();
      buffer = new long[(int) Math.min(space.blockBytes / Long.BYTES, left)];
    }

    long head() {
      return buffer[index];
    }

    boolean refill() {
      int keys = (int) Math.min(buffer.length, left);
      if (keys == 0) {
        return false;
      }
      long block = blocks[nextBlock++];
      space.read(block, stageAddress, keys * Long.BYTES);
      NativeMemory.copyToArray(stageAddress, buffer, 0, keys);
      if (isLastTime) {
        space.free(block);
      }
      left -= keys;
      index = 0;
      end = keys;
      return true;
    }

    /// Takes the keys up to `limit`, at least one.
    int take(long[] target, int offset, int room, long limit) {
      int from = index;
      int to = Math.min(end, from + room);
      if (buffer[to - 1] > limit) {
        int at = from + 1;
        while (buffer[at] <= limit) {
          at++;
        }
        to = at;
      }
      System.arraycopy(buffer, from, target, offset, to - from);
      index = to;
      return to - from;
    }
  }
}
