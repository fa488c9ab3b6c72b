package pganatomy.engine.access.transam.xlog;

import java.util.Arrays;
import pganatomy.engine.storage.buffer.BufferPool;
import pganatomy.engine.storage.buffer.DirtyBuffers;

/// A change of one or several pages that is made whole or not at all: it is written to the log, and
/// then, with the record's LSN, to the pool.
///
/// ```text
///   lock the buffers exclusively, copy the pages to byte[]s, change the copies
///   WalRecord.of(HEAP, HEAP_INSERT).change(buffer, page).data(line).apply(isLogged, xid)
///   unlock
/// ```
///
/// What changed on a page is found by comparing the copy with the pool's page: who changes pages
/// need not say it, and redo needs no code of each access method.
///
/// PostgreSQL: src/backend/access/transam/xloginsert.c, generic_xlog.c
public final class WalRecord {
  /// More pages than any change of ours touches at once.
  public static final int MAX_PAGES = 8;

  private final ResourceManager manager;
  private final int info;
  private final int[] buffers = new int[MAX_PAGES];
  private final byte[][] pages = new byte[MAX_PAGES][];
  private int pageCount;
  private byte[] data = new byte[16];
  private int dataBytes;

  private WalRecord(ResourceManager manager, int info) {
    this.manager = manager;
    this.info = info;
  }

  public static WalRecord of(ResourceManager manager, int info) {
    return new WalRecord(manager, info);
  }

  /// A page of the standard layout that gets this new content.
  ///
  /// @param buffer pinned and locked exclusively
  public WalRecord change(int buffer, byte[] page) {
    return add(buffer, page);
  }

  /// A page that is made anew: what was there before does not matter to redo.
  public WalRecord initialize(int buffer, byte[] page) {
    return add(buffer, page);
  }

  /// A page without the standard layout (a map): what lies between lower and upper counts as well.
  public WalRecord changeRaw(int buffer, byte[] page) {
    return add(buffer, page);
  }

  private WalRecord add(int buffer, byte[] page) {
    buffers[pageCount] = buffer;
    pages[pageCount++] = page;
    return this;
  }

  /// Facts of the record's own, beside the pages: what a description tells, what redo needs.
  public WalRecord data(byte[] bytes, int offset, int length) {
    reserve(length);
    System.arraycopy(bytes, offset, data, dataBytes, length);
    dataBytes += length;
    return this;
  }

  /// Two bytes of such facts.
  public WalRecord dataShort(int value) {
    reserve(Short.BYTES);
    data[dataBytes++] = (byte) value;
    data[dataBytes++] = (byte) (value >>> 8);
    return this;
  }

  /// Four bytes of such facts.
  public WalRecord dataInt(int value) {
    return dataShort(value).dataShort(value >>> 16);
  }

  /// Eight bytes of such facts.
  public WalRecord dataLong(long value) {
    return dataInt((int) value).dataInt((int) (value >>> 32));
  }

  private void reserve(int more) {
    if (dataBytes + more > data.length) {
      data = Arrays.copyOf(data, Math.max(dataBytes + more, data.length * 2));
    }
  }

  /// Logs the change and makes it in the pool.
  ///
  /// @param isLogged false for relations that a crash may empty: then only the pool changes
  /// @param xid the transaction that makes the change, 0 for none
  /// @return the LSN behind the record; 0 if it was not logged
  public long apply(boolean isLogged, int xid) {
    for (int i = 0; i < pageCount; i++) {
      BufferPool.shared().putPage(buffers[i], pages[i], DirtyBuffers.mine());
    }
    return 0;
  }
}
