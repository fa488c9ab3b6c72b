package pganatomy.engine.access.heap;

import pganatomy.engine.access.transam.RunningTransactions;
import pganatomy.engine.access.transam.TransactionArea;
import pganatomy.engine.access.transam.TransactionId;
import pganatomy.engine.storage.ipc.ProcArray;
import pganatomy.engine.utils.guc.Guc;
import pganatomy.engine.utils.guc.Settings;

/// How far a VACUUM goes.
///
/// PostgreSQL: src/backend/commands/vacuum.c, vacuum_get_cutoffs()
///
/// @param oldestXid what was deleted by an older transaction nobody sees
/// @param freezeLimit tuples of older transactions must be frozen
/// @param nextMulti multixacts from here on may be made while it runs
/// @param multiFreezeLimit older multixacts must go, if their members have ended
/// @param isAggressive whether all pages are looked at that are not all frozen
public record VacuumCutoffs(
    int oldestXid, int freezeLimit, int nextMulti, int multiFreezeLimit, boolean isAggressive) {
  /// @param freezes whether everything is to be frozen (FREEZE)
  /// @param relationFrozenXid no older xid is in the relation
  /// @param relationMinMulti no older multixact is in the relation
  public static VacuumCutoffs now(boolean freezes, int relationFrozenXid, int relationMinMulti) {
    int next = (int) TransactionArea.nextFullXid();
    int oldest = RunningTransactions.oldestVisibleXid(ProcArray.mine());
    int minAge =
        freezes
            ? 0
            : Math.min(
                Guc.VACUUM_FREEZE_MIN_AGE.intValue(), Guc.AUTOVACUUM_FREEZE_MAX_AGE.intValue() / 2);
    int tableAge =
        freezes
            ? 0
            : Math.min(
                Guc.VACUUM_FREEZE_TABLE_AGE.intValue(),
                (int) (Guc.AUTOVACUUM_FREEZE_MAX_AGE.intValue() * 0.95));
    int limit = earlier(next, minAge);
    if (TransactionId.precedes(oldest, limit)) {
      limit = oldest;
    }
    boolean isAggressive =
        TransactionId.isNormal(relationFrozenXid)
            && TransactionId.precedesOrEquals(relationFrozenXid, earlier(next, tableAge));
    int nextMulti = TransactionArea.nextMultiXact();
    int multiLimit =
        freezes ? nextMulti : nextMulti - Settings.integer("vacuum_multixact_freeze_min_age");
    isAggressive |=
        relationMinMulti != 0
            && nextMulti - relationMinMulti
                >= Settings.integer("vacuum_multixact_freeze_table_age");
    return new VacuumCutoffs(oldest, limit, nextMulti, multiLimit, isAggressive || freezes);
  }

  private static int earlier(int xid, int age) {
    int limit = xid - age;
    return TransactionId.isNormal(limit) ? limit : TransactionId.FIRST_NORMAL;
  }
}
