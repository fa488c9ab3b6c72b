package pganatomy.engine.access.transam;

/// Arithmetic of transaction ids. They are 32 bits wide and go round: half of them are always older
/// than a given one, half are newer.
///
/// PostgreSQL: src/include/access/transam.h; src/backend/access/transam/transam.c
public final class TransactionId {
  public static final int INVALID = 0;

  /// Of what initdb has put in place; committed for ever.
  public static final int BOOTSTRAP = 1;

  /// Older than all.
  public static final int FROZEN = 2;

  public static final int FIRST_NORMAL = 3;

  private TransactionId() {}

  public static boolean isNormal(int xid) {
    return Integer.compareUnsigned(xid, FIRST_NORMAL) >= 0;
  }

  /// The one that is given out after this one.
  public static int next(int xid) {
    return isNormal(xid + 1) ? xid + 1 : FIRST_NORMAL;
  }

  /// Whether `a` is older than `b`.
  public static boolean precedes(int a, int b) {
    if (!isNormal(a) || !isNormal(b)) {
      return Integer.compareUnsigned(a, b) < 0;
    }
    return a - b < 0;
  }

  public static boolean precedesOrEquals(int a, int b) {
    return a == b || precedes(a, b);
  }

  public static boolean follows(int a, int b) {
    return precedes(b, a);
  }

  /// The older one; 0 counts as none.
  public static int older(int a, int b) {
    if (a == INVALID) {
      return b;
    }
    return b == INVALID || precedes(a, b) ? a : b;
  }
}
