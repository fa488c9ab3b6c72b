package pganatomy.engine.executor;

/// Numbers of the columns that every table has.
///
/// PostgreSQL: src/include/access/sysattr.h
final class SystemColumns {
  static final int CTID = -1;
  static final int XMIN = -2;
  static final int CMIN = -3;
  static final int XMAX = -4;
  static final int CMAX = -5;
  static final int TABLE_OID = -6;

  private SystemColumns() {}
}
