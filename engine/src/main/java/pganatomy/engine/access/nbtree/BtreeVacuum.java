package pganatomy.engine.access.nbtree;

/// Removes entries whose rows are dead, and pages that have become empty.
///
/// PostgreSQL: src/backend/access/nbtree/nbtree.c, btbulkdelete(), btvacuumcleanup()
public final class BtreeVacuum {
  /// What a pass found and did: for VERBOSE and for `pg_class`.
  ///
  /// PostgreSQL: src/include/access/genam.h, IndexBulkDeleteResult
  public static final class Result {
    public int pages;
    public long entries;
    public long removedEntries;
    public int newlyDeletedPages;
    public int deletedPages;
    public int freePages;
  }

  /// Which rows are dead: VACUUM's list of line pointers.
  public interface DeadRows {
    boolean contains(long ctid);
  }

  private BtreeVacuum() {}

  /// Removes all entries of dead rows. When it returns, no scan will find them, and their line
  /// pointers may be used again.
  public static Result bulkDelete(StoredIndex index, DeadRows dead) {
    throw new UnsupportedOperationException(index.name());
  }

  /// At the end of a VACUUM: recycles deleted pages, counts entries if there was no [#bulkDelete].
  ///
  /// @param before the last bulk deletion's result, null for none
  public static Result cleanup(StoredIndex index, Result before) {
    throw new UnsupportedOperationException(index.name());
  }
}
