package pganatomy.engine.access.transam.xlog;

import java.util.Arrays;
import pganatomy.engine.port.ByteAccess;
import pganatomy.engine.storage.page.PageLayout;
import pganatomy.engine.storage.smgr.Fork;
import pganatomy.engine.storage.smgr.RelationLocator;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// One page that a record changes: which, and what it looks like afterwards, whole (an image) or in
/// fragments.
///
/// PostgreSQL: src/include/access/xlogreader.h, DecodedBkpBlock
public final class WalBlock {
  /// Where in the record's list of blocks; not every number need be there.
  public int id;

  public int tablespaceOid;
  public int databaseOid;
  public int relationNumber;
  public int forkNumber;
  public int block;

  /// What is on the page before does not matter: redo begins with zeros.
  public boolean initializes;

  public boolean hasImage;

  /// The image is there to be restored, not only to be compared with.
  public boolean imageApplies;

  public int imageFlags;
  public int holeOffset;
  public int holeLength;
  public int imageLength;
  public int dataLength;
  int imageOffset;
  int dataOffset;
  final byte[] bytes;

  WalBlock(byte[] bytes) {
    this.bytes = bytes;
  }

  public RelationLocator locator() {
    return new RelationLocator(tablespaceOid, databaseOid, relationNumber, -1);
  }

  public Fork fork() {
    return Fork.values()[forkNumber];
  }

  /// Does to the page what the record says; the caller has compared LSNs, and sets the page's.
  ///
  /// An image replaces the page, and so does a record that initializes it: then it does not matter
  /// whether the page was torn, or could not be read at all ([#replaces()]).
  public void redo(byte[] page) {
    if (hasImage && imageApplies) {
      restoreImage(page);
      return;
    }
    if (initializes) {
      Arrays.fill(page, 0, PageLayout.PAGE_BYTES, (byte) 0);
    }
    applyFragments(page);
  }

  /// Whether redo needs nothing of the page as it was.
  public boolean replaces() {
    return initializes || hasImage && imageApplies;
  }

  /// Fills the page with the image; the hole gets zeros.
  ///
  /// PostgreSQL: src/backend/access/transam/xlogreader.c, RestoreBlockImage()
  public void restoreImage(byte[] page) {
    if ((imageFlags & WalFormat.IMAGE_COMPRESSED) != 0) {
      throw DatabaseException.error(
          SqlState.FEATURE_NOT_SUPPORTED, "compressed images of pages are not supported");
    }
    System.arraycopy(bytes, imageOffset, page, 0, holeOffset);
    Arrays.fill(page, holeOffset, holeOffset + holeLength, (byte) 0);
    System.arraycopy(
        bytes,
        imageOffset + holeOffset,
        page,
        holeOffset + holeLength,
        PageLayout.PAGE_BYTES - holeOffset - holeLength);
  }

  /// Overwrites those parts of the page that the fragments have, and closes it up where they say so
  /// ([Closing]).
  public void applyFragments(byte[] page) {
    int at = dataOffset;
    int end = dataOffset + dataLength;
    while (at < end) {
      int offset = ByteAccess.getUnsignedShort(bytes, at);
      int length = ByteAccess.getUnsignedShort(bytes, at + 2);
      at += WalFormat.FRAGMENT_HEADER;
      if (Closing.isMark(offset)) {
        Closing.ofMark(offset).close(page);
        continue;
      }
      if (length > end - at || offset + length > PageLayout.PAGE_BYTES) {
        throw DatabaseException.error(
            SqlState.DATA_CORRUPTED, "fragment of a page in the write-ahead log is out of bounds");
      }
      System.arraycopy(bytes, at, page, offset, length);
      at += length;
    }
  }

  /// The block's data, as it is in the record.
  public byte[] data() {
    return Arrays.copyOfRange(bytes, dataOffset, dataOffset + dataLength);
  }

  /// The image, as it is in the record.
  public byte[] image() {
    return Arrays.copyOfRange(bytes, imageOffset, imageOffset + imageLength);
  }
}
