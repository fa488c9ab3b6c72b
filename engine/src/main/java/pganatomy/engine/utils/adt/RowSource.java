package pganatomy.engine.utils.adt;

import pganatomy.engine.utils.vector.Batch;

/// The rows of one call of a set-returning function.
public interface RowSource {
  /// Clears `target` and fills it with the next rows; false when there is none left (`rowCount` is
  /// then 0). The columns of the batch have the kinds of the function's result.
  boolean next(Batch target);

  default void close() {}
}
