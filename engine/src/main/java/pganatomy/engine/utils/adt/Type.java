package pganatomy.engine.utils.adt;

import pganatomy.engine.utils.vector.VectorKind;

/// A data type: one row of `pg_type`, and the code that reads and writes its values.
///
/// Values travel boxed or in column vectors, in the form that `vectorKind` names: `Boolean`,
/// `Integer` (also for the unsigned `oid`), `Long`, `Double`, or for [VectorKind#OBJECT] a `String`
/// (text, varchar, bpchar, name, json, unknown), a `byte[]` (bytea) or a class of this package.
///
/// PostgreSQL: src/include/catalog/pg_type.h
///
/// @param length bytes on a page: above 0 fixed, -1 for a varlena, -2 for a C string
/// @param alignment `c`, `s`, `i` or `d`: 1, 2, 4 or 8 bytes
/// @param kind `b` base, `c` composite, `d` domain, `e` enum, `p` pseudo, `r` range, `m` multirange
/// @param category the letter by which type resolution prefers types (`pg_type.typcategory`)
/// @param elementOid the element's type of an array (or of a subscriptable type), else 0
/// @param arrayOid the type of an array of these, else 0
/// @param relationOid for a composite type its relation, else 0
/// @param baseOid for a domain the type below it, else 0
/// @param codec reads and writes values
public record Type(
    int oid,
    String name,
    int length,
    boolean byValue,
    char alignment,
    char storage,
    char kind,
    char category,
    boolean preferred,
    char delimiter,
    int elementOid,
    int arrayOid,
    int relationOid,
    int baseOid,
    int collationOid,
    VectorKind vectorKind,
    TypeCodec codec) {

  @Override
  public boolean equals(Object other) {
    return other instanceof Type type && type.oid == oid;
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
