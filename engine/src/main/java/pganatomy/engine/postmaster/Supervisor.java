package pganatomy.engine.postmaster;

import pganatomy.engine.port.Processes.ExitedChild;
import pganatomy.engine.port.Signals;
import pganatomy.engine.storage.ipc.BackendKind;
import pganatomy.engine.storage.ipc.BackendStatus;
import pganatomy.engine.storage.ipc.PostmasterSignal;
import pganatomy.engine.storage.ipc.ProcSignal;
import pganatomy.engine.utils.error.ErrorData;
import pganatomy.engine.utils.error.Log;
import pganatomy.engine.utils.error.LogLevel;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.guc.Guc;

/// The state machine of the server: what follows from requests to stop and from the ends of
/// children. It decides; [Postmaster] listens and starts what is missing.
///
/// PostgreSQL: src/backend/postmaster/postmaster.c, process_pm_child_exit(), HandleFatalError(),
/// PostmasterStateMachine()
final class Supervisor {
  /// How the server was asked to stop; a later request only counts when it is more urgent.
  enum Shutdown {
    NONE,
    SMART,
    FAST,
    IMMEDIATE
  }

  /// What the state machine needs of the postmaster.
  interface Server {
    /// All is quiet after a crash: new shared memory.
    void reinitialize();

    /// The server is down: the process ends.
    void exit(int code);

    /// A spare backend's end of the pair is not needed any more.
    void forgetSpare(Child child);

    void stateChanged(ServerState state);
  }

  private static final long PATIENCE_MILLIS = 5_000;
  private static final long REMIND_MILLIS = 20;

  private final Children children;
  private final ChildLauncher launcher;
  private final Server server;

  private ServerState state = ServerState.STARTUP;
  private Shutdown shutdown = Shutdown.NONE;
  private boolean fatalError;

  /// After a crash, until all are gone: their ends are no news.
  private boolean quitting;

  /// What it could not do now it could not do the next time.
  private boolean startupFailed;

  private boolean checkpointAsked;
  private boolean connectionsAllowed = true;

  /// When children were told to quit, to kill those that do not; 0 when none were.
  private long quitSentMillis;

  Supervisor(Children children, ChildLauncher launcher, Server server) {
    this.children = children;
    this.launcher = launcher;
    this.server = server;
  }

  ServerState state() {
    return state;
  }

  Shutdown shutdown() {
    return shutdown;
  }

  boolean isAfterCrash() {
    return fatalError;
  }

  private void enter(ServerState next) {
    state = next;
    server.stateChanged(next);
  }

  /// What a client that knocks now is told.
  ///
  /// PostgreSQL: canAcceptConnections()
  Admission admission() {
    if (state == ServerState.RUN) {
      return connectionsAllowed ? Admission.OK : Admission.SHUTTING_DOWN;
    }
    if (shutdown != Shutdown.NONE) {
      return Admission.SHUTTING_DOWN;
    }
    return state == ServerState.STARTUP && !fatalError
        ? Admission.STARTING_UP
        : Admission.IN_RECOVERY;
  }

  // ---------------------------------------------------------------- requests to stop

  /// PostgreSQL: process_pm_shutdown_request()
  void requestShutdown(Shutdown mode) {
    if (mode.compareTo(shutdown) <= 0) {
      return;
    }
    shutdown = mode;
    server.stateChanged(state);
    switch (mode) {
      case SMART -> {
        Log.log("received smart shutdown request");
        stopSmart();
      }
      case FAST -> {
        Log.log("received fast shutdown request");
        stopFast();
      }
      case IMMEDIATE -> {
        Log.log("received immediate shutdown request");
        PostmasterSignal.setQuitReason(PostmasterSignal.QUIT_FOR_STOP);
        quitChildren();
        if (state.compareTo(ServerState.WAIT_BACKENDS) < 0) {
          enter(ServerState.WAIT_BACKENDS);
        }
      }
      case NONE -> throw new IllegalArgumentException();
    }
    advance();
  }

  private void stopSmart() {
    connectionsAllowed = false;
    if (state == ServerState.STARTUP) {
      enter(ServerState.STOP_BACKENDS);
    }
  }

  private void stopFast() {
    connectionsAllowed = false;
    if (state == ServerState.STARTUP) {
      enter(ServerState.STOP_BACKENDS);
    } else if (state == ServerState.RUN) {
      Log.log("aborting any active transactions");
      enter(ServerState.STOP_BACKENDS);
    }
  }

  private void quitChildren() {
    children.signal(Signals.SIGQUIT, Children::isNotLogger);
    quitSentMillis = System.currentTimeMillis();
  }

  /// Kills what did not quit in time. Returns milliseconds until it is worth asking again, or -1.
  long killWhoDoesNotQuit() {
    if (quitSentMillis == 0) {
      return -1;
    }
    long left = quitSentMillis + PATIENCE_MILLIS - System.currentTimeMillis();
    if (left > 0) {
      return left;
    }
    quitSentMillis = 0;
    Log.log("issuing SIGKILL to recalcitrant children");
    children.signal(Signals.SIGKILL, Children::isNotLogger);
    return -1;
  }

  // ---------------------------------------------------------------- ends of children

  void childExited(ExitedChild exited) {
    Child child = children.remove(exited.processId());
    if (child == null) {
      return;
    }
    boolean detached = Children.releaseSlot(child);
    boolean clean = exited.exited() && exited.exitCode() == 0;
    boolean refused = exited.exited() && exited.exitCode() == 1;
    switch (child.kind) {
      case STARTUP -> startupExited(child, exited, clean, refused);
      case LOGGER -> {
        if (!clean || shutdown == Shutdown.NONE) {
          logExit(child, exited);
        }
      }
      case CHECKPOINTER -> {
        if (clean && detached && state == ServerState.WAIT_CHECKPOINTER) {
          enter(ServerState.WAIT_DEAD_END);
        } else {
          crashed(child, exited);
        }
      }
      case BACKGROUND_WRITER, WAL_WRITER, AUTOVACUUM_LAUNCHER ->
          crashedUnless(clean && detached, child, exited);
      case BACKGROUND_WORKER -> {
        boolean orderly = (clean || refused) && detached;
        if (orderly && refused) {
          logExit(child, exited);
        }
        crashedUnless(orderly, child, exited);
      }
      case DEAD_END_BACKEND, POSTMASTER -> {}
      case BACKEND, AUTOVACUUM_WORKER, WAL_SENDER, ARCHIVER, IO_WORKER, WAL_RECEIVER ->
          crashedUnless((clean || refused) && detached, child, exited);
    }
    if (child.isSpare()) {
      server.forgetSpare(child);
    }
    advance();
  }

  private void startupExited(Child child, ExitedChild exited, boolean clean, boolean refused) {
    if (shutdown != Shutdown.NONE && (clean || refused)) {
      // Memory is new since the crash, and those that have it are told to end one by one.
      fatalError = quitting;
      if (state.compareTo(ServerState.WAIT_BACKENDS) < 0) {
        enter(ServerState.WAIT_BACKENDS);
      }
    } else if (clean) {
      fatalError = false;
      quitSentMillis = 0;
      enter(ServerState.RUN);
    } else {
      startupFailed |= !quitting;
      crashed(child, exited);
    }
  }

  private void crashedUnless(boolean orderly, Child child, ExitedChild exited) {
    if (!orderly) {
      crashed(child, exited);
    }
  }

  /// A child died holding who knows what. Everybody out.
  ///
  /// PostgreSQL: HandleChildCrash(), HandleFatalError()
  private void crashed(Child child, ExitedChild exited) {
    if (quitting || shutdown == Shutdown.IMMEDIATE) {
      return;
    }
    quitting = true;
    logExit(child, exited);
    Log.log("terminating any other active server processes");
    fatalError = true;
    PostmasterSignal.setQuitReason(PostmasterSignal.QUIT_FOR_CRASH);
    quitChildren();
    if (state.compareTo(ServerState.WAIT_BACKENDS) < 0) {
      enter(ServerState.WAIT_BACKENDS);
    } else if (state.compareTo(ServerState.WAIT_DEAD_END) < 0) {
      enter(ServerState.WAIT_DEAD_END);
    }
  }

  private static void logExit(Child child, ExitedChild exited) {
    String who = child.logName() + " (PID " + exited.processId() + ")";
    String how =
        exited.exited()
            ? " exited with exit code " + exited.exitCode()
            : " was terminated by signal " + exited.signal() + ": " + Signals.text(exited.signal());
    ErrorData data = ErrorData.of(LogLevel.LOG, SqlState.SUCCESSFUL_COMPLETION, who + how);
    boolean failed = !exited.exited() || exited.exitCode() != 0;
    String query = failed ? crashedQuery(child) : null;
    if (query != null) {
      data.detail("Failed process was running: " + query);
    }
    Log.report(data);
  }

  private static String crashedQuery(Child child) {
    return child.kind == BackendKind.LOGGER ? null : BackendStatus.crashedQuery(child.processId);
  }

  // ---------------------------------------------------------------- what follows

  /// The checkpointer says that the last checkpoint is on disk.
  void lastCheckpointWritten() {
    if (state == ServerState.WAIT_CHECKPOINT) {
      children.signal(Signals.SIGTERM, child -> child.kind == BackendKind.ARCHIVER);
      enter(ServerState.WAIT_ARCHIVER);
      advance();
    }
  }

  /// Goes on to the next state as long as its condition holds.
  ///
  /// PostgreSQL: PostmasterStateMachine()
  void advance() {
    ServerState before;
    do {
      before = state;
      advanceOnce();
    } while (state != before);
  }

  private void advanceOnce() {
    switch (state) {
      case STARTUP -> {}
      case RUN -> {
        if (!connectionsAllowed && children.count(Children::isClientBackend) == 0) {
          enter(ServerState.STOP_BACKENDS);
        }
      }
      case STOP_BACKENDS -> {
        children.signal(Signals.SIGTERM, Children::endsBeforeCheckpoint);
        enter(ServerState.WAIT_BACKENDS);
      }
      case WAIT_BACKENDS -> {
        if (children.count(Children::endsBeforeCheckpoint) == 0) {
          backendsAreGone();
        }
      }
      case WAIT_CHECKPOINT -> {}
      case WAIT_ARCHIVER -> {
        if (!children.has(BackendKind.ARCHIVER) && !children.has(BackendKind.WAL_SENDER)) {
          enter(ServerState.WAIT_IO_WORKERS);
          remind();
        }
      }
      case WAIT_IO_WORKERS -> {
        if (!children.has(BackendKind.IO_WORKER)) {
          enter(ServerState.WAIT_CHECKPOINTER);
          remind();
        }
      }
      case WAIT_CHECKPOINTER -> {}
      case WAIT_DEAD_END -> {
        if (children.count(Children::isNotLogger) == 0) {
          enter(ServerState.NO_CHILDREN);
        }
      }
      case NO_CHILDREN -> allAreGone();
    }
  }

  private void backendsAreGone() {
    if (shutdown == Shutdown.IMMEDIATE || fatalError) {
      enter(ServerState.WAIT_DEAD_END);
      return;
    }
    if (!children.has(BackendKind.CHECKPOINTER)) {
      launcher.start(ChildKind.CHECKPOINTER, 0);
    }
    enter(ServerState.WAIT_CHECKPOINT);
    remind();
  }

  /// Asks those to act or to end whom the state waits for. A child that has only just started does
  /// not hear it: the postmaster's loop asks again. Returns milliseconds until then, or -1.
  long remind() {
    switch (state) {
      case WAIT_CHECKPOINT -> {
        if (!checkpointAsked) {
          int reason = ProcSignal.SHUTDOWN_CHECKPOINT;
          checkpointAsked = children.request(BackendKind.CHECKPOINTER, reason) > 0;
        }
      }
      case WAIT_IO_WORKERS -> children.request(BackendKind.IO_WORKER, ProcSignal.SHUTDOWN_REQUEST);
      case WAIT_CHECKPOINTER ->
          children.request(BackendKind.CHECKPOINTER, ProcSignal.SHUTDOWN_REQUEST);
      case STARTUP,
          RUN,
          STOP_BACKENDS,
          WAIT_BACKENDS,
          WAIT_ARCHIVER,
          WAIT_DEAD_END,
          NO_CHILDREN -> {
        return -1;
      }
    }
    return REMIND_MILLIS;
  }

  private void allAreGone() {
    if (shutdown != Shutdown.NONE) {
      if (fatalError) {
        Log.log("abnormal database system shutdown");
      }
      server.exit(fatalError ? 1 : 0);
      return;
    }
    if (startupFailed) {
      Log.log("shutting down due to startup process failure");
      server.exit(1);
      return;
    }
    if (!Guc.RESTART_AFTER_CRASH.isOn()) {
      Log.log("shutting down because \"restart_after_crash\" is off");
      server.exit(1);
      return;
    }
    Log.log("all server processes terminated; reinitializing");
    quitSentMillis = 0;
    quitting = false;
    checkpointAsked = false;
    server.reinitialize();
    enter(ServerState.STARTUP);
  }
}
