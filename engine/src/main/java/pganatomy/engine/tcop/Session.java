package pganatomy.engine.tcop;

import pganatomy.engine.libpq.MessageReader;
import pganatomy.engine.libpq.MessageWriter;
import pganatomy.engine.utils.error.LogContext;
import pganatomy.engine.utils.guc.Guc;

/// What the parts of the main loop share: the client, the engine, the transaction.
final class Session {
  final MessageReader in;
  final MessageWriter out;
  final BackendServices services;
  final SessionTimeouts timeouts;
  final TransactionBlock transaction;
  final CopyChannel copy;

  /// `user database host(port)`, the fixed part of the process's title.
  private String titleStart = "";

  private static final int TITLES = 16;
  private final String[] titledActivities = new String[TITLES];
  private final String[] titles = new String[TITLES];

  Session(MessageReader in, MessageWriter out, BackendServices services, SessionTimeouts timeouts) {
    this.in = in;
    this.out = out;
    this.services = services;
    this.timeouts = timeouts;
    this.transaction = new TransactionBlock(services.transactions());
    this.copy = new CopyChannel(in, out);
  }

  void titleStart(String text) {
    String cluster = Guc.CLUSTER_NAME.value();
    titleStart = "postgres: " + (cluster.isEmpty() ? "" : cluster + ": ") + text + " ";
    java.util.Arrays.fill(titledActivities, null);
  }

  /// Shows what the process does. The words for it are few and always the same objects, so their
  /// titles are made only once.
  void title(String activity) {
    LogContext.current().activity = activity;
    if (Guc.UPDATE_PROCESS_TITLE.isOn()) {
      int slot = System.identityHashCode(activity) & TITLES - 1;
      if (titledActivities[slot] != activity) {
        titledActivities[slot] = activity;
        titles[slot] = titleStart + activity;
      }
      services.title(titles[slot]);
    }
  }

  /// The statement that the log and `pg_stat_activity` show from now on.
  void running(String text) {
    LogContext.current().statement = text;
    LogContext.current().queryId = 0;
    services.activity(BackendServices.Activity.RUNNING, text);
  }

  /// A transaction, if there is none, and the statement's clock, if it does not run.
  void startStatement() {
    boolean isNewTransaction = !transaction.isActive();
    transaction.startStatement();
    if (isNewTransaction) {
      QueryLog.startTransaction();
      timeouts.startWithRinger(SessionTimeouts.TRANSACTION, Guc.TRANSACTION_TIMEOUT.intValue());
    }
    if (!timeouts.isRunning(SessionTimeouts.STATEMENT)) {
      timeouts.startWithRinger(SessionTimeouts.STATEMENT, Guc.STATEMENT_TIMEOUT.intValue());
    }
  }

  void finishStatement() {
    timeouts.stop(SessionTimeouts.STATEMENT);
    transaction.finishStatement();
    stopTransactionClock();
  }

  void stopTransactionClock() {
    if (!transaction.isActive()) {
      timeouts.stop(SessionTimeouts.TRANSACTION);
    }
  }
}
