package pganatomy.engine.catalog;

/// Attribute numbers of `pg_class`.
///
/// PostgreSQL: src/include/catalog/pg_class.h
public final class PgClass {
  public static final int RELATION_OID = 1259;
  public static final int OID = 1;
  public static final int NAME = 2;
  public static final int NAMESPACE = 3;
  public static final int TYPE = 4;
  public static final int OF_TYPE = 5;
  public static final int OWNER = 6;
  public static final int ACCESS_METHOD = 7;
  public static final int FILE_NODE = 8;
  public static final int TABLESPACE = 9;
  public static final int PAGES = 10;
  public static final int TUPLES = 11;
  public static final int ALL_VISIBLE = 12;
  public static final int ALL_FROZEN = 13;
  public static final int TOAST = 14;
  public static final int HAS_INDEX = 15;
  public static final int IS_SHARED = 16;
  public static final int PERSISTENCE = 17;
  public static final int KIND = 18;
  public static final int ATTRIBUTE_COUNT = 19;
  public static final int CHECK_COUNT = 20;
  public static final int HAS_RULES = 21;
  public static final int HAS_TRIGGERS = 22;
  public static final int HAS_SUBCLASS = 23;
  public static final int ROW_SECURITY = 24;
  public static final int FORCE_ROW_SECURITY = 25;
  public static final int IS_POPULATED = 26;
  public static final int REPLICA_IDENTITY = 27;
  public static final int IS_PARTITION = 28;
  public static final int REWRITE = 29;
  public static final int FROZEN_XID = 30;
  public static final int MIN_MULTI = 31;
  public static final int ACL = 32;
  public static final int OPTIONS = 33;

  private PgClass() {}
}
