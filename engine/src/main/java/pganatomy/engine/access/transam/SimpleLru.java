package pganatomy.engine.access.transam;

import pganatomy.engine.port.Errno;
import pganatomy.engine.port.Posix;
import pganatomy.engine.port.PosixException;
import pganatomy.engine.port.SharedMemory;
import pganatomy.engine.storage.lmgr.LightweightLock;
import pganatomy.engine.storage.page.PageLayout;
import pganatomy.engine.storage.smgr.DataDirectory;
import pganatomy.engine.storage.smgr.FileErrors;

/// A few pages in shared memory of a long row of fixed-size facts about transactions, which lies in
/// segment files of 32 pages.
///
/// ```text
///   area   slot 0: lock (4) page + 1 (4) dirty (4) ... 64 bytes       pg_xact/0000  pages 0 .. 31
///          slot 1: ...                                                pg_xact/0001  pages 32 .. 63
///          page of slot 0 (8192), page of slot 1, ...
/// ```
///
/// Page `p` can only be in slot `p mod slots`: a look-up is one comparison.
///
/// PostgreSQL: src/backend/access/transam/slru.c
final class SimpleLru {
  private static final int SEGMENT_PAGES = 32;
  private static final int SLOT_BYTES = 64;

  private final String directory;
  private final long area;
  private final int slots;
  private int openSegment = -1;
  private int openDescriptor = -1;

  SimpleLru(String directory, long area, int slots) {
    this.directory = directory;
    this.area = area;
    this.slots = slots;
  }

  static long size(int slots) {
    return (long) slots * (SLOT_BYTES + PageLayout.PAGE_BYTES);
  }

  /// Locks the slot of a page, with the page in it, and gives the slot.
  int lock(int page) {
    int slot = page % slots;
    LightweightLock.acquireExclusive(header(slot));
    if (SharedMemory.getInt(header(slot) + 4) != page + 1) {
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
    while (SharedMemory.getInt(header(slot) + 4) != page + 1) {
      LightweightLock.releaseShared(header(slot));
      unlock(lock(page));
      LightweightLock.acquireShared(header(slot));
    }
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
    SharedMemory.putInt(header(slot) + 8, 1);
  }

  /// Writes a locked slot's page if it is dirty.
  void writeSlot(int slot) {
    if (SharedMemory.getInt(header(slot) + 8) == 0) {
      return;
    }
    int page = SharedMemory.getInt(header(slot) + 4) - 1;
    try {
      Posix.pwriteMemory(
          descriptor(page, true),
          SharedMemory.address(pageOffset(slot)),
          PageLayout.PAGE_BYTES,
          position(page));
    } catch (PosixException failed) {
      throw FileErrors.of("could not write to file \"" + path(page) + "\"", failed);
    }
    SharedMemory.putInt(header(slot) + 8, 0);
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
  }

  private void read(int slot, int page) {
    SharedMemory.putInt(header(slot) + 4, 0);
    SharedMemory.fill(pageOffset(slot), PageLayout.PAGE_BYTES, (byte) 0);
    int descriptor = descriptor(page, false);
    if (descriptor >= 0) {
      Posix.preadMemory(
          descriptor,
          SharedMemory.address(pageOffset(slot)),
          PageLayout.PAGE_BYTES,
          position(page));
    }
    SharedMemory.putInt(header(slot) + 4, page + 1);
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
          return -1;
        }
        throw FileErrors.of("could not open file \"" + path(page) + "\"", failed);
      }
      openSegment = segment;
    }
    return openDescriptor;
  }

  private String path(int page) {
    String digits = Integer.toHexString(page / SEGMENT_PAGES).toUpperCase(java.util.Locale.ROOT);
    return directory + "/" + "0000".substring(Math.min(4, digits.length())) + digits;
  }

  private long header(int slot) {
    return area + (long) slot * SLOT_BYTES;
  }

  private static long position(int page) {
    return (long) (page % SEGMENT_PAGES) * PageLayout.PAGE_BYTES;
  }
}
