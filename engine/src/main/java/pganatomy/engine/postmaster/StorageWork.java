package pganatomy.engine.postmaster;

/// What the auxiliary processes do for the storage: the one place where the process layer calls it.
/// The processes themselves know when; the storage knows how.
///
/// A commit writes the pages that it has changed, and there is no write-ahead log yet: the methods
/// that are empty say what belongs there.
final class StorageWork {
  private StorageWork() {}

  /// The startup process: redo what the log holds since the last checkpoint.
  static void recover(boolean afterCrash) {}

  /// The walwriter: write and flush what commits have left in the buffers; true when it did.
  static boolean flushLog() {
    return false;
  }
}
