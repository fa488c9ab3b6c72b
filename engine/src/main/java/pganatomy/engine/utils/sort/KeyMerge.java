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
  private static final int BUFFER_KEYS = 4096;
  private static final int BUFFER_BYTES = BUFFER_KEYS * Long.BYTES;

  private final SpillFile file;
  private final long stageAddress;
  private final Source[] heap;
  private int size;

  /// @param stageAddress memory for one buffer, through which the file's bytes travel
  KeyMerge(List<KeyRun> runs, SpillFile file, long stageAddress) {
    this.file = file;
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

  /// Merges runs into longer ones until one merge can hold a buffer for each of the rest in
  /// `work_mem`.
  static void reduce(List<KeyRun> runs, SpillFile file, long workMemBytes, MemoryBlock block) {
    int fanIn = Math.clamp(workMemBytes / BUFFER_BYTES, 6, 500);
    while (runs.size() > fanIn) {
      List<KeyRun> first = List.copyOf(runs.subList(0, fanIn));
      runs.subList(0, fanIn).clear();
      runs.add(mergeToRun(first, file, block.address()));
    }
  }

  private static KeyRun mergeToRun(List<KeyRun> runs, SpillFile file, long stageAddress) {
    KeyMerge merge = new KeyMerge(runs, file, stageAddress);
    long[] keys = new long[BUFFER_KEYS];
    long position = -1;
    long count = 0;
    for (int n = merge.next(keys, BUFFER_KEYS); n > 0; n = merge.next(keys, BUFFER_KEYS)) {
      NativeMemory.copyFromArray(keys, 0, n, stageAddress);
      long at = file.append(stageAddress, (long) n * Long.BYTES);
      position = position < 0 ? at : position;
      count += n;
    }
    return new KeyRun(position, count);
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
    private final long[] buffer = new long[BUFFER_KEYS];
    private long position;
    private long left;
    private int index;
    private int end;

    Source(KeyRun run) {
      position = run.position();
      left = run.count();
    }

    long head() {
      return buffer[index];
    }

    boolean refill() {
      int keys = (int) Math.min(BUFFER_KEYS, left);
      if (keys == 0) {
        return false;
      }
      long bytes = (long) keys * Long.BYTES;
      file.read(position, stageAddress, bytes);
      NativeMemory.copyToArray(stageAddress, buffer, 0, keys);
      position += bytes;
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
