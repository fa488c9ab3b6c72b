package pganatomy.engine.access.nbtree;

import java.util.HashMap;
import pganatomy.engine.access.common.SerializableWrites;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.access.transam.xlog.ResourceManager;
import pganatomy.engine.storage.page.PageLayout;
import pganatomy.engine.storage.smgr.Fork;
import pganatomy.engine.storage.smgr.RelationLocator;
import pganatomy.engine.storage.smgr.RelationUsage;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.vector.Batch;

/// Adds entries to a B-tree.
///
/// Rows that come in the order of their keys mostly belong onto one leaf: the leaf stays locked,
/// and goes back with one record, for as many rows as fit. The rows of a batch are put into that
/// order first ([BatchOrder]).
///
/// PostgreSQL: src/backend/access/nbtree/nbtree.c, btinsert(); nbtinsert.c, _bt_doinsert()
public final class BtreeIndex {
  /// The rightmost leaf of each index, as this process knows it: growing keys need no search.
  private static final HashMap<RelationLocator, Integer> RIGHTMOST = new HashMap<>();

  private final StoredIndex index;
  private final IndexForm form;
  private final BtreeFile file;
  private final BtreeSplits splits;
  private final BtreeSearch search;
  private final IndexTupleFormer former;
  private final SearchKey key;
  private final byte[] page = new byte[PageLayout.PAGE_BYTES];
  private final Batch single;
  private final long[] singleCtid = new long[1];
  private final boolean[] singleAnswer = new boolean[1];

  // What is being inserted.
  private Batch rows;
  private int from;
  private long[] ctids;
  private UniqueCheck check;
  private TransactionContext own;
  private boolean[] isUnique;
  private UniqueSearch uniqueSearch;
  private int itemLength;
  private int waitFor;

  /// In which order the rows are taken, null for as they are; and the first one, in the caller's
  /// order, that is a duplicate.
  private int[] order;

  private int firstDuplicate;

  private BtreeIndex(StoredIndex index) {
    this.index = index;
    form = new IndexForm(index);
    file = new BtreeFile(index, form);
    splits = new BtreeSplits(file);
    search = new BtreeSearch(file, splits);
    former = new IndexTupleFormer(index, form);
    key = new SearchKey(form);
    single = Batch.create(form.vectorKinds, 1);
  }

  public static BtreeIndex open(StoredIndex index) {
    return new BtreeIndex(index);
  }

  /// Makes the files of an empty index (with a meta page only), for an unlogged one also the file
  /// that a crash resets it to.
  public static void createEmpty(StoredIndex index) {
    new BtreeFile(index, new IndexForm(index)).createEmpty();
  }

  /// Adds the entry of one row.
  ///
  /// @param values the index's columns, keys and included ones
  /// @param ctid the row's (`block << 16 | line`): the root of its HOT chain
  /// @return false only for [UniqueCheck#PARTIAL]: there may be a conflict
  /// @throws pganatomy.engine.utils.error.DatabaseException 23505 on a duplicate, 54000 when a row
  ///   is too large
  public boolean insert(
      Object[] values, long ctid, UniqueCheck uniqueCheck, TransactionContext transaction) {
    single.clear();
    for (int i = 0; i < form.columnCount; i++) {
      single.columns[i].set(0, values[i]);
    }
    single.rowCount = 1;
    singleCtid[0] = ctid;
    insert(single, 0, 1, singleCtid, uniqueCheck, transaction, singleAnswer);
    return singleAnswer[0];
  }

  /// Adds the entries of rows `first` to `first + count - 1`; what belongs onto one page is put
  /// there at once.
  ///
  /// @param batch the index's columns
  /// @param rowCtids each row's, from `rowCtids[0]` on
  /// @param answers null, or set to what [#insert(Object[], long, UniqueCheck, TransactionContext)]
  ///   would return, from `answers[0]` on
  public void insert(
      Batch batch,
      int first,
      int count,
      long[] rowCtids,
      UniqueCheck uniqueCheck,
      TransactionContext transaction,
      boolean[] answers) {
    rows = batch;
    from = first;
    ctids = rowCtids;
    check = uniqueCheck;
    own = transaction;
    isUnique = answers;
    splits.xid = transaction.currentXidIfAny();
    uniqueSearch = null;
    firstDuplicate = -1;
    order = BatchOrder.of(form, batch, first, count);
    int done = 0;
    while (done < count) {
      waitFor = 0;
      try {
        done = insertRun(done, count);
      } finally {
        file.unlockAll();
      }
      if (waitFor != 0) {
        awaitEnd(ctids[row(done)]);
      }
    }
    if (firstDuplicate >= 0) {
      formItem(firstDuplicate);
      throw UniqueSearch.duplicate(index, form.values(former.bytes, 0));
    }
  }

  private void awaitEnd(long ctid) {
    try {
      TransactionContext.awaitEnd(waitFor);
    } catch (DatabaseException failed) {
      String block = Integer.toUnsignedString((int) (ctid >>> 16));
      failed
          .data()
          .addContext(
              "while inserting index tuple ("
                  + block
                  + ","
                  + (ctid & 0xffff)
                  + ") in relation \""
                  + index.name()
                  + "\"");
      throw failed;
    }
  }

  /// The number of the caller's row that is taken as number `place`.
  private int row(int place) {
    return order == null ? place : order[place];
  }

  private void formItem(int row) {
    itemLength = former.form(rows, from + row, ctids[row]);
  }

  private void form(int place) {
    int row = row(place);
    formItem(row);
    key.take(former.bytes, 0);
    if (isUnique != null) {
      isUnique[row] = true;
    }
  }

  /// Inserts row `start` and those behind it that belong onto the same leaf; gives the number of
  /// the first row that is not done.
  private int insertRun(int start, int count) {
    form(start);
    boolean checks = mustCheck();
    key.ctid = checks ? IndexTupleLayout.NO_CTID : ctids[row(start)];
    int buffer = lockLeaf();
    if (checks && !passesCheck(row(start))) {
      return start;
    }
    if (check == UniqueCheck.EXISTING) {
      return start + 1;
    }
    key.ctid = ctids[row(start)];
    if (checks) {
      buffer = search.moveRightLocked(key, buffer, page);
    }
    SerializableWrites.checkEntry(index, search.path[0]);
    if (!makeRoom(buffer)) {
      byte[] item = java.util.Arrays.copyOf(former.bytes, itemLength);
      int line = BtreeSearch.find(key, page);
      splits.insertLeaf(buffer, page, search.path, item, itemLength, line);
      return start + 1;
    }
    int done = start;
    int line = 0;
    do {
      line = BtreeSearch.find(key, page);
      BtreePageLayout.insert(page, line, former.bytes, 0, itemLength);
      done++;
    } while (done < count && continuesRun(done));
    file.record(ResourceManager.BTREE_INSERT_LEAF)
        .change(buffer, page)
        .dataShort(line)
        .apply(index.isLogged(), splits.xid);
    rememberRightmost();
    return done;
  }

  private boolean mustCheck() {
    return check != UniqueCheck.NO
        && index.isUnique()
        && (index.isNullsNotDistinct() || !key.hasNulls());
  }

  /// Whether the next row belongs onto the locked page, fits, and may be inserted without waiting.
  private boolean continuesRun(int place) {
    form(place);
    long ctid = key.ctid;
    int first = BtreePageLayout.firstLine(page);
    key.ctid = IndexTupleLayout.NO_CTID;
    boolean isHere =
        key.compare(page, BtreePageLayout.itemOffset(page, first)) > 0
            && BtreeSplits.hasRoom(page, itemLength);
    if (isHere && mustCheck()) {
      isHere = !search.isBeyond(key, page) && passesCheck(row(place));
    }
    key.ctid = ctid;
    return isHere && waitFor == 0 && !search.isBeyond(key, page);
  }

  // ---------------------------------------------------------------- the leaf

  /// Locks the leaf that the key belongs to, with a copy in [#page].
  private int lockLeaf() {
    Integer known;
    synchronized (RIGHTMOST) {
      known = RIGHTMOST.get(file.file.locator());
    }
    if (known != null) {
      int buffer = tryRightmost(known);
      if (buffer >= 0) {
        return buffer;
      }
    }
    return search.descendToInsert(key, page);
  }

  /// PostgreSQL: _bt_search_insert()
  private int tryRightmost(int block) {
    int buffer = file.tryLock(block, page);
    if (buffer < 0) {
      return -1;
    }
    boolean isUsable =
        BtreePageLayout.isBtreePage(page)
            && BtreePageLayout.isLeaf(page)
            && BtreePageLayout.isRightmost(page)
            && !BtreePageLayout.isIgnored(page)
            && !BtreePageLayout.has(page, BtreePageLayout.INCOMPLETE_SPLIT)
            && BtreeSplits.hasRoom(page, itemLength)
            && BtreePageLayout.lastLine(page) >= 1
            && key.compare(page, BtreePageLayout.itemOffset(page, 1)) > 0;
    if (isUsable) {
      search.path[0] = block;
      return buffer;
    }
    file.unlock(buffer);
    synchronized (RIGHTMOST) {
      RIGHTMOST.remove(file.file.locator());
    }
    return -1;
  }

  private void rememberRightmost() {
    if (BtreePageLayout.isRightmost(page) && !BtreePageLayout.isLeftmost(page)) {
      synchronized (RIGHTMOST) {
        RIGHTMOST.put(file.file.locator(), search.path[0]);
      }
    }
  }

  /// Whether the item fits, after dead entries were removed if need be.
  private boolean makeRoom(int buffer) {
    if (BtreeSplits.hasRoom(page, itemLength)) {
      return true;
    }
    return DeadEntries.remove(file, buffer, page, splits.xid)
        && BtreeSplits.hasRoom(page, itemLength);
  }

  // ---------------------------------------------------------------- uniqueness

  /// Whether the row may be inserted now; else [#waitFor] tells for whom to wait first.
  private boolean passesCheck(int row) {
    if (uniqueSearch == null) {
      uniqueSearch = new UniqueSearch(file, own);
    }
    uniqueSearch.find(key, page, ctids[row]);
    if (uniqueSearch.conflict < 0) {
      return true;
    }
    if (check == UniqueCheck.PARTIAL) {
      isUnique[row] = false;
      return true;
    }
    if (firstDuplicate >= 0 && firstDuplicate < row) {
      return true;
    }
    if (uniqueSearch.runningXid != 0) {
      waitFor = uniqueSearch.runningXid;
      return false;
    }
    if (check == UniqueCheck.YES && !uniqueSearch.isOwnRowThere(ctids[row])) {
      return true;
    }
    // That the transactions cannot be put in order is the better reason, if there are both.
    SerializableWrites.checkEntry(index, search.path[0]);
    if (order == null) {
      throw UniqueSearch.duplicate(index, form.values(former.bytes, 0));
    }
    // The statement fails; which row it blames is the first in the caller's order.
    firstDuplicate = firstDuplicate < 0 ? row : Math.min(row, firstDuplicate);
    return true;
  }

  /// Looks for a live row, or one of a running transaction, with the same key; null for none. For
  /// ON CONFLICT: the caller waits for [BtreeConflict#runningXid] and asks again.
  ///
  /// @param ownCtid a row that does not count, -1 for none
  public BtreeConflict findConflict(Object[] values, long ownCtid, TransactionContext transaction) {
    itemLength = former.form(values, 0);
    key.take(former.bytes, 0);
    key.ctid = IndexTupleLayout.NO_CTID;
    if (!index.isNullsNotDistinct() && key.hasNulls()) {
      return null;
    }
    try {
      if (file.readRoot()[0] == BtreePageLayout.NONE) {
        return null;
      }
      search.descendToInsert(key, page);
      UniqueSearch found = new UniqueSearch(file, transaction);
      found.find(key, page, ownCtid);
      countSearch(found.conflict >= 0);
      return found.conflict < 0 ? null : new BtreeConflict(found.conflict, found.runningXid);
    } finally {
      file.unlockAll();
    }
  }

  /// A search that a statement has asked for counts as a scan.
  private void countSearch(boolean hasFound) {
    RelationUsage usage = file.file.usage;
    usage.count(RelationUsage.SCANS, 1);
    if (hasFound) {
      usage.count(RelationUsage.RETURNED, 1);
      usage.count(RelationUsage.FETCHED, 1);
    }
  }

  /// How many levels stand above the leaves, as the meta page says.
  ///
  /// PostgreSQL: src/backend/access/nbtree/nbtpage.c, _bt_getrootheight()
  public static int height(StoredIndex index) {
    return new BtreeFile(index, null).readRoot()[1];
  }

  /// The number of pages that the index has, meta page included.
  public static int pageCount(StoredIndex index) {
    return pganatomy.engine.storage.smgr.RelationFile.of(index.locator()).blockCount(Fork.MAIN);
  }
}
