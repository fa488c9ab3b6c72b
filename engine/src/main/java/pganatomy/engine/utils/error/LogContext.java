package pganatomy.engine.utils.error;

/// What `log_line_prefix` can say about this process and its session, and the statement that the
/// STATEMENT line shows. The process fills it in as it learns: who it is, then whom it serves.
///
/// The fields are plain: only the process's main thread writes and reads them.
public final class LogContext {
  /// Reads what only the transaction manager knows; it registers itself.
  public interface TransactionIdentity {
    /// `procNumber/localTransactionId`, or null outside a transaction.
    String virtualTransactionId();

    /// The top-level transaction's id, 0 when none has been given out.
    long transactionId();
  }

  private static final LogContext CURRENT = new LogContext();

  /// The operating system's id of this process; whoever starts the process sets it.
  public int processId;

  /// When this process (for a backend: its connection) began, in milliseconds since 1970.
  public long startMillis = System.currentTimeMillis();

  /// As in `pg_stat_activity.backend_type`.
  public String backendType = "not initialized";

  /// Whether this process serves a client: `%q` ends the prefix where it does not.
  public boolean isSession;

  public String userName;
  public String databaseName;
  public String applicationName;
  public String remoteHost;
  public String remotePort;
  public String localHost;

  /// The command tag or activity that the process title ends with.
  public String activity = "";

  /// The leader of a parallel worker, else 0.
  public int parallelLeaderProcessId;

  public long queryId;

  /// The statement that is being executed, or null.
  public String statement;

  public TransactionIdentity transactions;

  private LogContext() {}

  public static LogContext current() {
    return CURRENT;
  }

  /// The process's id; asks the JVM, slowly, where nobody has set it (in tests).
  public int processId() {
    if (processId == 0) {
      processId = (int) ProcessHandle.current().pid();
    }
    return processId;
  }
}
