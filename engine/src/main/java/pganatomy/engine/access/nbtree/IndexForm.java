package pganatomy.engine.access.nbtree;

import java.util.List;
import pganatomy.engine.access.common.StoredAttribute;
import pganatomy.engine.access.htup.Varlena;
import pganatomy.engine.port.ByteAccess;
import pganatomy.engine.utils.adt.Comparators;
import pganatomy.engine.utils.adt.Operators;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeCodec;
import pganatomy.engine.utils.adt.TypeOids;
import pganatomy.engine.utils.adt.ValueComparator;
import pganatomy.engine.utils.vector.VectorKind;

/// An index's columns in plain arrays: where their values lie in an item and how they compare.
///
/// Numbers of all kinds are read from the page as a `long` whose signed order is the values' order;
/// texts are compared as the bytes that they are; only the rest becomes objects.
///
/// PostgreSQL: src/include/access/tupdesc.h; src/backend/access/nbtree/nbtcompare.c
final class IndexForm {
  // How a column compares. Up to LAST_NUMBER as a long.
  static final int INT4 = 0;
  static final int INT8 = 1;
  static final int INT2 = 2;
  static final int INT1 = 3;
  static final int UNSIGNED_INT4 = 4;
  static final int UNSIGNED_INT8 = 5;
  static final int FLOAT4 = 6;
  static final int FLOAT8 = 7;
  static final int LAST_NUMBER = FLOAT8;

  /// Bytes without sign: UTF-8 texts in the C collation, and bytea.
  static final int BYTES = 8;

  /// As BYTES, without the blanks at the end.
  static final int PADDED_BYTES = 9;

  /// 64 bytes, ended by a zero.
  static final int NAME = 10;

  static final int OBJECT = 11;

  final int columnCount;
  final int keyCount;
  final Type[] types;

  /// Bytes of a fixed-length value, -1 for a varlena.
  final int[] lengths;

  final int[] alignments;
  final VectorKind[] vectorKinds;
  final TypeCodec[] codecs;
  final boolean[] packable;

  /// For key columns: one of the constants.
  final int[] kinds;

  final boolean[] descending;
  final boolean[] nullsFirst;
  final ValueComparator[] comparators;

  /// Where a value begins behind the header of an item without nulls; -1 when that varies.
  final int[] fixedOffsets;

  IndexForm(StoredIndex index) {
    List<? extends StoredAttribute> attributes = index.attributes();
    columnCount = attributes.size();
    keyCount = index.keyCount();
    types = new Type[columnCount];
    lengths = new int[columnCount];
    alignments = new int[columnCount];
    vectorKinds = new VectorKind[columnCount];
    codecs = new TypeCodec[columnCount];
    packable = new boolean[columnCount];
    kinds = new int[columnCount];
    descending = new boolean[keyCount];
    nullsFirst = new boolean[keyCount];
    comparators = new ValueComparator[keyCount];
    fixedOffsets = new int[columnCount];
    int offset = 0;
    for (int i = 0; i < columnCount; i++) {
      Type type = attributes.get(i).type();
      types[i] = type;
      lengths[i] = type.length();
      alignments[i] = alignment(type.alignment());
      vectorKinds[i] = type.vectorKind();
      codecs[i] = type.codec();
      packable[i] = type.storage() != 'p';
      kinds[i] = kind(type);
      if (i < keyCount) {
        descending[i] = index.isDescending(i);
        nullsFirst[i] = index.isNullsFirst(i);
        comparators[i] = kinds[i] == OBJECT ? Comparators.forType(type) : null;
      }
      offset = offset < 0 ? -1 : align(offset, alignments[i]);
      fixedOffsets[i] = offset;
      offset = offset < 0 || lengths[i] <= 0 ? -1 : offset + lengths[i];
    }
  }

  private static int alignment(char letter) {
    return switch (letter) {
      case 'c' -> 1;
      case 's' -> 2;
      case 'i' -> 4;
      default -> 8;
    };
  }

  static int align(int offset, int alignment) {
    return offset + alignment - 1 & -alignment;
  }

  /// How values of a type compare.
  static int kind(Type type) {
    int oid = type.kind() == 'e' ? TypeOids.OID : Operators.operatorClassType(type);
    return switch (oid) {
      case TypeOids.INT4, TypeOids.DATE -> INT4;
      case TypeOids.INT8, TypeOids.TIME, TypeOids.TIMESTAMP, TypeOids.TIMESTAMPTZ, TypeOids.MONEY ->
          INT8;
      case TypeOids.INT2 -> INT2;
      case TypeOids.BOOL, TypeOids.CHAR -> INT1;
      case TypeOids.OID -> UNSIGNED_INT4;
      case TypeOids.XID8, TypeOids.PG_LSN -> UNSIGNED_INT8;
      case TypeOids.FLOAT4 -> FLOAT4;
      case TypeOids.FLOAT8 -> FLOAT8;
      case TypeOids.TEXT, TypeOids.BYTEA -> BYTES;
      case TypeOids.BPCHAR -> PADDED_BYTES;
      case TypeOids.NAME -> NAME;
      default -> OBJECT;
    };
  }

  // ---------------------------------------------------------------- values on a page

  /// A number that is not null, as a long in the values' order.
  static long number(int kind, byte[] page, int at) {
    return switch (kind) {
      case INT4 -> ByteAccess.getInt(page, at);
      case INT8 -> ByteAccess.getLong(page, at);
      case INT2 -> ByteAccess.getShort(page, at);
      case INT1 -> page[at] & 0xff;
      case UNSIGNED_INT4 -> ByteAccess.getInt(page, at) & 0xffffffffL;
      case UNSIGNED_INT8 -> ByteAccess.getLong(page, at) ^ Long.MIN_VALUE;
      case FLOAT4 -> ofDouble(Float.intBitsToFloat(ByteAccess.getInt(page, at)));
      default -> ofDouble(Double.longBitsToDouble(ByteAccess.getLong(page, at)));
    };
  }

  /// NaN is above all, and the two zeros are equal.
  static long ofDouble(double value) {
    long bits = Double.doubleToLongBits(value == 0 ? 0.0 : value);
    return bits ^ ((bits >> 63) >>> 1);
  }

  /// The same of a value as it travels.
  static long numberOf(int kind, Object value) {
    return switch (kind) {
      case INT4, INT8, INT2 -> ((Number) value).longValue();
      case INT1 ->
          value instanceof Boolean truth ? truth ? 1 : 0 : ((Number) value).longValue() & 0xff;
      case UNSIGNED_INT4 -> ((Number) value).longValue() & 0xffffffffL;
      case UNSIGNED_INT8 -> ((Number) value).longValue() ^ Long.MIN_VALUE;
      default -> ofDouble(((Number) value).doubleValue());
    };
  }

  /// Where the next column's value begins, when the one before ended at `at`.
  int start(byte[] page, int column, int at) {
    if (lengths[column] > 0) {
      return align(at, alignments[column]);
    }
    return page[at] != 0 ? at : align(at, alignments[column]);
  }

  /// Where a value that begins at `start` ends.
  int end(byte[] page, int column, int start) {
    return lengths[column] > 0 ? start + lengths[column] : start + Varlena.totalLength(page, start);
  }

  /// Where the value of a column begins, -1 for null. Items begin at multiples of 8.
  int find(byte[] page, int tuple, int column) {
    boolean hasNulls = IndexTupleLayout.hasNulls(page, tuple);
    if (!hasNulls && fixedOffsets[column] >= 0) {
      return start(page, column, tuple + IndexTupleLayout.HEADER_BYTES + fixedOffsets[column]);
    }
    if (hasNulls && IndexTupleLayout.isNull(page, tuple, column)) {
      return -1;
    }
    int at = tuple + IndexTupleLayout.valuesOffset(page, tuple);
    for (int i = 0; i < column; i++) {
      if (!hasNulls || !IndexTupleLayout.isNull(page, tuple, i)) {
        at = end(page, i, start(page, i, at));
      }
    }
    return start(page, column, at);
  }

  /// Where the bytes of a value of kind BYTES, PADDED_BYTES or NAME begin that begins at `start`.
  int textStart(byte[] page, int column, int start) {
    return kinds[column] == NAME ? start : start + Varlena.headerLength(page, start);
  }

  /// How many they are.
  int textLength(byte[] page, int column, int start) {
    if (kinds[column] == NAME) {
      int length = 0;
      while (length < lengths[column] && page[start + length] != 0) {
        length++;
      }
      return length;
    }
    int length = Varlena.totalLength(page, start) - Varlena.headerLength(page, start);
    if (kinds[column] == PADDED_BYTES) {
      int text = start + Varlena.headerLength(page, start);
      while (length > 0 && page[text + length - 1] == ' ') {
        length--;
      }
    }
    return length;
  }

  /// The value that begins at `start`, as it travels.
  Object load(byte[] page, int column, int start) {
    if (lengths[column] > 0) {
      return codecs[column].load(page, start, lengths[column]);
    }
    int header = Varlena.headerLength(page, start);
    return codecs[column].load(page, start + header, Varlena.totalLength(page, start) - header);
  }

  /// All columns of a leaf item.
  Object[] values(byte[] page, int tuple) {
    Object[] values = new Object[columnCount];
    for (int i = 0; i < columnCount; i++) {
      int start = find(page, tuple, i);
      values[i] = start < 0 ? null : load(page, i, start);
    }
    return values;
  }
}
