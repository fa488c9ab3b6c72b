package pganatomy.engine.postmaster;

import pganatomy.engine.port.Posix;
import pganatomy.engine.storage.ipc.BackendKind;
import pganatomy.engine.utils.guc.Guc;

/// The processes that should be there whether or not a client is: starts those that are missing in
/// the server's present state.
///
/// PostgreSQL: src/backend/postmaster/postmaster.c, LaunchMissingBackgroundProcesses(),
/// maybe_adjust_io_workers(), maybe_start_bgworkers()
final class StandingProcesses {
  private static final long WORKER_RESTART_MILLIS = 5_000;

  private final Children children;
  private final ChildLauncher launcher;
  private final Supervisor supervisor;
  private int[] logPipe;
  private int originalStandardError = -1;
  private boolean startupStarted;
  private long launcherNotBeforeMillis;
  private boolean launcherWasThere;

  StandingProcesses(Children children, ChildLauncher launcher, Supervisor supervisor) {
    this.children = children;
    this.launcher = launcher;
    this.supervisor = supervisor;
  }

  /// Starts the logger if the settings want one, and sends our own log there.
  void startLogger() {
    if (!Guc.LOGGING_COLLECTOR.isOn() || children.has(BackendKind.LOGGER)) {
      return;
    }
    if (logPipe == null) {
      logPipe = Posix.pipe();
      originalStandardError = Posix.duplicate(2);
    }
    launcher.startLogger(logPipe[0], originalStandardError);
    if (!pganatomy.engine.utils.error.LogSettings.isPipedToLogger) {
      Postmaster.logRedirection();
      Posix.duplicateTo(logPipe[1], 1);
      Posix.duplicateTo(logPipe[1], 2);
      launcher.setStandardError(logPipe[1]);
    }
  }

  void startMissing() {
    startLogger();
    ServerState state = supervisor.state();
    if (state == ServerState.STARTUP || state == ServerState.RUN) {
      startIoWorkers();
      startIfMissing(ChildKind.CHECKPOINTER);
      startIfMissing(ChildKind.BACKGROUND_WRITER);
    }
    if (state == ServerState.STARTUP) {
      startStartup();
    } else {
      startupStarted = false;
    }
    if (state == ServerState.RUN) {
      startIfMissing(ChildKind.WAL_WRITER);
      if (supervisor.admission() == Admission.OK) {
        startForRunning();
      }
    }
  }

  private void startForRunning() {
    if (Guc.AUTOVACUUM.isOn()) {
      startIfMissing(ChildKind.AUTOVACUUM_LAUNCHER);
    }
    if (!Guc.ARCHIVE_MODE.value().equals("off")) {
      startIfMissing(ChildKind.ARCHIVER);
    }
    startLogicalLauncher();
  }

  /// Once for each time that the server comes up: it works through, and ends.
  private void startStartup() {
    if (!startupStarted) {
      startupStarted = true;
      launcher.start(ChildKind.STARTUP, 0);
    }
  }

  private void startIfMissing(ChildKind kind) {
    if (!children.has(kind.backendKind())) {
      launcher.start(kind, 0);
    }
  }

  private void startIoWorkers() {
    int wanted = Guc.IO_METHOD.value().equals("worker") ? Guc.IO_WORKERS.intValue() : 0;
    int present = children.count(child -> child.kind == BackendKind.IO_WORKER);
    for (; present < wanted; present++) {
      launcher.start(ChildKind.IO_WORKER, freeIoWorkerNumber());
    }
    if (present > wanted) {
      endIoWorker(wanted);
    }
  }

  private int freeIoWorkerNumber() {
    int number = 0;
    while (hasIoWorker(number)) {
      number++;
    }
    return number;
  }

  private boolean hasIoWorker(int number) {
    return children.count(child -> child.kind == BackendKind.IO_WORKER && child.number == number)
        > 0;
  }

  /// One too many (`io_workers` was lowered): the highest number goes.
  private void endIoWorker(int fromNumber) {
    children.signal(
        pganatomy.engine.port.Signals.SIGINT,
        child -> child.kind == BackendKind.IO_WORKER && child.number >= fromNumber);
  }

  /// A background worker that ended is started again only after a while.
  private void startLogicalLauncher() {
    boolean wanted =
        Guc.MAX_LOGICAL_REPLICATION_WORKERS.intValue() > 0
            && Guc.MAX_WORKER_PROCESSES.intValue() > 0;
    if (!wanted || children.has(BackendKind.BACKGROUND_WORKER)) {
      return;
    }
    long now = System.currentTimeMillis();
    if (launcherWasThere && launcherNotBeforeMillis == 0) {
      launcherNotBeforeMillis = now + WORKER_RESTART_MILLIS;
    }
    if (now >= launcherNotBeforeMillis) {
      launcherNotBeforeMillis = 0;
      launcherWasThere = true;
      launcher.start(ChildKind.LOGICAL_LAUNCHER, 0);
    }
  }

  /// After a crash everything starts at once.
  void forgetDelays() {
    launcherWasThere = false;
    launcherNotBeforeMillis = 0;
  }

  long millisUntilNextStart() {
    return launcherNotBeforeMillis == 0
        ? -1
        : Math.max(0, launcherNotBeforeMillis - System.currentTimeMillis());
  }
}
