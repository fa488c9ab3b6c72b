package pganatomy.engine.access.nbtree;

import pganatomy.engine.access.common.SerializableReads;
import pganatomy.engine.access.transam.Snapshot;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.storage.smgr.RelationUsage;
import pganatomy.engine.utils.vector.Batch;

/// Finds entries by conditions, in the index's order or against it, one leaf page at a time.
///
/// ```text
///   scan = BtreeScan.open(index, snapshot, true, null, null)
///   scan.rescan(keys)
///   while (scan.next())
///     for i < scan.count: fetch the row at scan.ctids[i]; if nobody sees it: scan.markDead(i)
///   scan.close()
/// ```
///
/// ## Overview
///
/// A batch comes from a private copy of the page: no pin and no lock is held between calls. What
/// may happen to the page meanwhile:
///
/// - It is split: what was on it then is in the copy, and the copy's right link leads to what came
///   behind it, past the new page. Against the order, the new page is on the way: [LeftSteps].
/// - An entry's row is removed by VACUUM and its line pointer used for a new row: an MVCC snapshot
///   does not see that one. Scans with other snapshots must not run beside VACUUM of the same table
///   (the unique check keeps its leaf locked instead). For index-only scans see [PageVisibility].
/// - It is deleted: it was empty then; its links stay good until all who run now have ended.
///
/// PostgreSQL keeps a pin on the page in the cases where MVCC does not help; our copies need none.
///
/// PostgreSQL: src/backend/access/nbtree/nbtsearch.c, _bt_first(), _bt_next(), _bt_readpage()
public final class BtreeScan implements AutoCloseable {
  /// The batch: where the rows are (roots of HOT chains).
  public long[] ctids;

  public int count;

  /// For index-only scans: whether the row need not be looked at in the heap.
  public boolean[] allVisible;

  private final BtreeFile file;
  private final IndexForm form;
  private final BtreeSearch search;
  private final boolean isForward;
  private final int[] columns;
  private final PageVisibility visibility;

  /// Null unless reads must be noted: of the index's pages, and of the heap's that an index-only
  /// scan does not look at.
  private final SerializableReads reads;

  private final SerializableReads heapReads;
  private ScanRanges ranges;

  private LeafBatch current;
  private LeafBatch marked;
  private int markedEntry;

  /// The stretch that the current page was read for.
  private int stretch;

  /// The block to go on with in this stretch, 0 when it is done.
  private int nextBlock;

  private boolean hasStarted;
  private long searches;

  private BtreeScan(
      StoredIndex index,
      Snapshot snapshot,
      boolean isForward,
      int[] columns,
      PageVisibility visibility) {
    reads = SerializableReads.of(index, snapshot);
    heapReads = visibility == null ? null : SerializableReads.of(index.heap(), snapshot);
    form = new IndexForm(index);
    file = new BtreeFile(index, form);
    search = new BtreeSearch(file, null);
    this.isForward = isForward;
    this.columns = columns;
    this.visibility = visibility;
    use(new LeafBatch());
  }

  /// @param forward false: against the index's order
  /// @param columns for an index-only scan the wanted columns of the index (0-based), else null
  /// @param visibility for an index-only scan, else null
  public static BtreeScan open(
      StoredIndex index,
      Snapshot snapshot,
      boolean forward,
      int[] columns,
      PageVisibility visibility) {
    return new BtreeScan(index, snapshot, forward, columns, visibility);
  }

  private void use(LeafBatch batch) {
    current = batch;
    ctids = batch.ctids;
    allVisible = batch.allVisible;
    count = batch.count;
  }

  /// (Re)starts with these conditions, all of which must hold. The order of the keys is free, and
  /// several may be on one column.
  public void rescan(ScanKey[] keys) {
    current.killMarked(file);
    ranges = new ScanRanges(form, keys);
    marked = null;
    count = 0;
    current.count = 0;
    stretch = isForward ? -1 : ranges.count;
    nextBlock = BtreePageLayout.NONE;
    hasStarted = true;
  }

  /// Fills the next batch, which has at least one entry; false at the end.
  public boolean next() {
    if (!hasStarted) {
      throw new IllegalStateException("rescan() comes first");
    }
    current.killMarked(file);
    if (current == marked) {
      current = new LeafBatch();
      current.block = marked.block;
    }
    do {
      Interrupts.check();
      if (nextBlock == BtreePageLayout.NONE) {
        stretch += isForward ? 1 : -1;
        if (stretch < 0 || stretch >= ranges.count) {
          stretch = stretch < 0 ? -1 : ranges.count;
          current.count = 0;
          use(current);
          return false;
        }
        startStretch();
      } else if (isForward) {
        stepRight();
      } else {
        stepLeft();
      }
    } while (current.count == 0);
    use(current);
    usage().count(RelationUsage.RETURNED, count);
    return true;
  }

  // ---------------------------------------------------------------- going through pages

  private void startStretch() {
    searches++;
    usage().count(RelationUsage.SCANS, 1);
    ranges.select(stretch);
    SearchKey key = isForward ? ranges.low : ranges.high;
    int block = search.descend(key, current.page);
    if (block == BtreePageLayout.NONE && reads != null) {
      // There is no page yet to be locked. One may have been made before this lock.
      reads.lockRelation();
      block = search.descend(key, current.page);
    }
    current.count = 0;
    nextBlock = BtreePageLayout.NONE;
    if (block == BtreePageLayout.NONE) {
      return;
    }
    if (!locksPages()) {
      list(block, true);
    } else {
      readAndList(block, key);
    }
  }

  private void stepRight() {
    int block = nextBlock;
    if (!locksPages()) {
      file.read(block, current.page);
      while (BtreePageLayout.isIgnored(current.page)) {
        block = BtreePageLayout.right(current.page);
        file.read(block, current.page);
      }
      list(block, false);
    } else {
      readAndList(block, null);
    }
  }

  private void stepLeft() {
    int origin = current.block;
    int left = nextBlock;
    boolean isDone = false;
    while (!isDone) {
      int block = LeftSteps.step(file, current.page, origin, left);
      current.count = 0;
      if (block == BtreePageLayout.NONE) {
        nextBlock = BtreePageLayout.NONE;
        return;
      }
      isDone = !locksPages() || readAgain(block);
      if (!locksPages()) {
        list(block, false);
      }
    }
  }

  /// Lists a page that was just copied once more, under a lock; false when it was split, or its
  /// right sibling deleted, in between.
  private boolean readAgain(int block) {
    int right = BtreePageLayout.right(current.page);
    int buffer = file.lockForReading(block, current.page);
    try {
      boolean isSame =
          !BtreePageLayout.isIgnored(current.page) && BtreePageLayout.right(current.page) == right;
      if (isSame) {
        listLocked(block, false);
      }
      return isSame;
    } finally {
      file.unlockForReading(buffer);
    }
  }

  /// Whether pages must be listed under a lock; else a copy will do.
  private boolean locksPages() {
    return visibility != null || reads != null;
  }

  private void listLocked(int block, boolean isFirst) {
    if (reads != null) {
      reads.lockPage(block);
    }
    list(block, isFirst);
    if (visibility != null) {
      current.askVisibility(visibility, heapReads);
    }
  }

  /// Copies a leaf, lists its entries and asks for the visibility of their rows' pages, all under
  /// one lock.
  ///
  /// @param key null, or what is searched for: the page may have been split since it was found
  private void readAndList(int start, SearchKey key) {
    int block = start;
    while (true) {
      int buffer = file.lockForReading(block, current.page);
      try {
        boolean isPassed =
            BtreePageLayout.isIgnored(current.page)
                || key != null && search.isBeyond(key, current.page);
        if (!isPassed) {
          listLocked(block, key != null);
          return;
        }
      } finally {
        file.unlockForReading(buffer);
      }
      block = BtreePageLayout.right(current.page);
    }
  }

  /// Lists the entries of the copied page that belong to the stretch, and decides whether and where
  /// it goes on.
  private void list(int block, boolean isFirst) {
    byte[] page = current.page;
    current.block = block;
    int first = BtreePageLayout.firstLine(page);
    int last = BtreePageLayout.lastLine(page);
    int from = first;
    int end = last + 1;
    boolean goesOn;
    if (isForward) {
      from = isFirst ? BtreeSearch.find(ranges.low, page) : first;
      end = BtreeSearch.find(ranges.high, page);
      goesOn = end > last && search.isBeyond(ranges.high, page);
      nextBlock = goesOn ? BtreePageLayout.right(page) : BtreePageLayout.NONE;
    } else {
      end = isFirst ? BtreeSearch.find(ranges.high, page) : last + 1;
      from = BtreeSearch.find(ranges.low, page);
      goesOn = from == first;
      nextBlock = goesOn ? BtreePageLayout.left(page) : BtreePageLayout.NONE;
    }
    current.list(from, end, isForward, ranges);
  }

  // ---------------------------------------------------------------- the batch

  /// Appends the wanted columns of the batch's entries to `target`, which has a column for each.
  public void readColumns(int from, int howMany, Batch target) {
    current.readColumns(form, columns, from, howMany, target);
  }

  /// The row of entry `entry` of the batch is dead to everybody: later scans may skip it.
  public void markDead(int entry) {
    current.markDead(entry);
  }

  /// Remembers an entry of the batch, for [#restore].
  public void mark(int entry) {
    marked = current;
    markedEntry = entry;
    marked.stretch = stretch;
    marked.nextBlock = nextBlock;
  }

  /// Makes the batch with the marked entry the current one again and gives the entry's place in it.
  public int restore() {
    if (marked != current) {
      current.killMarked(file);
      use(marked);
      nextBlock = marked.nextBlock;
      if (stretch != marked.stretch) {
        stretch = marked.stretch;
        ranges.select(stretch);
      }
    }
    return markedEntry;
  }

  /// What this process does with the index.
  public RelationUsage usage() {
    return file.file.usage;
  }

  /// How often the tree was descended from its root.
  public long searches() {
    return searches;
  }

  @Override
  public void close() {
    current.killMarked(file);
    current.count = 0;
    count = 0;
  }
}
