package pganatomy.engine.access.nbtree;

import pganatomy.engine.access.transam.xlog.Closing;
import pganatomy.engine.access.transam.xlog.ResourceManager;
import pganatomy.engine.storage.page.ItemIdLayout;

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
    int count = 0;
    for (int line = BtreePageLayout.firstLine(page); line <= last; line++) {
      if (BtreePageLayout.isDead(page, line)) {
        ItemIdLayout.put(page, line, 0);
        count++;
      }
    }
    if (count == 0) {
      return false;
    }
    BtreePageLayout.set(page, BtreePageLayout.HAS_GARBAGE, false);
    file.record(ResourceManager.BTREE_DELETE)
        .changeLines(buffer, page, Closing.MOVE_LINES, false)
        .dataShort(count)
        .apply(file.index.isLogged(), xid);
    return true;
  }
}
