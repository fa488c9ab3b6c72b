package pganatomy.engine.access.transam;

import java.nio.charset.StandardCharsets;
import pganatomy.engine.port.Posix;

/// How much processor time this process has used, as the kernel counts it: in hundredths of a
/// second.
///
/// PostgreSQL: src/backend/utils/misc/pg_rusage.c
final class ProcessTimes {
  private static final int USER_FIELD = 11;
  private static final long TICK_NANOS = 10_000_000;

  private ProcessTimes() {}

  static long userNanos() {
    return field(USER_FIELD) * TICK_NANOS;
  }

  static long systemNanos() {
    return field(USER_FIELD + 1) * TICK_NANOS;
  }

  /// Counted from behind the command's name, which may have spaces.
  private static long field(int index) {
    byte[] text = new byte[1024];
    int descriptor = Posix.open("/proc/self/stat", Posix.O_RDONLY, 0);
    int length = Posix.read(descriptor, text, 0, text.length);
    Posix.close(descriptor);
    String stat = new String(text, 0, length, StandardCharsets.US_ASCII);
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return Long.parseLong(fields[index]);
  }
}
