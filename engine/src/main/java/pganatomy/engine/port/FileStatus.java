package pganatomy.engine.port;

/// What the operating system knows of a file: `struct statx`, the part we look at.
///
/// ```text
///  16 nlink u32 | 20 uid u32 | 24 gid u32 | 28 mode u16 | 32 inode u64 | 40 size u64 | 112 mtime s64
/// ```
public record FileStatus(
    int userId, int groupId, int mode, long inode, long size, long modifiedSeconds) {
  static final int BYTES = 256;
  static final int BASIC = 0x7ff;

  static FileStatus read(long address) {
    return new FileStatus(
        NativeMemory.getInt(address + 20),
        NativeMemory.getInt(address + 24),
        NativeMemory.getShort(address + 28) & 0xffff,
        NativeMemory.getLong(address + 32),
        NativeMemory.getLong(address + 40),
        NativeMemory.getLong(address + 112));
  }

  public boolean isDirectory() {
    return (mode & 0170000) == 0040000;
  }

  public boolean isSocket() {
    return (mode & 0170000) == 0140000;
  }

  /// The nine permission bits.
  public int permissions() {
    return mode & 0777;
  }
}
