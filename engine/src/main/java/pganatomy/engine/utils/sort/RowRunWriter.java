package pganatomy.engine.utils.sort;

import pganatomy.engine.port.NativeMemory;
import pganatomy.engine.utils.memory.MemoryBlock;
import pganatomy.engine.utils.memory.MemoryContext;

/// Writes rows to a temporary file, block by block; a row may begin in one and end in another.
///
/// PostgreSQL: src/backend/utils/sort/logtape.c, LogicalTapeWrite()
final class RowRunWriter {
  private final RunSpace space;
  private final MemoryBlock buffer;
  private final RunSpace.Blocks blocks = new RunSpace.Blocks();
  private long bytes;
  private int buffered;
  private int longestRowBytes;

  RowRunWriter(RunSpace space, MemoryContext context) {
    this.space = space;
    this.buffer = context.reserve(space.blockBytes);
    buffer.used(space.blockBytes);
  }

  void add(long row) {
    int length = RowFormat.length(row);
    longestRowBytes = Math.max(longestRowBytes, length);
    int done = 0;
    while (done < length) {
      int part = Math.min(length - done, space.blockBytes - buffered);
      NativeMemory.copy(row + done, buffer.address() + buffered, part);
      done += part;
      buffered += part;
      if (buffered == space.blockBytes) {
        flush();
      }
    }
  }

  private void flush() {
    if (buffered > 0) {
      blocks.add(space.write(buffer.address(), buffered));
      bytes += buffered;
      buffered = 0;
    }
  }

  RowRun finish() {
    flush();
    buffer.close();
    return new RowRun(blocks.all(), bytes, longestRowBytes);
  }
}
