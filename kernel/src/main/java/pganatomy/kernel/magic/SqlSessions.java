package pganatomy.kernel.magic;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.postgresql.PGConnection;
import pganatomy.lab.Lab;
import pganatomy.lab.Server;

/// The connections of `%%sql`, by name. Each is one backend of the current server.
final class SqlSessions {

  /// The session that is used when none is named: the same connection as `Lab.sql`.
  static final String DEFAULT = "";

  private final Map<String, Session> sessions = new TreeMap<>();
  private volatile Session foreground;

  /// One named connection.
  static final class Session {
    final String name;
    private volatile Connection connection;
    private Server server;
    private int startCount;
    private Thread background;

    Session(String name) {
      this.name = name;
    }

    /// The connection; a new one if the server has been restarted or the old one is closed.
    synchronized Connection connection() throws SQLException {
      if (name.equals(DEFAULT)) {
        connection = Lab.connection();
        return connection;
      }
      Server current = Lab.server();
      boolean same = server == current && startCount == current.startCount();
      if (connection == null || connection.isClosed() || !same) {
        connection = current.connectInBackground();
        server = current;
        startCount = current.startCount();
      }
      return connection;
    }

    int pid() throws SQLException {
      return connection().unwrap(PGConnection.class).getBackendPID();
    }

    synchronized void runInBackground(Runnable work) {
      background = new Thread(work, "sql " + name);
      background.setDaemon(true);
      background.start();
    }

    /// Waits for a statement that was started with `--bg`.
    void awaitBackground() throws InterruptedException {
      Thread running = background;
      if (running != null) {
        running.join();
      }
    }

    private void cancel() throws SQLException {
      if (connection != null && !connection.isClosed()) {
        connection.unwrap(PGConnection.class).cancelQuery();
      }
    }
  }

  synchronized Session get(String name) {
    return sessions.computeIfAbsent(name, Session::new);
  }

  void enter(Session session) {
    foreground = session;
  }

  void leave() {
    foreground = null;
  }

  /// Cancels what the running cell's session does.
  void cancelForeground() {
    Session running = foreground;
    if (running != null) {
      try {
        running.cancel();
      } catch (SQLException e) {
        // The server is gone, and its statement with it.
      }
    }
  }
}
