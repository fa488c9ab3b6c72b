package pganatomy.engine.storage.lmgr;

import java.util.List;
import pganatomy.engine.port.SharedMemory;
import pganatomy.engine.storage.ipc.ProcArray;
import pganatomy.engine.storage.ipc.ProcLayout;

/// The short way to weak locks on relations: each process notes what it has in slots of its own,
/// where it meets nobody. Nearly all relation locks are weak (a SELECT's, an UPDATE's), and no two
/// weak modes exclude each other, so the shared table need not hear of them.
///
/// ```text
///   area    strong   1024 × 4       how many strong locks are held or asked for, by hash
///           slots    for each process: lock (4) database (4), then its groups
///   group   16 × 3 bits in a long (AccessShare, RowShare, RowExclusive of each slot), 16 relations
/// ```
///
/// The race: a strong lock is granted from the shared table while a weak one stands in a slot. The
/// fix: who wants a strong lock first counts itself in `strong`, then moves the weak locks that
/// stand in slots to the shared table, process by process; a weak lock is put into a slot only
/// while, under the slots' lock, the relation's count in `strong` is 0.
///
/// PostgreSQL: src/backend/storage/lmgr/lock.c, "fast-path" locks
final class FastPathLocks {
  private static final int SLOTS = 16;
  private static final int BITS = 3;
  private static final int SLOT_MASK = (1 << BITS) - 1;
  private static final int STRONG = 1024;
  private static final int HEAD_BYTES = 64;
  private static final int GROUP_BYTES = Long.BYTES + SLOTS * Integer.BYTES;

  private final int processCount;
  private final int groups;
  private final long strong;
  private final long slots;

  FastPathLocks(long area, int processCount, int groups) {
    this.processCount = processCount;
    this.groups = groups;
    strong = area;
    slots = area + (long) STRONG * Integer.BYTES;
  }

  /// So many groups that there is a slot for each lock a transaction is expected to take.
  ///
  /// PostgreSQL: src/backend/utils/init/postinit.c, InitializeFastPathLocks()
  static int groupsFor(int maxLocksPerTransaction) {
    int groups = 1;
    while (groups * SLOTS < maxLocksPerTransaction && groups < 1024) {
      groups *= 2;
    }
    return groups;
  }

  static long size(int processCount, int groups) {
    return (long) STRONG * Integer.BYTES + processCount * processBytes(groups);
  }

  private static long processBytes(int groups) {
    return HEAD_BYTES + (long) groups * GROUP_BYTES;
  }

  /// Whether a lock may stand in a slot of this process: weak, and on a relation of its database.
  static boolean isWeak(LockTag tag, LockMode mode) {
    return tag.kind() == LockTag.Kind.RELATION
        && mode.ordinal() < LockMode.SHARE_UPDATE_EXCLUSIVE.ordinal()
        && tag.field1() != 0
        && tag.field1() == ProcLayout.database(ProcArray.slot(ProcArray.mine()));
  }

  /// Whether a lock excludes some that may stand in slots.
  static boolean isStrong(LockTag tag, LockMode mode) {
    return tag.kind() == LockTag.Kind.RELATION
        && mode.ordinal() > LockMode.SHARE_UPDATE_EXCLUSIVE.ordinal()
        && tag.field1() != 0;
  }

  // ---------------------------------------------------------------- weak locks

  /// Notes a weak lock; false when there is no room, or somebody has or wants a strong one.
  boolean tryAcquire(LockTag tag, LockMode mode) {
    int process = ProcArray.mine();
    long lock = lock(process);
    LightweightLock.acquireExclusive(lock);
    boolean done =
        SharedMemory.getIntVolatile(strongCount(tag)) == 0 && put(process, tag.field2(), mode);
    if (done) {
      SharedMemory.putInt(lock + Integer.BYTES, tag.field1());
    }
    LightweightLock.releaseExclusive(lock);
    return done;
  }

  private boolean put(int process, int relation, LockMode mode) {
    long group = group(process, relation);
    long bits = SharedMemory.getLong(group);
    int free = -1;
    for (int slot = 0; slot < SLOTS; slot++) {
      if ((bits >>> slot * BITS & SLOT_MASK) == 0) {
        free = slot;
      } else if (SharedMemory.getInt(relationOf(group, slot)) == relation) {
        SharedMemory.putLong(group, bits | bit(slot, mode));
        return true;
      }
    }
    if (free < 0) {
      return false;
    }
    SharedMemory.putInt(relationOf(group, free), relation);
    SharedMemory.putLong(group, bits | bit(free, mode));
    return true;
  }

  /// Takes a weak lock back; false when it does not stand in a slot (any more).
  boolean tryRelease(LockTag tag, LockMode mode) {
    int process = ProcArray.mine();
    long group = group(process, tag.field2());
    if (SharedMemory.getLongVolatile(group) == 0) {
      return false;
    }
    LightweightLock.acquireExclusive(lock(process));
    long bits = SharedMemory.getLong(group);
    int slot = find(group, bits, tag.field2());
    boolean isThere = slot >= 0 && (bits & bit(slot, mode)) != 0;
    if (isThere) {
      SharedMemory.putLong(group, bits & ~bit(slot, mode));
    }
    LightweightLock.releaseExclusive(lock(process));
    return isThere;
  }

  private static int find(long group, long bits, int relation) {
    for (int slot = 0; slot < SLOTS; slot++) {
      if ((bits >>> slot * BITS & SLOT_MASK) != 0
          && SharedMemory.getInt(relationOf(group, slot)) == relation) {
        return slot;
      }
    }
    return -1;
  }

  // ---------------------------------------------------------------- strong locks

  /// Before a strong lock is asked for: from now on weak ones go to the shared table, and those in
  /// slots are there when this returns. [#leaveStrong] takes it back, also after an error here.
  void enterStrong(LockTag tag, LockTable table) {
    SharedMemory.getAndAddInt(strongCount(tag), 1);
    for (int process = 0; process < processCount; process++) {
      LightweightLock.acquireExclusive(lock(process));
      try {
        move(process, tag, table);
      } finally {
        LightweightLock.releaseExclusive(lock(process));
      }
    }
  }

  /// A strong lock was given back, or not granted.
  void leaveStrong(LockTag tag) {
    SharedMemory.getAndAddInt(strongCount(tag), -1);
  }

  private void move(int process, LockTag tag, LockTable table) {
    long group = group(process, tag.field2());
    long bits = SharedMemory.getLong(group);
    if (bits == 0 || SharedMemory.getInt(lock(process) + Integer.BYTES) != tag.field1()) {
      return;
    }
    int slot = find(group, bits, tag.field2());
    if (slot < 0) {
      return;
    }
    long partition = table.layout.partitionLock(LockTable.partition(tag));
    LightweightLock.acquireExclusive(partition);
    try {
      int lock = table.findOrMake(tag);
      int hold = table.findOrMakeHold(lock, process);
      for (int mode = 1; mode <= BITS; mode++) {
        long bit = bit(slot, LockMode.of(mode));
        if ((bits & bit) != 0) {
          table.grant(lock, hold, LockMode.of(mode));
          bits &= ~bit;
        }
      }
      SharedMemory.putLong(group, bits);
    } finally {
      LightweightLock.releaseExclusive(partition);
    }
  }

  // ---------------------------------------------------------------- looking

  /// All locks that stand in slots.
  void addRows(List<LockManager.Row> rows) {
    for (int process = 0; process < processCount; process++) {
      LightweightLock.acquireShared(lock(process));
      try {
        for (int group = 0; group < groups; group++) {
          addRows(process, groupAt(process, group), rows);
        }
      } finally {
        LightweightLock.releaseShared(lock(process));
      }
    }
  }

  private void addRows(int process, long group, List<LockManager.Row> rows) {
    long bits = SharedMemory.getLong(group);
    int database = SharedMemory.getInt(lock(process) + Integer.BYTES);
    for (int slot = 0; bits != 0 && slot < SLOTS; slot++) {
      for (int mode = 1; mode <= BITS; mode++) {
        if ((bits & bit(slot, LockMode.of(mode))) != 0) {
          LockTag tag = LockTag.relation(database, SharedMemory.getInt(relationOf(group, slot)));
          rows.add(new LockManager.Row(tag, process, LockMode.of(mode), true, true, 0));
        }
      }
    }
  }

  // ---------------------------------------------------------------- addresses

  private long strongCount(LockTag tag) {
    return strong + (long) Integer.remainderUnsigned(tag.hashCode(), STRONG) * Integer.BYTES;
  }

  private long lock(int process) {
    return slots + process * processBytes(groups);
  }

  private long group(int process, int relation) {
    return groupAt(process, (int) (Integer.toUnsignedLong(relation) * 49157 & groups - 1));
  }

  private long groupAt(int process, int group) {
    return lock(process) + HEAD_BYTES + (long) group * GROUP_BYTES;
  }

  private static long relationOf(long group, int slot) {
    return group + Long.BYTES + (long) slot * Integer.BYTES;
  }

  private static long bit(int slot, LockMode mode) {
    return 1L << slot * BITS + mode.ordinal() - 1;
  }
}
