package pganatomy.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pganatomy.lab.Kind;
import pganatomy.lab.Server;
import pganatomy.tests.server.Servers;

/// Who is let in, and with which settings: psql and the JDBC driver are told the same by PostgreSQL
/// 18 and by the engine, and so is the log.
@Tag("server")
class LoginTest {

  private static final String[] SETTINGS = {
    "log_line_prefix=", "password_encryption=scram-sha-256"
  };

  private static final String ROLES =
      """
      CREATE ROLE plain LOGIN PASSWORD 'p';
      CREATE ROLE locked PASSWORD 'p';
      CREATE ROLE nopass LOGIN;
      CREATE ROLE expired LOGIN PASSWORD 'p' VALID UNTIL '2001-01-01';
      CREATE ROLE lasting LOGIN PASSWORD 'p' VALID UNTIL 'infinity';
      CREATE ROLE single LOGIN PASSWORD 'p' CONNECTION LIMIT 1;
      CREATE ROLE never LOGIN PASSWORD 'p' CONNECTION LIMIT 0;
      CREATE ROLE guest LOGIN PASSWORD 'p';
      CREATE ROLE chief LOGIN SUPERUSER CONNECTION LIMIT 0 PASSWORD 'p';
      CREATE ROLE team;
      CREATE ROLE member LOGIN PASSWORD 'p' IN ROLE team;
      CREATE ROLE tuned LOGIN PASSWORD 'p';
      """;

  private static final List<String> DATABASES =
      List.of(
          "CREATE DATABASE small CONNECTION LIMIT 1",
          "CREATE DATABASE closed ALLOW_CONNECTIONS false",
          "CREATE DATABASE private",
          "REVOKE ALL ON DATABASE private FROM PUBLIC",
          "GRANT CONNECT ON DATABASE private TO team",
          "CREATE DATABASE shaped",
          "ALTER DATABASE shaped SET work_mem = '5MB'",
          "ALTER DATABASE shaped SET search_path = pg_catalog",
          "ALTER DATABASE shaped SET enable_sort = off",
          "ALTER ROLE tuned SET work_mem = '6MB'",
          "ALTER ROLE tuned SET application_name = 'tuned by role'",
          "ALTER ROLE tuned IN DATABASE shaped SET work_mem = '7MB'",
          "ALTER ROLE ALL SET enable_hashjoin = off");

  private static final String SHOW =
      "SELECT current_user, current_database(), current_setting('work_mem'),"
          + " current_setting('search_path'), current_setting('application_name'),"
          + " current_setting('enable_sort'), current_setting('enable_hashjoin')";

  @Test
  void isTheSameOnBoth() throws Exception {
    assumeTrue(Servers.hasProgram("psql"), "psql is not installed");
    for (Kind kind : Kind.values()) {
      assumeTrue(Servers.isAvailable(kind), kind + " is not there");
    }
    assertThat(transcript(Kind.ENGINE)).containsExactlyElementsOf(transcript(Kind.POSTGRES));
  }

  private final List<String> lines = new ArrayList<>();

  private List<String> transcript(Kind kind) throws Exception {
    lines.clear();
    try (Server server = Servers.start(kind, SETTINGS)) {
      prepare(server);
      server.log().mark();
      refusals(server);
      limits(server);
      settings(server);
      changes(server);
      for (String line : server.log().sinceMark()) {
        if (line.startsWith("FATAL") || line.startsWith("DETAIL") || line.startsWith("\tConn")) {
          lines.add(line.replace(server.dataDirectory().toString(), "<data>"));
        }
      }
    }
    return List.copyOf(lines);
  }

  private static void prepare(Server server) throws Exception {
    Path rules = server.dataDirectory().resolve("pg_hba.conf");
    Files.writeString(
        rules,
        """
        host all postgres 127.0.0.1/32 trust
        host all nopass,single 127.0.0.1/32 trust
        host all plain 127.0.0.1/32 password
        host all all 127.0.0.1/32 scram-sha-256
        """);
    server.log().mark();
    server.reload();
    // Who comes after this line meets the new rules.
    assertThat(server.log().await("received SIGHUP", Servers.PATIENCE.toSeconds())).isNotNull();
    try (Connection connection = server.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(ROLES);
      for (String command : DATABASES) {
        statement.execute(command);
      }
    }
  }

  private void refusals(Server server) throws IOException {
    attempt(server, "plain", "p", "postgres");
    attempt(server, "plain", "wrong", "postgres");
    attempt(server, "lasting", "p", "postgres");
    attempt(server, "lasting", "wrong", "postgres");
    attempt(server, "locked", "p", "postgres");
    attempt(server, "expired", "p", "postgres");
    attempt(server, "guest", "", "postgres");
    attempt(server, "nobody", "p", "postgres");
    attempt(server, "nopass", "", "postgres");
    attempt(server, "nopass", "", "nowhere");
    attempt(server, "guest", "p", "closed");
    attempt(server, "postgres", "", "closed");
    attempt(server, "guest", "p", "private");
    attempt(server, "member", "p", "private");
    attempt(server, "postgres", "", "private");
    attempt(server, "postgres", "", "template0");
    attempt(server, "never", "p", "postgres");
    attempt(server, "chief", "p", "postgres");
  }

  /// A limit counts who is connected at the moment, and who was refused until its process has gone;
  /// superusers are not counted out.
  private void limits(Server server) throws Exception {
    try (Connection first = open(server, "single", "postgres")) {
      attempt(server, "single", "", "postgres");
      lines.add(state(() -> open(server, "single", "postgres")));
      awaitBackends(server, "single ", 1);
      run(server, "ALTER ROLE single CONNECTION LIMIT 2");
      attempt(server, "single", "", "postgres");
      first.createStatement().execute("SELECT 1");
    }
    run(server, "ALTER ROLE single CONNECTION LIMIT -1");
    try (Connection first = open(server, "single", "small")) {
      attempt(server, "guest", "p", "small");
      lines.add(state(() -> open(server, "nopass", "small")));
      attempt(server, "postgres", "", "small");
      run(server, "ALTER DATABASE small CONNECTION LIMIT -1");
      attempt(server, "guest", "p", "small");
      first.createStatement().execute("SELECT 1");
    }
  }

  private static void awaitBackends(Server server, String title, int count) {
    Servers.await(
        "the end of those who were refused",
        () ->
            Servers.children(server).stream()
                    .filter(child -> child.kind().startsWith(title))
                    .count()
                == count);
  }

  private void settings(Server server) throws IOException {
    attempt(server, "tuned", "p", "postgres");
    attempt(server, "tuned", "p", "shaped");
    attempt(server, "guest", "p", "shaped");
    attempt(server, "guest", "p", "postgres");
    query(server, "tuned", "p", "shaped", "\\drds", Map.of());
    query(
        server,
        "tuned",
        "p",
        "shaped",
        SHOW,
        Map.of("PGAPPNAME", "asked", "PGOPTIONS", "-c work_mem=8MB"));
    query(server, "tuned", "p", "shaped", "RESET work_mem; SHOW work_mem", Map.of());
    query(
        server,
        "tuned",
        "p",
        "shaped",
        "SELECT name, setting, source FROM pg_settings WHERE name IN ('work_mem', 'search_path',"
            + " 'application_name', 'enable_sort', 'enable_hashjoin') ORDER BY name",
        Map.of());
  }

  /// What is changed holds for the next one who comes.
  private void changes(Server server) throws Exception {
    run(server, "ALTER ROLE tuned RESET ALL");
    run(server, "ALTER ROLE tuned IN DATABASE shaped RESET work_mem");
    attempt(server, "tuned", "p", "shaped");
    run(server, "ALTER ROLE expired VALID UNTIL 'infinity'");
    attempt(server, "expired", "p", "postgres");
    run(server, "ALTER ROLE expired PASSWORD 'q'");
    attempt(server, "expired", "p", "postgres");
    attempt(server, "expired", "q", "postgres");
    run(server, "ALTER ROLE expired NOLOGIN");
    attempt(server, "expired", "q", "postgres");
    run(server, "ALTER ROLE locked LOGIN");
    attempt(server, "locked", "p", "postgres");
    run(server, "ALTER DATABASE closed ALLOW_CONNECTIONS true");
    attempt(server, "guest", "p", "closed");
    run(server, "ALTER ROLE guest RENAME TO visitor");
    attempt(server, "visitor", "p", "postgres");
    attempt(server, "guest", "p", "postgres");
    run(server, "ALTER ROLE visitor PASSWORD NULL");
    attempt(server, "visitor", "p", "postgres");
  }

  // ---- clients ----

  private void attempt(Server server, String user, String password, String database)
      throws IOException {
    query(server, user, password, database, SHOW, Map.of());
  }

  private void query(
      Server server,
      String user,
      String password,
      String database,
      String sql,
      Map<String, String> more) {
    var psql =
        Servers.psql(server, "-w", "-At", "-h", "127.0.0.1", "-U", user, "-d", database, "-c", sql)
            .environment(Map.of("PGPASSWORD", password, "PGSSLMODE", "disable"))
            .environment(more);
    lines.add("# " + user + " to " + database);
    lines.addAll(
        Servers.run(psql)
            .output()
            .replace("port " + server.port(), "port <port>")
            .lines()
            .toList());
  }

  private static Connection open(Server server, String user, String database) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + database + "?sslmode=disable",
        user,
        "p");
  }

  private interface Opening {
    Connection open() throws SQLException;
  }

  private static String state(Opening opening) throws SQLException {
    try (Connection _ = opening.open()) {
      return "let in";
    } catch (SQLException e) {
      return e.getSQLState() + " " + e.getMessage();
    }
  }

  private void run(Server server, String sql) throws SQLException {
    try (Connection connection = server.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
