package pganatomy.tests.torture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pganatomy.lab.Command;
import pganatomy.lab.Kind;
import pganatomy.lab.LabException;
import pganatomy.lab.Load;
import pganatomy.lab.Server;
import pganatomy.tests.server.OsProcess;
import pganatomy.tests.server.Servers;

/// The server of a run: started with a plan of faults, killed in any way, started again.
///
/// ```text
/// /tmp/pganatomy-123/   data/       the data directory
///                       faults/     visits of named points
///                       journal/    what a power failure would take
///                       server.log
/// ```
final class TortureServer implements AutoCloseable {
  private static final Duration DEATH = Servers.PATIENCE;

  private final Server server;
  private final Path folder;
  private final boolean hasJournal;

  TortureServer(Kind kind, boolean hasJournal, List<String> settings) {
    server = Server.create(kind, settings);
    folder = server.socketDirectory();
    this.hasJournal = hasJournal;
    server.stop("fast");
    try {
      Files.createDirectory(faults());
      Files.createDirectory(journal());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Kind kind() {
    return server.kind();
  }

  Path folder() {
    return folder;
  }

  Path data() {
    return server.dataDirectory();
  }

  Path faults() {
    return folder.resolve("faults");
  }

  Path journal() {
    return folder.resolve("journal");
  }

  String url() {
    return server.url("postgres");
  }

  List<String> log() {
    return server.log().lines();
  }

  // ---------------------------------------------------------------- life

  /// Starts the postmaster and does not wait until clients are let in.
  ///
  /// @param points where processes die: `name=visit;name=visit!`, or nothing
  void start(String points) {
    awaitReaped();
    if (kind() == Kind.POSTGRES) {
      startPostgres();
      return;
    }
    StringBuilder flags = new StringBuilder();
    String own = System.getenv("PGANATOMY_JAVA_OPTIONS");
    flags.append(own == null ? "" : own + " ");
    if (hasJournal) {
      flags.append("-Dpganatomy.powerLoss=").append(data()).append(':').append(journal());
    }
    if (!points.isEmpty()) {
      flags.append(" -Dpganatomy.faults=").append(faults());
      flags.append(" -Dpganatomy.faultPoints=").append(points);
    }
    run(
        engine("start", "-W", "-l", folder.resolve("server.log").toString())
            .environment(Map.of("PGANATOMY_JAVA_OPTIONS", flags.toString())));
    awaitRunning();
  }

  /// It may also have died already: then there is nothing to wait for, so not for too long.
  private void awaitRunning() {
    Servers.waitUntil(Duration.ofMillis(Load.millis(10)), server::isRunning);
  }

  /// A dead postmaster stays a zombie until its new parent asks for it, and a zombie keeps the data
  /// directory's lock.
  private void awaitReaped() {
    try {
      List<String> lines = Files.readAllLines(data().resolve("postmaster.pid"));
      long dead = Long.parseLong(lines.getFirst().strip());
      Servers.waitUntil(DEATH, () -> OsProcess.of(dead).isEmpty());
    } catch (IOException | RuntimeException none) {
      // It has gone properly, or not even begun.
    }
  }

  /// `pg_ctl` waits; when the server dies while it does, that is the caller's to see.
  private void startPostgres() {
    Thread.ofPlatform()
        .daemon()
        .start(() -> {
          try {
            server.start();
          } catch (LabException died) {
            // Whoever waits for the server sees that there is none.
          }
        });
    awaitRunning();
  }

  private Command engine(String word, String... more) {
    List<String> words = new ArrayList<>(List.of("ctl", word, "-D", data().toString()));
    words.addAll(List.of(more));
    return Servers.engine(words.toArray(String[]::new));
  }

  private static void run(Command command) {
    try {
      command.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// Waits until a client is let in; false if the postmaster dies before, or the time is over.
  boolean awaitReady(Duration limit) {
    long end = System.nanoTime() + limit.toNanos();
    while (System.nanoTime() < end) {
      try {
        connect().close();
        return true;
      } catch (SQLException notYet) {
        if (!server.isRunning()) {
          return false;
        }
        pause(20);
      }
    }
    return false;
  }

  void stop(String mode) {
    server.stop(mode);
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(
        url() + "?user=postgres&sslmode=disable&gssEncMode=disable&socketTimeout=300");
  }

  static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  // ---------------------------------------------------------------- processes

  boolean isRunning() {
    return server.isRunning();
  }

  long postmaster() {
    return server.pid();
  }

  List<OsProcess> children() {
    return isRunning() ? OsProcess.childrenOf(server.pid()) : List.of();
  }

  /// Every living process that works in the data directory, whoever its parent is.
  List<OsProcess> members() {
    return OsProcess.all().stream()
        .filter(process -> process.isAlive() && worksHere(process.pid()))
        .toList();
  }

  private boolean worksHere(long pid) {
    try {
      return Files.readSymbolicLink(Path.of("/proc/" + pid + "/cwd")).startsWith(data());
    } catch (IOException e) {
      return false;
    }
  }

  /// After the postmaster's death: whether all its children end by themselves.
  boolean awaitNobody() {
    return Servers.waitUntil(DEATH, () -> members().isEmpty());
  }

  /// Kills everything at once.
  void killTree() {
    List<OsProcess> all = members();
    for (OsProcess process : all) {
      OsProcess.signal(process.pid(), "KILL");
    }
  }

  // ---------------------------------------------------------------- faults

  /// The points at which somebody has died since the last call.
  List<String> firedPoints() {
    List<String> fired = new ArrayList<>();
    try (Stream<Path> files = Files.list(faults())) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".fired")) {
          fired.add(name.substring(0, name.length() - ".fired".length()));
          Files.move(
              file,
              file.resolveSibling(name + ".seen"),
              java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return fired;
  }

  /// Before a start: nothing has been visited.
  void forgetVisits() {
    empty(faults());
  }

  /// What is in the files now counts as durable.
  void forgetJournal() {
    empty(journal());
  }

  private static void empty(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    if (isRunning()) {
      killTree();
      awaitNobody();
    }
    server.close();
  }
}
