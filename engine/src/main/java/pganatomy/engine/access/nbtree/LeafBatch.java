package pganatomy.engine.access.nbtree;

import pganatomy.engine.access.common.SerializableReads;
import pganatomy.engine.port.ByteAccess;
import pganatomy.engine.port.SharedMemory;
import pganatomy.engine.storage.page.ItemIdLayout;
import pganatomy.engine.storage.page.PageLayout;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.BooleanVector;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.DoubleVector;
import pganatomy.engine.utils.vector.IntVector;
import pganatomy.engine.utils.vector.LongVector;
import pganatomy.engine.utils.vector.ObjectVector;

/// A copy of a leaf and the entries on it that a scan has chosen.
///
/// PostgreSQL: src/include/access/nbtree.h, BTScanPosData
final class LeafBatch {
  /// More items than fit on a page.
  private static final int MAX_ENTRIES = 408;

  final byte[] page = new byte[PageLayout.PAGE_BYTES];
  final long[] ctids = new long[MAX_ENTRIES];
  final int[] lines = new int[MAX_ENTRIES];
  final boolean[] allVisible = new boolean[MAX_ENTRIES];
  int count;
  int block;

  // What a scan needs to come back to it.
  int stretch;
  int nextBlock;

  private int[] dead;
  private int deadCount;

  /// Chooses the entries of the lines `from` to `end - 1`, the last one first unless forward.
  void list(int from, int end, boolean isForward, ScanRanges ranges) {
    count = 0;
    int step = isForward ? 1 : -1;
    int stop = isForward ? end : from - 1;
    boolean hasRest = ranges.hasRest();
    for (int line = isForward ? from : end - 1; line != stop && from < end; line += step) {
      int item = ByteAccess.getInt(page, PageLayout.HEADER_BYTES + (line - 1) * ItemIdLayout.BYTES);
      int tuple = ItemIdLayout.offset(item);
      if (ItemIdLayout.state(item) == ItemIdLayout.DEAD
          || hasRest && !ranges.matches(page, tuple)) {
        continue;
      }
      ctids[count] = IndexTupleLayout.ctid(page, tuple);
      lines[count++] = line;
    }
  }

  /// @param heapReads null unless the heap's pages, which are not looked at, count as read
  void askVisibility(PageVisibility visibility, SerializableReads heapReads) {
    long lastBlock = -1;
    boolean isVisible = false;
    for (int i = 0; i < count; i++) {
      long heapBlock = ctids[i] >>> 16;
      if (heapBlock != lastBlock) {
        lastBlock = heapBlock;
        isVisible = visibility.isAllVisible((int) heapBlock);
        if (isVisible && heapReads != null) {
          // First the lock, then the question that counts: see HeapUpdate.checkReadersAgain().
          heapReads.lockPage((int) heapBlock);
          isVisible = visibility.isAllVisible((int) heapBlock);
        }
      }
      allVisible[i] = isVisible;
    }
  }

  // ---------------------------------------------------------------- columns

  void readColumns(IndexForm form, int[] columns, int from, int howMany, Batch target) {
    int row = target.rowCount;
    for (int i = 0; i < columns.length; i++) {
      readColumn(form, columns[i], from, howMany, target.columns[i], row);
    }
    target.rowCount = row + howMany;
  }

  private void readColumn(
      IndexForm form, int column, int from, int howMany, ColumnVector vector, int row) {
    for (int i = 0; i < howMany; i++) {
      int start = form.find(page, BtreePageLayout.itemOffset(page, lines[from + i]), column);
      if (start < 0) {
        vector.setNull(row + i);
        continue;
      }
      switch (form.vectorKinds[column]) {
        case INT -> ((IntVector) vector).values[row + i] = readInt(start, form.lengths[column]);
        case LONG -> ((LongVector) vector).values[row + i] = ByteAccess.getLong(page, start);
        case BOOLEAN -> ((BooleanVector) vector).values[row + i] = page[start] != 0;
        case DOUBLE ->
            ((DoubleVector) vector).values[row + i] = readDouble(start, form.lengths[column]);
        case OBJECT -> ((ObjectVector) vector).values[row + i] = form.load(page, column, start);
      }
      if (vector.hasNulls) {
        vector.nulls[row + i] = false;
      }
    }
  }

  private int readInt(int start, int length) {
    return switch (length) {
      case 4 -> ByteAccess.getInt(page, start);
      case 2 -> ByteAccess.getShort(page, start);
      default -> page[start];
    };
  }

  private double readDouble(int start, int length) {
    return length == 4
        ? Float.intBitsToFloat(ByteAccess.getInt(page, start))
        : Double.longBitsToDouble(ByteAccess.getLong(page, start));
  }

  // ---------------------------------------------------------------- dead entries

  void markDead(int entry) {
    if (dead == null) {
      dead = new int[MAX_ENTRIES];
    }
    if (deadCount < dead.length) {
      dead[deadCount++] = lines[entry];
    }
  }

  /// Marks the entries on the page itself, as a hint. Only if nothing has happened to the page
  /// since it was copied: a line might be another entry's by now, or the row's place another row's.
  ///
  /// PostgreSQL: src/backend/access/nbtree/nbtutils.c, _bt_killitems()
  void killMarked(BtreeFile file) {
    if (deadCount == 0) {
      return;
    }
    int marks = deadCount;
    deadCount = 0;
    long lsn = PageLayout.lsn(page);
    if (lsn == 0 || !file.index.isLogged()) {
      return;
    }
    byte[] now = new byte[PageLayout.PAGE_BYTES];
    int buffer = file.lockForReading(block, now);
    try {
      if (PageLayout.lsn(now) != lsn) {
        return;
      }
      long base = file.pool.pageOffset(buffer);
      for (int i = 0; i < marks; i++) {
        int item = ItemIdLayout.get(page, dead[i]);
        SharedMemory.putInt(
            base + PageLayout.HEADER_BYTES + (dead[i] - 1L) * ItemIdLayout.BYTES,
            ItemIdLayout.pack(
                ItemIdLayout.offset(item), ItemIdLayout.DEAD, ItemIdLayout.length(item)));
      }
      SharedMemory.getAndBitwiseOrInt(
          base + BtreePageLayout.FLAGS_WORD, BtreePageLayout.HAS_GARBAGE);
      file.pool.markDirtyHint(buffer, true, true);
    } finally {
      file.unlockForReading(buffer);
    }
  }
}
