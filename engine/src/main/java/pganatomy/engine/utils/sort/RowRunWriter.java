package pganatomy.engine.utils.sort;

import pganatomy.engine.port.NativeMemory;
import pganatomy.engine.utils.memory.MemoryBlock;
import pganatomy.engine.utils.memory.MemoryContext;

/// Writes rows to a temporary file, through a buffer.
///
/// PostgreSQL: src/backend/utils/sort/logtape.c
final class RowRunWriter {
  private static final int BUFFER_BYTES = 256 * 1024;

  private final SpillFile file;
  private final MemoryBlock buffer;
  private final long start;
  private long bytes;
  private int buffered;
  private int longestRowBytes;

  RowRunWriter(SpillFile file, MemoryContext context) {
    this.file = file;
    this.buffer = context.reserve(BUFFER_BYTES);
    this.start = file.size();
    buffer.used(BUFFER_BYTES);
  }

  void add(long row) {
    int length = RowFormat.length(row);
    longestRowBytes = Math.max(longestRowBytes, length);
    if (buffered + length > BUFFER_BYTES) {
      flush();
    }
    if (length > BUFFER_BYTES) {
      file.append(row, length);
      bytes += length;
    } else {
      NativeMemory.copy(row, buffer.address() + buffered, length);
      buffered += length;
    }
  }

  private void flush() {
    if (buffered > 0) {
      file.append(buffer.address(), buffered);
      bytes += buffered;
      buffered = 0;
    }
  }

  RowRun finish() {
    flush();
    buffer.close();
    return new RowRun(start, bytes, longestRowBytes);
  }
}
