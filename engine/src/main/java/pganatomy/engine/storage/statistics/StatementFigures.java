package pganatomy.engine.storage.statistics;

/// What is counted of a statement: one `long` each; times are doubles of milliseconds, as bits.
///
/// ```text
///   0        6        12    13        23       29      33     34     36
///   ┌────────┬────────┬─────┬─────────┬────────┬───────┬──────┬──────┐
///   │ plans  │ calls  │ rows│ blocks  │ times  │ WAL   │ usage│ since│
///   │ times  │ times  │     │ 10      │ 6      │ 4     │      │ 2    │
///   └────────┴────────┴─────┴─────────┴────────┴───────┴──────┴──────┘
///    number, total, min, max, mean, sum of squared differences
/// ```
///
/// PostgreSQL: contrib/pg_stat_statements/pg_stat_statements.c, struct Counters
public final class StatementFigures {
  /// The two kinds of times, by where their six figures begin.
  public static final int PLANNING = 0;

  public static final int EXECUTION = 6;

  /// Behind [#PLANNING] or [#EXECUTION].
  public static final int CALLS = 0;

  public static final int TOTAL = 1;
  public static final int MINIMUM = 2;
  public static final int MAXIMUM = 3;
  public static final int MEAN = 4;
  public static final int SQUARES = 5;

  public static final int ROWS = 12;

  /// Shared blocks hit, read, dirtied, written; local ones; temporary ones read, written.
  public static final int BLOCKS = 13;

  /// Reading and writing of shared, local and temporary blocks, in milliseconds.
  public static final int TIMES = 23;

  /// Records, full-page images, bytes, times that the buffers were full.
  public static final int WAL = 29;

  /// How much the entry is worth keeping.
  public static final int USAGE = 33;

  public static final int SINCE = 34;
  public static final int EXTREMES_SINCE = 35;
  public static final int COUNT = 36;

  /// What one run has used: the figures from [#BLOCKS] up to [#USAGE], times in nanoseconds.
  public static final int RUN_FIGURES = USAGE - BLOCKS;

  private StatementFigures() {}

  /// The mean's standard deviation.
  public static double deviation(long[] figures, int kind) {
    long calls = figures[kind + CALLS];
    double squares = Double.longBitsToDouble(figures[kind + SQUARES]);
    return calls > 1 ? Math.sqrt(squares / calls) : 0;
  }
}
