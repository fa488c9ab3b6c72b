package pganatomy.engine.access.heap;

/// What VACUUM of a heap asks of the relation's indexes.
///
/// PostgreSQL: src/include/access/amapi.h, ambulkdelete, amvacuumcleanup
public interface IndexVacuumCallback {
  /// Whether there are indexes: if not, dead line pointers are set free at once.
  boolean hasIndexes();

  /// Removes all entries that point to these ctids from all indexes. When it returns, the line
  /// pointers may be used again.
  void bulkDelete(DeadItems items);

  /// Called once at the end.
  ///
  /// @param liveTuples as far as they were counted
  /// @param isExact whether the whole heap was read
  void cleanup(double liveTuples, boolean isExact);

  /// For VERBOSE: one line for each index, or nothing.
  default String report() {
    return "";
  }
}
