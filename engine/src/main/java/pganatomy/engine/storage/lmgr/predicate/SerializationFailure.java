package pganatomy.engine.storage.lmgr.predicate;

import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// The errors of serializable transactions.
///
/// PostgreSQL: src/backend/storage/lmgr/predicate.c
final class SerializationFailure {
  private SerializationFailure() {}

  static DatabaseException because(String reason) {
    return DatabaseException.error(
            SqlState.SERIALIZATION_FAILURE,
            "could not serialize access due to read/write dependencies among transactions")
        .detail("Reason code: " + reason + ".")
        .hint("The transaction might succeed if retried.");
  }

  static DatabaseException pivotDuring(String step) {
    return because("Canceled on identification as a pivot, during " + step);
  }

  static DatabaseException tooManyConflicts(String message) {
    return DatabaseException.error(SqlState.OUT_OF_MEMORY, message)
        .hint(
            "You might need to run fewer transactions at a time or increase \"max_connections\".");
  }

  static DatabaseException tooManyLocks() {
    return DatabaseException.error(SqlState.OUT_OF_MEMORY, "out of shared memory")
        .hint("You might need to increase \"max_pred_locks_per_transaction\".");
  }
}
