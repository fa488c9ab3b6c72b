package pganatomy.engine.executor.plan;

import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeOids;
import pganatomy.engine.utils.vector.VectorKind;

/// Which types' values can be looked up in a hash table of another type's: those that are stored
/// alike, and integers of any two widths, which are compared as the widest.
///
/// PostgreSQL: operator families of hash operator classes, `integer_ops`
public final class HashKeys {
  private HashKeys() {}

  public static boolean canHash(Type a, Type b) {
    return a.vectorKind() == b.vectorKind() || isInteger(a) && isInteger(b);
  }

  /// The type as which keys of these two are compared.
  public static Type common(Type a, Type b) {
    boolean isWidened = isInteger(a) && isInteger(b) && a.vectorKind() != b.vectorKind();
    return isWidened ? (a.vectorKind() == VectorKind.LONG ? a : b) : b;
  }

  private static boolean isInteger(Type type) {
    return switch (type.oid()) {
      case TypeOids.INT2, TypeOids.INT4, TypeOids.INT8 -> true;
      default -> false;
    };
  }
}
