package pganatomy.engine.access.transam.xlog;

import java.util.Arrays;
import pganatomy.engine.storage.buffer.BufferPool;
import pganatomy.engine.storage.file.FaultPoint;
import pganatomy.engine.storage.page.PageLayout;

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
/// need not say it, and redo needs no code of each access method. Each page is logged in one of
/// three ways:
///
/// - the first time since the last checkpoint's redo: whole, as an image. If a crash tears the page
///   while it is written, redo has no use for what is on disk;
/// - a page that is new, or made anew: its content, without what was there before;
/// - else: the bytes that differ ([WalDelta]).
///
/// Two changes are so frequent that they have shorter ways: tuples that are removed
/// ([#changeLines]), and a single byte ([#changeByte]).
///
/// The order matters. The buffers are marked dirty before the record is inserted: a checkpoint
/// whose redo lies behind the record then finds the pages dirty, and its writer waits for the locks
/// that the caller has. The pages change in the pool after that, with the record's LSN on them:
/// nobody can write a page whose record is not in the log.
///
/// PostgreSQL: src/backend/access/transam/xloginsert.c, generic_xlog.c
public final class WalRecord {
  /// More pages than any change of ours touches at once.
  public static final int MAX_PAGES = 8;

  private static final int CHANGED = 0;
  private static final int INITIALIZED = 1;
  private static final int RAW = 2;
  private static final int LINES = 3;
  private static final int BYTE = 4;

  private final ResourceManager manager;
  private final int info;
  private final int[] buffers = new int[MAX_PAGES];
  private final byte[][] pages = new byte[MAX_PAGES][];
  private final int[] kinds = new int[MAX_PAGES];
  private final int[] places = new int[MAX_PAGES];
  private final boolean[] news = new boolean[MAX_PAGES];
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
    return add(buffer, page, CHANGED);
  }

  /// A page that is made anew: what was there before does not matter to redo.
  public WalRecord initialize(int buffer, byte[] page) {
    return add(buffer, page, INITIALIZED);
  }

  /// A page without the standard layout (a map): what lies between lower and upper counts as well.
  public WalRecord changeRaw(int buffer, byte[] page) {
    return add(buffer, page, RAW);
  }

  /// A page of the standard layout on which line pointers have changed, none was added, and all
  /// tuples still lie where they lay. What they leave is then closed up, here on the copy and by
  /// redo once more, rather than logging all that moves.
  ///
  /// @param hasNewTuples whether tuples have changed, too, in more than hint bits
  public WalRecord changeLines(int buffer, byte[] page, Closing closing, boolean hasNewTuples) {
    places[pageCount] = closing.ordinal();
    news[pageCount] = hasNewTuples;
    return add(buffer, page, LINES);
  }

  /// One byte of a page without the standard layout, which is not new. No copy is needed.
  public WalRecord changeByte(int buffer, int offset, int value) {
    places[pageCount] = offset | value << 16;
    return add(buffer, null, BYTE);
  }

  private WalRecord add(int buffer, byte[] page, int kind) {
    buffers[pageCount] = buffer;
    kinds[pageCount] = kind;
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

  /// One byte of such facts.
  public WalRecord dataByte(int value) {
    reserve(1);
    data[dataBytes++] = (byte) value;
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

  // ---------------------------------------------------------------- making it happen

  /// Logs the change and makes it in the pool.
  ///
  /// @param isLogged false for relations that a crash may empty: then only the pool changes
  /// @param xid the transaction that makes the change, 0 for none
  /// @return the LSN behind the record; 0 if it was not logged
  public long apply(boolean isLogged, int xid) {
    BufferPool pool = BufferPool.shared();
    if (!isLogged || !WalArea.isOpen()) {
      for (int i = 0; i < pageCount; i++) {
        put(pool, i);
      }
      return 0;
    }
    for (int i = 0; i < pageCount; i++) {
      pool.markDirty(buffers[i]);
    }
    FaultPoint.reach("record: not inserted");
    long end = insert(xid);
    FaultPoint.reach("record: inserted, pages unchanged");
    for (int i = 0; i < pageCount; i++) {
      if (kinds[i] == BYTE) {
        pool.putLsn(buffers[i], end);
      } else {
        PageLayout.putLsn(pages[i], end);
      }
      put(pool, i);
    }
    return end;
  }

  private void put(BufferPool pool, int i) {
    if (kinds[i] == BYTE) {
      pool.putByte(buffers[i], places[i] & 0xffff, places[i] >>> 16);
      return;
    }
    if (kinds[i] == LINES) {
      close(i);
    }
    pool.putPage(buffers[i], pages[i]);
  }

  private void close(int i) {
    Closing.of(places[i]).close(pages[i]);
    kinds[i] = CHANGED;
  }

  /// Inserts a record that is about no page, or whose pages the caller deals with.
  ///
  /// @return the LSN behind the record
  public long insert(int xid) {
    while (true) {
      RecordBytes bytes = encode(xid);
      WalInsertion.lock();
      try {
        if (bytes.isUpToDate()) {
          return bytes.insert();
        }
      } finally {
        WalInsertion.unlock();
      }
      // A checkpoint has begun since we looked: some page may need an image now.
    }
  }

  private RecordBytes encode(int xid) {
    RecordBytes bytes = RecordBytes.begin(manager, info, xid);
    for (int i = 0; i < pageCount; i++) {
      if (kinds[i] == BYTE) {
        bytes.addByte(i, buffers[i], places[i] & 0xffff, places[i] >>> 16);
        continue;
      }
      if (kinds[i] == LINES && bytes.needsImage(buffers[i])) {
        close(i);
      }
      if (kinds[i] == LINES) {
        bytes.addLines(i, buffers[i], pages[i], Closing.of(places[i]), news[i]);
      } else {
        bytes.addPage(i, buffers[i], pages[i], kinds[i] == INITIALIZED, kinds[i] != RAW);
      }
    }
    bytes.addMain(data, dataBytes);
    return bytes;
  }

  /// Inserts a record that is about no page; the insert lock is held.
  long insertLocked(int xid) {
    return encode(xid).insert();
  }

  /// Inserts a record that redo of a checkpoint begins at, and gives its LSN.
  long insertAsRedo() {
    RecordBytes bytes = encode(0);
    WalInsertion.lock();
    try {
      bytes.insert();
      WalArea.putRedo(WalInsertion.start);
      return WalInsertion.start;
    } finally {
      WalInsertion.unlock();
    }
  }

  /// The pool's page got hint bits, under a shared lock, and is not dirty yet: marks it so. If it
  /// was not changed since the last checkpoint's redo, its image is logged first.
  ///
  /// Both happen under the insert lock: no checkpoint can begin in between, which would find the
  /// page clean and have its redo behind the image.
  ///
  /// PostgreSQL: src/backend/access/transam/xloginsert.c, XLogSaveBufferForHint()
  static void applyHint(int buffer, boolean isStandard) {
    BufferPool pool = BufferPool.shared();
    byte[] page = new byte[PageLayout.PAGE_BYTES];
    while (true) {
      pool.copyPage(buffer, page);
      RecordBytes bytes = null;
      if (WalArea.hasFullPageWrites() && PageLayout.lsn(page) <= WalArea.redoVolatile()) {
        bytes = RecordBytes.begin(ResourceManager.XLOG, ResourceManager.XLOG_FPI_FOR_HINT, 0);
        bytes.addImage(0, buffer, page, isStandard);
        bytes.addMain(page, 0);
      }
      long seen = PageLayout.lsn(page);
      WalInsertion.lock();
      try {
        boolean isNeeded = WalArea.hasFullPageWrites() && seen <= WalArea.redoVolatile();
        if (isNeeded && bytes == null) {
          continue;
        }
        if (isNeeded && pool.lsn(buffer) == seen) {
          pool.putLsn(buffer, bytes.insert());
        }
        pool.markDirty(buffer);
        return;
      } finally {
        WalInsertion.unlock();
      }
    }
  }

  /// The image of a page as it will be written past the pool (an index that is built, say); the
  /// caller sets the page's LSN to what this gives, and syncs the file.
  ///
  /// PostgreSQL: src/backend/access/transam/xloginsert.c, log_newpage()
  public static long logNewPage(int[] tag, byte[] page, boolean isStandard) {
    RecordBytes bytes = RecordBytes.begin(ResourceManager.XLOG, ResourceManager.XLOG_FPI, 0);
    bytes.addImage(0, tag, page, isStandard);
    bytes.addMain(page, 0);
    WalInsertion.lock();
    try {
      return bytes.insert();
    } finally {
      WalInsertion.unlock();
    }
  }

  /// The five numbers that name a page, as [#logNewPage] wants them: tablespace, database,
  /// relation, fork, block.
  public static int[] tag(int tablespace, int database, int relation, int fork, int block) {
    return new int[] {tablespace, database, relation, fork, block};
  }
}
