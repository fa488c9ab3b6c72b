package pganatomy.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tech.tablesaw.api.Table;

/// One server in a temporary folder, on a free port of the loopback interface.
///
/// ```text
/// /tmp/pganatomy-123/   data/         the data directory
///                       server.log    what the postmaster and its children write
///                       .s.PGSQL.<n>  the Unix socket
/// ```
public final class Server implements AutoCloseable {

  private static final Set<String> STOP_MODES = Set.of("smart", "fast", "immediate");

  private final Kind kind;
  private final Control control;
  private final Path folder;
  private volatile int port;
  private final ServerLog log;
  private volatile int startCount;
  private volatile boolean closed;

  private Server(Kind kind, Control control, Path folder, int port) {
    this.kind = kind;
    this.control = control;
    this.folder = folder;
    this.port = port;
    this.log = new ServerLog(this);
  }

  /// Makes a server with these settings (`name=value` each) and starts it. Who calls this instead
  /// of [Lab#start(String...)] has to close it; the watchdog does, if nobody else has.
  public static Server create(Kind kind, List<String> settings) {
    try {
      Control control = Control.of(kind);
      Path folder = freshFolder();
      Server server = new Server(kind, control, folder, freePort());
      Watchdog.watchServer(folder);
      try {
        control.own(folder);
        control.init(server.dataDirectory());
        server.configure(
            List.of(
                "port = " + server.port,
                "listen_addresses = '127.0.0.1'",
                "unix_socket_directories = '" + folder + "'"));
        server.configure(settings.stream().map(Server::setting).toList());
        server.startOnFreePort();
      } catch (IOException | InterruptedException | RuntimeException e) {
        server.close();
        throw e;
      }
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LabException("interrupted while the server started", e);
    }
  }

  /// A short name: it stands in process titles, and a Unix socket's path has room for 107 bytes.
  private static Path freshFolder() throws IOException {
    var onlyOurs =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    while (true) {
      int number = ThreadLocalRandom.current().nextInt(10_000, 100_000);
      try {
        return Files.createDirectory(temporary.resolve("pganatomy-" + number), onlyOurs);
      } catch (FileAlreadyExistsException e) {
        // The next number.
      }
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /// `name=value` as a line of `postgresql.conf`.
  private static String setting(String nameAndValue) {
    int equals = nameAndValue.indexOf('=');
    if (equals < 1) {
      throw new LabException("a setting is name=value, but this is \"" + nameAndValue + "\"");
    }
    String value = nameAndValue.substring(equals + 1).strip();
    boolean quoted = value.length() >= 2 && value.startsWith("'") && value.endsWith("'");
    String literal = quoted ? value : "'" + value.replace("'", "''") + "'";
    return nameAndValue.substring(0, equals).strip() + " = " + literal;
  }

  private void configure(List<String> lines) throws IOException {
    if (!lines.isEmpty()) {
      Files.write(
          dataDirectory().resolve("postgresql.conf"),
          Stream.concat(Stream.of("", "# PG Anatomy"), lines.stream()).toList(),
          StandardOpenOption.APPEND);
    }
  }

  /// Between looking for a free port and listening on it, somebody else on this machine may take
  /// it.
  private void startOnFreePort() throws IOException, InterruptedException {
    for (int triesLeft = 4; ; triesLeft--) {
      try {
        startUp();
        return;
      } catch (LabException e) {
        boolean isTaken = !log.matching("Address already in use").isEmpty();
        if (triesLeft == 0 || !isTaken) {
          throw e;
        }
        port = freePort();
        Files.deleteIfExists(logFile());
        configure(List.of("port = " + port));
      }
    }
  }

  /// A server that starts again keeps its port: whoever has it for a moment, to look for a free one
  /// for example, gives it back.
  private void startAgain() throws IOException, InterruptedException {
    for (int triesLeft = 4; ; triesLeft--) {
      int before = log.lines().size();
      try {
        startUp();
        return;
      } catch (LabException e) {
        if (triesLeft == 0 || !log.isTold(before, "Address already in use")) {
          throw e;
        }
      }
    }
  }

  private void startUp() throws IOException, InterruptedException {
    awaitReaped();
    awaitNobody();
    try {
      control.start(dataDirectory(), port, logFile());
      startCount++;
    } catch (LabException e) {
      String tail = log.tail(15);
      throw new LabException(
          e.getMessage() + (tail.isBlank() ? "" : "\nThe log's last lines:\n" + tail));
    }
  }

  /// A postmaster that was killed is a process until its parent has reaped it, and keeps the data
  /// directory's lock.
  private void awaitReaped() throws InterruptedException {
    long dead = writtenPid();
    for (int tries = 0; tries < 500 && dead != 0 && ProcFiles.isDoomed(dead); tries++) {
      TimeUnit.MILLISECONDS.sleep(10);
    }
  }

  /// Children of a postmaster that was killed end by themselves, but not at once, and no other may
  /// start on their data directory before.
  private void awaitNobody() throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(Load.millis(10));
    while (pidOrZero() == 0 && ProcFiles.isWorkedIn(dataDirectory()) && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(10);
    }
  }

  // ---- what it is

  /// Whether this is our engine or PostgreSQL.
  public Kind kind() {
    return kind;
  }

  /// The TCP port on 127.0.0.1.
  public int port() {
    return port;
  }

  /// The data directory, `PGDATA`.
  public Path dataDirectory() {
    return folder.resolve("data");
  }

  /// The folder with the Unix socket: what `psql -h` takes.
  public Path socketDirectory() {
    return folder;
  }

  Path logFile() {
    return folder.resolve("server.log");
  }

  /// The postmaster's process id, as its `postmaster.pid` tells.
  ///
  /// @throws LabException if the server does not run
  public long pid() {
    long pid = pidOrZero();
    if (pid == 0) {
      throw new LabException("the server does not run; Lab.start() starts a fresh one");
    }
    return pid;
  }

  private long pidOrZero() {
    long pid = writtenPid();
    return pid != 0 && ProcFiles.isAlive(pid) && !ProcFiles.isDoomed(pid) ? pid : 0;
  }

  private long writtenPid() {
    try {
      String first = Files.readAllLines(dataDirectory().resolve("postmaster.pid")).getFirst();
      return Long.parseLong(first.strip());
    } catch (IOException | NumberFormatException | NoSuchElementException e) {
      return 0;
    }
  }

  /// Whether the postmaster lives.
  public boolean isRunning() {
    return !closed && pidOrZero() != 0;
  }

  /// How often it has been started: connections do not survive a restart.
  public int startCount() {
    return startCount;
  }

  /// JDBC address of a database.
  public String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  /// Environment in which psql and its like find this server.
  public Map<String, String> environment() {
    return new TreeMap<>(
        Map.of(
            "PGHOST", "127.0.0.1",
            "PGPORT", String.valueOf(port),
            "PGUSER", "postgres",
            "PGDATABASE", "postgres",
            "PGDATA", dataDirectory().toString()));
  }

  /// A program that finds this server by its environment.
  public Command command(List<String> words) {
    return new Command(words).environment(environment());
  }

  // ---- connections

  /// A new connection: a new backend.
  public Connection connect() throws SQLException {
    return connect("postgres", "postgres");
  }

  /// A new connection as this user to this database.
  public Connection connect(String user, String database) throws SQLException {
    return Connections.open(this, user, database);
  }

  /// A new connection that an interrupt of the cell does not cancel.
  public Connection connectInBackground() throws SQLException {
    Connection connection = connect();
    Connections.exempt(connection);
    return connection;
  }

  /// Runs statements on a connection of their own.
  ///
  /// @return rows of the last one that gave rows
  public Table sql(String sql) throws SQLException {
    try (Connection own = connect()) {
      return Tables.run(own, sql);
    }
  }

  // ---- processes

  /// The postmaster and all its descendants, with memory and CPU.
  public Table processes() {
    return ProcessTable.of(processList());
  }

  /// As [#processes()], as records; the postmaster first.
  public List<ProcessInfo> processList() {
    return ProcessInfo.tree(pid());
  }

  /// The same processes, drawn.
  public ProcessTree tree() {
    return new ProcessTree(processList());
  }

  /// Begins to sample the private memory of one process, until [MemoryWatch#stop()].
  public MemoryWatch watchMemory(long pid, int stepMillis) {
    return new MemoryWatch(pid, stepMillis);
  }

  /// Sends a signal: `kill(pid, "TERM")`.
  ///
  /// @param signal without `SIG`
  public void kill(long pid, String signal) {
    if (processList().stream().noneMatch(process -> process.pid() == pid)) {
      throw new LabException(pid + " is not a process of this server");
    }
    try {
      new Command(List.of("sh", "-c", "kill -s \"$1\" \"$2\"", "kill", signal, "" + pid)).run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Waits until the process has ended, ten seconds at most, or longer on an overloaded machine.
  ///
  /// @return whether it has
  public boolean awaitEnd(long pid) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(Load.millis(10));
    while (ProcFiles.isAlive(pid)) {
      if (System.nanoTime() > end) {
        return false;
      }
      TimeUnit.MILLISECONDS.sleep(10);
    }
    return true;
  }

  // ---- the log

  /// The server's log: all of it, or lines that match, or what came after a mark.
  public ServerLog log() {
    return log;
  }

  /// The log's lines in which the regular expression is found.
  public List<String> log(String regex) {
    return log.matching(regex);
  }

  // ---- life

  /// Stops and starts the server again.
  ///
  /// @param settings `name=value` each; they hold from now on
  public void restart(String... settings) {
    if (isRunning()) {
      stop("fast");
    }
    start(settings);
  }

  /// Starts a server that has been stopped.
  ///
  /// @param settings `name=value` each; they hold from now on
  /// @throws LabException with the log's last lines, if it does not start
  public void start(String... settings) {
    try {
      configure(Stream.of(settings).map(Server::setting).toList());
      startAgain();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Makes the postmaster read its settings again, after adding these.
  public void reload(String... settings) {
    try {
      configure(Stream.of(settings).map(Server::setting).toList());
      kill(pid(), "HUP");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Stops the server; it can be started again with [#restart].
  public void stop() {
    stop("fast");
  }

  /// Stops the server. One that does not run any more is left in peace.
  ///
  /// @param mode `smart` waits for clients, `fast` disconnects them, `immediate` asks nobody
  public void stop(String mode) {
    if (!STOP_MODES.contains(mode)) {
      throw new LabException("a server is stopped smart, fast or immediate, not \"" + mode + "\"");
    }
    if (!isRunning()) {
      return;
    }
    try {
      control.stop(dataDirectory(), mode);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Stops the server at once and removes its folder.
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    try {
      if (pidOrZero() != 0) {
        stop("immediate");
      }
    } catch (LabException e) {
      killAll();
    }
    closed = true;
    try {
      awaitNobody(); // Who still ends could write a last file.
      ProcFiles.deleteTree(folder);
      Watchdog.forgetServer(folder);
    } catch (IOException e) {
      // The watchdog still knows the folder, and tries again when the kernel ends.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void killAll() {
    long postmaster = pidOrZero();
    if (postmaster != 0) {
      for (ProcessInfo process : ProcessInfo.tree(postmaster)) {
        ProcessHandle.of(process.pid()).ifPresent(ProcessHandle::destroyForcibly);
      }
    }
  }

  @Override
  public String toString() {
    return (kind == Kind.ENGINE ? "the course's engine" : "PostgreSQL")
        + (isRunning() ? ", postmaster " + pidOrZero() : ", stopped")
        + ", port "
        + port
        + ", data in "
        + dataDirectory();
  }
}
