package pganatomy.engine.catalog;

import java.util.List;
import pganatomy.engine.access.nbtree.StoredIndex;
import pganatomy.engine.utils.adt.OperatorClasses;

/// An index as one transaction sees it: its row of `pg_index` beside that of `pg_class`.
///
/// Expressions and the predicate are texts over the table's columns, as the engine writes them out;
/// who runs them analyses them.
///
/// PostgreSQL: src/include/catalog/pg_index.h
///
/// @param relation the index's own row of `pg_class`; its attributes are the index's columns
/// @param heap the table
/// @param keyCount how many of the columns are keys; the others are INCLUDEd
/// @param isImmediate duplicates are refused at once, not at the end of the statement or later
/// @param constraintOid the constraint that it stands behind, if that is deferrable; else 0
/// @param isDeferred INITIALLY DEFERRED
/// @param columns the table's column for each of the index's, 0 for an expression
/// @param operatorClasses one for each key
/// @param options for each key: 1 descending, 2 nulls first
/// @param expressions for the zeros of `columns`, in order
/// @param predicate of a partial index, else null
/// @param checkXmin old snapshots must not use it
public record IndexDescriptor(
    RelationDescriptor relation,
    RelationDescriptor heap,
    int keyCount,
    boolean isUnique,
    boolean isNullsNotDistinct,
    boolean isPrimary,
    boolean isImmediate,
    int constraintOid,
    boolean isDeferred,
    boolean isValid,
    boolean isReady,
    boolean checkXmin,
    int[] columns,
    int[] collations,
    int[] operatorClasses,
    int[] options,
    List<String> expressions,
    String predicate)
    implements StoredIndex {
  public static final int DESCENDING = 1;
  public static final int NULLS_FIRST = 2;

  @Override
  public int oid() {
    return relation.oid();
  }

  @Override
  public String name() {
    return relation.name();
  }

  @Override
  public int fileNode() {
    return relation.fileNode();
  }

  @Override
  public int databaseOid() {
    return relation.databaseOid();
  }

  @Override
  public int tablespaceOid() {
    return relation.tablespaceOid();
  }

  @Override
  public char persistence() {
    return relation.persistence();
  }

  @Override
  public int temporaryBackend() {
    return relation.temporaryBackend();
  }

  @Override
  public List<AttributeDescriptor> attributes() {
    return relation.attributes();
  }

  @Override
  public boolean isDescending(int key) {
    return (options[key] & DESCENDING) != 0;
  }

  @Override
  public boolean isNullsFirst(int key) {
    return (options[key] & NULLS_FIRST) != 0;
  }

  @Override
  public int[] heapAttributes() {
    return columns;
  }

  @Override
  public int fillFactor() {
    String value = relation.options().get("fillfactor");
    return value == null ? 90 : Integer.parseInt(value);
  }

  /// The expression that a column holds, null when it is a plain column.
  public String expression(int column) {
    if (columns[column] != 0) {
      return null;
    }
    int nth = 0;
    for (int i = 0; i < column; i++) {
      nth += columns[i] == 0 ? 1 : 0;
    }
    return expressions.get(nth);
  }

  @Override
  public String columnText(int column) {
    String expression = expression(column);
    return expression == null ? heap.attributes().get(columns[column] - 1).name() : expression;
  }

  @Override
  public String schemaName() {
    return relation.namespaceName();
  }

  public OperatorClasses.OperatorClass operatorClass(int key) {
    return OperatorClasses.byOid(operatorClasses[key]);
  }

  /// Whether a plain column of the table is a key of it.
  public boolean hasKey(int attribute) {
    for (int i = 0; i < keyCount; i++) {
      if (columns[i] == attribute) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof IndexDescriptor index && index.relation.equals(relation);
  }

  @Override
  public int hashCode() {
    return relation.oid();
  }
}
