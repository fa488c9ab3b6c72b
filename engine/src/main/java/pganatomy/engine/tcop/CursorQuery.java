package pganatomy.engine.tcop;

import java.util.ArrayList;
import java.util.Map;
import pganatomy.engine.parser.ast.RawStatement;
import pganatomy.engine.parser.ast.SessionStatement.Close;
import pganatomy.engine.parser.ast.SessionStatement.DeclareCursor;
import pganatomy.engine.parser.ast.SessionStatement.Fetch;
import pganatomy.engine.parser.ast.SessionStatement.FetchDirection;
import pganatomy.engine.parser.ast.Statement;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.vector.Batch;

/// DECLARE, FETCH, MOVE and CLOSE: portals with a name, moved by SQL and not by messages.
///
/// Cursors go forwards only, and end with their transaction: there is no SCROLL, no WITH HOLD and
/// no BINARY.
///
/// PostgreSQL: src/backend/commands/portalcmds.c
final class CursorQuery implements PreparedQuery {
  private static final Object[] NO_PARAMETERS = {};
  private static final Type[] NO_TYPES = {};

  private final SqlEngine engine;
  private final Map<String, Portal> portals;
  private final RawStatement raw;
  private final String text;
  private final ResultColumn[] columns;

  CursorQuery(SqlEngine engine, Map<String, Portal> portals, RawStatement raw, String text) {
    this.engine = engine;
    this.portals = portals;
    this.raw = raw;
    this.text = text;
    this.columns =
        raw.statement() instanceof Fetch fetch && !fetch.move()
            ? find(fetch.cursor()).prepared().query().resultColumns()
            : null;
  }

  static boolean isOne(Statement statement) {
    return statement instanceof DeclareCursor
        || statement instanceof Fetch
        || statement instanceof Close;
  }

  private Portal find(String name) {
    Portal portal = portals.get(name);
    if (portal == null) {
      throw DatabaseException.error(
          SqlState.INVALID_CURSOR_NAME, "cursor \"" + name + "\" does not exist");
    }
    return portal;
  }

  Execution open(StatementContext context) {
    return raw.statement() instanceof Fetch fetch
        ? new FetchRun(fetch, find(fetch.cursor()))
        : new CommandRun(context);
  }

  @Override
  public RawStatement statement() {
    return raw;
  }

  @Override
  public Type[] parameterTypes() {
    return NO_TYPES;
  }

  @Override
  public ResultColumn[] resultColumns() {
    return columns;
  }

  private void declare(DeclareCursor statement, StatementContext context) {
    if (statement.hold() || statement.binary()) {
      throw unsupported("DECLARE CURSOR ... " + (statement.hold() ? "WITH HOLD" : "BINARY"));
    }
    context.transaction().requireBlock("DECLARE CURSOR", context.isTopLevel());
    if (portals.containsKey(statement.name())) {
      throw DatabaseException.error(
          SqlState.DUPLICATE_CURSOR, "cursor \"" + statement.name() + "\" already exists");
    }
    RawStatement inner = new RawStatement(statement.query(), raw.start(), raw.length());
    PreparedQuery query = engine.prepare(inner, text, null);
    if (query.resultColumns() == null) {
      throw DatabaseException.error(
          SqlState.INVALID_CURSOR_DEFINITION,
          "DECLARE CURSOR must not contain data-modifying statements");
    }
    Portal portal =
        new Portal(
            statement.name(),
            PreparedStatement.unnamed(text, query),
            NO_PARAMETERS,
            new int[query.resultColumns().length],
            context.transaction().depth());
    portals.put(statement.name(), portal.open(engine, context));
  }

  private void close(String name) {
    if (name != null) {
      find(name).close();
      portals.remove(name);
      return;
    }
    for (String each : new ArrayList<>(portals.keySet())) {
      if (!each.isEmpty()) {
        close(each);
      }
    }
  }

  private static DatabaseException unsupported(String what) {
    return DatabaseException.error(SqlState.FEATURE_NOT_SUPPORTED, what + " is not supported yet");
  }

  /// DECLARE and CLOSE do all their work at once.
  private final class CommandRun implements Execution {
    private final StatementContext context;
    private boolean isDone;

    CommandRun(StatementContext context) {
      this.context = context;
    }

    @Override
    public Batch next() {
      if (!isDone) {
        isDone = true;
        if (raw.statement() instanceof DeclareCursor declare) {
          declare(declare, context);
        } else {
          CursorQuery.this.close(((Close) raw.statement()).name());
        }
      }
      return null;
    }

    @Override
    public String completionTag(long rowsSent) {
      return raw.statement().commandTag();
    }

    @Override
    public void close() {
      // Nothing is held.
    }
  }

  /// FETCH gives the cursor's rows; MOVE only counts them.
  private static final class FetchRun implements Execution {
    private final Fetch statement;
    private final Portal portal;
    private long taken;

    FetchRun(Fetch statement, Portal portal) {
      if (statement.count() < 0 || statement.direction() == FetchDirection.BACKWARD) {
        throw DatabaseException.error(
                SqlState.OBJECT_NOT_IN_PREREQUISITE_STATE, "cursor can only scan forward")
            .hint("Declare it with SCROLL option to enable backward scan.");
      }
      if (statement.count() == 0 || statement.direction() != FetchDirection.FORWARD) {
        throw unsupported("FETCH " + statement.direction() + " " + statement.count());
      }
      this.statement = statement;
      this.portal = portal;
    }

    @Override
    public Batch next() {
      Batch rows;
      do {
        rows = taken == statement.count() ? null : portal.take(statement.count() - taken);
        taken += rows == null ? 0 : rows.rowCount;
      } while (rows != null && statement.move());
      return rows;
    }

    @Override
    public String completionTag(long rowsSent) {
      return (statement.move() ? "MOVE " : "FETCH ") + taken;
    }

    @Override
    public void close() {
      // The cursor stays open.
    }
  }
}
