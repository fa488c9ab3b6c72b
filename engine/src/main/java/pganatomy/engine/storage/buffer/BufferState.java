package pganatomy.engine.storage.buffer;

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
    int pinCount) {}
