package pganatomy.engine.storage.sync;

import pganatomy.engine.port.PosixException;

/// What a kind of files knows about its own.
///
/// PostgreSQL: src/backend/storage/sync/sync.c, SyncOps
public interface SyncHandler {
  /// Relative to the data directory, for messages.
  String path(FileTag tag);

  /// Brings the file's content to the disk.
  void sync(FileTag tag) throws PosixException;

  void unlink(FileTag tag) throws PosixException;
}
