package pganatomy.engine.access.transam;

import pganatomy.engine.access.transam.xlog.Wal;
import pganatomy.engine.port.Errno;
import pganatomy.engine.port.Posix;
import pganatomy.engine.port.PosixException;
import pganatomy.engine.port.SharedMemory;
import pganatomy.engine.storage.lmgr.LightweightLock;
import pganatomy.engine.storage.page.PageLayout;
import pganatomy.engine.storage.smgr.DataDirectory;
import pganatomy.engine.storage.smgr.FileErrors;
import pganatomy.engine.storage.statistics.SlruUsage;
import pganatomy.engine.storage.sync.FileTag;
import pganatomy.engine.storage.sync.SyncHandler;
import pganatomy.engine.storage.sync.SyncQueue;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.Log;

/// A few pages in shared memory of a long row of fixed-size facts about transactions, which lies in
/// segment files of 32 pages.
///
/// ```text
///   area   slot 0: lock (4) page + 1 (4) dirty (4) - LSN (8)          pg_xact/0000  pages 0 .. 31
///          slot 1: ... 64 bytes each                                  pg_xact/0001  pages 32 .. 63
///          page of slot 0 (8192), page of slot 1, ...
/// ```
///
/// Page `p` can only be in slot `p mod slots`: a look-up is one comparison.
///
/// The LSN is that of the newest commit on the page that did not wait for the log
/// (`synchronous_commit = off`): the log must be on the disk up to there before the page may be
/// written, else a crash could leave a transaction that is committed and has changed nothing.
///
/// PostgreSQL: src/backend/access/transam/slru.c
final class SimpleLru {
  private static final int SEGMENT_PAGES = 32;
  private static final int SLOT_BYTES = 64;

  private static final int PAGE = 4;
  private static final int DIRTY = 8;
  private static final int LSN = 16;

  /// Pages that this process has written so far.
  static long pagesWritten;

  private final String directory;
  private final int kind;
  private final int statistics;
  private final long area;
  private final int slots;
  private final int pageCount;

  /// Whose fate is asked for: a page that is missing then is an error. 0 where it is one to begin.
  int askedNumber;

  private int openSegment = -1;
  private int openDescriptor = -1;

  /// @param perPage how many of 2^32 numbers a page holds
  SimpleLru(String directory, long area, int slots, int perPage) {
    pageCount = (int) (((1L << 32) + perPage - 1) / perPage);
    this.directory = directory;
    this.kind = kind(directory);
    this.statistics = SlruUsage.ofDirectory(directory);
    this.area = area;
    this.slots = slots;
  }

  /// The pages of the others need not survive a crash.
  private static int kind(String directory) {
    return switch (directory) {
      case "pg_xact" -> FileTag.COMMIT_LOG;
      case "pg_multixact/offsets" -> FileTag.MULTIXACT_OFFSETS;
      case "pg_multixact/members" -> FileTag.MULTIXACT_MEMBERS;
      default -> -1;
    };
  }

  static long size(int slots) {
    return (long) slots * (SLOT_BYTES + PageLayout.PAGE_BYTES);
  }

  /// Locks the slot of a page, with the page in it, and gives the slot.
  int lock(int page) {
    int slot = page % slots;
    LightweightLock.acquireExclusive(header(slot));
    if (SharedMemory.getInt(header(slot) + PAGE) == page + 1) {
      SlruUsage.count(statistics, SlruUsage.HIT);
    } else {
      boolean done = false;
      try {
        writeSlot(slot);
        read(slot, page);
        done = true;
      } finally {
        if (!done) {
          unlock(slot);
        }
      }
    }
    return slot;
  }

  /// As [#lock] for a reader; give the slot back with [#unlockShared]. The page is in place.
  int lockShared(int page) {
    int slot = page % slots;
    LightweightLock.acquireShared(header(slot));
    while (SharedMemory.getInt(header(slot) + PAGE) != page + 1) {
      LightweightLock.releaseShared(header(slot));
      unlock(lock(page));
      LightweightLock.acquireShared(header(slot));
    }
    SlruUsage.count(statistics, SlruUsage.HIT);
    return slot;
  }

  void unlock(int slot) {
    LightweightLock.releaseExclusive(header(slot));
  }

  void unlockShared(int slot) {
    LightweightLock.releaseShared(header(slot));
  }

  /// Where the slot's page is in shared memory.
  long pageOffset(int slot) {
    return area + (long) slots * SLOT_BYTES + (long) slot * PageLayout.PAGE_BYTES;
  }

  void markDirty(int slot) {
    SharedMemory.putInt(header(slot) + DIRTY, 1);
  }

  /// The locked slot's page must not be written before the log is on the disk up to there.
  void raiseLsn(int slot, long lsn) {
    if (lsn > SharedMemory.getLong(header(slot) + LSN)) {
      SharedMemory.putLong(header(slot) + LSN, lsn);
    }
  }

  /// Locks the slot of a page that begins its life now, all zeros.
  int lockNew(int page) {
    int slot = page % slots;
    LightweightLock.acquireExclusive(header(slot));
    boolean done = false;
    try {
      writeSlot(slot);
      SlruUsage.count(statistics, SlruUsage.ZEROED);
      SharedMemory.fill(pageOffset(slot), PageLayout.PAGE_BYTES, (byte) 0);
      SharedMemory.putInt(header(slot) + PAGE, page + 1);
      SharedMemory.putLong(header(slot) + LSN, 0);
      markDirty(slot);
      done = true;
      return slot;
    } finally {
      if (!done) {
        unlock(slot);
      }
    }
  }

  /// Writes a locked slot's page if it is dirty.
  void writeSlot(int slot) {
    if (SharedMemory.getInt(header(slot) + DIRTY) == 0) {
      return;
    }
    int page = SharedMemory.getInt(header(slot) + PAGE) - 1;
    long lsn = SharedMemory.getLong(header(slot) + LSN);
    if (lsn != 0) {
      Wal.flush(lsn);
    }
    try {
      Posix.pwriteMemory(
          descriptor(page, true),
          SharedMemory.address(pageOffset(slot)),
          PageLayout.PAGE_BYTES,
          position(page));
    } catch (PosixException failed) {
      throw statusError(
          page,
          "Could not write to file \"" + path(page) + "\" at offset " + position(page),
          failed);
    }
    pagesWritten++;
    SlruUsage.count(statistics, SlruUsage.WRITTEN);
    noteWritten(page);
    SharedMemory.putInt(header(slot) + DIRTY, 0);
  }

  private void noteWritten(int page) {
    if (kind >= 0
        && !SyncQueue.send(SyncQueue.SYNC, new FileTag(kind, 0, 0, 0, page / SEGMENT_PAGES))) {
      try {
        Posix.fsync(openDescriptor);
      } catch (PosixException failed) {
        throw FileErrors.panic("could not fsync file \"" + path(page) + "\"", failed);
      }
    }
  }

  /// PostgreSQL: SlruReportIOError()
  private DatabaseException statusError(int page, String detail, PosixException failed) {
    return DatabaseException.error(
            FileErrors.of("", failed).sqlState(),
            "could not access status of transaction " + Integer.toUnsignedString(askedNumber))
        .detail(detail + ": " + failed.text() + ".");
  }

  void writeAll() {
    for (int slot = 0; slot < slots; slot++) {
      LightweightLock.acquireExclusive(header(slot));
      try {
        writeSlot(slot);
      } finally {
        unlock(slot);
      }
    }
    SlruUsage.count(statistics, SlruUsage.FLUSHES);
    // Somebody may remove a segment, and another one may get its name.
    close();
  }

  private void read(int slot, int page) {
    SharedMemory.putInt(header(slot) + PAGE, 0);
    SharedMemory.fill(pageOffset(slot), PageLayout.PAGE_BYTES, (byte) 0);
    SharedMemory.putLong(header(slot) + LSN, 0);
    int descriptor = descriptor(page, false);
    if (descriptor >= 0) {
      SlruUsage.count(statistics, SlruUsage.READ);
      Posix.preadMemory(
          descriptor,
          SharedMemory.address(pageOffset(slot)),
          PageLayout.PAGE_BYTES,
          position(page));
    }
    SharedMemory.putInt(header(slot) + PAGE, page + 1);
  }

  /// The segment's descriptor; -1 when it is not there and not to be made: its pages are all zeros.
  private synchronized int descriptor(int page, boolean create) {
    int segment = page / SEGMENT_PAGES;
    if (openSegment != segment) {
      if (openDescriptor >= 0) {
        Posix.close(openDescriptor);
      }
      openSegment = -1;
      openDescriptor = -1;
      int flags = create ? Posix.O_RDWR | Posix.O_CREAT : Posix.O_RDWR;
      try {
        openDescriptor = Posix.open(DataDirectory.resolve(path(page)), flags, 0600);
      } catch (PosixException failed) {
        if (!create && failed.errno() == Errno.ENOENT) {
          if (askedNumber != 0 && Wal.isOpen()) {
            // A page that was written once, or cut off: no zeros in its place.
            throw statusError(page, "Could not open file \"" + path(page) + "\"", failed);
          }
          return -1;
        }
        throw FileErrors.of("could not open file \"" + path(page) + "\"", failed);
      }
      openSegment = segment;
    }
    return openDescriptor;
  }

  private String path(int page) {
    return path(directory, page / SEGMENT_PAGES);
  }

  private static String path(String directory, int segment) {
    String digits = Integer.toHexString(segment).toUpperCase(java.util.Locale.ROOT);
    return directory + "/" + "0000".substring(Math.min(4, digits.length())) + digits;
  }

  /// Whether page `a` is before page `b`. Numbers go round, and so do pages.
  private boolean precedes(int a, int b) {
    int distance = Math.floorMod(b - a, pageCount);
    return distance != 0 && distance < pageCount / 2;
  }

  private boolean isSegmentBefore(int segment, int page) {
    int start = segment * SEGMENT_PAGES;
    return precedes(start, page) && precedes((start + SEGMENT_PAGES - 1) % pageCount, page);
  }

  /// Whether some segment file has only pages before `page`.
  boolean hasSegmentsBefore(int page) {
    for (String name : segmentFiles()) {
      if (isSegmentBefore(Integer.parseUnsignedInt(name, 16), page)) {
        return true;
      }
    }
    return false;
  }

  /// Drops what is in memory and removes the segment files whose pages are all before `page`.
  ///
  /// PostgreSQL: SimpleLruTruncate()
  void removeBefore(int page) {
    remove(page, false);
  }

  void removeAll() {
    remove(0, true);
  }

  private void remove(int page, boolean all) {
    for (int slot = 0; slot < slots; slot++) {
      LightweightLock.acquireExclusive(header(slot));
      int held = SharedMemory.getInt(header(slot) + PAGE) - 1;
      if (held >= 0 && (all || isSegmentBefore(held / SEGMENT_PAGES, page))) {
        SharedMemory.putInt(header(slot) + PAGE, 0);
        SharedMemory.putInt(header(slot) + DIRTY, 0);
      }
      unlock(slot);
    }
    for (String name : segmentFiles()) {
      int segment = Integer.parseUnsignedInt(name, 16);
      if (all || isSegmentBefore(segment, page)) {
        if (kind >= 0) {
          SyncQueue.sendOrWait(SyncQueue.FORGET, new FileTag(kind, 0, 0, 0, segment));
        }
        remove(path(directory, segment));
      }
    }
    close();
  }

  private synchronized void close() {
    if (openDescriptor >= 0) {
      Posix.close(openDescriptor);
    }
    openDescriptor = -1;
    openSegment = -1;
  }

  private String[] segmentFiles() {
    String[] names =
        DataDirectory.javaPath(directory)
            .toFile()
            .list((folder, name) -> name.length() >= 4 && isHex(name));
    return names == null ? new String[0] : names;
  }

  private static boolean isHex(String name) {
    for (int i = 0; i < name.length(); i++) {
      if ("0123456789ABCDEF".indexOf(name.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static void remove(String path) {
    try {
      Posix.unlink(DataDirectory.resolve(path));
    } catch (PosixException failed) {
      Log.log("could not remove file \"" + path + "\": " + failed.text());
    }
  }

  /// How the checkpointer brings a segment to the disk.
  static final class Syncs implements SyncHandler {
    private final String directory;

    Syncs(String directory) {
      this.directory = directory;
    }

    @Override
    public String path(FileTag tag) {
      return SimpleLru.path(directory, tag.segment());
    }

    @Override
    public void sync(FileTag tag) {
      int descriptor = Posix.open(DataDirectory.resolve(path(tag)), Posix.O_RDWR, 0);
      try {
        Posix.fsync(descriptor);
      } finally {
        Posix.close(descriptor);
      }
    }

    @Override
    public void unlink(FileTag tag) {
      Posix.unlink(DataDirectory.resolve(path(tag)));
    }
  }

  private long header(int slot) {
    return area + (long) slot * SLOT_BYTES;
  }

  private static long position(int page) {
    return (long) (page % SEGMENT_PAGES) * PageLayout.PAGE_BYTES;
  }
}
