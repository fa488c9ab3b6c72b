package pganatomy.engine.catalog.functions;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.storage.ipc.BackendStatus;
import pganatomy.engine.storage.ipc.BackendStatusEntry;
import pganatomy.engine.storage.ipc.Progress;
import pganatomy.engine.storage.ipc.WaitEvent;
import pganatomy.engine.utils.adt.FunctionContext;
import pganatomy.engine.utils.adt.Inet;
import pganatomy.engine.utils.adt.ListSource;
import pganatomy.engine.utils.adt.RowSource;
import pganatomy.engine.utils.adt.SetReturningFunction;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// What every process does: the rows behind `pg_stat_activity`.
///
/// Whoever may not see a process's row (it is another role's, and they are not in
/// `pg_read_all_stats`) sees that the process is there, whose it is, and nothing else.
///
/// PostgreSQL: src/backend/utils/adt/pgstatfuncs.c, pg_stat_get_activity()
final class ActivityRows implements SetReturningFunction {
  private static final int COLUMNS = 31;
  private static final int TYPE = 17;

  private final String symbol;

  ActivityRows(String symbol) {
    this.symbol = symbol;
  }

  @Override
  public RowSource open(Object[] arguments, FunctionContext context) {
    List<Object[]> rows = new ArrayList<>();
    switch (symbol) {
      case "pg_stat_get_activity" -> {
        Integer pid = (Integer) arguments[0];
        boolean seesAll =
            RolePrivileges.has(context.currentUserOid(), RolePrivileges.READ_ALL_STATS);
        for (BackendStatusEntry entry : BackendStatus.all()) {
          if (pid == null || pid == entry.pid()) {
            boolean isOwn =
                entry.user() != 0 && RolePrivileges.has(context.currentUserOid(), entry.user());
            rows.add(row(entry, seesAll || isOwn));
          }
        }
      }
      case "pg_stat_get_backend_idset" -> {
        for (BackendStatusEntry entry : BackendStatus.all()) {
          rows.add(new Object[] {entry.procNumber()});
        }
      }
      case "pg_stat_get_progress_info" -> addProgress((String) arguments[0], context, rows);
      default -> throw new IllegalStateException(symbol);
    }
    return new ListSource(rows);
  }

  /// PostgreSQL: pg_stat_get_progress_info()
  private static void addProgress(String word, FunctionContext context, List<Object[]> rows) {
    Progress.Command command = Progress.Command.named(word);
    if (command == null) {
      throw DatabaseException.error(
          SqlState.INVALID_PARAMETER_VALUE, "invalid command name: \"" + word + "\"");
    }
    for (BackendStatusEntry entry : BackendStatus.all()) {
      Progress.Report progress = entry.progress();
      if (progress == null || progress.command() != command) {
        continue;
      }
      long[] figures = progress.figures();
      Object[] row = new Object[3 + figures.length];
      row[0] = entry.pid();
      row[1] = entry.database();
      if (mayBeSeen(entry, context)) {
        row[2] = progress.relation();
        for (int i = 0; i < figures.length; i++) {
          row[3 + i] = figures[i];
        }
      }
      rows.add(row);
    }
  }

  private static boolean mayBeSeen(BackendStatusEntry entry, FunctionContext context) {
    return RolePrivileges.hasEither(
        context.currentUserOid(), entry.user(), RolePrivileges.READ_ALL_STATS);
  }

  static Object[] row(BackendStatusEntry entry, boolean mayBeSeen) {
    Object[] row = new Object[COLUMNS];
    row[0] = entry.database() == 0 ? null : entry.database();
    row[1] = entry.pid();
    row[2] = entry.user() == 0 ? null : entry.user();
    row[3] = entry.applicationName();
    row[15] = entry.xid() == 0 ? null : entry.xid();
    row[16] = entry.xmin() == 0 ? null : entry.xmin();
    if (!mayBeSeen) {
      row[5] = "<insufficient privilege>";
      return row;
    }
    row[4] = entry.state().text();
    row[5] = entry.query();
    row[6] = WaitEvent.typeName(entry.waitEvent());
    row[7] = WaitEvent.name(entry.waitEvent());
    if (entry.waitEvent() == WaitEvent.NONE) {
      row[6] = null;
    }
    row[8] = time(entry.transactionStart());
    row[9] = time(entry.activityStart());
    row[10] = time(entry.processStart());
    row[11] = time(entry.stateChange());
    putClient(row, entry);
    row[TYPE] = entry.backendType();
    row[18] = false;
    row[25] = false;
    row[27] = false;
    row[28] = false;
    row[29] = entry.leader() == 0 || entry.leader() == entry.pid() ? null : entry.leader();
    row[30] = entry.queryId() == 0 ? null : entry.queryId();
    return row;
  }

  private static void putClient(Object[] row, BackendStatusEntry entry) {
    if (entry.client() == null) {
      return;
    }
    if (entry.client().isUnix()) {
      row[14] = -1;
      return;
    }
    byte[] address = entry.client().address();
    row[12] = new Inet(address, address.length * 8, false);
    row[13] = entry.clientHostName().isEmpty() ? null : entry.clientHostName();
    row[14] = entry.client().port();
  }

  private static Long time(long micros) {
    return micros == 0 ? null : micros;
  }
}
