package pganatomy.kernel.render;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Process handles as a table.
final class Handles {

  private static final int COMMAND_CHARACTERS = 120;
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

  private Handles() {}

  static Grid grid(List<ProcessHandle> handles) {
    List<Grid.Head> heads =
        List.of(
            new Grid.Head("pid", true),
            new Grid.Head("parent", true),
            new Grid.Head("alive", false),
            new Grid.Head("user", false),
            new Grid.Head("started", false),
            new Grid.Head("cpu_s", true),
            new Grid.Head("command", false));
    List<String[]> rows = handles.stream().limit(Grid.ROWS_SHOWN).map(Handles::row).toList();
    return new Grid(heads, rows, Grid.count(rows.size(), handles.size()));
  }

  private static String[] row(ProcessHandle handle) {
    ProcessHandle.Info info = handle.info();
    return new String[] {
      String.valueOf(handle.pid()),
      handle.parent().map(parent -> String.valueOf(parent.pid())).orElse(null),
      handle.isAlive() ? "yes" : "no",
      info.user().orElse(null),
      info.startInstant().map(Handles::clock).orElse(null),
      info.totalCpuDuration().map(Handles::seconds).orElse(null),
      command(info)
    };
  }

  private static String clock(Instant instant) {
    return instant.atZone(ZoneId.systemDefault()).format(CLOCK);
  }

  private static String seconds(Duration cpu) {
    return String.format(Locale.ROOT, "%.2f", cpu.toMillis() / 1000.0);
  }

  private static String command(ProcessHandle.Info info) {
    Stream<String> arguments = info.arguments().stream().flatMap(Stream::of);
    String all =
        String.join(" ", Stream.concat(info.command().stream(), arguments).toList())
            .replaceAll("\\s+", " ");
    return all.length() <= COMMAND_CHARACTERS
        ? all
        : all.substring(0, COMMAND_CHARACTERS - 1) + "…";
  }
}
