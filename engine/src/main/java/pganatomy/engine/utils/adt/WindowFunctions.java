package pganatomy.engine.utils.adt;

import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// The window functions.
///
/// PostgreSQL: src/backend/utils/adt/windowfuncs.c
final class WindowFunctions implements WindowFunction {
  private final String symbol;
  private long rank;
  private long denseRank;

  WindowFunctions(String symbol) {
    this.symbol = symbol;
  }

  @Override
  public void startPartition() {
    rank = 0;
    denseRank = 0;
  }

  @Override
  public Object evaluate(WindowContext window) {
    long row = window.currentRow();
    switch (symbol) {
      case "window_row_number":
        return row + 1;
      case "window_rank":
        advanceRank(window, row);
        return rank;
      case "window_dense_rank":
        advanceRank(window, row);
        return denseRank;
      case "window_percent_rank":
        advanceRank(window, row);
        return window.rowCount() <= 1 ? 0.0 : (rank - 1) / (double) (window.rowCount() - 1);
      case "window_cume_dist":
        return lastPeer(window, row) / (double) window.rowCount();
      case "window_ntile":
        return ntile(window, row);
      case "window_lag", "window_lag_with_offset", "window_lag_with_offset_and_default":
        return shifted(window, row, -1);
      case "window_lead", "window_lead_with_offset", "window_lead_with_offset_and_default":
        return shifted(window, row, 1);
      default:
        return inFrame(window, row);
    }
  }

  private Object inFrame(WindowContext window, long row) {
    switch (symbol) {
      case "window_first_value":
        return argumentOrNull(window, window.frameRow(0));
      case "window_last_value":
        return argumentOrNull(window, window.lastFrameRow());
      case "window_nth_value":
        Integer n = (Integer) window.argument(1, row);
        if (n == null) {
          return null;
        }
        if (n <= 0) {
          throw DatabaseException.error(
              SqlState.INVALID_ARGUMENT_FOR_NTH_VALUE,
              "argument of nth_value must be greater than zero");
        }
        return argumentOrNull(window, window.frameRow(n - 1));
      default:
        throw Errors.unknownSymbol(symbol);
    }
  }

  private static Object argumentOrNull(WindowContext window, long row) {
    return row < 0 ? null : window.argument(0, row);
  }

  private void advanceRank(WindowContext window, long row) {
    if (row == 0 || !window.arePeers(row - 1, row)) {
      rank = row + 1;
      denseRank++;
    }
  }

  /// One more than the number of the last row that is equal in the order.
  private static long lastPeer(WindowContext window, long row) {
    long end = row + 1;
    while (end < window.rowCount() && window.arePeers(row, end)) {
      end++;
    }
    return end;
  }

  private static Object ntile(WindowContext window, long row) {
    Integer buckets = (Integer) window.argument(0, 0);
    if (buckets == null) {
      return null;
    }
    if (buckets <= 0) {
      throw DatabaseException.error(
          SqlState.INVALID_ARGUMENT_FOR_NTILE, "argument of ntile must be greater than zero");
    }
    long size = window.rowCount() / buckets;
    long larger = window.rowCount() % buckets;
    long inLarger = larger * (size + 1);
    return (int) (row < inLarger ? row / (size + 1) + 1 : larger + (row - inLarger) / size + 1);
  }

  private Object shifted(WindowContext window, long row, int direction) {
    long offset = 1;
    if (symbol.contains("offset")) {
      Integer given = (Integer) window.argument(1, row);
      if (given == null) {
        return null;
      }
      offset = given;
    }
    long target = row + direction * offset;
    if (target < 0 || target >= window.rowCount()) {
      return symbol.endsWith("default") ? window.argument(2, row) : null;
    }
    return window.argument(0, target);
  }
}
