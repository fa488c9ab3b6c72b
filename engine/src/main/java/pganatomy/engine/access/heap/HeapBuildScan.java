package pganatomy.engine.access.heap;

import java.util.Arrays;
import pganatomy.engine.access.common.StoredRelation;
import pganatomy.engine.access.htup.HeapTupleLayout;
import pganatomy.engine.access.transam.RunningTransactions;
import pganatomy.engine.access.transam.Snapshot;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.storage.ipc.ProcArray;
import pganatomy.engine.storage.page.ItemIdLayout;
import pganatomy.engine.storage.page.PageLayout;

/// Reads all that an index on a table must have entries for: the living rows, and those that only
/// old snapshots still see.
///
/// ```text
///   (3,1) HOT_UPDATED, recently dead ──▶ (3,4) live     one entry: key of (3,4), pointing to (3,1)
/// ```
///
/// Of a chain of versions only the last one gives the key. If an older one, with perhaps another
/// key, is still seen by somebody, the chain is *broken*: old snapshots must not use the index.
///
/// The caller has the table locked against changes: only its own transaction's are unfinished.
///
/// PostgreSQL: src/backend/access/heap/heapam_handler.c, heapam_index_build_range_scan()
public final class HeapBuildScan {
  /// Where the entry of each listed tuple must point to: the root of its chain.
  public final long[] roots = new long[HeapPage.MAX_TUPLES];

  /// Whether the listed tuple is dead to new snapshots: it does not count for uniqueness.
  public final boolean[] isDead = new boolean[HeapPage.MAX_TUPLES];

  /// Some chain of versions is broken.
  public boolean hasBrokenChain;

  private final HeapScan scan;
  private final HeapVisibility visibility;
  private final TransactionContext transaction;
  private final int oldestXid;
  private final int blockCount;
  private final int[] rootLines = new int[PageLayout.PAGE_BYTES / 4];
  private int nextBlock;

  private HeapBuildScan(StoredRelation relation, TransactionContext transaction) {
    this.transaction = transaction;
    scan = HeapScan.open(relation, Snapshot.any(transaction), 0, 0).counted();
    visibility = new HeapVisibility(Snapshot.self(transaction));
    oldestXid = RunningTransactions.oldestVisibleXid(ProcArray.mine());
    blockCount = HeapScan.blockCount(relation);
  }

  public static HeapBuildScan open(StoredRelation relation, TransactionContext transaction) {
    return new HeapBuildScan(relation, transaction);
  }

  public int blockCount() {
    return blockCount;
  }

  public int blocksRead() {
    return nextBlock;
  }

  /// The next page, with its tuples listed that need entries (possibly none); false at the end.
  public boolean nextPage(HeapPage page) {
    if (nextBlock >= blockCount) {
      return false;
    }
    scan.readPage(nextBlock, page);
    findRoots(page.bytes);
    int count = 0;
    for (int i = 0; i < page.count; i++) {
      int line = page.lineNumbers[i];
      int tuple = page.tupleOffsets[i];
      if (needsEntry(page.bytes, tuple)) {
        roots[count] = (nextBlock & 0xffffffffL) << 16 | rootLines[line];
        isDead[count] = isTupleDead;
        page.lineNumbers[count] = line;
        page.tupleOffsets[count] = tuple;
        page.tupleLengths[count++] = page.tupleLengths[i];
      }
    }
    page.count = count;
    nextBlock++;
    return true;
  }

  private boolean isTupleDead;

  private boolean needsEntry(byte[] page, int tuple) {
    isTupleDead = false;
    switch (visibility.forVacuum(page, tuple, oldestXid)) {
      case DEAD -> {
        return false;
      }
      case LIVE, INSERT_IN_PROGRESS -> {
        return true;
      }
      case RECENTLY_DEAD -> isTupleDead = true;
      case DELETE_IN_PROGRESS -> {
        int updater = HeapVisibility.updater(page, tuple);
        isTupleDead = transaction.isCurrentTransaction(updater);
        if (!isTupleDead) {
          return true;
        }
      }
    }
    if (HeapVisibility.isHotUpdated(page, tuple)) {
      hasBrokenChain = true;
      return false;
    }
    return true;
  }

  /// Which line each tuple's chain begins at.
  ///
  /// PostgreSQL: src/backend/access/heap/pruneheap.c, heap_get_root_tuples()
  private void findRoots(byte[] page) {
    int lines = PageLayout.lineCount(page);
    Arrays.fill(rootLines, 0, lines + 1, 0);
    for (int line = 1; line <= lines; line++) {
      int item = ItemIdLayout.get(page, line);
      int state = ItemIdLayout.state(item);
      int first = line;
      if (state == ItemIdLayout.NORMAL) {
        int tuple = ItemIdLayout.offset(item);
        if ((HeapTupleLayout.infomask2(page, tuple) & HeapTupleLayout.HEAP_ONLY) != 0) {
          continue;
        }
        rootLines[line] = line;
        if (!HeapVisibility.isHotUpdated(page, tuple)) {
          continue;
        }
      } else if (state == ItemIdLayout.REDIRECT) {
        first = ItemIdLayout.offset(item);
      } else {
        continue;
      }
      follow(page, lines, line, first);
    }
  }

  private void follow(byte[] page, int lines, int root, int first) {
    int line = first;
    while (line > 0 && line <= lines) {
      int item = ItemIdLayout.get(page, line);
      if (ItemIdLayout.state(item) != ItemIdLayout.NORMAL) {
        return;
      }
      rootLines[line] = root;
      int tuple = ItemIdLayout.offset(item);
      if (!HeapVisibility.isHotUpdated(page, tuple)) {
        return;
      }
      line = (int) HeapTupleLayout.ctid(page, tuple) & 0xffff;
    }
  }
}
