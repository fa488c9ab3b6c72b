package pganatomy.tests.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.jar.JarFile;
import pganatomy.lab.Command;
import pganatomy.lab.Kind;
import pganatomy.lab.Server;

/// What tests ask of both servers, beyond what a notebook does.
public final class Servers {

  private static final String ENGINE_MAIN = "pganatomy/engine/main/Main.class";

  /// How long a test waits for what has to come. It is no promise about how quick that is: on a
  /// busy machine everything takes many times as long.
  public static final Duration PATIENCE = Duration.ofSeconds(120);

  private Servers() {}

  /// Whether this kind can run here: built, or unpacked.
  public static boolean isAvailable(Kind kind) {
    String file =
        switch (kind) {
          case ENGINE -> "PGANATOMY_ENGINE_JAR";
          case POSTGRES -> "PGANATOMY_POSTGRES_HOME";
        };
    Path path = Path.of(System.getProperty(file, ""));
    return switch (kind) {
      case ENGINE -> Files.isRegularFile(path) && hasMain(path);
      case POSTGRES -> Files.isExecutable(path.resolve("bin/postgres"));
    };
  }

  /// Until the engine has an entry point there is nothing to start.
  private static boolean hasMain(Path jar) {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.getEntry(ENGINE_MAIN) != null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A server with these settings, `name=value` each.
  public static Server start(Kind kind, String... settings) {
    return Server.create(kind, Arrays.asList(settings));
  }

  /// The postmaster's living children.
  public static List<OsProcess> children(Server server) {
    return OsProcess.childrenOf(server.pid());
  }

  /// The child whose title begins with `postgres: ` and this. A server lets clients in before the
  /// last of its children has started: then it is waited for.
  public static OsProcess child(Server server, String kind) {
    AtomicReference<OsProcess> found = new AtomicReference<>();
    await(
        "a child called " + kind,
        () -> {
          children(server).stream()
              .filter(child -> child.kind().startsWith(kind))
              .findFirst()
              .ifPresent(found::set);
          return found.get() != null;
        });
    return found.get();
  }

  /// Kills a child with SIGKILL, and waits until the server has thrown everybody out because of it,
  /// and lets clients in again. Until it has noticed, it takes clients as if nothing had happened.
  public static void killAndAwaitReset(Server server, OsProcess victim) {
    int before = server.log().lines().size();
    victim.signal("KILL");
    awaitReset(server, before);
  }

  /// Waits for a reset that is told behind the log's first so many lines.
  public static void awaitReset(Server server, int before) {
    await(
        "the reset",
        () -> isTold(server, before, "all server processes terminated; reinitializing"));
    await(
        "the end of the recovery",
        () -> isTold(server, before, "database system is ready to accept connections"));
  }

  /// Whether a line behind the log's first so many has these words.
  public static boolean isTold(Server server, int before, String words) {
    return server.log().lines().stream().skip(before).anyMatch(line -> line.contains(words));
  }

  /// Waits with [#PATIENCE] for what has to come.
  public static void await(String what, BooleanSupplier condition) {
    if (!waitUntil(PATIENCE, condition)) {
      throw new AssertionError("waited in vain for " + what);
    }
  }

  /// Kills the postmaster with SIGKILL, and waits until none of its processes is left: before that
  /// no new one may start on the data directory.
  public static void crash(Server server) {
    List<OsProcess> all = new ArrayList<>(children(server));
    long postmaster = server.pid();
    OsProcess.of(postmaster).ifPresent(all::add);
    OsProcess.signal(postmaster, "KILL");
    boolean gone = waitUntil(PATIENCE, () -> all.stream().noneMatch(OsProcess::stillLives));
    if (!gone) {
      throw new IllegalStateException("processes outlive their postmaster: " + all);
    }
  }

  /// The engine's program with these arguments, `ctl start ...` for example.
  public static Command engine(String... arguments) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "--enable-native-access=ALL-UNNAMED",
            "--add-exports=java.base/jdk.internal.misc=ALL-UNNAMED",
            "-cp",
            System.getProperty("PGANATOMY_ENGINE_JAR"),
            "pganatomy.engine.main.Main"));
    words.addAll(List.of(arguments));
    return new Command(words);
  }

  /// psql with these arguments, as the owner on the database `postgres`.
  public static Command psql(Server server, String... arguments) {
    List<String> words = new ArrayList<>(List.of("psql", "-X"));
    words.addAll(List.of(arguments));
    return new Command(words).environment(server.environment());
  }

  /// What a program says, whatever its status.
  public static Command.Result run(String... words) {
    return run(new Command(List.of(words)));
  }

  /// Runs a program to its end.
  public static Command.Result run(Command command) {
    try {
      return command.result();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// Whether a program of this name is on PATH.
  public static boolean hasProgram(String program) {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(":")) {
      if (Files.isExecutable(Path.of(folder, program))) {
        return true;
      }
    }
    return false;
  }

  /// Looks every few milliseconds until it is so, or the time is over.
  public static boolean waitUntil(Duration limit, BooleanSupplier condition) {
    long end = System.nanoTime() + limit.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        return false;
      }
      try {
        Thread.sleep(5);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return true;
  }
}
