package pganatomy.engine.access.common;

import pganatomy.engine.storage.page.PageLayout;

/// A private copy of one page and a list of tuples on it.
///
/// The copy is what makes reading fast in a young JVM: plain array access instead of shared memory,
/// and no pin or lock outlives the copying.
///
/// PostgreSQL: src/include/access/heapam.h, HeapScanDescData (rs_vistuples)
public class TuplePage {
  /// More line pointers than fit on a page.
  public static final int MAX_TUPLES = 291;

  public final byte[] bytes = new byte[PageLayout.PAGE_BYTES];

  /// Where each listed tuple begins in [#bytes].
  public final int[] tupleOffsets = new int[MAX_TUPLES];

  public final int[] tupleLengths = new int[MAX_TUPLES];

  /// 1-based numbers of the tuples' line pointers: with [#block] the ctid.
  public final int[] lineNumbers = new int[MAX_TUPLES];

  /// How many tuples are listed.
  public int count;

  public int block;

  /// The ctid of the listed tuple `index`: `block << 16 | line`.
  public final long ctid(int index) {
    return (block & 0xffffffffL) << 16 | lineNumbers[index];
  }
}
