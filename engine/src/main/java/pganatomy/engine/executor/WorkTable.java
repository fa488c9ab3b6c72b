package pganatomy.engine.executor;

/// The rows that the last round of a recursive union gave.
final class WorkTable {
  RowBuffer rows;
}
