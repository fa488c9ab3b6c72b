package pganatomy.engine.utils.adt;

/// A function, aggregate or window function: one row of `pg_proc`.
///
/// PostgreSQL: src/include/catalog/pg_proc.h
///
/// @param argumentTypes type OIDs of the input arguments
/// @param argumentNames names of the input arguments ("" where there is none), or an empty array
/// @param kind `f` function, `a` aggregate, `w` window function, `p` procedure
/// @param volatility `i` immutable, `s` stable, `v` volatile
/// @param variadicType the element's type of a VARIADIC last argument, else 0
/// @param defaultCount how many of the last arguments may be left out
/// @param outputNames names of the columns of the result when it is a row, else an empty array
/// @param outputTypes their type OIDs
/// @param symbol the name of the C function (`prosrc`), by which the Java code is found
/// @param family which class of functions has the code; see [Functions]
/// @param defaultExpressions SQL texts of the last `defaultCount` arguments' defaults
/// @param cost estimated cost of a call, in units of `cpu_operator_cost`
/// @param rows estimated rows of a set-returning function
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
    int[] outputTypes,
    String symbol,
    char family,
    String[] defaultExpressions,
    float cost,
    float rows) {

  /// The same function with other code.
  public FunctionDescriptor withSymbol(String newSymbol) {
    return new FunctionDescriptor(
        oid,
        name,
        namespaceOid,
        argumentTypes,
        argumentNames,
        returnType,
        returnsSet,
        strict,
        kind,
        volatility,
        variadicType,
        defaultCount,
        outputNames,
        outputTypes,
        newSymbol,
        family,
        defaultExpressions,
        cost,
        rows);
  }

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
