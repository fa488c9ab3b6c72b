package pganatomy.engine.storage.lmgr.predicate;

import static pganatomy.engine.storage.lmgr.predicate.SerialTransactionLayout.COMMITTED;
import static pganatomy.engine.storage.lmgr.predicate.SerialTransactionLayout.CONFLICT_OUT;
import static pganatomy.engine.storage.lmgr.predicate.SerialTransactionLayout.DOOMED;
import static pganatomy.engine.storage.lmgr.predicate.SerialTransactionLayout.PREPARED;
import static pganatomy.engine.storage.lmgr.predicate.SerialTransactionLayout.READ_ONLY;
import static pganatomy.engine.storage.lmgr.predicate.SerialTransactionLayout.SUMMARY_CONFLICT_IN;
import static pganatomy.engine.storage.lmgr.predicate.SerialTransactionLayout.SUMMARY_CONFLICT_OUT;

/// What a serializable transaction does when it reads: it notes what it reads, for those who write
/// later, and looks whether somebody has written already what it does not see.
///
/// The race: a reader finds nothing written and is about to note its lock; a writer finds no lock
/// and is about to write. The fix: a writer keeps the page locked exclusively from its look at the
/// locks until it has written; a reader notes its lock while it has the page locked, or before it
/// locks it.
///
/// PostgreSQL: src/backend/storage/lmgr/predicate.c, PredicateLockRelation(), PredicateLockPage(),
/// PredicateLockTID(), CheckForSerializableConflictOut()
public final class PredicateReads {
  private PredicateReads() {}

  /// Whether reads must be noted: nothing else costs anything when not.
  public static boolean areNoted() {
    return SerializableTransactions.mine != 0 && SerializableTransactions.mustLockReads();
  }

  public static void lockRelation(int database, int relation) {
    SerializableTransactions.held.acquire(PredicateTag.relation(database, relation));
  }

  public static void lockPage(int database, int relation, int block) {
    SerializableTransactions.held.acquire(new PredicateTag(database, relation, block, 0));
  }

  public static void lockTuple(int database, int relation, int block, int line) {
    SerializableTransactions.held.acquire(new PredicateTag(database, relation, block, line));
  }

  /// Somebody else may have decided that this transaction must end.
  public static void checkNotDoomed() {
    if (SerialTransactionLayout.has(SerializableTransactions.mine, DOOMED)) {
      throw SerializationFailure.pivotDuring("conflict out checking");
    }
  }

  /// The transaction with the top-level xid `xid`, which this one's snapshot does not see, has
  /// written what was read.
  public static void conflictOut(int xid) {
    checkNotDoomed();
    PredicateArea.lock();
    try {
      long writer = SerializableTransactions.find(xid);
      if (writer == 0) {
        conflictOutToSummary(xid);
      } else if (writer != SerializableTransactions.mine
          && !SerialTransactionLayout.has(writer, DOOMED)) {
        conflictOutTo(writer);
      }
    } finally {
      PredicateArea.unlock();
    }
  }

  private static void conflictOutTo(long writer) {
    long mine = SerializableTransactions.mine;
    if (SerialTransactionLayout.has(writer, SUMMARY_CONFLICT_OUT)) {
      if (SerialTransactionLayout.has(writer, PREPARED)) {
        throw SerializationFailure.because("Canceled on conflict out to old pivot");
      }
      SerialTransactionLayout.set(writer, DOOMED);
      return;
    }
    boolean comesFirst =
        SerialTransactionLayout.has(mine, READ_ONLY)
            && SerialTransactionLayout.has(writer, COMMITTED)
            && (!SerialTransactionLayout.has(writer, CONFLICT_OUT)
                || SerialTransactionLayout.beforeSnapshot(mine)
                    < SerialTransactionLayout.earliestOut(writer));
    if (!comesFirst && !RwConflicts.exists(mine, writer)) {
      DangerousStructure.flag(mine, writer);
    }
  }

  private static void conflictOutToSummary(int xid) {
    long earliestOut = SerializableTransactions.summaryLog().earliestOut(xid);
    if (earliestOut == 0) {
      // It was not serializable, or is too old to matter.
      return;
    }
    long mine = SerializableTransactions.mine;
    if (earliestOut != SerialTransactionLayout.NEVER
        && (!SerialTransactionLayout.has(mine, READ_ONLY)
            || earliestOut <= SerialTransactionLayout.beforeSnapshot(mine))) {
      throw SerializationFailure.because(
          "Canceled on conflict out to old pivot " + Integer.toUnsignedString(xid));
    }
    if (SerialTransactionLayout.has(mine, SUMMARY_CONFLICT_IN)
        || !Ring.isEmpty(SerialTransactionLayout.in(mine))) {
      throw SerializationFailure.because(
          "Canceled on identification as a pivot, with conflict out to old committed transaction "
              + Integer.toUnsignedString(xid));
    }
    SerialTransactionLayout.set(mine, SUMMARY_CONFLICT_OUT);
  }
}
