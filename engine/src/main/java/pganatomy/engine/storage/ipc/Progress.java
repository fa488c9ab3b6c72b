package pganatomy.engine.storage.ipc;

import pganatomy.engine.port.SharedMemory;

/// How far this process's command is: what the `pg_stat_progress_...` views show of it.
///
/// ```text
///   start(VACUUM, relation)      all figures 0
///   set(PHASE, SCAN_HEAP)        a store in this process's own entry of shared memory,
///   set(HEAP_SCANNED, block)     no lock, once for a page or a batch
///   end()                        also when the transaction is rolled back
/// ```
///
/// A figure's number is the views' `param` less one. Commands inside of a command that tells its
/// progress (the index builds of a CLUSTER) tell it in its place, as in PostgreSQL: who only wants
/// to add to what runs asks [#isOf(Command)].
///
/// PostgreSQL: src/backend/utils/activity/backend_progress.c; src/include/commands/progress.h
public final class Progress {
  /// What tells its progress.
  public enum Command {
    NONE(""),
    VACUUM("VACUUM"),
    ANALYZE("ANALYZE"),
    CREATE_INDEX("CREATE INDEX"),
    CLUSTER("CLUSTER"),
    BASE_BACKUP("BASEBACKUP"),
    COPY("COPY");

    private static final Command[] ALL = values();

    private final String word;

    Command(String word) {
      this.word = word;
    }

    static Command of(int ordinal) {
      return ALL[ordinal];
    }

    /// As `pg_stat_get_progress_info` calls it; null when it does not.
    public static Command named(String word) {
      for (Command command : ALL) {
        if (command != NONE && command.word.equalsIgnoreCase(word)) {
          return command;
        }
      }
      return null;
    }
  }

  /// What one process tells.
  ///
  /// @param relation its OID, 0 for none
  public record Report(Command command, int relation, long[] figures) {}

  /// Figures of VACUUM.
  public static final int VACUUM_PHASE = 0;

  public static final int VACUUM_BLOCKS = 1;
  public static final int VACUUM_SCANNED = 2;
  public static final int VACUUM_VACUUMED = 3;
  public static final int VACUUM_INDEX_PASSES = 4;
  public static final int VACUUM_MOST_BYTES = 5;
  public static final int VACUUM_BYTES = 6;
  public static final int VACUUM_DEAD_ITEMS = 7;
  public static final int VACUUM_INDEXES = 8;
  public static final int VACUUM_INDEXES_DONE = 9;

  /// Phases of VACUUM.
  public static final int SCAN_HEAP = 1;

  public static final int VACUUM_INDEX = 2;
  public static final int VACUUM_HEAP = 3;
  public static final int CLEAN_INDEX = 4;
  public static final int TRUNCATE = 5;
  public static final int VACUUM_CLEANUP = 6;

  /// Figures of ANALYZE.
  public static final int ANALYZE_PHASE = 0;

  public static final int ANALYZE_BLOCKS = 1;
  public static final int ANALYZE_SCANNED = 2;

  /// Phases of ANALYZE.
  public static final int ACQUIRE_SAMPLE = 1;

  public static final int COMPUTE_STATISTICS = 3;
  public static final int FINALIZE = 5;

  /// Figures of CREATE INDEX and REINDEX.
  public static final int INDEX_COMMAND = 0;

  public static final int INDEX_OID = 6;
  public static final int INDEX_METHOD = 8;
  public static final int INDEX_PHASE = 9;
  public static final int INDEX_STEP = 10;
  public static final int INDEX_TUPLES = 11;
  public static final int INDEX_TUPLES_DONE = 12;
  public static final int INDEX_BLOCKS = 15;
  public static final int INDEX_BLOCKS_DONE = 16;

  /// Commands of it, and its one phase here.
  public static final int CREATE = 1;

  public static final int CREATE_CONCURRENTLY = 2;
  public static final int REINDEX = 3;
  public static final int REINDEX_CONCURRENTLY = 4;
  public static final int BUILD = 2;

  /// Steps of building a B-tree.
  public static final int STEP_INITIALIZE = 1;

  public static final int STEP_SCAN = 2;
  public static final int STEP_SORT = 3;
  public static final int STEP_LOAD = 5;

  /// Figures of CLUSTER and VACUUM FULL.
  public static final int CLUSTER_COMMAND = 0;

  public static final int CLUSTER_PHASE = 1;
  public static final int CLUSTER_INDEX = 2;
  public static final int CLUSTER_SCANNED = 3;
  public static final int CLUSTER_WRITTEN = 4;
  public static final int CLUSTER_BLOCKS = 5;
  public static final int CLUSTER_BLOCKS_DONE = 6;
  public static final int CLUSTER_INDEXES = 7;

  /// Its commands and phases.
  public static final int COMMAND_CLUSTER = 1;

  public static final int COMMAND_VACUUM_FULL = 2;
  public static final int SEQ_SCAN = 1;
  public static final int INDEX_SCAN = 2;
  public static final int SWAP_FILES = 5;
  public static final int REBUILD_INDEX = 6;
  public static final int FINAL_CLEANUP = 7;

  /// Figures of COPY.
  public static final int COPY_BYTES = 0;

  public static final int COPY_BYTES_TOTAL = 1;
  public static final int COPY_TUPLES = 2;
  public static final int COPY_EXCLUDED = 3;
  public static final int COPY_COMMAND = 4;
  public static final int COPY_TYPE = 5;
  public static final int COPY_SKIPPED = 6;

  /// Its commands and types.
  public static final int COPY_FROM = 1;

  public static final int COPY_TO = 2;
  public static final int TYPE_FILE = 1;
  public static final int TYPE_PIPE = 3;

  private static Command running = Command.NONE;
  private static long figures;

  private Progress() {}

  /// A command begins. Nothing is told where nobody looks: without `track_activities`, and in a
  /// process that is not in the view.
  public static void start(Command command, int relation, boolean isTracked) {
    long mine = isTracked ? BackendStatus.mine() : 0;
    if (mine == 0) {
      return;
    }
    BackendStatusLayout.beginChange(mine);
    SharedMemory.putInt(mine + BackendStatusLayout.PROGRESS_COMMAND, command.ordinal());
    SharedMemory.putInt(mine + BackendStatusLayout.PROGRESS_RELATION, relation);
    SharedMemory.fill(
        mine + BackendStatusLayout.PROGRESS_FIGURES,
        BackendStatusLayout.PROGRESS_COUNT * Long.BYTES,
        (byte) 0);
    BackendStatusLayout.endChange(mine);
    running = command;
    figures = mine + BackendStatusLayout.PROGRESS_FIGURES;
  }

  /// Whether the command that runs is of this kind, and tells its progress.
  public static boolean isOf(Command command) {
    return running == command && figures != 0;
  }

  public static void set(int figure, long value) {
    if (figures != 0) {
      long mine = BackendStatus.mine();
      BackendStatusLayout.beginChange(mine);
      SharedMemory.putLong(figures + (long) figure * Long.BYTES, value);
      BackendStatusLayout.endChange(mine);
    }
  }

  /// Two at once: nobody sees the one without the other.
  public static void set(int figure, long value, int other, long otherValue) {
    if (figures != 0) {
      long mine = BackendStatus.mine();
      BackendStatusLayout.beginChange(mine);
      SharedMemory.putLong(figures + (long) figure * Long.BYTES, value);
      SharedMemory.putLong(figures + (long) other * Long.BYTES, otherValue);
      BackendStatusLayout.endChange(mine);
    }
  }

  public static void add(int figure, long more) {
    if (figures != 0) {
      set(figure, SharedMemory.getLong(figures + (long) figure * Long.BYTES) + more);
    }
  }

  /// The command is over, well or not.
  public static void end() {
    if (figures != 0) {
      long mine = BackendStatus.mine();
      if (mine != 0) {
        BackendStatusLayout.beginChange(mine);
        SharedMemory.putInt(mine + BackendStatusLayout.PROGRESS_COMMAND, 0);
        BackendStatusLayout.endChange(mine);
      }
      running = Command.NONE;
      figures = 0;
    }
  }
}
