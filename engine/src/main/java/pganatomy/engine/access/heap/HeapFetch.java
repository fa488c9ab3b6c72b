package pganatomy.engine.access.heap;

import pganatomy.engine.access.common.SerializableReads;
import pganatomy.engine.access.common.StoredRelation;
import pganatomy.engine.access.common.TuplePage;
import pganatomy.engine.access.htup.HeapTupleLayout;
import pganatomy.engine.access.transam.RunningTransactions;
import pganatomy.engine.access.transam.Snapshot;
import pganatomy.engine.storage.page.ItemIdLayout;
import pganatomy.engine.storage.page.PageLayout;
import pganatomy.engine.storage.smgr.RelationUsage;

/// Fetches the rows that an index has found. An index entry names the *root* of a chain of versions
/// that lie on one page; the version that the snapshot sees is some member of it.
///
/// ```text
///   index entry ──▶ (7,2)  redirect ──▶ (7,4) HOT_UPDATED ──▶ (7,5) HEAP_ONLY   one row, one entry
///                    root                     xmin 90             xmin 95
/// ```
///
/// Many entries that point to one page are fetched with one copy of the page.
///
/// PostgreSQL: src/backend/access/heap/heapam.c, heap_hot_search_buffer(); heapam_handler.c,
/// heapam_index_fetch_tuple()
public final class HeapFetch {
  /// Which of the asked-for ctids each listed tuple of the page belongs to (0 is the first asked).
  public final int[] origins = new int[TuplePage.MAX_TUPLES];

  private final HeapScan pages;
  private final HeapVisibility visibility;
  private final SerializableReads reads;
  private final Snapshot snapshot;
  private RelationUsage usage;
  private final long[] single = new long[1];
  private boolean[] dead = new boolean[16];
  private int oldestXid;
  private int lastLineCount;

  private HeapFetch(StoredRelation relation, Snapshot snapshot, RelationUsage index) {
    this.snapshot = snapshot;
    pages = HeapScan.open(relation, snapshot, 0, 0);
    usage = index == null ? pages.usage() : index;
    visibility = pages.visibility();
    reads = pages.reads();
  }

  /// For many fetches from one relation with one snapshot.
  public static HeapFetch of(StoredRelation relation, Snapshot snapshot) {
    return new HeapFetch(relation, snapshot, null);
  }

  /// As above, for a plain index scan: the fetches count as the index's.
  public static HeapFetch of(StoredRelation relation, Snapshot snapshot, RelationUsage index) {
    return new HeapFetch(relation, snapshot, index);
  }

  /// For look-ups that no statement has asked for: they do not count.
  public static HeapFetch uncounted(StoredRelation relation, Snapshot snapshot) {
    HeapFetch fetch = new HeapFetch(relation, snapshot, null);
    fetch.usage = null;
    return fetch;
  }

  /// Fetches one row: a copy of its page, on which the visible version is the only listed tuple.
  /// False when the snapshot sees none.
  public static boolean byRoot(
      StoredRelation relation, long rootCtid, Snapshot snapshot, HeapPage page) {
    return new HeapFetch(relation, snapshot, null).byRoot(rootCtid, page);
  }

  /// As above. The listed tuple's own ctid, which an update needs, is `page.ctid(0)`.
  public boolean byRoot(long rootCtid, HeapPage page) {
    single[0] = rootCtid;
    return byRoots(single, 0, 1, page) == 1;
  }

  /// Fetches the rows of several ctids of one block, in their order, and gives the number of those
  /// that are seen; [#origins] tells which.
  ///
  /// @param rootCtids `block << 16 | line`, all with the same block
  public int byRoots(long[] rootCtids, int from, int count, HeapPage page) {
    int block = (int) (rootCtids[from] >>> 16);
    if (dead.length < count) {
      dead = new boolean[count];
    }
    page.count = 0;
    if (!pages.copyIfThere(block, page)) {
      java.util.Arrays.fill(dead, 0, count, false);
      return 0;
    }
    try {
      lastLineCount = PageLayout.lineCount(page.bytes);
      for (int i = 0; i < count; i++) {
        dead[i] = !follow(page, (int) rootCtids[from + i] & 0xffff, i);
      }
    } finally {
      pages.keepHints(page);
    }
    if (usage != null) {
      usage.count(RelationUsage.FETCHED, page.count);
    }
    return page.count;
  }

  /// After a fetch: whether all versions of the row asked for as number `index` (from 0) are dead
  /// to everybody, so that the index entry may be marked as such.
  public boolean isDeadToAll(int index) {
    return dead[index];
  }

  /// After a fetch with a dirty snapshot that found a version: the transaction, still running, that
  /// has inserted it; 0 for none. Whether the row will exist depends on its end.
  public int inserter() {
    return visibility.inserter;
  }

  /// As above: the transaction, still running, that has deleted or replaced it; 0 for none.
  public int deleter() {
    return visibility.deleter;
  }

  /// Goes along the chain to the visible version and lists it. False if all versions are dead.
  private boolean follow(HeapPage page, int rootLine, int origin) {
    byte[] bytes = page.bytes;
    int line = rootLine;
    int expectedXmin = 0;
    boolean allDead = snapshot.kind == Snapshot.Kind.MVCC || snapshot.kind == Snapshot.Kind.DIRTY;
    boolean isFirst = true;
    while (line > 0 && line <= lastLineCount) {
      int item = ItemIdLayout.get(bytes, line);
      int state = ItemIdLayout.state(item);
      if (state == ItemIdLayout.REDIRECT && isFirst) {
        line = ItemIdLayout.offset(item);
        isFirst = false;
        continue;
      }
      if (state != ItemIdLayout.NORMAL) {
        break;
      }
      int tuple = ItemIdLayout.offset(item);
      boolean isHeapOnly =
          (HeapTupleLayout.infomask2(bytes, tuple) & HeapTupleLayout.HEAP_ONLY) != 0;
      if (line == rootLine && isHeapOnly
          || expectedXmin != 0 && HeapTupleLayout.xmin(bytes, tuple) != expectedXmin) {
        break;
      }
      boolean isVisible = visibility.isVisible(bytes, tuple);
      if (reads != null) {
        visibility.checkConflictOut(bytes, tuple, isVisible, reads);
      }
      if (isVisible) {
        if (reads != null) {
          reads.lockTuple(page.block, line, HeapTupleLayout.xmin(bytes, tuple));
        }
        list(page, tuple, item, line, origin);
        return true;
      }
      allDead = allDead && visibility.isDeadToAll(bytes, tuple, oldestXid());
      if (!HeapVisibility.isHotUpdated(bytes, tuple)) {
        break;
      }
      expectedXmin = HeapVisibility.updater(bytes, tuple);
      line = (int) HeapTupleLayout.ctid(bytes, tuple) & 0xffff;
      isFirst = false;
    }
    return !allDead;
  }

  private void list(HeapPage page, int tuple, int item, int line, int origin) {
    int index = page.count++;
    origins[index] = origin;
    page.tupleOffsets[index] = tuple;
    page.tupleLengths[index] = ItemIdLayout.length(item);
    page.lineNumbers[index] = line;
  }

  private int oldestXid() {
    if (oldestXid == 0) {
      oldestXid = RunningTransactions.oldestVisibleXid(-1);
    }
    return oldestXid;
  }
}
