package pganatomy.engine.storage.lmgr.predicate;

/// Edges between serializable transactions. All under the predicate lock.
///
/// PostgreSQL: src/backend/storage/lmgr/predicate.c, SetRWConflict(), SetPossibleUnsafeConflict(),
/// FlagSxactUnsafe()
final class RwConflicts {
  private RwConflicts() {}

  static boolean exists(long reader, long writer) {
    boolean canHave =
        !SerialTransactionLayout.has(reader, SerialTransactionLayout.DOOMED)
            && !SerialTransactionLayout.has(writer, SerialTransactionLayout.DOOMED);
    long head = SerialTransactionLayout.out(reader);
    for (long link = Ring.next(head); canHave && link != head; link = Ring.next(link)) {
      if (RwConflictLayout.in(link - RwConflictLayout.OUT_LINK) == writer) {
        return true;
      }
    }
    return false;
  }

  static void add(long reader, long writer) {
    long conflict = take("not enough elements in RWConflictPool to record a read/write conflict");
    link(conflict, reader, SerialTransactionLayout.out(reader), writer);
    Ring.append(SerialTransactionLayout.in(writer), conflict + RwConflictLayout.IN_LINK);
  }

  /// The read-only transaction's snapshot is safe only if this writer ends well.
  static void addPossiblyUnsafe(long readOnly, long writer) {
    long conflict =
        take("not enough elements in RWConflictPool to record a potential read/write conflict");
    link(conflict, writer, SerialTransactionLayout.possibleUnsafe(writer), readOnly);
    Ring.append(
        SerialTransactionLayout.possibleUnsafe(readOnly), conflict + RwConflictLayout.IN_LINK);
  }

  private static long take(String message) {
    long conflict = PredicateArea.conflicts.take();
    if (conflict == 0) {
      throw SerializationFailure.tooManyConflicts(message);
    }
    return conflict;
  }

  private static void link(long conflict, long from, long ring, long to) {
    RwConflictLayout.put(conflict, from, to);
    Ring.append(ring, conflict + RwConflictLayout.OUT_LINK);
  }

  static void remove(long conflict) {
    Ring.remove(conflict + RwConflictLayout.OUT_LINK);
    Ring.remove(conflict + RwConflictLayout.IN_LINK);
    PredicateArea.conflicts.giveBack(conflict);
  }

  /// The snapshot of a read-only transaction will not become safe: nobody else need be watched.
  static void markUnsafe(long readOnly) {
    SerialTransactionLayout.set(readOnly, SerialTransactionLayout.RO_UNSAFE);
    removeWritersOf(readOnly);
  }

  /// Ends the watch on the writers that ran when a read-only transaction began.
  static void removeWritersOf(long readOnly) {
    long head = SerialTransactionLayout.possibleUnsafe(readOnly);
    while (!Ring.isEmpty(head)) {
      remove(Ring.next(head) - RwConflictLayout.IN_LINK);
    }
  }
}
