package pganatomy.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;

/// The lab on a real PostgreSQL 18; one server for all tests but the last ones of each kind.
class LabTest {

  private static Server server;

  @BeforeAll
  static void startServer() throws Exception {
    TestPostgres.use();
    server = Lab.start("max_connections=20", "log_temp_files=0", "application_name=o'hara");
  }

  @AfterAll
  static void stopServer() {
    Path folder = server.socketDirectory();
    Lab.stop();
    assertThat(folder).doesNotExist();
  }

  @Test
  void settingsOfTheStartHold() throws SQLException {
    assertThat(Lab.value("SHOW max_connections")).isEqualTo("20");
    assertThat(Lab.value("SELECT reset_val FROM pg_settings WHERE name = 'port'"))
        .isEqualTo("" + server.port());
  }

  @Test
  void sqlGivesColumnsOfTheirTypes() throws SQLException {
    Table table =
        Lab.sql(
            "SELECT 1 AS i, 2::int8 AS l, 1.5 AS n, true AS b, 'x' AS s, NULL::int AS nothing, 1 AS i");
    assertThat(table.columnNames()).containsExactly("i", "l", "n", "b", "s", "nothing", "i_2");
    assertThat(table.types())
        .containsExactly(
            ColumnType.INTEGER,
            ColumnType.LONG,
            ColumnType.DOUBLE,
            ColumnType.BOOLEAN,
            ColumnType.STRING,
            ColumnType.INTEGER,
            ColumnType.INTEGER);
    assertThat(table.column("nothing").isMissing(0)).isTrue();
  }

  @Test
  void severalStatementsGiveTheLastRowsOrTheTags() throws SQLException {
    assertThat(Lab.sql("SELECT 1; SELECT 2 AS two; SET work_mem TO '4MB'").columnNames())
        .containsExactly("two");
    assertThat(
            Lab.sql("CREATE TEMP TABLE tags (i int); INSERT INTO tags VALUES (1), (2)")
                .stringColumn("command")
                .asList())
        .containsExactly("CREATE TABLE", "INSERT 0 2");
  }

  @Test
  void limitOfRowsIsToldAsTruncation() throws SQLException {
    try (Connection connection = server.connect()) {
      SqlResult some = SqlRunner.run(connection, "SELECT generate_series(1, 50)", 10, notice -> {});
      assertThat(some.rows()).hasSize(10);
      assertThat(some.truncated()).isTrue();
      SqlResult all = SqlRunner.run(connection, "SELECT generate_series(1, 10)", 10, n -> {});
      assertThat(all.truncated()).isFalse();
      assertThat(all.tag()).isEqualTo("SELECT 10");
    }
  }

  @Test
  void errorsHaveStateCaretAndHint() throws SQLException {
    try (Connection connection = server.connect()) {
      String sql = "SELECT dattname\nFROM pg_database";
      assertThatThrownBy(() -> SqlRunner.run(connection, sql, 0, notice -> {}))
          .isInstanceOfSatisfying(
              SQLException.class,
              e ->
                  assertThat(SqlErrors.lines(e, sql))
                      .containsExactly(
                          "ERROR:  column \"dattname\" does not exist  (SQLSTATE 42703)",
                          "LINE 1: SELECT dattname",
                          "               ^",
                          "HINT:  Perhaps you meant to reference the column "
                              + "\"pg_database.datname\"."));
    }
  }

  @Test
  void processesAreThoseOfPostgres() throws Exception {
    try (Connection ignored = server.connect("postgres", "template1")) {
      List<ProcessInfo> processes = wholeTree();
      assertThat(processes.getFirst().kind()).isEqualTo("postmaster");
      assertThat(processes.getFirst().pid()).isEqualTo(server.pid());
      assertThat(processes)
          .extracting(ProcessInfo::kind)
          .contains(
              "checkpointer", "background writer", "walwriter", "io worker", "client backend");
      assertThat(processes).allSatisfy(p -> assertThat(p.privateKilobytes()).isPositive());
      assertThat(server.processes().rowCount()).isGreaterThanOrEqualTo(8);
      assertThat(processes).anyMatch(p -> p.title().startsWith("postgres: postgres template1 "));
    }
  }

  /// Without who is just ending. A server lets clients in before the last of its children has
  /// started.
  private static List<ProcessInfo> wholeTree() throws InterruptedException {
    while (true) {
      List<ProcessInfo> living =
          server.processList().stream().filter(process -> process.privateKilobytes() > 0).toList();
      if (living.stream().filter(p -> p.kind().equals("logical replication launcher")).count() == 1
          && living.stream().allMatch(p -> ProcFiles.isAlive(p.pid()))) {
        return living;
      }
      Thread.sleep(5);
    }
  }

  @Test
  void treeIsDrawnWithEveryProcess() {
    ProcessTree tree = server.tree();
    assertThat(tree.toString()).contains("├─ ").contains("└─ ").contains("checkpointer");
    assertThat(tree.svg()).startsWith("<svg ").contains("<title>").contains("checkpointer");
    tree.processes().forEach(process -> assertThat(tree.svg()).contains(">" + process.pid() + "<"));
  }

  @Test
  void logTellsWhatCameSinceTheMark() throws Exception {
    ServerLog log = server.log().mark();
    assertThatThrownBy(() -> server.sql("SELECT 1/0")).isInstanceOf(SQLException.class);
    assertThat(log.await("division by zero", 60)).contains("ERROR");
    assertThat(log.sinceMark()).noneMatch(line -> line.contains("ready to accept"));
    assertThat(server.log("ready to accept")).isNotEmpty();
  }

  @Test
  void killOfABackendEndsIt() throws Exception {
    try (Connection connection = server.connect()) {
      int pid = connection.unwrap(org.postgresql.PGConnection.class).getBackendPID();
      server.kill(pid, "TERM");
      assertThat(server.awaitEnd(pid)).isTrue();
    }
    assertThatThrownBy(() -> server.kill(ProcessHandle.current().pid(), "TERM"))
        .hasMessageContaining("not a process of this server");
  }

  private static final String SLEEPERS =
      "SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep'";

  @Test
  @Timeout(120)
  void cancelReachesRunningStatements() throws Exception {
    try (Connection connection = server.connect()) {
      Thread canceller =
          new Thread(() -> {
            try {
              while (Lab.value(SLEEPERS).equals("0")) {
                Thread.sleep(5);
              }
            } catch (SQLException | InterruptedException e) {
              return;
            }
            Lab.cancelStatements();
          });
      canceller.start();
      assertThatThrownBy(() -> SqlRunner.run(connection, "SELECT pg_sleep(3600)", 0, n -> {}))
          .hasMessageContaining("canceling statement due to user request");
      canceller.join();
    }
  }

  @Test
  void psqlFindsTheServer() throws Exception {
    assertThat(Lab.psql("-Atc", "SELECT current_user")).isEqualTo("postgres\n");
    assertThatThrownBy(() -> Lab.psql("-c", "SELEC")).hasMessageContaining("syntax error");
  }

  @Test
  void aKilledServerIsStartedAgainWithItsData() throws Exception {
    try (Server own = Server.create(Kind.POSTGRES, List.of())) {
      own.sql("CREATE TABLE kept AS SELECT 42 AS answer; CHECKPOINT");
      long pid = own.pid();
      own.kill(pid, "KILL");
      own.awaitEnd(pid);
      assertThat(own.isRunning()).isFalse();
      own.restart("work_mem=5MB");
      assertThat(own.sql("SELECT answer FROM kept").getString(0, 0)).isEqualTo("42");
      assertThat(own.sql("SHOW work_mem").getString(0, 0)).isEqualTo("5MB");
    }
  }

  @Test
  void aBadSettingIsToldWithTheLog() {
    assertThatThrownBy(() -> Server.create(Kind.POSTGRES, List.of("max_connections=many")))
        .isInstanceOf(LabException.class)
        .hasMessageContaining("invalid value for parameter \"max_connections\": \"many\"");
    assertThatThrownBy(() -> Server.create(Kind.POSTGRES, List.of("max_connections")))
        .hasMessageContaining("name=value");
  }

  @Test
  void nothingIsLeftWhenTheJvmIsKilled() throws Exception {
    Process jvm =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                "-DLAB_SERVER=postgres",
                "-DPGANATOMY_POSTGRES_HOME=" + System.getProperty("PGANATOMY_POSTGRES_HOME"),
                "pganatomy.lab.LabTest$Holder")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String[] told = jvm.inputReader().readLine().split(" ");
    long postmaster = Long.parseLong(told[0]);
    assertThat(ProcFiles.isAlive(postmaster)).isTrue();
    jvm.destroyForcibly().waitFor();
    assertThat(server.awaitEnd(postmaster)).isTrue();
    for (int i = 0; i < 6000 && Files.exists(Path.of(told[1])); i++) {
      Thread.sleep(10);
    }
    assertThat(Path.of(told[1])).doesNotExist();
  }

  /// The main class of a JVM that is killed while its server runs.
  static final class Holder {
    private Holder() {}

    public static void main(String[] arguments) throws Exception {
      Server own = Lab.start();
      own.connect();
      System.out.println(own.pid() + " " + own.socketDirectory());
      Thread.sleep(60_000);
    }
  }
}
