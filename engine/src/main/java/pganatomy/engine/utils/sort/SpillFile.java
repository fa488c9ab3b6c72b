package pganatomy.engine.utils.sort;

/// A temporary file of one sort or row store. Closing deletes it.
///
/// PostgreSQL: src/backend/storage/file/buffile.c; implemented in our `storage.file`
public interface SpillFile extends AutoCloseable {
  /// Appends memory and returns the position at which it now stands.
  long append(long address, long bytes);

  /// Writes memory to a position, which may lie behind the end.
  void write(long position, long address, long bytes);

  /// Fills memory from a position; all of it must be there.
  void read(long position, long address, long bytes);

  long size();

  @Override
  void close();

  /// Makes temporary files: given by the layer that knows the data directory.
  interface Factory {
    SpillFile create();
  }
}
