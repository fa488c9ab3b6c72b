package pganatomy.engine.commands.explain;

import pganatomy.engine.executor.Instrumentation;

/// The line that tells which buffers were used.
///
/// PostgreSQL: src/backend/commands/explain.c, show_buffer_usage()
public final class BufferText {
  private BufferText() {}

  static String of(Instrumentation measured) {
    return of(
        measured.sharedHits,
        measured.sharedReads,
        measured.sharedDirtied,
        measured.sharedWritten,
        measured.tempRead,
        measured.tempWritten);
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
