package pganatomy.engine.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pganatomy.engine.access.transam.TransactionArea;
import pganatomy.engine.utils.adt.ArrayValue;
import pganatomy.engine.utils.adt.TypeOids;

/// Reads and writes what the catalogs know of indexes: `pg_index`, and the constraints that indexes
/// stand behind.
///
/// PostgreSQL: src/backend/catalog/index.c, index_create(), UpdateIndexRelation()
public final class IndexCatalog {
  /// Between the texts of several expressions.
  private static final char SEPARATOR = '\u001f';

  private IndexCatalog() {}

  // ---------------------------------------------------------------- reading

  static List<IndexDescriptor> indexesOf(SessionCatalog catalog, RelationDescriptor heap) {
    List<IndexDescriptor> found = new ArrayList<>();
    for (CatalogRow row : catalog.table(CatalogOids.PG_INDEX).find(PgIndex.RELATION, heap.oid())) {
      found.add(descriptor(catalog, heap, row));
    }
    found.sort((a, b) -> Integer.compareUnsigned(a.oid(), b.oid()));
    return found;
  }

  /// The index with that OID, null when there is none.
  public static IndexDescriptor index(SessionCatalog catalog, int indexOid) {
    CatalogRow row = catalog.table(CatalogOids.PG_INDEX).findOne(PgIndex.INDEX, indexOid);
    if (row == null) {
      return null;
    }
    RelationDescriptor heap = catalog.relation(row.integer(PgIndex.RELATION));
    return heap == null ? null : descriptor(catalog, heap, row);
  }

  private static IndexDescriptor descriptor(
      SessionCatalog catalog, RelationDescriptor heap, CatalogRow row) {
    CatalogRow constraint =
        row.flag(PgIndex.IS_IMMEDIATE) ? null : constraintOf(catalog, row.integer(PgIndex.INDEX));
    return new IndexDescriptor(
        catalog.relation(row.integer(PgIndex.INDEX)),
        heap,
        row.integer(PgIndex.KEY_COUNT),
        row.flag(PgIndex.IS_UNIQUE),
        row.flag(PgIndex.NULLS_NOT_DISTINCT),
        row.flag(PgIndex.IS_PRIMARY),
        row.flag(PgIndex.IS_IMMEDIATE),
        constraint == null ? 0 : constraint.integer(PgConstraint.OID),
        constraint != null && constraint.flag(PgConstraint.DEFERRED),
        row.flag(PgIndex.IS_VALID),
        row.flag(PgIndex.IS_READY),
        row.flag(PgIndex.CHECK_XMIN),
        numbers(row.value(PgIndex.KEY)),
        numbers(row.value(PgIndex.COLLATION)),
        numbers(row.value(PgIndex.OPERATOR_CLASS)),
        numbers(row.value(PgIndex.OPTION)),
        split(row.text(PgIndex.EXPRESSIONS)),
        row.text(PgIndex.PREDICATE));
  }

  static int[] numbers(Object array) {
    if (array == null) {
      return new int[0];
    }
    Object[] elements = ((ArrayValue) array).elements();
    int[] numbers = new int[elements.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = (Integer) elements[i];
    }
    return numbers;
  }

  private static List<String> split(String text) {
    return text == null ? List.of() : List.of(SystemRelations.split(text, SEPARATOR));
  }

  /// Whether the text is the expressions or the predicate of one of the table's indexes.
  public static boolean isOfIndex(String text, RelationDescriptor relation) {
    return relation.hasIndexes() && (text.indexOf(SEPARATOR) >= 0 || text.endsWith(")"));
  }

  /// `pg_index.indexprs` as a list for people.
  public static String shown(String stored, java.util.function.UnaryOperator<String> writer) {
    StringBuilder text = new StringBuilder();
    for (String one : split(stored)) {
      text.append(text.isEmpty() ? "" : ", ").append(writer.apply(one));
    }
    return text.toString();
  }

  /// Each of the stored expressions, written by `writer`.
  public static String mapStored(String stored, java.util.function.UnaryOperator<String> writer) {
    StringBuilder text = new StringBuilder();
    for (String one : split(stored)) {
      if (!text.isEmpty()) {
        text.append(SEPARATOR);
      }
      text.append(writer.apply(one));
    }
    return text.toString();
  }

  /// The table's columns that its indexes store or compute from, in ascending order.
  ///
  /// @param keysOnly only the keys of unique indexes that a foreign key may refer to
  static int[] attributes(SessionCatalog catalog, int relationOid, boolean keysOnly) {
    boolean[] found = new boolean[64];
    for (CatalogRow row : catalog.table(CatalogOids.PG_INDEX).find(PgIndex.RELATION, relationOid)) {
      boolean isPlain =
          row.value(PgIndex.EXPRESSIONS) == null && row.value(PgIndex.PREDICATE) == null;
      if (keysOnly && !(isPlain && row.flag(PgIndex.IS_UNIQUE) && row.flag(PgIndex.IS_IMMEDIATE))) {
        continue;
      }
      int[] columns = numbers(row.value(PgIndex.KEY));
      int count = keysOnly ? row.integer(PgIndex.KEY_COUNT) : columns.length;
      for (int i = 0; i < count; i++) {
        found = mark(found, columns[i]);
      }
      if (!isPlain) {
        found = markComputed(catalog, row.integer(PgIndex.INDEX), found);
      }
    }
    return listed(found);
  }

  /// What expressions and predicates read is told by the index's dependencies.
  private static boolean[] markComputed(SessionCatalog catalog, int indexOid, boolean[] found) {
    boolean[] marked = found;
    for (int column : Dependencies.columnsOf(catalog, indexOid)) {
      marked = mark(marked, column);
    }
    return marked;
  }

  private static boolean[] mark(boolean[] found, int column) {
    boolean[] marked = column < found.length ? found : java.util.Arrays.copyOf(found, column * 2);
    marked[column] = true;
    return marked;
  }

  private static int[] listed(boolean[] found) {
    int count = 0;
    for (int i = 1; i < found.length; i++) {
      count += found[i] ? 1 : 0;
    }
    int[] columns = new int[count];
    for (int i = found.length - 1; i > 0; i--) {
      if (found[i]) {
        columns[--count] = i;
      }
    }
    return columns;
  }

  // ---------------------------------------------------------------- writing

  /// What a new index is to be; `attributes` are its columns, keys first.
  public record Definition(
      String name,
      RelationDescriptor heap,
      List<AttributeDescriptor> attributes,
      int keyCount,
      int[] columns,
      int[] collations,
      int[] operatorClasses,
      int[] options,
      List<String> expressions,
      String predicate,
      boolean isUnique,
      boolean isNullsNotDistinct,
      boolean isPrimary,
      boolean isImmediate,
      boolean isValid,
      Map<String, String> storageOptions) {}

  /// Makes the index's rows and its empty file, and gives its OID. Filling it is the caller's.
  public static int create(SessionCatalog catalog, Definition definition) {
    RelationDescriptor heap = definition.heap;
    int oid =
        RelationStorage.create(
            catalog,
            new RelationStorage.Definition(
                definition.name,
                heap.namespaceOid(),
                'i',
                heap.persistence(),
                definition.attributes,
                definition.storageOptions,
                heap.ownerOid()));
    CatalogTable indexes = catalog.table(CatalogOids.PG_INDEX);
    CatalogRow row = indexes.newRow();
    row.set(PgIndex.INDEX, oid);
    row.set(PgIndex.RELATION, heap.oid());
    row.set(PgIndex.ATTRIBUTE_COUNT, definition.columns.length);
    row.set(PgIndex.KEY_COUNT, definition.keyCount);
    row.set(PgIndex.IS_UNIQUE, definition.isUnique);
    row.set(PgIndex.NULLS_NOT_DISTINCT, definition.isNullsNotDistinct);
    row.set(PgIndex.IS_PRIMARY, definition.isPrimary);
    row.set(PgIndex.IS_EXCLUSION, false);
    row.set(PgIndex.IS_IMMEDIATE, definition.isImmediate);
    row.set(PgIndex.IS_CLUSTERED, false);
    row.set(PgIndex.IS_VALID, definition.isValid);
    row.set(PgIndex.CHECK_XMIN, false);
    row.set(PgIndex.IS_READY, definition.isValid);
    row.set(PgIndex.IS_LIVE, true);
    row.set(PgIndex.IS_REPLICA_IDENTITY, false);
    row.set(PgIndex.KEY, vector(TypeOids.INT2, definition.columns));
    row.set(PgIndex.COLLATION, vector(TypeOids.OID, definition.collations));
    row.set(PgIndex.OPERATOR_CLASS, vector(TypeOids.OID, definition.operatorClasses));
    row.set(PgIndex.OPTION, vector(TypeOids.INT2, definition.options));
    row.set(
        PgIndex.EXPRESSIONS,
        definition.expressions.isEmpty()
            ? null
            : String.join(String.valueOf(SEPARATOR), definition.expressions));
    row.set(PgIndex.PREDICATE, definition.predicate);
    indexes.insert(row);
    setHasIndex(catalog, heap.oid());
    catalog.forget();
    return oid;
  }

  private static ArrayValue vector(int elementType, int[] numbers) {
    Object[] elements = new Object[numbers.length];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = numbers[i];
    }
    return ArrayValue.vector(elementType, elements);
  }

  /// An `int2[]` or `oid[]`, null for an empty one.
  static Object array(int elementType, int[] numbers) {
    if (numbers == null || numbers.length == 0) {
      return null;
    }
    return ArrayValue.of(elementType, vector(elementType, numbers).elements());
  }

  private static void setHasIndex(SessionCatalog catalog, int relationOid) {
    CatalogTable classes = catalog.table(CatalogOids.PG_CLASS);
    CatalogRow row = classes.findOne(PgClass.OID, relationOid);
    if (!row.flag(PgClass.HAS_INDEX)) {
      row.set(PgClass.HAS_INDEX, true);
      classes.update(row);
    }
  }

  /// An index that CREATE INDEX CONCURRENTLY has made goes through its states.
  public static void setState(
      SessionCatalog catalog, int indexOid, boolean isReady, boolean isValid) {
    CatalogTable indexes = catalog.table(CatalogOids.PG_INDEX);
    CatalogRow row = indexes.findOne(PgIndex.INDEX, indexOid);
    row.set(PgIndex.IS_READY, isReady);
    row.set(PgIndex.IS_VALID, isValid);
    indexes.update(row);
    catalog.forget();
  }

  /// Old snapshots must not use the index: some chain of versions has keys that it does not know.
  public static void setCheckXmin(SessionCatalog catalog, int indexOid) {
    CatalogTable indexes = catalog.table(CatalogOids.PG_INDEX);
    CatalogRow row = indexes.findOne(PgIndex.INDEX, indexOid);
    row.set(PgIndex.CHECK_XMIN, true);
    indexes.update(row);
    catalog.forget();
  }

  /// Makes an index a primary key or the like.
  public static void promote(
      SessionCatalog catalog, int indexOid, boolean isPrimary, boolean isImmediate) {
    CatalogTable indexes = catalog.table(CatalogOids.PG_INDEX);
    CatalogRow row = indexes.findOne(PgIndex.INDEX, indexOid);
    row.set(PgIndex.IS_PRIMARY, isPrimary);
    row.set(PgIndex.IS_IMMEDIATE, isImmediate);
    indexes.update(row);
    catalog.forget();
  }

  /// Notes pages and rows that were counted.
  public static void setSize(
      SessionCatalog catalog, int relationOid, int pages, double tuples, int allVisible) {
    CatalogTable classes = catalog.table(CatalogOids.PG_CLASS);
    CatalogRow row = classes.findOne(PgClass.OID, relationOid);
    if (row != null) {
      row.set(PgClass.PAGES, pages);
      row.set(PgClass.TUPLES, tuples);
      if (allVisible >= 0) {
        row.set(PgClass.ALL_VISIBLE, allVisible);
      }
      classes.update(row);
    }
  }

  // ---------------------------------------------------------------- constraints

  /// A row of `pg_constraint` for PRIMARY KEY, UNIQUE (`index` stands behind it) or FOREIGN KEY.
  public record Constraint(
      String name,
      RelationDescriptor relation,
      char kind,
      boolean isDeferrable,
      boolean isDeferred,
      boolean isValidated,
      int[] columns,
      int indexOid,
      ForeignKey foreign) {}

  public static int insertConstraint(SessionCatalog catalog, Constraint constraint) {
    CatalogTable table = catalog.table(CatalogOids.PG_CONSTRAINT);
    CatalogRow row = table.newRow();
    int oid = TransactionArea.newOid();
    ForeignKey foreign = constraint.foreign;
    row.set(PgConstraint.OID, oid);
    row.set(PgConstraint.NAME, constraint.name);
    row.set(PgConstraint.NAMESPACE, constraint.relation.namespaceOid());
    row.set(PgConstraint.KIND, (int) constraint.kind);
    row.set(PgConstraint.DEFERRABLE, constraint.isDeferrable);
    row.set(PgConstraint.DEFERRED, constraint.isDeferred);
    row.set(PgConstraint.ENFORCED, true);
    row.set(PgConstraint.VALIDATED, constraint.isValidated);
    row.set(PgConstraint.RELATION, constraint.relation.oid());
    row.set(PgConstraint.TYPE, 0);
    row.set(PgConstraint.INDEX, constraint.indexOid);
    row.set(PgConstraint.PARENT, 0);
    row.set(PgConstraint.FOREIGN_RELATION, foreign == null ? 0 : foreign.referencedOid());
    row.set(PgConstraint.UPDATE_ACTION, (int) (foreign == null ? ' ' : foreign.onUpdate()));
    row.set(PgConstraint.DELETE_ACTION, (int) (foreign == null ? ' ' : foreign.onDelete()));
    row.set(PgConstraint.MATCH, (int) (foreign == null ? ' ' : foreign.match()));
    row.set(PgConstraint.IS_LOCAL, true);
    row.set(PgConstraint.INHERIT_COUNT, 0);
    row.set(PgConstraint.NO_INHERIT, true);
    row.set(PgConstraint.PERIOD, false);
    row.set(PgConstraint.KEY, array(TypeOids.INT2, constraint.columns));
    if (foreign != null) {
      row.set(PgConstraint.FOREIGN_KEY, array(TypeOids.INT2, foreign.referencedColumns()));
      row.set(PgConstraint.PF_OPERATORS, array(TypeOids.OID, foreign.crossOperators()));
      row.set(PgConstraint.PP_OPERATORS, array(TypeOids.OID, foreign.referencedOperators()));
      row.set(PgConstraint.FF_OPERATORS, array(TypeOids.OID, foreign.ownOperators()));
      row.set(PgConstraint.DELETE_SET_COLUMNS, array(TypeOids.INT2, foreign.deleteSetColumns()));
    }
    table.insert(row);
    catalog.forget();
    return oid;
  }

  /// Whether the relation has a constraint of that name.
  public static boolean hasConstraint(SessionCatalog catalog, int relationOid, String name) {
    for (CatalogRow row :
        catalog.table(CatalogOids.PG_CONSTRAINT).find(PgConstraint.RELATION, relationOid)) {
      if (row.text(PgConstraint.NAME).equals(name)) {
        return true;
      }
    }
    return false;
  }

  /// The constraint behind which the index stands, null for none.
  public static CatalogRow constraintOf(SessionCatalog catalog, int indexOid) {
    for (CatalogRow row :
        catalog.table(CatalogOids.PG_CONSTRAINT).find(PgConstraint.INDEX, indexOid)) {
      char kind = row.letter(PgConstraint.KIND);
      if (kind == 'p' || kind == 'u') {
        return row;
      }
    }
    return null;
  }

  static void removeConstraints(SessionCatalog catalog, int relationOid) {
    CatalogTable table = catalog.table(CatalogOids.PG_CONSTRAINT);
    for (CatalogRow row : table.find(PgConstraint.RELATION, relationOid)) {
      Dependencies.remove(catalog, CatalogOids.PG_CONSTRAINT, row.integer(PgConstraint.OID));
      table.delete(row);
    }
  }

  /// Marks tables that take part in foreign keys: for the others nobody looks for any.
  public static void setHasTriggers(SessionCatalog catalog, int relationOid) {
    CatalogTable classes = catalog.table(CatalogOids.PG_CLASS);
    CatalogRow row = classes.findOne(PgClass.OID, relationOid);
    if (!row.flag(PgClass.HAS_TRIGGERS)) {
      row.set(PgClass.HAS_TRIGGERS, true);
      classes.update(row);
      catalog.forget();
    }
  }
}
