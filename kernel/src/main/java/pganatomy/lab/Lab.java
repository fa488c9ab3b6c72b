package pganatomy.lab;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import tech.tablesaw.api.Table;

/// The notebooks' way to everything: the current server, SQL, psql, and time.
///
/// ```java
/// Lab.start("max_connections=20", "log_temp_files=0");
/// Lab.sql("SELECT pid, backend_type FROM pg_stat_activity")
/// Lab.server().tree()
/// ```
public final class Lab {

  private static Server current;
  private static Connection connection;

  private Lab() {}

  /// The current server; starts one if none was started. One that has ended stays the current one:
  /// its data are there, and [Server#restart] brings it back.
  public static synchronized Server server() {
    return current == null ? start() : current;
  }

  /// The current server, or null if none was started.
  public static synchronized Server currentServer() {
    return current;
  }

  /// Starts a fresh server of the kind `LAB_SERVER`, in place of the current one.
  ///
  /// @param settings `name=value` each, as in `postgresql.conf`
  public static Server start(String... settings) {
    return start(Kind.wanted(), settings);
  }

  /// Starts a fresh server of the given kind, in place of the current one.
  public static synchronized Server start(Kind kind, String... settings) {
    stop();
    current = Server.create(kind, Arrays.asList(settings));
    return current;
  }

  /// Stops the current server, if there is one, and removes its folder.
  public static synchronized void stop() {
    closeQuietly();
    if (current != null) {
      current.close();
      current = null;
    }
  }

  private static void closeQuietly() {
    try {
      if (connection != null) {
        connection.close();
      }
    } catch (SQLException e) {
      // The server went first; nothing is left to close.
    }
    connection = null;
  }

  /// The lab's own connection to the current server; the same one each time, as long as it lives.
  public static synchronized Connection connection() throws SQLException {
    Server server = server();
    if (!server.isRunning()) {
      throw new LabException(
          "the server does not run; Lab.server().restart() brings it back, Lab.start() makes a new one");
    }
    if (connection == null || connection.isClosed() || !Connections.isCurrent(connection, server)) {
      closeQuietly();
      connection = server.connect();
    }
    return connection;
  }

  /// Runs statements on the lab's own connection.
  ///
  /// @return the rows of the last one that gave rows; otherwise a table of commands and row counts
  public static Table sql(String sql) throws SQLException {
    return Tables.run(connection(), sql);
  }

  /// The first column of the first row, as text; null if there is none.
  public static String value(String sql) throws SQLException {
    Table table = sql(sql);
    return table.rowCount() == 0 || table.columnCount() == 0 ? null : table.getString(0, 0);
  }

  /// What the `psql` of this machine prints for these arguments, connected to the current server:
  /// `Lab.psql("-c", "SHOW max_connections")`.
  public static String psql(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("psql", "-X"));
    command.addAll(Arrays.asList(arguments));
    return server().command(command).run();
  }

  /// Runs the task and tells how long it took, in milliseconds.
  public static double measure(Callable<?> task) throws Exception {
    long start = System.nanoTime();
    task.call();
    return (System.nanoTime() - start) / 1e6;
  }

  /// Runs the task several times; the result tells minimum, median and maximum.
  public static Timing measure(int times, Callable<?> task) throws Exception {
    double[] millis = new double[times];
    for (int i = 0; i < times; i++) {
      millis[i] = measure(task);
    }
    return new Timing(millis);
  }

  /// Cancels what the notebook's connections are doing: the kernel calls this on an interrupt.
  public static void cancelStatements() {
    Connections.cancelAll();
  }
}
