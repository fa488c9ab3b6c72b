package pganatomy.engine.access.nbtree;

import pganatomy.engine.access.transam.xlog.ResourceManager;

/// Removes the entries of a leaf that scans have marked as dead: room without a split.
///
/// PostgreSQL also looks, before it splits, for entries that updates have left behind without
/// anybody having noticed (*bottom-up deletion*), and puts equal keys together (*deduplication*);
/// we do neither.
///
/// PostgreSQL: src/backend/access/nbtree/nbtinsert.c, _bt_delete_or_dedup_one_page()
final class DeadEntries {
  private DeadEntries() {}

  /// Removes them from a locked page; false when there are none.
  static boolean remove(BtreeFile file, int buffer, byte[] page, int xid) {
    int last = BtreePageLayout.lastLine(page);
    boolean[] dead = new boolean[last + 1];
    int count = 0;
    for (int line = BtreePageLayout.firstLine(page); line <= last; line++) {
      if (BtreePageLayout.isDead(page, line)) {
        dead[line] = true;
        count++;
      }
    }
    if (count == 0) {
      return false;
    }
    BtreePageLayout.remove(page, dead);
    BtreePageLayout.set(page, BtreePageLayout.HAS_GARBAGE, false);
    file.record(ResourceManager.BTREE_DELETE)
        .change(buffer, page)
        .dataShort(count)
        .apply(file.index.isLogged(), xid);
    return true;
  }
}
