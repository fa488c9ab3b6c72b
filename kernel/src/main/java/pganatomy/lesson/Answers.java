package pganatomy.lesson;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import pganatomy.lab.Kind;
import pganatomy.lab.Load;
import pganatomy.lab.ProcessInfo;
import pganatomy.lab.Server;

/// What several lessons' checks need: a server of their own, a crowd of connections, times.
public final class Answers {

  private Answers() {}

  /// Gives an answer as text.
  @FunctionalInterface
  public interface Text {
    String get() throws Exception;
  }

  /// Gives a number for a server.
  @FunctionalInterface
  public interface OfServer<T> {
    T get(Server server) throws Exception;
  }

  private static final int MOST_SPARES = 2;

  /// Servers that an earlier check has used and found in order: the next one need not start its
  /// own.
  private static final LinkedHashMap<List<String>, Server> SPARES = new LinkedHashMap<>();

  /// Does something with a server that nobody else uses meanwhile.
  public static <T> T onServer(OfServer<T> work, String... settings) throws Exception {
    List<String> wanted = List.of(settings);
    Server server = spare(wanted);
    if (server == null) {
      server = Server.create(Kind.wanted(), wanted);
    }
    boolean isDone = false;
    try {
      awaitQuiet(server);
      T result = work.get(server);
      isDone = true;
      return result;
    } finally {
      if (isDone && server.isRunning() && server.startCount() == 1) {
        keep(wanted, server);
      } else {
        server.close();
      }
    }
  }

  /// The last of what every server starts; nobody switches them off here.
  private static final Set<String> LAST_STARTED =
      Set.of("checkpointer", "walwriter", "autovacuum launcher", "logical replication launcher");

  /// A server lets clients in before the last of its own processes has started, and a client's
  /// process ends a moment after its client: whoever counts processes shall meet neither.
  private static void awaitQuiet(Server server) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(Load.millis(10));
    while (!isQuiet(server.processList()) && System.nanoTime() < end) {
      Thread.sleep(10);
    }
  }

  private static boolean isQuiet(List<ProcessInfo> processes) {
    Set<String> kinds = processes.stream().map(ProcessInfo::kind).collect(Collectors.toSet());
    return kinds.containsAll(LAST_STARTED)
        && !kinds.contains("client backend")
        && processes.stream().noneMatch(process -> process.state().equals("dead"));
  }

  private static Server spare(List<String> settings) throws Exception {
    Server server;
    synchronized (SPARES) {
      server = SPARES.remove(settings);
    }
    if (server != null && !isUntouched(server)) {
      server.close();
      return null;
    }
    return server;
  }

  /// Whether it still runs, and nobody has left a connection or a table.
  private static boolean isUntouched(Server server) throws Exception {
    if (!server.isRunning()) {
      return false;
    }
    try (Connection own = server.connect();
        var statement = own.createStatement();
        var result =
            statement.executeQuery(
                """
                SELECT (SELECT count(*) FROM pg_stat_activity
                        WHERE backend_type = 'client backend'),
                       (SELECT count(*) FROM pg_class WHERE oid >= 16384),
                       (SELECT count(*) FROM pg_database),
                       (SELECT count(*) FROM pg_db_role_setting)
                """)) {
      result.next();
      return result.getInt(1) == 1
          && result.getInt(2) == 0
          && result.getInt(3) == 3
          && result.getInt(4) == 0;
    } catch (SQLException full) {
      return false;
    }
  }

  private static void keep(List<String> settings, Server server) {
    List<Server> tooMany = new ArrayList<>();
    synchronized (SPARES) {
      Server other = SPARES.put(settings, server);
      if (other != null) {
        tooMany.add(other);
      }
      while (SPARES.size() > MOST_SPARES) {
        tooMany.add(SPARES.pollFirstEntry().getValue());
      }
    }
    tooMany.forEach(Server::close);
  }

  /// Connections that are closed together.
  public static final class Crowd implements AutoCloseable {
    public final List<Connection> connections = new ArrayList<>();

    /// Adds so many connections that do nothing.
    public Crowd idle(Server server, int count) throws SQLException {
      for (int i = 0; i < count; i++) {
        connections.add(server.connect());
      }
      return this;
    }

    /// Adds so many connections with an open transaction.
    public Crowd inTransaction(Server server, int count) throws SQLException {
      for (int i = 0; i < count; i++) {
        Connection connection = server.connect();
        connections.add(connection);
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
          statement.execute("SELECT 1");
        }
      }
      return this;
    }

    @Override
    public void close() {
      for (Connection connection : connections) {
        try {
          connection.close();
        } catch (SQLException gone) {
          // Its server was stopped first.
        }
      }
    }
  }
}
