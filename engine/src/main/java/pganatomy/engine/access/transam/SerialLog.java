package pganatomy.engine.access.transam;

import pganatomy.engine.port.SharedMemory;
import pganatomy.engine.storage.ipc.SharedMemoryArea;
import pganatomy.engine.storage.lmgr.predicate.SerializableTransactions;
import pganatomy.engine.storage.lmgr.predicate.SummaryLog;

/// `pg_serial`: eight bytes for each xid of a serializable transaction that has committed and for
/// which there is no room in shared memory any more.
///
/// ```text
///   area  +0  slots (4)   4 tail xid (4)   8 head xid (4)
///         64  pages: SimpleLru
///
///   xids  ─────────┬──────────────────┬─────────▶
///                  tail: the oldest   head: the newest one in here
///                  xmin that matters
/// ```
///
/// A page is made anew, all zeros, when the head comes to it: what earlier runs of the server have
/// left in the files is never read. The words are under the predicate lock.
///
/// PostgreSQL: src/backend/storage/lmgr/predicate.c, SerialAdd(), SerialSetActiveSerXmin(),
/// CheckPointPredicate()
public final class SerialLog implements SharedMemoryArea, SummaryLog {
  private static final int PAGE_XIDS = 1024;
  private static final int PAGE_COUNT = 1 << 22;
  private static final int TAIL = 4;
  private static final int HEAD = 8;
  private static final int CONTROL_BYTES = 64;

  private static SerialLog instance;

  private final int slotCount;
  private long area;
  private SimpleLru pages;

  /// @param slotCount `serializable_buffers`; 0 in a child
  public SerialLog(int slotCount) {
    this.slotCount = slotCount;
    instance = this;
  }

  @Override
  public String name() {
    return "serializable";
  }

  @Override
  public long size() {
    return CONTROL_BYTES + SimpleLru.size(slotCount);
  }

  @Override
  public void attach(long offset) {
    area = offset;
    if (slotCount != 0) {
      SharedMemory.putInt(area, slotCount);
    }
    pages = new SimpleLru("pg_serial", area + CONTROL_BYTES, SharedMemory.getInt(area), PAGE_XIDS);
    SerializableTransactions.setSummaryLog(this);
  }

  @Override
  public void initialize() {
    // Both xids are 0: nothing is in it.
  }

  private int tail() {
    return SharedMemory.getInt(area + TAIL);
  }

  private int head() {
    return SharedMemory.getInt(area + HEAD);
  }

  private static int page(int xid) {
    return Integer.divideUnsigned(xid, PAGE_XIDS);
  }

  @Override
  public void put(int xid, long earliestOut) {
    int tail = tail();
    if (tail == 0 || TransactionId.precedes(xid, tail)) {
      return;
    }
    int head = head();
    int page = page(xid);
    if (head == 0 || page(head) != page && TransactionId.precedes(head, xid)) {
      makePages(head == 0 ? page(tail) : (page(head) + 1) % PAGE_COUNT, page);
    }
    if (head == 0 || TransactionId.precedes(head, xid)) {
      SharedMemory.putInt(area + HEAD, xid);
    }
    int slot = pages.lock(page);
    SharedMemory.putLong(place(slot, xid), earliestOut);
    pages.markDirty(slot);
    pages.unlock(slot);
  }

  private void makePages(int from, int to) {
    int page = from;
    while (true) {
      pages.unlock(pages.lockNew(page));
      if (page == to) {
        return;
      }
      page = (page + 1) % PAGE_COUNT;
    }
  }

  @Override
  public long earliestOut(int xid) {
    int head = head();
    if (head == 0 || TransactionId.precedes(xid, tail()) || TransactionId.precedes(head, xid)) {
      return 0;
    }
    int slot = pages.lockShared(page(xid));
    long found = SharedMemory.getLong(place(slot, xid));
    pages.unlockShared(slot);
    return found;
  }

  @Override
  public void forgetBefore(int xid) {
    SharedMemory.putInt(area + TAIL, xid);
    if (xid == 0 || head() != 0 && TransactionId.precedes(head(), xid)) {
      SharedMemory.putInt(area + HEAD, 0);
    }
  }

  private long place(int slot, int xid) {
    return pages.pageOffset(slot) + Integer.remainderUnsigned(xid, PAGE_XIDS) * 8L;
  }

  /// At a checkpoint: files that are not needed any more go.
  static void removeOld() {
    if (instance != null && instance.pages != null) {
      int tail = instance.tail();
      boolean isEmpty = tail == 0 || instance.head() == 0;
      if (isEmpty) {
        instance.pages.removeAll();
      } else {
        instance.pages.removeBefore(page(tail));
      }
    }
  }
}
