package pganatomy.engine.port;

/// Files, memory and descriptors of the operating system, by system call.
///
/// Every call here is one system call through [NativeCall]; failures become [PosixException]. Those
/// that a signal interrupts are made again. Sockets are in [Sockets], processes in [Processes],
/// sleeping words in [Futex], signals in [SignalThread].
///
/// No `java.nio` channels: they drag selectors, cleaners and locks into a young JVM, and an
/// interrupted thread would close them.
public final class Posix {
  public static final int O_RDONLY = 0;
  public static final int O_WRONLY = 1;
  public static final int O_RDWR = 2;
  public static final int O_CREAT = 0100;
  public static final int O_EXCL = 0200;
  public static final int O_TRUNC = 01000;
  public static final int O_APPEND = 02000;
  public static final int O_NONBLOCK = 04000;
  public static final int O_CLOEXEC = 02000000;

  /// Events of [#poll(int\[\], short\[\], short\[\], int, int)].
  public static final short POLLIN = 1;

  public static final short POLLOUT = 4;
  public static final short POLLERR = 8;
  public static final short POLLHUP = 16;
  public static final short POLLNVAL = 32;

  private static final int AT_FDCWD = -100;
  private static final int AT_REMOVEDIR = 0x200;
  private static final int F_GETFL = 3;
  private static final int F_SETFL = 4;
  private static final int F_SETFD = 2;
  private static final int FD_CLOEXEC = 1;
  private static final int PROT_READ_WRITE = 3;
  private static final int MAP_SHARED = 1;
  private static final int POLL_ENTRY_BYTES = 8;
  private static final int TIMESPEC_BYTES = 16;

  private static final long SYSCALL = NativeCall.find("syscall");

  /// Sees every change of a file first, in a run that imitates power failures; otherwise null.
  private static final DiskJournal JOURNAL = DiskJournal.ofProperty();

  /// Lets calls fail, in a test of bad luck; otherwise null.
  private static final DiskFaults FAULTS = DiskFaults.ofProperty();

  private Posix() {}

  // ---------------------------------------------------------------- files

  /// Opens a file and returns its descriptor, which children do not inherit. `mode` counts when
  /// `O_CREAT` makes the file.
  public static int open(String path, int flags, int mode) {
    if (FAULTS != null) {
      FAULTS.check("open", path);
    }
    return JOURNAL == null ? rawOpen(path, flags, mode) : JOURNAL.open(path, flags, mode);
  }

  static int rawOpen(String path, int flags, int mode) {
    NativeMemory.OfThread thread = NativeMemory.OfThread.current();
    long name = scratchPath(thread, 0, path);
    long result = retry(SystemCallNumber.OPENAT, AT_FDCWD, name, flags | O_CLOEXEC, mode, 0, 0);
    return (int) check(result, "open", path);
  }

  public static void close(int descriptor) {
    if (JOURNAL != null) {
      JOURNAL.close(descriptor);
    }
    // Linux closes the descriptor even when the call was interrupted: never twice.
    systemCall(SystemCallNumber.CLOSE, descriptor, 0, 0, 0, 0, 0);
  }

  /// Reads up to `length` bytes into the array and returns how many; 0 at the end of the file.
  public static int read(int descriptor, byte[] target, int offset, int length) {
    NativeMemory.OfThread thread = NativeMemory.OfThread.current();
    int wanted = Math.min(length, NativeMemory.scratchBytes());
    long got =
        check(
            retry(SystemCallNumber.READ, descriptor, thread.scratch, wanted, 0, 0, 0), "read", "");
    NativeMemory.copyToArray(thread.scratch, target, offset, (int) got);
    return (int) got;
  }

  /// Writes all of it.
  public static void write(int descriptor, byte[] source, int offset, int length) {
    NativeMemory.OfThread thread = NativeMemory.OfThread.current();
    int done = 0;
    while (done < length) {
      int part = Math.min(length - done, NativeMemory.scratchBytes());
      NativeMemory.copyFromArray(source, offset + done, part, thread.scratch);
      if (JOURNAL != null) {
        JOURNAL.write(descriptor, thread.scratch, part, -1);
        done += part;
      } else {
        done += rawWrite(descriptor, thread.scratch, part);
      }
    }
  }

  private static int rawWrite(int descriptor, long address, int length) {
    return (int)
        check(retry(SystemCallNumber.WRITE, descriptor, address, length, 0, 0, 0), "write", "");
  }

  /// Reads at a position until `length` bytes have come or the file ends, and returns how many.
  public static int pread(int descriptor, byte[] target, int offset, int length, long position) {
    NativeMemory.OfThread thread = NativeMemory.OfThread.current();
    int done = 0;
    while (done < length) {
      int part = Math.min(length - done, NativeMemory.scratchBytes());
      int got = preadMemory(descriptor, thread.scratch, part, position + done);
      NativeMemory.copyToArray(thread.scratch, target, offset + done, got);
      done += got;
      if (got < part) {
        break;
      }
    }
    return done;
  }

  /// Writes all of it at a position.
  public static void pwrite(int descriptor, byte[] source, int offset, int length, long position) {
    NativeMemory.OfThread thread = NativeMemory.OfThread.current();
    int done = 0;
    while (done < length) {
      int part = Math.min(length - done, NativeMemory.scratchBytes());
      NativeMemory.copyFromArray(source, offset + done, part, thread.scratch);
      pwriteMemory(descriptor, thread.scratch, part, position + done);
      done += part;
    }
  }

  /// As [#pread(int, byte\[\], int, int, long)], straight to an address (of shared memory, say).
  public static int preadMemory(int descriptor, long address, int length, long position) {
    meetFault("read", descriptor);
    int done = 0;
    while (done < length) {
      long got =
          check(
              retry(
                  SystemCallNumber.PREAD64,
                  descriptor,
                  address + done,
                  length - done,
                  position + done,
                  0,
                  0),
              "pread",
              "");
      if (got == 0) {
        break;
      }
      done += (int) got;
    }
    return done;
  }

  /// Writes all of it at a position, straight from an address (of shared memory, say).
  public static void pwriteMemory(int descriptor, long address, int length, long position) {
    meetFault("write", descriptor);
    if (JOURNAL == null) {
      rawWrite(descriptor, address, length, position);
    } else {
      JOURNAL.write(descriptor, address, length, position);
    }
  }

  /// Writes all of it at a position, or, when that is negative, where the descriptor stands.
  static void rawWrite(int descriptor, long address, int length, long position) {
    int done = 0;
    while (position < 0 && done < length) {
      done += rawWrite(descriptor, address + done, length - done);
    }
    while (done < length) {
      done +=
          (int)
              check(
                  retry(
                      SystemCallNumber.PWRITE64,
                      descriptor,
                      address + done,
                      length - done,
                      position + done,
                      0,
                      0),
                  "pwrite",
                  "");
    }
  }

  public static void fsync(int descriptor) {
    sync(descriptor, false);
  }

  public static void fdatasync(int descriptor) {
    sync(descriptor, true);
  }

  private static void meetFault(String call, int descriptor) {
    if (FAULTS != null) {
      FAULTS.check(call, descriptor);
    }
  }

  private static void sync(int descriptor, boolean dataOnly) {
    meetFault("sync", descriptor);
    if (JOURNAL == null) {
      rawSync(descriptor, dataOnly);
    } else {
      JOURNAL.sync(descriptor, dataOnly);
    }
  }

  static void rawSync(int descriptor, boolean dataOnly) {
    int number = dataOnly ? SystemCallNumber.FDATASYNC : SystemCallNumber.FSYNC;
    check(retry(number, descriptor, 0, 0, 0, 0, 0), dataOnly ? "fdatasync" : "fsync", "");
  }

  public static void ftruncate(int descriptor, long bytes) {
    if (JOURNAL == null) {
      rawTruncate(descriptor, bytes);
    } else {
      JOURNAL.ftruncate(descriptor, bytes);
    }
  }

  static void rawTruncate(int descriptor, long bytes) {
    check(retry(SystemCallNumber.FTRUNCATE, descriptor, bytes, 0, 0, 0, 0), "ftruncate", "");
  }

  /// Reserves room on the device, and makes the file so long.
  public static void fallocate(int descriptor, long position, long bytes) {
    meetFault("allocate", descriptor);
    if (JOURNAL == null) {
      rawAllocate(descriptor, position, bytes);
    } else {
      JOURNAL.fallocate(descriptor, position, bytes);
    }
  }

  static void rawAllocate(int descriptor, long position, long bytes) {
    check(retry(SystemCallNumber.FALLOCATE, descriptor, 0, position, bytes, 0, 0), "fallocate", "");
  }

  /// Tells the system that it may begin to write this part of the file to the disk; only a hint,
  /// which promises nothing and cannot fail.
  public static void startWriting(int descriptor, long position, long bytes) {
    int write = 2;
    if (JOURNAL == null) {
      retry(SystemCallNumber.SYNC_FILE_RANGE, descriptor, position, bytes, write, 0, 0);
    }
  }

  /// The size of an open file.
  public static long fileSize(int descriptor) {
    int seekEnd = 2;
    return check(systemCall(SystemCallNumber.LSEEK, descriptor, 0, seekEnd, 0, 0, 0), "lseek", "");
  }

  /// Where the next plain read or write of the descriptor begins.
  public static long position(int descriptor) {
    int seekCurrent = 1;
    return check(
        systemCall(SystemCallNumber.LSEEK, descriptor, 0, seekCurrent, 0, 0, 0), "lseek", "");
  }

  public static void unlink(String path) {
    if (JOURNAL == null) {
      rawUnlink(path);
    } else {
      JOURNAL.unlink(path);
    }
  }

  static void rawUnlink(String path) {
    NativeMemory.OfThread thread = NativeMemory.OfThread.current();
    long name = scratchPath(thread, 0, path);
    check(systemCall(SystemCallNumber.UNLINKAT, AT_FDCWD, name, 0, 0, 0, 0), "unlink", path);
  }

  public static void rmdir(String path) {
    if (JOURNAL == null) {
      rawRmdir(path);
    } else {
      JOURNAL.rmdir(path);
    }
  }

  static void rawRmdir(String path) {
    NativeMemory.OfThread thread = NativeMemory.OfThread.current();
    long name = scratchPath(thread, 0, path);
    check(
        systemCall(SystemCallNumber.UNLINKAT, AT_FDCWD, name, AT_REMOVEDIR, 0, 0, 0),
        "rmdir",
        path);
  }

  public static void rename(String from, String to) {
    if (JOURNAL == null) {
      rawRename(from, to);
    } else {
      JOURNAL.rename(from, to);
    }
  }

  static void rawRename(String from, String to) {
    NativeMemory.OfThread thread = NativeMemory.OfThread.current();
    long fromName = scratchPath(thread, 0, from);
    long toName = scratchPath(thread, NativeMemory.scratchBytes() / 2, to);
    check(
        systemCall(SystemCallNumber.RENAMEAT, AT_FDCWD, fromName, AT_FDCWD, toName, 0, 0),
        "rename",
        from);
  }

  /// A second name for a file.
  static void link(String from, String to) {
    NativeMemory.OfThread thread = NativeMemory.OfThread.current();
    long fromName = scratchPath(thread, 0, from);
    long toName = scratchPath(thread, NativeMemory.scratchBytes() / 2, to);
    check(
        systemCall(SystemCallNumber.LINKAT, AT_FDCWD, fromName, AT_FDCWD, toName, 0, 0),
        "link",
        from);
  }

  public static void mkdir(String path, int mode) {
    if (JOURNAL == null) {
      rawMkdir(path, mode);
    } else {
      JOURNAL.mkdir(path, mode);
    }
  }

  static void rawMkdir(String path, int mode) {
    NativeMemory.OfThread thread = NativeMemory.OfThread.current();
    long name = scratchPath(thread, 0, path);
    check(systemCall(SystemCallNumber.MKDIRAT, AT_FDCWD, name, mode, 0, 0, 0), "mkdir", path);
  }

  public static void chmod(String path, int mode) {
    NativeMemory.OfThread thread = NativeMemory.OfThread.current();
    long name = scratchPath(thread, 0, path);
    check(systemCall(SystemCallNumber.FCHMODAT, AT_FDCWD, name, mode, 0, 0, 0), "chmod", path);
  }

  /// What `stat` says of a path, following links.
  public static FileStatus stat(String path) {
    NativeMemory.OfThread thread = NativeMemory.OfThread.current();
    long name = scratchPath(thread, FileStatus.BYTES, path);
    long result =
        systemCall(SystemCallNumber.STATX, AT_FDCWD, name, 0, FileStatus.BASIC, thread.scratch, 0);
    check(result, "stat", path);
    return FileStatus.read(thread.scratch);
  }

  /// What `fstat` says of an open file.
  static FileStatus status(int descriptor) {
    NativeMemory.OfThread thread = NativeMemory.OfThread.current();
    int emptyPath = 0x1000;
    long name = scratchPath(thread, FileStatus.BYTES, "");
    long result =
        systemCall(
            SystemCallNumber.STATX,
            descriptor,
            name,
            emptyPath,
            FileStatus.BASIC,
            thread.scratch,
            0);
    check(result, "fstat", "");
    return FileStatus.read(thread.scratch);
  }

  /// The number of the file of that name on its device; 0 if there is none.
  static long inode(String path) {
    try {
      return stat(path).inode();
    } catch (PosixException missing) {
      return 0;
    }
  }

  /// Relative paths are seen from here, in this process and those that it starts.
  public static void changeDirectory(String path) {
    NativeMemory.OfThread thread = NativeMemory.OfThread.current();
    long name = scratchPath(thread, 0, path);
    check(systemCall(SystemCallNumber.CHDIR, name, 0, 0, 0, 0, 0), "chdir", path);
  }

  /// Sets the mask of permissions that new files do not get, and returns the one before.
  public static int umask(int mask) {
    return (int) systemCall(SystemCallNumber.UMASK, mask, 0, 0, 0, 0, 0);
  }

  // ---------------------------------------------------------------- descriptors

  /// A pipe: the end to read from at 0, the end to write to at 1. Not inherited.
  public static int[] pipe() {
    NativeMemory.OfThread thread = NativeMemory.OfThread.current();
    check(systemCall(SystemCallNumber.PIPE2, thread.scratch, O_CLOEXEC, 0, 0, 0, 0), "pipe", "");
    return new int[] {
      NativeMemory.getInt(thread.scratch), NativeMemory.getInt(thread.scratch + Integer.BYTES)
    };
  }

  /// Makes `target` mean the same as `descriptor`; children inherit `target`.
  public static void duplicateTo(int descriptor, int target) {
    check(retry(SystemCallNumber.DUP3, descriptor, target, 0, 0, 0, 0), "dup", "");
  }

  /// Another descriptor for the same; not inherited.
  public static int duplicate(int descriptor) {
    int duplicateCloseOnExec = 1030;
    return (int)
        check(
            systemCall(SystemCallNumber.FCNTL, descriptor, duplicateCloseOnExec, 3, 0, 0, 0),
            "fcntl",
            "");
  }

  public static void setNonBlocking(int descriptor) {
    long flags =
        check(systemCall(SystemCallNumber.FCNTL, descriptor, F_GETFL, 0, 0, 0, 0), "fcntl", "");
    check(
        systemCall(SystemCallNumber.FCNTL, descriptor, F_SETFL, flags | O_NONBLOCK, 0, 0, 0),
        "fcntl",
        "");
  }

  /// Whether processes that this one becomes or starts inherit the descriptor.
  public static void setInherited(int descriptor, boolean inherited) {
    check(
        systemCall(
            SystemCallNumber.FCNTL, descriptor, F_SETFD, inherited ? 0 : FD_CLOEXEC, 0, 0, 0),
        "fcntl",
        "");
  }

  /// A counter in the kernel that can be waited for with `poll`; does not block. Not inherited.
  public static int eventDescriptor() {
    return (int)
        check(
            systemCall(SystemCallNumber.EVENTFD2, 0, O_CLOEXEC | O_NONBLOCK, 0, 0, 0, 0),
            "eventfd",
            "");
  }

  /// Makes an event descriptor readable.
  public static void signalEvent(int descriptor) {
    NativeMemory.OfThread thread = NativeMemory.OfThread.current();
    NativeMemory.putLong(thread.scratch, 1);
    systemCall(SystemCallNumber.WRITE, descriptor, thread.scratch, Long.BYTES, 0, 0, 0);
  }

  /// Makes an event descriptor unreadable until the next [#signalEvent(int)].
  public static void drainEvent(int descriptor) {
    NativeMemory.OfThread thread = NativeMemory.OfThread.current();
    systemCall(SystemCallNumber.READ, descriptor, thread.scratch, Long.BYTES, 0, 0, 0);
  }

  /// Waits until a descriptor is ready, and returns how many are; 0 after the timeout or a signal.
  /// A negative descriptor is skipped; a negative timeout is for ever.
  public static int poll(
      int[] descriptors, short[] events, short[] ready, int count, int timeoutMillis) {
    NativeMemory.OfThread thread = NativeMemory.OfThread.current();
    long entries = thread.scratch + TIMESPEC_BYTES;
    for (int i = 0; i < count; i++) {
      long entry = entries + (long) i * POLL_ENTRY_BYTES;
      NativeMemory.putInt(entry, descriptors[i]);
      NativeMemory.putShort(entry + 4, events[i]);
      NativeMemory.putShort(entry + 6, (short) 0);
    }
    long timeout = timeoutMillis < 0 ? 0 : putTimespec(thread.scratch, timeoutMillis * 1_000_000L);
    long result = systemCall(SystemCallNumber.PPOLL, entries, count, timeout, 0, 0, 0);
    if (result == -Errno.EINTR) {
      result = 0;
    }
    check(result, "poll", "");
    for (int i = 0; i < count; i++) {
      ready[i] = result == 0 ? 0 : NativeMemory.getShort(entries + (long) i * POLL_ENTRY_BYTES + 6);
    }
    return (int) result;
  }

  // ---------------------------------------------------------------- memory

  /// A file that lives in memory only; processes that have its descriptor can map it.
  public static int createMemoryFile(String name, long bytes) {
    NativeMemory.OfThread thread = NativeMemory.OfThread.current();
    int closeOnExec = 1;
    long text = scratchPath(thread, 0, name);
    int descriptor =
        (int)
            check(
                systemCall(SystemCallNumber.MEMFD_CREATE, text, closeOnExec, 0, 0, 0, 0),
                "memfd_create",
                name);
    ftruncate(descriptor, bytes);
    return descriptor;
  }

  /// Maps a descriptor, shared with whoever else maps it, and returns the address.
  public static long mapShared(int descriptor, long bytes) {
    return check(
        systemCall(SystemCallNumber.MMAP, 0, bytes, PROT_READ_WRITE, MAP_SHARED, descriptor, 0),
        "mmap",
        "");
  }

  /// Maps fresh zeroed memory of this process alone, which goes back when it is unmapped. It is
  /// address space at first; a page costs memory from when it is first written.
  public static long mapPrivate(long bytes) {
    int privateAnonymous = 0x4022; // MAP_NORESERVE: not all of it will be used
    return check(
        systemCall(SystemCallNumber.MMAP, 0, bytes, PROT_READ_WRITE, privateAnonymous, -1, 0),
        "mmap",
        "");
  }

  public static void unmap(long address, long bytes) {
    check(systemCall(SystemCallNumber.MUNMAP, address, bytes, 0, 0, 0, 0), "munmap", "");
  }

  // ---------------------------------------------------------------- the system call

  /// One system call. Returns its result, or `-errno`, as the kernel itself does.
  static long systemCall(int number, long a0, long a1, long a2, long a3, long a4, long a5) {
    NativeMemory.OfThread thread = NativeMemory.OfThread.current();
    long result = NativeCall.invoke(SYSCALL, thread.errnoAddress, number, a0, a1, a2, a3, a4, a5);
    return result == -1 ? -NativeMemory.getInt(thread.errnoAddress) : result;
  }

  /// A system call that is made again when a signal interrupts it.
  static long retry(int number, long a0, long a1, long a2, long a3, long a4, long a5) {
    long result;
    do {
      result = systemCall(number, a0, a1, a2, a3, a4, a5);
    } while (result == -Errno.EINTR);
    return result;
  }

  /// The result, unless it is `-errno`.
  static long check(long result, String call, String subject) {
    if (result < 0 && result > -4096) {
      throw new PosixException(call, subject, (int) -result);
    }
    return result;
  }

  /// Writes a `struct timespec` and returns its address.
  static long putTimespec(long address, long nanos) {
    NativeMemory.putLong(address, nanos / 1_000_000_000L);
    NativeMemory.putLong(address + Long.BYTES, nanos % 1_000_000_000L);
    return address;
  }

  /// Writes a C string into the thread's scratch memory and returns its address.
  static long scratchPath(NativeMemory.OfThread thread, int offset, String path) {
    byte[] bytes = path.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    if (offset + bytes.length + 1 > NativeMemory.scratchBytes()) {
      throw new PosixException("open", path, Errno.EINVAL);
    }
    NativeMemory.copyFromArray(bytes, 0, bytes.length, thread.scratch + offset);
    NativeMemory.putByte(thread.scratch + offset + bytes.length, (byte) 0);
    return thread.scratch + offset;
  }
}
