package pganatomy.engine.tcop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pganatomy.engine.libpq.ClientText;
import pganatomy.engine.libpq.Message;
import pganatomy.engine.parser.ast.RawStatement;
import pganatomy.engine.parser.ast.SessionStatement.Transaction;
import pganatomy.engine.parser.ast.Statement;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.Log;
import pganatomy.engine.utils.error.LogLevel;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.guc.Guc;

/// The extended protocol: a statement is parsed once, bound to parameters, and run, each by a
/// message of its own; after an error everything up to Sync is skipped.
///
/// ```text
///  P name, text ─> prepared statement ─ B parameters ─> portal ─ E row limit ─> rows
///  D what does it take and give?   C forget it   S end of the batch: commit, Z
/// ```
///
/// PostgreSQL: src/backend/tcop/postgres.c, exec_parse_message(), exec_bind_message(),
/// exec_execute_message(); src/backend/commands/prepare.c, src/backend/utils/mmgr/portalmem.c
final class ExtendedQuery {
  private final Session session;
  private final PreparedStatements statements;
  private final Map<String, Portal> portals = new HashMap<>();

  ExtendedQuery(Session session) {
    this.session = session;
    this.statements = session.services.sqlEngine().preparedStatements();
  }

  /// The unnamed statement ends with the next Query.
  void dropUnnamed() {
    statements.remove("");
    closePortal("");
  }

  /// Portals end with their transaction, or with the savepoint in which they were made.
  void dropPortals() {
    if (portals.isEmpty()) {
      return;
    }
    if (!session.transaction.isInBlock() && portals.size() == 1 && portals.containsKey("")) {
      closePortal("");
      return;
    }
    int depth = session.transaction.isInBlock() ? session.transaction.depth() : -1;
    for (String name : new ArrayList<>(portals.keySet())) {
      if (depth < portals.get(name).depth() || session.transaction.isFailed()) {
        closePortal(name);
      }
    }
  }

  /// After an error none goes on.
  void dropPortalsOnError() {
    for (Portal portal : portals.values()) {
      try {
        portal.close();
      } catch (RuntimeException failure) {
        Log.report(
            LogLevel.LOG,
            SqlState.INTERNAL_ERROR,
            "could not close portal \"" + portal.name() + "\": " + failure.getMessage());
      }
    }
    portals.clear();
  }

  private void closePortal(String name) {
    Portal portal = portals.remove(name);
    if (portal != null) {
      portal.close();
    }
  }

  /// Runs BEGIN, COMMIT and so on; what ends with the transaction ends.
  String transaction(RawStatement raw, String text) {
    StatementTracking tracking = null;
    if (StatementTracking.isIdentifying()) {
      StatementIdentity identity = StatementIdentity.ofUtility(raw, text);
      StatementTracking.report(identity);
      tracking = StatementTracking.isUtilityWanted() ? StatementTracking.of(identity) : null;
    }
    if (tracking != null) {
      tracking.resume();
      tracking.leave();
    }
    String tag = session.transaction.execute((Transaction) raw.statement());
    if (tracking != null) {
      tracking.finishExecution(0);
    }
    dropPortals();
    session.stopTransactionClock();
    return tag;
  }

  // ------------------------------------------------------------------------------ Parse

  void parse(Message message) {
    String name = message.getString();
    String text = message.getString();
    int[] types = new int[message.getShort()];
    for (int i = 0; i < types.length; i++) {
      types[i] = message.getInt();
    }
    message.end();
    session.running(text);
    session.title("PARSE");
    QueryLog log = new QueryLog(statements);
    session.startStatement();
    List<RawStatement> parsed = session.services.sqlEngine().parse(text);
    if (parsed.size() > 1) {
      throw DatabaseException.error(
          SqlState.SYNTAX_ERROR, "cannot insert multiple commands into a prepared statement");
    }
    PreparedQuery query = null;
    if (!parsed.isEmpty()) {
      RawStatement raw = parsed.getFirst();
      session.transaction.checkNotFailed(raw.statement());
      query =
          raw.statement() instanceof Transaction
              ? new TransactionQuery(raw)
              : prepare(raw, text, types);
    }
    PreparedStatement prepared = statements.store(name, text, query, false);
    session.transaction.incrementCommandCounter();
    session.out.empty('1');
    log.duration("parse", prepared.displayName(), text);
  }

  /// Cursors are portals, which only we know; all else is the engine's.
  PreparedQuery prepare(RawStatement raw, String text, int[] types) {
    return CursorQuery.isOne(raw.statement())
        ? new CursorQuery(session.services.sqlEngine(), portals, raw, text)
        : session.services.sqlEngine().prepare(raw, text, types);
  }

  // ------------------------------------------------------------------------------ Bind

  void bind(Message message) {
    String portalName = message.getString();
    PreparedStatement prepared = statements.find(message.getString());
    session.running(prepared.text());
    session.title("BIND");
    QueryLog log = new QueryLog(statements);
    session.startStatement();
    int[] formats = formats(message);
    int count = message.getShort();
    checkCounts(prepared, formats.length, count);
    if (session.transaction.isFailed() && (!endsBlock(prepared) || count != 0)) {
      throw TransactionBlock.failed();
    }
    if (portalName.isEmpty()) {
      closePortal("");
    } else if (portals.containsKey(portalName)) {
      throw DatabaseException.error(
          SqlState.DUPLICATE_CURSOR, "cursor \"" + portalName + "\" already exists");
    }
    Object[] values = new Object[count];
    for (int i = 0; i < count; i++) {
      values[i] = parameter(message, prepared, i, format(formats, i), portalName);
    }
    int[] resultFormats = formats(message);
    message.end();
    Portal portal =
        new Portal(
            portalName,
            prepared,
            values,
            resultFormats(prepared, resultFormats),
            session.transaction.depth());
    if (!prepared.isEmpty() && !(prepared.query() instanceof TransactionQuery)) {
      portal.open(
          session.services.sqlEngine(),
          new StatementContext(prepared.text(), true, session.transaction, session.copy));
    }
    portals.put(portalName, portal);
    session.out.empty('2');
    log.duration("bind", portal);
  }

  private static boolean endsBlock(PreparedStatement prepared) {
    return prepared.isEmpty()
        || TransactionBlock.endsBlock(prepared.query().statement().statement());
  }

  private static int[] formats(Message message) {
    int[] formats = new int[message.getShort()];
    for (int i = 0; i < formats.length; i++) {
      formats[i] = message.getShort();
    }
    return formats;
  }

  /// None says text for all, one says it for all.
  private static int format(int[] formats, int index) {
    if (formats.length == 0) {
      return 0;
    }
    return formats.length == 1 ? formats[0] : formats[index];
  }

  private static void checkCounts(PreparedStatement prepared, int formatCount, int count) {
    if (formatCount > 1 && formatCount != count) {
      throw violation(
          "bind message has " + formatCount + " parameter formats but " + count + " parameters");
    }
    int wanted = prepared.isEmpty() ? 0 : prepared.query().parameterTypes().length;
    if (count != wanted) {
      throw violation(
          "bind message supplies "
              + count
              + " parameters, but prepared statement \""
              + prepared.name()
              + "\" requires "
              + wanted);
    }
  }

  private static DatabaseException violation(String message) {
    return DatabaseException.error(SqlState.PROTOCOL_VIOLATION, message);
  }

  private Object parameter(
      Message message, PreparedStatement prepared, int index, int format, String portalName) {
    int length = message.getInt();
    if (length == -1) {
      return null;
    }
    byte[] bytes = message.getBytes(length);
    Type type = prepared.query().parameterTypes()[index];
    try {
      if (format == 0) {
        return type.codec().parse(ClientText.decode(bytes, 0, length), -1);
      }
      if (format == 1) {
        return type.codec().fromBinary(bytes, 0, length, -1);
      }
      throw unsupportedFormat(format);
    } catch (DatabaseException invalid) {
      String portal = portalName.isEmpty() ? "unnamed portal" : "portal \"" + portalName + "\"";
      invalid
          .data()
          .addContext(portal + " parameter $" + (index + 1) + (format == 0 ? " = '...'" : ""));
      throw invalid;
    }
  }

  private static DatabaseException unsupportedFormat(int format) {
    return DatabaseException.error(
        SqlState.INVALID_PARAMETER_VALUE, "unsupported format code: " + format);
  }

  private static int[] resultFormats(PreparedStatement prepared, int[] formats) {
    ResultColumn[] columns = prepared.isEmpty() ? null : prepared.query().resultColumns();
    if (columns == null) {
      return null;
    }
    if (formats.length > 1 && formats.length != columns.length) {
      throw violation(
          "bind message has "
              + formats.length
              + " result formats but query has "
              + columns.length
              + " columns");
    }
    int[] all = new int[columns.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = format(formats, i);
    }
    return all;
  }

  // ------------------------------------------------------------------------------ Execute

  private Portal portal(String name) {
    Portal portal = portals.get(name);
    if (portal == null) {
      throw DatabaseException.error(
          SqlState.INVALID_CURSOR_NAME, "portal \"" + name + "\" does not exist");
    }
    return portal;
  }

  void execute(Message message) {
    String name = message.getString();
    int limit = message.getInt();
    message.end();
    Portal portal = portal(name);
    PreparedStatement prepared = portal.prepared();
    if (prepared.isEmpty()) {
      session.out.empty('I');
      return;
    }
    Statement statement = prepared.query().statement().statement();
    String verb = portal.hasStarted() ? "execute fetch from" : "execute";
    session.running(prepared.text());
    session.title(statement.commandTag());
    QueryLog log = new QueryLog(statements);
    session.startStatement();
    if (!Guc.LOG_STATEMENT.is("none")) {
      log.statement(
          verb + " " + portal.displayName(),
          prepared.text(),
          statement,
          QueryLog.parameters(portal));
    }
    session.transaction.checkNotFailed(statement);
    Interrupts.check();
    if (statement instanceof Transaction) {
      executeTransaction(prepared);
    } else {
      run(portal, limit);
    }
    log.duration(verb, portal);
  }

  private void executeTransaction(PreparedStatement prepared) {
    String tag = transaction(prepared.query().statement(), prepared.text());
    session.finishStatement();
    session.out.begin('C').putString(tag).end();
  }

  private void run(Portal portal, int limit) {
    int[] formats = portal.formats();
    for (int i = 0; formats != null && i < formats.length; i++) {
      int format = formats[i];
      if (format != 0 && format != 1) {
        throw unsupportedFormat(format);
      }
    }
    boolean isComplete = portal.run(session.out, Math.max(limit, 0));
    if (isComplete) {
      session.transaction.incrementCommandCounter();
      session.timeouts.stop(SessionTimeouts.STATEMENT);
      session.out.begin('C').putString(portal.tag()).end();
    } else {
      session.out.empty('s');
    }
  }

  // ------------------------------------------------------------------------------ Describe, Close

  void describe(Message message) {
    int kind = message.getByte();
    String name = message.getString();
    message.end();
    session.startStatement();
    switch (kind) {
      case 'S' -> describeStatement(statements.find(name));
      case 'P' -> {
        Portal portal = portal(name);
        describeRows(portal.prepared(), portal.formats());
      }
      default -> throw violation("invalid DESCRIBE message subtype " + kind);
    }
  }

  private void describeStatement(PreparedStatement prepared) {
    refuseRowsIfFailed(prepared);
    Type[] types = prepared.isEmpty() ? new Type[0] : prepared.query().parameterTypes();
    session.out.begin('t').putShort(types.length);
    for (Type type : types) {
      session.out.putInt(type.oid());
    }
    session.out.end();
    describeRows(prepared, null);
  }

  private void refuseRowsIfFailed(PreparedStatement prepared) {
    boolean hasRows = !prepared.isEmpty() && prepared.query().resultColumns() != null;
    if (session.transaction.isFailed() && hasRows) {
      throw TransactionBlock.failed();
    }
  }

  private void describeRows(PreparedStatement prepared, int[] formats) {
    refuseRowsIfFailed(prepared);
    ResultColumn[] columns = prepared.isEmpty() ? null : prepared.query().resultColumns();
    if (columns == null) {
      session.out.empty('n');
    } else {
      RowDescription.send(session.out, columns, formats);
    }
  }

  void close(Message message) {
    int kind = message.getByte();
    String name = message.getString();
    message.end();
    switch (kind) {
      case 'S' -> statements.remove(name);
      case 'P' -> closePortal(name);
      default -> throw violation("invalid CLOSE message subtype " + kind);
    }
    session.out.empty('3');
  }
}
