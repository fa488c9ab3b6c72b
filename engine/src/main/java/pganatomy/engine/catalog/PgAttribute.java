package pganatomy.engine.catalog;

/// Attribute numbers of `pg_attribute`.
///
/// PostgreSQL: src/include/catalog/pg_attribute.h
public final class PgAttribute {
  public static final int RELATION_OID = 1249;
  public static final int RELATION = 1;
  public static final int NAME = 2;
  public static final int TYPE = 3;
  public static final int LENGTH = 4;
  public static final int NUMBER = 5;
  public static final int TYPE_MODIFIER = 6;
  public static final int DIMENSIONS = 7;
  public static final int BY_VALUE = 8;
  public static final int ALIGNMENT = 9;
  public static final int STORAGE = 10;
  public static final int COMPRESSION = 11;
  public static final int NOT_NULL = 12;
  public static final int HAS_DEFAULT = 13;
  public static final int HAS_MISSING = 14;
  public static final int IDENTITY = 15;
  public static final int GENERATED = 16;
  public static final int IS_DROPPED = 17;
  public static final int IS_LOCAL = 18;
  public static final int INHERIT_COUNT = 19;
  public static final int COLLATION = 20;
  public static final int STATISTICS_TARGET = 21;
  public static final int ACL = 22;
  public static final int MISSING_VALUE = 25;

  private PgAttribute() {}
}
