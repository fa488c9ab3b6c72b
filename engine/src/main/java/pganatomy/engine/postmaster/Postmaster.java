package pganatomy.engine.postmaster;

import java.util.List;
import pganatomy.engine.port.Posix;
import pganatomy.engine.port.PosixException;
import pganatomy.engine.port.ProcessTitle;
import pganatomy.engine.port.Processes;
import pganatomy.engine.port.Processes.ExitedChild;
import pganatomy.engine.port.SharedMemory;
import pganatomy.engine.port.SignalThread;
import pganatomy.engine.port.Signals;
import pganatomy.engine.port.Sockets;
import pganatomy.engine.postmaster.Supervisor.Shutdown;
import pganatomy.engine.storage.ipc.BackendKind;
import pganatomy.engine.storage.ipc.Latch;
import pganatomy.engine.storage.ipc.PostmasterSignal;
import pganatomy.engine.storage.ipc.ProcessExit;
import pganatomy.engine.storage.ipc.SharedMemoryLayout;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.ErrorData;
import pganatomy.engine.utils.error.Log;
import pganatomy.engine.utils.error.LogContext;
import pganatomy.engine.utils.error.LogLevel;
import pganatomy.engine.utils.error.LogSettings;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.guc.Configuration;
import pganatomy.engine.utils.guc.Guc;
import pganatomy.engine.utils.guc.PreloadLibraries;

/// The supervisor: opens the doors, starts a process for whoever comes and for each standing job,
/// and puts everything right when one of them dies. It does nothing else, so that nothing else can
/// break it: it takes no lock, runs no query, trusts no shared structure.
///
/// Start: settings, lock file, logger, listeners, shared memory, processes. Loop: sleep in `poll`.
/// Reasons to wake: a connection, a signal (HUP reload; TERM, INT, QUIT stop; CHLD a child ended;
/// USR1 a child wants something), a spare backend that is ready, a time. Shutdown: the state
/// machine of [Supervisor] gets there, then the lock file goes.
///
/// PostgreSQL: src/backend/postmaster/postmaster.c, PostmasterMain(), ServerLoop()
public final class Postmaster implements Supervisor.Server, SignalThread.Handler {
  private static final long SETTLE_POLL_MILLIS = 5;
  private static final long MOST_NANOS_TO_SETTLE = 5_000_000_000L;
  private static final int NAP_MILLIS = 60_000;
  private static final int MAX_IDLE_EVENTS = 256;

  private final String dataDirectory;
  private final Children children = new Children();
  private final ChildLauncher launcher = new ChildLauncher(children);
  private final Supervisor supervisor = new Supervisor(children, launcher, this);
  private final SparePool spares = new SparePool(children, launcher);
  private final StandingProcesses standing = new StandingProcesses(children, launcher, supervisor);

  private LockFile lock;
  private Listeners listeners;

  // Raised by the signal thread, taken by the loop.
  private volatile boolean reloadRequested;
  private volatile Shutdown shutdownRequested = Shutdown.NONE;

  private final int[] polled = new int[MAX_IDLE_EVENTS];
  private final short[] events = new short[MAX_IDLE_EVENTS];
  private boolean isReadyPending;
  private long runningSinceNanos;
  private final short[] ready = new short[MAX_IDLE_EVENTS];
  private long nextLockCheckMillis = System.currentTimeMillis() + NAP_MILLIS;

  private Postmaster(String dataDirectory) {
    this.dataDirectory = dataDirectory;
  }

  /// Runs the server; does not return.
  public static void main(String[] arguments) {
    LogContext.current().processId = Processes.currentId();
    LogContext.current().backendType = BackendKind.POSTMASTER.description();
    Postmaster postmaster = null;
    try {
      String dataDirectory = StartSettings.apply(arguments);
      ProcessTitle.set("postgres -D " + dataDirectory);
      ProcessTitle.setCommandName("postgres");
      postmaster = new Postmaster(dataDirectory);
      postmaster.start();
    } catch (DatabaseException refused) {
      Log.report(refused.data());
      if (postmaster == null) {
        Processes.exitImmediately(1);
      } else {
        postmaster.exit(1);
      }
    }
    postmaster.serve();
  }

  // ---------------------------------------------------------------- start

  private void start() {
    DataDirectoryCheck.check(dataDirectory);
    DataDirectoryCheck.checkControlFile(dataDirectory);
    Posix.changeDirectory(dataDirectory);
    Posix.umask(0077);
    lock = LockFile.ofDataDirectory(dataDirectory, Guc.PORT.intValue(), Listeners.firstFolder());
    PreloadLibraries.load();
    SignalThread.start(this);
    launcher.publishSettings();
    standing.startLogger();
    Log.log("starting " + ServerVersion.text());
    listeners = new Listeners(dataDirectory);
    listeners.open();
    createSharedMemory();
    Files.write("postmaster.opts", StartSettings.commandLine() + "\n", 0600);
    lock.addListenerAndMemory(
        listeners.firstAddress(), Guc.PORT.intValue() * 1000L, Processes.currentId());
    ClientAuthenticationFile.load();
    standing.startMissing();
  }

  private void createSharedMemory() {
    launcher.setMemory(ServerAreas.create(Processes.currentId()));
    // How much is chosen by then that the settings leave open.
    launcher.publishSettings();
  }

  // ---------------------------------------------------------------- loop

  private void serve() {
    while (true) {
      // May start a spare backend, which is then polled.
      int timeoutMillis = timeoutMillis();
      int count = preparePoll();
      Posix.poll(polled, events, ready, count, timeoutMillis);
      if (ready[0] != 0) {
        Posix.drainEvent(Latch.eventDescriptor());
      }
      takeRequests();
      reapChildren();
      takeChildrensRequests();
      answerReady(count);
      standing.startMissing();
      announceReady();
    }
  }

  /// `pg_ctl` waits for the word in the pid file. Our children take longer to start than C's do, so
  /// the word comes when all of them are there: who looks then sees the whole family.
  private void announceReady() {
    if (!isReadyPending) {
      return;
    }
    boolean isWhole =
        children.count(child -> child.isStanding() && !PostmasterSignal.isSettled(child.slot)) == 0;
    if (isWhole || System.nanoTime() - runningSinceNanos > MOST_NANOS_TO_SETTLE) {
      isReadyPending = false;
      lock.setStatus("ready");
    }
  }

  private int preparePoll() {
    int count = 0;
    polled[count++] = Latch.eventDescriptor();
    if (supervisor.state().compareTo(ServerState.WAIT_DEAD_END) < 0) {
      for (int listener : listeners.sockets()) {
        polled[count++] = listener;
      }
    }
    for (Child child : children.all()) {
      if (child.isSpare() && count < polled.length) {
        polled[count++] = child.handOver;
      }
    }
    for (int i = 0; i < count; i++) {
      events[i] = Posix.POLLIN;
    }
    return count;
  }

  private int timeoutMillis() {
    long timeout = NAP_MILLIS;
    timeout = sooner(timeout, isReadyPending ? SETTLE_POLL_MILLIS : -1);
    timeout = sooner(timeout, supervisor.killWhoDoesNotQuit());
    timeout = sooner(timeout, standing.millisUntilNextStart());
    timeout = sooner(timeout, supervisor.remind());
    if (supervisor.admission() == Admission.OK) {
      timeout = sooner(timeout, spares.replenish());
    }
    checkLockFile();
    return (int) timeout;
  }

  private static long sooner(long timeout, long other) {
    return other < 0 ? timeout : Math.min(timeout, other);
  }

  /// Somebody may have removed the data directory under us: then there is nothing to serve.
  private void checkLockFile() {
    long now = System.currentTimeMillis();
    if (now >= nextLockCheckMillis) {
      nextLockCheckMillis = now + NAP_MILLIS;
      if (!lock.isStillMine()) {
        Log.log("performing immediate shutdown because data directory lock file is invalid");
        shutdownRequested = Shutdown.IMMEDIATE;
        Latch.set();
      }
    }
  }

  @Override
  public void handle(int signal) {
    switch (signal) {
      case Signals.SIGHUP -> reloadRequested = true;
      case Signals.SIGTERM -> shutdownRequested = later(Shutdown.SMART);
      case Signals.SIGINT -> shutdownRequested = later(Shutdown.FAST);
      case Signals.SIGQUIT -> shutdownRequested = later(Shutdown.IMMEDIATE);
      case Signals.SIGCHLD, Signals.SIGUSR1 -> {}
      default -> {
        return;
      }
    }
    Latch.set();
  }

  private Shutdown later(Shutdown mode) {
    return mode.compareTo(shutdownRequested) > 0 ? mode : shutdownRequested;
  }

  private void takeRequests() {
    supervisor.requestShutdown(shutdownRequested);
    if (reloadRequested) {
      reloadRequested = false;
      reload();
    }
  }

  /// PostgreSQL: process_pm_reload_request()
  private void reload() {
    if (supervisor.shutdown().compareTo(Shutdown.SMART) > 0) {
      return;
    }
    Log.log("received SIGHUP, reloading configuration files");
    Configuration.reload(true);
    SharedMemoryLayout.noteConfigurationLoad();
    ClientAuthenticationFile.reload();
    launcher.publishSettings();
    children.signal(Signals.SIGHUP, child -> true);
  }

  private void reapChildren() {
    ExitedChild exited = Processes.waitForChild();
    while (exited != null) {
      supervisor.childExited(exited);
      exited = Processes.waitForChild();
    }
  }

  private void takeChildrensRequests() {
    if (!SharedMemory.isAttached()) {
      return;
    }
    int reasons = PostmasterSignal.take();
    if ((reasons & PostmasterSignal.SHUTDOWN_CHECKPOINT_WRITTEN) != 0) {
      supervisor.lastCheckpointWritten();
    }
    if ((reasons & PostmasterSignal.ROTATE_LOG_FILE) != 0) {
      children.signal(Signals.SIGUSR1, Children::isLogger);
    }
  }

  private void answerReady(int count) {
    for (int i = 1; i < count; i++) {
      if (ready[i] == 0) {
        continue;
      }
      Child spare = spareWith(polled[i]);
      if (spare != null) {
        spares.receive(spare);
      } else if (listeners.sockets().contains(polled[i])) {
        acceptFrom(polled[i]);
      }
    }
  }

  private Child spareWith(int descriptor) {
    for (Child child : children.all()) {
      if (child.handOver == descriptor) {
        return child;
      }
    }
    return null;
  }

  private void acceptFrom(int listener) {
    int socket;
    try {
      socket = Sockets.accept(listener);
    } catch (PosixException failed) {
      Log.log("could not accept new connection: " + failed.text());
      return;
    }
    if (socket >= 0) {
      Admission admission = admission();
      if (!spares.handOver(socket, admission)) {
        launcher.startBackend(socket, admission);
      }
      Posix.close(socket);
    }
  }

  /// Twice as many children as connections may be there for a moment: those that are about to be
  /// refused, and cancel requests.
  private Admission admission() {
    Admission admission = supervisor.admission();
    if (admission == Admission.OK) {
      int limit = 2 * (Guc.MAX_CONNECTIONS.intValue() + Guc.MAX_WAL_SENDERS.intValue());
      if (children.count(Children::isClientBackend) >= limit) {
        return Admission.TOO_MANY;
      }
    }
    return admission;
  }

  // ---------------------------------------------------------------- what the state machine asks

  @Override
  public void reinitialize() {
    SharedMemory.detach();
    createSharedMemory();
    standing.forgetDelays();
  }

  @Override
  public void forgetSpare(Child child) {
    spares.forget(child);
  }

  @Override
  public void stateChanged(ServerState state) {
    if (supervisor.shutdown() != Shutdown.NONE) {
      isReadyPending = false;
      lock.setStatus("stopping");
    } else if (state == ServerState.RUN) {
      Log.log("database system is ready to accept connections");
      isReadyPending = true;
      runningSinceNanos = System.nanoTime();
    }
  }

  @Override
  public void exit(int code) {
    if (listeners != null) {
      listeners.close();
    }
    if (lock != null) {
      // Who waits for the file to go expects the whole log.
      Log.log("database system is shut down");
      lock.remove();
    }
    if (AotCache.isRecording()) {
      AotCache.finishSmallRecord();
    }
    ProcessExit.exitNow(code);
  }

  /// What is logged where the postmaster's own standard error still goes.
  static void logRedirection() {
    Log.report(
        ErrorData.of(
                LogLevel.LOG,
                SqlState.SUCCESSFUL_COMPLETION,
                "redirecting log output to logging collector process")
            .hint(
                "Future log output will appear in directory \""
                    + Guc.LOG_DIRECTORY.value()
                    + "\"."));
    LogSettings.isPipedToLogger = true;
  }

  /// For tests and tools: the children's ids.
  List<Child> children() {
    return children.all();
  }
}
