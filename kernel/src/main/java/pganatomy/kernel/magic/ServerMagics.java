package pganatomy.kernel.magic;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import pganatomy.kernel.java.CellFailure;
import pganatomy.kernel.render.Renderers;
import pganatomy.lab.Lab;
import pganatomy.lab.Server;
import pganatomy.lab.ServerLog;

/// Magics that look at the current server.
final class ServerMagics {

  private static final int LOG_LINES = 40;
  private static final int FOLLOW_SECONDS = 10;
  private static final int FOLLOW_STEP_MILLIS = 100;
  private static final Pattern FOLLOW = Pattern.compile("(?:^|\\s)-f(?:\\s+(\\d{1,4}))?(?=\\s|$)");
  private static final String ACTIVITY =
      """
      SELECT pid, backend_type, usename, datname, state,
             wait_event_type || ': ' || wait_event AS waits_for, query
      FROM pg_stat_activity ORDER BY backend_start, pid
      """;

  private final BaseKernel kernel;

  ServerMagics(BaseKernel kernel) {
    this.kernel = kernel;
  }

  /// `%ps [seconds]`: the server's processes as a table.
  Magic ps() {
    return new Magic() {
      @Override
      public Object run(String line, String body) throws CellFailure {
        int seconds = LiveView.seconds("%ps", line);
        Server server = Lab.server();
        if (seconds == 0) {
          return Renderers.show(Renderers.processes(server.tree().processes()));
        }
        LiveView.start(
            kernel, seconds, () -> Renderers.show(Renderers.processes(server.tree().processes())));
        return null;
      }

      @Override
      public Object value(String line) {
        return Lab.server().processes();
      }
    };
  }

  /// `%pstree [seconds]`: the same, drawn.
  Object pstree(String line, String body) throws CellFailure {
    int seconds = LiveView.seconds("%pstree", line);
    Server server = Lab.server();
    if (seconds == 0) {
      return server.tree();
    }
    LiveView.start(kernel, seconds, () -> Renderers.drawing(server.tree()));
    return null;
  }

  /// `%activity`: `pg_stat_activity`.
  static Object activity(String line, String body) throws SQLException {
    return Lab.sql(ACTIVITY);
  }

  /// `%log [-f [seconds]] [--lines n] [--all] [regular expression]`.
  static Object log(String line, String body) throws CellFailure, InterruptedException {
    Matcher follow = FOLLOW.matcher(line);
    boolean follows = follow.find();
    String rest = follows ? follow.replaceFirst("") : line;
    Options options = Options.parse("%log", rest, Set.of("--all"), Set.of("--lines"));
    int count = options.number("%log", "--lines", LOG_LINES);
    Pattern pattern = pattern(options.rest());
    ServerLog log = Lab.server().log();
    if (follows) {
      int seconds = follow.group(1) == null ? FOLLOW_SECONDS : Integer.parseInt(follow.group(1));
      follow(log.mark(), pattern, seconds);
    } else {
      print(log.lines(), pattern, options.has("--all") ? Integer.MAX_VALUE : count);
    }
    return null;
  }

  private static Pattern pattern(String regex) throws CellFailure {
    try {
      return Pattern.compile(regex);
    } catch (PatternSyntaxException e) {
      throw Options.failure("%log: not a regular expression: " + e.getMessage());
    }
  }

  private static void print(List<String> all, Pattern pattern, int most) {
    List<String> lines = all.stream().filter(line -> pattern.matcher(line).find()).toList();
    int shown = Math.min(lines.size(), most);
    if (lines.isEmpty()) {
      System.out.println("(no line of the log matches)");
    } else if (shown < lines.size()) {
      System.out.println("(the last " + shown + " of " + lines.size() + " lines; --all shows all)");
    }
    lines.subList(lines.size() - shown, lines.size()).forEach(System.out::println);
  }

  /// Prints lines as they come; an interrupt ends it before its time.
  private static void follow(ServerLog log, Pattern pattern, int seconds)
      throws InterruptedException {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    int printed = 0;
    while (System.nanoTime() < end) {
      List<String> lines = log.sinceMark();
      for (; printed < lines.size(); printed++) {
        if (pattern.matcher(lines.get(printed)).find()) {
          System.out.println(lines.get(printed));
        }
      }
      Thread.sleep(FOLLOW_STEP_MILLIS);
    }
  }
}
