package pganatomy.tests.torture;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/// Whole tables: made, altered, indexed, emptied, dropped; and the chores of a database.
final class TableActions {
  private static final int MOST_TABLES = 4;

  private final Set<Feature> features;

  private TableActions(Set<Feature> features) {
    this.features = features;
  }

  static void add(List<Action> actions, Set<Feature> features) {
    TableActions all = new TableActions(features);
    actions.add(new Action("log", 8, all::log));
    actions.add(new Action("tables", 5, all::tables));
    if (features.contains(Feature.UNLOGGED)) {
      actions.add(new Action("unlogged", 2, all::unlogged));
    }
    if (features.contains(Feature.TEMPORARY)) {
      actions.add(new Action("temporary", 2, all::temporary));
    }
    if (features.contains(Feature.VACUUM)) {
      actions.add(new Action("vacuum", 2, all::vacuum));
    }
    if (features.contains(Feature.CHECKPOINT)) {
      actions.add(new Action("checkpoint", 1, all::checkpoint));
    }
  }

  /// Facts: how many rows the client's log table has, and their sum.
  private void log(TortureClient client) throws SQLException {
    String table = "log_" + client.number;
    boolean empties = features.contains(Feature.TRUNCATE) && client.random.nextInt(4) == 0;
    int rows = client.random.nextInt(80);
    client.transaction(() -> {
      if (empties) {
        client.execute("TRUNCATE " + table);
        client.facts().put("log", "0 0");
      }
      client.change(
          rows,
          "INSERT INTO " + table + " SELECT n, repeat('note ', 20) FROM generate_series(1, ?) AS n",
          rows);
      addToLog(client.facts(), rows);
      if (client.random.nextInt(5) == 0) {
        throw new TortureClient.RolledBack();
      }
    });
  }

  private static void addToLog(Facts facts, int rows) {
    String known = facts.get("log");
    String[] words = (known == null ? "0 0" : known).split(" ");
    long count = Long.parseLong(words[0]) + rows;
    long sum = Long.parseLong(words[1]) + (long) rows * (rows + 1) / 2;
    facts.put("log", count + " " + sum);
  }

  private void tables(TortureClient client) throws SQLException {
    List<String> known = client.facts().namesBelow("table ");
    client.transaction(() -> {
      if (known.size() >= MOST_TABLES) {
        String oldest = known.get(client.random.nextInt(known.size()));
        client.execute("DROP TABLE " + oldest);
        client.facts().put("table " + oldest, null);
      }
      if (!known.isEmpty() && client.random.nextBoolean()) {
        alter(client, known.get(client.random.nextInt(known.size())));
      }
      if (client.random.nextInt(3) != 0) {
        create(client);
      }
      if (client.random.nextInt(4) == 0) {
        throw new TortureClient.RolledBack();
      }
    });
  }

  private void create(TortureClient client) throws SQLException {
    String table = "made_" + client.number + "_" + client.random.nextInt(1_000_000);
    if (client.facts().get("table " + table) != null) {
      return;
    }
    int rows = client.random.nextInt(600);
    client.execute("CREATE TABLE " + table + " (n int, note text)");
    client.change(
        rows,
        "INSERT INTO " + table + " SELECT n, 'note ' || n FROM generate_series(1, ?) AS n",
        rows);
    if (features.contains(Feature.INDEX)) {
      client.execute("CREATE INDEX ON " + table + " (note, n)");
    }
    client.facts().put("table " + table, rows + " " + (long) rows * (rows + 1) / 2);
  }

  private void alter(TortureClient client, String table) throws SQLException {
    if (client.facts().get("table " + table) == null) {
      return; // just dropped
    }
    if (features.contains(Feature.ALTER_TABLE)) {
      client.execute(
          "ALTER TABLE "
              + table
              + " ADD COLUMN c"
              + client.random.nextInt(1 << 30)
              + " int DEFAULT 7");
    }
    if (features.contains(Feature.TRUNCATE) && client.random.nextInt(4) == 0) {
      client.execute("TRUNCATE " + table);
      client.facts().put("table " + table, "0 0");
    }
  }

  /// Nobody knows how many there are; after a crash there are none (the examination looks).
  private void unlogged(TortureClient client) throws SQLException {
    client.autoCommit();
    client.execute("DELETE FROM scratch WHERE client = ?", client.number);
    client.change(1, "INSERT INTO scratch VALUES (?)", client.number);
  }

  private void temporary(TortureClient client) throws SQLException {
    client.transaction(() -> {
      client.execute("CREATE TEMPORARY TABLE mine (n int) ON COMMIT DROP");
      client.change(500, "INSERT INTO mine SELECT generate_series(1, 500)");
      long sum = client.number("SELECT sum(n) FROM mine");
      if (sum != 125_250) {
        throw new IllegalStateException("a temporary table's sum is " + sum);
      }
    });
  }

  private void vacuum(TortureClient client) throws SQLException {
    List<String> tables =
        List.of("accounts", "history", "events", "items", "counters", "folded", "bulk");
    String table = tables.get(client.random.nextInt(tables.size()));
    client.autoCommit();
    String how =
        switch (client.random.nextInt(10)) {
          case 0, 1, 2 -> "VACUUM ANALYZE ";
          case 3 -> "VACUUM FULL ";
          case 4 -> "VACUUM (FREEZE) ";
          default -> "VACUUM ";
        };
    client.execute(how + table);
  }

  private void checkpoint(TortureClient client) throws SQLException {
    client.autoCommit();
    client.execute("CHECKPOINT");
  }
}
