package pganatomy.engine.access.transam.xlog;

import java.util.Arrays;
import pganatomy.engine.port.ByteAccess;
import pganatomy.engine.storage.buffer.BufferPool;
import pganatomy.engine.storage.page.PageLayout;

/// A record while it is put together, before any lock is taken: the headers in one array, what they
/// announce in another. A process makes one record at a time, so there is one of these.
///
/// ```text
///   head   record header │ block 0 header │ block 1 header │ main data's header
///   body   block 0 image │ block 0 data │ block 1 image │ block 1 data │ main data
/// ```
///
/// PostgreSQL: src/backend/access/transam/xloginsert.c, XLogRecordAssemble()
final class RecordBytes {
  private static final RecordBytes MINE = new RecordBytes();
  private static final int MAX_BLOCK_HEADER = 25;
  private static final int SHORT_DATA = 255;

  private byte[] head = new byte[256];
  private byte[] body = new byte[2 * PageLayout.PAGE_BYTES + WalDelta.MAX_BYTES];
  private final byte[] before = new byte[PageLayout.PAGE_BYTES];
  private final int[] tag = new int[5];
  private final int[] lastTag = new int[5];
  private int headBytes;
  private int bodyBytes;
  private int imageCount;
  private int imageBytes;
  private long redo;
  private boolean hasFullPageWrites;
  private boolean hasLastTag;

  private RecordBytes() {}

  static RecordBytes begin(ResourceManager manager, int info, int xid) {
    RecordBytes mine = MINE;
    Arrays.fill(mine.head, 0, WalFormat.RECORD_HEADER, (byte) 0);
    ByteAccess.putInt(mine.head, WalFormat.XID, xid);
    mine.head[WalFormat.INFO] = (byte) info;
    mine.head[WalFormat.MANAGER] = (byte) manager.id();
    mine.headBytes = WalFormat.RECORD_HEADER;
    mine.bodyBytes = 0;
    mine.imageCount = 0;
    mine.imageBytes = 0;
    mine.hasLastTag = false;
    mine.redo = WalArea.redoVolatile();
    mine.hasFullPageWrites = WalArea.hasFullPageWrites();
    return mine;
  }

  /// Whether all that was decided about images still holds; under the insert lock.
  boolean isUpToDate() {
    return redo == WalArea.redoVolatile() && hasFullPageWrites == WalArea.hasFullPageWrites();
  }

  /// A changed page, compared with the pool's.
  void addPage(int id, int buffer, byte[] page, boolean initializes, boolean isStandard) {
    BufferPool pool = BufferPool.shared();
    pool.readTag(buffer, tag);
    boolean isNew = initializes || pool.isNew(buffer);
    if (isNew && id == 0) {
      markInitialization();
    }
    boolean wantsImage = (head[WalFormat.MANAGER] & 0xff) == ResourceManager.XLOG.id();
    if (wantsImage || !isNew && needsImage(buffer)) {
      addImage(id, tag, page, isStandard);
      return;
    }
    ensureBody(WalDelta.MAX_BYTES);
    int start = bodyBytes;
    if (isNew) {
      bodyBytes = WalDelta.appendAll(page, isStandard, body, start);
    } else {
      pool.copyPage(buffer, before);
      bodyBytes = WalDelta.append(before, page, isStandard, body, start);
    }
    int length = bodyBytes - start;
    int flags = (isNew ? WalFormat.INITIALIZES : 0) | (length > 0 ? WalFormat.HAS_DATA : 0);
    putBlockHeader(id, tag, flags, length, null);
  }

  /// Whether the page was not changed since the last checkpoint's redo.
  boolean needsImage(int buffer) {
    return hasFullPageWrites && BufferPool.shared().lsn(buffer) <= redo;
  }

  /// A page on which line pointers have changed, but no tuple has moved yet: redo is told to close
  /// it up. It needs no image.
  void addLines(int id, int buffer, byte[] page, Closing closing, boolean hasNewTuples) {
    BufferPool pool = BufferPool.shared();
    pool.readTag(buffer, tag);
    ensureBody(WalDelta.MAX_BYTES);
    int start = bodyBytes;
    int lower = PageLayout.lower(page);
    int behind = hasNewTuples ? PageLayout.upper(page) : PageLayout.special(page);
    pool.copyPart(buffer, 0, before, lower);
    pool.copyPart(buffer, behind, before, PageLayout.PAGE_BYTES - behind);
    bodyBytes = WalDelta.appendLines(before, page, lower, behind, closing.mark(), body, start);
    putBlockHeader(id, tag, WalFormat.HAS_DATA, bodyBytes - start, null);
  }

  /// One byte of a page that is not new.
  void addByte(int id, int buffer, int offset, int value) {
    BufferPool pool = BufferPool.shared();
    pool.readTag(buffer, tag);
    if (needsImage(buffer)) {
      pool.copyPage(buffer, before);
      before[offset] = (byte) value;
      addImage(id, tag, before, false);
      return;
    }
    ensureBody(WalFormat.FRAGMENT_HEADER + 1);
    ByteAccess.putShort(body, bodyBytes, offset);
    ByteAccess.putShort(body, bodyBytes + 2, 1);
    body[bodyBytes + WalFormat.FRAGMENT_HEADER] = (byte) value;
    bodyBytes += WalFormat.FRAGMENT_HEADER + 1;
    putBlockHeader(id, tag, WalFormat.HAS_DATA, WalFormat.FRAGMENT_HEADER + 1, null);
  }

  /// In an insertion's or an update's record PostgreSQL says so in the record's kind, too.
  private void markInitialization() {
    int manager = head[WalFormat.MANAGER] & 0xff;
    int info = head[WalFormat.INFO] & 0xff;
    boolean isInsertion =
        manager == ResourceManager.HEAP.id()
            ? info == ResourceManager.HEAP_INSERT
                || info == ResourceManager.HEAP_UPDATE
                || info == ResourceManager.HEAP_HOT_UPDATE
            : manager == ResourceManager.HEAP2.id() && info == ResourceManager.HEAP2_MULTI_INSERT;
    if (isInsertion) {
      head[WalFormat.INFO] = (byte) (info | ResourceManager.HEAP_INITIALIZES);
    }
  }

  /// An image of a page, whether it is needed or not.
  void addImage(int id, int buffer, byte[] page, boolean isStandard) {
    BufferPool.shared().readTag(buffer, tag);
    addImage(id, tag, page, isStandard);
  }

  void addImage(int id, int[] ofPage, byte[] page, boolean isStandard) {
    ensureBody(PageLayout.PAGE_BYTES);
    boolean hasHole = isStandard && WalDelta.hasHole(page);
    int holeOffset = hasHole ? PageLayout.lower(page) : 0;
    int holeEnd = hasHole ? PageLayout.upper(page) : 0;
    System.arraycopy(page, 0, body, bodyBytes, holeOffset);
    System.arraycopy(page, holeEnd, body, bodyBytes + holeOffset, PageLayout.PAGE_BYTES - holeEnd);
    int length = PageLayout.PAGE_BYTES - (holeEnd - holeOffset);
    bodyBytes += length;
    imageCount++;
    imageBytes += length;
    int imageFlags = WalFormat.IMAGE_APPLIES | (hasHole ? WalFormat.IMAGE_HAS_HOLE : 0);
    putBlockHeader(id, ofPage, WalFormat.HAS_IMAGE, 0, new int[] {length, holeOffset, imageFlags});
  }

  private void putBlockHeader(int id, int[] ofPage, int flags, int dataBytes, int[] image) {
    if (headBytes + MAX_BLOCK_HEADER + 5 > head.length) {
      head = Arrays.copyOf(head, head.length * 2);
    }
    boolean isSame =
        hasLastTag && lastTag[0] == ofPage[0] && lastTag[1] == ofPage[1] && lastTag[2] == ofPage[2];
    head[headBytes] = (byte) id;
    head[headBytes + 1] = (byte) (ofPage[3] | flags | (isSame ? WalFormat.SAME_RELATION : 0));
    ByteAccess.putShort(head, headBytes + 2, dataBytes);
    headBytes += 4;
    if (image != null) {
      ByteAccess.putShort(head, headBytes, image[0]);
      ByteAccess.putShort(head, headBytes + 2, image[1]);
      head[headBytes + 4] = (byte) image[2];
      headBytes += 5;
    }
    if (!isSame) {
      ByteAccess.putInt(head, headBytes, ofPage[0]);
      ByteAccess.putInt(head, headBytes + 4, ofPage[1]);
      ByteAccess.putInt(head, headBytes + 8, ofPage[2]);
      headBytes += 12;
      System.arraycopy(ofPage, 0, lastTag, 0, 3);
      hasLastTag = true;
    }
    ByteAccess.putInt(head, headBytes, ofPage[4]);
    headBytes += 4;
  }

  /// The record's own data; always called, and last.
  void addMain(byte[] data, int length) {
    if (length > SHORT_DATA) {
      head[headBytes] = (byte) WalFormat.MAIN_LONG;
      ByteAccess.putInt(head, headBytes + 1, length);
      headBytes += 5;
    } else if (length > 0) {
      head[headBytes] = (byte) WalFormat.MAIN_SHORT;
      head[headBytes + 1] = (byte) length;
      headBytes += 2;
    }
    ensureBody(length);
    System.arraycopy(data, 0, body, bodyBytes, length);
    bodyBytes += length;
    ByteAccess.putInt(head, 0, headBytes + bodyBytes);
    WalInsertion.checksumOfData(head, headBytes, body, bodyBytes);
  }

  private void ensureBody(int more) {
    if (bodyBytes + more > body.length) {
      body = Arrays.copyOf(body, Math.max(bodyBytes + more, body.length * 2));
    }
  }

  /// Inserts it; the insert lock is held.
  ///
  /// @return the LSN behind it
  long insert() {
    long end = WalInsertion.insert(head, headBytes, body, bodyBytes);
    WalArea.count(headBytes + bodyBytes, imageCount, imageBytes);
    WalUsage.records++;
    WalUsage.images += imageCount;
    WalUsage.bytes += headBytes + bodyBytes;
    return end;
  }
}
