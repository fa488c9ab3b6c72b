package pganatomy.engine.access.heap;

import static pganatomy.engine.access.htup.HeapTupleLayout.XMAX_INVALID;
import static pganatomy.engine.access.htup.HeapTupleLayout.XMAX_IS_MULTI;
import static pganatomy.engine.access.htup.HeapTupleLayout.XMIN_COMMITTED;
import static pganatomy.engine.access.htup.HeapTupleLayout.XMIN_FROZEN;

import pganatomy.engine.access.htup.HeapTupleLayout;
import pganatomy.engine.access.transam.MultiXact;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.access.transam.TransactionId;
import pganatomy.engine.storage.page.ItemIdLayout;
import pganatomy.engine.storage.page.PageLayout;

/// What VACUUM does to one page, on a copy: prune, count, freeze.
///
/// To *freeze* a tuple is to say that everybody sees it, whatever its xmin: 32-bit xids go round,
/// and what is two thousand million transactions old would otherwise lie in the future one day. A
/// page is frozen whole, as soon as one tuple on it must be.
///
/// PostgreSQL: src/backend/access/heap/pruneheap.c, heap_page_prune_and_freeze(); heapam.c,
/// heap_prepare_freeze_tuple()
final class PageVacuum {
  private static final int PLAIN = XMIN_COMMITTED | XMAX_INVALID;

  final HeapPrune prune;
  private final HeapVisibility visibility;
  private final TransactionContext transaction;
  private final VacuumCutoffs cutoffs;

  /// What was found on the page.
  int liveCount;

  int recentlyDeadCount;
  int deadLineCount;
  int frozenCount;

  /// Whether there is anything on it that keeps it from being cut off.
  boolean hasTuples;

  boolean isAllVisible;
  boolean isAllFrozen;

  /// Whether the page's tuples or line pointers have changed.
  boolean hasChanged;

  /// Whether tuples were removed, so that the rest must be moved together.
  boolean isPruned;

  /// The oldest xid that is left on the pages so far.
  int oldestLeft;

  PageVacuum(HeapVisibility visibility, TransactionContext transaction, VacuumCutoffs cutoffs) {
    this.visibility = visibility;
    this.transaction = transaction;
    this.cutoffs = cutoffs;
    prune = new HeapPrune(visibility);
    oldestLeft = cutoffs.oldestXid();
  }

  /// Looks at a page without changing it: whether it is all visible, and all frozen, now.
  ///
  /// PostgreSQL: src/backend/access/heap/vacuumlazy.c, heap_page_is_all_visible()
  void look(byte[] page) {
    isAllVisible = true;
    isAllFrozen = true;
    if (isPlain(page)) {
      return;
    }
    isAllVisible = true;
    isAllFrozen = true;
    int lines = PageLayout.lineCount(page);
    for (int line = 1; line <= lines; line++) {
      int item = ItemIdLayout.get(page, line);
      if (ItemIdLayout.state(item) == ItemIdLayout.DEAD) {
        isAllVisible = false;
      } else if (ItemIdLayout.state(item) == ItemIdLayout.NORMAL) {
        int tuple = ItemIdLayout.offset(item);
        prune.found[line] = visibility.forVacuum(page, tuple, cutoffs.oldestXid());
        count(page, tuple, line);
      }
    }
    noteWhatIsLeft(page, lines);
    isAllFrozen &= isAllVisible;
  }

  /// @param freesDead whether dead line pointers are free at once, since no index points to them
  void run(byte[] page, boolean freesDead) {
    liveCount = 0;
    recentlyDeadCount = 0;
    deadLineCount = 0;
    frozenCount = 0;
    hasTuples = false;
    isAllVisible = true;
    isAllFrozen = true;
    if (isPlain(page)) {
      return;
    }
    isAllVisible = true;
    isAllFrozen = true;
    // Pruning may move tuples, and says by line number what it has found.
    isPruned = prune.run(page, cutoffs.oldestXid(), freesDead);
    hasChanged = isPruned;
    int lines = PageLayout.lineCount(page);
    boolean mustFreeze = false;
    for (int line = 1; line <= lines; line++) {
      int item = ItemIdLayout.get(page, line);
      int state = ItemIdLayout.state(item);
      if (state == ItemIdLayout.DEAD) {
        deadLineCount++;
        isAllVisible = false;
      } else if (state == ItemIdLayout.NORMAL) {
        hasTuples = true;
        count(page, ItemIdLayout.offset(item), line);
        mustFreeze |= mustFreeze(page, ItemIdLayout.offset(item));
      } else {
        hasTuples |= state == ItemIdLayout.REDIRECT;
      }
    }
    if (mustFreeze) {
      freezeAll(page, lines);
    }
    noteWhatIsLeft(page, lines);
    isAllFrozen &= isAllVisible;
  }

  /// Most pages have nothing to be done: each tuple is known to be committed and not deleted, and
  /// need not be frozen. Then one look finds all that is to be known of the page.
  private boolean isPlain(byte[] page) {
    int lines = PageLayout.lineCount(page);
    int oldest = oldestLeft;
    int lastXmin = 0;
    int live = 0;
    for (int line = 1; line <= lines; line++) {
      int item = ItemIdLayout.get(page, line);
      int state = ItemIdLayout.state(item);
      if (state != ItemIdLayout.NORMAL) {
        if (state == ItemIdLayout.UNUSED) {
          continue;
        }
        return false;
      }
      int tuple = ItemIdLayout.offset(item);
      int infomask = HeapTupleLayout.infomask(page, tuple);
      if ((infomask & PLAIN) != PLAIN
          || HeapTupleLayout.xmax(page, tuple) != 0
          || (HeapTupleLayout.infomask2(page, tuple) & HeapTupleLayout.HEAP_ONLY) != 0) {
        return false;
      }
      live++;
      int xmin = HeapTupleLayout.xmin(page, tuple);
      if (isFrozen(infomask) || xmin == lastXmin) {
        continue;
      }
      lastXmin = xmin;
      if (!TransactionId.isNormal(xmin) || TransactionId.precedes(xmin, cutoffs.freezeLimit())) {
        return false;
      }
      isAllVisible &= TransactionId.precedes(xmin, cutoffs.oldestXid());
      isAllFrozen = false;
      oldest = TransactionId.precedes(xmin, oldest) ? xmin : oldest;
    }
    oldestLeft = oldest;
    liveCount = live;
    hasTuples = live > 0;
    hasChanged = false;
    isPruned = false;
    isAllFrozen &= isAllVisible;
    prune.nothing();
    return true;
  }

  private void count(byte[] page, int tuple, int line) {
    HeapVisibility.ForVacuum found = prune.found[line];
    switch (found == null ? HeapVisibility.ForVacuum.LIVE : found) {
      case LIVE -> {
        liveCount++;
        int infomask = HeapTupleLayout.infomask(page, tuple);
        boolean isOld =
            (infomask & XMIN_COMMITTED) != 0
                && (isFrozen(infomask)
                    || TransactionId.precedes(
                        HeapTupleLayout.xmin(page, tuple), cutoffs.oldestXid()));
        isAllVisible &= isOld;
      }
      case RECENTLY_DEAD, DEAD -> {
        recentlyDeadCount++;
        isAllVisible = false;
      }
      case DELETE_IN_PROGRESS -> {
        liveCount++;
        isAllVisible = false;
      }
      case INSERT_IN_PROGRESS -> isAllVisible = false;
    }
  }

  private static boolean isFrozen(int infomask) {
    return (infomask & XMIN_FROZEN) == XMIN_FROZEN;
  }

  // ---------------------------------------------------------------- freezing

  private boolean mustFreeze(byte[] page, int tuple) {
    int infomask = HeapTupleLayout.infomask(page, tuple);
    int xmin = HeapTupleLayout.xmin(page, tuple);
    if (!isFrozen(infomask)
        && TransactionId.isNormal(xmin)
        && TransactionId.precedes(xmin, cutoffs.freezeLimit())) {
      return true;
    }
    int xmax = HeapTupleLayout.xmax(page, tuple);
    return (infomask & XMAX_IS_MULTI) == 0
        && TransactionId.isNormal(xmax)
        && TransactionId.precedes(xmax, cutoffs.freezeLimit());
  }

  private void freezeAll(byte[] page, int lines) {
    for (int line = 1; line <= lines; line++) {
      int item = ItemIdLayout.get(page, line);
      if (ItemIdLayout.state(item) == ItemIdLayout.NORMAL) {
        int tuple = ItemIdLayout.offset(item);
        if (freezeXmin(page, tuple) | freezeXmax(page, tuple)) {
          frozenCount++;
          hasChanged = true;
        }
      }
    }
  }

  private boolean freezeXmin(byte[] page, int tuple) {
    int infomask = HeapTupleLayout.infomask(page, tuple);
    int xmin = HeapTupleLayout.xmin(page, tuple);
    boolean isDue =
        !isFrozen(infomask)
            && (infomask & XMIN_COMMITTED) != 0
            && TransactionId.isNormal(xmin)
            && TransactionId.precedes(xmin, cutoffs.oldestXid());
    if (isDue) {
      HeapTupleLayout.putInfomask(page, tuple, infomask | XMIN_FROZEN);
    }
    return isDue;
  }

  /// An xmax that means nothing any more goes: of a transaction that was rolled back or has only
  /// locked.
  private boolean freezeXmax(byte[] page, int tuple) {
    int xmax = HeapTupleLayout.xmax(page, tuple);
    int infomask = HeapTupleLayout.infomask(page, tuple);
    if (xmax == 0 || !isOver(xmax, infomask, HeapVisibility.updater(page, tuple))) {
      return false;
    }
    HeapTupleLayout.putXmax(page, tuple, 0);
    HeapTupleLayout.putInfomask(page, tuple, infomask & ~HeapTupleLayout.XMAX_BITS | XMAX_INVALID);
    int infomask2 = HeapTupleLayout.infomask2(page, tuple);
    HeapTupleLayout.putInfomask2(
        page, tuple, infomask2 & ~(HeapTupleLayout.HOT_UPDATED | HeapTupleLayout.KEYS_UPDATED));
    return true;
  }

  private boolean isOver(int xmax, int infomask, int updater) {
    if ((infomask & XMAX_IS_MULTI) == 0) {
      return TransactionId.precedes(xmax, cutoffs.oldestXid())
          && !transaction.isRunning(xmax)
          && (updater == 0 || !TransactionContext.didCommit(updater));
    }
    if ((infomask & XMAX_INVALID) != 0) {
      return true;
    }
    return !MultiXact.of(xmax).isRunning(transaction)
        && (updater == 0 || !TransactionContext.didCommit(updater));
  }

  private void noteWhatIsLeft(byte[] page, int lines) {
    for (int line = 1; line <= lines; line++) {
      int item = ItemIdLayout.get(page, line);
      if (ItemIdLayout.state(item) != ItemIdLayout.NORMAL) {
        continue;
      }
      int tuple = ItemIdLayout.offset(item);
      int infomask = HeapTupleLayout.infomask(page, tuple);
      int xmax = HeapTupleLayout.xmax(page, tuple);
      if (!isFrozen(infomask)) {
        isAllFrozen = false;
        noteLeft(HeapTupleLayout.xmin(page, tuple));
      }
      if (xmax == 0) {
        continue;
      }
      isAllFrozen = false;
      if ((infomask & XMAX_IS_MULTI) == 0) {
        noteLeft(xmax);
      } else if ((infomask & XMAX_INVALID) == 0) {
        MultiXact multi = MultiXact.of(xmax);
        for (int i = 0; i < multi.memberCount(); i++) {
          noteLeft(multi.xid(i));
        }
      }
    }
  }

  private void noteLeft(int xid) {
    if (TransactionId.isNormal(xid) && TransactionId.precedes(xid, oldestLeft)) {
      oldestLeft = xid;
    }
  }
}
