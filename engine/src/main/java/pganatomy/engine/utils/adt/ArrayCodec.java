package pganatomy.engine.utils.adt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Arrays of any type, and `int2vector` and `oidvector`, whose text form has neither braces nor
/// commas.
///
/// The stored form is PostgreSQL's:
///
/// ```text
///   0         4            8            12          ...
///   +---------+------------+------------+-----------+--------------+-------------+----------+
///   | ndim    | dataoffset | elemtype   | lengths   | lower bounds | null bitmap | elements |
///   +---------+------------+------------+-----------+--------------+-------------+----------+
/// ```
///
/// `dataoffset` counts from the varlena header in front, which is four bytes; it is 0 when there is
/// no null bitmap. Elements are aligned by their type, also counted from the header.
///
/// PostgreSQL: src/backend/utils/adt/arrayfuncs.c
final class ArrayCodec implements TypeCodec {
  private static final int VARLENA_HEADER = 4;

  private final int oid;
  private final int elementOid;
  private Type element;

  ArrayCodec(int oid, int elementOid) {
    this.oid = oid;
    this.elementOid = elementOid;
  }

  private Type element() {
    if (element == null) {
      element = Types.find(elementOid);
    }
    return element;
  }

  private boolean isVector() {
    return oid == TypeOids.INT2VECTOR || oid == TypeOids.OIDVECTOR;
  }

  @Override
  public Object parse(String text, int typeModifier) {
    return isVector() ? parseVector(text) : new ArrayParser(element(), text, typeModifier).parse();
  }

  private Object parseVector(String text) {
    List<Object> values = new ArrayList<>();
    for (String word : text.strip().split("\\s+")) {
      if (!word.isEmpty()) {
        values.add(element().codec().parse(word, -1));
      }
    }
    return ArrayValue.vector(elementOid, values.toArray());
  }

  @Override
  public String format(Object value) {
    ArrayValue array = (ArrayValue) value;
    StringBuilder out = new StringBuilder();
    if (isVector()) {
      for (int i = 0; i < array.size(); i++) {
        out.append(i == 0 ? "" : " ").append(element().codec().format(array.elements()[i]));
      }
      return out.toString();
    }
    return formatArray(array, element());
  }

  static String formatArray(ArrayValue array, Type element) {
    StringBuilder out = new StringBuilder();
    if (array.size() == 0) {
      return "{}";
    }
    boolean needsBounds = false;
    for (int lower : array.lowerBounds()) {
      needsBounds |= lower != 1;
    }
    if (needsBounds) {
      for (int i = 0; i < array.dimensionCount(); i++) {
        int lower = array.lowerBounds()[i];
        out.append('[')
            .append(lower)
            .append(':')
            .append(lower + array.lengths()[i] - 1)
            .append(']');
      }
      out.append('=');
    }
    formatDimension(array, element, 0, 0, out);
    return out.toString();
  }

  private static int formatDimension(
      ArrayValue array, Type element, int dimension, int from, StringBuilder out) {
    int at = from;
    out.append('{');
    for (int i = 0; i < array.lengths()[dimension]; i++) {
      if (i > 0) {
        out.append(element.delimiter());
      }
      if (dimension + 1 < array.dimensionCount()) {
        at = formatDimension(array, element, dimension + 1, at, out);
      } else {
        Object value = array.elements()[at++];
        out.append(
            value == null ? "NULL" : quote(element.codec().format(value), element.delimiter()));
      }
    }
    out.append('}');
    return at;
  }

  private static String quote(String text, char delimiter) {
    boolean needed = text.isEmpty() || text.equalsIgnoreCase("null");
    for (int i = 0; i < text.length() && !needed; i++) {
      char c = text.charAt(i);
      needed =
          c == '"'
              || c == '\\'
              || c == '{'
              || c == '}'
              || c == delimiter
              || IntegerCodec.isBlank(c);
    }
    return needed ? "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"" : text;
  }

  @Override
  public Object fromBinary(byte[] bytes, int offset, int length, int typeModifier) {
    int dimensions = Bytes.getIntBig(bytes, offset);
    int type = Bytes.getIntBig(bytes, offset + 8);
    if (dimensions < 0 || dimensions > ArrayValue.MAXIMUM_DIMENSIONS) {
      throw Errors.badBinary("invalid number of dimensions: " + dimensions);
    }
    if (type != elementOid) {
      throw DatabaseException.error(
          SqlState.DATATYPE_MISMATCH,
          "binary data has array element type "
              + Integer.toUnsignedString(type)
              + " ("
              + TypeNames.format(type, -1)
              + ") instead of expected "
              + elementOid
              + " ("
              + TypeNames.format(elementOid, -1)
              + ")");
    }
    int[] lengths = new int[dimensions];
    int[] lowerBounds = new int[dimensions];
    int at = offset + 12;
    int count = dimensions == 0 ? 0 : 1;
    for (int i = 0; i < dimensions; i++) {
      lengths[i] = Bytes.getIntBig(bytes, at);
      lowerBounds[i] = Bytes.getIntBig(bytes, at + 4);
      count = Math.multiplyExact(count, lengths[i]);
      at += 8;
    }
    return readElements(bytes, at, offset + length, count, lengths, lowerBounds, typeModifier);
  }

  private Object readElements(
      byte[] bytes, int from, int end, int count, int[] lengths, int[] lowerBounds, int modifier) {
    if (count < 0 || count > end - from) {
      throw DatabaseException.error(
          SqlState.PROTOCOL_VIOLATION, "insufficient data left in message");
    }
    int at = from;
    Object[] values = new Object[count];
    for (int i = 0; i < count; i++) {
      int size = Bytes.getIntBig(bytes, at);
      at += 4;
      if (size > end - at) {
        throw Errors.badBinary("insufficient data left in message");
      }
      if (size >= 0) {
        values[i] = element().codec().fromBinary(bytes, at, size, modifier);
        at += size;
      }
    }
    return count == 0
        ? ArrayValue.empty(elementOid)
        : new ArrayValue(elementOid, lengths, lowerBounds, values);
  }

  @Override
  public byte[] toBinary(Object value) {
    ArrayValue array = (ArrayValue) value;
    int dimensions = array.dimensionCount();
    byte[][] parts = new byte[array.size()][];
    int size = 12 + 8 * dimensions;
    for (int i = 0; i < parts.length; i++) {
      Object one = array.elements()[i];
      parts[i] = one == null ? null : element().codec().toBinary(one);
      size += 4 + (one == null ? 0 : parts[i].length);
    }
    byte[] out = new byte[size];
    Bytes.putIntBig(out, 0, dimensions);
    Bytes.putIntBig(out, 4, array.hasNulls() ? 1 : 0);
    Bytes.putIntBig(out, 8, elementOid);
    int at = 12;
    for (int i = 0; i < dimensions; i++) {
      Bytes.putIntBig(out, at, array.lengths()[i]);
      Bytes.putIntBig(out, at + 4, array.lowerBounds()[i]);
      at += 8;
    }
    for (byte[] part : parts) {
      Bytes.putIntBig(out, at, part == null ? -1 : part.length);
      at += 4;
      if (part != null) {
        System.arraycopy(part, 0, out, at, part.length);
        at += part.length;
      }
    }
    return out;
  }

  /// Where the elements begin, counted from the varlena header.
  private int dataStart(ArrayValue array) {
    int bitmap = array.hasNulls() ? (array.size() + 7) / 8 : 0;
    return align(16 + 8 * array.dimensionCount() + bitmap, 8);
  }

  private static int align(int offset, int alignment) {
    return offset + alignment - 1 & -alignment;
  }

  private int elementAlignment() {
    return switch (element().alignment()) {
      case 'd' -> 8;
      case 'i' -> 4;
      case 's' -> 2;
      default -> 1;
    };
  }

  @Override
  public int storedLength(Object value) {
    return walk((ArrayValue) value, null, 0) - VARLENA_HEADER;
  }

  @Override
  public void store(Object value, byte[] target, int offset) {
    ArrayValue array = (ArrayValue) value;
    int size = walk(array, null, 0) - VARLENA_HEADER;
    Arrays.fill(target, offset, offset + size, (byte) 0);
    boolean nulls = array.hasNulls();
    Bytes.putInt(target, offset, array.dimensionCount());
    Bytes.putInt(target, offset + 4, nulls ? dataStart(array) : 0);
    Bytes.putInt(target, offset + 8, elementOid);
    int at = offset + 12;
    for (int length : array.lengths()) {
      Bytes.putInt(target, at, length);
      at += 4;
    }
    for (int lower : array.lowerBounds()) {
      Bytes.putInt(target, at, lower);
      at += 4;
    }
    if (nulls) {
      for (int i = 0; i < array.size(); i++) {
        if (array.elements()[i] != null) {
          target[at + (i >> 3)] |= (byte) (1 << (i & 7));
        }
      }
    }
    walk(array, target, offset - VARLENA_HEADER);
  }

  /// Goes over the elements, writes them when there is a target, and gives the end of the last.
  ///
  /// @param base where the varlena header would be in the target
  private int walk(ArrayValue array, byte[] target, int base) {
    int at = dataStart(array);
    int alignment = elementAlignment();
    TypeCodec codec = element().codec();
    for (Object value : array.elements()) {
      if (value == null) {
        continue;
      }
      int length = codec.storedLength(value);
      if (element().length() == -1) {
        at = align(at, alignment);
        if (target != null) {
          Bytes.putInt(target, base + at, length + VARLENA_HEADER << 2);
          codec.store(value, target, base + at + VARLENA_HEADER);
        }
        at += length + VARLENA_HEADER;
      } else {
        at = align(at, alignment);
        if (target != null) {
          codec.store(value, target, base + at);
        }
        at += length;
      }
      at = align(at, alignment);
    }
    return at;
  }

  @Override
  public Object load(byte[] source, int offset, int length) {
    int dimensions = Bytes.getInt(source, offset);
    int dataOffset = Bytes.getInt(source, offset + 4);
    if (dimensions == 0) {
      return ArrayValue.empty(elementOid);
    }
    int[] lengths = new int[dimensions];
    int[] lowerBounds = new int[dimensions];
    int count = 1;
    for (int i = 0; i < dimensions; i++) {
      lengths[i] = Bytes.getInt(source, offset + 12 + 4 * i);
      lowerBounds[i] = Bytes.getInt(source, offset + 12 + 4 * (dimensions + i));
      count *= lengths[i];
    }
    int bitmap = offset + 12 + 8 * dimensions;
    int base = offset - VARLENA_HEADER;
    int at = dataOffset == 0 ? align(16 + 8 * dimensions, 8) : dataOffset;
    Object[] values = new Object[count];
    for (int i = 0; i < count; i++) {
      if (dataOffset == 0 || (source[bitmap + (i >> 3)] & 1 << (i & 7)) != 0) {
        at = loadElement(source, base, at, values, i);
      }
    }
    return new ArrayValue(elementOid, lengths, lowerBounds, values);
  }

  private int loadElement(byte[] source, int base, int from, Object[] values, int index) {
    TypeCodec codec = element().codec();
    int size = element().length();
    int at = from;
    if (size == -1 && (source[base + at] & 1) == 1) {
      int total = (source[base + at] & 0xFF) >> 1;
      values[index] = codec.load(source, base + at + 1, total - 1);
      return at + total;
    }
    at = align(at, elementAlignment());
    if (size == -1) {
      int total = Bytes.getInt(source, base + at) >>> 2;
      values[index] = codec.load(source, base + at + VARLENA_HEADER, total - VARLENA_HEADER);
      return align(at + total, elementAlignment());
    }
    if (size == -2) {
      size = 1;
      while (source[base + at + size - 1] != 0) {
        size++;
      }
    }
    values[index] = codec.load(source, base + at, size);
    return align(at + size, elementAlignment());
  }
}
