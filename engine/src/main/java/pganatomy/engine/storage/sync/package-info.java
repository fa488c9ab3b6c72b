/// # What is on the disk
///
/// A page that was written to a file is in the operating system's memory, and a power failure takes
/// it away. Bringing every write to the disk at once would be slow, and is not needed: the
/// write-ahead log has the change, and keeps it until the next checkpoint. So whoever writes to a
/// file says so, and the checkpointer calls `fsync` once for each such file, before the control
/// file says that redo may begin later.
///
/// ```text
///   backend, bgwriter ──pwrite──▶ base/5/16384
///          │ SYNC base/5/16384 segment 0
///          ▼
///   SyncQueue (shared memory) ──absorb──▶ PendingSyncs (checkpointer) ──fsync──▶ control file
/// ```
///
/// 1. The request is left before the buffer is marked clean.
/// 2. The checkpointer looks at the requests after it has been round the buffers.
/// 3. If `fsync` fails the server panics: the operating system may have dropped the pages, and a
///    second call would say that all is well.
/// 4. A dropped relation's first file is removed after the checkpoint that follows, so that its
///    number is not used again before redo can no more meet it.
///
/// While a checkpoint writes, it tells the operating system to begin bringing to the disk what was
/// written (`checkpoint_flush_after`): then there is less to wait for in the end.
///
/// Left out: `data_sync_retry`.
///
/// Read [pganatomy.engine.storage.sync.SyncQueue] first.
///
/// PostgreSQL: src/backend/storage/sync/sync.c
package pganatomy.engine.storage.sync;
