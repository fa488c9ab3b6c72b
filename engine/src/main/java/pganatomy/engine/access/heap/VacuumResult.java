package pganatomy.engine.access.heap;

/// What a VACUUM of a heap found and did, for VERBOSE and for `pg_class`.
///
/// PostgreSQL: src/backend/access/heap/vacuumlazy.c, LVRelState
public final class VacuumResult {
  /// Of the file, at the end.
  public int pages;

  public int scannedPages;
  public int removedPages;
  public int frozenTuples;
  public int frozenPages;

  /// On the scanned pages.
  public long liveTuples;

  public long removedTuples;
  public long recentlyDeadTuples;
  public int oldestXid;

  /// The oldest xid that is left on the scanned pages.
  public int oldestLeft;

  /// The oldest multixact that is left on the scanned pages.
  public int oldestMultiLeft;

  /// Whether pages were skipped that may hold older ones.
  public boolean hasSkippedUnfrozen;

  /// Whether all pages were scanned.
  public boolean isExact;

  public int indexScans;

  /// Pages with dead line pointers.
  public int deadPages;

  /// Dead line pointers that were set free.
  public long freedItems;

  /// Those that were left for another time.
  public long bypassedItems;

  /// Pages whose bits were set: newly all visible; of those newly all frozen; and those that became
  /// all frozen and had been all visible.
  public int newVisiblePages;

  public int newVisibleFrozenPages;
  public int newFrozenPages;

  /// The last scanned page that must stay, -1 for none. Skipped ones are looked at when it comes to
  /// cutting off.
  int lastUsedBlock = -1;
}
