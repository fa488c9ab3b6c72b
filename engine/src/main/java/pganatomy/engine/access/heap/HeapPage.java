package pganatomy.engine.access.heap;

/// A private copy of one heap page and the list of the tuples on it that a snapshot sees.
///
/// The copy is what makes reading fast in a young JVM: plain array access instead of shared memory,
/// and no pin or lock outlives the copying.
///
/// PostgreSQL: src/include/access/heapam.h, HeapScanDescData (rs_vistuples)
public final class HeapPage {
  /// More line pointers than fit on a page.
  public static final int MAX_TUPLES = 291;

  public final byte[] bytes = new byte[8192];

  /// Where each visible tuple begins in [#bytes].
  public final int[] tupleOffsets = new int[MAX_TUPLES];

  public final int[] tupleLengths = new int[MAX_TUPLES];

  /// 1-based numbers of the tuples' line pointers: with [#block] the ctid.
  public final int[] lineNumbers = new int[MAX_TUPLES];

  /// How many visible tuples the page has.
  public int count;

  public int block;

  /// The ctid of the visible tuple `index`, as [HeapTable] takes it.
  public long ctid(int index) {
    return (long) block << 16 | lineNumbers[index];
  }
}
