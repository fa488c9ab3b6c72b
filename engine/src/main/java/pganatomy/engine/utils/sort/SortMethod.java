package pganatomy.engine.utils.sort;

/// How a sort was done, in the words of EXPLAIN ANALYZE.
public enum SortMethod {
  /// All in memory. EXPLAIN's word for it, whatever the algorithm is (ours is a radix sort; merges
  /// where keys are more than 64 bits).
  QUICKSORT("quicksort"),
  /// Only the first rows were kept.
  TOP_N("top-N heapsort"),
  /// Sorted runs went to a temporary file and were merged.
  EXTERNAL_MERGE("external merge");

  private final String words;

  SortMethod(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
