package pganatomy.kernel.magic;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import org.postgresql.PGConnection;
import pganatomy.lab.Lab;
import pganatomy.lab.Server;
import pganatomy.lab.SqlRunner;

/// The connections of `%%sql`, by name. Each is one backend of the current server, or a connection
/// to a database of the learner's own.
final class SqlSessions {

  /// The session that is used when none is named: the same connection as `Lab.sql`, unless
  /// `--connect` without an alias has put another in its place.
  static final String DEFAULT = "";

  private final Map<String, Session> sessions = new TreeMap<>();
  private volatile Session foreground;

  /// How a session without a lab server is opened.
  private interface Opener {
    Connection open() throws SQLException;
  }

  /// One named connection.
  static final class Session {
    final String name;
    private final String url;
    private final Opener opener;
    private volatile Connection connection;
    private Server server;
    private int startCount;
    private Thread background;

    /// @param url null for a session of the current server
    private Session(String name, String url, Opener opener) {
      this.name = name;
      this.url = url;
      this.opener = opener;
    }

    /// Whether it belongs to the current server.
    boolean isOfLab() {
      return url == null;
    }

    /// Where it is connected to, for people; without a password.
    String where() {
      return url == null ? "the current server" : url.replaceAll("(password=)[^&]*", "$1...");
    }

    /// The connection; a new one if the server has been restarted or the old one is closed.
    synchronized Connection connection() throws SQLException {
      if (url != null) {
        connection = connection == null || connection.isClosed() ? opener.open() : connection;
        return connection;
      }
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

    /// The backend's process, or 0 if the database is not PostgreSQL.
    int pid() throws SQLException {
      Connection open = connection();
      return open.isWrapperFor(PGConnection.class)
          ? open.unwrap(PGConnection.class).getBackendPID()
          : 0;
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
      if (connection != null) {
        SqlRunner.cancel(connection);
      }
    }

    private void close() throws SQLException {
      if (connection != null) {
        connection.close();
      }
    }
  }

  synchronized Session get(String name) {
    return sessions.computeIfAbsent(name, wanted -> new Session(wanted, null, null));
  }

  synchronized Set<String> names() {
    return Set.copyOf(sessions.keySet());
  }

  /// All sessions as lines of text.
  synchronized List<String> describe() {
    List<String> lines = new ArrayList<>();
    get(DEFAULT);
    sessions.forEach((name, session) ->
        lines.add((name.isEmpty() ? "(default)" : name) + "  " + session.where()));
    return lines;
  }

  /// Opens a session to a database of any kind, now, so that mistakes show at once.
  ///
  /// @param loader where drivers are looked for
  synchronized Session connect(String name, String url, ClassLoader loader) throws SQLException {
    String jdbc = jdbc(url);
    Session session = new Session(name, jdbc, () -> open(jdbc, loader));
    session.connection();
    close(name);
    sessions.put(name, session);
    return session;
  }

  /// Closes a session; whether there was one.
  synchronized boolean close(String name) throws SQLException {
    Session old = sessions.remove(name);
    if (old != null && !(old.isOfLab() && name.equals(DEFAULT))) {
      old.close();
    }
    return old != null;
  }

  /// Accepts libpq's form too: `postgresql://user:password@host:port/database`.
  static String jdbc(String url) {
    if (!url.startsWith("postgresql://") && !url.startsWith("postgres://")) {
      return url;
    }
    URI uri = URI.create(url);
    String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
    if (uri.getUserInfo() != null) {
      String[] user = uri.getUserInfo().split(":", 2);
      query += (query.isEmpty() ? "" : "&") + "user=" + encoded(user[0]);
      query += user.length > 1 ? "&password=" + encoded(user[1]) : "";
    }
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    return "jdbc:postgresql://"
        + uri.getHost()
        + port
        + uri.getRawPath()
        + (query.isEmpty() ? "" : "?" + query);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static Connection open(String url, ClassLoader loader) throws SQLException {
    for (Driver driver : ServiceLoader.load(Driver.class, loader)) {
      Connection connection = driver.acceptsURL(url) ? driver.connect(url, properties(url)) : null;
      if (connection != null) {
        return connection;
      }
    }
    throw new SQLException(
        "no JDBC driver takes " + url + "; %maven group:artifact:version adds one");
  }

  private static Properties properties(String url) {
    Properties properties = new Properties();
    if (url.startsWith("jdbc:postgresql:")) {
      properties.setProperty("prepareThreshold", "0");
      properties.setProperty("connectTimeout", "10");
    }
    return properties;
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
