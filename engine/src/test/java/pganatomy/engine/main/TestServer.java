package pganatomy.engine.main;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import pganatomy.engine.port.Processes;
import pganatomy.engine.port.Signals;
import pganatomy.engine.postmaster.PidFile;

/// A real server in a folder of its own, on a free port, for tests; nothing of it is left behind.
final class TestServer implements AutoCloseable {
  private static final long PATIENCE_MILLIS = 120_000;

  final Path data;
  final Path log;
  int port;

  private TestServer(Path folder, int port) {
    this.data = folder.resolve("data");
    this.log = folder.resolve("log");
    this.port = port;
  }

  /// A new cluster, not started.
  static TestServer init(Path folder) {
    TestServer server = new TestServer(folder, Training.freePort());
    int code = server.ctl("init", "-A", "trust");
    if (code != 0) {
      throw new IllegalStateException("init ended with " + code);
    }
    return server;
  }

  /// Runs `ctl` for this server, and returns its exit code.
  int ctl(String command, String... more) {
    List<String> words = new ArrayList<>(List.of("ctl", command, "-s", "-D", data.toString()));
    if (command.equals("start") || command.equals("restart")) {
      words.addAll(List.of("-l", log.toString(), "-p", Integer.toString(port), "-t", "120"));
      words.addAll(List.of("-c", "unix_socket_directories=" + data.getParent()));
    }
    words.addAll(List.of(more));
    return Ctl.run(words.toArray(new String[0]));
  }

  /// Starts it; on another port when somebody else has taken this one meanwhile.
  TestServer start(String... more) {
    for (int triesLeft = 4; ; triesLeft--) {
      int from = logText().length();
      if (ctl("start", more) == 0) {
        return this;
      }
      if (triesLeft == 0 || logText().indexOf("Address already in use", from) < 0) {
        throw new IllegalStateException("the server did not start:\n" + logText());
      }
      port = Training.freePort();
    }
  }

  int postmaster() {
    return PidFile.read(data.toString()).processId();
  }

  String logText() {
    try {
      return Files.exists(log) ? Files.readString(log) : "";
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /// Titles of all children, without the blanks at the end.
  List<String> titles() {
    return children(postmaster()).stream().map(TestServer::title).toList();
  }

  /// The first child with that title.
  int child(String title) {
    int[] found = new int[1];
    await(
        "a process titled " + title,
        () -> {
          for (int child : children(postmaster())) {
            if (title(child).equals(title)) {
              found[0] = child;
              return true;
            }
          }
          return false;
        });
    return found[0];
  }

  static List<Integer> children(int parent) {
    try (Stream<Path> all = Files.list(Path.of("/proc"))) {
      return all.map(path -> path.getFileName().toString())
          .filter(name -> Character.isDigit(name.charAt(0)))
          .map(Integer::parseInt)
          .filter(pid -> parentOf(pid) == parent)
          .sorted()
          .toList();
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  static boolean isAlive(int pid) {
    String stat = read("/proc/" + pid + "/stat");
    return !stat.isEmpty() && stat.charAt(stat.lastIndexOf(')') + 2) != 'Z';
  }

  private static boolean noneLives(List<Integer> pids) {
    return pids.stream().noneMatch(TestServer::isAlive);
  }

  private static int parentOf(int pid) {
    String stat = read("/proc/" + pid + "/stat");
    return stat.isEmpty()
        ? -1
        : Integer.parseInt(stat.substring(stat.lastIndexOf(')') + 4).split(" ")[0]);
  }

  static String title(int pid) {
    return read("/proc/" + pid + "/cmdline").replace('\0', ' ').strip();
  }

  private static String read(String path) {
    try {
      return Files.readString(Path.of(path), java.nio.charset.StandardCharsets.ISO_8859_1);
    } catch (IOException gone) {
      return "";
    }
  }

  static void await(String what, BooleanSupplier condition) {
    long end = System.currentTimeMillis() + PATIENCE_MILLIS;
    while (!condition.getAsBoolean()) {
      if (System.currentTimeMillis() > end) {
        throw new AssertionError("waited in vain for " + what);
      }
      try {
        Thread.sleep(5);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /// Waits for a line that contains `text`, behind `from` characters of the log.
  void awaitLog(String text, int from) {
    await("\"" + text + "\" in the log", () -> logText().indexOf(text, from) >= 0);
  }

  @Override
  public void close() {
    PidFile running = PidFile.read(data.toString());
    if (running != null && Processes.kill(running.processId(), 0)) {
      List<Integer> children = children(running.processId());
      ctl("stop", "-m", "immediate", "-t", "30");
      Processes.kill(running.processId(), Signals.SIGKILL);
      children.forEach(child -> Processes.kill(child, Signals.SIGKILL));
      // Who is still there could write into a folder that is being removed.
      await("everybody's end", () -> !isAlive(running.processId()) && noneLives(children));
    }
    while (Processes.waitForChild() != null) {
      Thread.onSpinWait();
    }
  }
}
