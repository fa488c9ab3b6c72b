package pganatomy.tests.server;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import pganatomy.lab.Server;

/// Statements to a server, each call over a connection of its own.
public final class ServerSql {

  private ServerSql() {}

  public static void execute(Server server, String... statements) throws SQLException {
    try (Connection connection = server.connect();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /// The first column of the first row.
  public static String text(Server server, String sql) throws SQLException {
    try (Connection connection = server.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  /// The first column of the first row, a whole number.
  public static long number(Server server, String sql) throws SQLException {
    return Long.parseLong(text(server, sql));
  }
}
