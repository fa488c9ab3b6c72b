package pganatomy.engine.access.nbtree;

/// Whether everybody sees every tuple of a heap page: what the visibility map knows. An index-only
/// scan asks it while it has the index page locked: VACUUM has to pass that page before it may free
/// line pointers and mark heap pages as all visible, so what was true under the lock is true of the
/// entries that the scan has copied, however late they are used.
///
/// PostgreSQL: src/backend/access/heap/visibilitymap.c, VM_ALL_VISIBLE()
public interface PageVisibility {
  boolean isAllVisible(int heapBlock);
}
