package pganatomy.engine.access.common;

import pganatomy.engine.access.heap.HeapPage;
import pganatomy.engine.utils.vector.Batch;

/// Takes the columns that a plan needs out of the tuples of a page.
///
/// PostgreSQL: src/backend/executor/execTuples.c, slot_deform_heap_tuple()
public final class TupleReader {
  /// @param neededAttributes attribute numbers in the order of the batch's columns: 1-based; -1 ctid,
  ///     -2 xmin, -3 cmin, -4 xmax, -5 cmax, -6 tableoid. A ctid goes into a `LongVector` as
  ///     `block << 16 | line`, into any other vector as the type `tid` has it.
  public TupleReader(StoredRelation relation, int[] neededAttributes) {
    throw new UnsupportedOperationException();
  }

  /// Appends the page's visible tuples from `from` on to the batch, until the page ends or the batch
  /// is full; gives the index of the first tuple that was not read (`page.count` at the end).
  public int read(HeapPage page, int from, Batch target) {
    throw new UnsupportedOperationException();
  }
}
