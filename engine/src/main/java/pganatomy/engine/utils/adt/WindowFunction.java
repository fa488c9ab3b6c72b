package pganatomy.engine.utils.adt;

/// A window function's state for one partition after the other.
///
/// PostgreSQL: src/backend/utils/adt/windowfuncs.c
public interface WindowFunction {
  /// A new partition begins.
  void startPartition();

  /// The result for the context's current row; rows are asked for in order.
  Object evaluate(WindowContext window);
}
