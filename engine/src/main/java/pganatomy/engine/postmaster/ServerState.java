package pganatomy.engine.postmaster;

/// Where the server stands, from its start to its end.
///
/// ```text
///   STARTUP --> RUN --> STOP_BACKENDS --> WAIT_BACKENDS --> WAIT_CHECKPOINT --> WAIT_ARCHIVER
///      ^                                       |                                    |
///      |                                       | crash, immediate             WAIT_IO_WORKERS
///      |                                       v                                    |
///      +---- after a crash ---- NO_CHILDREN <-- WAIT_DEAD_END <--------------- WAIT_CHECKPOINTER
///                                   |
///                                   v  shutdown: exit
/// ```
///
/// PostgreSQL: src/backend/postmaster/postmaster.c, PMState (we leave out standby's states)
enum ServerState {
  STARTUP,
  RUN,
  STOP_BACKENDS,
  WAIT_BACKENDS,
  WAIT_CHECKPOINT,
  WAIT_ARCHIVER,
  WAIT_IO_WORKERS,
  WAIT_CHECKPOINTER,
  WAIT_DEAD_END,
  NO_CHILDREN
}
