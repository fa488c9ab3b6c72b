package pganatomy.tests.torture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pganatomy.lab.Kind;
import pganatomy.lab.Server;
import pganatomy.tests.server.OsProcess;
import pganatomy.tests.server.Servers;

/// Each kind of DDL is all there or not there at all: rolled back, killed with its transaction
/// open, committed and killed at once. One crash tries all of them, in several sessions.
///
/// PostgreSQL runs the same: it shows that the cases ask for what it does. There an open
/// transaction's files are left over by a crash; here none are.
@Tag("server")
class DdlCrashTest {
  private static final int SESSIONS = 6;

  private List<DdlCase> cases;
  private Server server;

  @ParameterizedTest
  @EnumSource(Kind.class)
  void dataDefinitionIsTransactionalAndSurvivesCrashes(Kind kind) throws Exception {
    assumeTrue(Servers.isAvailable(kind), kind + " is not there");
    cases = DdlCase.all();
    try (Server started = Servers.start(kind, "autovacuum=off", "fsync=off")) {
      server = started;
      List<String> before = prepare();
      openTransactions(before, this::killOneBackend);
      if (kind == Kind.ENGINE) {
        // PostgreSQL 18.6 does not start then: "could not create file "base/5/24615": File exists".
        openTransactions(before, this::crashAndStart);
      }
      rolledBack(before);
      committed();
    }
  }

  private List<String> prepare() throws SQLException {
    try (Connection connection = server.connect()) {
      for (DdlCase one : cases) {
        one.prepare(connection);
      }
      connection.createStatement().execute("CREATE EXTENSION amcheck");
      connection.createStatement().execute("CHECKPOINT");
      return DdlState.rows(connection);
    }
  }

  // ---------------------------------------------------------------- (a) killed before COMMIT

  private interface Blow {
    void strike() throws Exception;
  }

  private void openTransactions(List<String> before, Blow blow) throws Exception {
    List<Connection> sessions = changeEverything();
    blow.strike();
    closeAll(sessions);
    assertNothingHasHappened(before);
  }

  /// Every change that can be rolled back is done, none is committed.
  private List<Connection> changeEverything() throws SQLException {
    List<Connection> sessions = new ArrayList<>();
    for (int i = 0; i < SESSIONS; i++) {
      sessions.add(server.connect());
      sessions.getLast().setAutoCommit(false);
    }
    int next = 0;
    for (DdlCase one : cases) {
      if (one.isTransactional()) {
        one.change(sessions.get(next++ % SESSIONS));
      }
    }
    return sessions;
  }

  private void killOneBackend() {
    OsProcess backend =
        Servers.children(server).stream()
            .filter(child -> child.kind().contains("idle in transaction"))
            .findFirst()
            .orElseThrow();
    Servers.killAndAwaitReset(server, backend);
  }

  /// All processes at once.
  private void crashAndStart() {
    Servers.crash(server);
    server.start();
  }

  private static void closeAll(List<Connection> sessions) {
    for (Connection session : sessions) {
      try {
        session.close();
      } catch (SQLException gone) {
        // Its backend was killed.
        continue;
      }
    }
  }

  private void assertNothingHasHappened(List<String> before) throws SQLException {
    try (Connection connection = server.connect()) {
      assertThat(DdlState.difference(before, DdlState.rows(connection))).isEmpty();
      assertNoFileIsLeft(connection);
      assertThat(DdlState.damages(connection)).isEmpty();
    }
  }

  private void assertNoFileIsLeft(Connection connection) throws SQLException {
    connection.createStatement().execute("CHECKPOINT");
    assertThat(DdlState.missing(server.dataDirectory(), connection)).as("files missing").isEmpty();
    List<String> orphans = DdlState.orphans(server.dataDirectory(), connection);
    if (server.kind() == Kind.ENGINE) {
      assertThat(orphans).as("files that nobody has").isEmpty();
    } else {
      System.out.println("PostgreSQL leaves " + orphans.size() + " files");
    }
  }

  // ---------------------------------------------------------------- (c) ROLLBACK

  /// The names can be used again, and are as free afterwards.
  private void rolledBack(List<String> before) throws SQLException {
    List<Connection> sessions = changeEverything();
    for (Connection session : sessions) {
      session.rollback();
    }
    closeAll(sessions);
    assertNothingHasHappened(before);
  }

  // ---------------------------------------------------------------- (b) killed after COMMIT

  private void committed() throws Exception {
    Connection connection = server.connect();
    for (DdlCase one : cases) {
      one.changeForGood(connection);
    }
    List<String> committed = withoutUnlogged(connection);
    crashAndStart();
    closeAll(List.of(connection));
    try (Connection after = server.connect()) {
      assertThat(DdlState.difference(committed, withoutUnlogged(after))).isEmpty();
      assertNoFileIsLeft(after);
      assertThat(DdlState.strayDatabases(server.dataDirectory(), after)).isEmpty();
      assertThat(DdlState.damages(after)).isEmpty();
      for (DdlCase one : cases) {
        one.use(after);
      }
    }
  }

  /// Numbers of sequences may be skipped, rows of unlogged tables go.
  private static List<String> withoutUnlogged(Connection connection) throws SQLException {
    return DdlState.named(connection).stream()
        .filter(line -> !line.matches("row of .*|rows of .*unlogged.*"))
        .toList();
  }
}
