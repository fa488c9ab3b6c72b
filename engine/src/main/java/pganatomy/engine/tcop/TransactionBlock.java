package pganatomy.engine.tcop;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.ast.Option;
import pganatomy.engine.parser.ast.SessionStatement.Transaction;
import pganatomy.engine.parser.ast.SessionStatement.TransactionKind;
import pganatomy.engine.parser.ast.Statement;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.Log;
import pganatomy.engine.utils.error.LogLevel;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.guc.Guc;
import pganatomy.engine.utils.guc.Settings;

/// From statements to transactions: a statement alone is a transaction; BEGIN keeps it open; an
/// error in it leaves a failed block that only its end (or ROLLBACK TO) gets out of.
///
/// ```text
///             statement                BEGIN
///   NONE ───────────────> SINGLE ─────────────────> OPEN ──error──> FAILED
///     ^                     │ │ 2nd statement of     │ ^               │ │
///     │<──── its end ───────┘ │ one query string     │ └──ROLLBACK TO──┘ │
///     │                       v        BEGIN         │ COMMIT            │ COMMIT or
///     │<── end of string ── IMPLICIT ──────> OPEN    │ ROLLBACK          │ ROLLBACK: both roll
/// back
///     └<─────────────────────────────────────────────┴───────────────────┘
/// ```
///
/// Savepoints are a stack on top of OPEN; FAILED then means that the innermost one has failed.
///
/// PostgreSQL: src/backend/access/transam/xact.c, which has 20 states because it acts only when the
/// statement has ended; here the statement itself acts.
public final class TransactionBlock {
  private enum State {
    NONE,
    SINGLE,
    IMPLICIT,
    OPEN,
    FAILED
  }

  private static final class Savepoint {
    final String name;
    final int settingsLevel;

    Savepoint(String name, int settingsLevel) {
      this.name = name;
      this.settingsLevel = settingsLevel;
    }
  }

  private final TransactionManager manager;
  private final List<Savepoint> savepoints = new ArrayList<>();
  private State state = State.NONE;
  private boolean isSuperuser;

  public TransactionBlock(TransactionManager manager) {
    this.manager = manager;
  }

  /// Whether the session's user is a superuser, who may set more.
  void superuser(boolean value) {
    isSuperuser = value;
  }

  /// The status byte of ReadyForQuery.
  public char statusByte() {
    return switch (state) {
      case NONE, SINGLE, IMPLICIT -> 'I';
      case OPEN -> 'T';
      case FAILED -> 'E';
    };
  }

  public boolean isFailed() {
    return state == State.FAILED;
  }

  /// Whether a transaction, of whatever kind, is going on.
  public boolean isActive() {
    return state != State.NONE;
  }

  /// Whether the client began a block, also a failed one.
  public boolean isInBlock() {
    return state == State.OPEN || state == State.FAILED;
  }

  /// How deep in savepoints.
  public int depth() {
    return savepoints.size();
  }

  /// A statement begins.
  public void startStatement() {
    if (state == State.NONE) {
      startTransaction();
      state = State.SINGLE;
    }
  }

  /// A query string of several statements is one transaction.
  public void beginImplicit() {
    if (state == State.SINGLE) {
      state = State.IMPLICIT;
    }
  }

  /// A statement has ended well; commits unless a block is open.
  public void finishStatement() {
    if (state == State.SINGLE || state == State.IMPLICIT) {
      commitAll();
    } else if (state == State.OPEN) {
      manager.incrementCommandCounter();
    }
  }

  /// Between the statements of one transaction.
  public void incrementCommandCounter() {
    if (state != State.NONE && state != State.FAILED) {
      manager.incrementCommandCounter();
    }
  }

  /// An error: whatever is going on is undone; in a block, what follows is refused.
  public void abortCurrent() {
    switch (state) {
      case NONE, FAILED -> {}
      case SINGLE, IMPLICIT -> abortAll();
      case OPEN -> {
        if (savepoints.isEmpty()) {
          manager.abort();
          Settings.atEnd(false, 1);
        } else {
          manager.abortSubtransaction();
          Settings.atEnd(false, savepoints.getLast().settingsLevel);
        }
        state = State.FAILED;
      }
    }
  }

  /// The session ends: nothing stays.
  public void abortSession() {
    if (state != State.NONE) {
      abortAll();
    }
  }

  /// Refuses what is not the end of a failed block.
  public void checkNotFailed(Statement statement) {
    if (state == State.FAILED && !endsBlock(statement)) {
      throw failed();
    }
  }

  static DatabaseException failed() {
    return DatabaseException.error(
        SqlState.IN_FAILED_SQL_TRANSACTION,
        "current transaction is aborted, commands ignored until end of transaction block");
  }

  static boolean endsBlock(Statement statement) {
    if (!(statement instanceof Transaction transaction)) {
      return false;
    }
    TransactionKind kind = transaction.kind();
    return kind == TransactionKind.COMMIT
        || kind == TransactionKind.PREPARE
        || kind == TransactionKind.ROLLBACK
        || kind == TransactionKind.ROLLBACK_TO;
  }

  /// For commands that commit on their own.
  public void preventInBlock(String command, boolean isTopLevel) {
    if (state == State.OPEN || state == State.IMPLICIT) {
      throw DatabaseException.error(
          SqlState.ACTIVE_SQL_TRANSACTION, command + " cannot run inside a transaction block");
    }
    if (!isTopLevel) {
      throw DatabaseException.error(
          SqlState.ACTIVE_SQL_TRANSACTION,
          command + " cannot be executed from a function or procedure");
    }
  }

  /// For commands that make no sense outside a block: LOCK TABLE, DECLARE CURSOR.
  public void requireBlock(String command, boolean isTopLevel) {
    if (state != State.OPEN && isTopLevel) {
      throw DatabaseException.error(
          SqlState.NO_ACTIVE_SQL_TRANSACTION, command + " can only be used in transaction blocks");
    }
  }

  /// Runs BEGIN, COMMIT, SAVEPOINT and so on; returns the command tag.
  public String execute(Transaction statement) {
    switch (statement.kind()) {
      case BEGIN, START -> begin(statement);
      case COMMIT -> {
        return end(statement, "COMMIT", true);
      }
      case ROLLBACK -> {
        return end(statement, "ROLLBACK", false);
      }
      case SAVEPOINT -> {
        requireBlock("SAVEPOINT", true);
        push(statement.name());
      }
      case RELEASE -> release(statement.name());
      case ROLLBACK_TO -> rollbackTo(statement.name());
      case PREPARE, COMMIT_PREPARED, ROLLBACK_PREPARED ->
          throw DatabaseException.error(
                  SqlState.OBJECT_NOT_IN_PREREQUISITE_STATE, "prepared transactions are disabled")
              .hint("Set \"max_prepared_transactions\" to a nonzero value.");
    }
    return statement.commandTag();
  }

  private void begin(Transaction statement) {
    if (state == State.OPEN) {
      warn(SqlState.ACTIVE_SQL_TRANSACTION, "there is already a transaction in progress");
    }
    state = State.OPEN;
    for (Option option : statement.options()) {
      Settings.setInSession(option.name(), option.text(), Settings.Duration.LOCAL, isSuperuser);
    }
  }

  /// COMMIT and ROLLBACK; a failed block can only be rolled back, and says so.
  private String end(Transaction statement, String command, boolean isCommit) {
    if (!isInBlock()) {
      if (statement.chain()) {
        throw DatabaseException.error(
            SqlState.NO_ACTIVE_SQL_TRANSACTION,
            command + " AND CHAIN can only be used in transaction blocks");
      }
      warn(SqlState.NO_ACTIVE_SQL_TRANSACTION, "there is no transaction in progress");
    }
    String isolation = Guc.TRANSACTION_ISOLATION.value();
    boolean isReadOnly = Guc.TRANSACTION_READ_ONLY.isOn();
    boolean isDeferrable = Guc.TRANSACTION_DEFERRABLE.isOn();
    boolean isCommitted = isCommit && state != State.FAILED;
    if (isCommitted) {
      commitAll();
    } else {
      abortAll();
    }
    if (statement.chain()) {
      startTransaction();
      characteristics(isolation, isReadOnly, isDeferrable);
      state = State.OPEN;
    }
    return isCommitted ? "COMMIT" : "ROLLBACK";
  }

  private void push(String name) {
    manager.startSubtransaction();
    savepoints.add(new Savepoint(name, Settings.newNestLevel()));
  }

  private int find(String name) {
    for (int i = savepoints.size() - 1; i >= 0; i--) {
      if (savepoints.get(i).name.equals(name)) {
        return i;
      }
    }
    throw DatabaseException.error(
        SqlState.INVALID_SAVEPOINT_SPECIFICATION, "savepoint \"" + name + "\" does not exist");
  }

  private void release(String name) {
    requireBlock("RELEASE SAVEPOINT", true);
    int index = find(name);
    while (savepoints.size() > index) {
      manager.commitSubtransaction();
      Settings.atEnd(true, savepoints.removeLast().settingsLevel);
    }
  }

  /// Undoes the savepoint with all above it, and sets it again.
  private void rollbackTo(String name) {
    if (!isInBlock()) {
      requireBlock("ROLLBACK TO SAVEPOINT", true);
    }
    int index = find(name);
    boolean isInnermostUndone = state == State.FAILED;
    while (savepoints.size() > index) {
      if (!isInnermostUndone) {
        manager.abortSubtransaction();
        Settings.atEnd(false, savepoints.getLast().settingsLevel);
      }
      isInnermostUndone = false;
      savepoints.removeLast();
    }
    state = State.OPEN;
    push(name);
  }

  private void startTransaction() {
    manager.start();
    Settings.atTransactionStart();
    characteristics(
        Guc.DEFAULT_TRANSACTION_ISOLATION.value(),
        Guc.DEFAULT_TRANSACTION_READ_ONLY.isOn(),
        Guc.DEFAULT_TRANSACTION_DEFERRABLE.isOn());
  }

  private static void characteristics(String isolation, boolean isReadOnly, boolean isDeferrable) {
    if (!Guc.TRANSACTION_ISOLATION.is(isolation)) {
      Settings.override(Guc.TRANSACTION_ISOLATION, isolation);
    }
    if (Guc.TRANSACTION_READ_ONLY.isOn() != isReadOnly) {
      Settings.override(Guc.TRANSACTION_READ_ONLY, isReadOnly);
    }
    if (Guc.TRANSACTION_DEFERRABLE.isOn() != isDeferrable) {
      Settings.override(Guc.TRANSACTION_DEFERRABLE, isDeferrable);
    }
  }

  private void commitAll() {
    while (!savepoints.isEmpty()) {
      manager.commitSubtransaction();
      Settings.atEnd(true, savepoints.removeLast().settingsLevel);
    }
    try {
      manager.commit();
    } catch (RuntimeException failure) {
      abortAll();
      throw failure;
    }
    state = State.NONE;
    Settings.atEnd(true, 1);
  }

  private void abortAll() {
    boolean isUndone = state == State.FAILED && savepoints.isEmpty();
    state = State.NONE;
    savepoints.clear();
    if (!isUndone) {
      manager.abort();
    }
    Settings.atEnd(false, 1);
  }

  private static void warn(String sqlState, String message) {
    Log.report(LogLevel.WARNING, sqlState, message);
  }
}
