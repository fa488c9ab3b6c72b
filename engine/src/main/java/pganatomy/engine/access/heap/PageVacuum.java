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
  final HeapPrune prune;
  private final HeapVisibility visibility;
  private final TransactionContext transaction;
  private final VacuumCutoffs cutoffs;
  private final PlainPage plain;

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

  /// The oldest multixact that is left on the pages so far.
  int oldestMultiLeft;

  PageVacuum(HeapVisibility visibility, TransactionContext transaction, VacuumCutoffs cutoffs) {
    this.visibility = visibility;
    this.transaction = transaction;
    this.cutoffs = cutoffs;
    prune = new HeapPrune(visibility);
    plain = new PlainPage(visibility, cutoffs);
    oldestLeft = cutoffs.oldestXid();
    oldestMultiLeft = cutoffs.nextMulti();
  }

  /// Looks at a page without changing it: whether it is all visible, and all frozen, now.
  ///
  /// PostgreSQL: src/backend/access/heap/vacuumlazy.c, heap_page_is_all_visible()
  void look(byte[] page) {
    if (plain.look(page, oldestLeft) && plain.deadCount == 0) {
      isAllVisible = plain.isAllVisible;
      isAllFrozen = plain.isAllFrozen && isAllVisible;
      oldestLeft = plain.oldestLeft;
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
    if (plain.look(page, oldestLeft) && !(freesDead && plain.deadLineCount > 0)) {
      runPlain(page, freesDead);
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

  /// Does what is to be done to a page that is plain, see [PlainPage].
  private void runPlain(byte[] page, boolean freesDead) {
    prune.nothing();
    int lines = PageLayout.lineCount(page);
    int item = freesDead ? 0 : ItemIdLayout.pack(0, ItemIdLayout.DEAD, 0);
    for (int i = 0; i < plain.deadCount; i++) {
      ItemIdLayout.put(page, plain.dead[i], item);
    }
    prune.removedCount = plain.deadCount;
    isPruned = plain.deadCount > 0;
    hasChanged = isPruned;
    liveCount = plain.liveCount;
    hasTuples = liveCount > 0;
    deadLineCount = plain.deadLineCount + (freesDead ? 0 : plain.deadCount);
    isAllVisible = plain.isAllVisible && deadLineCount == 0;
    if (plain.mustFreeze) {
      isAllFrozen = true;
      freezeAll(page, lines);
      noteWhatIsLeft(page, lines);
    } else {
      isAllFrozen = plain.isAllFrozen;
      oldestLeft = plain.oldestLeft;
    }
    isAllFrozen &= isAllVisible;
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
    if ((infomask & XMAX_IS_MULTI) != 0) {
      return xmax - cutoffs.multiFreezeLimit() < 0;
    }
    return TransactionId.isNormal(xmax) && TransactionId.precedes(xmax, cutoffs.freezeLimit());
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
        continue;
      }
      oldestMultiLeft = xmax - oldestMultiLeft < 0 ? xmax : oldestMultiLeft;
      if ((infomask & XMAX_INVALID) == 0) {
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
