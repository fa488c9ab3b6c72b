package pganatomy.engine.storage.smgr;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import pganatomy.engine.port.Errno;
import pganatomy.engine.port.Posix;
import pganatomy.engine.port.PosixException;
import pganatomy.engine.storage.file.FaultPoint;
import pganatomy.engine.storage.page.PageLayout;
import pganatomy.engine.storage.sync.FileTag;
import pganatomy.engine.storage.sync.SyncHandler;
import pganatomy.engine.storage.sync.SyncQueue;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.guc.Guc;

/// One relation's files, cut into segments of 1 GB, with the descriptors that this process has
/// open.
///
/// ```text
///   base/5/16384      blocks      0 .. 131071
///   base/5/16384.1    blocks 131072 .. 262143
///   base/5/16384_fsm  free space map
/// ```
///
/// PostgreSQL: src/backend/storage/smgr/md.c
public final class RelationFile {
  public static final int SEGMENT_BLOCKS = 131072;

  private static final int CLOSED = -1;
  private static final HashMap<RelationLocator, RelationFile> OPEN = new HashMap<>();

  /// Those that have descriptors, also such as [#OPEN] has forgotten while somebody used them.
  private static final HashSet<RelationFile> WITH_DESCRIPTORS = new HashSet<>();

  private static int mostDescriptors = 1000;
  private static int descriptorCount;

  /// What this process does with the relation.
  public RelationUsage usage;

  private final RelationLocator locator;
  private final int[][] descriptors = new int[Fork.values().length][];

  private RelationFile(RelationLocator locator) {
    this.locator = locator;
    usage = new RelationUsage(locator.databaseOid());
  }

  /// The relation's files; nothing is opened before it is needed.
  public static RelationFile of(RelationLocator locator) {
    synchronized (OPEN) {
      RelationFile file = OPEN.get(locator);
      if (file == null) {
        file = new RelationFile(locator);
        OPEN.put(locator, file);
      }
      return file;
    }
  }

  /// Closes all descriptors, of files that others may have removed, for example.
  public static void closeAll() {
    closeDescriptors();
    synchronized (OPEN) {
      OPEN.clear();
    }
  }

  /// Who has as many files open as this closes them before it opens one more. In PostgreSQL the one
  /// that was used the longest time ago goes.
  ///
  /// PostgreSQL: src/backend/storage/file/fd.c, ReleaseLruFiles()
  public static void limitDescriptors(int most) {
    mostDescriptors = most;
  }

  private static void closeDescriptors() {
    RelationFile[] files;
    synchronized (OPEN) {
      files = WITH_DESCRIPTORS.toArray(new RelationFile[0]);
    }
    for (RelationFile file : files) {
      file.close();
    }
  }

  private static void makeRoom() {
    if (descriptorCount >= mostDescriptors) {
      closeDescriptors();
    }
  }

  /// Whether some relation's main file has this number, one that waits to be removed included.
  public static boolean isNumberTaken(int databaseOid, int number) {
    int tablespace =
        databaseOid == 0 ? RelationLocator.GLOBAL_TABLESPACE : RelationLocator.DEFAULT_TABLESPACE;
    return new RelationFile(new RelationLocator(tablespace, databaseOid, number, -1))
        .exists(Fork.MAIN);
  }

  public RelationLocator locator() {
    return locator;
  }

  /// Makes the fork's file if it is not there.
  public synchronized void create(Fork fork) {
    int[] segments = descriptors[fork.ordinal()];
    if (segments != null && segments.length > 0 && segments[0] != CLOSED) {
      return;
    }
    boolean isNew = !exists(fork);
    descriptor(fork, 0, Posix.O_CREAT);
    if (isNew) {
      // An empty file has no page whose writing would say so.
      noteWritten(fork, 0);
    }
  }

  /// As [#create]; the database may have been removed since.
  public void createInRedo(Fork fork) {
    if (locator.databaseOid() != 0 && !exists(fork)) {
      DatabaseFiles.makeFolder(DatabaseFiles.folder(locator.databaseOid()));
    }
    create(fork);
  }

  public boolean exists(Fork fork) {
    int[] open = descriptors[fork.ordinal()];
    if (open != null && open.length > 0 && open[0] != CLOSED) {
      return true;
    }
    try {
      Posix.stat(DataDirectory.resolve(locator.path(fork)));
      return true;
    } catch (PosixException missing) {
      return false;
    }
  }

  public int blockCount(Fork fork) {
    makeRoom();
    return countBlocks(fork);
  }

  private synchronized int countBlocks(Fork fork) {
    int segment = 0;
    while (true) {
      int descriptor;
      try {
        descriptor = open(fork, segment, 0);
      } catch (PosixException missing) {
        if (missing.errno() == Errno.ENOENT && segment > 0) {
          return segment * SEGMENT_BLOCKS;
        }
        throw FileErrors.of("could not open file \"" + path(fork, segment) + "\"", missing);
      }
      int blocks = (int) (Posix.fileSize(descriptor) / PageLayout.PAGE_BYTES);
      if (blocks < SEGMENT_BLOCKS) {
        return segment * SEGMENT_BLOCKS + blocks;
      }
      segment++;
    }
  }

  /// Reads a block to an address of this process.
  public void read(Fork fork, int block, long address) {
    int got;
    int descriptor = descriptor(fork, block / SEGMENT_BLOCKS, 0);
    try {
      got = Posix.preadMemory(descriptor, address, PageLayout.PAGE_BYTES, position(block));
    } catch (PosixException failed) {
      throw FileErrors.of("could not read blocks " + range(fork, block), failed);
    }
    if (got < PageLayout.PAGE_BYTES) {
      throw DatabaseException.error(
          SqlState.DATA_CORRUPTED,
          "could not read blocks " + range(fork, block) + ": read only " + got + " of 8192 bytes");
    }
  }

  public void write(Fork fork, int block, byte[] page) {
    write(fork, block, page, PageLayout.PAGE_BYTES);
  }

  /// Writes adjacent blocks of one segment, as many as `length` bytes are.
  public void write(Fork fork, int block, byte[] pages, int length) {
    int descriptor = descriptor(fork, block / SEGMENT_BLOCKS, 0);
    try {
      Posix.pwrite(descriptor, pages, 0, length, position(block));
    } catch (PosixException failed) {
      throw FileErrors.of("could not write blocks " + range(fork, block), failed);
    }
    noteWritten(fork, block / SEGMENT_BLOCKS);
  }

  /// As above, from memory.
  public void write(Fork fork, int block, long address, int length) {
    int descriptor = descriptor(fork, block / SEGMENT_BLOCKS, 0);
    try {
      Posix.pwriteMemory(descriptor, address, length, position(block));
    } catch (PosixException failed) {
      throw FileErrors.of("could not write blocks " + range(fork, block), failed);
    }
    noteWritten(fork, block / SEGMENT_BLOCKS);
  }

  /// Lets the system begin to bring blocks of one segment to the disk, so that the sync that comes
  /// later has less to wait for.
  ///
  /// PostgreSQL: src/backend/storage/smgr/md.c, mdwriteback()
  public void startWriting(Fork fork, int block, int count) {
    int descriptor = descriptor(fork, block / SEGMENT_BLOCKS, 0);
    Posix.startWriting(descriptor, position(block), (long) count * PageLayout.PAGE_BYTES);
  }

  /// Tells the checkpointer that the segment must be brought to the disk; without room for that
  /// message, does so here.
  ///
  /// PostgreSQL: src/backend/storage/smgr/md.c, register_dirty_segment()
  private void noteWritten(Fork fork, int segment) {
    if (locator.temporaryBackend() >= 0 || SyncQueue.send(SyncQueue.SYNC, tag(fork, segment))) {
      return;
    }
    try {
      if (Guc.FSYNC.isOn()) {
        Posix.fsync(descriptor(fork, segment, 0));
      }
    } catch (PosixException failed) {
      throw FileErrors.panic("could not fsync file \"" + path(fork, segment) + "\"", failed);
    }
  }

  private FileTag tag(Fork fork, int segment) {
    return new FileTag(
        FileTag.RELATION, locator.databaseOid(), locator.relationNumber(), fork.ordinal(), segment);
  }

  /// Makes the fork `count` blocks longer, from `block` on, filled with zeros. The room is reserved
  /// now, so that a full disk shows here and not when a buffer is written later.
  public void extend(Fork fork, int block, int count) {
    int from = block;
    int left = count;
    while (left > 0) {
      int inSegment = Math.min(left, SEGMENT_BLOCKS - from % SEGMENT_BLOCKS);
      int descriptor = descriptor(fork, from / SEGMENT_BLOCKS, Posix.O_CREAT);
      try {
        FaultPoint.reach("file: not extended");
        reserve(descriptor, position(from), inSegment);
        FaultPoint.reach("file: extended");
      } catch (PosixException failed) {
        throw FileErrors.of(
                "could not extend file \"" + path(fork, from / SEGMENT_BLOCKS) + "\"", failed)
            .hint("Check free disk space.");
      }
      noteWritten(fork, from / SEGMENT_BLOCKS);
      from += inSegment;
      left -= inSegment;
    }
  }

  /// Not every file system can reserve room; there zeros are written.
  private static void reserve(int descriptor, long position, int blocks) {
    try {
      Posix.fallocate(descriptor, position, (long) blocks * PageLayout.PAGE_BYTES);
    } catch (PosixException failed) {
      if (failed.errno() != Errno.EOPNOTSUPP) {
        throw failed;
      }
      byte[] zeros = new byte[PageLayout.PAGE_BYTES];
      for (int i = 0; i < blocks; i++) {
        Posix.pwrite(
            descriptor, zeros, 0, zeros.length, position + (long) i * PageLayout.PAGE_BYTES);
      }
    }
  }

  /// Cuts the fork off behind `blocks` blocks.
  public synchronized void truncate(Fork fork, int blocks) {
    int last = (Math.max(blockCount(fork), 1) - 1) / SEGMENT_BLOCKS;
    for (int segment = last; segment >= blocks / SEGMENT_BLOCKS; segment--) {
      int keep = Math.max(0, blocks - segment * SEGMENT_BLOCKS);
      try {
        FaultPoint.reach("file: not truncated");
        Posix.ftruncate(descriptor(fork, segment, 0), (long) keep * PageLayout.PAGE_BYTES);
        FaultPoint.reach("file: truncated");
      } catch (PosixException failed) {
        throw FileErrors.of(
            "could not truncate file \"" + path(fork, segment) + "\" to " + keep + " blocks",
            failed);
      }
      noteWritten(fork, segment);
    }
  }

  /// Removes the relation's files; those that are not there are none to remove. Of the main fork an
  /// empty file stays, so that its number is not used again, until a checkpoint is done.
  ///
  /// PostgreSQL: src/backend/storage/smgr/md.c, mdunlink()
  public void unlink() {
    unlink(locator.temporaryBackend() < 0);
  }

  /// Removes them all: what redo does, which needs no number kept.
  public void unlinkNow() {
    unlink(false);
  }

  private synchronized void unlink(boolean keepsNumber) {
    close();
    for (Fork fork : Fork.values()) {
      int first = 0;
      if (fork == Fork.MAIN && keepsNumber) {
        if (!empty(path(fork, 0))) {
          continue;
        }
        SyncQueue.sendOrWait(SyncQueue.FORGET, tag(fork, 0));
        SyncQueue.sendOrWait(SyncQueue.UNLINK, tag(fork, 0));
        first = 1;
      }
      removeSegments(fork, first);
    }
    synchronized (OPEN) {
      OPEN.remove(locator);
    }
  }

  /// Processes that still have a segment open would keep its room on the disk: it is cut off first.
  private void removeSegments(Fork fork, int first) {
    for (int segment = first; empty(path(fork, segment)); segment++) {
      if (locator.temporaryBackend() < 0) {
        SyncQueue.sendOrWait(SyncQueue.FORGET, tag(fork, segment));
      }
      unlink(path(fork, segment));
    }
  }

  /// Cuts the file off at its start; false when it is not there.
  private static boolean empty(String path) {
    try {
      int descriptor = Posix.open(DataDirectory.resolve(path), Posix.O_RDWR, 0);
      try {
        Posix.ftruncate(descriptor, 0);
      } finally {
        Posix.close(descriptor);
      }
      return true;
    } catch (PosixException failed) {
      if (failed.errno() == Errno.ENOENT) {
        return false;
      }
      throw FileErrors.of("could not truncate file \"" + path + "\"", failed);
    }
  }

  private static boolean unlink(String path) {
    try {
      FaultPoint.reach("file: not removed");
      Posix.unlink(DataDirectory.resolve(path));
      FaultPoint.reach("file: removed");
      return true;
    } catch (PosixException failed) {
      if (failed.errno() == Errno.ENOENT) {
        return false;
      }
      throw FileErrors.of("could not remove file \"" + path + "\"", failed);
    }
  }

  private int descriptor(Fork fork, int segment, int flags) {
    makeRoom();
    return knownDescriptor(fork, segment, flags);
  }

  private synchronized int knownDescriptor(Fork fork, int segment, int flags) {
    try {
      return open(fork, segment, flags);
    } catch (PosixException failed) {
      throw FileErrors.of("could not open file \"" + path(fork, segment) + "\"", failed);
    }
  }

  private int open(Fork fork, int segment, int flags) {
    int[] segments = descriptors[fork.ordinal()];
    if (segments == null || segments.length <= segment) {
      int known = segments == null ? 0 : segments.length;
      segments = segments == null ? new int[segment + 1] : Arrays.copyOf(segments, segment + 1);
      Arrays.fill(segments, known, segment + 1, CLOSED);
      descriptors[fork.ordinal()] = segments;
    }
    if (segments[segment] == CLOSED) {
      segments[segment] =
          Posix.open(DataDirectory.resolve(path(fork, segment)), Posix.O_RDWR | flags, 0600);
      synchronized (OPEN) {
        WITH_DESCRIPTORS.add(this);
        descriptorCount++;
      }
    }
    return segments[segment];
  }

  private synchronized void close() {
    int closed = 0;
    for (int[] segments : descriptors) {
      for (int i = 0; segments != null && i < segments.length; i++) {
        if (segments[i] != CLOSED) {
          Posix.close(segments[i]);
          segments[i] = CLOSED;
          closed++;
        }
      }
    }
    synchronized (OPEN) {
      WITH_DESCRIPTORS.remove(this);
      descriptorCount -= closed;
    }
  }

  private static long position(int block) {
    return (long) (block % SEGMENT_BLOCKS) * PageLayout.PAGE_BYTES;
  }

  private String path(Fork fork, int segment) {
    return segment == 0 ? locator.path(fork) : locator.path(fork) + "." + segment;
  }

  private String range(Fork fork, int block) {
    return block + ".." + block + " in file \"" + path(fork, block / SEGMENT_BLOCKS) + "\"";
  }

  /// How the checkpointer brings a segment to the disk, or removes it.
  public static final class Syncs implements SyncHandler {
    @Override
    public String path(FileTag tag) {
      RelationLocator locator =
          new RelationLocator(
              tag.database() == 0
                  ? RelationLocator.GLOBAL_TABLESPACE
                  : RelationLocator.DEFAULT_TABLESPACE,
              tag.database(),
              tag.relation(),
              -1);
      String first = locator.path(Fork.values()[tag.fork()]);
      return tag.segment() == 0 ? first : first + "." + tag.segment();
    }

    @Override
    public void sync(FileTag tag) {
      int descriptor = Posix.open(DataDirectory.resolve(path(tag)), Posix.O_RDWR, 0);
      try {
        Posix.fsync(descriptor);
      } finally {
        Posix.close(descriptor);
      }
    }

    @Override
    public void unlink(FileTag tag) {
      Posix.unlink(DataDirectory.resolve(path(tag)));
    }
  }
}
