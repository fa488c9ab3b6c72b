package pganatomy.engine.catalog;

import java.util.ArrayList;
import java.util.List;

/// Which views read which relations: what DROP must refuse, or take along.
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
    CatalogTable table = catalog.table(CatalogOids.PG_DEPEND);
    CatalogRow row = table.newRow();
    row.set(CLASS, CatalogOids.PG_REWRITE);
    row.set(OBJECT, ruleOid);
    row.set(3, 0);
    row.set(REFERENCED_CLASS, CatalogOids.PG_CLASS);
    row.set(REFERENCED_OBJECT, relationOid);
    row.set(6, 0);
    row.set(7, (int) 'n');
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
