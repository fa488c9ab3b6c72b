package pganatomy.engine.access.nbtree;

import java.util.Arrays;
import pganatomy.engine.access.common.ValueWriter;
import pganatomy.engine.utils.adt.TypeCodec;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.ObjectVector;

/// Makes leaf items out of rows.
///
/// PostgreSQL also compresses long values here; we do not, so a long text reaches the limit of a
/// third of a page earlier.
///
/// PostgreSQL: src/backend/access/common/indextuple.c, index_form_tuple()
final class IndexTupleFormer extends ValueWriter {
  private static final int MAX_TUPLE_BYTES = 8191;

  private final StoredIndex index;
  private final IndexForm form;
  private final Batch single;

  IndexTupleFormer(StoredIndex index, IndexForm form) {
    super(256);
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
        int start = pad(at, form.alignments[i]);
        at = putFixed(columns[i], row, form.vectorKinds[i], form.codecs[i], form.lengths[i], start);
      } else {
        info |= IndexTupleLayout.HAS_VARIABLE_WIDTH;
        Object value = ((ObjectVector) columns[i]).values[row];
        TypeCodec codec = form.codecs[i];
        int length = codec.storedLength(value);
        at = putVariable(value, codec, length, form.packable[i], form.alignments[i], at);
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
}
