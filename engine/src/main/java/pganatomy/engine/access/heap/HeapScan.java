package pganatomy.engine.access.heap;

import pganatomy.engine.access.common.StoredRelation;
import pganatomy.engine.access.transam.Snapshot;

/// Reads a heap page by page.
///
/// PostgreSQL: src/backend/access/heap/heapam.c, heap_getnextslot()
public final class HeapScan {
  private HeapScan() {}

  /// @param endBlock exclusive; -1 for the relation's end as it is now
  public static HeapScan open(
      StoredRelation relation, Snapshot snapshot, int startBlock, int endBlock) {
    throw new UnsupportedOperationException();
  }

  /// The number of blocks of the relation's main fork.
  public static int blockCount(StoredRelation relation) {
    throw new UnsupportedOperationException();
  }

  /// Copies the next page and lists its visible tuples (possibly none); false at the end.
  public boolean nextPage(HeapPage page) {
    throw new UnsupportedOperationException();
  }

  /// Starts again at the first block.
  public void rewind() {
    throw new UnsupportedOperationException();
  }
}
