package pganatomy.engine.postmaster;

import pganatomy.engine.port.Posix;
import pganatomy.engine.port.ProcessTitle;
import pganatomy.engine.port.Processes;
import pganatomy.engine.port.SignalThread;
import pganatomy.engine.port.Signals;
import pganatomy.engine.port.SocketAddress;
import pganatomy.engine.storage.ipc.BackendKind;
import pganatomy.engine.storage.ipc.BackendStatus;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.storage.ipc.Latch;
import pganatomy.engine.storage.ipc.PostmasterSignal;
import pganatomy.engine.storage.ipc.ProcArray;
import pganatomy.engine.storage.ipc.ProcSignal;
import pganatomy.engine.storage.ipc.ProcessExit;
import pganatomy.engine.storage.smgr.RelationFile;
import pganatomy.engine.storage.statistics.Statistics;
import pganatomy.engine.utils.error.Log;
import pganatomy.engine.utils.error.LogContext;
import pganatomy.engine.utils.error.LogSettings;
import pganatomy.engine.utils.guc.Configuration;
import pganatomy.engine.utils.guc.Guc;
import pganatomy.engine.utils.guc.SettingTransfer;

/// The first steps of every child, in its own process: from a bare JVM to a member of the server.
///
/// ```text
///   title -> dies with its parent -> shared memory -> settings -> signals -> (slot, status) -> work
/// ```
///
/// PostgreSQL: src/backend/postmaster/launch_backend.c, SubPostmasterMain();
/// src/backend/postmaster/auxprocess.c, AuxiliaryProcessMainCommon()
final class ChildProcess implements Interrupts.Handler, SignalThread.Handler {
  private static final int EXIT_QUIT = 2;

  /// The logger shares no memory; SIGUSR1 has one reason there.
  private static final int ROTATE = 1;

  private static boolean isLogger;

  private ChildProcess() {}

  /// All steps up to signals; the process is not in the process array yet.
  static void attach(ChildArguments arguments, String identity) {
    ProcessTitle.setIdentity(identity);
    ProcessTitle.setCommandName("postgres");
    LogContext context = LogContext.current();
    context.processId = Processes.currentId();
    context.startMillis = System.currentTimeMillis();
    context.backendType = arguments.kind().backendKind().description();
    isLogger = arguments.kind() == ChildKind.LOGGER;
    if (!isLogger) {
      dieWithPostmaster(arguments.postmasterProcessId());
      ServerAreas.attach(arguments.memory());
      PostmasterSignal.markActive(arguments.slot());
      ProcessExit.onExit(PostmasterSignal::markInactive);
    }
    restoreSettings(arguments.settings());
    RelationFile.limitDescriptors(Guc.MAX_FILES_PER_PROCESS.intValue());
    LogSettings.isPipedToLogger = Guc.LOGGING_COLLECTOR.isOn() && !isLogger;
    Log.aborter(() -> Processes.kill(Processes.currentId(), Signals.SIGABRT));
    SignalThread.start(new ChildProcess());
  }

  /// All steps of a process that serves no client.
  static void join(ChildArguments arguments, String identity) {
    attach(arguments, identity);
    Interrupts.setHandler(new ChildProcess());
    BackendKind kind = arguments.kind().backendKind();
    Statistics.identify(kind);
    ProcessExit.onExit(Statistics::flushIo);
    if (!ProcArray.join(kind)) {
      Log.panic("all " + kind.description() + " slots are in use", null);
    }
    ProcessExit.onExit(ProcArray::leave);
    Statistics.begin();
    BackendStatus.begin(
        kind, LogContext.current().processId, LogContext.current().startMillis, noClient());
    ProcessExit.onExit(BackendStatus::end);
    PostmasterSignal.markSettled();
  }

  private static SocketAddress noClient() {
    return null;
  }

  /// The kernel kills us when the postmaster dies; it may have died before we asked for that.
  private static void dieWithPostmaster(int postmaster) {
    Processes.signalWhenParentDies(Signals.SIGKILL);
    if (Processes.parentId() != postmaster) {
      ProcessExit.exitNow(1);
    }
  }

  private static void restoreSettings(int descriptor) {
    byte[] saved = new byte[(int) Posix.fileSize(descriptor)];
    Posix.pread(descriptor, saved, 0, saved.length, 0);
    SettingTransfer.restore(saved);
    Posix.close(descriptor);
  }

  /// In the signal thread: raise a flag, ring the latch. SIGQUIT alone acts at once, see the
  /// chapter of `storage.ipc`.
  @Override
  public void handle(int signal) {
    switch (signal) {
      case Signals.SIGHUP -> Interrupts.requestReload();
      case Signals.SIGINT -> Interrupts.requestQueryCancel();
      case Signals.SIGTERM -> Interrupts.requestTermination();
      case Signals.SIGUSR1 -> onReasons(isLogger ? ROTATE : ProcSignal.take());
      case Signals.SIGURG -> Latch.wakeFromSignal();
      case Signals.SIGQUIT -> {
        if (!isLogger) {
          quit();
        }
      }
      default -> {}
    }
  }

  private static void onReasons(int reasons) {
    if ((reasons & ProcSignal.SHUTDOWN_REQUEST) != 0) {
      Interrupts.requestShutdown();
    }
    Interrupts.addReasons(reasons);
  }

  private static Runnable quitMessage;

  /// What tells the client why, when all processes are ended.
  static void setQuitMessage(Runnable message) {
    quitMessage = message;
  }

  private static void quit() {
    if (quitMessage != null) {
      quitMessage.run();
    }
    ProcessExit.exitNow(EXIT_QUIT);
  }

  /// What a process without a client does upon interrupts: reload; exit 0 when asked to end.
  ///
  /// PostgreSQL: src/backend/postmaster/interrupt.c, ProcessMainLoopInterrupts()
  @Override
  public void process() {
    reloadIfAsked();
    if (Interrupts.isTerminationPending() || Interrupts.isShutdownPending()) {
      ProcessExit.exit(0);
    }
  }

  static void reloadIfAsked() {
    if (Interrupts.takeReload()) {
      reload();
    }
  }

  static void reload() {
    Configuration.reload(false);
  }
}
