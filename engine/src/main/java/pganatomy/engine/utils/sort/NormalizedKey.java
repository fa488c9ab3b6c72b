package pganatomy.engine.utils.sort;

import java.nio.charset.StandardCharsets;
import pganatomy.engine.utils.adt.Operators;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeOids;
import pganatomy.engine.utils.vector.BooleanVector;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.DoubleVector;
import pganatomy.engine.utils.vector.IntVector;
import pganatomy.engine.utils.vector.LongVector;

/// Turns a value into a `long` whose signed order is the value's order, so that one loop sorts all
/// types. Of a text it is only the first eight bytes: equal keys then need a second look.
///
/// ```text
///   int, long      the value
///   unsigned int   the value without sign        unsigned long  top bit flipped
///   double         the bits, with all bits but the sign flipped when negative
///   text           first 8 bytes in UTF-8, as a big-endian number, top bit flipped
/// ```
///
/// PostgreSQL: src/backend/utils/sort/sortsupport.c; for text varlena.c, varstr_abbrev_convert()
final class NormalizedKey {
  private static final int PREFIX_BYTES = 8;

  private NormalizedKey() {}

  /// Whether the key is the whole value and the value can be had back from it.
  static boolean isExact(Type type) {
    return switch (type.vectorKind()) {
      case BOOLEAN, INT, LONG, DOUBLE -> true;
      case OBJECT -> false;
    };
  }

  static boolean isUnsigned(Type type) {
    return switch (Operators.operatorClassType(type)) {
      case TypeOids.OID,
          TypeOids.XID,
          TypeOids.CID,
          TypeOids.CHAR,
          TypeOids.XID8,
          TypeOids.PG_LSN ->
          true;
      default -> false;
    };
  }

  static boolean isText(Type type) {
    int oid = Operators.operatorClassType(type);
    return oid == TypeOids.TEXT || oid == TypeOids.NAME;
  }

  /// The keys of a column's first `count` rows; what stands for a null means nothing.
  static void fill(ColumnVector column, int count, boolean isUnsigned, long[] keys) {
    switch (column) {
      case IntVector ints -> fillInts(ints.values, count, isUnsigned, keys);
      case LongVector longs -> fillLongs(longs.values, count, isUnsigned, keys);
      case DoubleVector doubles -> fillDoubles(doubles.values, count, keys);
      case BooleanVector booleans -> fillBooleans(booleans.values, count, keys);
      default -> throw new IllegalArgumentException(column.kind().name());
    }
  }

  private static void fillInts(int[] values, int count, boolean isUnsigned, long[] keys) {
    long mask = isUnsigned ? 0xFFFFFFFFL : -1L;
    for (int i = 0; i < count; i++) {
      keys[i] = values[i] & mask;
    }
  }

  private static void fillLongs(long[] values, int count, boolean isUnsigned, long[] keys) {
    long flip = isUnsigned ? Long.MIN_VALUE : 0;
    for (int i = 0; i < count; i++) {
      keys[i] = values[i] ^ flip;
    }
  }

  private static void fillDoubles(double[] values, int count, long[] keys) {
    for (int i = 0; i < count; i++) {
      long bits = Double.doubleToLongBits(values[i]);
      keys[i] = bits ^ ((bits >> 63) >>> 1);
    }
  }

  private static void fillBooleans(boolean[] values, int count, long[] keys) {
    for (int i = 0; i < count; i++) {
      keys[i] = values[i] ? 1 : 0;
    }
  }

  /// The way back of [#fill].
  static void restore(long[] keys, int count, boolean isUnsigned, ColumnVector column, int row) {
    switch (column) {
      case IntVector ints -> {
        for (int i = 0; i < count; i++) {
          ints.values[row + i] = (int) keys[i];
        }
      }
      case LongVector longs -> {
        long flip = isUnsigned ? Long.MIN_VALUE : 0;
        for (int i = 0; i < count; i++) {
          longs.values[row + i] = keys[i] ^ flip;
        }
      }
      case DoubleVector doubles -> {
        for (int i = 0; i < count; i++) {
          doubles.values[row + i] = Double.longBitsToDouble(keys[i] ^ ((keys[i] >> 63) >>> 1));
        }
      }
      case BooleanVector booleans -> {
        for (int i = 0; i < count; i++) {
          booleans.values[row + i] = keys[i] != 0;
        }
      }
      default -> throw new IllegalArgumentException(column.kind().name());
    }
  }

  /// For a double that is not the only key: zero has two signs, which must not differ.
  static long ofDouble(double value) {
    long bits = Double.doubleToLongBits(value == 0 ? 0.0 : value);
    return bits ^ ((bits >> 63) >>> 1);
  }

  static long ofText(String text) {
    // One char more than needed, so that no half of a surrogate pair is among the first eight
    // bytes.
    String head = text.length() > PREFIX_BYTES + 1 ? text.substring(0, PREFIX_BYTES + 1) : text;
    byte[] bytes = head.getBytes(StandardCharsets.UTF_8);
    long key = 0;
    for (int i = 0; i < PREFIX_BYTES; i++) {
      key = (key << 8) | (i < bytes.length ? bytes[i] & 0xFF : 0);
    }
    return key ^ Long.MIN_VALUE;
  }
}
