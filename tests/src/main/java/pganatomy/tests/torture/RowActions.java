package pganatomy.tests.torture;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Rows that belong to one client each: inserted, updated, deleted, upserted; small and large.
final class RowActions {
  private static final int KEYS = 120;
  private static final int MOST_EVENTS = 600;
  private static final int MOST_SERIALS = 60;
  private static final int MOST_BATCHES = 3;

  private final Set<Feature> features;

  private RowActions(Set<Feature> features) {
    this.features = features;
  }

  static void add(List<Action> actions, Set<Feature> features) {
    RowActions all = new RowActions(features);
    actions.add(new Action("events", 24, all::insertEvents));
    actions.add(new Action("prune events", 2, all::pruneEvents));
    actions.add(new Action("items", 30, all::changeItems));
    actions.add(new Action("read items", 8, all::readItem));
    actions.add(new Action("bulk", 2, all::bulk));
    if (features.contains(Feature.SEQUENCE)) {
      actions.add(new Action("serials", 10, all::serials));
    }
  }

  // ---------------------------------------------------------------- events

  /// One statement, one to five rows, no transaction block: acknowledged means there, all of them.
  private void insertEvents(TortureClient client) throws SQLException {
    int count = 1 + client.random.nextInt(5);
    long last = client.facts().number("events last");
    StringBuilder sql = new StringBuilder("INSERT INTO events VALUES ");
    for (int i = 1; i <= count; i++) {
      sql.append(i == 1 ? "(" : ", (").append(client.number).append(", ").append(last + i);
      sql.append(", ").append(last + 1).append(", ").append(count).append(", 'event ");
      sql.append(client.random.nextInt(500)).append("')");
    }
    client.alone(
        () -> {
          client.facts().put("events last", last + count);
          client.facts().put("events rows", client.facts().number("events rows") + count);
        },
        () -> client.change(count, sql.toString()));
  }

  private void pruneEvents(TortureClient client) throws SQLException {
    long rows = client.facts().number("events rows");
    if (rows < MOST_EVENTS) {
      return;
    }
    long upTo = client.facts().number("events last") - rows / 3;
    client.transaction(() -> {
      client.change(
          (int) (rows - rows / 3),
          "DELETE FROM events WHERE client = ? AND seq <= ?",
          client.number,
          upTo);
      client.facts().put("events rows", rows / 3);
    });
  }

  // ---------------------------------------------------------------- items

  private void changeItems(TortureClient client) throws SQLException {
    client.transaction(() -> {
      int changes = 1 + client.random.nextInt(6);
      for (int i = 0; i < changes; i++) {
        if (features.contains(Feature.SAVEPOINT) && client.random.nextInt(4) == 0) {
          client.savepoint(() -> changeSome(client));
        } else {
          changeOne(client);
        }
      }
      if (client.random.nextInt(10) == 0) {
        throw new TortureClient.RolledBack();
      }
    });
  }

  private void changeSome(TortureClient client) throws SQLException {
    for (int i = client.random.nextInt(3); i >= 0; i--) {
      changeOne(client);
    }
    if (client.random.nextBoolean()) {
      throw new TortureClient.RolledBack();
    }
  }

  private void changeOne(TortureClient client) throws SQLException {
    int key = client.random.nextInt(KEYS);
    String fact = "item " + key;
    boolean isThere = client.facts().get(fact) != null;
    int version = 1 + client.random.nextInt(1_000_000);
    int tag = client.random.nextInt(40);
    if (features.contains(Feature.UPSERT) && client.random.nextInt(3) == 0) {
      String payload = payload(client.random);
      client.change(
          1,
          "INSERT INTO items VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (client, key) DO UPDATE SET"
              + " version = excluded.version, tag = excluded.tag, digest = excluded.digest,"
              + " payload = excluded.payload",
          client.number,
          key,
          version,
          tag,
          digest(payload),
          payload);
      client.facts().put(fact, item(version, tag, digest(payload)));
    } else if (!isThere) {
      String payload = payload(client.random);
      client.change(
          1,
          "INSERT INTO items VALUES (?, ?, ?, ?, ?, ?)",
          client.number,
          key,
          version,
          tag,
          digest(payload),
          payload);
      client.facts().put(fact, item(version, tag, digest(payload)));
    } else {
      changeExisting(client, key, version, tag);
    }
  }

  private void changeExisting(TortureClient client, int key, int version, int tag)
      throws SQLException {
    String fact = "item " + key;
    String digest = digestOf(client.facts().get(fact));
    switch (client.random.nextInt(4)) {
      case 0 -> {
        client.change(1, "DELETE FROM items WHERE client = ? AND key = ?", client.number, key);
        client.facts().put(fact, null);
      }
      case 1 -> { // no indexed column changes: a candidate for HOT
        String payload = payload(client.random);
        String[] words = client.facts().get(fact).split(" ");
        client.change(
            1,
            features.contains(Feature.PARTIAL_INDEX)
                ? "UPDATE items SET payload = ?, digest = ? WHERE client = ? AND key = ?"
                : "UPDATE items SET payload = ?, digest = ? WHERE key = ? AND client = ?",
            payload,
            digest(payload),
            features.contains(Feature.PARTIAL_INDEX) ? client.number : key,
            features.contains(Feature.PARTIAL_INDEX) ? key : client.number);
        client
            .facts()
            .put(
                fact,
                item(Integer.parseInt(words[0]), Integer.parseInt(words[1]), digest(payload)));
      }
      default -> { // both indexed columns; a large payload stays where it is
        client.change(
            1,
            "UPDATE items SET version = ?, tag = ? WHERE client = ? AND key = ?",
            version,
            tag,
            client.number,
            key);
        client.facts().put(fact, item(version, tag, digest));
      }
    }
  }

  private void readItem(TortureClient client) throws SQLException {
    int key = client.random.nextInt(KEYS);
    client.autoCommit();
    String found =
        client.value(
            "SELECT version || ' ' || tag || ' ' || md5(payload) FROM items"
                + " WHERE client = ? AND key = ?",
            client.number,
            key);
    String known = client.facts().get("item " + key);
    if (!String.valueOf(known).equals(String.valueOf(found))) {
      throw new IllegalStateException(
          "client "
              + client.number
              + " reads item "
              + key
              + " as "
              + found
              + ", and it is "
              + known);
    }
  }

  static String item(int version, int tag, String digest) {
    return version + " " + tag + " " + digest;
  }

  private static String digestOf(String item) {
    return item.substring(item.lastIndexOf(' ') + 1);
  }

  /// Mostly small; some are stored out of line, and half of those cannot be compressed.
  private String payload(Random random) {
    if (!features.contains(Feature.LARGE_VALUE) || random.nextInt(12) != 0) {
      return "small " + random.nextInt();
    }
    int length = 1000 + random.nextInt(30_000);
    StringBuilder text = new StringBuilder(length);
    boolean isCompressible = random.nextBoolean();
    while (text.length() < length) {
      text.append(
          isCompressible ? "again and again " + (text.length() >> 9) : "" + random.nextLong());
    }
    return text.toString();
  }

  private static String digest(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException never) {
      throw new AssertionError(never);
    }
  }

  // ---------------------------------------------------------------- bulk

  /// Thousands of rows at once: splits, full segments, more pages than buffers. The oldest batch
  /// goes, for VACUUM to find.
  private void bulk(TortureClient client) throws SQLException {
    List<String> known = client.facts().namesBelow("batch ");
    int rows = 500 + client.random.nextInt(4000);
    client.transaction(() -> {
      if (known.size() >= MOST_BATCHES) {
        String oldest = known.get(client.random.nextInt(known.size()));
        int there = Integer.parseInt(client.facts().get("batch " + oldest).split(" ")[0]);
        client.change(
            there,
            "DELETE FROM bulk WHERE client = ? AND batch = ?",
            client.number,
            Integer.parseInt(oldest));
        client.facts().put("batch " + oldest, null);
      }
      int batch = 1 + client.random.nextInt(1_000_000);
      if (client.facts().get("batch " + batch) != null) {
        return;
      }
      client.change(
          rows,
          "INSERT INTO bulk SELECT "
              + client.number
              + ", "
              + batch
              + ", n, md5(n::text) || repeat('b', 100) FROM generate_series(1, ?) AS n",
          rows);
      client.facts().put("batch " + batch, rows + " " + (long) rows * (rows + 1) / 2);
      if (client.random.nextInt(5) == 0) {
        throw new TortureClient.RolledBack();
      }
    });
  }

  // ---------------------------------------------------------------- serials

  private void serials(TortureClient client) throws SQLException {
    client.transaction(() -> {
      for (int i = client.random.nextInt(4); i >= 0; i--) {
        long id = client.number("SELECT nextval('numbers')");
        client.change(1, "INSERT INTO serials VALUES (?, ?)", id, client.number);
        client.facts().put("serial " + id, "there");
      }
      List<String> all = client.facts().namesBelow("serial ");
      for (int i = 0; i < all.size() - MOST_SERIALS; i++) {
        client.change(1, "DELETE FROM serials WHERE id = ?", Long.parseLong(all.get(i)));
        client.facts().put("serial " + all.get(i), null);
      }
    });
    // No acknowledged number may come again, to nobody.
    client.torture.numbersAcknowledged(client.facts().namesBelow("serial "), client.number);
  }
}
