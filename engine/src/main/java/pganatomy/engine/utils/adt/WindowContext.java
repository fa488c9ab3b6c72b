package pganatomy.engine.utils.adt;

/// What a window function may see of its partition. Rows are numbered from 0.
///
/// PostgreSQL: src/include/windowapi.h
public interface WindowContext {
  long rowCount();

  long currentRow();

  /// Whether two rows are equal in the window's ORDER BY.
  boolean arePeers(long row, long otherRow);

  /// The value of an argument, computed for a row of the partition.
  Object argument(int argument, long row);

  /// The first row of the current row's frame; at or behind [#frameEnd] when the frame is empty.
  long frameStart();

  /// The row behind the last row of the current row's frame.
  long frameEnd();

  /// The nth (0-based) row of the frame after its EXCLUDE clause, -1 when there is none.
  long frameRow(long index);

  /// The last row of the frame after its EXCLUDE clause, -1 when there is none.
  long lastFrameRow();

  FunctionContext functions();
}
