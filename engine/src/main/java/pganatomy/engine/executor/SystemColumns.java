package pganatomy.engine.executor;

import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.utils.vector.VectorKind;

/// Numbers of the columns that every table has.
///
/// PostgreSQL: src/include/access/sysattr.h
public final class SystemColumns {
  static final int CTID = -1;
  static final int XMIN = -2;
  static final int CMIN = -3;
  static final int XMAX = -4;
  static final int CMAX = -5;
  static final int TABLE_OID = -6;

  private SystemColumns() {}

  /// How the values of a table's column, a system column or not, travel.
  public static VectorKind kind(RelationDescriptor relation, int attribute) {
    return switch (attribute) {
      case CTID -> VectorKind.LONG;
      case XMIN, CMIN, XMAX, CMAX, TABLE_OID -> VectorKind.INT;
      default -> relation.attributes().get(attribute - 1).type().vectorKind();
    };
  }
}
