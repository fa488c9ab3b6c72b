package pganatomy.engine.postmaster;

import pganatomy.engine.port.Errno;
import pganatomy.engine.port.FileStatus;
import pganatomy.engine.port.Posix;
import pganatomy.engine.port.PosixException;
import pganatomy.engine.port.Processes;
import pganatomy.engine.storage.ipc.ProcessExit;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Looks at a data directory before anything is done with it: whose it is, who may read it, which
/// version made it.
///
/// PostgreSQL: src/backend/utils/init/miscinit.c, checkDataDir(), ValidatePgVersion()
final class DataDirectoryCheck {
  static final String MAJOR_VERSION = "18";

  private static final int ROOT = 0;
  private static final int OTHERS_MAY = 0027;

  private DataDirectoryCheck() {}

  /// Throws FATAL when the server must not run in it. PostgreSQL refuses to run as root; the engine
  /// does not, because containers for lessons do, and then the owner may be anybody.
  static void check(String directory) {
    FileStatus status = stat(directory);
    if (!status.isDirectory()) {
      throw fatal("specified data directory \"" + directory + "\" is not a directory");
    }
    int user = Processes.effectiveUserId();
    if (user != ROOT && status.userId() != user) {
      throw fatal("data directory \"" + directory + "\" has wrong ownership")
          .hint("The server must be started by the user that owns the data directory.");
    }
    if ((status.permissions() & OTHERS_MAY) != 0) {
      throw fatal("data directory \"" + directory + "\" has invalid permissions")
          .detail("Permissions should be u=rwx (0700) or u=rwx,g=rx (0750).");
    }
    checkVersion(directory);
  }

  /// Before there is a log to write to: a directory without a control file is none of ours.
  ///
  /// PostgreSQL: src/backend/postmaster/postmaster.c, checkControlFile()
  static void checkControlFile(String directory) {
    String path = directory + "/global/pg_control";
    try {
      Posix.close(Posix.open(path, Posix.O_RDONLY, 0));
    } catch (PosixException failed) {
      System.err.println(
          "postgres: could not find the database system\nExpected to find it in the directory \""
              + directory
              + "\",\nbut could not open file \""
              + path
              + "\": "
              + failed.text());
      ProcessExit.exitNow(2);
    }
  }

  private static FileStatus stat(String directory) {
    try {
      return Posix.stat(directory);
    } catch (PosixException failed) {
      if (failed.errno() == Errno.ENOENT) {
        throw fatal("data directory \"" + directory + "\" does not exist");
      }
      throw fatal(
          "could not read permissions of directory \"" + directory + "\": " + failed.text());
    }
  }

  private static void checkVersion(String directory) {
    String path = directory + "/PG_VERSION";
    String version;
    try {
      version = Files.read(path).strip();
    } catch (PosixException failed) {
      if (failed.errno() == Errno.ENOENT) {
        throw invalid(directory).detail("File \"" + path + "\" is missing.");
      }
      throw fatal("could not open file \"" + path + "\": " + failed.text());
    }
    if (version.isEmpty() || version.charAt(0) < '0' || version.charAt(0) > '9') {
      throw invalid(directory)
          .detail("File \"" + path + "\" does not contain valid data.")
          .hint("You might need to initdb.");
    }
    if (!version.equals(MAJOR_VERSION)) {
      throw fatal("database files are incompatible with server")
          .detail(
              "The data directory was initialized by PostgreSQL version "
                  + version
                  + ", which is not compatible with this version "
                  + ServerVersion.NUMBER
                  + ".");
    }
  }

  private static DatabaseException invalid(String directory) {
    return fatal("\"" + directory + "\" is not a valid data directory");
  }

  private static DatabaseException fatal(String message) {
    return DatabaseException.fatal(SqlState.OBJECT_NOT_IN_PREREQUISITE_STATE, message);
  }
}
