package pganatomy.engine.catalog;

/// Attribute numbers of `pg_index`.
///
/// PostgreSQL: src/include/catalog/pg_index.h
public final class PgIndex {
  public static final int INDEX = 1;
  public static final int RELATION = 2;
  public static final int ATTRIBUTE_COUNT = 3;
  public static final int KEY_COUNT = 4;
  public static final int IS_UNIQUE = 5;
  public static final int NULLS_NOT_DISTINCT = 6;
  public static final int IS_PRIMARY = 7;
  public static final int IS_EXCLUSION = 8;
  public static final int IS_IMMEDIATE = 9;
  public static final int IS_CLUSTERED = 10;
  public static final int IS_VALID = 11;
  public static final int CHECK_XMIN = 12;
  public static final int IS_READY = 13;
  public static final int IS_LIVE = 14;
  public static final int IS_REPLICA_IDENTITY = 15;
  public static final int KEY = 16;
  public static final int COLLATION = 17;
  public static final int OPERATOR_CLASS = 18;
  public static final int OPTION = 19;
  public static final int EXPRESSIONS = 20;
  public static final int PREDICATE = 21;

  private PgIndex() {}
}
