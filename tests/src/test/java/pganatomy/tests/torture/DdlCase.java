package pganatomy.tests.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import pganatomy.tests.server.Project;

/// One change of what there is, with what must be there before and what works afterwards; from
/// `ddl/cases.txt`, which tells its format.
///
/// @param token stands in every name that the case makes: `c07_` and its name
/// @param isTransactional whether the change may be rolled back
record DdlCase(
    String token,
    List<String> before,
    List<String> change,
    List<String> after,
    boolean isTransactional) {

  static List<DdlCase> all() throws IOException {
    List<DdlCase> cases = new ArrayList<>();
    for (String line :
        Files.readAllLines(Project.home().resolve("tests/src/test/resources/ddl/cases.txt"))) {
      if (line.startsWith("= ")) {
        String token = "c" + (10 + cases.size()) + "_" + line.substring(2);
        cases.add(
            new DdlCase(token, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), true));
        cases.getLast().before.add("CREATE SCHEMA " + token);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        add(cases, line.charAt(0), line.substring(2));
      }
    }
    return cases;
  }

  private static void add(List<DdlCase> cases, char kind, String sql) {
    DdlCase last = cases.getLast();
    String statement = sql.replace("@", last.token);
    switch (kind) {
      case '<' -> last.before.add(statement);
      case '>' -> last.change.add(statement);
      case '?' -> last.after.add(statement);
      case '!' -> {
        last.change.add(statement);
        cases.removeLast();
        cases.add(new DdlCase(last.token, last.before, last.change, last.after, false));
      }
      default -> throw new IllegalArgumentException("a line begins with " + kind);
    }
  }

  void prepare(Connection connection) throws SQLException {
    run(connection, before);
  }

  /// Changes, within the transaction that the connection has open, or in one of its own.
  void change(Connection connection) throws SQLException {
    run(connection, change);
  }

  /// Changes, in one transaction; when this returns, the server has acknowledged it.
  void changeForGood(Connection connection) throws SQLException {
    connection.setAutoCommit(!isTransactional);
    change(connection);
    if (isTransactional) {
      connection.commit();
      connection.setAutoCommit(true);
    }
  }

  /// Uses what the change has left; whatever that does is rolled back, if it can be.
  void use(Connection connection) throws SQLException {
    connection.setAutoCommit(!isTransactional);
    run(connection, after);
    if (isTransactional) {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  private void run(Connection connection, List<String> statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        try {
          statement.execute(sql);
        } catch (SQLException failed) {
          throw new SQLException(sql + ": " + failed.getMessage(), failed.getSQLState(), failed);
        }
      }
    }
  }
}
