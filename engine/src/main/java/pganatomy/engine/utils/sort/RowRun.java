package pganatomy.engine.utils.sort;

/// A sorted run of rows in a temporary file.
///
/// @param longestRowBytes length of its longest row: a reader's buffer must hold it
record RowRun(long position, long bytes, int longestRowBytes) {}
