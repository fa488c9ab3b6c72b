package pganatomy.engine.catalog.functions;

import pganatomy.engine.port.Errno;
import pganatomy.engine.port.Processes;
import pganatomy.engine.port.Signals;
import pganatomy.engine.storage.ipc.BackendKind;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.storage.ipc.Latch;
import pganatomy.engine.storage.ipc.PostmasterSignal;
import pganatomy.engine.storage.ipc.ProcArray;
import pganatomy.engine.storage.ipc.ProcLayout;
import pganatomy.engine.storage.ipc.SharedMemoryLayout;
import pganatomy.engine.storage.ipc.WaitEvent;
import pganatomy.engine.utils.adt.FunctionContext;
import pganatomy.engine.utils.adt.ScalarFunction;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.guc.Guc;

/// Signals to other processes, from SQL: `kill` with PostgreSQL's rules about who may.
///
/// PostgreSQL: src/backend/storage/ipc/signalfuncs.c
final class SignalFunctions implements ScalarFunction {
  private static final long POLL_MILLIS = 100;

  /// What a refusal speaks of.
  private record Action(String denied, String verb, String many, String one, int signal) {}

  private static final Action CANCEL =
      new Action(
          "permission denied to cancel query",
          "cancel",
          "cancel queries",
          "Only roles with privileges of the role whose query is being canceled or with privileges"
              + " of the \"pg_signal_backend\" role may cancel this query.",
          Signals.SIGINT);

  private static final Action TERMINATE =
      new Action(
          "permission denied to terminate process",
          "terminate",
          "terminate processes",
          "Only roles with privileges of the role whose process is being terminated or with"
              + " privileges of the \"pg_signal_backend\" role may terminate this process.",
          Signals.SIGTERM);

  private final String symbol;

  SignalFunctions(String symbol) {
    this.symbol = symbol;
  }

  @Override
  public Object call(Object[] arguments, FunctionContext context) {
    return switch (symbol) {
      case "pg_cancel_backend" -> signal((Integer) arguments[0], CANCEL, context);
      case "pg_terminate_backend" ->
          terminate((Integer) arguments[0], (Long) arguments[1], context);
      case "pg_reload_conf" -> reload(context);
      case "pg_rotate_logfile" -> rotate(context);
      default -> throw new IllegalStateException(symbol);
    };
  }

  // ---------------------------------------------------------------- backends

  /// PostgreSQL: pg_signal_backend()
  private static boolean signal(int pid, Action action, FunctionContext context) {
    int number = ProcArray.find(pid);
    if (number < 0 || number >= ProcArray.limits().auxiliaryStart()) {
      warn(context, "PID " + pid + " is not a PostgreSQL backend process");
      return false;
    }
    checkAllowed(ProcArray.slot(number), action, context.currentUserOid());
    if (pid == Processes.currentId()) {
      return signalSelf(action);
    }
    int errno = Processes.killErrno(pid, action.signal());
    if (errno != 0) {
      warn(context, "could not send signal to process " + pid + ": " + Errno.text(errno));
    }
    return errno == 0;
  }

  /// A signal to the own process would be taken by another thread, some time later: the statement
  /// could end before, and the next one be hit.
  private static boolean signalSelf(Action action) {
    if (action == TERMINATE) {
      Interrupts.requestTermination();
    } else {
      Interrupts.requestQueryCancel();
    }
    Interrupts.check();
    return true;
  }

  private static void checkAllowed(long slot, Action action, int user) {
    int role = ProcLayout.role(slot);
    if ((role == 0 || RolePrivileges.isSuperuser(role)) && !RolePrivileges.isSuperuser(user)) {
      if (ProcLayout.kind(slot) != BackendKind.AUTOVACUUM_WORKER) {
        throw denied(
            action,
            "Only roles with the SUPERUSER attribute may "
                + action.many()
                + " of roles with the SUPERUSER attribute.");
      }
      if (!RolePrivileges.has(user, RolePrivileges.SIGNAL_AUTOVACUUM_WORKER)) {
        throw denied(
            action,
            "Only roles with privileges of the \"pg_signal_autovacuum_worker\" role may "
                + action.verb()
                + " autovacuum workers.");
      }
    } else if (!RolePrivileges.hasEither(user, role, RolePrivileges.SIGNAL_BACKEND)) {
      throw denied(action, action.one());
    }
  }

  private static DatabaseException denied(Action action, String detail) {
    return DatabaseException.error(SqlState.INSUFFICIENT_PRIVILEGE, action.denied()).detail(detail);
  }

  private static boolean terminate(int pid, long timeoutMillis, FunctionContext context) {
    if (timeoutMillis < 0) {
      throw DatabaseException.error(
          SqlState.NUMERIC_VALUE_OUT_OF_RANGE, "\"timeout\" must not be negative");
    }
    boolean sent = signal(pid, TERMINATE, context);
    return sent && timeoutMillis > 0 ? awaitEnd(pid, timeoutMillis, context) : sent;
  }

  /// Nobody tells us that it has ended, so we look, ten times a second.
  ///
  /// PostgreSQL: pg_wait_until_termination()
  private static boolean awaitEnd(int pid, long timeoutMillis, FunctionContext context) {
    long remaining = timeoutMillis;
    while (remaining > 0) {
      if (Processes.killErrno(pid, 0) == Errno.ESRCH) {
        return true;
      }
      long wait = Math.min(POLL_MILLIS, remaining);
      Latch.reset();
      Interrupts.check();
      Latch.await(wait, WaitEvent.BACKEND_TERMINATION);
      remaining -= wait;
    }
    warn(
        context,
        "backend with PID "
            + pid
            + " did not terminate within "
            + timeoutMillis
            + (timeoutMillis == 1 ? " millisecond" : " milliseconds"));
    return false;
  }

  // ---------------------------------------------------------------- the postmaster

  private static boolean reload(FunctionContext context) {
    RolePrivileges.requireForFunction(context.currentUserOid(), 0, "pg_reload_conf");
    if (!Processes.kill(SharedMemoryLayout.postmasterProcessId(), Signals.SIGHUP)) {
      warn(context, "failed to send signal to postmaster: No such process");
      return false;
    }
    return true;
  }

  private static boolean rotate(FunctionContext context) {
    RolePrivileges.requireForFunction(context.currentUserOid(), 0, "pg_rotate_logfile");
    if (!Guc.LOGGING_COLLECTOR.isOn()) {
      warn(context, "rotation not possible because log collection not active");
      return false;
    }
    PostmasterSignal.send(PostmasterSignal.ROTATE_LOG_FILE);
    return true;
  }

  private static void warn(FunctionContext context, String message) {
    context.notice(true, SqlState.WARNING, message, null, null);
  }
}
