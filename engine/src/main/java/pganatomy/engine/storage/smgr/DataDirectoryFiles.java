package pganatomy.engine.storage.smgr;

import java.io.File;
import pganatomy.engine.port.Posix;
import pganatomy.engine.port.PosixException;
import pganatomy.engine.utils.error.Log;
import pganatomy.engine.utils.guc.Guc;

/// What the startup process does to files before it reads the log: brings to the disk what the
/// server before it may only have written, and removes what nobody can want any more.
///
/// PostgreSQL: src/backend/storage/file/fd.c, SyncDataDirectory(), RemovePgTempRelationFiles()
public final class DataDirectoryFiles {
  private static final int TEMPORARY_PREFIX = 1;

  private DataDirectoryFiles() {}

  /// After a crash: redo takes a page for done when its LSN says so, and the next checkpoint would
  /// not know that the page has only got as far as the operating system.
  public static void syncAll() {
    if (Guc.FSYNC.isOn()) {
      syncFolder("", true);
    }
  }

  private static void syncFolder(String folder, boolean isRoot) {
    File[] files = DataDirectory.javaPath(folder).toFile().listFiles();
    if (files == null) {
      return;
    }
    for (File file : files) {
      String path = isRoot ? file.getName() : folder + "/" + file.getName();
      if (file.isDirectory()) {
        syncFolder(path, false);
      } else if (!isRoot) {
        sync(path);
      }
    }
    sync(isRoot ? "." : folder);
  }

  private static void sync(String path) {
    try {
      int descriptor = Posix.open(DataDirectory.resolve(path), Posix.O_RDONLY, 0);
      try {
        Posix.fsync(descriptor);
      } finally {
        Posix.close(descriptor);
      }
    } catch (PosixException failed) {
      Log.log("could not fsync file \"" + path + "\": " + failed.text());
    }
  }

  /// Files of temporary relations, whose backends are gone: `base/5/t3_16384`.
  public static void removeTemporaryRelations() {
    File[] databases = DataDirectory.javaPath("base").toFile().listFiles();
    for (File database : databases == null ? new File[0] : databases) {
      String[] names = database.list();
      for (String name : names == null ? new String[0] : names) {
        if (isTemporary(name)) {
          remove("base/" + database.getName() + "/" + name);
        }
      }
    }
  }

  private static boolean isTemporary(String name) {
    int at = TEMPORARY_PREFIX;
    while (at < name.length() && Character.isDigit(name.charAt(at))) {
      at++;
    }
    return name.startsWith("t")
        && at > TEMPORARY_PREFIX
        && at + 1 < name.length()
        && name.charAt(at) == '_'
        && Character.isDigit(name.charAt(at + 1));
  }

  /// Segments of the log that were being made.
  public static void removeTemporaryLog() {
    String[] names = DataDirectory.javaPath("pg_wal").toFile().list();
    for (String name : names == null ? new String[0] : names) {
      if (name.startsWith("xlogtemp.")) {
        remove("pg_wal/" + name);
      }
    }
  }

  private static void remove(String path) {
    try {
      Posix.unlink(DataDirectory.resolve(path));
    } catch (PosixException failed) {
      Log.log("could not remove file \"" + path + "\": " + failed.text());
    }
  }
}
