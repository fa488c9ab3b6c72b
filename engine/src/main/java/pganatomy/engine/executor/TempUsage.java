package pganatomy.engine.executor;

/// Blocks of temporary files that this process has read and written so far.
///
/// PostgreSQL: src/include/executor/instrument.h, BufferUsage (temp_blks_read, temp_blks_written)
final class TempUsage {
  private TempUsage() {}

  static long blocksRead() {
    return 0;
  }

  static long blocksWritten() {
    return 0;
  }
}
