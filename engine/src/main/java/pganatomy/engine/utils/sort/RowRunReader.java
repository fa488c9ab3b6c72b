package pganatomy.engine.utils.sort;

import pganatomy.engine.port.NativeMemory;
import pganatomy.engine.utils.memory.MemoryBlock;
import pganatomy.engine.utils.memory.MemoryContext;

/// Reads the rows of a run one by one. A row's address is valid until the next [#advance].
final class RowRunReader implements AutoCloseable {
  private final RunSpace space;
  private final MemoryBlock buffer;
  private final long[] blocks;
  private final boolean isLastTime;
  private int nextBlock;
  private long left;
  private int index;
  private int end;

  /// @param isLastTime whether nobody reads the run again: what is read is given free
  RowRunReader(RowRun run, RunSpace space, boolean isLastTime, MemoryContext context) {
    this.space = space;
    this.isLastTime = isLastTime;
    this.blocks = run.blocks();
    this.left = run.bytes();
    this.buffer = context.reserve((long) run.longestRowBytes() + space.blockBytes);
    buffer.used(Math.min(run.longestRowBytes() + space.blockBytes, left));
  }

  /// Goes to the next row; false at the end.
  boolean advance() {
    if (end > 0) {
      index += RowFormat.length(row());
    }
    while (left > 0 && !hasWholeRow()) {
      readBlock();
    }
    return index < end;
  }

  private boolean hasWholeRow() {
    int rest = end - index;
    return rest >= RowFormat.HEADER_BYTES && RowFormat.length(row()) <= rest;
  }

  long row() {
    return buffer.address() + index;
  }

  /// Reads on, behind what there is of a row that is not wholly in the buffer.
  private void readBlock() {
    int rest = end - index;
    if (rest > 0 && index > 0) {
      NativeMemory.copy(row(), buffer.address(), rest);
    }
    int bytes = (int) Math.min(space.blockBytes, left);
    space.read(blocks[nextBlock], buffer.address() + rest, bytes);
    if (isLastTime) {
      space.free(blocks[nextBlock]);
    }
    nextBlock++;
    left -= bytes;
    index = 0;
    end = rest + bytes;
  }

  @Override
  public void close() {
    buffer.close();
  }
}
