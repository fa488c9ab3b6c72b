package pganatomy.engine.port;

import java.nio.charset.StandardCharsets;

/// One change of a file, as [DiskJournal] notes it.
///
/// ```text
///   length u32 | kind u8 | stamp u64 | inode u64 | holder u64 | from u64 | to u64
///   | path: length u16, UTF-8 | second path: length u16, UTF-8 | old bytes: length u32, bytes
/// ```
///
/// The holder is the inode of the folder of a name. A WRITE has there the size of the file before;
/// its `from` and `to` are the range of bytes. They are the sizes before and after for EXTEND and
/// TRUNCATE. The second path is the new name of a RENAME, and where a file that an UNLINK removed
/// is kept. No old bytes at all: they were zeros.
///
/// PostgreSQL: none
final class DiskNote {
  static final int CREATE = 1;
  static final int UNLINK = 2;
  static final int RENAME = 3;
  static final int MKDIR = 4;
  static final int RMDIR = 5;
  static final int WRITE = 6;
  static final int EXTEND = 7;
  static final int TRUNCATE = 8;
  static final int SYNC = 9;

  private static final int HEAD_BYTES = 4 + 1 + 5 * Long.BYTES;
  private static final byte[] NOTHING = new byte[0];

  private final int kind;
  private final long inode;
  private long stamp = System.nanoTime();
  private long holder;
  private long from;
  private long to;
  private byte[] path = NOTHING;
  private byte[] second = NOTHING;
  private byte[] old = NOTHING;

  DiskNote(int kind, long inode) {
    this.kind = kind;
    this.inode = inode;
  }

  DiskNote at(long time) {
    stamp = time;
    return this;
  }

  DiskNote in(long holder) {
    this.holder = holder;
    return this;
  }

  DiskNote range(long from, long to) {
    this.from = from;
    this.to = to;
    return this;
  }

  DiskNote named(String name) {
    path = name.getBytes(StandardCharsets.UTF_8);
    return this;
  }

  DiskNote also(String name) {
    second = name.getBytes(StandardCharsets.UTF_8);
    return this;
  }

  /// Null for zeros.
  DiskNote old(byte[] bytes) {
    old = bytes == null ? NOTHING : bytes;
    return this;
  }

  byte[] toBytes() {
    byte[] note = new byte[HEAD_BYTES + 2 + path.length + 2 + second.length + 4 + old.length];
    ByteAccess.putInt(note, 0, note.length);
    note[4] = (byte) kind;
    ByteAccess.putLong(note, 5, stamp);
    ByteAccess.putLong(note, 13, inode);
    ByteAccess.putLong(note, 21, holder);
    ByteAccess.putLong(note, 29, from);
    ByteAccess.putLong(note, 37, to);
    int at = putText(note, HEAD_BYTES, path);
    at = putText(note, at, second);
    ByteAccess.putInt(note, at, old.length);
    System.arraycopy(old, 0, note, at + 4, old.length);
    return note;
  }

  private static int putText(byte[] note, int at, byte[] text) {
    ByteAccess.putShort(note, at, text.length);
    System.arraycopy(text, 0, note, at + 2, text.length);
    return at + 2 + text.length;
  }
}
