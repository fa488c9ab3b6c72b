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
}
