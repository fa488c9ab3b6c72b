package pganatomy.engine.access.nbtree;

import pganatomy.engine.access.transam.xlog.ResourceManager;
import pganatomy.engine.storage.page.PageLayout;

/// Makes what a crash between the two steps of a split leaves behind.
final class IncompleteSplits {
  private IncompleteSplits() {}

  /// Takes the downlink of some leaf's right sibling away; gives the leaf.
  static int leaveOne(StoredIndex index) {
    BtreeFile file = new BtreeFile(index, new IndexForm(index));
    byte[] parent = new byte[PageLayout.PAGE_BYTES];
    byte[] left = new byte[PageLayout.PAGE_BYTES];
    int root = file.readRootPage(parent);
    int line = BtreePageLayout.firstLine(parent) + 1;
    int block =
        IndexTupleLayout.downlink(parent, BtreePageLayout.itemOffset(parent, line));
    int leftBuffer = file.lock(block, left);
    int parentBuffer = file.lock(root, parent);
    BtreePageLayout.set(left, BtreePageLayout.INCOMPLETE_SPLIT, true);
    boolean[] removed = new boolean[BtreePageLayout.lastLine(parent) + 1];
    removed[line + 1] = true;
    BtreePageLayout.remove(parent, removed);
    file.record(ResourceManager.BTREE_SPLIT_L)
        .change(leftBuffer, left)
        .change(parentBuffer, parent)
        .apply(true, 0);
    file.unlockAll();
    return block;
  }

  static boolean isIncomplete(StoredIndex index, int block) {
    byte[] page = new byte[PageLayout.PAGE_BYTES];
    new BtreeFile(index, new IndexForm(index)).read(block, page);
    return BtreePageLayout.has(page, BtreePageLayout.INCOMPLETE_SPLIT);
  }
}
