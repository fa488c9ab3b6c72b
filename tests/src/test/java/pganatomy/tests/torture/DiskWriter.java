package pganatomy.tests.torture;

import pganatomy.engine.port.Posix;

/// A process that changes files through the engine's system calls, for [PowerLossTest].
///
/// ```text
///   half      4 sectors of 'a', synced; then 'b' over all of them
///   longer    1 sector, synced; then 3 sectors behind it
///   shorter   4 sectors, synced; then cut to 1
///   removed   was there; removed          fresh     made, written, never synced
///   old-name  was there; renamed to new-name
///   safe      everything synced, its folder too
/// ```
public final class DiskWriter {
  static final int SECTOR = 512;

  private DiskWriter() {}

  /// Works in the folder that it is given.
  public static void main(String[] arguments) {
    Posix.changeDirectory(arguments[0]);
    int half = create("half", 'a', 4);
    Posix.fdatasync(half);
    int longer = create("longer", 'a', 1);
    Posix.fsync(longer);
    int shorter = create("shorter", 'a', 4);
    Posix.fsync(shorter);
    Posix.fsync(create("removed", 'a', 1));
    Posix.fsync(create("old-name", 'a', 1));
    syncFolder();

    write(half, 'b', 4, 0);
    write(longer, 'b', 3, SECTOR);
    Posix.ftruncate(shorter, SECTOR);
    int safe = create("safe", 'a', 1);
    write(safe, 'b', 1, 0);
    Posix.fsync(safe);
    syncFolder();
    Posix.unlink("removed");
    Posix.rename("old-name", "new-name");
    create("fresh", 'a', 1);
  }

  private static void syncFolder() {
    int folder = Posix.open(".", Posix.O_RDONLY, 0);
    Posix.fsync(folder);
    Posix.close(folder);
  }

  private static int create(String name, char letter, int sectors) {
    int descriptor = Posix.open(name, Posix.O_WRONLY | Posix.O_CREAT, 0600);
    write(descriptor, letter, sectors, 0);
    return descriptor;
  }

  private static void write(int descriptor, char letter, int sectors, long position) {
    byte[] bytes = new byte[sectors * SECTOR];
    java.util.Arrays.fill(bytes, (byte) letter);
    Posix.pwrite(descriptor, bytes, 0, bytes.length, position);
  }
}
