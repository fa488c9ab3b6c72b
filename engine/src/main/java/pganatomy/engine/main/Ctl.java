package pganatomy.engine.main;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.port.JavaCommand;
import pganatomy.engine.port.Posix;
import pganatomy.engine.port.Processes;
import pganatomy.engine.port.Signals;
import pganatomy.engine.postmaster.PidFile;

/// Starts, stops and asks a server from outside, with pg_ctl's words and exit codes: 0 done, 1 not
/// done, 3 no server runs, 4 no data directory.
///
/// PostgreSQL: src/bin/pg_ctl/pg_ctl.c
final class Ctl {
  private static final int NOT_RUNNING = 3;
  private static final int NO_DATA_DIRECTORY = 4;
  private static final int POLL_MILLIS = 20;
  private static final int DOT_MILLIS = 1000;

  private static final String HELP =
      """
      pg_ctl makes, starts, stops and asks a server.

        init      -D DIR [-A METHOD]                 make a new data directory
        start     -D DIR [-l FILE] [-p PORT] [-c NAME=VALUE]... [-o WORDS] [-t SECONDS] [-W]
        stop      -D DIR [-m smart|fast|immediate] [-t SECONDS] [-W]
        restart   -D DIR, and what start and stop take
        reload    -D DIR                             read the configuration files again
        status    -D DIR                             exit code 0 runs, 3 does not, 4 no data directory
        log       -D DIR                             print what the server has logged
        train                                        make the caches that processes start from

        -s  only say what is wrong      -W  do not wait      PGDATA stands for -D
      """;

  private final CtlOptions options;
  private final Path directory;

  private Ctl(CtlOptions options) {
    this.options = options;
    this.directory = options.dataDirectory();
  }

  /// Runs a command, and returns the exit code.
  static int run(String[] arguments) {
    if (arguments.length > 1 && (arguments[1].equals("--help") || arguments[1].equals("-?"))) {
      System.out.print(HELP);
      return 0;
    }
    try {
      CtlOptions options = CtlOptions.parse(arguments);
      if (options.command.equals("train")) {
        return new Training(options).run();
      }
      return new Ctl(options).run();
    } catch (CtlOptions.UsageException wrong) {
      System.err.println("pg_ctl: " + wrong.getMessage());
      System.err.println("Try \"pg_ctl --help\" for more information.");
      return 1;
    }
  }

  private int run() {
    switch (options.command) {
      case "init" -> {
        return new Initdb(options).run();
      }
      case "start", "stop", "restart", "reload", "status", "log" -> {}
      default ->
          throw new CtlOptions.UsageException(
              "unrecognized operation mode \"" + options.command + "\"");
    }
    int problem = checkDirectory();
    if (problem != 0) {
      return problem;
    }
    return switch (options.command) {
      case "start" -> start();
      case "stop" -> stop();
      case "restart" -> restart();
      case "reload" -> reload();
      case "status" -> status();
      default -> log();
    };
  }

  private int checkDirectory() {
    int code = options.command.equals("status") ? NO_DATA_DIRECTORY : 1;
    if (!Files.isDirectory(directory)) {
      complain("directory \"" + options.data() + "\" does not exist");
      return code;
    }
    if (!Files.exists(directory.resolve("PG_VERSION"))) {
      complain("directory \"" + options.data() + "\" is not a database cluster directory");
      return code;
    }
    return 0;
  }

  private static void complain(String message) {
    System.err.println("pg_ctl: " + message);
  }

  private void say(String text) {
    if (!options.isSilent()) {
      System.out.print(text);
      System.out.flush();
    }
  }

  private String pidPath() {
    return options.data() + "/postmaster.pid";
  }

  // ---------------------------------------------------------------- commands

  private int start() {
    return start(options.serverOptions());
  }

  private int start(List<String> serverOptions) {
    PidFile before = PidFile.read(directory.toString());
    if (before != null) {
      complain("another server might be running; trying to start server anyway");
    }
    long started = System.currentTimeMillis() / 1000;
    int postmaster = spawnPostmaster(serverOptions);
    if (!options.waits()) {
      say("server starting\n");
      return 0;
    }
    say("waiting for server to start...");
    if (awaitReady(postmaster, started)) {
      say(" done\nserver started\n");
      return 0;
    }
    boolean isOver = Processes.killErrno(postmaster, 0) != 0;
    say(" stopped waiting\n");
    complain(isOver ? "could not start server" : "server did not start in time");
    System.err.println("Examine the log output.");
    return 1;
  }

  private int spawnPostmaster(List<String> serverOptions) {
    List<String> arguments = new ArrayList<>(List.of("--postmaster", "-D", directory.toString()));
    arguments.addAll(serverOptions);
    int log = -1;
    if (options.logFile() != null) {
      String path = Path.of(options.logFile()).toAbsolutePath().toString();
      log = Posix.open(path, Posix.O_WRONLY | Posix.O_CREAT | Posix.O_APPEND, 0600);
    }
    int flags = Main.postmasterFlags();
    int postmaster =
        Processes.spawn(
            JavaCommand.program(),
            JavaCommand.arguments("postgres", flags, arguments.toArray(new String[0])),
            JavaCommand.environment(),
            new int[] {flags},
            log,
            true);
    if (log >= 0) {
      Posix.close(log);
    }
    return postmaster;
  }

  /// Until `postmaster.pid` is that server's and says "ready", or the process is gone.
  private boolean awaitReady(int postmaster, long startedSeconds) {
    Dots dots = new Dots();
    while (dots.isInTime()) {
      PidFile now = PidFile.read(directory.toString());
      boolean isOurs =
          now != null && now.processId() == postmaster && now.startSeconds() >= startedSeconds - 2;
      if (isOurs && now.status().equals("ready")) {
        return true;
      }
      Processes.ExitedChild exited = Processes.waitForChild();
      if (exited != null && exited.processId() == postmaster) {
        return false;
      }
      dots.pause();
    }
    return false;
  }

  private int stop() {
    PidFile server = PidFile.read(directory.toString());
    if (server == null) {
      complain("PID file \"" + pidPath() + "\" does not exist");
      System.err.println("Is server running?");
      return 1;
    }
    return stop(server) ? 0 : 1;
  }

  private boolean stop(PidFile server) {
    int signal =
        switch (options.mode()) {
          case "smart" -> Signals.SIGTERM;
          case "fast" -> Signals.SIGINT;
          default -> Signals.SIGQUIT;
        };
    int errno = Processes.killErrno(server.processId(), signal);
    if (errno != 0) {
      complain(
          "could not send stop signal (PID: "
              + server.processId()
              + "): "
              + pganatomy.engine.port.Errno.text(errno));
      return false;
    }
    if (!options.waits()) {
      say("server shutting down\n");
      return true;
    }
    say("waiting for server to shut down...");
    Dots dots = new Dots();
    while (PidFile.read(directory.toString()) != null) {
      if (!dots.isInTime()) {
        say(" failed\n");
        complain("server does not shut down");
        return false;
      }
      dots.pause();
    }
    say(" done\nserver stopped\n");
    return true;
  }

  private int restart() {
    List<String> serverOptions = options.serverOptions();
    if (serverOptions.isEmpty()) {
      serverOptions = previousOptions();
    }
    PidFile server = PidFile.read(directory.toString());
    if (server == null) {
      complain("PID file \"" + pidPath() + "\" does not exist");
      System.err.println("Is server running?");
      System.err.println("trying to start server anyway");
    } else if (Processes.killErrno(server.processId(), 0) != 0) {
      complain("old server process (PID: " + server.processId() + ") seems to be gone");
      System.err.println("starting server anyway");
    } else if (!stop(server)) {
      return 1;
    }
    return start(serverOptions);
  }

  /// What `postmaster.opts` has behind the data directory.
  private List<String> previousOptions() {
    List<String> words = new ArrayList<>();
    try {
      String line = Files.readString(directory.resolve("postmaster.opts")).strip();
      String[] quoted = line.split("\"");
      for (int i = 1; i < quoted.length; i += 2) {
        words.add(quoted[i]);
      }
    } catch (IOException none) {
      return List.of();
    }
    return words.size() <= 2 ? List.of() : words.subList(2, words.size());
  }

  private int reload() {
    PidFile server = PidFile.read(directory.toString());
    if (server == null) {
      complain("PID file \"" + pidPath() + "\" does not exist");
      System.err.println("Is server running?");
      return 1;
    }
    int errno = Processes.killErrno(server.processId(), Signals.SIGHUP);
    if (errno != 0) {
      complain(
          "could not send reload signal (PID: "
              + server.processId()
              + "): "
              + pganatomy.engine.port.Errno.text(errno));
      return 1;
    }
    say("server signaled\n");
    return 0;
  }

  private int status() {
    PidFile server = PidFile.read(directory.toString());
    if (server != null && Processes.killErrno(server.processId(), 0) == 0) {
      say("pg_ctl: server is running (PID: " + server.processId() + ")\n");
      say(readOrEmpty(directory.resolve("postmaster.opts")));
      return 0;
    }
    say("pg_ctl: no server running\n");
    return NOT_RUNNING;
  }

  /// Ours: what the server logged last, wherever that goes.
  private int log() {
    String current = readOrEmpty(directory.resolve("current_logfiles")).strip();
    Path file =
        current.isEmpty()
            ? options.logFile() == null ? null : Path.of(options.logFile())
            : directory.resolve(current.substring(current.indexOf(' ') + 1));
    if (file == null) {
      complain("no log file: logging_collector is off, and -l was not given");
      return 1;
    }
    System.out.print(readOrEmpty(file));
    return 0;
  }

  private static String readOrEmpty(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (NoSuchFileException none) {
      return "";
    } catch (IOException failed) {
      complain("could not read file \"" + file + "\": " + failed.getMessage());
      return "";
    }
  }

  // ---------------------------------------------------------------- waiting

  /// A dot for each second that passes.
  private final class Dots {
    private final long end =
        System.currentTimeMillis() + options.timeoutSeconds() * (long) DOT_MILLIS;
    private long nextDot = System.currentTimeMillis();

    boolean isInTime() {
      return System.currentTimeMillis() < end;
    }

    void pause() {
      if (System.currentTimeMillis() >= nextDot) {
        say(".");
        nextDot += DOT_MILLIS;
      }
      try {
        Thread.sleep(POLL_MILLIS);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /// Waits for a child's end, and returns its exit code.
  static int awaitExit(int child) {
    while (true) {
      Processes.ExitedChild exited = Processes.waitForChild();
      if (exited != null && exited.processId() == child) {
        return exited.exited() ? exited.exitCode() : 128 + exited.signal();
      }
      try {
        Thread.sleep(1);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
