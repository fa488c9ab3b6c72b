package pganatomy.engine.utils.sort;

/// A sorted run of keys in a temporary file, 8 bytes each.
///
/// @param blocks where its blocks are; all but the last are full
record KeyRun(long[] blocks, long count) {}
