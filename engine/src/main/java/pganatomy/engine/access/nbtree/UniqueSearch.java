package pganatomy.engine.access.nbtree;

import pganatomy.engine.access.heap.HeapFetch;
import pganatomy.engine.access.heap.HeapPage;
import pganatomy.engine.access.transam.Snapshot;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.storage.page.ItemIdLayout;
import pganatomy.engine.storage.page.PageLayout;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Looks for a row that has the same key already.
///
/// The race: A and B want to insert key 7 at the same time. Both look, find nothing, and insert.
/// The fix: who looks has locked, exclusively, the first leaf that the key can be on, and keeps the
/// lock until the entry is made; both come to the same leaf, so the second one sees the first one's
/// entry, and waits for the end of its transaction.
///
/// PostgreSQL: src/backend/access/nbtree/nbtinsert.c, _bt_check_unique()
final class UniqueSearch {
  /// The row that was found: its ctid, or -1 for none.
  long conflict;

  /// The transaction that decides about it, 0 for none.
  int runningXid;

  /// Dead entries were marked on the page that was given.
  boolean hasMarked;

  private final BtreeFile file;
  private final HeapFetch heap;
  private final HeapPage heapPage = new HeapPage();
  private byte[] other;

  UniqueSearch(BtreeFile file, TransactionContext own) {
    this.file = file;
    heap = HeapFetch.uncounted(file.index.heap(), Snapshot.dirty(own));
  }

  /// Searches for the key from its first leaf on.
  ///
  /// @param key without ctid
  /// @param page a copy of the first leaf, which is locked
  /// @param ownCtid an entry that does not count
  void find(SearchKey key, byte[] page, long ownCtid) {
    conflict = -1;
    runningXid = 0;
    byte[] current = page;
    int line = BtreeSearch.find(key, current);
    while (true) {
      int last = BtreePageLayout.lastLine(current);
      for (; line <= last; line++) {
        int pointer = ItemIdLayout.get(current, line);
        int tuple = ItemIdLayout.offset(pointer);
        if (key.compare(current, tuple) != 0) {
          return;
        }
        if (ItemIdLayout.state(pointer) != ItemIdLayout.DEAD
            && isConflict(current, line, tuple, ownCtid, current == page)) {
          return;
        }
      }
      if (BtreePageLayout.isRightmost(current)
          || key.compare(current, BtreePageLayout.itemOffset(current, 1)) < 0) {
        return;
      }
      current = readRight(current);
      line = BtreePageLayout.firstLine(current);
    }
  }

  private byte[] readRight(byte[] page) {
    if (other == null) {
      other = new byte[PageLayout.PAGE_BYTES];
    }
    int block = BtreePageLayout.right(page);
    do {
      file.read(block, other);
      block = BtreePageLayout.right(other);
    } while (BtreePageLayout.isIgnored(other) && block != BtreePageLayout.NONE);
    return other;
  }

  private boolean isConflict(byte[] page, int line, int tuple, long ownCtid, boolean mayMark) {
    long ctid = IndexTupleLayout.ctid(page, tuple);
    if (ctid == ownCtid) {
      return false;
    }
    if (heap.byRoot(ctid, heapPage)) {
      conflict = ctid;
      runningXid = heap.inserter() != 0 ? heap.inserter() : heap.deleter();
      return true;
    }
    if (mayMark && heap.isDeadToAll(0)) {
      markDead(page, line);
      hasMarked = true;
    }
    return false;
  }

  static void markDead(byte[] page, int line) {
    int pointer = ItemIdLayout.get(page, line);
    ItemIdLayout.put(
        page,
        line,
        ItemIdLayout.pack(
            ItemIdLayout.offset(pointer), ItemIdLayout.DEAD, ItemIdLayout.length(pointer)));
    BtreePageLayout.set(page, BtreePageLayout.HAS_GARBAGE, true);
  }

  /// Whether the row for which the search is made is itself still there: else there is no conflict
  /// to complain of.
  boolean isOwnRowThere(long ctid) {
    return heap.byRoot(ctid, heapPage);
  }

  // ---------------------------------------------------------------- what is said

  static DatabaseException duplicate(StoredIndex index, Object[] values) {
    return DatabaseException.error(
            SqlState.UNIQUE_VIOLATION,
            "duplicate key value violates unique constraint \"" + index.name() + "\"")
        .detail("Key " + describe(index, values) + " already exists.")
        .schema(index.schemaName())
        .table(index.heap().name())
        .constraint(index.name());
  }

  /// `(a, b)=(1, x)`.
  ///
  /// PostgreSQL: src/backend/access/index/genam.c, BuildIndexValueDescription()
  static String describe(StoredIndex index, Object[] values) {
    StringBuilder names = new StringBuilder("(");
    StringBuilder texts = new StringBuilder("(");
    for (int i = 0; i < index.keyCount(); i++) {
      String separator = i == 0 ? "" : ", ";
      names.append(separator).append(index.columnText(i));
      texts.append(separator);
      texts.append(
          values[i] == null ? "null" : index.attributes().get(i).type().codec().format(values[i]));
    }
    return names.append(")=").append(texts).append(')').toString();
  }
}
