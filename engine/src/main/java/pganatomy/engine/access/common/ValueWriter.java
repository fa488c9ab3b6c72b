package pganatomy.engine.access.common;

import java.util.Arrays;
import pganatomy.engine.access.htup.Varlena;
import pganatomy.engine.port.ByteAccess;
import pganatomy.engine.utils.adt.TypeCodec;
import pganatomy.engine.utils.vector.BooleanVector;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.DoubleVector;
import pganatomy.engine.utils.vector.IntVector;
import pganatomy.engine.utils.vector.LongVector;
import pganatomy.engine.utils.vector.ObjectVector;
import pganatomy.engine.utils.vector.VectorKind;

/// Writes the values of tuples, of tables and of indexes, one behind the other. Each method takes
/// the place after the last value and gives the one after its own.
///
/// PostgreSQL: src/backend/access/common/heaptuple.c, fill_val()
public abstract class ValueWriter {
  /// The last tuple that was formed, from its header on; valid until the next call.
  public byte[] bytes;

  /// @param capacityBytes to begin with; it grows as needed
  protected ValueWriter(int capacityBytes) {
    bytes = new byte[capacityBytes];
  }

  /// A value whose type has a length.
  protected final int putFixed(
      ColumnVector column, int row, VectorKind kind, TypeCodec codec, int length, int start) {
    ensure(start + length);
    switch (kind) {
      case INT -> putInt(start, length, ((IntVector) column).values[row]);
      case LONG -> ByteAccess.putLong(bytes, start, ((LongVector) column).values[row]);
      case BOOLEAN -> bytes[start] = (byte) (((BooleanVector) column).values[row] ? 1 : 0);
      case DOUBLE -> putDouble(start, length, ((DoubleVector) column).values[row]);
      case OBJECT -> {
        Arrays.fill(bytes, start, start + length, (byte) 0);
        codec.store(((ObjectVector) column).values[row], bytes, start);
      }
    }
    return start + length;
  }

  private void putInt(int start, int length, int value) {
    switch (length) {
      case 4 -> ByteAccess.putInt(bytes, start, value);
      case 2 -> ByteAccess.putShort(bytes, start, value);
      default -> bytes[start] = (byte) value;
    }
  }

  private void putDouble(int start, int length, double value) {
    if (length == 4) {
      ByteAccess.putInt(bytes, start, Float.floatToRawIntBits((float) value));
    } else {
      ByteAccess.putLong(bytes, start, Double.doubleToRawLongBits(value));
    }
  }

  /// A value with its length before it, in the short form when it is small and may be.
  ///
  /// @param length of the value without its header
  protected final int putVariable(
      Object value, TypeCodec codec, int length, boolean isPackable, int alignment, int at) {
    boolean isShort = isPackable && length + Varlena.SHORT_HEADER_BYTES <= Varlena.MAX_SHORT_BYTES;
    int start = isShort ? at : pad(at, alignment);
    int header = isShort ? Varlena.SHORT_HEADER_BYTES : Varlena.LONG_HEADER_BYTES;
    ensure(start + header + length);
    if (isShort) {
      Varlena.putShortHeader(bytes, start, header + length);
    } else {
      Varlena.putLongHeader(bytes, start, header + length);
    }
    codec.store(value, bytes, start + header);
    return start + header + length;
  }

  /// Steps to the next multiple, over zeros.
  protected final int pad(int at, int alignment) {
    int start = TupleForm.align(at, alignment);
    if (start > at) {
      ensure(start);
      Arrays.fill(bytes, at, start, (byte) 0);
    }
    return start;
  }

  protected final void ensure(int length) {
    if (length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length, bytes.length * 2));
    }
  }
}
