package pganatomy.engine.access.nbtree;

import java.util.Arrays;
import pganatomy.engine.storage.page.PageLayout;

/// Makes the key that separates two leaves: as few columns of the right one's first item as are
/// needed to tell it from the left one's last (*suffix truncation*).
///
/// ```text
///   last on the left   first on the right     high key of the left
///   (7, 'ann',  ..)    (8, 'bob',   ..)       (8)                   the rest is minus infinity
///   (8, 'ann',  ..)    (8, 'bob',   ..)       (8, 'bob')
///   (8, 'bob') (3,1)   (8, 'bob') (3,2)       (8, 'bob') + (3,1)    equal keys: the last one's ctid
/// ```
///
/// PostgreSQL: src/backend/access/nbtree/nbtutils.c, _bt_truncate()
final class Pivots {
  private final IndexForm form;
  private final SearchKey key;

  Pivots(IndexForm form) {
    this.form = form;
    key = new SearchKey(form);
  }

  /// How many columns the separating key needs; one more than there are when only the ctid differs.
  int neededColumns(byte[] left, int lastLeft, byte[] right, int firstRight) {
    key.take(left, lastLeft);
    return key.equalColumns(right, firstRight) + 1;
  }

  /// The separating key; its downlink means nothing yet.
  byte[] truncate(byte[] left, int lastLeft, byte[] right, int firstRight) {
    int needed = neededColumns(left, lastLeft, right, firstRight);
    boolean needsCtid = needed > form.keyCount;
    int columns = Math.min(needed, form.keyCount);
    byte[] pivot = head(right, firstRight, columns, needsCtid);
    IndexTupleLayout.makePivot(pivot, 0, columns, needsCtid);
    if (needsCtid) {
      IndexTupleLayout.putPivotCtid(pivot, 0, IndexTupleLayout.ctid(left, lastLeft));
    }
    return pivot;
  }

  /// A copy of the first columns of a leaf item.
  private byte[] head(byte[] page, int tuple, int columns, boolean hasCtid) {
    int end = tuple + IndexTupleLayout.valuesOffset(page, tuple);
    boolean hadNulls = IndexTupleLayout.hasNulls(page, tuple);
    boolean hasNulls = false;
    int variable = 0;
    for (int i = 0; i < columns; i++) {
      if (hadNulls && IndexTupleLayout.isNull(page, tuple, i)) {
        hasNulls = true;
        continue;
      }
      end = form.end(page, i, form.start(page, i, end));
      variable |= form.lengths[i] < 0 ? IndexTupleLayout.HAS_VARIABLE_WIDTH : 0;
    }
    int header =
        hasNulls ? IndexTupleLayout.HEADER_WITH_NULLS_BYTES : IndexTupleLayout.HEADER_BYTES;
    int from = tuple + IndexTupleLayout.valuesOffset(page, tuple);
    int length = PageLayout.align(header + end - from);
    byte[] pivot = new byte[length + (hasCtid ? IndexTupleLayout.pivotCtidBytes() : 0)];
    System.arraycopy(page, tuple, pivot, 0, IndexTupleLayout.HEADER_BYTES);
    System.arraycopy(page, from, pivot, header, end - from);
    for (int i = 0; hasNulls && i < columns; i++) {
      if (!IndexTupleLayout.isNull(page, tuple, i)) {
        pivot[IndexTupleLayout.NULL_BITMAP + (i >> 3)] |= (byte) (1 << (i & 7));
      }
    }
    IndexTupleLayout.putInfo(
        pivot, 0, variable | (hasNulls ? IndexTupleLayout.HAS_NULLS : 0) | pivot.length);
    return pivot;
  }

  /// A copy of an item of any kind.
  static byte[] copy(byte[] page, int tuple) {
    return Arrays.copyOfRange(page, tuple, tuple + IndexTupleLayout.length(page, tuple));
  }
}
