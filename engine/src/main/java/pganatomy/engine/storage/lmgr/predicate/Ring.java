package pganatomy.engine.storage.lmgr.predicate;

import pganatomy.engine.port.SharedMemory;

/// A doubly linked list in shared memory that ends where it begins: the links lie in the records.
///
/// ```text
///   node   0 next (8)   8 previous (8)        head ⇄ node ⇄ node ⇄ head
/// ```
///
/// A node in no ring points to itself, so taking it out once more does no harm.
///
/// PostgreSQL: src/include/lib/ilist.h, dlist_node
final class Ring {
  static final int BYTES = 16;

  private static final int PREVIOUS = 8;

  private Ring() {}

  /// An empty ring, or a node in none.
  static void initialize(long node) {
    SharedMemory.putLong(node, node);
    SharedMemory.putLong(node + PREVIOUS, node);
  }

  static boolean isEmpty(long head) {
    return next(head) == head;
  }

  static long next(long node) {
    return SharedMemory.getLong(node);
  }

  /// Puts a node at the end.
  static void append(long head, long node) {
    long last = SharedMemory.getLong(head + PREVIOUS);
    SharedMemory.putLong(node, head);
    SharedMemory.putLong(node + PREVIOUS, last);
    SharedMemory.putLong(last, node);
    SharedMemory.putLong(head + PREVIOUS, node);
  }

  static void remove(long node) {
    long next = next(node);
    long previous = SharedMemory.getLong(node + PREVIOUS);
    SharedMemory.putLong(previous, next);
    SharedMemory.putLong(next + PREVIOUS, previous);
    initialize(node);
  }
}
