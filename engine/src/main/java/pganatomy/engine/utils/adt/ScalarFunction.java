package pganatomy.engine.utils.adt;

/// A function that makes one value of its arguments.
///
/// PostgreSQL: src/include/fmgr.h, PGFunction
public interface ScalarFunction {
  /// @param arguments values in the form that [Type] tells, null for NULL; a strict function is
  ///   never called with one. The array belongs to the caller, who may use it again.
  Object call(Object[] arguments, FunctionContext context);
}
