package pganatomy.engine.postmaster;

/// What the auxiliary processes do for the storage: the one place where the process layer calls it.
/// The processes themselves know when; the storage knows how.
///
/// The walwriter has its own way to the log.
final class StorageWork {
  private StorageWork() {}

  /// The startup process: redo what the log holds since the last checkpoint.
  static void recover(boolean afterCrash) {}
}
