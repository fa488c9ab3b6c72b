package pganatomy.engine.access.transam.xlog;

import java.util.Arrays;
import java.util.zip.CRC32C;
import pganatomy.engine.port.ByteAccess;

/// Reads the log record by record, and believes nothing: page headers, lengths, the link to the
/// record before and the checksum must all be right. The first record that is not is the log's end,
/// for [#reason()].
///
/// ```text
///   reader.seek(lsn);
///   for (WalRecordView record = reader.next(); record != null; record = reader.next()) { ... }
///   reader.endOfLog(), reader.reason()
/// ```
///
/// Why a log ends is no matter of course: zeros (never written), a record that was torn by the
/// crash, or the old content of a recycled file. All three look like damage, which is why the link
/// is part of each record: an old record that happens to lie at the right place links elsewhere.
///
/// PostgreSQL: src/backend/access/transam/xlogreader.c
public final class WalReader implements AutoCloseable {
  private static final int MAX_RECORD_BYTES = 1020 * 1024 * 1024;

  private final WalPages pages;
  private final CRC32C crc = new CRC32C();
  private long limit = Long.MAX_VALUE;
  private long position;
  private long lastRecord;
  private long lastEnd;
  private boolean isFirst;
  private String reason;
  private byte[] assembled = new byte[0];

  /// @param systemIdentifier what the segments must say, 0 for any
  public WalReader(long systemIdentifier) {
    pages = new WalPages(systemIdentifier);
  }

  /// Records that do not end before `lsn` are not read: the log is known to end there.
  public WalReader limit(long lsn) {
    limit = lsn;
    return this;
  }

  /// The next record is the one that begins at `lsn` (or behind the page header there).
  public void seek(long lsn) {
    position = lsn;
    lastEnd = lsn;
    lastRecord = 0;
    isFirst = true;
  }

  /// Moves to the first record that begins at `lsn` or later, and gives its LSN; 0 if there is
  /// none.
  ///
  /// PostgreSQL: src/backend/access/transam/xlogreader.c, XLogFindNextRecord()
  public long findFirst(long lsn) {
    long page = Lsn.pageStart(lsn);
    long start;
    while (true) {
      if (!pages.load(page)) {
        reason = pages.reason;
        return 0;
      }
      int header = WalFormat.headerBytes(page);
      if ((pages.flags(page) & WalFormat.CONTINUES_RECORD) == 0) {
        start = page + header;
        break;
      }
      int remaining = (int) Lsn.align(pages.remaining(page));
      if (remaining < Lsn.PAGE_BYTES - header) {
        start = page + header + remaining;
        break;
      }
      page += Lsn.PAGE_BYTES;
    }
    seek(start);
    for (WalRecordView record = next(); record != null; record = next()) {
      if (record.start >= lsn) {
        long found = record.start;
        seek(found);
        return found;
      }
    }
    return 0;
  }

  /// The next record, null at the end. It is valid until the next call.
  public WalRecordView next() {
    reason = null;
    if (position >= limit) {
      return null;
    }
    WalRecordView record = read();
    if (record != null) {
      lastRecord = record.start;
      lastEnd = record.end;
      position = record.end;
      isFirst = false;
    }
    return record;
  }

  /// Why [#next()] has returned null; null at the limit.
  public String reason() {
    return reason;
  }

  /// Whether it was because a segment's file is not there.
  public boolean isSegmentMissing() {
    return pages.isMissing;
  }

  /// Where the record after the last good one would begin.
  public long endOfLog() {
    return lastEnd;
  }

  /// Where the last good record begins, 0 if none was read.
  public long lastRecord() {
    return lastRecord;
  }

  @Override
  public void close() {
    pages.close();
  }

  // ---------------------------------------------------------------- one record

  private WalRecordView fail(String text) {
    reason = text;
    return null;
  }

  private WalRecordView read() {
    long page = Lsn.pageStart(position);
    if (!pages.load(page)) {
      return fail(pages.reason);
    }
    int header = WalFormat.headerBytes(page);
    long start = Lsn.pageOffset(position) == 0 ? position + header : position;
    int offset = Lsn.pageOffset(start);
    if (offset < header) {
      return fail(
          "invalid record offset at "
              + Lsn.text(start)
              + ": expected at least "
              + header
              + ", got "
              + offset);
    }
    if ((pages.flags(page) & WalFormat.CONTINUES_RECORD) != 0 && offset == header) {
      return fail("contrecord is requested by " + Lsn.text(start));
    }
    int at = pages.at(start);
    int total = ByteAccess.getInt(pages.chunk, at);
    int onPage = Lsn.PAGE_BYTES - offset;
    if (total < WalFormat.RECORD_HEADER || total > MAX_RECORD_BYTES) {
      return fail(
          "invalid record length at "
              + Lsn.text(start)
              + ": expected at least 24, got "
              + Integer.toUnsignedString(total));
    }
    if (start + total > limit) {
      return null;
    }
    if (total <= onPage) {
      return check(pages.chunk, at, start, total, start + total);
    }
    if (onPage >= WalFormat.RECORD_HEADER && !isHeaderRight(pages.chunk, at, start)) {
      return null;
    }
    return assemble(start, total, onPage);
  }

  /// Puts a record together that goes on over the next pages.
  private WalRecordView assemble(long start, int total, int onPage) {
    // What a wrong length asks for is not allocated before its bytes are there.
    ensure(Math.min(total, 4 * Lsn.PAGE_BYTES));
    System.arraycopy(pages.chunk, pages.at(start), assembled, 0, onPage);
    int got = onPage;
    long page = Lsn.pageStart(start);
    long end = 0;
    while (got < total) {
      page += Lsn.PAGE_BYTES;
      if (page >= limit) {
        return null;
      }
      if (!pages.load(page)) {
        return fail(pages.reason);
      }
      if ((pages.flags(page) & WalFormat.CONTINUES_RECORD) == 0) {
        return fail("there is no contrecord flag at " + Lsn.text(page));
      }
      int remaining = pages.remaining(page);
      if (remaining != total - got) {
        return fail(
            "invalid contrecord length "
                + Integer.toUnsignedString(remaining)
                + " (expected "
                + (total - got)
                + ") at "
                + Lsn.text(page));
      }
      int header = WalFormat.headerBytes(page);
      int part = Math.min(total - got, Lsn.PAGE_BYTES - header);
      ensure(got + part);
      System.arraycopy(pages.chunk, pages.at(page) + header, assembled, got, part);
      boolean hadHeader = got >= WalFormat.RECORD_HEADER;
      got += part;
      end = page + header + part;
      if (!hadHeader && got >= WalFormat.RECORD_HEADER && !isHeaderRight(assembled, 0, start)) {
        return null;
      }
    }
    return check(assembled, 0, start, total, end);
  }

  private void ensure(int bytes) {
    if (assembled.length < bytes) {
      assembled = Arrays.copyOf(assembled, Math.max(bytes, assembled.length * 2));
    }
  }

  private boolean isHeaderRight(byte[] bytes, int at, long start) {
    int manager = bytes[at + WalFormat.MANAGER] & 0xff;
    if (ResourceManager.of(manager) == null) {
      reason = "invalid resource manager ID " + manager + " at " + Lsn.text(start);
      return false;
    }
    long previous = ByteAccess.getLong(bytes, at + WalFormat.PREVIOUS);
    // At the first record we cannot know the one before; it must lie before, at least.
    if (isFirst ? Long.compareUnsigned(previous, start) >= 0 : previous != lastRecord) {
      reason = "record with incorrect prev-link " + Lsn.text(previous) + " at " + Lsn.text(start);
      return false;
    }
    return true;
  }

  private WalRecordView check(byte[] bytes, int at, long start, int total, long end) {
    if (!isHeaderRight(bytes, at, start)) {
      return null;
    }
    crc.reset();
    crc.update(bytes, at + WalFormat.RECORD_HEADER, total - WalFormat.RECORD_HEADER);
    crc.update(bytes, at, WalFormat.CRC);
    if ((int) crc.getValue() != ByteAccess.getInt(bytes, at + WalFormat.CRC)) {
      return fail("incorrect resource manager data checksum in record at " + Lsn.text(start));
    }
    long next = Lsn.align(end);
    boolean isSwitch =
        (bytes[at + WalFormat.MANAGER] & 0xff) == ResourceManager.XLOG.id()
            && (bytes[at + WalFormat.INFO] & 0xf0) == ResourceManager.XLOG_SWITCH;
    if (isSwitch && Lsn.segmentOffset(next) != 0) {
      next = Lsn.segmentStart(Lsn.segment(next) + 1);
    }
    WalRecordView record = new WalRecordView(start, next, bytes, at, total);
    String wrong = record.decode();
    return wrong == null ? record : fail(wrong);
  }
}
