package pganatomy.engine.access.transam;

import pganatomy.engine.access.transam.xlog.ResourceManager;
import pganatomy.engine.access.transam.xlog.Wal;
import pganatomy.engine.access.transam.xlog.WalRecord;
import pganatomy.engine.port.SharedMemory;

/// How every transaction ended: two bits each, four transactions in a byte.
///
/// ```text
///   byte of xids 4n .. 4n+3       ┌────┬────┬────┬────┐    0 running, or died with the server
///                                 │4n+3│4n+2│4n+1│ 4n │    1 committed   2 aborted
///                                 └────┴────┴────┴────┘    3 subtransaction committed
/// ```
///
/// A transaction is committed at the moment when its bits here say so. With several xids
/// (savepoints) that span pages, the subtransactions are marked 3 first: they count as committed
/// when their top transaction does, so all of them change at once.
///
/// PostgreSQL: src/backend/access/transam/clog.c
public final class CommitLog {
  public static final int IN_PROGRESS = 0;
  public static final int COMMITTED = 1;
  public static final int ABORTED = 2;
  public static final int SUB_COMMITTED = 3;

  static final int SLOTS = 16;
  private static final int PAGE_XIDS = 8192 * 4;

  private final SimpleLru pages;
  private int cachedXid;
  private int cachedStatus;

  CommitLog(long area) {
    pages = new SimpleLru("pg_xact", area, SLOTS, PAGE_XIDS);
  }

  int status(int xid) {
    if (xid == cachedXid) {
      return cachedStatus;
    }
    pages.askedNumber = xid;
    int slot = pages.lockShared(page(xid));
    int bits = SharedMemory.getByte(place(slot, xid)) >>> shift(xid) & 3;
    pages.unlockShared(slot);
    if (bits == COMMITTED || bits == ABORTED) {
      cachedXid = xid;
      cachedStatus = bits;
    }
    return bits;
  }

  /// As the next one, for who has the log on the disk already, or does not mind.
  void set(int xid, int[] subxids, int subxidCount, int status, boolean force) {
    set(xid, subxids, subxidCount, status, 0L);
    if (force) {
      pages.writeAll();
    }
  }

  /// Sets the state of a transaction and of its subtransactions.
  ///
  /// @param lsn the end of the commit record if that may not be on the disk yet; else 0
  void set(int xid, int[] subxids, int subxidCount, int status, long lsn) {
    for (int i = 0; i < subxidCount; i++) {
      if (page(subxids[i]) != page(xid)) {
        setOne(subxids[i], status == COMMITTED ? SUB_COMMITTED : status, lsn);
      }
    }
    int slot = pages.lock(page(xid));
    try {
      for (int i = 0; i < subxidCount; i++) {
        if (page(subxids[i]) == page(xid)) {
          put(slot, subxids[i], status);
        }
      }
      put(slot, xid, status);
      pages.markDirty(slot);
      pages.raiseLsn(slot, lsn);
    } finally {
      pages.unlock(slot);
    }
    for (int i = 0; i < subxidCount; i++) {
      if (status == COMMITTED && page(subxids[i]) != page(xid)) {
        setOne(subxids[i], COMMITTED, lsn);
      }
    }
  }

  void writeAll() {
    pages.writeAll();
  }

  /// The xid is given out for the first time: if it is the first one of a page, that page begins.
  ///
  /// PostgreSQL: ExtendCLOG()
  void extend(int xid) {
    if (xid != TransactionId.FIRST_NORMAL && Integer.remainderUnsigned(xid, PAGE_XIDS) != 0) {
      return;
    }
    zeroPage(page(xid));
    if (Wal.isOpen()) {
      WalRecord.of(ResourceManager.CLOG, ResourceManager.CLOG_ZEROPAGE)
          .dataLong(page(xid))
          .insert(0);
    }
  }

  /// After recovery: nothing is known of xids that were not given out.
  ///
  /// PostgreSQL: TrimCLOG()
  void trim(int nextXid) {
    int inPage = Integer.remainderUnsigned(nextXid, PAGE_XIDS);
    if (inPage == 0) {
      return;
    }
    int slot = pages.lock(page(nextXid));
    long first = pages.pageOffset(slot) + inPage / 4;
    int kept = SharedMemory.getByte(first) & (1 << shift(nextXid)) - 1;
    SharedMemory.putByte(first, (byte) kept);
    SharedMemory.fill(first + 1, PAGE_XIDS / 4 - inPage / 4 - 1, (byte) 0);
    pages.markDirty(slot);
    pages.unlock(slot);
  }

  /// Begins the page that the xid is on, all zeros.
  void zeroPage(int page) {
    pages.unlock(pages.lockNew(page));
  }

  void removePagesBefore(int page) {
    pages.removeBefore(page);
  }

  boolean hasSegmentsBefore(int page) {
    return pages.hasSegmentsBefore(page);
  }

  private void setOne(int xid, int status, long lsn) {
    int slot = pages.lock(page(xid));
    try {
      put(slot, xid, status);
      pages.markDirty(slot);
      pages.raiseLsn(slot, lsn);
    } finally {
      pages.unlock(slot);
    }
  }

  private void put(int slot, int xid, int status) {
    long place = place(slot, xid);
    int before = SharedMemory.getByte(place) & ~(3 << shift(xid));
    SharedMemory.putByte(place, (byte) (before | status << shift(xid)));
  }

  private long place(int slot, int xid) {
    return pages.pageOffset(slot) + Integer.remainderUnsigned(xid, PAGE_XIDS) / 4;
  }

  static int page(int xid) {
    return Integer.divideUnsigned(xid, PAGE_XIDS);
  }

  private static int shift(int xid) {
    return (xid & 3) * 2;
  }
}
