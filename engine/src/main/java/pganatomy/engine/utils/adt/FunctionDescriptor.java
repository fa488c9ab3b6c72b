package pganatomy.engine.utils.adt;

/// A function, aggregate or window function: one row of `pg_proc`.
///
/// PostgreSQL: src/include/catalog/pg_proc.h
///
/// @param argumentTypes type OIDs of the input arguments
/// @param kind `f` function, `a` aggregate, `w` window function, `p` procedure
/// @param volatility `i` immutable, `s` stable, `v` volatile
/// @param variadicType the element's type of a VARIADIC last argument, else 0
/// @param defaultCount how many of the last arguments may be left out
/// @param outputNames names of the columns of the result when it is a row, else an empty array
/// @param outputTypes their type OIDs
public record FunctionDescriptor(
    int oid,
    String name,
    int namespaceOid,
    int[] argumentTypes,
    String[] argumentNames,
    int returnType,
    boolean returnsSet,
    boolean strict,
    char kind,
    char volatility,
    int variadicType,
    int defaultCount,
    String[] outputNames,
    int[] outputTypes) {

  @Override
  public boolean equals(Object other) {
    return other instanceof FunctionDescriptor function && function.oid == oid;
  }

  @Override
  public int hashCode() {
    return oid;
  }

  @Override
  public String toString() {
    return name;
  }
}
