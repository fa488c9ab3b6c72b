package pganatomy.engine.utils.adt;

import pganatomy.engine.utils.vector.ColumnVector;

/// The order and the hash of a type's values: its default btree and hash operator classes.
///
/// Values that are equal have the same hash (`1.0` and `1.00`, `'a '::bpchar` and `'a'`). NaN is
/// equal to itself and above all numbers. No method is called with a null value.
///
/// PostgreSQL: src/backend/utils/cache/typcache.c
public abstract class ValueComparator {
  public abstract int compare(ColumnVector a, int i, ColumnVector b, int j);

  public abstract int compareValues(Object a, Object b);

  public abstract int hash(ColumnVector column, int row);

  public abstract int hashValue(Object value);

  public boolean equal(ColumnVector a, int i, ColumnVector b, int j) {
    return compare(a, i, b, j) == 0;
  }

  /// Mixes the hashes of one more key column into `hashes`; nulls hash alike.
  public void hashRows(ColumnVector column, int rowCount, int[] hashes) {
    for (int i = 0; i < rowCount; i++) {
      int hash = column.isNull(i) ? 0 : hash(column, i);
      hashes[i] = combine(hashes[i], hash);
    }
  }

  /// One step of a hash over several keys.
  public static int combine(int hash, int next) {
    return (hash * 31 + next) * 0x9E3779B1;
  }
}
