package pganatomy.tests.torture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pganatomy.lab.Kind;
import pganatomy.tests.server.Servers;

/// The server is killed between two steps of a statement that changes what there is, at named
/// points: the statement has then happened or not, those before it have, those behind it have not.
///
/// ```text
///   rehearsal   all cases, one after the other; visits of each point are counted
///   a round     the same from the same start, killed at one point's visit ── start ── look
/// ```
///
/// `-Dddl.rounds=60` for a long run; `-Dddl.seed=N` draws the same places again.
@Tag("torture")
class DdlStepsTest {
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final List<NamedPoint> POINTS =
      List.of(
          NamedPoint.DATABASE_COPIED,
          NamedPoint.RECORD_NOT_INSERTED,
          NamedPoint.FILE_NOT_CREATED,
          NamedPoint.COMMIT_NOT_FLUSHED,
          NamedPoint.FILE_NOT_REMOVED,
          NamedPoint.DATABASE_DROPPED,
          NamedPoint.RECORD_INSERTED,
          NamedPoint.FILE_NOT_EXTENDED,
          NamedPoint.COMMIT_NOT_IN_THE_COMMIT_LOG,
          NamedPoint.FILE_REMOVED,
          NamedPoint.COMMIT_NOT_ACKNOWLEDGED,
          NamedPoint.LOG_WRITTEN);

  private final long seed = Long.getLong("ddl.seed", System.nanoTime() & 0xffffff);
  private final Random random = new Random(seed);
  private final Map<NamedPoint, Integer> visits = new TreeMap<>();
  private List<DdlCase> cases;
  private List<String> before;
  private List<String> after;

  @Test
  void aStatementThatIsKilledHasHappenedOrNot() throws Exception {
    assumeTrue(Servers.isAvailable(Kind.ENGINE), "the engine is not built");
    int rounds = Integer.getInteger("ddl.rounds", 4);
    System.out.println("DDL steps: -Dddl.seed=" + seed + ", rounds " + rounds);
    cases = DdlCase.all();
    List<String> settings = List.of("autovacuum=off", "fsync=off", "checkpoint_timeout=1d");
    try (TortureServer server = new TortureServer(Kind.ENGINE, false, settings)) {
      Path start = server.folder().resolve("start");
      rehearse(server, start);
      int first = random.nextInt(POINTS.size());
      for (int round = 0; round < rounds; round++) {
        NamedPoint point = POINTS.get((first + round) % POINTS.size());
        if (visits.get(point) > 0) {
          restore(start, server.data());
          round(server, point, 1 + random.nextInt(visits.get(point)));
        }
      }
    }
  }

  private void rehearse(TortureServer server, Path start) throws Exception {
    startAndWait(server, "");
    try (Connection connection = server.connect()) {
      for (DdlCase one : cases) {
        one.prepare(connection);
      }
      connection.createStatement().execute("CREATE EXTENSION amcheck");
      before = state(connection);
    }
    server.stop("fast");
    restore(server.data(), start);
    StringBuilder points = new StringBuilder();
    for (NamedPoint point : POINTS) {
      points.append(points.isEmpty() ? "" : ";").append(point.word()).append("=1000000000");
    }
    startAndWait(server, points.toString());
    try (Connection connection = server.connect()) {
      assertThat(changeUntilKilled(connection)).isEqualTo(cases.size());
      after = state(connection);
    }
    server.stop("fast");
    for (NamedPoint point : POINTS) {
      Path counted = server.faults().resolve(point.word() + ".visits");
      visits.put(point, Files.exists(counted) ? (int) Files.size(counted) : 0);
    }
    System.out.println("visits: " + visits);
  }

  private static void startAndWait(TortureServer server, String points) {
    server.forgetVisits();
    server.start(points);
    assertThat(server.awaitReady(LIMIT)).as("is up").isTrue();
  }

  /// How many cases were acknowledged before the server died.
  private int changeUntilKilled(Connection connection) {
    for (int i = 0; i < cases.size(); i++) {
      try {
        cases.get(i).changeForGood(connection);
      } catch (SQLException dead) {
        assertThat(dead.getSQLState()).as(dead.getMessage()).matches("08006|57P0[123]|08003");
        return i;
      }
    }
    return cases.size();
  }

  private void round(TortureServer server, NamedPoint point, int visit) throws Exception {
    String when = point.text() + ", visit " + visit + ", -Dddl.seed=" + seed;
    startAndWait(server, point.word() + "=" + visit + "!");
    int acknowledged;
    try (Connection connection = server.connect()) {
      acknowledged = changeUntilKilled(connection);
    }
    server.killTree();
    assertThat(server.awaitNobody()).isTrue();
    startAndWait(server, "");
    try (Connection connection = server.connect()) {
      look(server, connection, acknowledged, when);
    }
    server.stop("fast");
  }

  private void look(TortureServer server, Connection connection, int acknowledged, String when)
      throws SQLException {
    List<String> now = state(connection);
    for (int i = 0; i < cases.size(); i++) {
      String token = cases.get(i).token();
      String what = token + ", " + when;
      List<String> found = of(token, now);
      if (i == acknowledged) {
        assertThat(found).as(what).isIn(of(token, before), of(token, after));
      } else {
        assertThat(found).as(what).isEqualTo(of(token, i < acknowledged ? after : before));
      }
    }
    assertThat(DdlState.missing(server.data(), connection)).as(when).isEmpty();
    assertThat(DdlState.damages(connection)).as(when).isEmpty();
    connection.createStatement().execute("CHECKPOINT");
    assertThat(DdlState.orphans(server.data(), connection)).as("orphans, " + when).isEmpty();
    // A copy that the log does not know of yet stays, as in PostgreSQL.
    int strays = DdlState.strayDatabases(server.data(), connection).size();
    assertThat(strays).as("folders, " + when).isLessThanOrEqualTo(1);
  }

  private static List<String> of(String token, List<String> lines) {
    return lines.stream().filter(line -> line.contains(token)).toList();
  }

  /// Without what a crash may change: numbers drawn in vain, rows of unlogged tables.
  private static List<String> state(Connection connection) throws SQLException {
    return DdlState.named(connection).stream()
        .filter(line -> !line.matches("row of .*|rows of .*unlogged.*"))
        .toList();
  }

  private static void restore(Path from, Path to) throws IOException {
    delete(to);
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deepestFirst = new ArrayList<>(files.toList());
      for (Path file : deepestFirst.reversed()) {
        Files.delete(file);
      }
    }
  }
}
