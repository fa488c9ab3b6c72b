package pganatomy.engine.tcop.sql;

import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.access.transam.TransactionListener;
import pganatomy.engine.storage.ipc.Progress;
import pganatomy.engine.storage.statistics.Statistics;

/// Tells the others what a transaction has done, when it has ended.
///
/// PostgreSQL: src/backend/utils/activity/pgstat_xact.c, AtEOXact_PgStat()
final class StatisticsListener implements TransactionListener {
  private final int databaseOid;

  StatisticsListener(int databaseOid) {
    this.databaseOid = databaseOid;
  }

  @Override
  public void afterEnd(TransactionContext transaction, boolean isCommit) {
    Statistics.flush(databaseOid, isCommit);
    if (!isCommit) {
      Progress.end();
    }
  }

  @Override
  public void afterSubtransaction(TransactionContext transaction, int level, boolean isCommit) {
    Statistics.afterSubtransaction(level, isCommit);
    if (!isCommit) {
      Progress.end();
    }
  }
}
