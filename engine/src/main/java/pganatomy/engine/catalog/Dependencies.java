package pganatomy.engine.catalog;

import java.util.ArrayList;
import java.util.List;

/// What depends on what: what DROP must refuse, or take along.
///
/// Views are found here; indexes and constraints are found by their own catalogs, and their rows
/// here are for who looks.
///
/// PostgreSQL: src/backend/catalog/pg_depend.c, dependency.c
public final class Dependencies {
  private static final int CLASS = 1;
  private static final int OBJECT = 2;
  private static final int REFERENCED_CLASS = 4;
  private static final int REFERENCED_OBJECT = 5;
  private static final int REFERENCED_COLUMN = 6;
  private static final int KIND = 7;

  private Dependencies() {}

  /// Notes that one object depends on another.
  ///
  /// @param referencedColumn the column that it depends on, 0 for the object as a whole
  /// @param kind `n` normal, `a` goes along when the other is dropped, `i` is a part of the other
  public static void record(
      SessionCatalog catalog,
      int classOid,
      int objectOid,
      int referencedClass,
      int referencedObject,
      int referencedColumn,
      char kind) {
    CatalogTable table = catalog.table(CatalogOids.PG_DEPEND);
    CatalogRow row = table.newRow();
    row.set(CLASS, classOid);
    row.set(OBJECT, objectOid);
    row.set(3, 0);
    row.set(REFERENCED_CLASS, referencedClass);
    row.set(REFERENCED_OBJECT, referencedObject);
    row.set(REFERENCED_COLUMN, referencedColumn);
    row.set(KIND, (int) kind);
    table.insert(row);
  }

  /// A sequence that belongs to a column.
  ///
  /// @param kind `a` for OWNED BY and serial, `i` for an identity column
  public record OwnedSequence(int sequenceOid, int tableOid, int column, char kind) {}

  /// The sequences that belong to columns of a table.
  public static List<OwnedSequence> sequencesOf(SessionCatalog catalog, int tableOid) {
    List<OwnedSequence> found = new ArrayList<>();
    for (CatalogRow row : catalog.table(CatalogOids.PG_DEPEND).find(REFERENCED_OBJECT, tableOid)) {
      OwnedSequence owned = ownedSequence(row);
      if (owned != null
          && catalog.relation(owned.sequenceOid) != null
          && catalog.relation(owned.sequenceOid).kind() == 'S') {
        found.add(owned);
      }
    }
    found.sort((a, b) -> Integer.compare(a.column, b.column));
    return found;
  }

  /// The column that a sequence belongs to; null when it is nobody's.
  public static OwnedSequence ownerOf(SessionCatalog catalog, int sequenceOid) {
    for (CatalogRow row : catalog.table(CatalogOids.PG_DEPEND).find(OBJECT, sequenceOid)) {
      OwnedSequence owned = ownedSequence(row);
      if (owned != null) {
        return owned;
      }
    }
    return null;
  }

  private static OwnedSequence ownedSequence(CatalogRow row) {
    char kind = row.letter(KIND);
    return row.integer(CLASS) == CatalogOids.PG_CLASS
            && row.integer(REFERENCED_CLASS) == CatalogOids.PG_CLASS
            && row.integer(REFERENCED_COLUMN) > 0
            && (kind == 'a' || kind == 'i')
        ? new OwnedSequence(
            row.integer(OBJECT),
            row.integer(REFERENCED_OBJECT),
            row.integer(REFERENCED_COLUMN),
            kind)
        : null;
  }

  public static void remove(SessionCatalog catalog, int classOid, int objectOid) {
    CatalogTable table = catalog.table(CatalogOids.PG_DEPEND);
    for (CatalogRow row : table.find(OBJECT, objectOid)) {
      if (row.integer(CLASS) == classOid) {
        table.delete(row);
      }
    }
  }

  /// The columns that an index reads.
  public static int[] columnsOf(SessionCatalog catalog, int indexOid) {
    List<Integer> columns = new ArrayList<>();
    for (CatalogRow row : catalog.table(CatalogOids.PG_DEPEND).find(OBJECT, indexOid)) {
      if (row.integer(CLASS) == CatalogOids.PG_CLASS && row.integer(6) > 0) {
        columns.add(row.integer(6));
      }
    }
    int[] numbers = new int[columns.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = columns.get(i);
    }
    return numbers;
  }

  /// The views that read a relation.
  public static List<Integer> viewsOf(SessionCatalog catalog, RelationDescriptor relation) {
    List<Integer> views = viewsOf(catalog, CatalogOids.PG_CLASS, relation.oid(), 0);
    views.remove((Integer) relation.oid());
    return views;
  }

  /// The views that convert to a relation's row type.
  public static List<Integer> viewsOfType(SessionCatalog catalog, RelationDescriptor relation) {
    return relation.typeOid() == 0
        ? List.of()
        : viewsOf(catalog, CatalogOids.PG_TYPE, relation.typeOid(), 0);
  }

  /// The views that read a column.
  public static List<Integer> viewsOf(SessionCatalog catalog, int relationOid, int column) {
    return viewsOf(catalog, CatalogOids.PG_CLASS, relationOid, column);
  }

  /// @param column 0 for whatever of the object
  private static List<Integer> viewsOf(
      SessionCatalog catalog, int classOid, int objectOid, int column) {
    List<Integer> views = new ArrayList<>();
    CatalogTable rules = catalog.table(CatalogOids.PG_REWRITE);
    for (CatalogRow row : catalog.table(CatalogOids.PG_DEPEND).find(REFERENCED_OBJECT, objectOid)) {
      if (row.integer(CLASS) == CatalogOids.PG_REWRITE
          && row.integer(REFERENCED_CLASS) == classOid
          && (column == 0 || row.integer(REFERENCED_COLUMN) == column)) {
        CatalogRow rule = rules.findOne(1, row.integer(OBJECT));
        if (rule != null && !views.contains(rule.integer(3))) {
          views.add(rule.integer(3));
        }
      }
    }
    return views;
  }
}
