package pganatomy.engine.commands;

import pganatomy.engine.access.transam.LogTruncation;
import pganatomy.engine.access.transam.TransactionArea;
import pganatomy.engine.access.transam.TransactionId;
import pganatomy.engine.catalog.CatalogOids;
import pganatomy.engine.catalog.CatalogRow;
import pganatomy.engine.catalog.CatalogTable;
import pganatomy.engine.catalog.PgClass;
import pganatomy.engine.storage.lmgr.LockManager;
import pganatomy.engine.storage.lmgr.LockMode;
import pganatomy.engine.storage.lmgr.LockTag;
import pganatomy.engine.utils.error.SqlState;

/// After a VACUUM: notes how old the oldest number is that is left in the database, and cuts off
/// what no database needs any more.
///
/// ```text
///   pg_class.relfrozenxid  ──min──▶  pg_database.datfrozenxid  ──min──▶  pg_xact's first segment
///   pg_class.relminmxid    ──min──▶  pg_database.datminmxid    ──min──▶  pg_multixact's first ones
/// ```
///
/// PostgreSQL: src/backend/commands/vacuum.c, vac_update_datfrozenxid(), vac_truncate_clog()
final class DatabaseHorizon {
  private static final int FROZEN_XID = 10;
  private static final int MIN_MULTI = 11;
  private static final int READERS_MILLIS = 1000;

  private final CommandContext context;

  DatabaseHorizon(CommandContext context) {
    this.context = context;
  }

  void advance() {
    // Two of them at once would change the same row.
    LockManager.acquire(
        LockTag.object(context.catalog().databaseOid(), CatalogOids.PG_DATABASE, 0),
        LockMode.EXCLUSIVE);
    updateDatabase();
    context.queries().commitAndStart();
    truncate();
  }

  private void updateDatabase() {
    int oldest = 0;
    int oldestMulti = 0;
    for (CatalogRow row : context.table(CatalogOids.PG_CLASS).all()) {
      int xid = row.integer(PgClass.FROZEN_XID);
      oldest = TransactionId.isNormal(xid) ? TransactionId.older(oldest, xid) : oldest;
      int multi = row.integer(PgClass.MIN_MULTI);
      if (multi != 0 && (oldestMulti == 0 || multi - oldestMulti < 0)) {
        oldestMulti = multi;
      }
    }
    CatalogTable databases = context.table(CatalogOids.PG_DATABASE);
    CatalogRow row = databases.findOne(1, context.catalog().databaseOid());
    boolean isNewXid =
        oldest != 0 && TransactionId.precedes(row.integer(FROZEN_XID), oldest)
            || isOfTheFuture(row.integer(FROZEN_XID));
    boolean isNewMulti = oldestMulti != 0 && oldestMulti - row.integer(MIN_MULTI) > 0;
    if (isNewXid) {
      row.set(FROZEN_XID, oldest);
    }
    if (isNewMulti) {
      row.set(MIN_MULTI, oldestMulti);
    }
    if (isNewXid || isNewMulti) {
      databases.updateInPlace(row);
    }
  }

  private static boolean isOfTheFuture(int xid) {
    return TransactionId.precedes((int) TransactionArea.nextFullXid(), xid);
  }

  private void truncate() {
    int oldest = 0;
    int database = 0;
    int oldestMulti = 0;
    int multiDatabase = 0;
    CatalogTable databases = context.table(CatalogOids.PG_DATABASE);
    for (CatalogRow row : databases.all()) {
      int xid = row.integer(FROZEN_XID);
      int multi = row.integer(MIN_MULTI);
      if (isOfTheFuture(xid) || multi - TransactionArea.nextMultiXact() > 0) {
        CommandContext.warning(
            SqlState.WARNING,
            "some databases have not been vacuumed in over 2 billion transactions");
        return;
      }
      if (oldest == 0 || TransactionId.precedes(xid, oldest)) {
        oldest = xid;
        database = row.integer(1);
      }
      if (oldestMulti == 0 || multi - oldestMulti < 0) {
        oldestMulti = multi;
        multiDatabase = row.integer(1);
      }
    }
    context.queries().commitAndStart();
    if (!LogTruncation.awaitReaders(READERS_MILLIS)) {
      return; // somebody may still ask for what would go: next time
    }
    LogTruncation.run(oldest, database, oldestMulti, multiDatabase);
  }
}
