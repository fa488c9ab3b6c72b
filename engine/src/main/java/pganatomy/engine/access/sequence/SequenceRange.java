package pganatomy.engine.access.sequence;

/// Which numbers a sequence runs through, and how many are taken at once.
///
/// PostgreSQL: src/include/catalog/pg_sequence.h
public record SequenceRange(
    long increment, long minimum, long maximum, long cacheSize, boolean cycles) {

  /// Whether the number behind `value` would be out of bounds.
  boolean isLast(long value) {
    if (increment > 0) {
      return maximum >= 0 && value > maximum - increment
          || maximum < 0 && value + increment > maximum;
    }
    return minimum < 0 && value < minimum - increment
        || minimum >= 0 && value + increment < minimum;
  }

  /// The number behind the last one, when the sequence cycles.
  long restart() {
    return increment > 0 ? minimum : maximum;
  }
}
