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

  private Dependencies() {}

  /// Notes that the rule of a view reads a relation.
  public static void record(SessionCatalog catalog, int ruleOid, int relationOid) {
    record(
        catalog, CatalogOids.PG_REWRITE, ruleOid, 0, CatalogOids.PG_CLASS, relationOid, 0, 'n');
  }

  /// @param column of the object, 0 for all of it
  /// @param kind `n` normal, `a` automatic, `i` internal: whether it goes along unasked
  public static void record(
      SessionCatalog catalog,
      int classOid,
      int objectOid,
      int column,
      int referencedClass,
      int referencedObject,
      int referencedColumn,
      char kind) {
    CatalogTable table = catalog.table(CatalogOids.PG_DEPEND);
    CatalogRow row = table.newRow();
    row.set(CLASS, classOid);
    row.set(OBJECT, objectOid);
    row.set(3, column);
    row.set(REFERENCED_CLASS, referencedClass);
    row.set(REFERENCED_OBJECT, referencedObject);
    row.set(6, referencedColumn);
    row.set(7, (int) kind);
    table.insert(row);
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
  public static List<Integer> viewsOf(SessionCatalog catalog, int relationOid) {
    List<Integer> views = new ArrayList<>();
    CatalogTable rules = catalog.table(CatalogOids.PG_REWRITE);
    for (CatalogRow row :
        catalog.table(CatalogOids.PG_DEPEND).find(REFERENCED_OBJECT, relationOid)) {
      if (row.integer(CLASS) == CatalogOids.PG_REWRITE
          && row.integer(REFERENCED_CLASS) == CatalogOids.PG_CLASS) {
        CatalogRow rule = rules.findOne(1, row.integer(OBJECT));
        if (rule != null && rule.integer(3) != relationOid) {
          views.add(rule.integer(3));
        }
      }
    }
    return views;
  }
}
