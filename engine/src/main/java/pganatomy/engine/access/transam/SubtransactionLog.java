package pganatomy.engine.access.transam;

import pganatomy.engine.port.SharedMemory;

/// The parent of every subtransaction: four bytes for each xid. Only needed while the top
/// transaction runs, so nothing of it must survive a crash.
///
/// PostgreSQL: src/backend/access/transam/subtrans.c
final class SubtransactionLog {
  static final int SLOTS = 8;
  private static final int PAGE_XIDS = 2048;

  private final SimpleLru pages;

  SubtransactionLog(long area) {
    pages = new SimpleLru("pg_subtrans", area, SLOTS, PAGE_XIDS);
  }

  void setParent(int xid, int parent) {
    int slot = pages.lock(page(xid));
    SharedMemory.putInt(place(slot, xid), parent);
    pages.markDirty(slot);
    pages.unlock(slot);
  }

  int parent(int xid) {
    int slot = pages.lockShared(page(xid));
    int parent = SharedMemory.getInt(place(slot, xid));
    pages.unlockShared(slot);
    return parent;
  }

  /// The top transaction of a subtransaction that is not older than `oldest`; an xid without a
  /// parent is its own.
  int topmost(int xid, int oldest) {
    int current = xid;
    while (TransactionId.isNormal(current)) {
      int parent = TransactionId.precedes(current, oldest) ? 0 : parent(current);
      if (parent == 0) {
        return current;
      }
      current = parent;
    }
    return current;
  }

  void removeBefore(int xid) {
    pages.removeBefore(page(xid));
  }

  /// No subtransaction survives a crash: after one, all begins anew.
  void clear() {
    pages.removeAll();
  }

  void writeAll() {
    pages.writeAll();
  }

  private long place(int slot, int xid) {
    return pages.pageOffset(slot) + Integer.remainderUnsigned(xid, PAGE_XIDS) * 4L;
  }

  private static int page(int xid) {
    return Integer.divideUnsigned(xid, PAGE_XIDS);
  }
}
