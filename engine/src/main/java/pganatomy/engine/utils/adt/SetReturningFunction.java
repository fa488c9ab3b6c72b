package pganatomy.engine.utils.adt;

/// A function that gives rows.
///
/// PostgreSQL: src/backend/utils/fmgr/funcapi.c
public interface SetReturningFunction {
  /// Starts one call. A strict function with a null argument is not called: it gives no row.
  RowSource open(Object[] arguments, FunctionContext context);
}
