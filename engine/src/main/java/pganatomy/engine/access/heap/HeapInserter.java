package pganatomy.engine.access.heap;

import pganatomy.engine.access.common.StoredRelation;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.utils.vector.Batch;

/// Adds rows to a heap, filling page after page.
///
/// PostgreSQL: src/backend/access/heap/heapam.c, heap_multi_insert(); hio.c
public final class HeapInserter {
  public HeapInserter(StoredRelation relation, TransactionContext transaction) {
    throw new UnsupportedOperationException();
  }

  /// The batch's columns are the relation's attributes in order, dropped ones included (null).
  public void insert(Batch rows, int from, int count) {
    throw new UnsupportedOperationException();
  }

  /// @return the new tuple's ctid
  public long insert(Object[] values) {
    throw new UnsupportedOperationException();
  }
}
