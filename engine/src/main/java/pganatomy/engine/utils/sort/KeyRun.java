package pganatomy.engine.utils.sort;

/// A sorted run of keys in a temporary file, 8 bytes each.
///
/// @param position byte at which it begins
record KeyRun(long position, long count) {}
