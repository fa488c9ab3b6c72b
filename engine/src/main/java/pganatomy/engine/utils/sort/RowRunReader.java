package pganatomy.engine.utils.sort;

import pganatomy.engine.utils.memory.MemoryBlock;
import pganatomy.engine.utils.memory.MemoryContext;

/// Reads the rows of a run one by one. A row's address is valid until the next [#advance].
final class RowRunReader implements AutoCloseable {
  static final int BUFFER_BYTES = 64 * 1024;

  private final SpillFile file;
  private final MemoryBlock buffer;
  private final int bufferBytes;
  private long position;
  private long left;
  private int index;
  private int end;

  RowRunReader(RowRun run, SpillFile file, MemoryContext context) {
    this.file = file;
    this.bufferBytes = Math.max(BUFFER_BYTES, run.longestRowBytes());
    this.buffer = context.reserve(bufferBytes);
    this.position = run.position();
    this.left = run.bytes();
    buffer.used(Math.min(bufferBytes, left));
  }

  /// Goes to the next row; false at the end.
  boolean advance() {
    if (end > 0) {
      index += RowFormat.length(row());
    }
    int rest = end - index;
    if (rest < RowFormat.HEADER_BYTES || RowFormat.length(row()) > rest) {
      refill();
    }
    return index < end;
  }

  long row() {
    return buffer.address() + index;
  }

  /// Reads on from the row that is not wholly in the buffer.
  private void refill() {
    int rest = end - index;
    position -= rest;
    left += rest;
    int bytes = (int) Math.min(bufferBytes, left);
    if (bytes > 0) {
      file.read(position, buffer.address(), bytes);
    }
    position += bytes;
    left -= bytes;
    index = 0;
    end = bytes;
  }

  @Override
  public void close() {
    buffer.close();
  }
}
