package pganatomy.engine.access.transam.xlog;

import java.util.zip.CRC32C;
import pganatomy.engine.port.ByteAccess;
import pganatomy.engine.port.SharedMemory;
import pganatomy.engine.storage.ipc.WaitEvent;
import pganatomy.engine.storage.lmgr.LightweightLock;

/// Puts finished records into the log's buffers, one after the other, under the insert lock.
///
/// ```text
///                 page header                    page header
///   buffers   …│▓▓│ record │ record │ rec│       │▓▓│ord │ free …
///                 ▲                                      ▲
///             last record                          insert position = copied
/// ```
///
/// PostgreSQL has eight insertion locks, so that several processes copy at once, and must then know
/// which of them are done before it may write a page. Here the one who reserves the place also
/// copies before the next may reserve: all before the insert position is always complete.
///
/// PostgreSQL: src/backend/access/transam/xlog.c, XLogInsertRecord(), CopyXLogRecordToWAL()
final class WalInsertion {
  private static final CRC32C CHECKSUM = new CRC32C();
  private static final byte[] PAGE_HEADER = new byte[WalFormat.LONG_HEADER];

  /// Of this process's last record.
  static long start;

  static long end;

  private WalInsertion() {}

  static void lock() {
    LightweightLock.acquireExclusive(WalArea.insertLock(), WaitEvent.WAL_INSERT);
  }

  static void unlock() {
    LightweightLock.releaseExclusive(WalArea.insertLock());
  }

  /// Prepares a record, before the lock is taken: the checksum of all behind the header.
  static void checksumOfData(byte[] head, int headBytes, byte[] body, int bodyBytes) {
    CHECKSUM.reset();
    CHECKSUM.update(head, WalFormat.RECORD_HEADER, headBytes - WalFormat.RECORD_HEADER);
    CHECKSUM.update(body, 0, bodyBytes);
  }

  /// Inserts the record that [#checksumOfData] was called for. The lock is held.
  ///
  /// @return the LSN behind the record
  static long insert(byte[] head, int headBytes, byte[] body, int bodyBytes) {
    long position = WalArea.insertPositionVolatile();
    start = firstByte(position);
    ByteAccess.putLong(head, WalFormat.PREVIOUS, WalArea.lastRecord());
    CHECKSUM.update(head, 0, WalFormat.CRC);
    ByteAccess.putInt(head, WalFormat.CRC, (int) CHECKSUM.getValue());
    int total = headBytes + bodyBytes;
    long at = position;
    if (Lsn.pageOffset(at) == 0) {
      at = beginPage(at, 0);
    }
    at = copy(head, headBytes, at, total);
    at = copy(body, bodyBytes, at, bodyBytes);
    end = Lsn.align(at);
    WalArea.putLastRecord(start);
    WalArea.putInsertPosition(end);
    WalArea.publishCopiedRelease(end);
    return end;
  }

  /// Where a record begins that is inserted at `position`: behind the header of a new page.
  static long firstByte(long position) {
    return Lsn.pageOffset(position) == 0 ? position + WalFormat.headerBytes(position) : position;
  }

  /// Copies a part of a record, of which `remaining` bytes are left to copy; gives the LSN behind.
  private static long copy(byte[] source, int length, long position, int remaining) {
    long at = position;
    int done = 0;
    while (done < length) {
      if (Lsn.pageOffset(at) == 0) {
        at = beginPage(at, remaining - done);
      }
      int part = Math.min(length - done, Lsn.PAGE_BYTES - Lsn.pageOffset(at));
      SharedMemory.copyFromArray(source, done, part, WalArea.place(at));
      at += part;
      done += part;
    }
    return at;
  }

  /// Makes the buffer of a new page: the page that was in it must be in its file.
  ///
  /// @return the LSN behind the header
  private static long beginPage(long page, int remaining) {
    long before = page - (long) (WalArea.pageCount() - 1) * Lsn.PAGE_BYTES;
    if (WalArea.writtenAcquire() < before) {
      WalArea.countFullBuffers();
      WalUsage.buffersFull++;
      WalArea.publishCopiedRelease(page);
      WalWriting.makeRoom(before, page);
    }
    int header = WalFormat.headerBytes(page);
    WalFormat.putPageHeader(PAGE_HEADER, page, WalArea.systemIdentifier(), remaining);
    SharedMemory.fill(WalArea.place(page), Lsn.PAGE_BYTES, (byte) 0);
    SharedMemory.copyFromArray(PAGE_HEADER, 0, header, WalArea.place(page));
    return page + header;
  }
}
