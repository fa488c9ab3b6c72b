package pganatomy.engine.access.common;

import java.util.Arrays;
import pganatomy.engine.access.htup.HeapTupleLayout;
import pganatomy.engine.access.htup.Varlena;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.storage.page.PageLayout;
import pganatomy.engine.utils.adt.TypeCodec;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.ObjectVector;
import pganatomy.engine.utils.vector.VectorKind;

/// Makes tuples out of rows.
///
/// PostgreSQL: src/backend/access/common/heaptuple.c, heap_form_tuple()
public final class TupleFormer extends ValueWriter {
  private static final int MAX_VALUE_BYTES = 0x3fffffff;

  private final StoredRelation relation;
  private final TupleForm form;
  private final TransactionContext transaction;

  /// Made when the first large row comes.
  private TupleToaster toaster;

  private ToastPointer[] old;
  private boolean isToasted;

  /// For rows that must be small, or are not to be stored.
  public TupleFormer(StoredRelation relation) {
    this(relation, null);
  }

  /// @param transaction the one that stores the large values of large rows
  public TupleFormer(StoredRelation relation, TransactionContext transaction) {
    super(1024);
    this.relation = relation;
    this.transaction = transaction;
    form = new TupleForm(relation);
  }

  /// An empty batch with the relation's columns.
  public Batch batch(int capacity) {
    return Batch.create(form.kinds, capacity);
  }

  /// The pointers of the version that the next row replaces, null for none: values that did not
  /// change stay where they are.
  public void replaces(ToastPointer[] pointers) {
    old = pointers;
  }

  /// Forms the tuple of one row and gives its length. xmin, xmax, command id and ctid are zero.
  /// Large values of a large row are stored on the way, so no page may be locked.
  ///
  /// @throws DatabaseException 54000 when it would not fit on a page
  public int form(Batch rows, int row) {
    isToasted = false;
    int length = formWhole(rows.columns, row, null);
    if (isLarge(length)) {
      length = formToasted(rows.columns, row);
    }
    if (length > HeapTupleLayout.MAX_TUPLE_BYTES) {
      throw DatabaseException.error(
          SqlState.PROGRAM_LIMIT_EXCEEDED,
          "row is too big: size "
              + PageLayout.align(length)
              + ", maximum size "
              + HeapTupleLayout.MAX_TUPLE_BYTES);
    }
    return length;
  }

  /// As [#form], but gives -1 for a row whose values would have to be stored elsewhere.
  public int tryForm(Batch rows, int row) {
    isToasted = false;
    int length = formWhole(rows.columns, row, null);
    return isLarge(length) || length > HeapTupleLayout.MAX_TUPLE_BYTES ? -1 : length;
  }

  private boolean isLarge(int length) {
    return form.canToast && (length > TupleToaster.TARGET_BYTES || old != null);
  }

  private int formToasted(ColumnVector[] columns, int row) {
    if (toaster == null) {
      toaster = new TupleToaster(relation, form, transaction);
    }
    toaster.setOld(old);
    toaster.toast(columns, row, headerBytes(columns, row));
    isToasted = true;
    int length = formWhole(columns, row, toaster.images);
    int infomask = HeapTupleLayout.infomask(bytes, 0) | toaster.infomask();
    HeapTupleLayout.putInfomask(bytes, 0, infomask);
    return length;
  }

  /// The last row will not be in the table after all: takes back what was stored for it.
  public void discard() {
    if (isToasted) {
      toaster.discard();
    }
  }

  /// The pointers that the last row has, by attribute; null for none.
  public ToastPointer[] pointers() {
    return isToasted ? Detoast.pointers(relation, bytes, 0) : null;
  }

  private int headerBytes(ColumnVector[] columns, int row) {
    return hasNulls(columns, row)
        ? PageLayout.align(HeapTupleLayout.NULL_BITMAP + (form.count + 7) / 8)
        : HeapTupleLayout.HEADER_BYTES;
  }

  /// @param images what stands for a value in place of what its codec writes; null for none
  private int formWhole(ColumnVector[] columns, int row, byte[][] images) {
    boolean hasNulls = hasNulls(columns, row);
    int hoff = headerBytes(columns, row);
    Arrays.fill(bytes, 0, Math.min(bytes.length, hoff), (byte) 0);
    int infomask = hasNulls ? HeapTupleLayout.HAS_NULLS : 0;
    int at = hoff;
    for (int i = 0; i < form.count; i++) {
      if (columns[i].isNull(row) || form.dropped[i]) {
        continue;
      }
      if (hasNulls) {
        bytes[HeapTupleLayout.NULL_BITMAP + (i >> 3)] |= (byte) (1 << (i & 7));
      }
      if (form.lengths[i] > 0) {
        int start = pad(at, form.alignments[i]);
        at = putFixed(columns[i], row, form.kinds[i], form.codecs[i], form.lengths[i], start);
      } else {
        infomask |= HeapTupleLayout.HAS_VARIABLE_WIDTH;
        at =
            images != null && images[i] != null
                ? putImage(images[i], i, at)
                : putVariable(((ObjectVector) columns[i]).values[row], i, at);
      }
    }
    HeapTupleLayout.putInfomask2(bytes, 0, form.count);
    HeapTupleLayout.putInfomask(bytes, 0, infomask | HeapTupleLayout.XMAX_INVALID);
    HeapTupleLayout.putValuesOffset(bytes, 0, hoff);
    return at;
  }

  private int putImage(byte[] image, int attribute, int at) {
    int start = ToastPointer.isAt(image, 0) ? at : pad(at, form.alignments[attribute]);
    ensure(start + image.length);
    System.arraycopy(image, 0, bytes, start, image.length);
    return start + image.length;
  }

  private boolean hasNulls(ColumnVector[] columns, int row) {
    for (int i = 0; i < form.count; i++) {
      if (columns[i].isNull(row) || form.dropped[i]) {
        return true;
      }
    }
    return false;
  }

  private int putVariable(Object value, int attribute, int at) {
    TypeCodec codec = form.codecs[attribute];
    int length = codec.storedLength(value);
    if (length > MAX_VALUE_BYTES - Varlena.LONG_HEADER_BYTES || length < 0) {
      throw DatabaseException.error(
          SqlState.PROGRAM_LIMIT_EXCEEDED, "invalid memory alloc request size " + (length + 4L));
    }
    return putVariable(
        value, codec, length, form.packable[attribute], form.alignments[attribute], at);
  }

  /// How the values of the relation's columns travel.
  public VectorKind[] kinds() {
    return form.kinds;
  }
}
