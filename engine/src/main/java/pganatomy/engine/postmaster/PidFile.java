package pganatomy.engine.postmaster;

import pganatomy.engine.port.Errno;
import pganatomy.engine.port.PosixException;

/// `postmaster.pid` as others read it: who owns the data directory, and how far it is.
///
/// PostgreSQL: src/bin/pg_ctl/pg_ctl.c, get_pgpid(); src/include/utils/pidfile.h
public record PidFile(int processId, long startSeconds, int port, String status) {

  /// The file of a data directory, or null when there is none.
  public static PidFile read(String dataDirectory) {
    String text;
    try {
      text = Files.read(dataDirectory + "/postmaster.pid");
    } catch (PosixException failed) {
      if (failed.errno() == Errno.ENOENT) {
        return null;
      }
      throw failed;
    }
    String[] lines = text.split("\n", -1);
    return new PidFile(
        parseProcessId(text),
        lines.length > 2 ? number(lines[2]) : 0,
        lines.length > 3 ? (int) number(lines[3]) : 0,
        lines.length > 7 ? lines[7].strip() : "");
  }

  /// The number at the start of a text, or 0.
  static int parseProcessId(String text) {
    return (int) number(text);
  }

  private static long number(String text) {
    long value = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        break;
      }
      value = value * 10 + c - '0';
    }
    return value;
  }
}
