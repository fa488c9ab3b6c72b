package pganatomy.engine.utils.adt;

import pganatomy.engine.utils.vector.ColumnVector;

/// A strict function over whole columns: the rows `0 .. rowCount - 1` of the arguments give those
/// of `result`, whose null marks the call sets anew. A row with a null argument gives null and no
/// error.
///
/// PostgreSQL: none; its executor calls a function once for each row.
public interface VectorFunction {
  void call(ColumnVector[] arguments, int rowCount, ColumnVector result, FunctionContext context);
}
