package pganatomy.engine.postmaster;

import pganatomy.engine.port.JavaCommand.ProcessSize;
import pganatomy.engine.storage.ipc.BackendKind;

/// The kinds of processes that the postmaster starts: how each is called on the command line and in
/// `ps`, what it is, how large, and where its code begins.
///
/// PostgreSQL: src/backend/postmaster/launch_backend.c, child_process_kinds[]
enum ChildKind {
  BACKEND("backend", "postgres: starting", BackendKind.BACKEND, ProcessSize.BACKEND),
  SPARE("spare", "postgres: spare backend", BackendKind.BACKEND, ProcessSize.BACKEND),
  STARTUP("startup", "postgres: startup", BackendKind.STARTUP, ProcessSize.SMALL),
  CHECKPOINTER(
      "checkpointer", "postgres: checkpointer", BackendKind.CHECKPOINTER, ProcessSize.SMALL),
  BACKGROUND_WRITER(
      "bgwriter", "postgres: background writer", BackendKind.BACKGROUND_WRITER, ProcessSize.SMALL),
  WAL_WRITER("walwriter", "postgres: walwriter", BackendKind.WAL_WRITER, ProcessSize.SMALL),
  AUTOVACUUM_LAUNCHER(
      "avlauncher",
      "postgres: autovacuum launcher",
      BackendKind.AUTOVACUUM_LAUNCHER,
      ProcessSize.SLEEPER),
  LOGICAL_LAUNCHER(
      "logicallauncher",
      "postgres: logical replication launcher",
      BackendKind.BACKGROUND_WORKER,
      ProcessSize.SLEEPER),
  IO_WORKER("io_worker", "postgres: io worker", BackendKind.IO_WORKER, ProcessSize.SLEEPER),
  ARCHIVER("archiver", "postgres: archiver", BackendKind.ARCHIVER, ProcessSize.SLEEPER),
  LOGGER("syslogger", "postgres: logger", BackendKind.LOGGER, ProcessSize.SMALL);

  private static final ChildKind[] ALL = values();

  private final String word;
  private final String title;
  private final BackendKind backendKind;
  private final ProcessSize size;

  ChildKind(String word, String title, BackendKind backendKind, ProcessSize size) {
    this.word = word;
    this.title = title;
    this.backendKind = backendKind;
    this.size = size;
  }

  static ChildKind of(String word) {
    for (ChildKind kind : ALL) {
      if (kind.word.equals(word)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("unknown child process type " + word);
  }

  /// As in `--forkchild=<word>`.
  String word() {
    return word;
  }

  /// `argv[0]`: what `ps` shows until the process has started and writes its own title.
  String title() {
    return title;
  }

  BackendKind backendKind() {
    return backendKind;
  }

  ProcessSize size() {
    return size;
  }

  /// Runs it, in its own process.
  void run(ChildArguments arguments) {
    switch (this) {
      case BACKEND -> ClientBackend.main(arguments);
      case SPARE -> SpareBackend.main(arguments);
      case STARTUP -> StartupProcess.main(arguments);
      case CHECKPOINTER -> Checkpointer.main(arguments);
      case BACKGROUND_WRITER -> BackgroundWriter.main(arguments);
      case WAL_WRITER -> WalWriter.main(arguments);
      case AUTOVACUUM_LAUNCHER -> AutovacuumLauncher.main(arguments);
      case LOGICAL_LAUNCHER -> LogicalReplicationLauncher.main(arguments);
      case IO_WORKER -> IoWorker.main(arguments);
      case ARCHIVER -> Archiver.main(arguments);
      case LOGGER -> SysLogger.main(arguments);
    }
  }
}
