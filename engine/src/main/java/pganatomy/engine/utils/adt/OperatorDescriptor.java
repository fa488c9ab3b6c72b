package pganatomy.engine.utils.adt;

/// An operator: one row of `pg_operator`.
///
/// PostgreSQL: src/include/catalog/pg_operator.h
///
/// @param leftType type OID, 0 for a prefix operator
/// @param functionOid the function that computes it
/// @param commutatorOid the operator with its sides swapped, else 0
/// @param negatorOid the operator that gives the opposite, else 0
public record OperatorDescriptor(
    int oid,
    String name,
    int leftType,
    int rightType,
    int resultType,
    int functionOid,
    int commutatorOid,
    int negatorOid,
    boolean canMerge,
    boolean canHash,
    String restrictionEstimator,
    String joinEstimator) {

  @Override
  public boolean equals(Object other) {
    return other instanceof OperatorDescriptor operator && operator.oid == oid;
  }

  @Override
  public int hashCode() {
    return oid;
  }
}
