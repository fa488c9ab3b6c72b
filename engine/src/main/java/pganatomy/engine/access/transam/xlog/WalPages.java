package pganatomy.engine.access.transam.xlog;

import java.util.Arrays;
import pganatomy.engine.port.ByteAccess;
import pganatomy.engine.port.Errno;
import pganatomy.engine.port.Posix;
import pganatomy.engine.port.PosixException;
import pganatomy.engine.storage.ipc.WaitEvent;
import pganatomy.engine.storage.smgr.DataDirectory;

/// Reads the log's pages from the segment files, many at a time, and makes sure that each is what
/// it says: a file that was recycled still has pages of an older place in the log.
///
/// PostgreSQL: src/backend/access/transam/xlogreader.c, ReadPageInternal(),
/// XLogReaderValidatePageHeader()
final class WalPages implements AutoCloseable {
  private static final int CHUNK_BYTES = 16 * Lsn.PAGE_BYTES;

  /// Pages around the one asked for; [#at(long)] gives a page's place in it.
  final byte[] chunk = new byte[CHUNK_BYTES];

  /// What is wrong, after [#load(long)] has returned false.
  String reason;

  /// Whether that was a segment that is not there.
  boolean isMissing;

  private final long systemIdentifier;
  private long chunkStart = -1;
  private int chunkLength;
  private int descriptor = -1;
  private long segment = -1;
  private long validPage = -1;

  WalPages(long systemIdentifier) {
    this.systemIdentifier = systemIdentifier;
  }

  /// Makes a page available; false when it cannot be read or is not right.
  boolean load(long page) {
    if (page == validPage && isInChunk(page)) {
      return true;
    }
    if (!isInChunk(page) && !read(page)) {
      return false;
    }
    if (!isValid(page)) {
      chunkStart = -1;
      return false;
    }
    validPage = page;
    return true;
  }

  private boolean isInChunk(long page) {
    return chunkStart >= 0
        && page >= chunkStart
        && page + Lsn.PAGE_BYTES <= chunkStart + chunkLength;
  }

  /// The index of an LSN in the chunk.
  int at(long lsn) {
    return (int) (lsn - chunkStart);
  }

  int flags(long page) {
    return ByteAccess.getUnsignedShort(chunk, at(page) + 2);
  }

  int remaining(long page) {
    return ByteAccess.getInt(chunk, at(page) + 16);
  }

  /// Reads from `page` on: what came before was read already.
  private boolean read(long page) {
    boolean isNewSegment = segment != Lsn.segment(page);
    if (isNewSegment && !open(Lsn.segment(page))) {
      return false;
    }
    if (isNewSegment && Lsn.segmentOffset(page) != 0) {
      long first = Lsn.segmentStart(segment);
      if (!readChunk(first, Lsn.PAGE_BYTES) || !isValid(first)) {
        chunkStart = -1;
        return false;
      }
    }
    int length = Math.min(CHUNK_BYTES, Lsn.SEGMENT_BYTES - Lsn.segmentOffset(page));
    return readChunk(page, length);
  }

  private boolean readChunk(long page, int length) {
    int got;
    chunkStart = -1;
    validPage = -1;
    WaitEvent.start(WaitEvent.WAL_READ);
    try {
      got = Posix.pread(descriptor, chunk, 0, length, Lsn.segmentOffset(page));
    } catch (PosixException failed) {
      reason =
          "could not read from WAL segment "
              + Lsn.fileName(segment)
              + ", LSN "
              + Lsn.text(page)
              + ", offset "
              + Lsn.segmentOffset(page)
              + ": "
              + failed.text();
      return false;
    } finally {
      WaitEvent.end();
    }
    if (got < Lsn.PAGE_BYTES) {
      reason =
          "could not read from WAL segment "
              + Lsn.fileName(segment)
              + ", LSN "
              + Lsn.text(page)
              + ", offset "
              + Lsn.segmentOffset(page)
              + ": read "
              + got
              + " of "
              + Lsn.PAGE_BYTES;
      return false;
    }
    chunkStart = page;
    chunkLength = got & -Lsn.PAGE_BYTES;
    return true;
  }

  private boolean open(long newSegment) {
    close();
    isMissing = false;
    try {
      descriptor = Posix.open(DataDirectory.resolve(Lsn.path(newSegment)), Posix.O_RDONLY, 0);
    } catch (PosixException failed) {
      isMissing = failed.errno() == Errno.ENOENT;
      reason = "could not open file \"" + Lsn.path(newSegment) + "\": " + failed.text();
      return false;
    }
    segment = newSegment;
    return true;
  }

  private boolean isValid(long page) {
    int at = at(page);
    int magic = ByteAccess.getUnsignedShort(chunk, at);
    int flags = flags(page);
    if (magic != WalFormat.MAGIC) {
      String digits = Lsn.hex(magic);
      return wrong("invalid magic number " + "0000".substring(digits.length()) + digits, page);
    }
    if ((flags & ~WalFormat.PAGE_FLAGS) != 0) {
      return wrong("invalid info bits " + fourDigits(flags), page);
    }
    if ((flags & WalFormat.IS_LONG) != 0) {
      if (!isOurs(at)) {
        return false;
      }
    } else if (Lsn.segmentOffset(page) == 0) {
      return wrong("invalid info bits " + fourDigits(flags), page);
    }
    long address = ByteAccess.getLong(chunk, at + 8);
    if (address != page) {
      return wrong("unexpected pageaddr " + Lsn.text(address), page);
    }
    int timeline = ByteAccess.getInt(chunk, at + 4);
    if (timeline != Lsn.TIMELINE) {
      return wrong(
          "out-of-sequence timeline ID " + timeline + " (after " + Lsn.TIMELINE + ")", page);
    }
    return true;
  }

  private static String fourDigits(int value) {
    return Lsn.word(value).substring(4);
  }

  private boolean wrong(String text, long page) {
    reason =
        text
            + " in WAL segment "
            + Lsn.fileName(Lsn.segment(page))
            + ", LSN "
            + Lsn.text(page)
            + ", offset "
            + Lsn.segmentOffset(page);
    return false;
  }

  private boolean isOurs(int at) {
    long identifier = ByteAccess.getLong(chunk, at + 24);
    String text = "WAL file is from different database system: ";
    if (systemIdentifier != 0 && identifier != systemIdentifier) {
      reason =
          text
              + "WAL file database system identifier is "
              + Long.toUnsignedString(identifier)
              + ", pg_control database system identifier is "
              + Long.toUnsignedString(systemIdentifier);
      return false;
    }
    if (ByteAccess.getInt(chunk, at + 32) != Lsn.SEGMENT_BYTES) {
      reason = text + "incorrect segment size in page header";
      return false;
    }
    if (ByteAccess.getInt(chunk, at + 36) != Lsn.PAGE_BYTES) {
      reason = text + "incorrect XLOG_BLCKSZ in page header";
      return false;
    }
    return true;
  }

  /// A copy of the page, as far as it is in the chunk.
  byte[] copy(long page) {
    return Arrays.copyOfRange(chunk, at(page), at(page) + Lsn.PAGE_BYTES);
  }

  @Override
  public void close() {
    if (descriptor >= 0) {
      Posix.close(descriptor);
      descriptor = -1;
    }
    segment = -1;
    chunkStart = -1;
    validPage = -1;
  }
}
