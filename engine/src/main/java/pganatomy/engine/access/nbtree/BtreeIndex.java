package pganatomy.engine.access.nbtree;

import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.utils.vector.Batch;

/// Adds entries to a B-tree.
///
/// PostgreSQL: src/backend/access/nbtree/nbtree.c, btinsert(); nbtinsert.c
public final class BtreeIndex {
  private final StoredIndex index;

  private BtreeIndex(StoredIndex index) {
    this.index = index;
  }

  public static BtreeIndex open(StoredIndex index) {
    return new BtreeIndex(index);
  }

  /// Makes the files of an empty index (with a meta page only), for an unlogged one also the file
  /// that a crash resets it to.
  public static void createEmpty(StoredIndex index) {
    throw new UnsupportedOperationException(index.name());
  }

  /// Adds the entry of one row.
  ///
  /// @param values the index's columns, keys and included ones
  /// @param ctid the row's (`block << 16 | line`): the root of its HOT chain
  /// @return false only for [UniqueCheck#PARTIAL]: there may be a conflict
  /// @throws pganatomy.engine.utils.error.DatabaseException 23505 on a duplicate, 54000 when a row
  ///   is too large
  public boolean insert(Object[] values, long ctid, UniqueCheck check, TransactionContext own) {
    throw new UnsupportedOperationException(index.name());
  }

  /// Adds the entries of rows `from` to `from + count - 1`; what belongs onto one page is put there
  /// at once. With [UniqueCheck#PARTIAL] sets `isUnique[i - from]`.
  ///
  /// @param rows the index's columns
  /// @param ctids each row's, from `ctids[0]` on
  /// @param isUnique null unless the check is PARTIAL
  public void insert(
      Batch rows,
      int from,
      int count,
      long[] ctids,
      UniqueCheck check,
      TransactionContext own,
      boolean[] isUnique) {
    throw new UnsupportedOperationException(index.name());
  }

  /// Looks for a live row, or one of a running transaction, with the same key; null for none. For
  /// ON CONFLICT: the caller waits for [BtreeConflict#runningXid] and asks again.
  ///
  /// @param ownCtid a row that does not count, -1 for none
  public BtreeConflict findConflict(Object[] values, long ownCtid, TransactionContext own) {
    throw new UnsupportedOperationException(index.name());
  }
}
