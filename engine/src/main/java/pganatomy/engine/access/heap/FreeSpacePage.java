package pganatomy.engine.access.heap;

import pganatomy.engine.port.ByteAccess;
import pganatomy.engine.port.SharedMemory;
import pganatomy.engine.storage.page.PageLayout;

/// One page of the free space map: the slots are the leaves of a tree whose inner nodes hold the
/// larger of their two children, so its root tells how much room there is in the best slot.
///
/// ```text
///   page header (24) | next slot (4) | node 0: root, 1, 2, ... 4094 inner | 4069 slots
///                                            7
///                                        3       7
///                                      3   0   2   7
/// ```
///
/// *Next slot* is where the next search begins: so that not everybody inserts into the same page.
///
/// PostgreSQL: src/backend/storage/freespace/fsmpage.c
final class FreeSpacePage {
  private static final int NEXT_SLOT = PageLayout.HEADER_BYTES;
  private static final int NODES = NEXT_SLOT + 4;
  private static final int NODE_COUNT = PageLayout.PAGE_BYTES - NODES;
  private static final int INNER_COUNT = PageLayout.PAGE_BYTES / 2 - 1;
  static final int SLOTS = NODE_COUNT - INNER_COUNT;

  private FreeSpacePage() {}

  /// The largest value of all slots.
  static int root(byte[] page) {
    return value(page, 0);
  }

  private static int value(byte[] page, int node) {
    return node < NODE_COUNT ? page[NODES + node] & 0xff : 0;
  }

  /// A slot with at least this value, beginning at the next slot and going round; -1 for none.
  ///
  /// ```text
  ///   up from the next slot to the right, until a node promises enough; then down to the left
  /// ```
  static int search(byte[] page, int wanted) {
    if (root(page) < wanted) {
      return -1;
    }
    int next = ByteAccess.getInt(page, NEXT_SLOT);
    int node = INNER_COUNT + (next < 0 || next >= SLOTS ? 0 : next);
    while (node > 0 && value(page, node) < wanted) {
      node = parent(toTheRight(node));
    }
    while (node < INNER_COUNT) {
      int left = 2 * node + 1;
      if (value(page, left) >= wanted) {
        node = left;
      } else if (value(page, left + 1) >= wanted) {
        node = left + 1;
      } else {
        // Torn, after a crash: whoever writes here next repairs it.
        return -1;
      }
    }
    return node - INNER_COUNT < SLOTS ? node - INNER_COUNT : -1;
  }

  private static int parent(int node) {
    return (node - 1) / 2;
  }

  /// The right neighbour; of the last on a level the first.
  private static int toTheRight(int node) {
    int right = node + 1;
    boolean isFirstOfNextLevel = (right + 1 & right) == 0;
    return isFirstOfNextLevel ? parent(right) : right;
  }

  /// Sets a slot, and what depends on it; whether something has changed.
  static boolean set(byte[] page, int slot, int value) {
    int node = INNER_COUNT + slot;
    if (value(page, node) == value && root(page) >= value) {
      return false;
    }
    page[NODES + node] = (byte) value;
    while (node > 0) {
      node = parent(node);
      int larger = Math.max(value(page, 2 * node + 1), value(page, 2 * node + 2));
      page[NODES + node] = (byte) larger;
    }
    return true;
  }

  /// Whether the slot of the pool's page has this value already, without looking at more.
  static boolean isSame(long sharedPage, int slot, int value) {
    int root = SharedMemory.getByte(sharedPage + NODES) & 0xff;
    return root >= value
        && SharedMemory.getShort(sharedPage + PageLayout.UPPER) != 0
        && (SharedMemory.getByte(sharedPage + NODES + INNER_COUNT + slot) & 0xff) == value;
  }

  /// In the pool's page, under a shared lock: wrong is as good as right.
  static void publishNext(long sharedPage, int slot) {
    SharedMemory.putInt(sharedPage + NEXT_SLOT, slot);
  }
}
