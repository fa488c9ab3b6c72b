package pganatomy.engine.access.transam;

import java.util.Arrays;
import pganatomy.engine.access.transam.xlog.CheckpointRecord;
import pganatomy.engine.access.transam.xlog.ResourceManager;
import pganatomy.engine.access.transam.xlog.Wal;
import pganatomy.engine.access.transam.xlog.WalRecord;
import pganatomy.engine.access.transam.xlog.WalRecordView;
import pganatomy.engine.port.SharedMemory;
import pganatomy.engine.storage.lmgr.LightweightLock;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Where the members of each multixact are kept: `pg_multixact/offsets` says where a multixact's
/// members begin, `pg_multixact/members` has them, in groups of four.
///
/// ```text
///   offsets   4 bytes for each multixact            2048 on a page
///   members   status of 4 members (1 byte each) | xid of 4 members (4 bytes each)
///             20 bytes for each group, 409 groups on a page
///
///   area  +0  lock (4)   4 next multixact   8 next offset
///         64  offsets: 8 slots              ... members: 16 slots
/// ```
///
/// A multixact ends where the next one begins. Numbers are given out and written under one lock, so
/// the next one's beginning is always there; PostgreSQL lets writers overtake one another, and
/// readers wait.
///
/// PostgreSQL: src/backend/access/transam/multixact.c
final class MultiXactLog {
  private static final int OFFSET_SLOTS = 8;
  private static final int MEMBER_SLOTS = 16;
  private static final int PAGE_OFFSETS = 2048;
  private static final int GROUP_MEMBERS = 4;
  private static final int GROUP_BYTES = 20;
  private static final int PAGE_MEMBERS = 409 * GROUP_MEMBERS;
  private static final int HEADER_BYTES = 64;
  private static final int CREATE_ID = 0x20;

  private final long area;
  private final XidLimits limits;
  private final SimpleLru offsets;
  private final SimpleLru members;

  MultiXactLog(long area) {
    this.area = area;
    limits = new XidLimits(area + 16, 1);
    offsets =
        new SimpleLru("pg_multixact/offsets", area + HEADER_BYTES, OFFSET_SLOTS, PAGE_OFFSETS);
    members =
        new SimpleLru(
            "pg_multixact/members",
            area + HEADER_BYTES + SimpleLru.size(OFFSET_SLOTS),
            MEMBER_SLOTS,
            PAGE_MEMBERS);
  }

  static long size() {
    return HEADER_BYTES + SimpleLru.size(OFFSET_SLOTS) + SimpleLru.size(MEMBER_SLOTS);
  }

  /// At start-up, from the last checkpoint.
  void setNext(int multi, int offset) {
    SharedMemory.putInt(area + 4, multi);
    SharedMemory.putInt(area + 8, offset);
  }

  XidLimits limits() {
    return limits;
  }

  int nextMulti() {
    return notZero(SharedMemory.getIntAcquire(area + 4));
  }

  /// There is no multixact 0, and no member has place 0: an offset of 0 means "not written".
  private static int notZero(int number) {
    return number == 0 ? 1 : number;
  }

  int nextOffset() {
    return SharedMemory.getIntAcquire(area + 8);
  }

  /// Fills in a checkpoint's part. It takes the lock: a multixact whose record is before the
  /// checkpoint's redo is then on its pages, too, which are written next.
  void fill(CheckpointRecord checkpoint) {
    LightweightLock.acquireShared(area);
    checkpoint.nextMultixact = notZero(SharedMemory.getInt(area + 4));
    checkpoint.oldestMultixact = limits.oldest();
    checkpoint.oldestMultixactDatabase = limits.database();
    checkpoint.nextMultixactOffset = SharedMemory.getInt(area + 8);
    LightweightLock.releaseShared(area);
  }

  /// Redoes a record that [#create] has written.
  void redo(WalRecordView made) {
    int count = made.mainInt(8);
    int[] xids = new int[count];
    int[] statuses = new int[count];
    for (int i = 0; i < count; i++) {
      xids[i] = made.mainInt(12 + 8 * i);
      statuses[i] = made.mainInt(16 + 8 * i);
    }
    record(made.mainInt(0), made.mainInt(4), xids, statuses, count);
    for (int xid : xids) {
      TransactionArea.advanceNextXidPast(xid);
    }
  }

  void writeAll() {
    offsets.writeAll();
    members.writeAll();
  }

  /// Gives the members a number.
  int create(int[] xids, int[] statuses, int count) {
    limits.checkMultiXact(nextMulti());
    LightweightLock.acquireExclusive(area);
    try {
      int multi = notZero(SharedMemory.getInt(area + 4));
      int offset = notZero(SharedMemory.getInt(area + 8));
      WalRecord record =
          WalRecord.of(ResourceManager.MULTIXACT, CREATE_ID)
              .dataInt(multi)
              .dataInt(offset)
              .dataInt(count);
      for (int i = 0; i < count; i++) {
        record.dataInt(xids[i]).dataInt(statuses[i]);
      }
      record.apply(true, 0);
      record(multi, offset, xids, statuses, count);
      return multi;
    } finally {
      LightweightLock.releaseExclusive(area);
    }
  }

  /// Writes a multixact that has its number, now or again by redo.
  void record(int multi, int offset, int[] xids, int[] statuses, int count) {
    putOffset(multi, offset);
    int nextMulti = notZero(multi + 1);
    int nextOffset = notZero(offset + count);
    putOffset(nextMulti, nextOffset);
    for (int i = 0; i < count; i++) {
      putMember(offset + i, xids[i], statuses[i]);
    }
    if (nextMulti - SharedMemory.getInt(area + 4) > 0) {
      SharedMemory.putInt(area + 8, nextOffset);
      SharedMemory.putIntRelease(area + 4, nextMulti);
    }
  }

  /// The members: xid and status by turns. Empty for a multixact that does not exist yet.
  int[] members(int multi) {
    if (multi - nextMulti() >= 0) {
      return new int[0];
    }
    if (multi - limits.oldest() < 0) {
      throw DatabaseException.error(
          SqlState.INTERNAL_ERROR,
          "MultiXactId "
              + Integer.toUnsignedString(multi)
              + " does no longer exist -- apparent wraparound");
    }
    int from = offset(multi);
    int count = from == 0 ? 0 : Math.max(offset(notZero(multi + 1)) - from, 0);
    int[] found = new int[2 * count];
    int size = 0;
    for (int i = 0; i < count; i++) {
      int slot = members.lockShared(page(from + i, PAGE_MEMBERS));
      found[size] = SharedMemory.getInt(xidPlace(slot, from + i));
      found[size + 1] = SharedMemory.getByte(statusPlace(slot, from + i));
      members.unlockShared(slot);
      // Where the places go round, one is left out.
      size += found[size] != 0 ? 2 : 0;
    }
    return size == found.length ? found : Arrays.copyOf(found, size);
  }

  // ---------------------------------------------------------------- cutting off

  /// No row has a multixact before this one.
  ///
  /// PostgreSQL: TruncateMultiXact()
  void truncate(int oldest, int database) {
    int oldestMember = oldest == nextMulti() ? nextOffset() : offset(oldest);
    if (oldestMember != 0
        && (offsets.hasSegmentsBefore(page(oldest, PAGE_OFFSETS))
            || members.hasSegmentsBefore(page(oldestMember, PAGE_MEMBERS)))) {
      long end =
          WalRecord.of(ResourceManager.MULTIXACT, ResourceManager.MULTIXACT_TRUNCATE_ID)
              .dataInt(database)
              .dataInt(limits.oldest())
              .dataInt(oldest)
              .dataInt(offset(limits.oldest()))
              .dataInt(oldestMember)
              .insert(0);
      Wal.flush(end);
      limits.move(oldest, database, area, nextMulti());
      removeBefore(oldest, oldestMember);
    } else {
      limits.move(oldest, database, area, nextMulti());
    }
  }

  private void removeBefore(int oldest, int oldestMember) {
    members.removeBefore(page(oldestMember, PAGE_MEMBERS));
    offsets.removeBefore(page(oldest, PAGE_OFFSETS));
  }

  void redoTruncate(WalRecordView record) {
    limits.set(record.mainInt(8), record.mainInt(0));
    removeBefore(record.mainInt(8), record.mainInt(16));
  }

  private int offset(int multi) {
    int slot = offsets.lockShared(page(multi, PAGE_OFFSETS));
    int offset = SharedMemory.getInt(offsetPlace(slot, multi));
    offsets.unlockShared(slot);
    return offset;
  }

  private void putOffset(int multi, int offset) {
    int slot = offsets.lock(page(multi, PAGE_OFFSETS));
    SharedMemory.putInt(offsetPlace(slot, multi), offset);
    offsets.markDirty(slot);
    offsets.unlock(slot);
  }

  private void putMember(int place, int xid, int status) {
    int slot = members.lock(page(place, PAGE_MEMBERS));
    SharedMemory.putInt(xidPlace(slot, place), xid);
    SharedMemory.putByte(statusPlace(slot, place), (byte) status);
    members.markDirty(slot);
    members.unlock(slot);
  }

  private long offsetPlace(int slot, int multi) {
    return offsets.pageOffset(slot) + Integer.remainderUnsigned(multi, PAGE_OFFSETS) * 4L;
  }

  private long group(int slot, int place) {
    int inPage = Integer.remainderUnsigned(place, PAGE_MEMBERS);
    return members.pageOffset(slot) + (long) (inPage / GROUP_MEMBERS) * GROUP_BYTES;
  }

  private long statusPlace(int slot, int place) {
    return group(slot, place) + Integer.remainderUnsigned(place, GROUP_MEMBERS);
  }

  private long xidPlace(int slot, int place) {
    return group(slot, place) + 4 + 4L * Integer.remainderUnsigned(place, GROUP_MEMBERS);
  }

  private static int page(int number, int perPage) {
    return Integer.divideUnsigned(number, perPage);
  }
}
