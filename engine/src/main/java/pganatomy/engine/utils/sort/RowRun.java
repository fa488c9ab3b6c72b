package pganatomy.engine.utils.sort;

/// A sorted run of rows in a temporary file.
///
/// @param blocks where its blocks are; all but the last are full
/// @param longestRowBytes length of its longest row: a reader's buffer must hold it
record RowRun(long[] blocks, long bytes, int longestRowBytes) {}
