package pganatomy.engine.storage.lmgr.predicate;

import static pganatomy.engine.storage.lmgr.predicate.SerialTransactionLayout.COMMITTED;
import static pganatomy.engine.storage.lmgr.predicate.SerialTransactionLayout.CONFLICT_OUT;
import static pganatomy.engine.storage.lmgr.predicate.SerialTransactionLayout.DOOMED;
import static pganatomy.engine.storage.lmgr.predicate.SerialTransactionLayout.PREPARED;
import static pganatomy.engine.storage.lmgr.predicate.SerialTransactionLayout.READ_ONLY;
import static pganatomy.engine.storage.lmgr.predicate.SerialTransactionLayout.SUMMARY_CONFLICT_IN;
import static pganatomy.engine.storage.lmgr.predicate.SerialTransactionLayout.SUMMARY_CONFLICT_OUT;

/// Looks for the one shape that every anomaly of snapshots contains, and dooms somebody when it is
/// there.
///
/// ```text
///   Tin ──rw──▶ Tpivot ──rw──▶ Tout        Tout has committed before both others
///
///   Tin has read what Tpivot has overwritten, Tpivot what Tout has overwritten: in every serial
///   order Tin < Tpivot < Tout. If something else says Tout < Tin, there is no serial order.
/// ```
///
/// Whether that something else exists is not looked for: some transactions are rolled back for
/// nothing. Two things make them fewer. Where Tout has not committed first, nothing bad can come of
/// it. And where Tin only reads, it matters only if Tout committed before Tin's snapshot.
///
/// All of it under the predicate lock.
///
/// PostgreSQL: src/backend/storage/lmgr/predicate.c, OnConflict_CheckForSerializationFailure(),
/// PreCommit_CheckForSerializationFailure()
final class DangerousStructure {
  private DangerousStructure() {}

  private static boolean has(long transaction, int flags) {
    return SerialTransactionLayout.has(transaction, flags);
  }

  /// Notes the conflict, after a look at what it makes of those that are there.
  ///
  /// PostgreSQL: FlagRWConflict()
  static void flag(long reader, long writer) {
    check(reader, writer);
    if (reader == PredicateArea.summary()) {
      SerialTransactionLayout.set(writer, SUMMARY_CONFLICT_IN);
    } else {
      RwConflicts.add(reader, writer);
    }
  }

  private static void check(long reader, long writer) {
    boolean isDangerous =
        has(writer, COMMITTED) && has(writer, CONFLICT_OUT)
            || has(writer, SUMMARY_CONFLICT_OUT)
            || isWriterPivot(reader, writer)
            || isReaderPivot(reader, writer);
    if (!isDangerous) {
      return;
    }
    // Somebody must give way. The writer, unless nothing can stop it any more.
    if (writer == SerializableTransactions.mine) {
      throw SerializationFailure.pivotDuring("write");
    }
    if (has(writer, PREPARED)) {
      throw SerializationFailure.because(
          "Canceled on conflict out to pivot "
              + Integer.toUnsignedString(SerialTransactionLayout.topXid(writer))
              + ", during read");
    }
    SerialTransactionLayout.set(writer, DOOMED);
  }

  /// reader ──▶ writer ──▶ one that has committed first.
  private static boolean isWriterPivot(long reader, long writer) {
    long head = SerialTransactionLayout.out(writer);
    for (long link = Ring.next(head); link != head; link = Ring.next(link)) {
      long last = RwConflictLayout.in(link - RwConflictLayout.OUT_LINK);
      long prepared = SerialTransactionLayout.prepareNumber(last);
      if (has(last, PREPARED)
          && (!has(reader, COMMITTED) || prepared <= SerialTransactionLayout.commitNumber(reader))
          && (!has(writer, COMMITTED) || prepared <= SerialTransactionLayout.commitNumber(writer))
          && (!has(reader, READ_ONLY)
              || prepared <= SerialTransactionLayout.beforeSnapshot(reader))) {
        return true;
      }
    }
    return false;
  }

  /// one ──▶ reader ──▶ the writer, which has committed first.
  private static boolean isReaderPivot(long reader, long writer) {
    if (!has(writer, PREPARED) || has(reader, READ_ONLY)) {
      return false;
    }
    if (has(reader, SUMMARY_CONFLICT_IN)) {
      return true;
    }
    long prepared = SerialTransactionLayout.prepareNumber(writer);
    long head = SerialTransactionLayout.in(reader);
    for (long link = Ring.next(head); link != head; link = Ring.next(link)) {
      long first = RwConflictLayout.out(link - RwConflictLayout.IN_LINK);
      if (!has(first, DOOMED)
          && (!has(first, COMMITTED) || SerialTransactionLayout.commitNumber(first) >= prepared)
          && (!has(first, READ_ONLY)
              || SerialTransactionLayout.beforeSnapshot(first) >= prepared)) {
        return true;
      }
    }
    return false;
  }

  /// Before the commit of `last`: it is about to be the one that commits first. Pivots that point
  /// to it are doomed, if they are part of the shape.
  static void checkCommit(long last) {
    if (has(last, DOOMED)) {
      throw SerializationFailure.pivotDuring("commit attempt");
    }
    long head = SerialTransactionLayout.in(last);
    for (long link = Ring.next(head); link != head; link = Ring.next(link)) {
      long pivot = RwConflictLayout.out(link - RwConflictLayout.IN_LINK);
      if (has(pivot, COMMITTED | DOOMED) || !isEnteredByRunning(pivot, last)) {
        continue;
      }
      if (has(pivot, PREPARED)) {
        throw SerializationFailure.because(
            "Canceled on commit attempt with conflict in from prepared pivot");
      }
      SerialTransactionLayout.set(pivot, DOOMED);
    }
  }

  private static boolean isEnteredByRunning(long pivot, long last) {
    long head = SerialTransactionLayout.in(pivot);
    for (long link = Ring.next(head); link != head; link = Ring.next(link)) {
      long first = RwConflictLayout.out(link - RwConflictLayout.IN_LINK);
      if (first == last || !has(first, COMMITTED | READ_ONLY | DOOMED)) {
        return true;
      }
    }
    return false;
  }
}
