package pganatomy.engine.storage.ipc;

/// What a process of the server is.
///
/// PostgreSQL: src/include/miscadmin.h, BackendType; src/backend/utils/init/miscinit.c,
/// GetBackendTypeDesc()
public enum BackendKind {
  POSTMASTER("postmaster", "postmaster"),
  BACKEND("client backend", "client backend"),
  DEAD_END_BACKEND("dead-end client backend", "dead-end client backend"),
  AUTOVACUUM_LAUNCHER("autovacuum launcher", "autovacuum launcher process"),
  AUTOVACUUM_WORKER("autovacuum worker", "autovacuum worker"),
  BACKGROUND_WORKER("background worker", "background worker"),
  WAL_SENDER("walsender", "walsender"),
  ARCHIVER("archiver", "archiver process"),
  BACKGROUND_WRITER("background writer", "background writer process"),
  CHECKPOINTER("checkpointer", "checkpointer process"),
  IO_WORKER("io worker", "io worker"),
  STARTUP("startup", "startup process"),
  WAL_RECEIVER("walreceiver", "WAL receiver process"),
  WAL_WRITER("walwriter", "WAL writer process"),
  LOGGER("logger", "system logger process");

  private static final BackendKind[] ALL = values();

  private final String description;
  private final String logName;

  BackendKind(String description, String logName) {
    this.description = description;
    this.logName = logName;
  }

  public static BackendKind of(int ordinal) {
    return ALL[ordinal];
  }

  /// As in `pg_stat_activity.backend_type` and in the process title.
  public String description() {
    return description;
  }

  /// As the postmaster's log speaks of one that ended.
  public String logName() {
    return logName;
  }

  /// Whether it takes a slot of the auxiliary processes: one of each, known from the start.
  public boolean isAuxiliary() {
    return switch (this) {
      case ARCHIVER,
          BACKGROUND_WRITER,
          CHECKPOINTER,
          IO_WORKER,
          STARTUP,
          WAL_RECEIVER,
          WAL_WRITER ->
          true;
      default -> false;
    };
  }
}
