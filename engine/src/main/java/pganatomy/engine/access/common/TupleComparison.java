package pganatomy.engine.access.common;

import java.util.Arrays;
import pganatomy.engine.access.htup.HeapTupleLayout;
import pganatomy.engine.access.htup.Varlena;

/// Whether some columns of two tuples are stored alike: an update that leaves the indexed ones as
/// they are may stay within its chain.
///
/// Bytes are compared, not values: a value that is stored in another form counts as changed, which
/// costs an index entry and is never wrong.
///
/// PostgreSQL: src/backend/access/heap/heapam.c, HeapDetermineColumnsInfo()
public final class TupleComparison {
  private static final int NULL = -1;
  private static final int MISSING = -2;

  private final TupleForm form;

  public TupleComparison(StoredRelation relation) {
    form = new TupleForm(relation);
  }

  /// @param attributes 1-based, ascending
  public boolean isSame(byte[] a, int tupleA, byte[] b, int tupleB, int[] attributes) {
    if (attributes.length == 0) {
      return true;
    }
    int last = attributes[attributes.length - 1];
    int[] startsA = new int[last];
    int[] endsA = new int[last];
    int[] startsB = new int[last];
    int[] endsB = new int[last];
    walk(a, tupleA, last, startsA, endsA);
    walk(b, tupleB, last, startsB, endsB);
    for (int attribute : attributes) {
      int i = attribute - 1;
      if (startsA[i] < 0 || startsB[i] < 0) {
        if (startsA[i] != NULL || startsB[i] != NULL) {
          return false;
        }
      } else if (!Arrays.equals(a, startsA[i], endsA[i], b, startsB[i], endsB[i])) {
        return false;
      }
    }
    return true;
  }

  private void walk(byte[] bytes, int tuple, int last, int[] starts, int[] ends) {
    boolean hasNulls = (HeapTupleLayout.infomask(bytes, tuple) & HeapTupleLayout.HAS_NULLS) != 0;
    int stored = Math.min(HeapTupleLayout.attributeCount(bytes, tuple), last);
    int at = tuple + HeapTupleLayout.valuesOffset(bytes, tuple);
    for (int i = 0; i < stored; i++) {
      if (hasNulls && HeapTupleLayout.isNull(bytes, tuple, i)) {
        starts[i] = NULL;
        continue;
      }
      boolean isAligned = form.lengths[i] > 0 || bytes[at] == 0;
      starts[i] = isAligned ? TupleForm.align(at, form.alignments[i]) : at;
      at = starts[i] + length(bytes, starts[i], i);
      ends[i] = at;
    }
    Arrays.fill(starts, stored, last, MISSING);
  }

  private int length(byte[] bytes, int start, int attribute) {
    if (form.lengths[attribute] > 0) {
      return form.lengths[attribute];
    }
    return bytes[start] == 1 ? Varlena.EXTERNAL_BYTES : Varlena.totalLength(bytes, start);
  }
}
