package pganatomy.engine.access.heap;

import java.util.Arrays;

/// The dead line pointers that VACUUM has found, sorted by ctid (`block << 16 | line`): index
/// entries that point to one of them go.
///
/// Every entry of every index asks, so the answer is a look at a bit:
///
/// ```text
///   block  ──▶ place[block]  ──▶ five words of 64 lines each      0: none on that block
/// ```
///
/// PostgreSQL: src/backend/access/common/tidstore.c
public final class DeadItems {
  /// More lines than a page can have.
  private static final int WORDS = 5;

  private long[] ctids = new long[1024];
  private int count;
  private int[] places = new int[1024];
  private long[] lines = new long[64 * WORDS];
  private int blockCount;

  public int count() {
    return count;
  }

  public boolean isEmpty() {
    return count == 0;
  }

  /// The ctid number `index`, in ascending order.
  public long ctid(int index) {
    return ctids[index];
  }

  public boolean contains(long ctid) {
    int block = (int) (ctid >>> 16);
    int line = (int) ctid & 0xffff;
    if (Integer.compareUnsigned(block, places.length) >= 0 || line >= WORDS * Long.SIZE) {
      return false;
    }
    int place = places[block];
    return place != 0 && (lines[place + (line >> 6)] >>> line & 1) != 0;
  }

  /// Adds a ctid that is larger than all before it.
  void add(long ctid) {
    if (count == ctids.length) {
      ctids = Arrays.copyOf(ctids, count * 2);
    }
    ctids[count++] = ctid;
    int block = (int) (ctid >>> 16);
    int line = (int) ctid & 0xffff;
    if (block >= places.length) {
      places = Arrays.copyOf(places, Math.max(block + 1, places.length * 2));
    }
    if (places[block] == 0) {
      places[block] = ++blockCount * WORDS;
      if (places[block] + WORDS > lines.length) {
        lines = Arrays.copyOf(lines, lines.length * 2);
      }
    }
    lines[places[block] + (line >> 6)] |= 1L << line;
  }

  void clear() {
    for (int i = 0; i < count; i++) {
      places[(int) (ctids[i] >>> 16)] = 0;
    }
    Arrays.fill(lines, 0);
    blockCount = 0;
    count = 0;
  }
}
