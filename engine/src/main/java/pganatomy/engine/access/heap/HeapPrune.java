package pganatomy.engine.access.heap;

import pganatomy.engine.access.common.TuplePage;
import pganatomy.engine.access.heap.HeapVisibility.ForVacuum;
import pganatomy.engine.access.htup.HeapTupleLayout;
import pganatomy.engine.access.transam.TransactionId;
import pganatomy.engine.storage.page.ItemIdLayout;
import pganatomy.engine.storage.page.PageLayout;

/// Removes from one page the versions that nobody sees any more, on a copy of it.
///
/// A version in the middle of a chain has no index entry of its own: its line pointer is free at
/// once. The first line pointer of a chain may be what an index points to, so it stays, as a
/// redirect to the first version that is left, or, when none is left, as a dead line pointer until
/// VACUUM has cleaned the indexes.
///
/// ```text
///   before   1: A dead ──▶ 2: B dead ──▶ 3: C live        4: D dead (deleted)
///   after    1: redirect to 3   2: unused   3: C live     4: dead
/// ```
///
/// Two passes: first what VACUUM would say of each tuple is found out, then chains are followed
/// from their roots.
///
/// PostgreSQL: src/backend/access/heap/pruneheap.c, heap_page_prune_and_freeze()
final class HeapPrune {
  private final HeapVisibility visibility;
  private final int[] items = new int[TuplePage.MAX_TUPLES + 1];
  private final boolean[] processed = new boolean[TuplePage.MAX_TUPLES + 1];
  private final int[] chain = new int[TuplePage.MAX_TUPLES + 1];

  /// By line number; null for a line pointer without a tuple.
  final ForVacuum[] found = new ForVacuum[TuplePage.MAX_TUPLES + 1];

  /// How many tuples were removed.
  int removedCount;

  /// Line pointers that have become dead now.
  int newDeadCount;

  /// The oldest transaction whose end may make another pruning worth while, 0 for none.
  int nextPruneXid;

  private byte[] page;
  private int lineCount;
  private boolean freesDeadAtOnce;
  private boolean changed;

  HeapPrune(HeapVisibility visibility) {
    this.visibility = visibility;
  }

  /// Says that there was nothing to prune.
  void nothing() {
    removedCount = 0;
    newDeadCount = 0;
    nextPruneXid = 0;
  }

  /// Prunes the copy; whether line pointers have changed. Then what the removed tuples left is
  /// still to be closed up ([pganatomy.engine.access.transam.xlog.Closing]).
  ///
  /// @param oldestXid what was deleted by an older transaction nobody sees
  /// @param freesDead whether no index can point here: dead line pointers are free at once
  boolean run(byte[] pageCopy, int oldestXid, boolean freesDead) {
    page = pageCopy;
    freesDeadAtOnce = freesDead;
    lineCount = PageLayout.lineCount(page);
    removedCount = 0;
    newDeadCount = 0;
    nextPruneXid = 0;
    changed = false;
    for (int line = 1; line <= lineCount; line++) {
      int item = ItemIdLayout.get(page, line);
      items[line] = item;
      processed[line] = false;
      found[line] =
          ItemIdLayout.state(item) == ItemIdLayout.NORMAL
              ? visibility.forVacuum(page, ItemIdLayout.offset(item), oldestXid)
              : null;
    }
    pruneChains();
    pruneOrphans();
    return changed;
  }

  private void pruneChains() {
    for (int line = 1; line <= lineCount; line++) {
      int state = ItemIdLayout.state(items[line]);
      boolean isRoot =
          state == ItemIdLayout.REDIRECT || state == ItemIdLayout.NORMAL && !isHeapOnly(line);
      if (isRoot) {
        pruneChain(line);
      } else if (state == ItemIdLayout.DEAD && freesDeadAtOnce) {
        set(line, 0);
      }
    }
  }

  /// Heap-only tuples that no chain leads to: of updates that were rolled back.
  private void pruneOrphans() {
    for (int line = 1; line <= lineCount; line++) {
      if (found[line] == null || processed[line] || !isHeapOnly(line)) {
        continue;
      }
      if (found[line] == ForVacuum.DEAD) {
        removedCount++;
        set(line, 0);
        found[line] = null;
      } else {
        noteRemaining(line);
      }
    }
  }

  private void pruneChain(int root) {
    int count = collect(root);
    int dead = 0;
    int first = ItemIdLayout.state(items[root]) == ItemIdLayout.REDIRECT ? 1 : 0;
    for (int i = first; i < count; i++) {
      // What lies before a dead version is dead, too, even if it seems to be so only recently.
      if (found[chain[i]] == ForVacuum.DEAD) {
        dead = i + 1;
      }
    }
    if (first == 1 && count == 1) {
      // A redirect to nowhere: cannot be, but must not stay.
      becomeDead(root);
      return;
    }
    for (int i = Math.max(dead, first); i < count; i++) {
      noteRemaining(chain[i]);
    }
    if (dead == 0) {
      return;
    }
    for (int i = first; i < dead; i++) {
      removedCount++;
      found[chain[i]] = null;
      if (i > 0) {
        set(chain[i], 0);
      }
    }
    if (dead == count) {
      becomeDead(root);
    } else {
      set(root, ItemIdLayout.pack(chain[dead], ItemIdLayout.REDIRECT, 0));
    }
  }

  /// Lists the chain's line numbers, the root's first, and gives their number.
  private int collect(int root) {
    int count = 0;
    chain[count++] = root;
    processed[root] = true;
    int line = root;
    if (ItemIdLayout.state(items[root]) == ItemIdLayout.REDIRECT) {
      line = ItemIdLayout.offset(items[root]);
      if (line > lineCount || found[line] == null || !isHeapOnly(line)) {
        return count;
      }
      chain[count++] = line;
      processed[line] = true;
    }
    while (count <= lineCount) {
      int tuple = ItemIdLayout.offset(items[line]);
      if (!continues(line) || !HeapVisibility.isHotUpdated(page, tuple)) {
        break;
      }
      int updater = HeapVisibility.updater(page, tuple);
      int next = (int) HeapTupleLayout.ctid(page, tuple) & 0xffff;
      boolean belongs =
          next >= 1
              && next <= lineCount
              && found[next] != null
              && !processed[next]
              && isHeapOnly(next)
              && HeapTupleLayout.xmin(page, ItemIdLayout.offset(items[next])) == updater;
      if (!belongs) {
        break;
      }
      chain[count++] = next;
      processed[next] = true;
      line = next;
    }
    return count;
  }

  /// Whether a later version can matter: behind a live one none does.
  private boolean continues(int line) {
    return found[line] == ForVacuum.DEAD || found[line] == ForVacuum.RECENTLY_DEAD;
  }

  private void noteRemaining(int line) {
    int tuple = ItemIdLayout.offset(items[line]);
    switch (found[line]) {
      case RECENTLY_DEAD, DELETE_IN_PROGRESS -> notePrunable(HeapVisibility.updater(page, tuple));
      case INSERT_IN_PROGRESS -> notePrunable(HeapTupleLayout.xmin(page, tuple));
      case LIVE, DEAD -> {}
    }
  }

  private void notePrunable(int xid) {
    if (TransactionId.isNormal(xid)
        && (nextPruneXid == 0 || TransactionId.precedes(xid, nextPruneXid))) {
      nextPruneXid = xid;
    }
  }

  private void becomeDead(int line) {
    if (freesDeadAtOnce) {
      set(line, 0);
    } else {
      newDeadCount++;
      set(line, ItemIdLayout.pack(0, ItemIdLayout.DEAD, 0));
    }
  }

  private void set(int line, int item) {
    ItemIdLayout.put(page, line, item);
    changed = true;
  }

  private boolean isHeapOnly(int line) {
    int tuple = ItemIdLayout.offset(items[line]);
    return (HeapTupleLayout.infomask2(page, tuple) & HeapTupleLayout.HEAP_ONLY) != 0;
  }
}
