package pganatomy.engine.access.heap;

import static pganatomy.engine.access.htup.HeapTupleLayout.XMAX_INVALID;
import static pganatomy.engine.access.htup.HeapTupleLayout.XMAX_IS_MULTI;
import static pganatomy.engine.access.htup.HeapTupleLayout.XMAX_LOCK_ONLY;
import static pganatomy.engine.access.htup.HeapTupleLayout.XMIN_COMMITTED;
import static pganatomy.engine.access.htup.HeapTupleLayout.XMIN_FROZEN;

import pganatomy.engine.access.common.TuplePage;
import pganatomy.engine.access.htup.HeapTupleLayout;
import pganatomy.engine.access.transam.TransactionId;
import pganatomy.engine.storage.page.ItemIdLayout;
import pganatomy.engine.storage.page.PageLayout;

/// One look at a page finds all that VACUUM wants to know of it, if the page is as most are: each
/// tuple is known to be committed, is no part of a chain, and is either not deleted or seen by
/// nobody. Whatever else there is takes the longer way of [PageVacuum].
///
/// PostgreSQL: none; heap_page_prune_and_freeze() takes all pages the same way.
final class PlainPage {
  /// Then xmax is not simply who has deleted the tuple.
  private static final int OTHER_XMAX = XMAX_INVALID | XMAX_IS_MULTI | XMAX_LOCK_ONLY;

  private final HeapVisibility visibility;
  private final int oldestXid;
  private final int freezeLimit;

  /// The lines of the tuples that are dead.
  final int[] dead = new int[TuplePage.MAX_TUPLES + 1];

  int deadCount;
  int liveCount;

  /// Line pointers that were dead before.
  int deadLineCount;

  /// Of what is left.
  boolean isAllVisible;

  boolean isAllFrozen;
  boolean mustFreeze;
  int oldestLeft;

  PlainPage(HeapVisibility visibility, VacuumCutoffs cutoffs) {
    this.visibility = visibility;
    oldestXid = cutoffs.oldestXid();
    freezeLimit = cutoffs.freezeLimit();
  }

  /// Looks at the page without changing it (but for hint bits); false when it is not plain.
  ///
  /// @param oldest the oldest xid that is known to be left so far
  boolean look(byte[] page, int oldest) {
    int end = PageLayout.HEADER_BYTES + PageLayout.lineCount(page) * ItemIdLayout.BYTES;
    int lastXmin = 0;
    int lastXmax = 0;
    begin(oldest);
    int live = 0;
    int line = 0;
    for (int at = PageLayout.HEADER_BYTES; at < end; at += ItemIdLayout.BYTES) {
      line++;
      int item = ItemIdLayout.at(page, at);
      int state = ItemIdLayout.state(item);
      if (state != ItemIdLayout.NORMAL) {
        if (state == ItemIdLayout.REDIRECT) {
          return false;
        }
        deadLineCount += state == ItemIdLayout.DEAD ? 1 : 0;
        continue;
      }
      int tuple = ItemIdLayout.offset(item);
      int infomask = HeapTupleLayout.infomask(page, tuple);
      if ((infomask & XMIN_COMMITTED) == 0 || isInChain(page, tuple)) {
        return false;
      }
      int xmax = HeapTupleLayout.xmax(page, tuple);
      if (xmax != 0) {
        if (!(xmax == lastXmax && (infomask & OTHER_XMAX) == 0) && !isDead(page, tuple, infomask)) {
          return false;
        }
        lastXmax = xmax;
        dead[deadCount++] = line;
        continue;
      }
      if ((infomask & XMAX_INVALID) == 0) {
        return false;
      }
      live++;
      int xmin = HeapTupleLayout.xmin(page, tuple);
      if (xmin != lastXmin && (infomask & XMIN_FROZEN) != XMIN_FROZEN) {
        lastXmin = xmin;
        noteXmin(xmin);
      }
    }
    liveCount = live;
    isAllVisible &= deadLineCount == 0;
    return true;
  }

  private void begin(int oldest) {
    deadCount = 0;
    deadLineCount = 0;
    isAllVisible = true;
    isAllFrozen = true;
    mustFreeze = false;
    oldestLeft = oldest;
  }

  private static boolean isInChain(byte[] page, int tuple) {
    int bits = HeapTupleLayout.HEAP_ONLY | HeapTupleLayout.HOT_UPDATED;
    return (HeapTupleLayout.infomask2(page, tuple) & bits) != 0;
  }

  private boolean isDead(byte[] page, int tuple, int infomask) {
    return (infomask & OTHER_XMAX) == 0
        && visibility.forVacuum(page, tuple, oldestXid) == HeapVisibility.ForVacuum.DEAD;
  }

  private void noteXmin(int xmin) {
    if (!TransactionId.isNormal(xmin)) {
      isAllFrozen = false;
      return;
    }
    mustFreeze |= TransactionId.precedes(xmin, freezeLimit);
    isAllVisible &= TransactionId.precedes(xmin, oldestXid);
    isAllFrozen = false;
    oldestLeft = TransactionId.precedes(xmin, oldestLeft) ? xmin : oldestLeft;
  }
}
