package pganatomy.tests.torture;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The tables of a run.
///
/// ```text
///   accounts    shared   what everyone moves money between; their sum never changes
///   history     by client, seq     every transfer; balances follow from it and from `folded`
///   folded      what removed history rows had moved
///   events      by client, seq     inserts without a transaction block
///   items       by client, key     inserted, updated, deleted; several indexes; large values
///   bulk        by client, batch   thousands of rows at a time
///   counters    shared   read for update, then written one higher; `increments` says by whom
///   serials     by nextval         no number twice
///   log_<n>     one for each client, which truncates it
///   made_<n>_<k>                   tables that come and go
///   scratch     unlogged           empty after a crash
/// ```
final class Schema {
  static final int ACCOUNTS = 64;
  static final long OPENING_BALANCE = 1000;
  static final int COUNTERS = 4;

  private Schema() {}

  static void create(Connection connection, Set<Feature> features, int clients)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements(features, clients)) {
        statement.execute(sql);
      }
    }
  }

  private static List<String> statements(Set<Feature> features, int clients) {
    List<String> sql = new ArrayList<>();
    boolean keys = features.contains(Feature.PRIMARY_KEY);
    sql.add(
        "CREATE TABLE accounts (id int"
            + (keys ? " PRIMARY KEY" : "")
            + ", balance bigint, filler text)");
    sql.add(
        "INSERT INTO accounts SELECT n, "
            + OPENING_BALANCE
            + ", repeat('x', 80) FROM generate_series(0, "
            + (ACCOUNTS - 1)
            + ") AS n");
    String account = features.contains(Feature.FOREIGN_KEY) ? "int REFERENCES accounts" : "int";
    sql.add(
        "CREATE TABLE history (client int, seq bigint, source "
            + account
            + ", target int, amount int"
            + (keys ? ", PRIMARY KEY (client, seq))" : ")"));
    sql.add("CREATE TABLE folded (account int, delta bigint)");
    sql.add(
        "CREATE TABLE events (client int, seq bigint, batch bigint, parts int, payload text"
            + (keys ? ", PRIMARY KEY (client, seq))" : ")"));
    sql.add(
        "CREATE TABLE items (client int, key int, version int, tag int, digest text, payload text"
            + (keys ? ", PRIMARY KEY (client, key))" : ")"));
    sql.add("CREATE TABLE bulk (client int, batch int, n int, filler text)");
    sql.add("CREATE TABLE counters (id int" + (keys ? " PRIMARY KEY" : "") + ", value bigint)");
    sql.add(
        "INSERT INTO counters SELECT n, 0 FROM generate_series(0, " + (COUNTERS - 1) + ") AS n");
    sql.add("CREATE TABLE increments (client int, counter int, n bigint)");
    for (int client = 0; client < clients; client++) {
      sql.add("CREATE TABLE log_" + client + " (n int, note text)");
    }
    addIndexes(sql, features);
    if (features.contains(Feature.SEQUENCE)) {
      sql.add("CREATE SEQUENCE numbers");
      sql.add("CREATE TABLE serials (id bigint" + (keys ? " PRIMARY KEY" : "") + ", client int)");
    }
    if (features.contains(Feature.UNLOGGED)) {
      sql.add("CREATE UNLOGGED TABLE scratch (client int" + (keys ? " PRIMARY KEY" : "") + ")");
    }
    return sql;
  }

  private static void addIndexes(List<String> sql, Set<Feature> features) {
    if (features.contains(Feature.INDEX)) {
      sql.add("CREATE INDEX bulk_batch ON bulk (client, batch)");
      sql.add("CREATE INDEX bulk_filler ON bulk (filler)");
      sql.add("CREATE INDEX items_tag ON items (tag)");
      sql.add("CREATE INDEX items_version ON items (version DESC, client)");
      sql.add("CREATE INDEX events_payload ON events (payload)");
      sql.add("CREATE INDEX accounts_balance ON accounts (balance)");
    }
    if (features.contains(Feature.PARTIAL_INDEX)) {
      sql.add("CREATE INDEX items_third ON items (key) WHERE key % 3 = 0");
      sql.add("CREATE INDEX items_digest ON items (upper(digest))");
    }
  }
}
