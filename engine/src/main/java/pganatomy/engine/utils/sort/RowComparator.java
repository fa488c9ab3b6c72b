package pganatomy.engine.utils.sort;

import pganatomy.engine.port.NativeMemory;
import pganatomy.engine.utils.adt.Comparators;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.ValueComparator;
import pganatomy.engine.utils.vector.VectorKind;

/// Compares rows in [RowFormat] by sort keys, and makes the first key into a `long` for the radix
/// sort.
///
/// PostgreSQL: src/backend/utils/sort/tuplesortvariants.c, comparetup_heap()
final class RowComparator {
  private final RowFormat format;
  private final SortKey[] keys;
  private final boolean[] isUnsigned;
  private final boolean[] isText;
  private final ValueComparator[] comparators;

  RowComparator(RowFormat format, SortKey[] keys) {
    this.format = format;
    this.keys = keys;
    this.isUnsigned = new boolean[keys.length];
    this.isText = new boolean[keys.length];
    this.comparators = new ValueComparator[keys.length];
    for (int k = 0; k < keys.length; k++) {
      Type type = format.type(keys[k].column());
      isUnsigned[k] = NormalizedKey.isUnsigned(type);
      isText[k] = format.isText(keys[k].column()) && NormalizedKey.isText(type);
      if (type.vectorKind() == VectorKind.OBJECT && !isText[k]) {
        comparators[k] = Comparators.forType(type);
      }
    }
  }

  /// Whether rows with the same prefix can differ in order, nulls aside.
  boolean isPrefixExact() {
    return keys.length == 1 && NormalizedKey.isExact(format.type(keys[0].column()));
  }

  /// A `long` that orders rows by their first key, as far as it goes: rows whose prefixes differ
  /// are in the prefixes' order. A null has the smallest or the largest.
  long prefix(long row) {
    SortKey key = keys[0];
    if (format.isNull(row, key.column())) {
      return key.nullsFirst() ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
    long slot = RowFormat.slot(row, key.column());
    long prefix =
        switch (format.type(key.column()).vectorKind()) {
          case BOOLEAN -> slot;
          case INT -> isUnsigned[0] ? slot & 0xFFFFFFFFL : slot;
          case LONG -> isUnsigned[0] ? slot ^ Long.MIN_VALUE : slot;
          case DOUBLE -> NormalizedKey.ofDouble(Double.longBitsToDouble(slot));
          case OBJECT -> isText[0] ? textPrefix(row, slot) : 0;
        };
    return key.descending() ? ~prefix : prefix;
  }

  private static long textPrefix(long row, long slot) {
    return textWord(row, slot, 0);
  }

  /// Eight bytes of a text from byte `from` on, as a number of the same order.
  private static long textWord(long row, long slot, int from) {
    int length = RowFormat.valueLength(slot) - from;
    if (length <= 0) {
      return Long.MIN_VALUE;
    }
    // Values are padded to 8 bytes, so that a whole word can be read; what is behind the end is
    // cut.
    long word = Long.reverseBytes(NativeMemory.getLong(RowFormat.valueAddress(row, slot) + from));
    if (length < Long.BYTES) {
      word &= -1L << (Long.BYTES - length) * 8;
    }
    return word ^ Long.MIN_VALUE;
  }

  /// Whether [#word] can be asked: the first key is a text.
  boolean hasWords() {
    return isText[0];
  }

  /// As [#prefix], of the text's eight bytes from `from` on; the key is not null.
  long word(long row, int from) {
    SortKey key = keys[0];
    long word = textWord(row, RowFormat.slot(row, key.column()), from);
    return key.descending() ? ~word : word;
  }

  /// Whether the first key is null, or a text that ends before byte `end`.
  boolean endsBefore(long row, int end) {
    int column = keys[0].column();
    return format.isNull(row, column) || RowFormat.valueLength(RowFormat.slot(row, column)) < end;
  }

  int compare(long a, long b) {
    for (int k = 0; k < keys.length; k++) {
      int order = compareKey(k, a, b);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private int compareKey(int k, long a, long b) {
    SortKey key = keys[k];
    boolean isNullA = format.isNull(a, key.column());
    boolean isNullB = format.isNull(b, key.column());
    if (isNullA || isNullB) {
      if (isNullA && isNullB) {
        return 0;
      }
      return isNullA == key.nullsFirst() ? -1 : 1;
    }
    int order = compareValues(k, a, b);
    return key.descending() ? -order : order;
  }

  private int compareValues(int k, long a, long b) {
    int column = keys[k].column();
    long slotA = RowFormat.slot(a, column);
    long slotB = RowFormat.slot(b, column);
    return switch (format.type(column).vectorKind()) {
      case BOOLEAN -> Long.compare(slotA, slotB);
      case INT ->
          isUnsigned[k]
              ? Integer.compareUnsigned((int) slotA, (int) slotB)
              : Long.compare(slotA, slotB);
      case LONG -> isUnsigned[k] ? Long.compareUnsigned(slotA, slotB) : Long.compare(slotA, slotB);
      case DOUBLE ->
          Long.compare(
              NormalizedKey.ofDouble(Double.longBitsToDouble(slotA)),
              NormalizedKey.ofDouble(Double.longBitsToDouble(slotB)));
      case OBJECT ->
          isText[k]
              ? compareText(a, slotA, b, slotB)
              : comparators[k].compareValues(format.object(a, column), format.object(b, column));
    };
  }

  /// Bytes in UTF-8 have the order of the characters: the `C` collation.
  private static int compareText(long a, long slotA, long b, long slotB) {
    int lengthA = RowFormat.valueLength(slotA);
    int lengthB = RowFormat.valueLength(slotB);
    long addressA = RowFormat.valueAddress(a, slotA);
    long addressB = RowFormat.valueAddress(b, slotB);
    int common = Math.min(lengthA, lengthB);
    int same = 0;
    while (same + Long.BYTES <= common
        && NativeMemory.getLong(addressA + same) == NativeMemory.getLong(addressB + same)) {
      same += Long.BYTES;
    }
    for (int i = same; i < common; i++) {
      int order =
          (NativeMemory.getByte(addressA + i) & 0xFF) - (NativeMemory.getByte(addressB + i) & 0xFF);
      if (order != 0) {
        return order;
      }
    }
    return lengthA - lengthB;
  }
}
