package pganatomy.engine.port;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Lets system calls on files fail as a full or broken disk would: bad luck on demand, for tests.
///
/// ```text
///   -Dpganatomy.diskFaults=<file>        looked into at every call; a rule a line:
///
///   allocate base/5/16384 28             posix_fallocate(3) of that file says ENOSPC
///   write pg_wal/ 28                     every pwrite(2) below pg_wal says ENOSPC
///   sync base/5/16384 5                  fsync(2) and fdatasync(2) say EIO
///   read base/5/16384 5                  pread(2) says EIO
///   open pg_wal/xlogtemp 30              open(2) says EROFS
/// ```
///
/// The second word is any part of the file's path, the third the error number. Rules come and go
/// while the server runs. Without the property none of this is loaded.
///
/// PostgreSQL: none; its tests have no such layer
final class DiskFaults {
  private final Path rules;

  private DiskFaults(String file) {
    rules = Path.of(file);
  }

  /// The faults, if the property asks for some; otherwise null.
  static DiskFaults ofProperty() {
    String file = System.getProperty("pganatomy.diskFaults");
    return file == null ? null : new DiskFaults(file);
  }

  /// Throws if a rule says so.
  void check(String call, int descriptor) {
    String path;
    try {
      path = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
    } catch (IOException notOpen) {
      return;
    }
    check(call, path);
  }

  void check(String call, String path) {
    byte[] text;
    try {
      text = Files.readAllBytes(rules);
    } catch (IOException none) {
      return;
    }
    for (String rule : new String(text, StandardCharsets.UTF_8).split("\n")) {
      String[] words = rule.split(" ");
      if (words.length == 3 && words[0].equals(call) && path.contains(words[1])) {
        throw new PosixException(call, path, Integer.parseInt(words[2]));
      }
    }
  }
}
