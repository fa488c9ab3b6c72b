package pganatomy.engine.access.transam.xlog;

import java.util.Arrays;
import pganatomy.engine.port.ByteAccess;
import pganatomy.engine.storage.page.PageLayout;

/// A record that was read: its header, the pages that it changes, its main data. It lies in the
/// reader's memory: valid until that reads the next one.
///
/// PostgreSQL: src/backend/access/transam/xlogreader.c, DecodeXLogRecord()
public final class WalRecordView {
  /// Where the record begins and where the next one may.
  public final long start;

  public final long end;

  final byte[] bytes;
  final int offset;
  private final int length;
  private WalBlock[] blocks = new WalBlock[0];
  private int mainOffset;
  private int mainLength;

  WalRecordView(long start, long end, byte[] bytes, int offset, int length) {
    this.start = start;
    this.end = end;
    this.bytes = bytes;
    this.offset = offset;
    this.length = length;
  }

  /// Bytes of all of it, header included.
  public int length() {
    return length;
  }

  public int xid() {
    return ByteAccess.getInt(bytes, offset + WalFormat.XID);
  }

  /// Where the record before this one begins.
  public long previous() {
    return ByteAccess.getLong(bytes, offset + WalFormat.PREVIOUS);
  }

  public int managerId() {
    return bytes[offset + WalFormat.MANAGER] & 0xff;
  }

  public ResourceManager manager() {
    return ResourceManager.of(managerId());
  }

  /// What the resource manager calls this kind of record: the high four bits.
  public int info() {
    return bytes[offset + WalFormat.INFO] & 0xf0;
  }

  /// Whether it is this manager's record of this kind.
  public boolean is(ResourceManager manager, int info) {
    return managerId() == manager.id() && info() == info;
  }

  public int blockCount() {
    return blocks.length;
  }

  public WalBlock block(int index) {
    return blocks[index];
  }

  public int mainLength() {
    return mainLength;
  }

  /// A copy of the main data.
  public byte[] mainData() {
    return Arrays.copyOfRange(bytes, mainOffset, mainOffset + mainLength);
  }

  /// A number of the main data, at an offset of it.
  public int mainByte(int at) {
    return bytes[mainOffset + at] & 0xff;
  }

  public int mainShort(int at) {
    return ByteAccess.getUnsignedShort(bytes, mainOffset + at);
  }

  public int mainInt(int at) {
    return ByteAccess.getInt(bytes, mainOffset + at);
  }

  public long mainLong(int at) {
    return ByteAccess.getLong(bytes, mainOffset + at);
  }

  /// Bytes that images of pages take, their headers included.
  public int imageBytes() {
    int sum = 0;
    for (WalBlock block : blocks) {
      sum += block.hasImage ? block.imageLength : 0;
    }
    return sum;
  }

  // ---------------------------------------------------------------- taking it apart

  /// Reads the headers; returns what is wrong with them, or null.
  String decode() {
    int at = offset + WalFormat.RECORD_HEADER;
    int headersEnd = offset + length;
    int dataTotal = 0;
    WalBlock previous = null;
    // Headers go on until what they announce fills the rest of the record.
    while (headersEnd - at > dataTotal) {
      int id = bytes[at] & 0xff;
      if (id >= WalFormat.TOP_XID) {
        int size = at(id);
        if (headersEnd - at < size) {
          return tooShort();
        }
        if (id == WalFormat.MAIN_SHORT) {
          mainLength = bytes[at + 1] & 0xff;
        } else if (id == WalFormat.MAIN_LONG) {
          mainLength = ByteAccess.getInt(bytes, at + 1);
        }
        at += size;
        if (id >= WalFormat.MAIN_LONG) {
          dataTotal += mainLength;
          break; // by convention the main data's header is the last one
        }
      } else if (id <= WalFormat.MAX_BLOCK) {
        WalBlock block = new WalBlock(bytes);
        block.id = id;
        int next = readBlock(block, previous, at, headersEnd);
        if (next < 0) {
          return problem;
        }
        dataTotal += block.imageLength + block.dataLength;
        blocks = Arrays.copyOf(blocks, blocks.length + 1);
        blocks[blocks.length - 1] = block;
        previous = block;
        at = next;
      } else {
        return "invalid block_id " + id + " at " + Lsn.text(start);
      }
    }
    if (headersEnd - at != dataTotal) {
      return tooShort();
    }
    for (WalBlock block : blocks) {
      block.imageOffset = at;
      at += block.imageLength;
      block.dataOffset = at;
      at += block.dataLength;
    }
    mainOffset = at;
    return null;
  }

  private String problem;

  private static int at(int id) {
    return switch (id) {
      case WalFormat.MAIN_SHORT -> 2;
      case WalFormat.ORIGIN -> 3;
      default -> 5;
    };
  }

  private String tooShort() {
    return "record with invalid length at " + Lsn.text(start);
  }

  private int fail(String text) {
    problem = text + " at " + Lsn.text(start);
    return -1;
  }

  private int readBlock(WalBlock block, WalBlock previous, int from, int end) {
    int at = from;
    if (end - at < 4) {
      return fail("record with invalid length");
    }
    if (previous != null && block.id <= previous.id) {
      return fail("out-of-order block_id " + block.id);
    }
    int flags = bytes[at + 1] & 0xff;
    block.forkNumber = flags & WalFormat.FORK_MASK;
    block.hasImage = (flags & WalFormat.HAS_IMAGE) != 0;
    block.initializes = (flags & WalFormat.INITIALIZES) != 0;
    block.dataLength = ByteAccess.getUnsignedShort(bytes, at + 2);
    boolean hasData = (flags & WalFormat.HAS_DATA) != 0;
    if (hasData && block.dataLength == 0) {
      return fail("BKPBLOCK_HAS_DATA set, but no data included");
    }
    if (!hasData && block.dataLength != 0) {
      return fail("BKPBLOCK_HAS_DATA not set, but data length is " + block.dataLength);
    }
    at += 4;
    int needed = block.hasImage ? 5 : 0;
    needed += (flags & WalFormat.SAME_RELATION) != 0 ? 4 : 16;
    if (end - at < needed) {
      return fail("record with invalid length");
    }
    if (block.hasImage) {
      if (readImage(block, at) < 0) {
        return -1;
      }
      at += 5;
    }
    if ((flags & WalFormat.SAME_RELATION) == 0) {
      block.tablespaceOid = ByteAccess.getInt(bytes, at);
      block.databaseOid = ByteAccess.getInt(bytes, at + 4);
      block.relationNumber = ByteAccess.getInt(bytes, at + 8);
      at += 12;
    } else if (previous == null) {
      return fail("BKPBLOCK_SAME_REL set but no previous rel");
    } else {
      block.tablespaceOid = previous.tablespaceOid;
      block.databaseOid = previous.databaseOid;
      block.relationNumber = previous.relationNumber;
    }
    block.block = ByteAccess.getInt(bytes, at);
    return at + 4;
  }

  private int readImage(WalBlock block, int at) {
    block.imageLength = ByteAccess.getUnsignedShort(bytes, at);
    block.holeOffset = ByteAccess.getUnsignedShort(bytes, at + 2);
    block.imageFlags = bytes[at + 4] & 0xff;
    block.imageApplies = (block.imageFlags & WalFormat.IMAGE_APPLIES) != 0;
    block.holeLength = PageLayout.PAGE_BYTES - block.imageLength;
    boolean hasHole = (block.imageFlags & WalFormat.IMAGE_HAS_HOLE) != 0;
    boolean holeFits =
        block.holeLength > 0 && block.holeOffset + block.holeLength <= PageLayout.PAGE_BYTES;
    if (hasHole && (block.holeOffset == 0 || !holeFits)) {
      return fail(
          "BKPIMAGE_HAS_HOLE set, but hole offset "
              + block.holeOffset
              + " length "
              + block.holeLength
              + " block image length "
              + block.imageLength);
    }
    if (!hasHole && (block.holeOffset != 0 || block.holeLength != 0)) {
      return fail(
          "BKPIMAGE_HAS_HOLE not set, but hole offset "
              + block.holeOffset
              + " length "
              + block.holeLength);
    }
    return 0;
  }
}
