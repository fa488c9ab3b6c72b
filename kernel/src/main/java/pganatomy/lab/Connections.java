package pganatomy.lab;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.WeakHashMap;
import org.postgresql.Driver;
import org.postgresql.PGConnection;

/// JDBC connections to lab servers, and who uses them.
final class Connections {

  /// A server, and how often it had been started.
  private record Run(Server server, int startCount) {}

  /// Open connections, with what they are connected to. Weak: a notebook may forget to close one.
  private static final Map<Connection, Run> OPEN = Collections.synchronizedMap(new WeakHashMap<>());

  private Connections() {}

  /// Cancels what the connection runs, on any database.
  static void cancel(Connection connection) throws SQLException {
    if (connection.isClosed()) {
      return;
    }
    if (connection.isWrapperFor(PGConnection.class)) {
      connection.unwrap(PGConnection.class).cancelQuery();
    } else {
      JdbcRunner.cancel(connection);
    }
  }

  static Connection open(Server server, String user, String database) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("ApplicationName", "PG Anatomy");
    properties.setProperty("connectTimeout", "10");
    properties.setProperty("tcpKeepAlive", "false");
    properties.setProperty("gssEncMode", "disable");
    properties.setProperty("sslmode", "disable");
    // Statements are prepared on the server by PREPARE only: plans are part of the lessons.
    properties.setProperty("prepareThreshold", "0");
    Connection connection = new Driver().connect(server.url(database), properties);
    if (connection == null) {
      throw new SQLException("the PostgreSQL driver does not take " + server.url(database));
    }
    OPEN.put(connection, new Run(server, server.startCount()));
    return connection;
  }

  /// Whether the connection goes to this server and was made since its latest start.
  static boolean isCurrent(Connection connection, Server server) {
    return new Run(server, server.startCount()).equals(OPEN.get(connection));
  }

  /// An interrupt does not cancel what this connection runs.
  static void exempt(Connection connection) {
    OPEN.remove(connection);
  }

  /// Sends a cancel request for each connection. Idle backends ignore it.
  static void cancelAll() {
    for (Connection connection : OPEN.keySet().toArray(new Connection[0])) {
      try {
        if (!connection.isClosed()) {
          connection.unwrap(PGConnection.class).cancelQuery();
        }
      } catch (SQLException e) {
        // Its server is gone: then its statement has ended too.
      }
    }
  }
}
