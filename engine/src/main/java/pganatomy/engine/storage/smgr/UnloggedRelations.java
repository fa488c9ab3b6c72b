package pganatomy.engine.storage.smgr;

import java.io.File;
import java.util.HashSet;
import pganatomy.engine.port.Posix;
import pganatomy.engine.port.PosixException;
import pganatomy.engine.utils.guc.Guc;

/// Unlogged relations after a crash: nobody knows which of their changes got to the files, so all
/// are emptied. What empty means is in the relation's `_init` fork.
///
/// ```text
///   before redo                        after redo
///   base/5/16384        removed        base/5/16384        a copy of _init
///   base/5/16384_fsm    removed
///   base/5/16384_init   stays          base/5/16384_init
/// ```
///
/// Twice, because redo may still remove relations, or make them.
///
/// PostgreSQL: src/backend/storage/file/reinit.c, ResetUnloggedRelations()
public final class UnloggedRelations {
  private static final String INIT = "_init";
  private static final int COPY_BYTES = 1 << 16;

  private UnloggedRelations() {}

  /// Before redo: removes all but the `_init` forks.
  public static void clean() {
    for (String folder : folders()) {
      String[] names = names(folder);
      HashSet<String> unlogged = new HashSet<>();
      for (String name : names) {
        if (name.endsWith(INIT)) {
          unlogged.add(name.substring(0, name.length() - INIT.length()));
        }
      }
      for (String name : names) {
        if (!unlogged.isEmpty() && !name.endsWith(INIT) && unlogged.contains(number(name))) {
          remove(folder + "/" + name);
        }
      }
    }
  }

  /// After redo: makes the files anew.
  public static void reset() {
    for (String folder : folders()) {
      for (String name : names(folder)) {
        if (name.endsWith(INIT)) {
          String path = folder + "/" + name;
          copy(path, path.substring(0, path.length() - INIT.length()));
        }
      }
    }
  }

  /// `16384` of `16384_fsm.1`.
  private static String number(String name) {
    int end = 0;
    while (end < name.length() && Character.isDigit(name.charAt(end))) {
      end++;
    }
    return name.substring(0, end);
  }

  private static String[] folders() {
    String[] databases = names("base");
    String[] folders = new String[databases.length];
    for (int i = 0; i < databases.length; i++) {
      folders[i] = "base/" + databases[i];
    }
    return folders;
  }

  private static String[] names(String folder) {
    File directory = DataDirectory.javaPath(folder).toFile();
    String[] names = directory.list();
    return names == null ? new String[0] : names;
  }

  private static void remove(String path) {
    try {
      Posix.unlink(DataDirectory.resolve(path));
    } catch (PosixException failed) {
      throw FileErrors.of("could not remove file \"" + path + "\"", failed);
    }
  }

  private static void copy(String from, String to) {
    try {
      int source = Posix.open(DataDirectory.resolve(from), Posix.O_RDONLY, 0);
      int flags = Posix.O_RDWR | Posix.O_CREAT | Posix.O_TRUNC;
      int target = Posix.open(DataDirectory.resolve(to), flags, 0600);
      byte[] part = new byte[COPY_BYTES];
      long at = 0;
      for (int got = Posix.pread(source, part, 0, COPY_BYTES, at); got > 0; ) {
        Posix.pwrite(target, part, 0, got, at);
        at += got;
        got = Posix.pread(source, part, 0, COPY_BYTES, at);
      }
      if (Guc.FSYNC.isOn()) {
        Posix.fsync(target);
      }
      Posix.close(source);
      Posix.close(target);
    } catch (PosixException failed) {
      throw FileErrors.of("could not copy file \"" + from + "\" to \"" + to + "\"", failed);
    }
  }
}
