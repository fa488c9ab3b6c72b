package pganatomy.engine.utils.adt;

/// Makes the states of an aggregate.
///
/// PostgreSQL: src/include/catalog/pg_aggregate.h
public interface AggregateFunction {
  /// @param argumentTypes the actual types of the aggregated arguments
  /// @param resultType the actual type of the result
  Aggregator create(Type[] argumentTypes, Type resultType, FunctionContext context);
}
