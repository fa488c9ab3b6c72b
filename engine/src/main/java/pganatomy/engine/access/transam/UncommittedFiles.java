package pganatomy.engine.access.transam;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.access.transam.xlog.WalRecordView;
import pganatomy.engine.storage.smgr.RelationLocator;

/// Files that a transaction has made which did not live to commit: redo makes them again, because
/// it meets the making before it knows the end, and removes them when it has read everything.
///
/// ```text
///   log   CREATE 16400 by 750 ── pages of 16400 ── COMMIT 749 ── ╳
///   redo  makes 16400            fills it                        750 is nobody's: removes 16400
/// ```
///
/// A file whose making lies before the checkpoint that redo begins at is not known here, and stays.
///
/// PostgreSQL: none; it leaves all of them.
final class UncommittedFiles {
  /// @param relation with number 0: a whole database
  private record Made(RelationLocator relation, int xid) {}

  private static final List<Made> MADE = new ArrayList<>();

  private UncommittedFiles() {}

  /// Redo has made a relation's file.
  static void noteRelation(RelationLocator relation, WalRecordView record) {
    if (TransactionId.isNormal(record.xid())) {
      MADE.add(new Made(relation, record.xid()));
    }
  }

  /// Redo has made a database's folder.
  static void noteDatabase(int databaseOid, WalRecordView record) {
    noteRelation(
        new RelationLocator(RelationLocator.DEFAULT_TABLESPACE, databaseOid, 0, -1), record);
  }

  /// Everything is redone: who has not committed by now never will.
  static void remove() {
    for (Made made : MADE) {
      if (TransactionContext.didCommit(made.xid)) {
        continue;
      }
      if (made.relation.relationNumber() != 0) {
        RecoveryHandlers.dropFiles(made.relation);
      } else {
        DatabaseLog.removeInRedo(made.relation.databaseOid());
      }
    }
    MADE.clear();
  }
}
