package pganatomy.engine.access.heap;

import pganatomy.engine.access.common.StoredRelation;
import pganatomy.engine.access.common.TupleFormer;
import pganatomy.engine.access.htup.HeapTupleLayout;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.access.transam.xlog.ResourceManager;
import pganatomy.engine.access.transam.xlog.WalRecord;
import pganatomy.engine.storage.smgr.RelationFile;
import pganatomy.engine.utils.vector.Batch;

/// Writes new values over a tuple's old ones: no new version, no xid, nothing to roll back.
///
/// For what is true whoever asks, such as the oldest xid in a table. It is how VACUUM can still
/// work when no xids are given out any more, and why `pg_class` does not grow with every VACUUM.
///
/// PostgreSQL: src/backend/access/heap/heapam.c, heap_inplace_update_and_unlock()
public final class HeapInPlace {
  private HeapInPlace() {}

  /// False, and nothing is changed, when somebody has changed or locked the tuple, or the new
  /// values do not fit in the place of the old ones.
  public static boolean overwrite(
      StoredRelation relation, long ctid, Object[] values, TransactionContext transaction) {
    TupleFormer former = new TupleFormer(relation, transaction);
    Batch row = former.batch(1);
    for (int i = 0; i < values.length; i++) {
      row.columns[i].set(0, values[i]);
    }
    row.rowCount = 1;
    int length = former.tryForm(row, 0);
    RelationFile file = RelationFile.of(relation.locator());
    TuplePlace place = new TuplePlace(file);
    place.lock(ctid);
    try {
      if (!place.exists || place.tupleLength != length || place.xmax() != 0) {
        return false;
      }
      int start = HeapTupleLayout.valuesOffset(place.page, place.tuple);
      boolean isSameShape = start == HeapTupleLayout.valuesOffset(former.bytes, 0);
      for (int i = HeapTupleLayout.NULL_BITMAP; i < start && isSameShape; i++) {
        isSameShape = place.page[place.tuple + i] == former.bytes[i];
      }
      if (!isSameShape || place.has(HeapTupleLayout.HAS_EXTERNAL)) {
        return false;
      }
      System.arraycopy(former.bytes, start, place.page, place.tuple + start, length - start);
      // Who sees the tuple sees the page as before: the visibility map stays right.
      WalRecord.of(ResourceManager.HEAP, ResourceManager.HEAP_INPLACE)
          .change(place.buffer, place.page)
          .dataShort((int) ctid & 0xffff)
          .apply(relation.isLogged(), 0);
      return true;
    } finally {
      place.unlock();
    }
  }
}
