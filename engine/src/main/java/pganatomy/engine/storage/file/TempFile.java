package pganatomy.engine.storage.file;

import pganatomy.engine.port.Posix;
import pganatomy.engine.port.PosixException;
import pganatomy.engine.port.Processes;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.Log;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.guc.Guc;
import pganatomy.engine.utils.sort.SpillFile;

/// A temporary file of this process: `base/pgsql_tmp/pgsql_tmp<pid>.<n>`, deleted when it is
/// closed, and then logged if it is at least `log_temp_files` kilobytes large.
///
/// PostgreSQL: src/backend/storage/file/fd.c, OpenTemporaryFile(), ReportTemporaryFileUsage()
public final class TempFile implements SpillFile {
  public static final String DIRECTORY = "base/pgsql_tmp";
  public static final String PREFIX = "pgsql_tmp";

  private static final int OWNER_ONLY = 0600;
  private static final int OWNER_ONLY_DIRECTORY = 0700;
  private static final int LARGEST_WRITE_BYTES = 1 << 30;

  /// Blocks of 8 KiB that this process has read and written so far, for EXPLAIN.
  public static long blocksRead;

  public static long blocksWritten;

  /// Times, counted while `track_io_timing` is on.
  public static long readNanos;

  public static long writeNanos;

  /// Files that were closed, and their sizes, since the statistics took them over.
  public static long filesToReport;

  public static long bytesToReport;

  private static final int BLOCK_BYTES = 8192;
  private static int filesMade;
  private static long bytesOfProcess;

  private final String path;
  private final int descriptor;
  private long size;
  private boolean isClosed;

  private TempFile(String path, int descriptor) {
    this.path = path;
    this.descriptor = descriptor;
  }

  /// Deletes what backends that died have left behind: when the server starts, and after a crash.
  ///
  /// PostgreSQL: src/backend/storage/file/fd.c, RemovePgTempFiles()
  public static void removeLeftovers() {
    String[] names = new java.io.File(DIRECTORY).list();
    if (names == null) {
      return;
    }
    for (String name : names) {
      if (name.startsWith(PREFIX)) {
        try {
          Posix.unlink(DIRECTORY + "/" + name);
        } catch (PosixException failed) {
          Log.log("could not remove file \"" + DIRECTORY + "/" + name + "\": " + failed.text());
        }
      }
    }
  }

  /// Makes the next temporary file of this process. The current directory is the data directory.
  public static TempFile create() {
    String path = DIRECTORY + "/" + PREFIX + Processes.currentId() + "." + filesMade++;
    int flags = Posix.O_RDWR | Posix.O_CREAT | Posix.O_TRUNC | Posix.O_CLOEXEC;
    try {
      return new TempFile(path, openIn(path, flags));
    } catch (PosixException failed) {
      throw failure("could not create temporary file \"" + path + "\"", failed);
    }
  }

  private static int openIn(String path, int flags) {
    try {
      return Posix.open(path, flags, OWNER_ONLY);
    } catch (PosixException missing) {
      try {
        Posix.mkdir(DIRECTORY, OWNER_ONLY_DIRECTORY);
      } catch (PosixException there) {
        // Another process has just made it, or it cannot be made; opening tells which.
      }
      return Posix.open(path, flags, OWNER_ONLY);
    }
  }

  @Override
  public long append(long address, long bytes) {
    long position = size;
    write(position, address, bytes);
    return position;
  }

  @Override
  public void write(long position, long address, long bytes) {
    long growth = Math.max(0, position + bytes - size);
    checkLimit(growth);
    long clock = clock();
    try {
      for (long done = 0; done < bytes; ) {
        int part = (int) Math.min(LARGEST_WRITE_BYTES, bytes - done);
        Posix.pwriteMemory(descriptor, address + done, part, position + done);
        done += part;
      }
    } catch (PosixException failed) {
      throw failure("could not write to file \"" + path + "\"", failed);
    }
    size += growth;
    writeNanos += since(clock);
    blocksWritten += (bytes + BLOCK_BYTES - 1) / BLOCK_BYTES;
    bytesOfProcess += growth;
  }

  private static void checkLimit(long more) {
    long limitKilobytes = Guc.TEMP_FILE_LIMIT.intValue();
    if (limitKilobytes >= 0 && bytesOfProcess + more > limitKilobytes * 1024) {
      throw DatabaseException.error(
          SqlState.CONFIGURATION_LIMIT_EXCEEDED,
          "temporary file size exceeds \"temp_file_limit\" (" + limitKilobytes + "kB)");
    }
  }

  @Override
  public void read(long position, long address, long bytes) {
    try {
      blocksRead += (bytes + BLOCK_BYTES - 1) / BLOCK_BYTES;
      long clock = clock();
      int got = Posix.preadMemory(descriptor, address, Math.toIntExact(bytes), position);
      readNanos += since(clock);
      if (got != bytes) {
        throw DatabaseException.error(
            SqlState.DATA_CORRUPTED,
            "could not read from temporary file: read only " + got + " of " + bytes + " bytes");
      }
    } catch (PosixException failed) {
      throw failure("could not read file \"" + path + "\"", failed);
    }
  }

  private static long clock() {
    return Guc.TRACK_IO_TIMING.isOn() ? System.nanoTime() : 0;
  }

  private static long since(long clock) {
    return clock == 0 ? 0 : System.nanoTime() - clock;
  }

  private static DatabaseException failure(String what, PosixException cause) {
    return DatabaseException.error(SqlState.IO_ERROR, what + ": " + cause.text());
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public void close() {
    if (isClosed) {
      return;
    }
    isClosed = true;
    Posix.close(descriptor);
    bytesOfProcess -= size;
    filesToReport++;
    bytesToReport += size;
    try {
      Posix.unlink(path);
    } catch (PosixException failed) {
      Log.log("could not unlink temporary file \"" + path + "\": " + failed.text());
    }
    int threshold = Guc.LOG_TEMP_FILES.intValue();
    if (threshold >= 0 && size / 1024 >= threshold) {
      Log.log("temporary file: path \"" + path + "\", size " + size);
    }
  }
}
