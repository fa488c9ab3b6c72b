package pganatomy.engine.access.common;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pganatomy.engine.access.htup.HeapTupleLayout;
import pganatomy.engine.access.htup.Varlena;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.port.ByteAccess;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.ObjectVector;

/// Makes a row that is too large fit: compresses its largest values, and stores them elsewhere when
/// that is not enough.
///
/// ```text
///   too large?
///   1  largest EXTENDED or EXTERNAL value: compress it (EXTENDED); still too large alone: store
///   2  largest EXTENDED or EXTERNAL value: store it outside of the tuple
///   3  largest MAIN value: compress it
///   4  still larger than a page: store the largest MAIN value outside
/// ```
///
/// PostgreSQL: src/backend/access/heap/heaptoast.c, heap_toast_insert_or_update();
/// src/backend/access/table/toast_helper.c
final class TupleToaster {
  /// A quarter of a page: four tuples are to fit on one.
  static final int TARGET_BYTES = 2032;

  /// What one tuple may take when MAIN values are all that is left.
  private static final int MAIN_TARGET_BYTES = 8160;

  private static final int SMALLEST = 24;
  private static final byte[] NOTHING = {};

  private final StoredRelation relation;
  private final TupleForm form;
  private final TransactionContext transaction;

  /// The pointers of the row's previous version, which stay where the value stays; null for none.
  private ToastPointer[] old;

  /// What each attribute is now, with its header, where it is not what the codec writes.
  final byte[][] images;

  /// The values that were stored for the last row, so that they can be taken back.
  private final List<ToastPointer> saved = new ArrayList<>();

  /// The row that is being toasted, and the bytes of its values, as far as they were asked for.
  private ColumnVector[] rowColumns;

  private int rowNumber;
  private final byte[][] raws;

  /// Bytes of each value with its header, as it is now.
  private final int[] sizes;

  /// Values that cannot be compressed, or that were dealt with.
  private final boolean[] isDone;

  TupleToaster(StoredRelation relation, TupleForm form, TransactionContext transaction) {
    this.relation = relation;
    this.form = form;
    this.transaction = transaction;
    images = new byte[form.count][];
    sizes = new int[form.count];
    raws = new byte[form.count][];
    isDone = new boolean[form.count];
  }

  void setOld(ToastPointer[] pointers) {
    old = pointers;
  }

  /// Decides for one row; [#images] has the outcome.
  ///
  /// @param headerBytes where the values begin in the tuple
  void toast(ColumnVector[] columns, int row, int headerBytes) {
    saved.clear();
    rowColumns = columns;
    rowNumber = row;
    prepare(columns, row);
    boolean canStore = relation.toastOid() != 0;
    int target = relation.toastTupleTarget() - headerBytes;
    while (totalBytes(columns, row) > target) {
      int biggest = biggest(true, false);
      if (biggest < 0) {
        break;
      }
      if (form.storages[biggest] == 'x') {
        compress(biggest);
      } else {
        isDone[biggest] = true;
      }
      if (canStore && sizes[biggest] > target) {
        save(biggest);
      }
    }
    while (canStore && totalBytes(columns, row) > target) {
      int biggest = biggest(false, false);
      if (biggest < 0) {
        break;
      }
      save(biggest);
    }
    while (totalBytes(columns, row) > target) {
      int biggest = biggest(true, true);
      if (biggest < 0) {
        break;
      }
      compress(biggest);
    }
    while (canStore && totalBytes(columns, row) > MAIN_TARGET_BYTES - headerBytes) {
      int biggest = biggest(false, true);
      if (biggest < 0) {
        break;
      }
      save(biggest);
    }
    Arrays.fill(raws, null);
  }

  /// Takes back what was stored for the last row: it will not be in the table.
  void discard() {
    for (ToastPointer pointer : saved) {
      ToastStore.instance().delete(pointer, transaction);
    }
    saved.clear();
  }

  // ---------------------------------------------------------------- sizes

  private void prepare(ColumnVector[] columns, int row) {
    Arrays.fill(images, null);
    for (int i = 0; i < form.count; i++) {
      sizes[i] = 0;
      isDone[i] = true;
      if (form.lengths[i] > 0 || form.dropped[i] || columns[i].isNull(row)) {
        continue;
      }
      Object value = ((ObjectVector) columns[i]).values[row];
      int length = form.codecs[i].storedLength(value);
      sizes[i] = length + Varlena.LONG_HEADER_BYTES;
      if (form.storages[i] == 'p') {
        continue;
      }
      Detoast.Stored origin = old == null || old[i] == null ? null : Detoast.origin(value);
      if (origin != null && old[i].equals(origin.pointer())) {
        images[i] = old[i].toBytes();
        sizes[i] = ToastPointer.BYTES;
      } else {
        isDone[i] = false;
      }
    }
  }

  private int totalBytes(ColumnVector[] columns, int row) {
    int at = 0;
    for (int i = 0; i < form.count; i++) {
      if (form.dropped[i] || columns[i].isNull(row)) {
        continue;
      }
      if (form.lengths[i] > 0) {
        at = TupleForm.align(at, form.alignments[i]) + form.lengths[i];
      } else if (images[i] != null) {
        boolean isPointer = ToastPointer.isAt(images[i], 0);
        at = (isPointer ? at : TupleForm.align(at, form.alignments[i])) + images[i].length;
      } else {
        int shortBytes = sizes[i] - Varlena.LONG_HEADER_BYTES + Varlena.SHORT_HEADER_BYTES;
        at =
            form.packable[i] && shortBytes <= Varlena.MAX_SHORT_BYTES
                ? at + shortBytes
                : TupleForm.align(at, form.alignments[i]) + sizes[i];
      }
    }
    return at;
  }

  private int biggest(boolean forCompression, boolean isMain) {
    int biggest = -1;
    int size = SMALLEST;
    for (int i = 0; i < form.count; i++) {
      boolean isPointer = images[i] != null && ToastPointer.isAt(images[i], 0);
      boolean isIn =
          isMain ? form.storages[i] == 'm' : form.storages[i] == 'x' || form.storages[i] == 'e';
      boolean isTried = forCompression && (isDone[i] || images[i] != null);
      if (form.lengths[i] < 0 && sizes[i] > size && !isPointer && isIn && !isTried) {
        biggest = i;
        size = sizes[i];
      }
    }
    return biggest;
  }

  // ---------------------------------------------------------------- what is done

  private byte[] raw(int attribute) {
    if (raws[attribute] == null) {
      Object value = ((ObjectVector) rowColumns[attribute]).values[rowNumber];
      int length = sizes[attribute] - Varlena.LONG_HEADER_BYTES;
      byte[] raw = length == 0 ? NOTHING : new byte[length];
      form.codecs[attribute].store(value, raw, 0);
      raws[attribute] = raw;
    }
    return raws[attribute];
  }

  private void compress(int attribute) {
    byte[] raw = raw(attribute);
    byte[] packed = Pglz.compress(raw, 0, raw.length);
    int header = Varlena.LONG_HEADER_BYTES + Detoast.METHOD_WORD_BYTES;
    if (packed == null || packed.length + header >= raw.length - 2) {
      isDone[attribute] = true;
      return;
    }
    byte[] image = new byte[packed.length + header];
    ByteAccess.putInt(image, 0, image.length << 2 | 2);
    ByteAccess.putInt(image, Varlena.LONG_HEADER_BYTES, raw.length | Detoast.PGLZ << 30);
    System.arraycopy(packed, 0, image, header, packed.length);
    images[attribute] = image;
    sizes[attribute] = image.length;
  }

  private void save(int attribute) {
    int rawBytes;
    byte[] data;
    if (images[attribute] == null) {
      data = raw(attribute);
      rawBytes = data.length;
    } else {
      byte[] image = images[attribute];
      data = Arrays.copyOfRange(image, Varlena.LONG_HEADER_BYTES, image.length);
      rawBytes = ByteAccess.getInt(image, Varlena.LONG_HEADER_BYTES) & 0x3fffffff;
    }
    ToastPointer pointer =
        ToastStore.instance().save(relation, data, rawBytes, Detoast.PGLZ, transaction);
    saved.add(pointer);
    images[attribute] = pointer.toBytes();
    sizes[attribute] = ToastPointer.BYTES;
    isDone[attribute] = true;
  }

  /// `HEAP_HASEXTERNAL` when the last row has a pointer.
  int infomask() {
    for (byte[] image : images) {
      if (image != null && ToastPointer.isAt(image, 0)) {
        return HeapTupleLayout.HAS_EXTERNAL;
      }
    }
    return 0;
  }
}
