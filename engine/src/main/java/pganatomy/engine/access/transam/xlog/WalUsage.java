package pganatomy.engine.access.transam.xlog;

/// What this process has put into the log so far: EXPLAIN takes differences.
///
/// PostgreSQL: src/include/executor/instrument.h, WalUsage
public final class WalUsage {
  public static long records;
  public static long images;
  public static long bytes;
  public static long buffersFull;

  private WalUsage() {}

  /// The figures by the numbers that `pg_stat_get_backend_wal` gives them.
  public static long figure(int which) {
    return switch (which) {
      case 0 -> records;
      case 1 -> images;
      case 2 -> bytes;
      default -> buffersFull;
    };
  }
}
