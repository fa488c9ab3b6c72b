package pganatomy.engine.tcop;

import pganatomy.engine.libpq.ConnectionLostException;
import pganatomy.engine.libpq.Message;
import pganatomy.engine.libpq.MessageReader;
import pganatomy.engine.libpq.MessageWriter;
import pganatomy.engine.libpq.SocketClientStream;
import pganatomy.engine.port.StreamSocket;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.storage.lmgr.LockManager;
import pganatomy.engine.storage.statistics.Statistics;
import pganatomy.engine.storage.statistics.Statistics.SessionEnd;
import pganatomy.engine.tcop.BackendInterrupts.Phase;
import pganatomy.engine.tcop.BackendServices.Activity;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.ErrorData;
import pganatomy.engine.utils.error.Log;
import pganatomy.engine.utils.error.LogContext;
import pganatomy.engine.utils.error.LogLevel;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.guc.Guc;
import pganatomy.engine.utils.guc.Settings;

/// The life of a process that serves a client: let it in, then read a message, do what it says,
/// answer; until one of the two has enough.
///
/// Wakes for: a message, SIGTERM (FATAL, exit 1), SIGINT (cancel), SIGHUP, timeouts. Ends by:
/// Terminate or a hang-up (exit 0), FATAL (exit 1).
///
/// PostgreSQL: src/backend/tcop/postgres.c, PostgresMain()
public final class Backend implements Settings.Reporter {
  private final SocketClientStream stream;
  private final MessageReader in;
  private final MessageWriter out;
  private final SessionTimeouts timeouts = new SessionTimeouts();
  private final BackendInterrupts interrupts;
  private final BackendServices services;
  private final Session session;
  private final ExtendedQuery extended;
  private final SimpleQuery simple;

  private boolean isReadyDue = true;
  private boolean isExtendedMessage;
  private boolean skipsToSync;

  private Backend(StreamSocket socket, BackendServices services) {
    this.services = services;
    interrupts = new BackendInterrupts(timeouts, services);
    stream = new SocketClientStream(socket, interrupts);
    in = new MessageReader(stream);
    out = new MessageWriter(stream);
    session = new Session(in, out, services, timeouts);
    extended = new ExtendedQuery(session);
    simple = new SimpleQuery(session, extended);
  }

  /// Serves the client to the end; returns the process's exit status. The refusal is null for a
  /// client that may come in.
  public static int serve(
      StreamSocket socket, BackendServices services, ConnectionInfo connection) {
    Backend backend = new Backend(socket, services);
    Interrupts.setHandler(backend.interrupts);
    int status = backend.live(connection);
    Log.client(null);
    Interrupts.setHandler(null);
    backend.stream.close();
    return status;
  }

  private int live(ConnectionInfo connection) {
    BackendStartup startup =
        new BackendStartup(connection, in, out, stream, services, timeouts, interrupts);
    SessionEnd end = SessionEnd.NORMAL;
    try {
      if (!startup.run()) {
        return 0;
      }
      session.titleStart(startup.title());
      session.transaction.superuser(startup.role().isSuperuser());
      startup.sendSessionState(this);
      loop();
      return 0;
    } catch (EndOfSessionException _) {
      return 0;
    } catch (ConnectionLostException _) {
      end = SessionEnd.ABANDONED;
      return 0;
    } catch (Throwable thrown) {
      end =
          SqlState.ADMIN_SHUTDOWN.equals(DatabaseException.dataOf(thrown).sqlState())
              ? SessionEnd.KILLED
              : SessionEnd.FATAL;
      reportFatal(thrown);
      return 1;
    } finally {
      Log.client(null);
      session.transaction.abortSession();
      LockManager.releaseAllOfSession();
      Statistics.endSession(end);
      startup.logDisconnection();
    }
  }

  /// An error outside the loop, where there is no next statement, ends the process.
  private void reportFatal(Throwable thrown) {
    ErrorData data = DatabaseException.dataOf(thrown);
    if (data.level().compareTo(LogLevel.FATAL) < 0) {
      data.level(LogLevel.FATAL);
    }
    report(data);
  }

  /// A client that is gone cannot be told; the log has it by then.
  private void report(ErrorData data) {
    try {
      Log.report(data);
    } catch (ConnectionLostException _) {
      Log.client(null);
    }
  }

  private void loop() {
    while (true) {
      try {
        readAndExecute();
      } catch (ConnectionLostException | EndOfSessionException end) {
        throw end;
      } catch (Throwable thrown) {
        recover(thrown);
      }
    }
  }

  /// After an error: tell the client, undo the transaction, and go on; within the extended protocol
  /// only from the next Sync on.
  private void recover(Throwable thrown) {
    interrupts.phase(Phase.IDLE);
    timeouts.stop(SessionTimeouts.STATEMENT);
    Interrupts.releaseAll();
    Interrupts.takeQueryCancel();
    ErrorData data = DatabaseException.dataOf(thrown);
    if (data.level().compareTo(LogLevel.FATAL) >= 0) {
      throw thrown instanceof DatabaseException fatal ? fatal : new DatabaseException(data);
    }
    Log.report(data);
    LogContext.current().statement = null;
    extended.dropPortalsOnError();
    session.transaction.abortCurrent();
    session.stopTransactionClock();
    skipsToSync = isExtendedMessage;
    isReadyDue = !skipsToSync;
  }

  private void readAndExecute() {
    isExtendedMessage = false;
    if (isReadyDue) {
      becomeReady();
    }
    interrupts.phase(Phase.IDLE);
    interrupts.waitBegins();
    int type = in.readByte();
    interrupts.waitEnds();
    timeouts.stop(SessionTimeouts.IDLE_IN_TRANSACTION);
    timeouts.stop(SessionTimeouts.IDLE_SESSION);
    if (type < 0) {
      throw hangUp();
    }
    int limit = limit(type);
    isExtendedMessage = isExtended(type);
    Message message = in.readMessage(limit);
    interrupts.reload();
    if (skipsToSync && type != 'S' && type != 'X') {
      return;
    }
    // A cancel that came while there was nothing to cancel must not hit what comes now.
    Interrupts.check();
    interrupts.phase(Phase.RUNNING);
    dispatch(type, message);
    interrupts.phase(Phase.IDLE);
  }

  private ConnectionLostException hangUp() {
    if (session.transaction.isActive()) {
      Log.report(
          LogLevel.LOG_SERVER_ONLY,
          SqlState.CONNECTION_DOES_NOT_EXIST,
          "unexpected EOF on client connection with an open transaction");
    } else if (Log.isEnabled(LogLevel.DEBUG1)) {
      Log.client(null);
      Log.report(
          LogLevel.DEBUG1,
          SqlState.CONNECTION_DOES_NOT_EXIST,
          "unexpected EOF on client connection");
    }
    return new ConnectionLostException("client has hung up");
  }

  /// How long a message of a type may be; an unknown type means that client and server have lost
  /// each other.
  private static int limit(int type) {
    return switch (type) {
      case 'Q', 'P', 'B', 'F', 'd' -> MessageReader.LARGE_LIMIT;
      case 'E', 'D', 'C', 'H', 'S', 'X', 'c', 'f' -> MessageReader.SMALL_LIMIT;
      default ->
          throw DatabaseException.fatal(
              SqlState.PROTOCOL_VIOLATION, "invalid frontend message type " + type);
    };
  }

  private static boolean isExtended(int type) {
    return type == 'P' || type == 'B' || type == 'E' || type == 'D' || type == 'C' || type == 'H';
  }

  private void dispatch(int type, Message message) {
    switch (type) {
      case 'Q' -> {
        String text = message.getString();
        message.end();
        isReadyDue = true;
        simple.execute(text);
      }
      case 'P' -> extended.parse(message);
      case 'B' -> extended.bind(message);
      case 'E' -> extended.execute(message);
      case 'D' -> extended.describe(message);
      case 'C' -> extended.close(message);
      case 'H' -> {
        message.end();
        out.flush();
      }
      case 'S' -> sync(message);
      case 'F' -> {
        services.activity(Activity.FASTPATH, "<FASTPATH> function call");
        isReadyDue = true;
        throw DatabaseException.error(
            SqlState.FEATURE_NOT_SUPPORTED, "fastpath function calls are not supported");
      }
      case 'X' -> throw new EndOfSessionException();
      // COPY data that was under way when COPY failed.
      default -> {}
    }
  }

  private void sync(Message message) {
    message.end();
    skipsToSync = false;
    isReadyDue = true;
    if (session.transaction.isActive()) {
      session.finishStatement();
    }
    extended.dropPortals();
  }

  /// The answer is complete: show it in the title and in the statistics, and tell the client.
  private void becomeReady() {
    isReadyDue = false;
    LogContext.current().statement = null;
    if (session.transaction.isFailed()) {
      session.title("idle in transaction (aborted)");
      services.activity(Activity.IDLE_IN_ABORTED_TRANSACTION, null);
    } else if (session.transaction.isInBlock()) {
      session.title("idle in transaction");
      services.activity(Activity.IDLE_IN_TRANSACTION, null);
    } else {
      extended.dropPortals();
      session.title("idle");
      services.activity(Activity.IDLE, null);
    }
    timeouts.start(
        session.transaction.isInBlock()
            ? SessionTimeouts.IDLE_IN_TRANSACTION
            : SessionTimeouts.IDLE_SESSION,
        session.transaction.isInBlock()
            ? Guc.IDLE_IN_TRANSACTION_SESSION_TIMEOUT.intValue()
            : Guc.IDLE_SESSION_TIMEOUT.intValue());
    Settings.reportChanges(this);
    out.begin('Z').putByte(session.transaction.statusByte()).end();
    out.flush();
  }

  @Override
  public void report(String name, String value) {
    out.begin('S').putString(name).putString(value).end();
  }
}
