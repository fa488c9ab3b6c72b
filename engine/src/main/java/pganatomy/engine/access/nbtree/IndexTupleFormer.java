package pganatomy.engine.access.nbtree;

import java.util.Arrays;
import pganatomy.engine.access.htup.Varlena;
import pganatomy.engine.port.ByteAccess;
import pganatomy.engine.storage.page.PageLayout;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.BooleanVector;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.DoubleVector;
import pganatomy.engine.utils.vector.IntVector;
import pganatomy.engine.utils.vector.LongVector;
import pganatomy.engine.utils.vector.ObjectVector;

/// Makes leaf items out of rows.
///
/// PostgreSQL also compresses long values here; we do not, so a long text reaches the limit of a
/// third of a page earlier.
///
/// PostgreSQL: src/backend/access/common/indextuple.c, index_form_tuple()
final class IndexTupleFormer {
  private static final int MAX_TUPLE_BYTES = 8191;

  /// The last item that was formed; valid until the next call.
  byte[] bytes = new byte[256];

  private final StoredIndex index;
  private final IndexForm form;
  private final Batch single;

  IndexTupleFormer(StoredIndex index, IndexForm form) {
    this.index = index;
    this.form = form;
    single = Batch.create(form.vectorKinds, 1);
  }

  /// Forms the item of one row and gives its length, a multiple of 8.
  int form(Object[] values, long ctid) {
    single.clear();
    for (int i = 0; i < form.columnCount; i++) {
      single.columns[i].set(0, values[i]);
    }
    return form(single, 0, ctid);
  }

  /// @throws DatabaseException 54000 when it is larger than a third of a page
  int form(Batch rows, int row, long ctid) {
    ColumnVector[] columns = rows.columns;
    boolean hasNulls = false;
    for (int i = 0; i < form.columnCount; i++) {
      hasNulls |= columns[i].isNull(row);
    }
    int at = hasNulls ? IndexTupleLayout.HEADER_WITH_NULLS_BYTES : IndexTupleLayout.HEADER_BYTES;
    Arrays.fill(bytes, 0, at, (byte) 0);
    int info = hasNulls ? IndexTupleLayout.HAS_NULLS : 0;
    for (int i = 0; i < form.columnCount; i++) {
      if (hasNulls && columns[i].isNull(row)) {
        continue;
      }
      if (hasNulls) {
        bytes[IndexTupleLayout.NULL_BITMAP + (i >> 3)] |= (byte) (1 << (i & 7));
      }
      if (form.lengths[i] > 0) {
        at = putFixed(columns[i], row, i, at);
      } else {
        info |= IndexTupleLayout.HAS_VARIABLE_WIDTH;
        at = putVariable(((ObjectVector) columns[i]).values[row], i, at);
      }
    }
    int length = pad(at, Long.BYTES);
    if (length > BtreePageLayout.MAX_ITEM_BYTES) {
      throw tooLarge(length, ctid);
    }
    IndexTupleLayout.putCtid(bytes, 0, ctid);
    IndexTupleLayout.putInfo(bytes, 0, info | length);
    return length;
  }

  private DatabaseException tooLarge(int length, long ctid) {
    if (length > MAX_TUPLE_BYTES) {
      return DatabaseException.error(
          SqlState.PROGRAM_LIMIT_EXCEEDED,
          "index row requires " + length + " bytes, maximum size is " + MAX_TUPLE_BYTES);
    }
    return DatabaseException.error(
            SqlState.PROGRAM_LIMIT_EXCEEDED,
            "index row size "
                + length
                + " exceeds btree version "
                + BtreePageLayout.VERSION
                + " maximum "
                + BtreePageLayout.MAX_ITEM_BYTES
                + " for index \""
                + index.name()
                + "\"")
        .detail(
            "Index row references tuple ("
                + (ctid >>> 16)
                + ","
                + (ctid & 0xffff)
                + ") in relation \""
                + index.heap().name()
                + "\".")
        .hint(
            "Values larger than 1/3 of a buffer page cannot be indexed.\n"
                + "Consider a function index of an MD5 hash of the value, "
                + "or use full text indexing.")
        .schema(index.schemaName())
        .table(index.heap().name())
        .constraint(index.name());
  }

  private int putFixed(ColumnVector column, int row, int attribute, int at) {
    int start = pad(at, form.alignments[attribute]);
    int length = form.lengths[attribute];
    ensure(start + length);
    switch (form.vectorKinds[attribute]) {
      case INT -> putInt(start, length, ((IntVector) column).values[row]);
      case LONG -> ByteAccess.putLong(bytes, start, ((LongVector) column).values[row]);
      case BOOLEAN -> bytes[start] = (byte) (((BooleanVector) column).values[row] ? 1 : 0);
      case DOUBLE -> putDouble(start, length, ((DoubleVector) column).values[row]);
      case OBJECT -> {
        Arrays.fill(bytes, start, start + length, (byte) 0);
        form.codecs[attribute].store(((ObjectVector) column).values[row], bytes, start);
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

  private int putVariable(Object value, int attribute, int at) {
    int length = form.codecs[attribute].storedLength(value);
    boolean isShort =
        form.packable[attribute] && length + Varlena.SHORT_HEADER_BYTES <= Varlena.MAX_SHORT_BYTES;
    int start = isShort ? at : pad(at, form.alignments[attribute]);
    int header = isShort ? Varlena.SHORT_HEADER_BYTES : Varlena.LONG_HEADER_BYTES;
    ensure(start + header + length);
    if (isShort) {
      Varlena.putShortHeader(bytes, start, header + length);
    } else {
      Varlena.putLongHeader(bytes, start, header + length);
    }
    form.codecs[attribute].store(value, bytes, start + header);
    return start + header + length;
  }

  /// Steps to the next multiple, over zeros.
  private int pad(int at, int alignment) {
    int start = IndexForm.align(at, alignment);
    ensure(start);
    for (int i = at; i < start; i++) {
      bytes[i] = 0;
    }
    return start;
  }

  private void ensure(int length) {
    if (length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(PageLayout.align(length), bytes.length * 2));
    }
  }
}
