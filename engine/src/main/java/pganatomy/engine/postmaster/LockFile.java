package pganatomy.engine.postmaster;

import java.nio.charset.StandardCharsets;
import pganatomy.engine.port.Errno;
import pganatomy.engine.port.Posix;
import pganatomy.engine.port.PosixException;
import pganatomy.engine.port.Processes;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// A file that says "this is mine": `postmaster.pid` for a data directory, `.s.PGSQL.5432.lock` for
/// a socket. It holds the owner's process id, so that one whose owner is dead can be removed.
///
/// ```text
///   postmaster.pid                       .s.PGSQL.5432.lock
///   1  process id                        1  process id
///   2  data directory                    2  data directory
///   3  start time (seconds)              3  start time
///   4  port                              4  port
///   5  first socket directory            5  socket directory
///   6  first listen address
///   7  shared memory: key and id
///   8  status: starting, ready, stopping
/// ```
///
/// PostgreSQL: src/backend/utils/init/miscinit.c, CreateLockFile()
final class LockFile {
  private static final int MODE = 0600;
  private static final int ATTEMPTS = 100;

  private final String path;
  private final StringBuilder content = new StringBuilder();

  private LockFile(String path) {
    this.path = path;
  }

  /// Takes `postmaster.pid` of the data directory.
  static LockFile ofDataDirectory(String directory, int port, String socketDirectory) {
    LockFile lock = new LockFile(directory + "/postmaster.pid");
    lock.create("postmaster.pid", directory, port, socketDirectory, directory, true);
    return lock;
  }

  /// Takes the lock of a socket's path.
  static LockFile ofSocket(String socket, String dataDirectory, int port, String directory) {
    LockFile lock = new LockFile(socket + ".lock");
    lock.create(lock.path, dataDirectory, port, directory, socket, false);
    return lock;
  }

  private void create(
      String shownName,
      String dataDirectory,
      int port,
      String socketDirectory,
      String subject,
      boolean isDataDirectory) {
    int file = -1;
    for (int attempt = 0; file < 0; attempt++) {
      file = tryOpen(attempt, shownName);
      if (file < 0) {
        removeIfStale(shownName, subject, isDataDirectory);
      }
    }
    Posix.close(file);
    content
        .append(Processes.currentId())
        .append('\n')
        .append(dataDirectory)
        .append('\n')
        .append(System.currentTimeMillis() / 1000)
        .append('\n')
        .append(port)
        .append('\n')
        .append(socketDirectory)
        .append('\n');
    write(content.toString());
  }

  /// The new file, or -1 when there is one already.
  private int tryOpen(int attempt, String shownName) {
    try {
      return Posix.open(path, Posix.O_RDWR | Posix.O_CREAT | Posix.O_EXCL, MODE);
    } catch (PosixException failed) {
      boolean exists = failed.errno() == Errno.EEXIST || failed.errno() == Errno.EACCES;
      if (!exists || attempt > ATTEMPTS) {
        throw fatal("could not create lock file \"" + shownName + "\": " + failed.text());
      }
      return -1;
    }
  }

  private void removeIfStale(String shownName, String subject, boolean isDataDirectory) {
    int owner = readOwner(shownName);
    if (owner != Processes.currentId() && owner != Processes.parentId() && isAlive(owner)) {
      throw fatal("lock file \"" + shownName + "\" already exists")
          .hint(
              isDataDirectory
                  ? "Is another postmaster (PID "
                      + owner
                      + ") running in data directory \""
                      + subject
                      + "\"?"
                  : "Is another postmaster (PID "
                      + owner
                      + ") using socket file \""
                      + subject
                      + "\"?");
    }
    try {
      Posix.unlink(path);
    } catch (PosixException failed) {
      throw fatal("could not remove old lock file \"" + shownName + "\": " + failed.text())
          .hint(
              "The file seems accidentally left over, but it could not be removed."
                  + " Please remove the file by hand and try again.");
    }
  }

  private int readOwner(String shownName) {
    String text;
    try {
      text = Files.read(path);
    } catch (PosixException failed) {
      if (failed.errno() == Errno.ENOENT) {
        return 0;
      }
      throw fatal("could not open lock file \"" + shownName + "\": " + failed.text());
    }
    if (text.isEmpty()) {
      throw fatal("lock file \"" + shownName + "\" is empty")
          .hint(
              "Either another server is starting, or the lock file is the remnant of a previous"
                  + " server startup crash.");
    }
    return PidFile.parseProcessId(text);
  }

  private static boolean isAlive(int processId) {
    if (processId <= 0) {
      return false;
    }
    int errno = Processes.killErrno(processId, 0);
    return errno == 0 || errno == Errno.EPERM;
  }

  private static DatabaseException fatal(String message) {
    return DatabaseException.fatal(SqlState.LOCK_FILE_EXISTS, message);
  }

  /// Adds lines 6 and 7 and a first status.
  void addListenerAndMemory(String listenAddress, long memoryKey, long memoryId) {
    content
        .append(listenAddress)
        .append('\n')
        .append(padLeft(memoryKey))
        .append(' ')
        .append(padLeft(memoryId))
        .append('\n');
    setStatus("starting");
  }

  /// Replaces line 8, which has the same length whatever it says.
  void setStatus(String status) {
    StringBuilder all = new StringBuilder(content).append(status);
    for (int i = status.length(); i < 8; i++) {
      all.append(' ');
    }
    write(all.append('\n').toString());
  }

  private static String padLeft(long number) {
    String text = Long.toString(number);
    return " ".repeat(Math.max(0, 9 - text.length())) + text;
  }

  private void write(String text) {
    try {
      int file = Posix.open(path, Posix.O_WRONLY, 0);
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      Posix.pwrite(file, bytes, 0, bytes.length, 0);
      Posix.fsync(file);
      Posix.close(file);
    } catch (PosixException failed) {
      throw fatal("could not write lock file \"" + path + "\": " + failed.text());
    }
  }

  /// Whether the file still names this process: somebody may have removed or replaced it.
  boolean isStillMine() {
    try {
      return PidFile.parseProcessId(Files.read(path)) == Processes.currentId();
    } catch (PosixException failed) {
      return failed.errno() != Errno.ENOENT && failed.errno() != Errno.ENOTDIR;
    }
  }

  void remove() {
    Files.deleteIfExists(path);
  }
}
