package pganatomy.engine.port;

import java.nio.charset.StandardCharsets;

/// What `ps` shows of this process.
///
/// `ps` reads the arguments that the process was started with out of the process's own memory. A
/// process may write there: the kernel only remembers where the arguments start and end. We write
/// the title over them and zeros behind it. The room is what the arguments took, which for a JVM
/// with its many flags is far more than a title needs.
///
/// ```text
///   before:  java\0-XX:+UseSerialGC\0-Xmx64m\0...\0pganatomy.engine.main.Main\0--forkchild=backend\0
///   after:   postgres: alice mydb [local] idle\0\0\0\0\0\0\0\0\0...                               \0
///            ^ arg_start                                                                arg_end ^
/// ```
///
/// PostgreSQL: src/backend/utils/misc/ps_status.c, set_ps_display()
public final class ProcessTitle {
  private static final int ARG_START_FIELD = 48;

  private static long start;
  private static int room;
  private static int written;
  private static String current = "";
  private static String identity = "postgres: ";

  private ProcessTitle() {}

  /// Shows `postgres: <who> ` in `ps`, with an activity behind it from [#setActivity(String)].
  public static void setIdentity(String who) {
    identity = "postgres: " + who + " ";
    set(identity);
  }

  /// Shows what the process that [#setIdentity(String)] has named does now: `idle`.
  public static void setActivity(String activity) {
    set(identity + activity);
  }

  /// Shows `title` in `ps`.
  public static void set(String title) {
    if (start == 0) {
      findArguments();
    }
    current = title;
    byte[] bytes = title.getBytes(StandardCharsets.UTF_8);
    int length = Math.min(bytes.length, room - 1);
    NativeMemory.copyFromArray(bytes, 0, length, start);
    int behind = Math.max(written, length) - length;
    NativeMemory.fill(start + length, behind + 1L, (byte) 0);
    written = length;
  }

  /// The title that was set last.
  public static String get() {
    return current;
  }

  /// The short name, for `pgrep` and `ps -o comm`; at most 15 bytes count.
  public static void setCommandName(String name) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    int descriptor = Posix.open("/proc/self/comm", Posix.O_WRONLY, 0);
    try {
      Posix.write(descriptor, bytes, 0, bytes.length);
    } finally {
      Posix.close(descriptor);
    }
  }

  /// Fields 48 and 49 of `/proc/self/stat`. The second field, the name, is in parentheses and may
  /// hold anything, also spaces and parentheses; so counting starts behind the last one.
  private static void findArguments() {
    byte[] stat = new byte[1024];
    int descriptor = Posix.open("/proc/self/stat", Posix.O_RDONLY, 0);
    int length = Posix.read(descriptor, stat, 0, stat.length);
    Posix.close(descriptor);
    int at = length - 1;
    while (stat[at] != ')') {
      at--;
    }
    at += 2;
    for (int field = 3; field < ARG_START_FIELD; at++) {
      if (stat[at] == ' ') {
        field++;
      }
    }
    long argStart = number(stat, at);
    while (stat[at] != ' ') {
      at++;
    }
    start = argStart;
    room = (int) (number(stat, at + 1) - argStart);
    written = room - 1;
  }

  private static long number(byte[] text, int at) {
    long value = 0;
    for (int i = at; text[i] >= '0' && text[i] <= '9'; i++) {
      value = value * 10 + text[i] - '0';
    }
    return value;
  }
}
