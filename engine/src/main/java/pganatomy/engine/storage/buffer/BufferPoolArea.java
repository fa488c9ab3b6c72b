package pganatomy.engine.storage.buffer;

import pganatomy.engine.port.SharedMemory;
import pganatomy.engine.storage.ipc.SharedMemoryArea;

/// The buffer pool's place in the shared segment.
///
/// PostgreSQL: src/backend/storage/buffer/buf_init.c, BufferManagerShmemInit()
public final class BufferPoolArea implements SharedMemoryArea {
  private final int bufferCount;

  /// @param bufferCount `shared_buffers` in pages; 0 in a child, which reads it in shared memory
  public BufferPoolArea(int bufferCount) {
    this.bufferCount = bufferCount;
  }

  @Override
  public String name() {
    return "Buffer Blocks";
  }

  @Override
  public long size() {
    return BufferPool.size(bufferCount);
  }

  @Override
  public void attach(long offset) {
    int known = SharedMemory.getInt(offset);
    BufferPool.attach(offset, known == 0 ? bufferCount : known);
  }

  @Override
  public void initialize() {
    BufferPool.shared().writeHeader();
  }
}
