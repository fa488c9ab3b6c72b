package pganatomy.engine.utils.sort;

import java.nio.charset.StandardCharsets;
import pganatomy.engine.port.NativeMemory;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeOids;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.BooleanVector;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.DoubleVector;
import pganatomy.engine.utils.vector.IntVector;
import pganatomy.engine.utils.vector.LongVector;
import pganatomy.engine.utils.vector.ObjectVector;

/// Rows outside of the Java heap: how sorts, row stores and hash tables keep what `work_mem`
/// bounds. The same bytes go to a temporary file when memory is full.
///
/// ```text
///    0        4        8                      8 + 8n
///   +--------+--------+--------+-- ... --+--------+---------------------+
///   | length | nulls  | slot 0 |         | slot n | values of variable  |
///   |        | 0..31  |        |         |        | length, each padded |
///   +--------+--------+--------+-- ... --+--------+---------------------+
///   With more than 32 columns, the null bits of the others follow the slots.
///
///   slot of a fixed value: the value as a long      of a variable one: offset << 32 | length
/// ```
///
/// Lengths are multiples of 8. Texts are UTF-8; other objects have the form that they have in a
/// tuple.
///
/// PostgreSQL: src/include/access/htup_details.h, MinimalTupleData
public final class RowFormat {
  static final int HEADER_BYTES = 8;
  private static final int INLINE_NULLS = 32;

  private final Type[] types;
  private final boolean[] isText;
  private final int fixedBytes;
  private final byte[][][] encoded;
  private final int[] lengths = new int[Batch.CAPACITY];

  public RowFormat(Type[] types) {
    this.types = types;
    this.isText = new boolean[types.length];
    this.encoded = new byte[types.length][][];
    for (int i = 0; i < types.length; i++) {
      switch (types[i].oid()) {
        case TypeOids.TEXT, TypeOids.VARCHAR, TypeOids.BPCHAR -> isText[i] = true;
        default -> isText[i] = false;
      }
    }
    int moreNulls = (Math.max(0, types.length - INLINE_NULLS) + Long.SIZE - 1) / Long.SIZE;
    this.fixedBytes = HEADER_BYTES + (types.length + moreNulls) * Long.BYTES;
  }

  public int columnCount() {
    return types.length;
  }

  public boolean isText(int column) {
    return isText[column];
  }

  public Type type(int column) {
    return types[column];
  }

  /// First half of writing: brings the values of variable length into bytes.
  ///
  /// @return bytes that the batch's rows will take
  public long prepare(Batch batch) {
    int rows = batch.rowCount;
    java.util.Arrays.fill(lengths, 0, rows, fixedBytes);
    for (int c = 0; c < types.length; c++) {
      if (batch.columns[c] instanceof ObjectVector objects) {
        encodeColumn(c, objects, rows);
      }
    }
    long total = 0;
    for (int i = 0; i < rows; i++) {
      total += lengths[i];
    }
    return total;
  }

  private void encodeColumn(int c, ObjectVector column, int rows) {
    if (encoded[c] == null) {
      encoded[c] = new byte[Batch.CAPACITY][];
    }
    byte[][] out = encoded[c];
    for (int i = 0; i < rows; i++) {
      if (column.isNull(i)) {
        out[i] = null;
      } else {
        out[i] = encode(c, column.values[i]);
        lengths[i] += align(out[i].length);
      }
    }
  }

  private byte[] encode(int c, Object value) {
    if (isText[c]) {
      return ((String) value).getBytes(StandardCharsets.UTF_8);
    }
    byte[] bytes = new byte[types[c].codec().storedLength(value)];
    types[c].codec().store(value, bytes, 0);
    return bytes;
  }

  private static int align(int bytes) {
    return (bytes + 7) & -8;
  }

  /// Second half: writes the rows one behind the other, and tells each one's address.
  public void write(Batch batch, long address, long[] rowAddresses) {
    int rows = batch.rowCount;
    long at = address;
    for (int i = 0; i < rows; i++) {
      rowAddresses[i] = at;
      NativeMemory.putLong(at, lengths[i]);
      at += lengths[i];
    }
    clearMoreNulls(rowAddresses, rows);
    for (int c = 0; c < types.length; c++) {
      writeColumn(c, batch.columns[c], rows, rowAddresses);
    }
  }

  private void clearMoreNulls(long[] rowAddresses, int rows) {
    for (int at = slotOffset(types.length); at < fixedBytes; at += Long.BYTES) {
      for (int i = 0; i < rows; i++) {
        NativeMemory.putLong(rowAddresses[i] + at, 0);
      }
    }
  }

  static int slotOffset(int column) {
    return HEADER_BYTES + column * Long.BYTES;
  }

  private void writeColumn(int c, ColumnVector column, int rows, long[] rowAddresses) {
    int slot = slotOffset(c);
    switch (column) {
      case IntVector ints -> writeInts(ints.values, rows, rowAddresses, slot);
      case LongVector longs -> writeLongs(longs.values, rows, rowAddresses, slot);
      case DoubleVector doubles -> {
        for (int i = 0; i < rows; i++) {
          NativeMemory.putLong(
              rowAddresses[i] + slot, Double.doubleToRawLongBits(doubles.values[i]));
        }
      }
      case BooleanVector booleans -> {
        for (int i = 0; i < rows; i++) {
          NativeMemory.putLong(rowAddresses[i] + slot, booleans.values[i] ? 1 : 0);
        }
      }
      case ObjectVector objects -> writeObjects(c, rows, rowAddresses, slot);
    }
    if (column.hasNulls) {
      for (int i = 0; i < rows; i++) {
        if (column.nulls[i]) {
          markNull(rowAddresses[i], c);
        }
      }
    }
  }

  private static void writeInts(int[] values, int rows, long[] rowAddresses, int slot) {
    for (int i = 0; i < rows; i++) {
      NativeMemory.putLong(rowAddresses[i] + slot, values[i]);
    }
  }

  private static void writeLongs(long[] values, int rows, long[] rowAddresses, int slot) {
    for (int i = 0; i < rows; i++) {
      NativeMemory.putLong(rowAddresses[i] + slot, values[i]);
    }
  }

  /// Values go in from the row's end backwards; the row's length word says how far we are.
  private void writeObjects(int c, int rows, long[] rowAddresses, int slot) {
    byte[][] values = encoded[c];
    for (int i = 0; i < rows; i++) {
      byte[] value = values[i];
      if (value == null) {
        NativeMemory.putLong(rowAddresses[i] + slot, 0);
        continue;
      }
      int offset = lengths[i] - align(value.length);
      lengths[i] = offset;
      NativeMemory.copyFromArray(value, 0, value.length, rowAddresses[i] + offset);
      NativeMemory.putLong(rowAddresses[i] + slot, (long) offset << 32 | value.length);
      values[i] = null;
    }
  }

  private void markNull(long row, int column) {
    if (column < INLINE_NULLS) {
      NativeMemory.putInt(row + 4, NativeMemory.getInt(row + 4) | 1 << column);
    } else {
      long word = moreNulls(row, column);
      NativeMemory.putLong(word, NativeMemory.getLong(word) | 1L << (column - INLINE_NULLS));
    }
  }

  private long moreNulls(long row, int column) {
    return row
        + slotOffset(types.length)
        + (long) ((column - INLINE_NULLS) / Long.SIZE) * Long.BYTES;
  }

  public boolean isNull(long row, int column) {
    if (column < INLINE_NULLS) {
      return (NativeMemory.getInt(row + 4) & 1 << column) != 0;
    }
    return (NativeMemory.getLong(moreNulls(row, column)) & 1L << (column - INLINE_NULLS)) != 0;
  }

  public static int length(long row) {
    return NativeMemory.getInt(row);
  }

  /// The slot of a column: the value itself, unless it is an object.
  public static long slot(long row, int column) {
    return NativeMemory.getLong(row + slotOffset(column));
  }

  static long valueAddress(long row, long slot) {
    return row + (slot >>> 32);
  }

  static int valueLength(long slot) {
    return (int) slot;
  }

  /// The object in a column that is not null.
  public Object object(long row, int column) {
    long slot = slot(row, column);
    byte[] bytes = new byte[valueLength(slot)];
    NativeMemory.copyToArray(valueAddress(row, slot), bytes, 0, bytes.length);
    return isText[column]
        ? new String(bytes, StandardCharsets.UTF_8)
        : types[column].codec().load(bytes, 0, bytes.length);
  }

  /// Reads rows into a batch, from its row `from` on.
  public void read(long[] rowAddresses, int count, Batch target, int from) {
    for (int c = 0; c < types.length; c++) {
      readColumn(c, rowAddresses, count, target.columns[c], from);
    }
    target.rowCount = from + count;
  }

  /// Reads one column of rows, from row `from` of the vector on.
  public void readColumn(int c, long[] rowAddresses, int count, ColumnVector target, int from) {
    int slot = slotOffset(c);
    switch (target) {
      case IntVector ints -> {
        for (int i = 0; i < count; i++) {
          ints.values[from + i] = NativeMemory.getInt(rowAddresses[i] + slot);
        }
      }
      case LongVector longs -> {
        for (int i = 0; i < count; i++) {
          longs.values[from + i] = NativeMemory.getLong(rowAddresses[i] + slot);
        }
      }
      case DoubleVector doubles -> {
        for (int i = 0; i < count; i++) {
          doubles.values[from + i] =
              Double.longBitsToDouble(NativeMemory.getLong(rowAddresses[i] + slot));
        }
      }
      case BooleanVector booleans -> {
        for (int i = 0; i < count; i++) {
          booleans.values[from + i] = NativeMemory.getLong(rowAddresses[i] + slot) != 0;
        }
      }
      case ObjectVector objects -> {
        for (int i = 0; i < count; i++) {
          objects.values[from + i] = isNull(rowAddresses[i], c) ? null : object(rowAddresses[i], c);
        }
      }
    }
    readNulls(c, rowAddresses, count, target, from);
  }

  private void readNulls(int c, long[] rowAddresses, int count, ColumnVector target, int from) {
    for (int i = 0; i < count; i++) {
      if (isNull(rowAddresses[i], c)) {
        target.setNull(from + i);
      } else if (target.hasNulls) {
        target.nulls[from + i] = false;
      }
    }
  }
}
