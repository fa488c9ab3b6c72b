package pganatomy.engine.tcop;

import pganatomy.engine.access.transam.xlog.WalUsage;
import pganatomy.engine.storage.buffer.BufferUsage;
import pganatomy.engine.storage.file.TempFile;
import pganatomy.engine.storage.ipc.BackendStatus;
import pganatomy.engine.storage.statistics.StatementFigures;
import pganatomy.engine.storage.statistics.StatementsArea;
import pganatomy.engine.utils.error.LogContext;
import pganatomy.engine.utils.guc.Guc;
import pganatomy.engine.utils.guc.PreloadLibraries;
import pganatomy.engine.utils.guc.StatementsSettings;

/// Measures one statement for `pg_stat_statements`: how long it runs, and what it uses meanwhile.
///
/// ```text
///   resume            pause   resume      pause      finish
///     │ rows are made   │       │ rows ... │            │
///     ├─────────────────┤       ├──────────┤            └─> StatementsArea.add
///       and sent          client thinks
/// ```
///
/// A statement that fails is not counted, as in PostgreSQL.
///
/// PostgreSQL: contrib/pg_stat_statements/pg_stat_statements.c, pgss_ExecutorRun(),
/// pgss_ExecutorEnd(), pgss_ProcessUtility()
public final class StatementTracking {
  private static final int TIMES_AT = StatementFigures.TIMES - StatementFigures.BLOCKS;
  private static final int WAL_AT = StatementFigures.WAL - StatementFigures.BLOCKS;

  /// How many statements are being run, one inside of the other.
  private static int depth;

  private static boolean isOff;
  private static int userOid;
  private static int databaseOid;

  private final StatementIdentity identity;
  private final boolean isTopLevel;
  private final int user;
  private final long[] used = new long[StatementFigures.RUN_FIGURES];
  private final long[] before = new long[StatementFigures.RUN_FIGURES];
  private long startedNanos;
  private long nanos;
  private boolean isRunning;
  private boolean hasRun;
  private boolean hasFailed;

  private StatementTracking(StatementIdentity identity) {
    this.identity = identity;
    this.isTopLevel = depth == 0;
    this.user = userOid;
  }

  // ---------------------------------------------------------------- what is wanted

  /// Who runs what comes next.
  public static void identify(int newUserOid, int newDatabaseOid) {
    userOid = newUserOid;
    databaseOid = newDatabaseOid;
  }

  /// Whether nobody has asked for what is run from now on.
  public static void setOff(boolean off) {
    isOff = off;
  }

  /// Whether statements are to get numbers.
  public static boolean isIdentifying() {
    return switch (Guc.COMPUTE_QUERY_ID.value()) {
      case "auto" -> PreloadLibraries.hasStatements();
      case "off" -> false;
      default -> true;
    };
  }

  /// Whether EXPLAIN shows the number: not to tests that compare its output.
  public static boolean isShown() {
    return isIdentifying() && !Guc.COMPUTE_QUERY_ID.is("regress");
  }

  /// Whether a statement that begins now is counted.
  public static boolean isWanted() {
    if (isOff || !PreloadLibraries.hasStatements() || !StatementsArea.isAvailable()) {
      return false;
    }
    return switch (StatementsSettings.TRACK.value()) {
      case "all" -> true;
      case "top" -> depth == 0;
      default -> false;
    };
  }

  public static boolean isUtilityWanted() {
    return isWanted() && StatementsSettings.TRACK_UTILITY.isOn();
  }

  public static boolean isPlanningWanted() {
    return isWanted() && StatementsSettings.TRACK_PLANNING.isOn();
  }

  /// Shows the number in `pg_stat_activity` and in the log's lines, unless a statement inside of
  /// another has it.
  public static void report(StatementIdentity identity) {
    if (depth == 0 && identity != null) {
      BackendStatus.reportQueryId(identity.queryId());
      LogContext.current().queryId = identity.queryId();
    }
  }

  // ---------------------------------------------------------------- one statement

  public static StatementTracking of(StatementIdentity identity) {
    return new StatementTracking(identity);
  }

  /// From here on it runs.
  public void resume() {
    depth++;
    if (!isRunning) {
      isRunning = true;
      hasRun = true;
      readUsage(before);
      startedNanos = System.nanoTime();
    }
  }

  /// What comes is not inside of it, but its time goes on: its rows are being sent.
  public void leave() {
    depth--;
  }

  public void fail() {
    hasFailed = true;
  }

  /// Nothing is done for it until it is resumed.
  public void pause() {
    if (isRunning) {
      isRunning = false;
      nanos += System.nanoTime() - startedNanos;
      long[] after = new long[before.length];
      readUsage(after);
      for (int i = 0; i < after.length; i++) {
        used[i] += after[i] - before[i];
      }
    }
  }

  public void finishExecution(long rows) {
    finish(StatementFigures.EXECUTION, rows);
  }

  public void finishPlanning() {
    finish(StatementFigures.PLANNING, 0);
  }

  private void finish(int kind, long rows) {
    pause();
    if (hasRun && !hasFailed) {
      StatementsArea.add(
          user, databaseOid, identity.queryId(), isTopLevel, kind, nanos, rows, used, identity);
    }
  }

  private static void readUsage(long[] usage) {
    usage[0] = BufferUsage.sharedHits;
    usage[1] = BufferUsage.sharedReads;
    usage[2] = BufferUsage.sharedDirtied;
    usage[3] = BufferUsage.sharedWritten;
    usage[4] = BufferUsage.localHits;
    usage[5] = BufferUsage.localReads;
    usage[6] = BufferUsage.localDirtied;
    usage[7] = BufferUsage.localWritten;
    usage[8] = TempFile.blocksRead;
    usage[9] = TempFile.blocksWritten;
    usage[TIMES_AT] = BufferUsage.sharedReadNanos;
    usage[TIMES_AT + 1] = BufferUsage.sharedWriteNanos;
    usage[TIMES_AT + 2] = BufferUsage.localReadNanos;
    usage[TIMES_AT + 3] = BufferUsage.localWriteNanos;
    usage[TIMES_AT + 4] = TempFile.readNanos;
    usage[TIMES_AT + 5] = TempFile.writeNanos;
    usage[WAL_AT] = WalUsage.records;
    usage[WAL_AT + 1] = WalUsage.images;
    usage[WAL_AT + 2] = WalUsage.bytes;
    usage[WAL_AT + 3] = WalUsage.buffersFull;
  }
}
