package pganatomy.engine.executor;

import pganatomy.engine.utils.sort.RowStore;

/// The rows that the last round of a recursive union gave.
final class WorkTable {
  RowStore rows;
  RowStore.Reader reader;

  void set(RowStore newRows, RowStore.Reader newReader) {
    rows = newRows;
    reader = newReader;
  }
}
