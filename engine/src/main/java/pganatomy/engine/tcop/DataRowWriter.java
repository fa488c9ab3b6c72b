package pganatomy.engine.tcop;

import pganatomy.engine.libpq.ClientText;
import pganatomy.engine.libpq.MessageWriter;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.BooleanVector;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.IntVector;
import pganatomy.engine.utils.vector.LongVector;

/// Turns batches into DataRow messages, written straight into the output buffer.
///
/// ```text
///  D  length  column count  { value length (-1: NULL)  value } ...
/// ```
///
/// Integers, Booleans and text, of which most results consist, are written without making objects;
/// the codecs of their types do the others.
///
/// PostgreSQL: src/backend/access/common/printtup.c
final class DataRowWriter {
  private static final int OID_BOOL = 16;
  private static final int OID_NAME = 19;
  private static final int OID_INT8 = 20;
  private static final int OID_INT2 = 21;
  private static final int OID_INT4 = 23;
  private static final int OID_TEXT = 25;
  private static final int OID_OID = 26;
  private static final int OID_UNKNOWN = 705;
  private static final int OID_BPCHAR = 1042;
  private static final int OID_VARCHAR = 1043;

  /// How a column is written.
  private static final int AS_CODEC_TEXT = 0;

  private static final int AS_CODEC_BINARY = 1;
  private static final int AS_INT_TEXT = 2;
  private static final int AS_UNSIGNED_TEXT = 3;
  private static final int AS_LONG_TEXT = 4;
  private static final int AS_BOOLEAN_TEXT = 5;
  private static final int AS_STRING = 6;
  private static final int AS_SHORT_BINARY = 7;
  private static final int AS_INT_BINARY = 8;
  private static final int AS_LONG_BINARY = 9;

  private static final int LONGEST_NUMBER = 20;

  private final MessageWriter out;
  private final Type[] types;
  private final int[] ways;
  private byte[] buffer;
  private int position;

  DataRowWriter(MessageWriter out, ResultColumn[] columns, int[] formats) {
    this.out = out;
    types = new Type[columns.length];
    ways = new int[columns.length];
    for (int i = 0; i < columns.length; i++) {
      types[i] = columns[i].type();
      ways[i] = formats[i] == 0 ? textWay(types[i].oid()) : binaryWay(types[i].oid());
    }
  }

  private static int textWay(int oid) {
    return switch (oid) {
      case OID_INT2, OID_INT4 -> AS_INT_TEXT;
      case OID_OID -> AS_UNSIGNED_TEXT;
      case OID_INT8 -> AS_LONG_TEXT;
      case OID_BOOL -> AS_BOOLEAN_TEXT;
      case OID_TEXT, OID_VARCHAR, OID_BPCHAR, OID_NAME, OID_UNKNOWN -> AS_STRING;
      default -> AS_CODEC_TEXT;
    };
  }

  private static int binaryWay(int oid) {
    return switch (oid) {
      case OID_INT2 -> AS_SHORT_BINARY;
      case OID_INT4, OID_OID -> AS_INT_BINARY;
      case OID_INT8 -> AS_LONG_BINARY;
      case OID_TEXT, OID_VARCHAR, OID_BPCHAR, OID_NAME, OID_UNKNOWN -> AS_STRING;
      default -> AS_CODEC_BINARY;
    };
  }

  /// Writes `count` rows of the batch, from one on.
  void write(Batch batch, int from, int count) {
    ColumnVector[] columns = batch.columns;
    for (int row = from; row < from + count; row++) {
      out.begin('D').putShort(types.length);
      buffer = out.buffer(0);
      position = out.position();
      for (int i = 0; i < types.length; i++) {
        writeValue(columns[i], row, i);
      }
      out.position(position);
      out.end();
    }
  }

  private void writeValue(ColumnVector column, int row, int index) {
    reserve(Integer.BYTES + LONGEST_NUMBER);
    if (column.hasNulls && column.nulls[row]) {
      putInt(-1);
      return;
    }
    switch (ways[index]) {
      case AS_INT_TEXT -> putDecimal(((IntVector) column).values[row]);
      case AS_UNSIGNED_TEXT -> putDecimal(((IntVector) column).values[row] & 0xffffffffL);
      case AS_LONG_TEXT -> putDecimal(((LongVector) column).values[row]);
      case AS_BOOLEAN_TEXT -> {
        putInt(1);
        buffer[position++] = (byte) (((BooleanVector) column).values[row] ? 't' : 'f');
      }
      case AS_SHORT_BINARY -> {
        int value = ((IntVector) column).values[row];
        putInt(2);
        buffer[position++] = (byte) (value >>> 8);
        buffer[position++] = (byte) value;
      }
      case AS_INT_BINARY -> {
        putInt(4);
        putInt(((IntVector) column).values[row]);
      }
      case AS_LONG_BINARY -> {
        long value = ((LongVector) column).values[row];
        putInt(8);
        putInt((int) (value >>> 32));
        putInt((int) value);
      }
      case AS_STRING -> putBytes(ClientText.encode((String) column.get(row)));
      case AS_CODEC_BINARY -> putBytes(types[index].codec().toBinary(column.get(row)));
      default -> putBytes(ClientText.encode(types[index].codec().format(column.get(row))));
    }
  }

  private void reserve(int count) {
    if (buffer.length - position < count) {
      out.position(position);
      buffer = out.buffer(count);
    }
  }

  private void putInt(int value) {
    buffer[position] = (byte) (value >>> 24);
    buffer[position + 1] = (byte) (value >>> 16);
    buffer[position + 2] = (byte) (value >>> 8);
    buffer[position + 3] = (byte) value;
    position += 4;
  }

  private void putBytes(byte[] bytes) {
    reserve(Integer.BYTES + bytes.length);
    putInt(bytes.length);
    System.arraycopy(bytes, 0, buffer, position, bytes.length);
    position += bytes.length;
  }

  private void putDecimal(long value) {
    int start = position + Integer.BYTES;
    int end = start + digitCount(value);
    putInt(end - start);
    // Downwards from zero, so that the smallest long has an absolute value as well.
    long rest = value > 0 ? -value : value;
    int at = end;
    do {
      buffer[--at] = (byte) ('0' - rest % 10);
      rest /= 10;
    } while (rest != 0);
    if (value < 0) {
      buffer[--at] = '-';
    }
    position = end;
  }

  private static int digitCount(long value) {
    int count = value < 0 ? 2 : 1;
    for (long rest = value / 10; rest != 0; rest /= 10) {
      count++;
    }
    return count;
  }
}
