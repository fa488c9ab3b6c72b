package pganatomy.engine.utils.error;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Reports: to the server's log, and, in a backend, to its client. Whether a report goes to either
/// is decided here by level and settings.
///
/// A message, however many lines it has, is one `write(2)` to descriptor 2, so that processes that
/// share the descriptor do not write into each other's lines.
///
/// PostgreSQL: src/backend/utils/error/elog.c, EmitErrorReport(), send_message_to_server_log()
public final class Log {
  /// Where reports for the client go; a backend registers the one that writes the wire protocol.
  public interface ClientSink {
    void send(ErrorData data);
  }

  /// What `panic` does after the message is out; the process layer registers abort(3).
  public interface Aborter {
    void abort();
  }

  private static final int EXIT_STATUS_OF_SIGABRT = 134;

  private static FileOutputStream stderr = new FileOutputStream(FileDescriptor.err);
  private static ClientSink clientSink;
  private static boolean isClientAuthenticating;
  private static Aborter aborter;

  private Log() {}

  /// Registers the client, or with null takes it away: a client that is gone gets nothing.
  public static void client(ClientSink sink) {
    clientSink = sink;
  }

  /// While true, the client only gets errors: who is not authenticated learns little.
  public static void clientAuthenticating(boolean isAuthenticating) {
    isClientAuthenticating = isAuthenticating;
  }

  public static void aborter(Aborter newAborter) {
    aborter = newAborter;
  }

  /// Whether a report of this level would go anywhere: ask before building an expensive text.
  public static boolean isEnabled(LogLevel level) {
    return level.reachesLog(LogSettings.minMessages)
        || (clientSink != null
            && level.reachesClient(LogSettings.clientMinMessages, isClientAuthenticating));
  }

  /// Reports, for the operator, that something happened.
  public static void log(String message) {
    report(ErrorData.of(LogLevel.LOG, SqlState.SUCCESSFUL_COMPLETION, message));
  }

  public static void report(LogLevel level, String sqlState, String message) {
    report(ErrorData.of(level, sqlState, message));
  }

  /// Reports to log and client. It does not throw: for an ERROR or FATAL that must end something,
  /// throw a [DatabaseException]; its catcher reports it here.
  public static void report(ErrorData data) {
    if (data.level().reachesLog(LogSettings.minMessages)) {
      writeToLog(data);
    }
    if (clientSink != null
        && data.level().reachesClient(LogSettings.clientMinMessages, isClientAuthenticating)) {
      clientSink.send(data);
    }
  }

  /// A broken invariant: nothing in shared memory can be trusted any more. Logs and aborts, upon
  /// which the postmaster ends all other processes and recovers.
  public static Error panic(String message, Throwable cause) {
    return panic(SqlState.INTERNAL_ERROR, message, cause);
  }

  /// As above, with what has failed as SQLSTATE: `53100` for a full disk.
  public static Error panicOf(String sqlState, String message) {
    return panic(sqlState, message, null);
  }

  private static Error panic(String sqlState, String message, Throwable cause) {
    ErrorData data = ErrorData.of(LogLevel.PANIC, sqlState, message);
    if (cause != null) {
      data.detailForLog(StackTraces.text(cause));
    }
    report(data);
    if (aborter != null) {
      aborter.abort();
    }
    Runtime.getRuntime().halt(EXIT_STATUS_OF_SIGABRT);
    return new AssertionError(message, cause);
  }

  private static void writeToLog(ErrorData data) {
    if (!LogSettings.toStderr && !LogSettings.isPipedToLogger) {
      return;
    }
    LogLinePrefix.nextLine();
    StringBuilder out = new StringBuilder(128);
    new LogText(out, data).append();
    byte[] message = out.toString().getBytes(StandardCharsets.UTF_8);
    if (LogSettings.isPipedToLogger) {
      LogPipe.write(message);
    } else {
      writeToStderr(message, message.length);
    }
  }

  /// A log that cannot be written has nowhere to be reported; PostgreSQL ignores it as well.
  static void writeToStderr(byte[] bytes, int length) {
    try {
      stderr.write(bytes, 0, length);
    } catch (IOException _) {
      return;
    }
  }

  /// For tests: everything goes to another stream.
  static FileOutputStream redirect(FileOutputStream stream) {
    FileOutputStream previous = stderr;
    stderr = stream;
    return previous;
  }
}
