package pganatomy.engine.postmaster;

import pganatomy.engine.access.transam.RecoveryHandlers;

/// What the auxiliary processes do for the storage: the one place where the process layer calls it.
/// The processes themselves know when; the storage knows how.
///
/// The walwriter has its own way to the log.
final class StorageWork {
  private StorageWork() {}

  /// The startup process: all who have something to redo beside pages.
  static void registerRedo() {
    RecoveryHandlers.register();
  }
}
