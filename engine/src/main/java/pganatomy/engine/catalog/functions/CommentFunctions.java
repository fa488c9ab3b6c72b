package pganatomy.engine.catalog.functions;

import pganatomy.engine.catalog.CatalogOids;
import pganatomy.engine.catalog.CatalogRow;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.catalog.SessionCatalog;
import pganatomy.engine.utils.adt.FunctionContext;
import pganatomy.engine.utils.adt.ScalarFunction;

/// What COMMENT ON has said of an object.
///
/// PostgreSQL: src/backend/catalog/system_functions.sql, obj_description() and kin
final class CommentFunctions implements ScalarFunction {
  private final String symbol;

  CommentFunctions(String symbol) {
    this.symbol = symbol;
  }

  @Override
  public Object call(Object[] arguments, FunctionContext context) {
    int oid = (Integer) arguments[0];
    return switch (symbol) {
      case "obj_description_sql" ->
          arguments.length == 1 ? first(oid) : of(oid, catalogNamed(arguments[1]), 0);
      case "col_description_sql" -> of(oid, CatalogOids.PG_CLASS, (Integer) arguments[1]);
      case "shobj_description_sql" -> shared(oid, catalogNamed(arguments[1]));
      default -> throw new IllegalStateException(symbol);
    };
  }

  private static int catalogNamed(Object name) {
    RelationDescriptor found = SystemFunctions.catalog().relation("pg_catalog", (String) name);
    return found == null ? 0 : found.oid();
  }

  private static String of(int oid, int catalogOid, int column) {
    SessionCatalog catalog = SystemFunctions.catalog();
    for (CatalogRow row : catalog.table(CatalogOids.PG_DESCRIPTION).find(1, oid)) {
      if (row.integer(2) == catalogOid && row.integer(3) == column) {
        return row.text(4);
      }
    }
    return null;
  }

  private static String first(int oid) {
    for (CatalogRow row :
        SystemFunctions.catalog().table(CatalogOids.PG_DESCRIPTION).find(1, oid)) {
      if (row.integer(3) == 0) {
        return row.text(4);
      }
    }
    return null;
  }

  private static String shared(int oid, int catalogOid) {
    for (CatalogRow row :
        SystemFunctions.catalog().table(CatalogOids.PG_SHDESCRIPTION).find(1, oid)) {
      if (row.integer(2) == catalogOid) {
        return row.text(3);
      }
    }
    return null;
  }
}
