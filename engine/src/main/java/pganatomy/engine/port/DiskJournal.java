package pganatomy.engine.port;

import java.util.HashMap;

/// Remembers what a power failure would take: an imitation of the disk's own cache.
///
/// When a process dies, what it has written stays: the operating system has it. When the machine
/// dies, only that stays for sure for which an `fsync` has come back; of the rest any part may be
/// there, sector by sector. To imitate that without pulling a plug, every change of a file in the
/// data directory is noted in a journal outside of it, with what was there before:
///
/// ```text
///   process A   write block 7     note (inode, position, the 8192 bytes before, stamp)
///   process B   write block 9     note
///   process A   fsync begins      remember the stamp
///               fsync comes back  note (inode, stamp of the begin): what ended before is safe
///   power fails: whoever runs the torture kills the tree, reads all notes, and gives back the old
///                bytes to a random part of the sectors that no fsync covered
/// ```
///
/// 1. Each process has a journal file of its own and appends whole notes, so none waits for
///    another. Stamps come from the clock that all processes share (`CLOCK_MONOTONIC`).
/// 2. A file is its inode: a recycled log segment keeps it under its new name.
/// 3. A write is noted after it is done. Who dies in between leaves a write without a note: it
///    counts as having reached the disk, which is one of the things that can happen.
/// 4. A file that is removed, or replaced by a rename, is first linked into the journal's folder:
///    its content is still there when the removal was not durable.
/// 5. Creating, renaming and removing are made durable by an fsync of the folder, or of the file
///    itself (as ext4 and XFS have it, and PostgreSQL relies on).
///
/// Armed by `-Dpganatomy.powerLoss=<data directory>:<journal folder>`; otherwise none of this is
/// loaded. Files written past [Posix], by `java.nio`, are not noted and count as durable.
///
/// PostgreSQL: none; its buildfarm pulls no plugs
final class DiskJournal {
  private static final int MOST_OLD_BYTES = 1 << 20;
  private static final int O_DSYNC = 010000;

  private final String data;
  private final String folder;
  private final HashMap<Integer, OpenFile> files = new HashMap<>();
  private boolean isInside;
  private int journal = -1;

  private record OpenFile(long inode, boolean appends, boolean isSynchronous) {}

  private DiskJournal(String data, String folder) {
    this.data = data + "/";
    this.folder = folder;
  }

  /// The journal, if the property asks for one; otherwise null.
  static DiskJournal ofProperty() {
    String wanted = System.getProperty("pganatomy.powerLoss");
    if (wanted == null) {
      return null;
    }
    int colon = wanted.indexOf(':');
    return new DiskJournal(wanted.substring(0, colon), wanted.substring(colon + 1));
  }

  // ---------------------------------------------------------------- descriptors

  synchronized int open(String path, int flags, int mode) {
    String inside = inside(path);
    if (inside == null) {
      return Posix.rawOpen(path, flags, mode);
    }
    boolean isNew = (flags & Posix.O_CREAT) != 0 && Posix.inode(path) == 0;
    int wanted = flags & ~Posix.O_TRUNC;
    if ((flags & 3) == Posix.O_WRONLY) {
      wanted = wanted & ~3 | Posix.O_RDWR; // what is overwritten has to be read first
    }
    int descriptor = Posix.rawOpen(path, wanted, mode);
    boolean isSynchronous = (flags & O_DSYNC) != 0;
    long inode = Posix.status(descriptor).inode();
    boolean appends = (flags & Posix.O_APPEND) != 0;
    files.put(descriptor, new OpenFile(inode, appends, isSynchronous));
    if (isNew) {
      note(new DiskNote(DiskNote.CREATE, inode).in(folderOf(path)).named(inside));
    } else if ((flags & Posix.O_TRUNC) != 0) {
      ftruncate(descriptor, 0);
    }
    return descriptor;
  }

  synchronized void close(int descriptor) {
    files.remove(descriptor);
  }

  // ---------------------------------------------------------------- content

  /// Writes at a position, or, when that is negative, where the descriptor stands.
  synchronized void write(int descriptor, long address, int length, long position) {
    OpenFile file = files.get(descriptor);
    if (file == null) {
      Posix.rawWrite(descriptor, address, length, position);
      return;
    }
    // The bytes may lie in the thread's scratch memory, which the calls below use themselves.
    long copy = NativeMemory.allocate(length);
    try {
      NativeMemory.copy(address, copy, length);
      writeParts(descriptor, file, copy, length, position);
    } finally {
      NativeMemory.free(copy);
    }
    if (file.isSynchronous) {
      note(new DiskNote(DiskNote.SYNC, file.inode));
    }
  }

  private void writeParts(int descriptor, OpenFile file, long address, int length, long position) {
    long size = Posix.status(descriptor).size();
    long at = position >= 0 ? position : file.appends ? size : Posix.position(descriptor);
    for (int done = 0; done < length; done += MOST_OLD_BYTES) {
      int part = Math.min(MOST_OLD_BYTES, length - done);
      long from = at + done;
      byte[] before = oldBytes(descriptor, from, part, size);
      Posix.rawWrite(descriptor, address + done, part, position >= 0 ? from : -1);
      note(
          new DiskNote(DiskNote.WRITE, file.inode)
              .in(Math.max(size, from))
              .range(from, from + part)
              .old(before));
    }
  }

  /// What stands there; null if that is nothing but zeros, or behind the file's end.
  private static byte[] oldBytes(int descriptor, long position, int length, long size) {
    if (position >= size) {
      return null;
    }
    byte[] bytes = new byte[length];
    Posix.pread(descriptor, bytes, 0, length, position);
    for (byte b : bytes) {
      if (b != 0) {
        return bytes;
      }
    }
    return null;
  }

  synchronized void ftruncate(int descriptor, long size) {
    OpenFile file = files.get(descriptor);
    long before = file == null ? 0 : Posix.status(descriptor).size();
    int cut = (int) Math.min(Integer.MAX_VALUE - 64, Math.max(0, before - size));
    byte[] tail = file == null || cut == 0 ? null : oldBytes(descriptor, size, cut, before);
    Posix.rawTruncate(descriptor, size);
    if (file != null && size != before) {
      int kind = size < before ? DiskNote.TRUNCATE : DiskNote.EXTEND;
      note(new DiskNote(kind, file.inode).range(before, size).old(tail));
    }
  }

  synchronized void fallocate(int descriptor, long position, long bytes) {
    OpenFile file = files.get(descriptor);
    long before = file == null ? 0 : Posix.status(descriptor).size();
    Posix.rawAllocate(descriptor, position, bytes);
    if (file != null && position + bytes > before) {
      note(new DiskNote(DiskNote.EXTEND, file.inode).range(before, position + bytes));
    }
  }

  void sync(int descriptor, boolean dataOnly) {
    long begin = System.nanoTime();
    Posix.rawSync(descriptor, dataOnly);
    synchronized (this) {
      OpenFile file = files.get(descriptor);
      if (file != null) {
        note(new DiskNote(DiskNote.SYNC, file.inode).at(begin));
      }
    }
  }

  // ---------------------------------------------------------------- names

  synchronized void unlink(String path) {
    String inside = inside(path);
    long inode = inside == null ? 0 : Posix.inode(path);
    String kept = inode == 0 ? "" : keep(path, inode);
    Posix.rawUnlink(path);
    if (inode != 0) {
      note(new DiskNote(DiskNote.UNLINK, inode).in(folderOf(path)).named(inside).also(kept));
    }
  }

  /// The file that the new name had before is noted as removed.
  synchronized void rename(String from, String to) {
    String inside = inside(from);
    if (inside == null) {
      Posix.rawRename(from, to);
      return;
    }
    long inode = Posix.inode(from);
    long replaced = Posix.inode(to);
    String kept = replaced == 0 ? "" : keep(to, replaced);
    Posix.rawRename(from, to);
    if (replaced != 0) {
      note(new DiskNote(DiskNote.UNLINK, replaced).in(folderOf(to)).named(inside(to)).also(kept));
    }
    note(new DiskNote(DiskNote.RENAME, inode).in(folderOf(to)).named(inside).also(inside(to)));
  }

  synchronized void mkdir(String path, int mode) {
    Posix.rawMkdir(path, mode);
    String inside = inside(path);
    if (inside != null) {
      note(new DiskNote(DiskNote.MKDIR, Posix.inode(path)).in(folderOf(path)).named(inside));
    }
  }

  synchronized void rmdir(String path) {
    String inside = inside(path);
    long inode = Posix.inode(path);
    Posix.rawRmdir(path);
    if (inside != null) {
      note(new DiskNote(DiskNote.RMDIR, inode).in(folderOf(path)).named(inside));
    }
  }

  private String keep(String path, long inode) {
    String name = inode + "-" + System.nanoTime();
    Posix.link(path, folder + "/" + name);
    return name;
  }

  private static long folderOf(String path) {
    int slash = path.lastIndexOf('/');
    return Posix.inode(slash < 0 ? "." : path.substring(0, slash));
  }

  /// The path below the data directory; null if it is not there, or of no weight after a crash.
  private String inside(String path) {
    String inside = path;
    if (path.startsWith("/")) {
      if (!path.startsWith(data)) {
        return null;
      }
      inside = path.substring(data.length());
    } else if (!isInside) {
      isInside = Posix.inode(".") == Posix.inode(data);
      if (!isInside) {
        return null;
      }
    }
    return isOfNoWeight(inside) ? null : inside;
  }

  private static boolean isOfNoWeight(String inside) {
    return inside.startsWith("postmaster.")
        || inside.startsWith("log/")
        || inside.startsWith("current_logfiles")
        || inside.startsWith("base/pgsql_tmp")
        || inside.startsWith("pg_stat_tmp");
  }

  // ---------------------------------------------------------------- notes

  private void note(DiskNote note) {
    if (journal < 0) {
      String name = folder + "/" + Processes.currentId() + "-" + System.nanoTime() + ".journal";
      journal = Posix.rawOpen(name, Posix.O_WRONLY | Posix.O_CREAT | Posix.O_APPEND, 0600);
    }
    byte[] bytes = note.toBytes();
    long memory = NativeMemory.allocate(bytes.length);
    try {
      NativeMemory.copyFromArray(bytes, 0, bytes.length, memory);
      Posix.rawWrite(journal, memory, bytes.length, -1);
    } finally {
      NativeMemory.free(memory);
    }
  }
}
