package pganatomy.engine.catalog.functions;

import pganatomy.engine.catalog.CatalogRow;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.catalog.SessionCatalog;
import pganatomy.engine.utils.adt.FunctionContext;
import pganatomy.engine.utils.adt.ScalarFunction;
import pganatomy.engine.utils.adt.Type;

/// Whether an object is found by its name alone, given `search_path`; NULL when there is none.
///
/// psql asks for every row of a catalog, so what initdb made is not looked up: it is in
/// `pg_catalog`, which is always searched, and nothing made by users hides anything but relations
/// and types.
///
/// PostgreSQL: src/backend/catalog/namespace.c
final class VisibilityFunctions implements ScalarFunction {
  private static final int FIRST_NORMAL_OID = 16384;
  private static final int PG_TYPE = 1247;

  private final String symbol;

  VisibilityFunctions(String symbol) {
    this.symbol = symbol;
  }

  @Override
  public Object call(Object[] arguments, FunctionContext context) {
    int oid = (Integer) arguments[0];
    return switch (symbol) {
      case "pg_table_is_visible" -> isRelationVisible(oid);
      case "pg_type_is_visible" -> isTypeVisible(oid);
      case "pg_function_is_visible",
          "pg_operator_is_visible",
          "pg_opclass_is_visible",
          "pg_opfamily_is_visible",
          "pg_collation_is_visible",
          "pg_conversion_is_visible",
          "pg_statistics_obj_is_visible",
          "pg_ts_config_is_visible",
          "pg_ts_dict_is_visible",
          "pg_ts_parser_is_visible",
          "pg_ts_template_is_visible" ->
          isInitial(oid) ? true : null;
      default -> throw new IllegalStateException(symbol);
    };
  }

  private static boolean isInitial(int oid) {
    return Integer.compareUnsigned(oid, FIRST_NORMAL_OID) < 0;
  }

  private static Boolean isRelationVisible(int oid) {
    SessionCatalog catalog = SystemFunctions.catalog();
    RelationDescriptor relation = catalog.relation(oid);
    if (relation == null) {
      return null;
    }
    RelationDescriptor found = catalog.relation(null, relation.name());
    return found != null && found.oid() == oid;
  }

  private static Boolean isTypeVisible(int oid) {
    if (isInitial(oid)) {
      return true;
    }
    SessionCatalog catalog = SystemFunctions.catalog();
    CatalogRow row = catalog.table(PG_TYPE).findOne(1, oid);
    if (row == null) {
      return null;
    }
    Type found = catalog.type(null, row.text(2));
    return found != null && found.oid() == oid;
  }
}
