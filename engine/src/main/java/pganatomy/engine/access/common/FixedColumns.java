package pganatomy.engine.access.common;

import pganatomy.engine.port.ByteAccess;
import pganatomy.engine.utils.vector.BooleanVector;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.DoubleVector;
import pganatomy.engine.utils.vector.IntVector;
import pganatomy.engine.utils.vector.LongVector;
import pganatomy.engine.utils.vector.ObjectVector;

/// The loops that move values from a page into a vector: small methods, so that the first compiler
/// has them soon.
///
/// PostgreSQL: src/include/access/tupmacs.h, fetch_att()
final class FixedColumns {
  private FixedColumns() {}

  /// One column of many tuples, all of which have it `offset` bytes from their start.
  static void read(
      TuplePage page,
      int from,
      int count,
      int offset,
      TupleForm form,
      int attribute,
      ColumnVector vector,
      int row) {
    int length = form.lengths[attribute];
    if (vector instanceof IntVector ints && length == 4) {
      readInts(page.bytes, page.tupleOffsets, from, count, offset, ints.values, row);
    } else if (vector instanceof LongVector longs && length == 8) {
      readLongs(page.bytes, page.tupleOffsets, from, count, offset, longs.values, row);
    } else {
      for (int i = 0; i < count; i++) {
        int start = page.tupleOffsets[from + i] + offset;
        readOne(page.bytes, start, length, form, attribute, vector, row + i);
      }
    }
  }

  private static void readInts(
      byte[] bytes, int[] tuples, int from, int count, int offset, int[] values, int row) {
    for (int i = 0; i < count; i++) {
      values[row + i] = ByteAccess.getInt(bytes, tuples[from + i] + offset);
    }
  }

  private static void readLongs(
      byte[] bytes, int[] tuples, int from, int count, int offset, long[] values, int row) {
    for (int i = 0; i < count; i++) {
      values[row + i] = ByteAccess.getLong(bytes, tuples[from + i] + offset);
    }
  }

  /// One value that is not null.
  static void readOne(
      byte[] bytes,
      int start,
      int length,
      TupleForm form,
      int attribute,
      ColumnVector vector,
      int row) {
    switch (form.kinds[attribute]) {
      case INT -> ((IntVector) vector).values[row] = readInt(bytes, start, length);
      case LONG -> ((LongVector) vector).values[row] = ByteAccess.getLong(bytes, start);
      case BOOLEAN -> ((BooleanVector) vector).values[row] = bytes[start] != 0;
      case DOUBLE -> ((DoubleVector) vector).values[row] = readDouble(bytes, start, length);
      case OBJECT -> {
        if (length == TupleReader.IS_TOASTED) {
          ((ObjectVector) vector).values[row] = Detoast.load(bytes, start, form.codecs[attribute]);
          return;
        }
        ((ObjectVector) vector).values[row] = form.codecs[attribute].load(bytes, start, length);
      }
    }
  }

  private static int readInt(byte[] bytes, int start, int length) {
    return switch (length) {
      case 4 -> ByteAccess.getInt(bytes, start);
      case 2 -> ByteAccess.getShort(bytes, start);
      default -> bytes[start];
    };
  }

  private static double readDouble(byte[] bytes, int start, int length) {
    return length == 4
        ? Float.intBitsToFloat(ByteAccess.getInt(bytes, start))
        : Double.longBitsToDouble(ByteAccess.getLong(bytes, start));
  }
}
