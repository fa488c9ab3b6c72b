package pganatomy.engine.access.nbtree;

import pganatomy.engine.access.common.StoredRelation;

/// What the access method must know of an index: its columns (the key columns first, then those of
/// INCLUDE, as [#attributes()]), their order, and the table it belongs to. The catalog's descriptor
/// is one.
///
/// PostgreSQL: src/include/catalog/pg_index.h; src/include/utils/rel.h, RelationData (rd_index,
/// rd_indoption)
public interface StoredIndex extends StoredRelation {
  /// The table.
  StoredRelation heap();

  /// How many of the columns are keys; the others are only carried along.
  int keyCount();

  /// @param key 0-based
  boolean isDescending(int key);

  /// @param key 0-based
  boolean isNullsFirst(int key);

  boolean isUnique();

  /// Two nulls are equal for the unique check.
  default boolean isNullsNotDistinct() {
    return false;
  }

  /// For each column of the index the number of the heap's column (1-based), 0 for an expression.
  int[] heapAttributes();

  /// Percent of a leaf page that is filled when the index is built or grows at its right end.
  default int fillFactor() {
    return 90;
  }

  /// A column as error messages name it: the column's name or the expression.
  default String columnText(int column) {
    return attributes().get(column).name();
  }

  /// The schema of table and index, for error fields.
  default String schemaName() {
    return null;
  }
}
