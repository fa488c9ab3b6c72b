package pganatomy.engine.tcop;

import pganatomy.engine.libpq.WaitInterrupts;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// What a backend does about signals and timeouts, at the places where it is safe to stop.
///
/// PostgreSQL: src/backend/tcop/postgres.c, ProcessInterrupts()
final class BackendInterrupts implements Interrupts.Handler, WaitInterrupts {
  /// In which part of its life the backend is: it decides what a cancel or a timeout means.
  enum Phase {
    STARTUP_PACKET,
    AUTHENTICATION,
    IDLE,
    RUNNING
  }

  private final SessionTimeouts timeouts;
  private final BackendServices services;
  private final IdleHeap heap = new IdleHeap();
  private Phase phase = Phase.STARTUP_PACKET;

  BackendInterrupts(SessionTimeouts timeouts, BackendServices services) {
    this.timeouts = timeouts;
    this.services = services;
  }

  void phase(Phase newPhase) {
    phase = newPhase;
  }

  /// Around the wait for the next message.
  void waitBegins() {
    heap.waitBegins();
  }

  void waitEnds() {
    heap.waitEnds();
  }

  @Override
  public int timeoutMillis() {
    int timeout = timeouts.millisToNext();
    int tidying = heap.millisToNext();
    return timeout < 0 || tidying >= 0 && tidying < timeout ? tidying : timeout;
  }

  @Override
  public void processReadInterrupt() {
    heap.tidy();
    processTimeouts();
    Interrupts.check();
  }

  /// A client that does not take its rows must not keep the server from shutting down; but half a
  /// message cannot be followed by an error, so a mere cancel waits.
  @Override
  public void processWriteInterrupt() {
    if (Interrupts.isTerminationPending()) {
      Interrupts.check();
    }
  }

  @Override
  public void process() {
    if (Interrupts.takeTermination()) {
      terminate();
    }
    processTimeouts();
    if (Interrupts.takeQueryCancel()) {
      cancel();
    }
    if (Interrupts.isReloadPending() && phase == Phase.IDLE) {
      reload();
    }
  }

  /// SIGHUP takes effect between statements.
  void reload() {
    if (Interrupts.takeReload()) {
      services.reload();
    }
  }

  private void terminate() {
    if (phase == Phase.STARTUP_PACKET) {
      throw new EndOfSessionException();
    }
    throw DatabaseException.fatal(
        SqlState.ADMIN_SHUTDOWN, "terminating connection due to administrator command");
  }

  private void cancel() {
    if (phase == Phase.AUTHENTICATION) {
      throw authenticationTimeout();
    }
    if (phase == Phase.RUNNING) {
      throw DatabaseException.error(
          SqlState.QUERY_CANCELED, "canceling statement due to user request");
    }
  }

  private static DatabaseException authenticationTimeout() {
    return DatabaseException.fatal(
        SqlState.QUERY_CANCELED, "canceling authentication due to timeout");
  }

  private void processTimeouts() {
    if (timeouts.millisToNext() != 0) {
      return;
    }
    if (timeouts.take(SessionTimeouts.AUTHENTICATION)) {
      if (phase == Phase.STARTUP_PACKET) {
        throw new EndOfSessionException();
      }
      throw authenticationTimeout();
    }
    if (timeouts.take(SessionTimeouts.STATEMENT) && phase == Phase.RUNNING) {
      throw DatabaseException.error(
          SqlState.QUERY_CANCELED, "canceling statement due to statement timeout");
    }
    if (timeouts.take(SessionTimeouts.TRANSACTION)) {
      throw DatabaseException.fatal(
          SqlState.TRANSACTION_TIMEOUT, "terminating connection due to transaction timeout");
    }
    if (timeouts.take(SessionTimeouts.IDLE_IN_TRANSACTION)) {
      throw DatabaseException.fatal(
          SqlState.IDLE_IN_TRANSACTION_SESSION_TIMEOUT,
          "terminating connection due to idle-in-transaction timeout");
    }
    if (timeouts.take(SessionTimeouts.IDLE_SESSION)) {
      throw DatabaseException.fatal(
          SqlState.IDLE_SESSION_TIMEOUT, "terminating connection due to idle-session timeout");
    }
  }
}
