package pganatomy.engine.storage.buffer;

import pganatomy.engine.port.SharedMemory;

/// What a shared buffer holds: one row of `pg_buffercache`.
public record BufferState(
    int bufferId,
    int relationNumber,
    int tablespaceOid,
    int databaseOid,
    int forkNumber,
    int block,
    boolean isDirty,
    int usageCount,
    int pinCount) {

  /// Null for an unused buffer.
  static BufferState of(BufferPoolLayout layout, int buffer) {
    int state = SharedMemory.getIntVolatile(layout.state(buffer));
    if ((state & BufferPoolLayout.TAG_VALID) == 0) {
      return null;
    }
    BufferTag tag = new BufferTag();
    layout.readTag(buffer, tag);
    return new BufferState(
        buffer + 1,
        tag.relation,
        tag.tablespace,
        tag.database,
        tag.fork & 0xff,
        tag.block,
        (state & BufferPoolLayout.DIRTY) != 0,
        (state & BufferPoolLayout.USAGE_MASK) >>> 18,
        state & BufferPoolLayout.REFCOUNT_MASK);
  }
}
