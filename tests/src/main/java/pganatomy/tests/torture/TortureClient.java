package pganatomy.tests.torture;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// One client: draws something to do, does it in a transaction, and writes down what is true now.
///
/// ```text
///   committed   what was acknowledged
///   working     committed, and what the open transaction has done so far
///   pending     what is true if the commit that is under way has happened; null: none is
/// ```
///
/// A broken connection ends a transaction whose COMMIT was not sent: it must not be seen again. One
/// whose COMMIT was sent may be there or not. Either way the client then waits at the gate until
/// the server has been examined.
///
/// PostgreSQL: none
final class TortureClient implements Runnable {

  /// SQLSTATEs that are part of the game: serialization, deadlock, lock not available, canceled.
  private static final Set<String> FAIR = Set.of("40001", "40P01", "55P03", "57014");

  /// Ends a transaction on the client's own wish.
  static final class RolledBack extends RuntimeException {
    private static final long serialVersionUID = 1;

    RolledBack() {
      super("the client wanted it so", null, false, false);
    }
  }

  /// What a transaction does.
  interface Work {
    void run() throws SQLException;
  }

  final int number;
  final Random random;
  final Torture torture;
  private final List<Action> actions;
  private final int allWeights;
  private Connection connection;
  private Facts committed = new Facts();
  private Facts working = committed;
  private Facts pending;
  private volatile String doing = "";

  TortureClient(Torture torture, int number, List<Action> actions) {
    this.torture = torture;
    this.number = number;
    this.actions = actions;
    this.random = new Random(torture.options().seed() * 1000 + number);
    committed.put("log", "0 0");
    this.allWeights = actions.stream().mapToInt(Action::weight).sum();
  }

  // ---------------------------------------------------------------- the loop

  @Override
  public void run() {
    try {
      while (torture.gate().pass()) {
        step();
      }
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error broken) {
      torture.violation("client " + number + " (" + doing + ") failed: " + broken, broken);
      parkForGood();
    } finally {
      disconnect();
    }
  }

  /// The run stops at a violation, but only when all clients wait.
  private void parkForGood() {
    try {
      while (torture.gate().pass()) {
        Thread.sleep(20);
      }
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
  }

  private void step() throws InterruptedException {
    Action action = draw();
    doing = action.name();
    try {
      if (connection == null) {
        connection = connect();
      }
      action.run(this);
      if (random.nextInt(60) == 0) {
        disconnect(); // backends come and go
      }
    } catch (RolledBack wanted) {
      rollback();
    } catch (SQLException failed) {
      failed(failed);
    }
  }

  private Action draw() {
    int at = random.nextInt(allWeights);
    for (Action action : actions) {
      at -= action.weight();
      if (at < 0) {
        return action;
      }
    }
    throw new AssertionError("weights");
  }

  private void failed(SQLException failure) throws InterruptedException {
    String state = failure.getSQLState() == null ? "" : failure.getSQLState();
    if (isEndOfConnection(failure, state)) {
      disconnect();
      torture.connectionBroke(this, doing + ": " + failure.getMessage());
      return;
    }
    pending = null; // an answer came, and it was an error
    if (!FAIR.contains(state)) {
      torture.violation(
          "client " + number + " (" + doing + ") got " + state + " " + failure.getMessage(),
          failure);
      torture.gate().close();
      return;
    }
    torture.counts().refused.incrementAndGet();
    rollback();
  }

  /// FATAL and lost connections, and what a server says that starts, stops or is full.
  private static boolean isEndOfConnection(SQLException failure, String state) {
    String message = String.valueOf(failure.getMessage());
    return state.startsWith("08")
        || state.startsWith("57P0")
        || state.equals("53300")
        || message.startsWith("FATAL")
        || message.startsWith("PANIC");
  }

  private void rollback() {
    working = committed;
    try {
      connection.rollback();
    } catch (SQLException broken) {
      disconnect();
      torture.connectionBroke(this, "rollback: " + broken.getMessage());
    }
  }

  // ---------------------------------------------------------------- transactions

  /// Does the work and commits it. What the work does to [#facts()] holds when the commit does.
  void transaction(Work work) throws SQLException {
    connection.setAutoCommit(false);
    working = committed.copy();
    work.run();
    pending = working;
    connection.commit();
    acknowledged();
  }

  /// One statement without a transaction block; `effect` says what is true if it happens.
  void alone(Runnable effect, Work statement) throws SQLException {
    connection.setAutoCommit(true);
    working = committed.copy();
    effect.run();
    pending = working;
    statement.run();
    acknowledged();
  }

  private void acknowledged() {
    committed = pending;
    working = committed;
    pending = null;
    torture.counts().acknowledged.incrementAndGet();
  }

  /// Rolls back to here what the work did if it ends with [RolledBack].
  void savepoint(Work work) throws SQLException {
    Facts before = working.copy();
    execute("SAVEPOINT here");
    try {
      work.run();
      if (random.nextBoolean()) {
        execute("RELEASE here");
      }
    } catch (RolledBack wanted) {
      execute("ROLLBACK TO here");
      working = before;
    }
  }

  Facts facts() {
    return working;
  }

  /// What the tables said after a restart: it must be one of the two that may be true. Returns what
  /// is wrong.
  List<String> settle(Facts found) {
    List<String> wrong = committed.differences(found);
    if (pending != null && !wrong.isEmpty()) {
      List<String> wrongToo = pending.differences(found);
      if (wrongToo.isEmpty()) {
        committed = pending;
        torture.counts().foundCommitted.incrementAndGet();
      }
      wrong = wrongToo.size() < wrong.size() ? wrongToo : wrong;
    }
    pending = null;
    working = committed;
    return wrong;
  }

  /// Closed from outside while this client waits at the gate.
  void disconnect() {
    if (connection != null) {
      try {
        connection.close();
      } catch (SQLException broken) {
        // It was closed from the other side.
      }
      connection = null;
    }
  }

  // ---------------------------------------------------------------- statements

  private Connection connect() throws SQLException {
    int threshold = number % 3 == 0 ? 1 : number % 3 == 1 ? 5 : 0;
    return DriverManager.getConnection(
        torture.url()
            + "?user=postgres&sslmode=disable&gssEncMode=disable&connectTimeout=20"
            + "&socketTimeout=120&tcpKeepAlive=false&prepareThreshold="
            + threshold);
  }

  /// The number of rows that it changed.
  int execute(String sql, Object... parameters) throws SQLException {
    if (parameters.length == 0) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(sql);
        return statement.getUpdateCount();
      }
    }
    try (PreparedStatement statement = prepare(sql, parameters)) {
      return statement.executeUpdate();
    }
  }

  /// Must change so many rows, or something is wrong with the server.
  void change(int rows, String sql, Object... parameters) throws SQLException {
    int changed = execute(sql, parameters);
    if (changed != rows) {
      StringBuilder text = new StringBuilder(sql);
      for (Object parameter : parameters) {
        String value = String.valueOf(parameter);
        text.append(" | ").append(value, 0, Math.min(40, value.length()));
      }
      throw new IllegalStateException(text + " changed " + changed + " rows, not " + rows);
    }
  }

  /// First column of the first row; null if there is none.
  String value(String sql, Object... parameters) throws SQLException {
    try (PreparedStatement statement = prepare(sql, parameters);
        ResultSet rows = statement.executeQuery()) {
      return rows.next() ? rows.getString(1) : null;
    }
  }

  long number(String sql, Object... parameters) throws SQLException {
    String value = value(sql, parameters);
    return value == null ? 0 : Long.parseLong(value);
  }

  private PreparedStatement prepare(String sql, Object... parameters) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }

  void autoCommit() throws SQLException {
    connection.setAutoCommit(true);
  }

  void beginRepeatableRead() throws SQLException {
    connection.setAutoCommit(false);
    execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
  }

  void endReading() throws SQLException {
    connection.rollback();
  }
}
