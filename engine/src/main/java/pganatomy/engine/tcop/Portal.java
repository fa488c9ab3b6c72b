package pganatomy.engine.tcop;

import pganatomy.engine.libpq.MessageWriter;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.ColumnVector;

/// A query that is being run, perhaps in pieces: a client may ask for some rows now and the others
/// later.
///
/// PostgreSQL: src/backend/tcop/pquery.c, PortalRun()
final class Portal {
  private final String name;
  private final PreparedStatement prepared;
  private final Object[] parameters;
  private final int[] formats;
  private final int depth;

  private Execution execution;
  private DataRowWriter rows;
  private Batch batch;
  private int nextRow;
  private boolean hasStarted;
  private boolean isAtEnd;
  private boolean isClosed;
  private long sent;

  /// depth: of savepoints when it was made; it ends with its savepoint.
  Portal(String name, PreparedStatement prepared, Object[] parameters, int[] formats, int depth) {
    this.name = name;
    this.prepared = prepared;
    this.parameters = parameters;
    this.formats = formats;
    this.depth = depth;
  }

  String name() {
    return name;
  }

  /// How the log names it.
  String displayName() {
    return name.isEmpty() ? prepared.displayName() : prepared.displayName() + "/" + name;
  }

  PreparedStatement prepared() {
    return prepared;
  }

  Object[] parameters() {
    return parameters;
  }

  int[] formats() {
    return formats;
  }

  int depth() {
    return depth;
  }

  boolean hasStarted() {
    return hasStarted;
  }

  /// Plans the query, without running anything of it yet.
  Portal open(SqlEngine engine, StatementContext context) {
    execution =
        prepared.query() instanceof CursorQuery cursor
            ? tracked(cursor, context)
            : engine.open(prepared.query(), parameters, context);
    return this;
  }

  private static Execution tracked(CursorQuery cursor, StatementContext context) {
    Execution execution = cursor.open(context);
    if (!StatementTracking.isIdentifying()) {
      return execution;
    }
    var identity = StatementIdentity.ofUtility(cursor.statement(), context.text());
    StatementTracking.report(identity);
    return StatementTracking.isUtilityWanted()
        ? new TrackedExecution(execution, StatementTracking.of(identity), true)
        : execution;
  }

  /// Runs until so many rows are sent (0: all). Returns whether it has come to its end; then [#tag]
  /// tells what was done.
  boolean run(MessageWriter out, long maximalRows) {
    ResultColumn[] columns = prepared.query().resultColumns();
    if (isAtEnd) {
      if (columns == null) {
        throw DatabaseException.error(
            SqlState.OBJECT_NOT_IN_PREREQUISITE_STATE, "portal \"" + name + "\" cannot be run");
      }
      sent = 0;
      return true;
    }
    if (!hasStarted) {
      hasStarted = true;
      rows = columns == null ? null : new DataRowWriter(out, columns, formats);
    }
    sent = 0;
    long limit = columns == null || maximalRows <= 0 ? Long.MAX_VALUE : maximalRows;
    while (sent < limit) {
      Interrupts.check();
      if (batch == null || nextRow == batch.rowCount) {
        batch = execution.next();
        nextRow = 0;
        if (batch == null) {
          isAtEnd = true;
          execution.pause();
          return true;
        }
      }
      int count = (int) Math.min(batch.rowCount - nextRow, limit - sent);
      if (rows != null) {
        rows.write(batch, nextRow, count);
      }
      nextRow += count;
      sent += count;
    }
    execution.pause();
    return false;
  }

  /// For FETCH: at most so many of the next rows, or null at the end.
  Batch take(long maximalRows) {
    hasStarted = true;
    if (!isAtEnd && (batch == null || nextRow == batch.rowCount)) {
      batch = execution.next();
      nextRow = 0;
      isAtEnd = batch == null;
    }
    if (isAtEnd) {
      return null;
    }
    int count = (int) Math.min(batch.rowCount - nextRow, maximalRows);
    ColumnVector[] columns = new ColumnVector[batch.columns.length];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = ColumnVector.create(batch.columns[i].kind(), count);
      columns[i].copyRows(0, batch.columns[i], nextRow, count);
    }
    Batch taken = new Batch(columns);
    taken.rowCount = count;
    nextRow += count;
    return taken;
  }

  /// The command tag of the last [#run].
  String tag() {
    return execution.completionTag(sent);
  }

  void close() {
    if (execution != null && !isClosed) {
      isClosed = true;
      execution.close();
    }
  }
}
