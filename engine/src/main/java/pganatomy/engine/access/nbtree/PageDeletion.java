package pganatomy.engine.access.nbtree;

import pganatomy.engine.access.common.SerializableWrites;
import pganatomy.engine.access.transam.TransactionArea;
import pganatomy.engine.access.transam.xlog.ResourceManager;
import pganatomy.engine.access.transam.xlog.WalRecord;
import pganatomy.engine.storage.page.PageLayout;

/// Takes an empty leaf out of the tree.
///
/// ```text
///   before   parent [ .. 'b' → 3 | 'f' → 4 | 'k' → 5 .. ]     3 ⇄ 4 ⇄ 5     4 is empty
///   after    parent [ .. 'b' → 3 | 'f' → 5 .. ]               3 ⇄ 5         4: deleted, → 5
/// ```
///
/// The right sibling takes over the empty page's keys: who comes late to page 4 sees that it is
/// deleted and moves right, to where those keys belong now. All four pages change in one record.
///
/// Somebody may have read a link to page 4 and not have come there yet. So the block is used again
/// only when all transactions that run now have ended: the page keeps the number of the next one.
///
/// PostgreSQL does it in two steps (the page is *half-dead* in between), because it can delete a
/// whole branch of the tree with the last leaf below it. We leave a page that is the last child of
/// its parent as it is, empty; it fills again, or goes when its right neighbours in the parent make
/// it not the last.
///
/// PostgreSQL: src/backend/access/nbtree/nbtpage.c, _bt_pagedel(); README, "Deleting entire pages"
final class PageDeletion {
  private static final int MOST_STEPS = 100;

  private final BtreeFile file;
  private final BtreeSplits splits;
  private final BtreeSearch search;
  private final SearchKey key;
  private final byte[] left = new byte[PageLayout.PAGE_BYTES];
  private final byte[] page = new byte[PageLayout.PAGE_BYTES];
  private final byte[] right = new byte[PageLayout.PAGE_BYTES];
  private final byte[] parent = new byte[PageLayout.PAGE_BYTES];

  PageDeletion(BtreeFile file) {
    this.file = file;
    splits = new BtreeSplits(file);
    search = new BtreeSearch(file, splits);
    key = new SearchKey(file.form);
  }

  /// Deletes the page if it still is empty and may go; whether it did.
  boolean delete(int block) {
    file.read(block, page);
    if (!isDeletable()) {
      return false;
    }
    byte[] highKey = Pivots.copy(page, BtreePageLayout.itemOffset(page, 1));
    key.take(highKey, 0);
    key.staysLeft = true;
    search.descendAbove(key, parent, 1);
    try {
      return lockSiblings(block) && unlink(block);
    } finally {
      file.unlockAll();
    }
  }

  private boolean isDeletable() {
    return BtreePageLayout.isLeaf(page)
        && !BtreePageLayout.isRightmost(page)
        && !BtreePageLayout.has(page, BtreePageLayout.ROOT | BtreePageLayout.INCOMPLETE_SPLIT)
        && !BtreePageLayout.isIgnored(page)
        && BtreePageLayout.lastLine(page) < BtreePageLayout.firstLine(page);
  }

  private int leftBlock;
  private int leftBuffer;
  private int buffer;
  private int rightBuffer;

  private boolean lockSiblings(int block) {
    leftBuffer = -1;
    leftBlock = BtreePageLayout.left(page);
    for (int steps = 0; leftBlock != BtreePageLayout.NONE && leftBuffer < 0; steps++) {
      int candidate = file.lock(leftBlock, left);
      if (!BtreePageLayout.isIgnored(left) && BtreePageLayout.right(left) == block) {
        leftBuffer = candidate;
      } else if (steps == MOST_STEPS || BtreePageLayout.isRightmost(left)) {
        return false;
      } else {
        file.unlock(candidate);
        leftBlock = BtreePageLayout.right(left);
      }
    }
    if (leftBuffer >= 0 && BtreePageLayout.has(left, BtreePageLayout.INCOMPLETE_SPLIT)) {
      return false;
    }
    buffer = file.lock(block, page);
    if (!isDeletable() || BtreePageLayout.left(page) != leftBlock) {
      return false;
    }
    rightBuffer = file.lock(BtreePageLayout.right(page), right);
    if (BtreePageLayout.left(right) != block) {
      throw file.corrupted("right sibling's left-link doesn't match");
    }
    return true;
  }

  private boolean unlink(int block) {
    int rightBlock = BtreePageLayout.right(page);
    int parentBuffer = splits.lockParent(block, search.path, 1, parent);
    int line = BtreeSplits.lineOf(parent, block);
    int last = BtreePageLayout.lastLine(parent);
    if (line == last) {
      return false;
    }
    int next = BtreePageLayout.itemOffset(parent, line + 1);
    if (IndexTupleLayout.downlink(parent, next) != rightBlock) {
      throw file.corrupted("right sibling has no downlink next to block " + block);
    }
    IndexTupleLayout.putDownlink(parent, BtreePageLayout.itemOffset(parent, line), rightBlock);
    boolean[] removed = new boolean[last + 1];
    removed[line + 1] = true;
    BtreePageLayout.remove(parent, removed);
    BtreePageLayout.putLeft(right, leftBlock);
    BtreePageLayout.makeDeleted(page, TransactionArea.nextFullXid());
    WalRecord record =
        file.record(ResourceManager.BTREE_UNLINK_PAGE)
            .change(buffer, page)
            .change(rightBuffer, right)
            .change(parentBuffer, parent);
    if (leftBuffer >= 0) {
      BtreePageLayout.putRight(left, rightBlock);
      record.change(leftBuffer, left);
    }
    SerializableWrites.movePage(file.index, block, rightBlock);
    record.dataInt(leftBlock).dataInt(rightBlock).apply(file.index.isLogged(), 0);
    return true;
  }
}
