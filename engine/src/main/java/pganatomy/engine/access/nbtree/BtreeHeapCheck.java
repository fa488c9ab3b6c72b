package pganatomy.engine.access.nbtree;

import pganatomy.engine.access.common.TuplePage;
import pganatomy.engine.access.common.TupleReader;
import pganatomy.engine.access.heap.HeapFetch;
import pganatomy.engine.access.heap.HeapPage;
import pganatomy.engine.access.heap.HeapScan;
import pganatomy.engine.access.htup.HeapTupleLayout;
import pganatomy.engine.access.transam.Snapshot;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.storage.page.ItemIdLayout;
import pganatomy.engine.storage.page.PageLayout;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.vector.Batch;

/// Checks that an index and its table say the same: every row that a snapshot sees has its entry,
/// and every entry points to a row (living or not) whose key, if the snapshot sees it, is the
/// entry's.
///
/// Others may change both meanwhile: what looks wrong because VACUUM has just passed is looked at
/// again. Entries of expressions are not computed: for them only the second half is checked, and of
/// that only that there is a row.
///
/// PostgreSQL: contrib/amcheck/verify_nbtree.c, bt_tuple_present_callback(), which remembers the
/// entries in a Bloom filter; it does not look from the index to the heap.
public final class BtreeHeapCheck {
  private final StoredIndex index;
  private final Snapshot snapshot;
  private final IndexForm form;
  private final BtreeFile file;
  private final BtreeSearch search;
  private final IndexTupleFormer former;
  private final SearchKey key;
  private final TupleReader reader;
  private final Batch row;
  private final HeapFetch fetch;
  private final HeapPage heapPage = new HeapPage();
  private final byte[] page = new byte[PageLayout.PAGE_BYTES];

  private BtreeHeapCheck(StoredIndex index, Snapshot snapshot) {
    this.index = index;
    this.snapshot = snapshot;
    form = new IndexForm(index);
    file = new BtreeFile(index, form);
    search = new BtreeSearch(file, null);
    former = new IndexTupleFormer(index, form);
    key = new SearchKey(form);
    boolean isPlain = true;
    for (int attribute : index.heapAttributes()) {
      isPlain &= attribute != 0;
    }
    reader = isPlain ? new TupleReader(index.heap(), index.heapAttributes()) : null;
    row = Batch.create(form.vectorKinds, TuplePage.MAX_TUPLES);
    fetch = HeapFetch.of(index.heap(), snapshot);
  }

  /// @param isPartial not every row has an entry
  /// @throws DatabaseException XX002 at the first thing that is wrong
  public static void run(StoredIndex index, Snapshot snapshot, boolean isPartial) {
    BtreeHeapCheck check = new BtreeHeapCheck(index, snapshot);
    if (check.reader != null && !isPartial) {
      check.rowsHaveEntries();
    }
    check.entriesHaveRows();
  }

  private DatabaseException wrong(String what) {
    return DatabaseException.error(SqlState.INDEX_CORRUPTED, what);
  }

  private static String text(long ctid) {
    return "(" + (ctid >>> 16) + "," + (ctid & 0xffff) + ")";
  }

  // ---------------------------------------------------------------- from the table

  private void rowsHaveEntries() {
    int blocks = HeapScan.blockCount(index.heap());
    HeapScan scan = HeapScan.open(index.heap(), Snapshot.any(snapshot.transaction), 0, 0);
    long[] roots = new long[TuplePage.MAX_TUPLES];
    for (int block = 0; block < blocks; block++) {
      Interrupts.check();
      scan.readPage(block, heapPage);
      int count = roots(block, roots);
      if (count == 0) {
        continue;
      }
      fetch.byRoots(roots, 0, count, heapPage);
      row.clear();
      reader.read(heapPage, 0, row);
      for (int i = 0; i < heapPage.count; i++) {
        long root = roots[fetch.origins[i]];
        former.form(row, i, root);
        if (!hasEntry(former.bytes, 0)) {
          throw wrong(
              "heap tuple "
                  + text(heapPage.ctid(i))
                  + " from table \""
                  + index.heap().name()
                  + "\" lacks matching index tuple within index \""
                  + index.name()
                  + "\"");
        }
      }
    }
  }

  /// The lines of the page that index entries may point to.
  private int roots(int block, long[] roots) {
    byte[] bytes = heapPage.bytes;
    int count = 0;
    int lines = PageLayout.isNew(bytes) ? 0 : PageLayout.lineCount(bytes);
    for (int line = 1; line <= lines; line++) {
      int item = ItemIdLayout.get(bytes, line);
      int state = ItemIdLayout.state(item);
      boolean isRoot =
          state == ItemIdLayout.REDIRECT
              || state == ItemIdLayout.NORMAL
                  && (HeapTupleLayout.infomask2(bytes, ItemIdLayout.offset(item))
                          & HeapTupleLayout.HEAP_ONLY)
                      == 0;
      if (isRoot) {
        roots[count++] = (block & 0xffffffffL) << 16 | line;
      }
    }
    return count;
  }

  /// Whether the index has exactly this entry.
  private boolean hasEntry(byte[] item, int offset) {
    key.take(item, offset);
    if (search.descend(key, page) == BtreePageLayout.NONE) {
      return false;
    }
    int line = BtreeSearch.find(key, page);
    return line <= BtreePageLayout.lastLine(page)
        && key.compare(page, BtreePageLayout.itemOffset(page, line)) == 0;
  }

  // ---------------------------------------------------------------- from the index

  private void entriesHaveRows() {
    LeafBatch batch = new LeafBatch();
    ScanRanges all = new ScanRanges(form, new ScanKey[0]);
    all.select(0);
    int block = search.descend(all.low, batch.page);
    while (block != BtreePageLayout.NONE) {
      Interrupts.check();
      if (!BtreePageLayout.isIgnored(batch.page)) {
        int first = BtreePageLayout.firstLine(batch.page);
        batch.list(first, BtreePageLayout.lastLine(batch.page) + 1, true, all);
        for (int i = 0; i < batch.count; i++) {
          entryHasRow(batch, i);
        }
      }
      block = BtreePageLayout.right(batch.page);
      if (block != BtreePageLayout.NONE) {
        file.read(block, batch.page);
      }
    }
  }

  private void entryHasRow(LeafBatch batch, int entry) {
    long ctid = batch.ctids[entry];
    int offset = BtreePageLayout.itemOffset(batch.page, batch.lines[entry]);
    boolean isSeen = fetch.byRoot(ctid, heapPage);
    if (!isSeen) {
      if (!pointsToLine(ctid) && hasEntry(batch.page, offset)) {
        throw wrong(
            "index tuple in index \""
                + index.name()
                + "\" points to missing heap tuple "
                + text(ctid)
                + " in table \""
                + index.heap().name()
                + "\"");
      }
      return;
    }
    if (reader == null) {
      return;
    }
    row.clear();
    reader.read(heapPage, 0, row);
    former.form(row, 0, ctid);
    key.take(former.bytes, 0);
    if (key.equalColumns(batch.page, offset) < form.keyCount && hasEntry(batch.page, offset)) {
      throw wrong(
          "index tuple in index \""
              + index.name()
              + "\" has another key than heap tuple "
              + text(ctid)
              + " in table \""
              + index.heap().name()
              + "\"");
    }
  }

  /// Whether there is something at the place: a tuple of whatever age, a redirection, or what VACUUM
  /// has left for the index to be cleaned.
  private boolean pointsToLine(long ctid) {
    int line = (int) ctid & 0xffff;
    if (ctid >>> 16 >= HeapScan.blockCount(index.heap())) {
      return false;
    }
    HeapScan.open(index.heap(), Snapshot.any(snapshot.transaction), 0, 0)
        .readPage((int) (ctid >>> 16), heapPage);
    return line > 0
        && line <= PageLayout.lineCount(heapPage.bytes)
        && ItemIdLayout.state(ItemIdLayout.get(heapPage.bytes, line)) != ItemIdLayout.UNUSED;
  }
}
