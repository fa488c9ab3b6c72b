package pganatomy.engine.storage.ipc;

/// How many processes of each kind the server was started for. Slots are numbered so:
///
/// ```text
///   0 ..          client backends         max_connections
///     ..          autovacuum              autovacuum_worker_slots + launcher
///     ..          background workers      max_worker_processes
///     ..          walsenders              max_wal_senders
///     ..          auxiliary processes     6 + 32 io workers
///     ..          spare backends while they warm up (ours)
/// ```
///
/// PostgreSQL: src/backend/utils/init/postinit.c, InitializeMaxBackends()
public record ProcessLimits(
    int connections, int autovacuumWorkers, int backgroundWorkers, int walSenders) {
  public static final int MAX_IO_WORKERS = 32;
  private static final int AUXILIARY = 6 + MAX_IO_WORKERS;
  private static final int SPARE = 64;

  int autovacuumStart() {
    return connections;
  }

  int backgroundWorkerStart() {
    return autovacuumStart() + autovacuumWorkers + 1;
  }

  int walSenderStart() {
    return backgroundWorkerStart() + backgroundWorkers;
  }

  public int auxiliaryStart() {
    return walSenderStart() + walSenders;
  }

  int spareStart() {
    return auxiliaryStart() + AUXILIARY;
  }

  /// All slots.
  public int total() {
    return spareStart() + SPARE;
  }
}
