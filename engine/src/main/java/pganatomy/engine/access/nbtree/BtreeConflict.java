package pganatomy.engine.access.nbtree;

/// A row that stands in the way of a unique key.
///
/// @param ctid where its index entry points (the root of its HOT chain)
/// @param runningXid the transaction whose end decides, 0 when the row is there for certain
public record BtreeConflict(long ctid, int runningXid) {}
