package pganatomy.tests.torture;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.Set;

/// What a server may lack. Each is tried once, before the run; what fails is left out, and told.
enum Feature {
  PRIMARY_KEY("CREATE TABLE p (a int, b int, PRIMARY KEY (a, b))"),
  INDEX("CREATE TABLE p (a int, b text)", "CREATE INDEX ON p (a)", "CREATE INDEX ON p (b DESC, a)"),
  PARTIAL_INDEX(
      "CREATE TABLE p (a int, b text)",
      "CREATE INDEX ON p (a) WHERE a % 3 = 0",
      "CREATE INDEX ON p (upper(b))"),
  FOREIGN_KEY("CREATE TABLE p (a int PRIMARY KEY)", "CREATE TABLE q (a int REFERENCES p)"),
  UPSERT(
      "CREATE TABLE p (a int PRIMARY KEY, b int)",
      "INSERT INTO p VALUES (1, 1) ON CONFLICT (a) DO UPDATE SET b = excluded.b"),
  ROW_LOCK("CREATE TABLE p (a int)", "SELECT * FROM p FOR UPDATE"),
  SEQUENCE("CREATE SEQUENCE s", "SELECT nextval('s')"),
  LARGE_VALUE(
      "CREATE TABLE p (a text)",
      "INSERT INTO p SELECT string_agg(md5(n::text), '') FROM generate_series(1, 2000) AS n"),
  SAVEPOINT("SAVEPOINT a", "ROLLBACK TO a", "SAVEPOINT b", "RELEASE b"),
  TRUNCATE("CREATE TABLE p (a int)", "TRUNCATE p"),
  ALTER_TABLE("CREATE TABLE p (a int)", "ALTER TABLE p ADD COLUMN b int DEFAULT 7"),
  UNLOGGED("CREATE UNLOGGED TABLE p (a int)"),
  TEMPORARY("CREATE TEMPORARY TABLE p (a int) ON COMMIT DROP", "INSERT INTO p VALUES (1)"),
  WAL_FUNCTIONS("SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')"),
  REPEATABLE_READ("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"),
  AMCHECK_EXTENSION("CREATE EXTENSION amcheck"),
  AMCHECK(
      "CREATE TABLE p (a int)",
      "CREATE INDEX p_a ON p (a)",
      "SELECT bt_index_parent_check('p_a', true)"),
  VACUUM("VACUUM pg_class"),
  CHECKPOINT("CHECKPOINT");

  private final String[] probe;

  Feature(String... probe) {
    this.probe = probe;
  }

  /// Tries all of them, and says which are missing.
  static Set<Feature> found(Connection connection) throws SQLException {
    Set<Feature> found = EnumSet.noneOf(Feature.class);
    for (Feature feature : values()) {
      String complaint = feature.complaint(connection);
      if (complaint == null) {
        found.add(feature);
      } else if (feature != AMCHECK_EXTENSION) {
        System.out.println("left out: " + feature + " (" + complaint + ")");
      }
      if (feature == AMCHECK_EXTENSION && complaint == null) {
        run(connection, "CREATE EXTENSION amcheck");
      }
    }
    return found;
  }

  private String complaint(Connection connection) throws SQLException {
    boolean isAlone = this == VACUUM || this == CHECKPOINT;
    try {
      if (!isAlone) {
        run(connection, "BEGIN");
      }
      for (String sql : probe) {
        run(connection, sql);
      }
      return null;
    } catch (SQLException missing) {
      return missing.getMessage().lines().findFirst().orElse("");
    } finally {
      if (!isAlone) {
        run(connection, "ROLLBACK");
      }
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
