package pganatomy.engine.access.heap;

import java.util.Arrays;

/// The dead line pointers that VACUUM has found, sorted by ctid (`block << 16 | line`): index
/// entries that point to one of them go.
///
/// PostgreSQL: src/backend/access/common/tidstore.c
public final class DeadItems {
  private long[] ctids = new long[1024];
  private int count;

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
    return Arrays.binarySearch(ctids, 0, count, ctid) >= 0;
  }

  /// Adds a ctid that is larger than all before it.
  void add(long ctid) {
    if (count == ctids.length) {
      ctids = Arrays.copyOf(ctids, count * 2);
    }
    ctids[count++] = ctid;
  }

  void clear() {
    count = 0;
  }
}
