package pganatomy.engine.access.common;

import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.storage.lmgr.predicate.PredicateWrites;
import pganatomy.engine.storage.lmgr.predicate.SerializableTransactions;

/// What a serializable transaction does before it writes; and what anybody does who moves what
/// others have read. Nothing, unless somebody is serializable.
///
/// PostgreSQL: src/backend/storage/lmgr/predicate.c, SerializationNeededForWrite()
public final class SerializableWrites {
  private static final int NO_BLOCK = -1;

  private SerializableWrites() {}

  private static boolean areWatched(StoredRelation relation) {
    return SerializableTransactions.isActive() && SerializableReads.isWatched(relation);
  }

  /// Rows are about to be added to a heap: only who has read all of it can miss them.
  public static void checkInsert(StoredRelation heap) {
    if (areWatched(heap)) {
      PredicateWrites.check(heap.databaseOid(), heap.oid(), NO_BLOCK, 0, false);
    }
  }

  /// A tuple is about to be changed or deleted; its page is locked until that is done.
  public static void checkChange(StoredRelation heap, long ctid, TransactionContext transaction) {
    if (areWatched(heap)) {
      PredicateWrites.check(
          heap.databaseOid(),
          heap.oid(),
          (int) (ctid >>> 16),
          (int) ctid & 0xffff,
          transaction.nestingLevel() == 1);
    }
  }

  /// An entry is about to be added to a page of an index, which is locked until that is done.
  public static void checkEntry(StoredRelation index, int block) {
    if (areWatched(index)) {
      PredicateWrites.check(index.databaseOid(), index.oid(), block, 0, false);
    }
  }

  /// All of a table is about to go or to be emptied.
  public static void checkTable(StoredRelation heap) {
    if (areWatched(heap) && PredicateWrites.areLocksThere()) {
      PredicateWrites.checkTable(heap.databaseOid(), heap.oid());
    }
  }

  /// Entries, or the keys that belong there, have gone from one page to another; both are locked.
  public static void movePage(StoredRelation index, int from, int to) {
    if (PredicateWrites.areLocksThere() && SerializableReads.isWatched(index)) {
      PredicateWrites.pageSplit(index.databaseOid(), index.oid(), from, to);
    }
  }

  /// The places in a table or in an index lose their meaning: who has read something there has,
  /// from now on, read all of the table.
  public static void moveToHeap(StoredRelation relation, int heapOid) {
    PredicateWrites.moveToHeap(relation.databaseOid(), relation.oid(), heapOid);
  }

  /// Whether there may be anything for [#moveToHeap] to do.
  public static boolean mayBeRead(StoredRelation relation) {
    return PredicateWrites.areLocksThere() && SerializableReads.isWatched(relation);
  }
}
