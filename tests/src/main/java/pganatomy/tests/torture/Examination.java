package pganatomy.tests.torture;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What must hold after every restart, asked in SQL while no client works.
final class Examination {
  private static final int MOST_LINES = 20;

  private final Connection connection;
  private final Set<Feature> features;
  private final List<TortureClient> clients;
  private final Counts counts;
  private final List<String> violations = new ArrayList<>();

  Examination(
      Connection connection, Set<Feature> features, List<TortureClient> clients, Counts counts) {
    this.connection = connection;
    this.features = features;
    this.clients = clients;
    this.counts = counts;
  }

  /// Everything that is wrong; empty if nothing is. May be asked again after a broken connection.
  ///
  /// @param afterCrash whether unlogged tables must be empty
  List<String> run(boolean afterCrash) throws SQLException {
    violations.clear();
    List<Facts> found = read();
    for (int i = 0; i < clients.size(); i++) {
      for (String line : clients.get(i).settle(found.get(i))) {
        violation("client " + i + ": " + line);
      }
    }
    sums();
    if (features.contains(Feature.UNLOGGED)) {
      long rows = number("SELECT count(*) FROM scratch");
      if (afterCrash && rows != 0) {
        violation("an unlogged table has " + rows + " rows after a crash");
      }
    }
    indexes();
    return violations;
  }

  private void violation(String text) {
    if (violations.size() < MOST_LINES) {
      violations.add(text);
    }
  }

  // ---------------------------------------------------------------- facts

  private List<Facts> read() throws SQLException {
    List<Facts> found = new ArrayList<>();
    for (int i = 0; i < clients.size(); i++) {
      found.add(new Facts());
    }
    readRange(found, "history");
    readRange(found, "events");
    each(
        "SELECT client, key, version || ' ' || tag || ' ' || md5(payload) FROM items",
        row -> put(found, row.getInt(1), "item " + row.getInt(2), row.getString(3)));
    each(
        "SELECT client, counter, n FROM increments",
        row ->
            put(found, row.getInt(1), "increments of counter " + row.getInt(2), row.getString(3)));
    each(
        "SELECT client, batch, count(*) || ' ' || sum(n), count(*) FROM bulk"
            + " GROUP BY client, batch",
        row -> {
          put(found, row.getInt(1), "batch " + row.getInt(2), row.getString(3));
          counts.verifiedRows.addAndGet(row.getLong(4));
        });
    if (features.contains(Feature.SEQUENCE)) {
      each(
          "SELECT client, id FROM serials",
          row -> put(found, row.getInt(1), "serial " + row.getString(2), "there"));
    }
    for (int i = 0; i < clients.size(); i++) {
      found.get(i).put("log", countAndSum("log_" + i));
    }
    List<String> tables = new ArrayList<>();
    each(
        "SELECT relname FROM pg_class WHERE relkind = 'r' AND relname LIKE 'made%'",
        row -> tables.add(row.getString(1)));
    for (String table : tables) {
      int client = Integer.parseInt(table.split("_")[1]);
      put(found, client, "table " + table, countAndSum(table));
    }
    return found;
  }

  private void put(List<Facts> found, int client, String name, String value) {
    Facts facts = found.get(client);
    if (facts.get(name) != null) {
      violation("client " + client + ": " + name + " is there twice");
    }
    facts.put(name, value);
    counts.verifiedRows.incrementAndGet();
  }

  /// Numbered without a gap, from wherever old ones were removed.
  private void readRange(List<Facts> found, String table) throws SQLException {
    each(
        "SELECT client, min(seq), max(seq), count(*) FROM " + table + " GROUP BY client",
        row -> {
          int client = row.getInt(1);
          long rows = row.getLong(4);
          found.get(client).put(table + " last", row.getLong(3));
          found.get(client).put(table + " rows", rows);
          counts.verifiedRows.addAndGet(rows);
          if (row.getLong(3) - row.getLong(2) + 1 != rows) {
            violation(
                "client "
                    + client
                    + ": "
                    + table
                    + " "
                    + row.getLong(2)
                    + " to "
                    + row.getLong(3)
                    + " are "
                    + rows
                    + " rows");
          }
        });
  }

  private String countAndSum(String table) throws SQLException {
    return value("SELECT count(*) || ' ' || coalesce(sum(n), 0) FROM " + table);
  }

  // ---------------------------------------------------------------- sums

  private void sums() throws SQLException {
    expectNone(
        "balance and transfers differ",
        "SELECT a.id, a.balance, "
            + Schema.OPENING_BALANCE
            + " + coalesce(h.delta, 0) FROM accounts a LEFT JOIN (SELECT account, sum(delta) AS"
            + " delta FROM (SELECT target AS account, amount AS delta FROM history UNION ALL SELECT"
            + " source, -amount FROM history UNION ALL SELECT account, delta FROM folded) AS t GROUP"
            + " BY account) AS h ON h.account = a.id WHERE a.balance <> "
            + Schema.OPENING_BALANCE
            + " + coalesce(h.delta, 0)");
    long accounts = number("SELECT count(*) FROM accounts");
    if (accounts != Schema.ACCOUNTS) {
      violation("there are " + accounts + " accounts instead of " + Schema.ACCOUNTS);
    }
    expectNone(
        "a counter has lost counts",
        "SELECT c.id, c.value, coalesce(i.n, 0) FROM counters c LEFT JOIN (SELECT counter, sum(n) AS"
            + " n FROM increments GROUP BY counter) AS i ON i.counter = c.id WHERE c.value <>"
            + " coalesce(i.n, 0)");
    expectNone(
        "a statement's rows are not all there",
        "SELECT client, batch, count(*), max(parts) FROM events GROUP BY client, batch"
            + " HAVING count(*) <> max(parts) AND min(seq) = batch");
    expectNone(
        "a large value has changed",
        "SELECT client, key, digest FROM items WHERE md5(payload) <> digest");
    if (features.contains(Feature.SEQUENCE)) {
      expectNone(
          "a number was drawn twice",
          "SELECT id, count(*) FROM serials GROUP BY id HAVING count(*) > 1");
    }
  }

  // ---------------------------------------------------------------- indexes

  private void indexes() throws SQLException {
    if (!features.contains(Feature.INDEX)) {
      return;
    }
    List<String> indexes = new ArrayList<>();
    each(
        "SELECT c.oid::regclass::text FROM pg_class c JOIN pg_index i ON i.indexrelid = c.oid"
            + " JOIN pg_am a ON a.oid = c.relam"
            + " WHERE c.relkind = 'i' AND a.amname = 'btree' AND i.indisvalid",
        row -> indexes.add(row.getString(1)));
    counts.verifiedIndexes.addAndGet(indexes.size());
    for (String index : features.contains(Feature.AMCHECK) ? indexes : List.<String>of()) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("SELECT bt_index_parent_check('" + index + "', true)");
      } catch (SQLException found) {
        if (!connection.isValid(5)) {
          throw found;
        }
        violation("index " + index + ": " + found.getMessage());
      }
    }
    compareWithHeap("items", "tag", "tag >= 0", "client, key");
    compareWithHeap("items", "version", "version >= 0", "client, key");
    compareWithHeap("events", "payload", "payload >= ''", "client, seq");
    compareWithHeap("bulk", "filler", "filler >= ''", "client, batch, n");
    compareWithHeap("accounts", "balance", "balance > -1000000000", "id");
    if (features.contains(Feature.PRIMARY_KEY)) {
      compareWithHeap("accounts", "id", "id >= 0", "balance");
      compareWithHeap("history", "client", "client >= 0", "seq");
      compareWithHeap("items", "client", "client >= 0", "key");
    }
  }

  /// The same question with and without an index must find the same rows.
  private void compareWithHeap(String table, String column, String condition, String columns)
      throws SQLException {
    String sql =
        "SELECT count(*) || ' ' || coalesce(md5(string_agg(t, ',' ORDER BY t)), '') FROM (SELECT "
            + columns.replace(", ", " || '/' || ")
            + " || '/' || "
            + column
            + " AS t FROM "
            + table
            + " WHERE "
            + condition
            + ") AS s";
    execute("SET enable_indexscan = off");
    execute("SET enable_indexonlyscan = off");
    execute("SET enable_bitmapscan = off");
    execute("SET enable_seqscan = on");
    String heap = value(sql);
    execute("SET enable_seqscan = off");
    execute("SET enable_indexscan = on");
    String index = value(sql);
    execute("SET enable_indexscan = off");
    execute("SET enable_bitmapscan = on");
    String bitmap = value(sql);
    execute("SET enable_indexonlyscan = on");
    execute("SET enable_indexscan = on");
    execute("SET enable_seqscan = on");
    if (!heap.equals(index) || !heap.equals(bitmap)) {
      violation(
          table + "." + column + ": heap has " + heap + ", index " + index + ", bitmap " + bitmap);
    }
  }

  // ---------------------------------------------------------------- SQL

  private interface RowReader {
    void read(ResultSet row) throws SQLException;
  }

  private void each(String sql, RowReader reader) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        reader.read(rows);
      }
    }
  }

  private void expectNone(String what, String sql) throws SQLException {
    each(
        sql,
        row -> {
          StringBuilder text = new StringBuilder(what).append(':');
          for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            text.append(' ').append(row.getMetaData().getColumnName(i));
            text.append(' ').append(row.getString(i));
          }
          violation(text.toString());
        });
  }

  private String value(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getString(1) : "";
    }
  }

  private long number(String sql) throws SQLException {
    return Long.parseLong(value(sql));
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
