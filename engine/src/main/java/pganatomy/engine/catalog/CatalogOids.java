package pganatomy.engine.catalog;

/// OIDs of catalogs and of their rows that the engine itself names.
///
/// PostgreSQL: src/include/catalog/*.dat, genbki.h
public final class CatalogOids {
  public static final int PG_TYPE = 1247;
  public static final int PG_ATTRIBUTE = 1249;
  public static final int PG_CLASS = 1259;
  public static final int PG_AUTHID = 1260;
  public static final int PG_AUTH_MEMBERS = 1261;
  public static final int PG_DATABASE = 1262;
  public static final int PG_ATTRDEF = 2604;
  public static final int PG_CONSTRAINT = 2606;
  public static final int PG_DEPEND = 2608;
  public static final int PG_DESCRIPTION = 2609;
  public static final int PG_INDEX = 2610;
  public static final int PG_NAMESPACE = 2615;
  public static final int PG_REWRITE = 2618;
  public static final int PG_STATISTIC = 2619;
  public static final int PG_SEQUENCE = 2224;
  public static final int PG_SHDESCRIPTION = 2396;
  public static final int PG_DB_ROLE_SETTING = 2964;
  public static final int PG_TABLESPACE = 1213;
  public static final int PG_EXTENSION = 3079;
  public static final int PG_COLLATION = 3456;

  /// Namespaces.
  public static final int NAMESPACE_CATALOG = 11;

  public static final int NAMESPACE_TOAST = 99;
  public static final int NAMESPACE_PUBLIC = 2200;

  /// The role that initdb makes.
  public static final int BOOTSTRAP_ROLE = 10;

  /// Databases.
  public static final int TEMPLATE1 = 1;

  public static final int TEMPLATE0 = 4;
  public static final int POSTGRES = 5;

  public static final int HEAP_ACCESS_METHOD = 2;
  public static final int BTREE_ACCESS_METHOD = 403;
  public static final int DEFAULT_COLLATION = 100;
  public static final int C_COLLATION = 950;

  private CatalogOids() {}
}
