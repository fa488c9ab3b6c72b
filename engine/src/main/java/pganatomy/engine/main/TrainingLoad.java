package pganatomy.engine.main;

/// Short transactions, one after the other, until the recording backend's compiler has seen what is
/// hot in them: the AOT cache remembers, and a young backend compiles such a method early.
///
/// All forms in which clients send a statement: as text, parsed anew each time, and prepared.
///
/// PostgreSQL: none
final class TrainingLoad {
  private static final int ROWS = 2000;
  private static final int ROUNDS = 2000;
  private static final int BRANCHES = 10;

  private final TrainingClient client;
  private long random = 42;

  TrainingLoad(TrainingClient client) {
    this.client = client;
  }

  void run() {
    makeTables();
    prepare();
    for (int round = 0; round < ROUNDS; round++) {
      prepared(round);
      if (round % 4 == 0) {
        transaction();
      } else if (round % 4 == 2) {
        simple();
      }
    }
    for (String table : new String[] {"load_account", "load_branch", "load_history"}) {
      client.simpleQuery("DROP TABLE " + table);
    }
  }

  private void makeTables() {
    client.simpleQuery("CREATE TABLE load_account (id int PRIMARY KEY, balance int, filler text)");
    client.simpleQuery(
        "INSERT INTO load_account SELECT n, 0, repeat('x', 80) FROM generate_series(1, "
            + ROWS
            + ") AS n");
    client.simpleQuery("CREATE TABLE load_branch (id int PRIMARY KEY, balance int)");
    client.simpleQuery(
        "INSERT INTO load_branch SELECT n, 0 FROM generate_series(1, " + BRANCHES + ") AS n");
    client.simpleQuery(
        "CREATE TABLE load_history (account int, branch int, delta int, mtime timestamp,"
            + " filler char(22))");
    client.simpleQuery("VACUUM ANALYZE load_account, load_branch");
  }

  private void prepare() {
    client.prepare("insert", "INSERT INTO load_history VALUES ($1, $2, $3, now(), 'filler')");
    client.prepare("update", "UPDATE load_account SET balance = balance + 1 WHERE id = $1");
    client.prepare("select", "SELECT balance FROM load_account WHERE id = $1");
  }

  private void prepared(int round) {
    client.execute("insert", any(ROWS), any(BRANCHES), Integer.toString(round));
    client.execute("update", any(ROWS));
    client.execute("select", any(ROWS));
  }

  private void simple() {
    client.simpleQuery("INSERT INTO load_history VALUES (" + any(ROWS) + ", 1, 2, now(), 'text')");
    client.simpleQuery("UPDATE load_account SET balance = balance + 1 WHERE id = " + any(ROWS));
    client.simpleQuery("SELECT balance FROM load_account WHERE id = " + any(ROWS));
  }

  /// After TPC-B, as pgbench has it.
  private void transaction() {
    String account = any(ROWS);
    String branch = any(BRANCHES);
    client.simpleQuery("BEGIN");
    client.simpleQuery("UPDATE load_account SET balance = balance + 7 WHERE id = " + account);
    client.simpleQuery("SELECT balance FROM load_account WHERE id = " + account);
    client.simpleQuery("UPDATE load_branch SET balance = balance + 7 WHERE id = " + branch);
    client.simpleQuery(
        "INSERT INTO load_history (account, branch, delta, mtime) VALUES ("
            + (account + ", " + branch + ", 7, CURRENT_TIMESTAMP)"));
    client.simpleQuery("END");
  }

  /// A number from 1 on; the same ones in each run.
  private String any(int most) {
    random = random * 6364136223846793005L + 1442695040888963407L;
    return Integer.toString((int) ((random >>> 33) % most) + 1);
  }
}
