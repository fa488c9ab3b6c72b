package pganatomy.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pganatomy.lab.Kind;
import pganatomy.lab.Server;
import pganatomy.tests.server.Servers;

/// Many transactions at once over few rows and ranges: is what committed serializable? The history
/// is examined by [History], which knows nothing of how it came about. At REPEATABLE READ the same
/// work must show a circle, or the test could not fail.
///
/// `-Dserial.seed=N` runs one again (what the transactions do, not how they interleave),
/// `-Dserial.rounds=50` a longer one.
@Tag("server")
class SerializabilityTest {
  private static final int CLIENTS = 6;
  private static final int TRANSACTIONS = 60;
  private static final int WINDOW = 10;
  private static final int ITEMS = 4000;

  /// Small, so that locks are promoted and old transactions are put into the summary.
  private static final String[] SETTINGS = {
    "autovacuum=off",
    "deadlock_timeout=50ms",
    "max_connections=15",
    "max_worker_processes=0",
    "autovacuum_worker_slots=1",
    "max_wal_senders=0"
  };

  private final long seed = Long.getLong("serial.seed", System.nanoTime() & 0xffffff);
  private final AtomicInteger numbers = new AtomicInteger();

  /// One client: begins transaction after transaction, each of two to five steps.
  private final class Client implements Runnable {
    final Connection connection;
    final String level;
    final Random random;
    final ConcurrentLinkedQueue<History.Done> history;
    final ConcurrentLinkedQueue<Throwable> failures;

    Client(
        Connection connection,
        String level,
        long seed,
        ConcurrentLinkedQueue<History.Done> history,
        ConcurrentLinkedQueue<Throwable> failures) {
      this.connection = connection;
      this.level = level;
      this.random = new Random(seed);
      this.history = history;
      this.failures = failures;
    }

    @Override
    public void run() {
      try (connection;
          Statement statement = connection.createStatement()) {
        for (int i = 0; i < TRANSACTIONS; i++) {
          transaction(statement);
        }
      } catch (SQLException | RuntimeException failed) {
        failures.add(failed);
      }
    }

    private void transaction(Statement statement) throws SQLException {
      History.Done done = new History.Done(numbers.incrementAndGet());
      int base = done.number() / 10 % (ITEMS - WINDOW);
      try {
        statement.execute("BEGIN ISOLATION LEVEL " + level);
        int steps = 2 + random.nextInt(4);
        for (int i = 0; i < steps; i++) {
          step(statement, base, done);
          Thread.sleep(0, random.nextInt(800_000));
        }
        statement.execute("COMMIT");
        history.add(done);
      } catch (SQLException failed) {
        statement.execute("ROLLBACK");
        if (!List.of("40001", "40P01", "23505").contains(failed.getSQLState())) {
          throw failed;
        }
      } catch (InterruptedException stopped) {
        throw new IllegalStateException(stopped);
      }
    }

    private void step(Statement statement, int base, History.Done done) throws SQLException {
      int item = base + random.nextInt(WINDOW);
      switch (random.nextInt(6)) {
        case 0, 1 -> read(statement, "id", item, item, done);
        case 2 -> read(statement, "id", item, Math.min(base + WINDOW - 1, item + 3), done);
        case 3 -> {
          // Not by the index.
          int to = Math.min(base + WINDOW - 1, item + 5);
          if (random.nextInt(4) == 0) {
            read(statement, "id + 0", item, to, done);
          } else {
            read(statement, "id", item, to, done);
          }
        }
        default -> change(statement, item, done);
      }
    }

    private void read(Statement statement, String column, int from, int to, History.Done done)
        throws SQLException {
      int[] versions = new int[to - from + 1];
      String condition = " WHERE " + column + " BETWEEN " + from + " AND " + to;
      try (ResultSet rows = statement.executeQuery("SELECT id, version FROM item" + condition)) {
        while (rows.next()) {
          versions[rows.getInt(1) - from] = rows.getInt(2);
        }
      }
      for (int item = from; item <= to; item++) {
        done.read(item, versions[item - from]);
      }
    }

    private void change(Statement statement, int item, History.Done done) throws SQLException {
      try (ResultSet rows =
          statement.executeQuery(
              "UPDATE item SET version = version + 1 WHERE id = " + item + " RETURNING version")) {
        if (rows.next()) {
          done.read(item, rows.getInt(1) - 1);
          done.write(item, rows.getInt(1));
          return;
        }
      }
      done.read(item, 0);
      statement.execute("INSERT INTO item VALUES (" + item + ", 1)");
      done.write(item, 1);
    }
  }

  private List<History.Done> work(Server server, String level, int round) throws Exception {
    try (Connection connection = server.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "DROP TABLE IF EXISTS item; CREATE TABLE item (id integer PRIMARY KEY, version integer);"
              + " INSERT INTO item SELECT i * 2, 1 FROM generate_series(1, "
              + ITEMS / 2
              + ") i; ANALYZE item");
    }
    numbers.set(0);
    ConcurrentLinkedQueue<History.Done> history = new ConcurrentLinkedQueue<>();
    ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      long own = seed * 1000 + round * 100L + i;
      threads.add(
          Thread.ofPlatform().start(new Client(server.connect(), level, own, history, failures)));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(failures).isEmpty();
    // What was there from the start was made by somebody who came first.
    History.Done first = new History.Done(0);
    for (int i = 1; i <= ITEMS / 2; i++) {
      first.write(i * 2, 1);
    }
    List<History.Done> all = new ArrayList<>(history);
    all.addFirst(first);
    return all;
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void whatCommitsIsSerializableAndAtRepeatableReadItIsNot(Kind kind) throws Exception {
    assumeTrue(Servers.isAvailable(kind), kind + " is not there");
    try (Server server = Servers.start(kind, SETTINGS)) {
      System.out.println("serializability on " + kind + ": -Dserial.seed=" + seed);
      for (int round = 0; round < Integer.getInteger("serial.rounds", 1); round++) {
        List<History.Done> history = work(server, "SERIALIZABLE", round);
        System.out.println("  committed: " + (history.size() - 1));
        assertThat(History.violation(history)).as("seed " + seed).isNull();
        assertThat(history.size()).isGreaterThan(CLIENTS * TRANSACTIONS / 10);
      }
      String violation = null;
      for (int round = 0; violation == null && round < 20; round++) {
        violation = History.violation(work(server, "REPEATABLE READ", round));
      }
      assertThat(violation).startsWith("each of these must come before the next:");
    }
  }

  /// There is room for some 200 transactions, and one goes on while more than that commit.
  @ParameterizedTest
  @EnumSource(Kind.class)
  void aTransactionMeetsOnesThatAreOnlyRememberedInSummary(Kind kind) throws Exception {
    assumeTrue(Servers.isAvailable(kind), kind + " is not there");
    try (Server server = Servers.start(kind, SETTINGS);
        Statement old = server.connect().createStatement();
        Statement pivot = server.connect().createStatement();
        Statement other = server.connect().createStatement()) {
      other.execute(
          "CREATE TABLE s (id integer PRIMARY KEY, v integer);"
              + " INSERT INTO s SELECT i, 0 FROM generate_series(1, 5000) i; ANALYZE s;"
              + " SET default_transaction_isolation = 'serializable'");
      pivot.execute("SET default_transaction_isolation = 'serializable'");
      old.execute("BEGIN ISOLATION LEVEL SERIALIZABLE; SELECT v FROM s WHERE id = 2500");
      pivot.execute("BEGIN; SELECT v FROM s WHERE id = 4000");
      other.execute("UPDATE s SET v = 1 WHERE id = 4000");
      pivot.execute("UPDATE s SET v = 1 WHERE id = 1; COMMIT");
      for (int i = 0; i < 400; i++) {
        other.execute("UPDATE s SET v = v + 1 WHERE id = 3000");
      }
      assertThatThrownBy(() -> old.execute("SELECT v FROM s WHERE id = 1"))
          .hasMessageContaining("Reason code: Canceled on conflict out to old pivot");
      old.execute("ROLLBACK");
      // What an old one has read counts as well.
      old.execute("BEGIN ISOLATION LEVEL SERIALIZABLE; SELECT v FROM s WHERE id = 2500");
      pivot.execute("BEGIN; SELECT v FROM s WHERE id = 10");
      pivot.execute("COMMIT");
      for (int i = 0; i < 400; i++) {
        other.execute("UPDATE s SET v = v + 1 WHERE id = 3000");
      }
      old.execute("ROLLBACK");
      try (ResultSet locks =
          other.executeQuery("SELECT count(*) FROM pg_locks WHERE mode = 'SIReadLock'")) {
        locks.next();
        assertThat(locks.getInt(1)).as("locks when nobody is serializable").isZero();
      }
    }
  }

  @Test
  void theExaminerKnowsAWriteSkewAndASerialHistory() {
    History.Done one = new History.Done(1);
    one.read(1, 1);
    one.read(2, 1);
    one.write(1, 2);
    History.Done two = new History.Done(2);
    two.read(2, 1);
    two.read(1, 1);
    two.write(2, 2);
    assertThat(History.violation(List.of(one, two))).contains("Done[number=1", "Done[number=2");
    History.Done later = new History.Done(3);
    later.read(1, 2);
    later.write(2, 2);
    assertThat(History.violation(List.of(one, later))).isNull();
    assertThat(History.violation(List.of(two, later))).startsWith("two have made the same");
  }
}
