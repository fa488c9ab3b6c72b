package pganatomy.engine.utils.adt;

/// Code of functions that need services of higher layers: the higher layer registers it.
public interface FunctionProvider {
  /// The code, null when the provider does not have it.
  ScalarFunction scalar(FunctionDescriptor function, Type[] argumentTypes, Type resultType);

  /// The code, null when the provider does not have it.
  SetReturningFunction setReturning(FunctionDescriptor function, Type[] argumentTypes);
}
