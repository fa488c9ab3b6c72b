package pganatomy.tests.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// A server with a data directory of its own, until it is closed.
///
/// The two kinds differ only in the words that start them; what a test does with them is the same.
public abstract sealed class Server implements AutoCloseable permits RealPostgres, EngineServer {

  /// How to stop: as `pg_ctl stop -m`.
  public enum StopMode {
    SMART,
    FAST,
    IMMEDIATE;

    String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /// Which server.
  public enum Kind {
    ENGINE,
    POSTGRES;

    /// Whether this kind can run here: built, or unpacked.
    public boolean isAvailable() {
      return switch (this) {
        case ENGINE -> EngineServer.isAvailable();
        case POSTGRES -> Project.postgresHome().isPresent();
      };
    }
  }

  private final Path folder;
  private final int port;

  Server(Path folder) {
    this.folder = folder;
    this.port = freePort();
  }

  /// Starts a server of a kind with these settings over its defaults; it takes connections when
  /// this returns.
  public static Server start(Kind kind, Map<String, String> settings) {
    Server server = prepare(kind, settings);
    try {
      server.start();
      return server;
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
  }

  /// Makes the data directory and writes the settings, and starts nothing yet.
  public static Server prepare(Kind kind, Map<String, String> settings) {
    try {
      Path folder = Files.createTempDirectory("pga");
      Server server =
          switch (kind) {
            case ENGINE -> new EngineServer(folder);
            case POSTGRES -> new RealPostgres(folder);
          };
      server.takeFolder(folder);
      server.initialize().orThrow();
      server.configure(server.withAddresses(settings));
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Which of the two this is.
  public abstract Kind kind();

  abstract void takeFolder(Path folder) throws IOException;

  abstract Command.Result initialize();

  /// `pg_ctl` with this word and arguments on this server's data directory.
  public abstract Command.Result control(String word, String... arguments);

  private Map<String, String> withAddresses(Map<String, String> settings) {
    Map<String, String> all = new TreeMap<>();
    all.put("port", Integer.toString(port));
    all.put("listen_addresses", "127.0.0.1");
    all.put("unix_socket_directories", folder.toString());
    all.putAll(settings);
    return all;
  }

  /// Adds settings at the end of `postgresql.conf`, where they win; a reload or a restart reads them.
  public void configure(Map<String, String> settings) {
    List<String> lines = new ArrayList<>();
    settings.forEach(
        (name, value) -> lines.add(name + " = '" + value.replace("'", "''") + "'"));
    try {
      Files.write(
          dataDirectory().resolve("postgresql.conf"), lines, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Starts it and waits until it takes connections.
  public void start() {
    Command.Result result = control("start", "-w", "-l", logFile().toString());
    if (result.status() != 0) {
      throw new IllegalStateException(result.output() + String.join("\n", log()));
    }
  }

  /// Stops it and waits for its end.
  public void stop(StopMode mode) {
    control("stop", "-w", "-m", mode.word()).orThrow();
  }

  /// The user who owns everything.
  public String user() {
    return "postgres";
  }

  public int port() {
    return port;
  }

  public Path folder() {
    return folder;
  }

  public Path dataDirectory() {
    return folder.resolve("data");
  }

  public Path logFile() {
    return folder.resolve("server.log");
  }

  /// The lines of the server's log so far.
  public List<String> log() {
    try {
      return Files.exists(logFile()) ? Files.readAllLines(logFile()) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The postmaster's number, from `postmaster.pid`.
  public long postmasterPid() {
    try {
      return Long.parseLong(
          Files.readAllLines(dataDirectory().resolve("postmaster.pid")).getFirst().strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The postmaster's living children.
  public List<OsProcess> children() {
    return OsProcess.childrenOf(postmasterPid());
  }

  /// The child whose title begins with `postgres: ` and this.
  public OsProcess child(String kind) {
    for (OsProcess child : children()) {
      if (child.kind().startsWith(kind)) {
        return child;
      }
    }
    throw new IllegalStateException("no child is called " + kind + ": " + children());
  }

  /// A connection of the owner to the database `postgres`.
  public Connection connect() throws SQLException {
    return connect(Map.of());
  }

  /// The same with properties of the JDBC driver.
  public Connection connect(Map<String, String> properties) throws SQLException {
    Properties all = new Properties();
    all.setProperty("user", user());
    all.setProperty("password", "");
    all.setProperty("loginTimeout", "20");
    all.putAll(properties);
    return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", all);
  }

  /// psql with these arguments, as the owner on the database `postgres`.
  public Command psql(String... arguments) {
    List<String> words = new ArrayList<>(List.of("psql", "-X"));
    words.addAll(List.of(arguments));
    return Command.of(words)
        .with(
            Map.of(
                "PGHOST", "127.0.0.1",
                "PGPORT", Integer.toString(port),
                "PGUSER", user(),
                "PGDATABASE", "postgres",
                "PGCONNECT_TIMEOUT", "20",
                "LC_ALL", "C.UTF-8"));
  }

  /// Ends the server however it is, and removes its folder.
  @Override
  public void close() {
    try {
      if (Files.exists(dataDirectory().resolve("postmaster.pid"))) {
        endTree(postmasterPid());
      }
    } finally {
      removeFolder();
    }
  }

  /// SIGQUIT is the immediate shutdown; who does not follow within five seconds is killed.
  private void endTree(long postmaster) {
    List<OsProcess> tree = new ArrayList<>(OsProcess.childrenOf(postmaster));
    OsProcess.of(postmaster).ifPresent(tree::add);
    tree.forEach(process -> process.signal("CONT"));
    OsProcess.signal(postmaster, "QUIT");
    if (!waitUntil(Duration.ofSeconds(5), () -> tree.stream().noneMatch(OsProcess::stillLives))) {
      tree.forEach(process -> process.signal("KILL"));
    }
  }

  private void removeFolder() {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | UncheckedIOException e) {
      throw new IllegalStateException("left behind: " + folder, e);
    }
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

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
