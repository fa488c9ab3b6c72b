package pganatomy.engine.access.common;

import pganatomy.engine.access.htup.HeapTupleLayout;
import pganatomy.engine.access.htup.Varlena;
import pganatomy.engine.port.ByteAccess;

/// Goes through the attributes of one tuple, without making values of them.
///
/// PostgreSQL: src/backend/access/common/heaptuple.c, heap_deform_tuple()
final class TupleWalk {
  private final TupleForm form;

  TupleWalk(StoredRelation relation) {
    form = new TupleForm(relation);
  }

  /// Where each attribute's first byte is; -1 for a null. Those that are not stored are left out.
  private int[] starts(byte[] bytes, int tuple) {
    int[] starts = new int[Math.min(form.count, HeapTupleLayout.attributeCount(bytes, tuple))];
    boolean hasNulls = (HeapTupleLayout.infomask(bytes, tuple) & HeapTupleLayout.HAS_NULLS) != 0;
    int at = tuple + HeapTupleLayout.valuesOffset(bytes, tuple);
    for (int i = 0; i < starts.length; i++) {
      if (hasNulls && HeapTupleLayout.isNull(bytes, tuple, i)) {
        starts[i] = -1;
        continue;
      }
      if (form.lengths[i] > 0) {
        starts[i] = alignFrom(tuple, at, form.alignments[i]);
        at = starts[i] + form.lengths[i];
      } else {
        starts[i] = bytes[at] == 0 ? alignFrom(tuple, at, form.alignments[i]) : at;
        at = starts[i] + length(bytes, starts[i]);
      }
    }
    return starts;
  }

  /// A copy of a tuple may begin anywhere; its values are aligned from its own beginning.
  private static int alignFrom(int tuple, int at, int alignment) {
    return tuple + TupleForm.align(at - tuple, alignment);
  }

  /// Bytes that a varlena takes in its tuple.
  static int length(byte[] bytes, int start) {
    return ToastPointer.isAt(bytes, start) ? ToastPointer.BYTES : Varlena.totalLength(bytes, start);
  }

  ToastPointer[] pointers(byte[] bytes, int tuple) {
    int[] starts = starts(bytes, tuple);
    ToastPointer[] pointers = new ToastPointer[form.count];
    boolean hasAny = false;
    for (int i = 0; i < starts.length; i++) {
      if (starts[i] >= 0 && form.lengths[i] < 0 && ToastPointer.isAt(bytes, starts[i])) {
        pointers[i] = ToastPointer.read(bytes, starts[i]);
        hasAny = true;
      }
    }
    return hasAny ? pointers : null;
  }

  /// What lies at a varlena's first byte.
  static Detoast.Stored stored(byte[] bytes, int start) {
    if (ToastPointer.isAt(bytes, start)) {
      ToastPointer pointer = ToastPointer.read(bytes, start);
      int method = pointer.isCompressed() ? pointer.method() : -1;
      return new Detoast.Stored(pointer.storedBytes(), method, pointer);
    }
    boolean isCompressed = Varlena.isExtended(bytes, start);
    int method = isCompressed ? ByteAccess.getInt(bytes, start + 4) >>> 30 : -1;
    return new Detoast.Stored(Varlena.totalLength(bytes, start), method, null);
  }
}
