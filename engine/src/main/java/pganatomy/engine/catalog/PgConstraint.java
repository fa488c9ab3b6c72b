package pganatomy.engine.catalog;

/// Attribute numbers of `pg_constraint`.
///
/// PostgreSQL: src/include/catalog/pg_constraint.h
public final class PgConstraint {
  public static final int OID = 1;
  public static final int NAME = 2;
  public static final int NAMESPACE = 3;
  public static final int KIND = 4;
  public static final int DEFERRABLE = 5;
  public static final int DEFERRED = 6;
  public static final int ENFORCED = 7;
  public static final int VALIDATED = 8;
  public static final int RELATION = 9;
  public static final int TYPE = 10;
  public static final int INDEX = 11;
  public static final int PARENT = 12;
  public static final int FOREIGN_RELATION = 13;
  public static final int UPDATE_ACTION = 14;
  public static final int DELETE_ACTION = 15;
  public static final int MATCH = 16;
  public static final int IS_LOCAL = 17;
  public static final int INHERIT_COUNT = 18;
  public static final int NO_INHERIT = 19;
  public static final int PERIOD = 20;
  public static final int KEY = 21;
  public static final int FOREIGN_KEY = 22;
  public static final int PF_OPERATORS = 23;
  public static final int PP_OPERATORS = 24;
  public static final int FF_OPERATORS = 25;
  public static final int DELETE_SET_COLUMNS = 26;
  public static final int EXCLUSION_OPERATORS = 27;
  public static final int CONDITION = 28;

  private PgConstraint() {}
}
