package pganatomy.engine.access.nbtree;

import pganatomy.engine.access.transam.Snapshot;
import pganatomy.engine.utils.vector.Batch;

/// Finds entries by conditions, in the index's order or against it, one leaf page at a time.
///
/// ```text
///   scan = BtreeScan.open(index, snapshot, true, null, null)
///   scan.rescan(keys)
///   while (scan.next())
///     for i < scan.count: fetch the row at scan.ctids[i]; if nobody sees it: scan.markDead(i)
///   scan.close()
/// ```
///
/// A batch comes from a private copy of the page: no pin and no lock is held between calls.
///
/// PostgreSQL: src/backend/access/nbtree/nbtsearch.c, nbtutils.c
public final class BtreeScan implements AutoCloseable {
  /// More entries than fit on a page.
  public static final int MAX_ENTRIES = 512;

  /// The batch: where the rows are (roots of HOT chains).
  public long[] ctids = new long[MAX_ENTRIES];

  public int count;

  /// For index-only scans: whether the row need not be looked at in the heap.
  public boolean[] allVisible;

  private final StoredIndex index;

  private BtreeScan(StoredIndex index) {
    this.index = index;
  }

  /// @param forward false: against the index's order
  /// @param columns for an index-only scan the wanted columns of the index (0-based), else null
  /// @param visibility for an index-only scan, else null
  public static BtreeScan open(
      StoredIndex index,
      Snapshot snapshot,
      boolean forward,
      int[] columns,
      PageVisibility visibility) {
    return new BtreeScan(index);
  }

  /// (Re)starts with these conditions, all of which must hold. The order of the keys is free, and
  /// several may be on one column.
  public void rescan(ScanKey[] keys) {
    throw new UnsupportedOperationException(index.name());
  }

  /// Fills the next batch, which has at least one entry; false at the end.
  public boolean next() {
    throw new UnsupportedOperationException(index.name());
  }

  /// Appends the wanted columns of the batch's entries to `target`, which has a column for each.
  public void readColumns(int from, int howMany, Batch target) {
    throw new UnsupportedOperationException(index.name());
  }

  /// The row of entry `entry` of the batch is dead to everybody: later scans may skip it.
  public void markDead(int entry) {
    throw new UnsupportedOperationException(index.name());
  }

  /// Remembers an entry of the batch, for [#restore].
  public void mark(int entry) {
    throw new UnsupportedOperationException(index.name());
  }

  /// Makes the batch with the marked entry the current one again and gives the entry's place in it.
  public int restore() {
    throw new UnsupportedOperationException(index.name());
  }

  @Override
  public void close() {
    count = 0;
  }
}
