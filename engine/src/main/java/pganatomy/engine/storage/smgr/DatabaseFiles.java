package pganatomy.engine.storage.smgr;

import java.io.File;
import pganatomy.engine.port.Errno;
import pganatomy.engine.port.Posix;
import pganatomy.engine.port.PosixException;
import pganatomy.engine.storage.sync.FileTag;
import pganatomy.engine.storage.sync.SyncQueue;
import pganatomy.engine.utils.guc.Guc;

/// A database's folder as a whole: `base/<oid>`.
///
/// PostgreSQL: src/backend/storage/file/copydir.c; src/common/rmtree.c
public final class DatabaseFiles {
  private static final int COPY_BYTES = 1 << 18;

  private DatabaseFiles() {}

  public static String folder(int databaseOid) {
    return "base/" + Integer.toUnsignedString(databaseOid);
  }

  /// Copies all files of a database that nobody may be changing, and brings them to the disk. What
  /// the other folder had before is replaced.
  public static void copy(int sourceOid, int targetOid) {
    String target = folder(targetOid);
    makeFolder(target);
    String[] names = DataDirectory.javaPath(folder(sourceOid)).toFile().list();
    byte[] part = new byte[COPY_BYTES];
    for (String name : names == null ? new String[0] : names) {
      if (!name.startsWith("t")) {
        copyFile(folder(sourceOid) + "/" + name, target + "/" + name, part);
      }
    }
    syncFolder(target);
    syncFolder("base");
  }

  static void makeFolder(String path) {
    try {
      Posix.mkdir(DataDirectory.resolve(path), 0700);
    } catch (PosixException failed) {
      if (failed.errno() != Errno.EEXIST) {
        throw FileErrors.of("could not create directory \"" + path + "\"", failed);
      }
    }
  }

  private static void copyFile(String from, String to, byte[] part) {
    try {
      int source = Posix.open(DataDirectory.resolve(from), Posix.O_RDONLY, 0);
      int target = -1;
      try {
        int flags = Posix.O_RDWR | Posix.O_CREAT | Posix.O_TRUNC;
        target = Posix.open(DataDirectory.resolve(to), flags, 0600);
        long at = 0;
        for (int got = COPY_BYTES; got == COPY_BYTES; at += got) {
          got = Posix.pread(source, part, 0, COPY_BYTES, at);
          Posix.pwrite(target, part, 0, got, at);
        }
        if (Guc.FSYNC.isOn()) {
          Posix.fsync(target);
        }
      } finally {
        Posix.close(source);
        if (target >= 0) {
          Posix.close(target);
        }
      }
    } catch (PosixException failed) {
      throw FileErrors.of("could not copy file \"" + from + "\" to \"" + to + "\"", failed);
    }
  }

  private static void syncFolder(String path) {
    if (!Guc.FSYNC.isOn()) {
      return;
    }
    try {
      int descriptor = Posix.open(DataDirectory.resolve(path), Posix.O_RDONLY, 0);
      try {
        Posix.fsync(descriptor);
      } finally {
        Posix.close(descriptor);
      }
    } catch (PosixException failed) {
      throw FileErrors.of("could not fsync file \"" + path + "\"", failed);
    }
  }

  /// Nobody need bring the database's files to the disk any more.
  public static void forgetSyncs(int databaseOid) {
    SyncQueue.sendOrWait(
        SyncQueue.FORGET_DATABASE, new FileTag(FileTag.RELATION, databaseOid, 0, 0, 0));
  }

  /// Removes the folder with all that is in it; one that is not there is none to remove.
  public static void remove(int databaseOid) {
    String folder = folder(databaseOid);
    File[] files = DataDirectory.javaPath(folder).toFile().listFiles();
    if (files == null) {
      return;
    }
    String path = folder;
    try {
      for (File file : files) {
        path = folder + "/" + file.getName();
        Posix.unlink(DataDirectory.resolve(path));
      }
      path = folder;
      Posix.rmdir(DataDirectory.resolve(path));
    } catch (PosixException failed) {
      throw FileErrors.of("could not remove file or directory \"" + path + "\"", failed);
    }
  }
}
