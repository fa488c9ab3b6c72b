package pganatomy.engine.commands.explain;

import java.util.Locale;
import pganatomy.engine.executor.Instrumentation;

/// The line that tells which buffers were used.
///
/// PostgreSQL: src/backend/commands/explain.c, show_buffer_usage()
public final class BufferText {
  private BufferText() {}

  static String of(Instrumentation measured) {
    String text =
        of(
            measured.sharedHits,
            measured.sharedReads,
            measured.sharedDirtied,
            measured.sharedWritten,
            0,
            0);
    StringBuilder local = new StringBuilder();
    append(local, "hit", measured.localHits);
    append(local, "read", measured.localReads);
    append(local, "dirtied", measured.localDirtied);
    append(local, "written", measured.localWritten);
    if (!local.isEmpty()) {
      text += (text.isEmpty() ? "" : ", ") + "local" + local;
    }
    String temporary = of(0, 0, 0, 0, measured.tempRead, measured.tempWritten);
    return temporary.isEmpty() ? text : text + (text.isEmpty() ? "" : ", ") + temporary;
  }

  /// Times of input and output; empty where none was taken.
  static String times(long[] nanos) {
    String[] kinds = {"shared", "local", "temp"};
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < kinds.length; i++) {
      long read = nanos[2 * i];
      long written = nanos[2 * i + 1];
      if (read > 0 || written > 0) {
        text.append(text.isEmpty() ? "" : ", ").append(kinds[i]);
        text.append(read > 0 ? " read=" + millis(read) : "");
        text.append(written > 0 ? " write=" + millis(written) : "");
      }
    }
    return text.toString();
  }

  private static String millis(long nanos) {
    return String.format(Locale.ROOT, "%.3f", nanos / 1e6);
  }

  public static String of(
      long hits, long reads, long dirtied, long written, long tempRead, long tempWritten) {
    StringBuilder shared = new StringBuilder();
    append(shared, "hit", hits);
    append(shared, "read", reads);
    append(shared, "dirtied", dirtied);
    append(shared, "written", written);
    StringBuilder temporary = new StringBuilder();
    append(temporary, "read", tempRead);
    append(temporary, "written", tempWritten);
    String text = shared.isEmpty() ? "" : "shared" + shared;
    if (!temporary.isEmpty()) {
      text += (text.isEmpty() ? "" : ", ") + "temp" + temporary;
    }
    return text;
  }

  private static void append(StringBuilder text, String name, long count) {
    if (count > 0) {
      text.append(' ').append(name).append('=').append(count);
    }
  }
}
