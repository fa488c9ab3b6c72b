package pganatomy.engine.access.heap;

import static pganatomy.engine.access.htup.HeapTupleLayout.XMAX_INVALID;
import static pganatomy.engine.access.htup.HeapTupleLayout.XMAX_IS_MULTI;
import static pganatomy.engine.access.htup.HeapTupleLayout.XMIN_COMMITTED;
import static pganatomy.engine.access.htup.HeapTupleLayout.XMIN_FROZEN;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import pganatomy.engine.access.common.StoredRelation;
import pganatomy.engine.access.htup.HeapTupleLayout;
import pganatomy.engine.access.transam.RunningTransactions;
import pganatomy.engine.access.transam.Snapshot;
import pganatomy.engine.access.transam.TransactionArea;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.access.transam.TransactionId;
import pganatomy.engine.access.transam.xlog.ResourceManager;
import pganatomy.engine.access.transam.xlog.WalRecord;
import pganatomy.engine.storage.buffer.BufferPool;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.storage.ipc.Progress;
import pganatomy.engine.storage.page.ItemIdLayout;
import pganatomy.engine.storage.page.PageLayout;
import pganatomy.engine.storage.smgr.Fork;
import pganatomy.engine.storage.smgr.RelationFile;

/// Copies all rows of a table, and those versions that only old snapshots see, into a new, empty
/// file, tightly: what VACUUM FULL and CLUSTER do. The caller has the table for itself.
///
/// ```text
///   old   │ a │ ╳ │ b¹ │ ╳ │  │ b² │ ╳ │ c │        b¹ was replaced by b²; somebody still sees it
///   new   │ a │ b¹ │ b² │ c │
///               └───▶┘  places have changed: b¹'s link is mended at the end
/// ```
///
/// Tuples keep their xmin and xmax; what is old is frozen on the way. Each tuple is a root of its
/// own: there are no heap-only tuples in the new file, and its indexes are built anew.
///
/// PostgreSQL: src/backend/access/heap/rewriteheap.c; heapam_handler.c,
/// heapam_relation_copy_for_cluster()
public final class HeapRewrite {
  private static final int PAGE_IMAGE = 0xB0;

  /// After [#run].
  public int oldPages;

  public int newPages;
  public long keptTuples;
  public long removedTuples;
  public long recentlyDeadTuples;

  /// No older xid and no older multixact is in the new file.
  public final int oldestXid;

  public int oldestMulti = TransactionArea.nextMultiXact();

  private final StoredRelation target;
  private final RelationFile file;
  private final HeapScan scan;
  private final HeapVisibility visibility;
  private final BufferPool pool = BufferPool.shared();
  private final byte[] page = new byte[PageLayout.PAGE_BYTES];
  private final byte[] tuple = new byte[PageLayout.PAGE_BYTES];

  /// Old places that kept tuples point to, and where what was there is now.
  private final HashSet<Long> awaited = new HashSet<>();

  private final HashMap<Long, Long> moved = new HashMap<>();

  private record Link(long from, long oldTarget) {}

  private final List<Link> links = new ArrayList<>();
  private final BitSet done = new BitSet();
  private final int reservedBytes;
  private boolean hasPage;

  /// @param source the table as it was
  /// @param target the same with its new, empty file
  public HeapRewrite(StoredRelation source, StoredRelation target, TransactionContext transaction) {
    this.target = target;
    reservedBytes = PageLayout.PAGE_BYTES * (100 - target.fillFactor()) / 100;
    file = RelationFile.of(target.locator());
    oldPages = HeapScan.blockCount(source);
    scan = HeapScan.open(source, Snapshot.any(transaction), 0, oldPages).withoutPruning();
    visibility = new HeapVisibility(Snapshot.self(transaction));
    oldestXid = RunningTransactions.oldestVisibleXid(-1);
  }

  /// Copies in the order of the old file.
  public void run() {
    findLinks();
    HeapPage old = new HeapPage();
    Progress.set(Progress.CLUSTER_BLOCKS, oldPages);
    scan.counted();
    for (int block = 0; block < oldPages; block++) {
      scan.readPage(block, old);
      tell(block + 1);
      for (int i = 0; i < old.count; i++) {
        copy(old, i);
      }
    }
    finish();
  }

  /// Copies in the order of an index's entries, each of which stands for a chain of versions on one
  /// page; then what no entry leads to.
  public void run(long[] roots, int count) {
    findLinks();
    HeapPage old = new HeapPage();
    old.block = -1;
    for (int i = 0; i < count; i++) {
      int block = (int) (roots[i] >>> 16);
      if (old.block != block) {
        scan.readPage(block, old);
      }
      copyChain(old, (int) roots[i] & 0xffff);
      if ((i & 0xff) == 0) {
        tell(0);
      }
    }
    for (int block = 0; block < oldPages; block++) {
      scan.readPage(block, old);
      for (int i = 0; i < old.count; i++) {
        copyOnce(old, i);
      }
    }
    finish();
  }

  /// @param blocks how many were read in order, 0 when they are read in an index's order
  private void tell(int blocks) {
    Interrupts.check();
    long seen = keptTuples + removedTuples;
    Progress.set(Progress.CLUSTER_SCANNED, seen, Progress.CLUSTER_WRITTEN, keptTuples);
    if (blocks != 0) {
      Progress.set(Progress.CLUSTER_BLOCKS_DONE, blocks);
    }
  }

  private void copyChain(HeapPage old, int root) {
    int line = root;
    int left = old.count;
    while (left-- > 0) {
      int item = ItemIdLayout.get(old.bytes, line);
      if (ItemIdLayout.state(item) == ItemIdLayout.REDIRECT) {
        line = ItemIdLayout.offset(item);
      }
      int index = indexOf(old, line);
      if (index < 0) {
        return;
      }
      copyOnce(old, index);
      int at = old.tupleOffsets[index];
      if (!HeapVisibility.isHotUpdated(old.bytes, at)) {
        return;
      }
      line = (int) HeapTupleLayout.ctid(old.bytes, at) & 0xffff;
    }
  }

  private void copyOnce(HeapPage old, int index) {
    int number = old.block * HeapPage.MAX_TUPLES + old.lineNumbers[index] - 1;
    if (!done.get(number)) {
      done.set(number);
      copy(old, index);
    }
  }

  private static int indexOf(HeapPage old, int line) {
    for (int i = 0; i < old.count; i++) {
      if (old.lineNumbers[i] == line) {
        return i;
      }
    }
    return -1;
  }

  // ---------------------------------------------------------------- one tuple

  private HeapVisibility.ForVacuum look(HeapPage old, int index) {
    return visibility.forVacuum(old.bytes, old.tupleOffsets[index], oldestXid);
  }

  private void findLinks() {
    HeapPage old = new HeapPage();
    for (int block = 0; block < oldPages; block++) {
      scan.readPage(block, old);
      for (int i = 0; i < old.count; i++) {
        HeapVisibility.ForVacuum found = look(old, i);
        long next = HeapTupleLayout.ctid(old.bytes, old.tupleOffsets[i]);
        boolean isReplaced =
            found == HeapVisibility.ForVacuum.RECENTLY_DEAD
                || found == HeapVisibility.ForVacuum.DELETE_IN_PROGRESS;
        if (isReplaced && next != old.ctid(i)) {
          awaited.add(next);
        }
      }
    }
  }

  private void copy(HeapPage old, int index) {
    switch (look(old, index)) {
      case DEAD -> {
        removedTuples++;
        return;
      }
      case RECENTLY_DEAD -> recentlyDeadTuples++;
      case LIVE, INSERT_IN_PROGRESS, DELETE_IN_PROGRESS -> {}
    }
    keptTuples++;
    int length = old.tupleLengths[index];
    System.arraycopy(old.bytes, old.tupleOffsets[index], tuple, 0, length);
    long oldPlace = old.ctid(index);
    long next = HeapTupleLayout.ctid(tuple, 0);
    int bits = HeapTupleLayout.HOT_UPDATED | HeapTupleLayout.HEAP_ONLY;
    HeapTupleLayout.putInfomask2(tuple, 0, HeapTupleLayout.infomask2(tuple, 0) & ~bits);
    freeze();
    long place = store(length);
    if (HeapTupleLayout.xmax(tuple, 0) != 0 && next != oldPlace) {
      links.add(new Link(place, next));
    }
    if (awaited.contains(oldPlace)) {
      moved.put(oldPlace, place);
    }
  }

  private void freeze() {
    int infomask = HeapTupleLayout.infomask(tuple, 0);
    boolean isOld = TransactionId.precedes(HeapTupleLayout.xmin(tuple, 0), oldestXid);
    if ((infomask & XMIN_COMMITTED) != 0 && isOld) {
      infomask |= XMIN_FROZEN;
    }
    int xmax = HeapTupleLayout.xmax(tuple, 0);
    boolean isMulti = (infomask & XMAX_IS_MULTI) != 0;
    if ((infomask & XMAX_INVALID) != 0) {
      HeapTupleLayout.putXmax(tuple, 0, 0);
      infomask = infomask & ~HeapTupleLayout.XMAX_BITS | XMAX_INVALID;
      int kept = HeapTupleLayout.infomask2(tuple, 0) & ~HeapTupleLayout.KEYS_UPDATED;
      HeapTupleLayout.putInfomask2(tuple, 0, kept);
    } else if (isMulti && xmax - oldestMulti < 0) {
      oldestMulti = xmax;
    }
    HeapTupleLayout.putInfomask(tuple, 0, infomask);
  }

  // ---------------------------------------------------------------- the new file

  private long store(int length) {
    if (hasPage && PageLayout.freeBytes(page) < PageLayout.align(length) + reservedBytes) {
      write();
    }
    if (!hasPage) {
      Arrays.fill(page, (byte) 0);
      PageLayout.initialize(page, 0);
      hasPage = true;
    }
    int line = PageLayout.addTuple(page, tuple, 0, length);
    HeapTupleLayout.putCtid(page, PageLayout.upper(page), newPages, line);
    return (long) newPages << 16 | line;
  }

  private void write() {
    int block = pool.extend(file, Fork.MAIN, 1);
    int buffer = pool.pin(file, Fork.MAIN, block, null);
    pool.lockExclusive(buffer);
    try {
      WalRecord.of(ResourceManager.XLOG, PAGE_IMAGE)
          .initialize(buffer, page)
          .apply(target.isLogged(), 0);
    } finally {
      pool.unlockExclusive(buffer);
      pool.unpin(buffer);
    }
    newPages++;
    hasPage = false;
  }

  private void finish() {
    if (hasPage) {
      write();
    }
    TuplePlace place = new TuplePlace(file);
    for (Link link : links) {
      Long next = moved.get(link.oldTarget);
      if (next == null) {
        continue; // what replaced it is gone: it is the last one
      }
      place.lock(link.from);
      try {
        place.putNext(next);
        WalRecord.of(ResourceManager.HEAP, ResourceManager.HEAP_INPLACE)
            .change(place.buffer, place.page)
            .apply(target.isLogged(), 0);
      } finally {
        place.unlock();
      }
    }
  }
}
