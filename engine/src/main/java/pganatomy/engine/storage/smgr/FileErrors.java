package pganatomy.engine.storage.smgr;

import pganatomy.engine.port.Errno;
import pganatomy.engine.port.PosixException;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.Log;
import pganatomy.engine.utils.error.SqlState;

/// What a failed system call on a file means to a client.
///
/// PostgreSQL: src/backend/utils/error/elog.c, errcode_for_file_access()
public final class FileErrors {
  private FileErrors() {}

  /// @param action as in `could not open file "base/5/1"`
  public static DatabaseException of(String action, PosixException cause) {
    return DatabaseException.error(sqlState(cause.errno()), action + ": " + cause.text());
  }

  /// The same where it must end the server: the kernel may have thrown away what was written, and a
  /// second try that succeeds would prove nothing.
  public static Error panic(String action, PosixException cause) {
    return Log.panicOf(sqlState(cause.errno()), action + ": " + cause.text());
  }

  private static String sqlState(int errno) {
    return switch (errno) {
      case Errno.EPERM, Errno.EACCES, 30 -> SqlState.INSUFFICIENT_PRIVILEGE;
      case Errno.ENOENT -> SqlState.UNDEFINED_FILE;
      case Errno.EEXIST -> SqlState.DUPLICATE_FILE;
      case Errno.ENOTDIR, Errno.EISDIR, Errno.ENOTEMPTY -> SqlState.WRONG_OBJECT_TYPE;
      case Errno.ENOSPC -> SqlState.DISK_FULL;
      case Errno.ENOMEM -> SqlState.OUT_OF_MEMORY;
      case Errno.EMFILE, 23 -> SqlState.INSUFFICIENT_RESOURCES;
      case Errno.EIO -> SqlState.IO_ERROR;
      default -> SqlState.INTERNAL_ERROR;
    };
  }
}
