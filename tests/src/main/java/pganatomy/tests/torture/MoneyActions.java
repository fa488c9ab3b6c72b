package pganatomy.tests.torture;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/// Transfers, counters, and readers who find every sum right at every moment.
final class MoneyActions {
  private static final int MOST_HISTORY = 400;

  private final Set<Feature> features;

  private MoneyActions(Set<Feature> features) {
    this.features = features;
  }

  static void add(List<Action> actions, Set<Feature> features) {
    MoneyActions all = new MoneyActions(features);
    actions.add(new Action("transfer", 30, all::transfer));
    actions.add(new Action("fold history", 2, all::fold));
    actions.add(new Action("count", 10, all::count));
    actions.add(new Action("sums", 6, all::sums));
  }

  private void transfer(TortureClient client) throws SQLException {
    int one = client.random.nextInt(Schema.ACCOUNTS);
    int other = (one + 1 + client.random.nextInt(Schema.ACCOUNTS - 1)) % Schema.ACCOUNTS;
    // Mostly in one order; now and then in the other, for a deadlock.
    boolean isOrdered = client.random.nextInt(8) != 0;
    int source = isOrdered ? Math.min(one, other) : one;
    int target = isOrdered ? Math.max(one, other) : other;
    int amount = 1 + client.random.nextInt(50);
    client.transaction(() -> {
      long seq = client.facts().number("history last") + 1;
      if (features.contains(Feature.REPEATABLE_READ) && client.random.nextInt(5) == 0) {
        client.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
      }
      if (features.contains(Feature.ROW_LOCK) && client.random.nextInt(4) == 0) {
        client.value("SELECT balance FROM accounts WHERE id = ? FOR UPDATE", source);
      }
      String move = "UPDATE accounts SET balance = balance + ? WHERE id = ?";
      client.change(1, move, -amount, source);
      client.change(1, move, amount, target);
      client.change(
          1,
          "INSERT INTO history VALUES (?, ?, ?, ?, ?)",
          client.number,
          seq,
          source,
          target,
          amount);
      client.facts().put("history last", seq);
      client.facts().put("history rows", client.facts().number("history rows") + 1);
      if (client.random.nextInt(12) == 0) {
        throw new TortureClient.RolledBack();
      }
    });
  }

  /// History is summed up before it is deleted, so that balances can still be checked.
  private void fold(TortureClient client) throws SQLException {
    long rows = client.facts().number("history rows");
    if (rows < MOST_HISTORY) {
      return;
    }
    client.transaction(() -> {
      long upTo = client.facts().number("history last") - rows / 4;
      client.execute(
          "INSERT INTO folded SELECT target, sum(amount) FROM history"
              + " WHERE client = ? AND seq <= ? GROUP BY target",
          client.number,
          upTo);
      client.execute(
          "INSERT INTO folded SELECT source, -sum(amount) FROM history"
              + " WHERE client = ? AND seq <= ? GROUP BY source",
          client.number,
          upTo);
      int gone =
          client.execute("DELETE FROM history WHERE client = ? AND seq <= ?", client.number, upTo);
      client.facts().put("history rows", rows - gone);
      if (rows - gone != rows / 4) {
        throw new IllegalStateException(
            "of " + rows + " rows of history " + gone + " could be deleted up to " + upTo);
      }
    });
  }

  /// A counter is read and then written one higher: without a working lock, counts get lost.
  private void count(TortureClient client) throws SQLException {
    int counter = client.random.nextInt(Schema.COUNTERS);
    String fact = "increments of counter " + counter;
    client.transaction(() -> {
      if (features.contains(Feature.ROW_LOCK)) {
        long value = client.number("SELECT value FROM counters WHERE id = ? FOR UPDATE", counter);
        client.change(1, "UPDATE counters SET value = ? WHERE id = ?", value + 1, counter);
      } else {
        client.change(1, "UPDATE counters SET value = value + 1 WHERE id = ?", counter);
      }
      long mine = client.facts().number(fact) + 1;
      if (mine == 1) {
        client.change(1, "INSERT INTO increments VALUES (?, ?, 1)", client.number, counter);
      } else {
        client.change(
            1,
            "UPDATE increments SET n = n + 1 WHERE client = ? AND counter = ?",
            client.number,
            counter);
      }
      client.facts().put(fact, mine);
      if (client.random.nextInt(10) == 0) {
        throw new TortureClient.RolledBack();
      }
    });
  }

  private void sums(TortureClient client) throws SQLException {
    String sql = "SELECT sum(balance) FROM accounts";
    if (features.contains(Feature.REPEATABLE_READ)) {
      client.beginRepeatableRead();
      expectTotal(client.number(sql));
      String two = "SELECT count(*) || ' ' || coalesce(sum(seq), 0) FROM history";
      String first = client.value(two);
      expectTotal(client.number(sql));
      String second = client.value(two);
      if (!first.equals(second)) {
        throw new IllegalStateException(
            "one snapshot sees history as " + first + " and then as " + second);
      }
      client.endReading();
    } else {
      client.autoCommit();
      expectTotal(client.number(sql));
    }
  }

  private static void expectTotal(long sum) {
    long total = Schema.ACCOUNTS * Schema.OPENING_BALANCE;
    if (sum != total) {
      throw new IllegalStateException("a reader finds a sum of " + sum + " instead of " + total);
    }
  }
}
