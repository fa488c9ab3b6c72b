package pganatomy.engine.storage.lmgr;

import java.util.ArrayList;
import java.util.List;

/// What was locked since each open savepoint, in order, so that rolling it back gives it back.
/// Nothing is noted outside of savepoints.
///
/// Locks of xids are not in it: their owner gives them back himself, and a parent's xid may be
/// assigned, and locked, while the savepoint within is open.
///
/// PostgreSQL: src/backend/utils/resowner/resowner.c, ResourceOwnerRememberLock()
final class SavepointLocks {
  private final List<LockTag> tags = new ArrayList<>();
  private final List<LockMode> modes = new ArrayList<>();

  /// For each open savepoint, how much was noted before.
  private final List<Integer> starts = new ArrayList<>();

  void start() {
    starts.add(tags.size());
  }

  void end(boolean isCommit) {
    int start = starts.removeLast();
    while (!isCommit && tags.size() > start) {
      LockManager.giveBack(tags.removeLast(), modes.removeLast());
    }
    if (starts.isEmpty()) {
      clear();
    }
  }

  void clear() {
    tags.clear();
    modes.clear();
    starts.clear();
  }

  void noteAcquired(LockTag tag, LockMode mode) {
    if (!starts.isEmpty() && tag.kind() != LockTag.Kind.TRANSACTION) {
      tags.add(tag);
      modes.add(mode);
    }
  }

  /// The last such lock was given back already.
  void noteReleased(LockTag tag, LockMode mode) {
    for (int i = tags.size() - 1; i >= 0; i--) {
      if (modes.get(i) == mode && tags.get(i).equals(tag)) {
        tags.remove(i);
        modes.remove(i);
        for (int level = starts.size() - 1; level >= 0 && starts.get(level) > i; level--) {
          starts.set(level, starts.get(level) - 1);
        }
        return;
      }
    }
  }
}
