package pganatomy.engine.postmaster;

import pganatomy.engine.storage.ipc.BackendKind;

/// A child process as the postmaster knows it, in its own memory.
///
/// PostgreSQL: src/backend/postmaster/pmchild.c, PMChild
final class Child {
  /// The number of its slot in [pganatomy.engine.storage.ipc.PostmasterSignal], -1 for the logger.
  final int slot;

  final int processId;

  /// A spare backend becomes a `BACKEND` or a `DEAD_END_BACKEND` when it gets a connection.
  BackendKind kind;

  /// Our end of the pair through which a spare gets its connection; -1 when it is no spare.
  int handOver = -1;

  /// A spare that has started and warmed up.
  boolean isReady;

  /// An io worker's number.
  int number;

  /// The name of a background worker, as the log and the view show it.
  String workerName;

  Child(int processId, int slot, BackendKind kind) {
    this.processId = processId;
    this.slot = slot;
    this.kind = kind;
  }

  /// One of those that are there without any client.
  boolean isStanding() {
    return slot >= 0
        && switch (kind) {
          case CHECKPOINTER,
              BACKGROUND_WRITER,
              WAL_WRITER,
              AUTOVACUUM_LAUNCHER,
              ARCHIVER,
              IO_WORKER,
              BACKGROUND_WORKER ->
              true;
          default -> false;
        };
  }

  boolean isSpare() {
    return handOver >= 0;
  }

  /// What the log calls it.
  String logName() {
    if (isSpare()) {
      return "spare backend";
    }
    return workerName == null ? kind.logName() : "background worker \"" + workerName + "\"";
  }
}
