package pganatomy.engine.access.transam;

import pganatomy.engine.storage.lmgr.LockMode;

/// The four strengths in which a row can be held.
///
/// ```text
///                  KEY SHARE  SHARE  NO KEY UPDATE  UPDATE
///   KEY SHARE          .        .          .           X      a foreign key's check
///   SHARE              .        .          X           X
///   NO KEY UPDATE      .        X          X           X      UPDATE that leaves all keys alone
///   UPDATE             X        X          X           X      DELETE, UPDATE of a key
/// ```
///
/// Each has a number when it only locks, the last two also one when it changes: these stand in a
/// multixact's members. And each has a mode of the heavyweight lock in whose queue those wait who
/// want the row: those modes exclude each other as the strengths do.
///
/// PostgreSQL: src/include/nodes/lockoptions.h, LockTupleMode; heapam.c, tupleLockExtraInfo
public enum RowLockMode {
  KEY_SHARE(LockMode.ACCESS_SHARE),
  SHARE(LockMode.ROW_SHARE),
  NO_KEY_UPDATE(LockMode.EXCLUSIVE),
  UPDATE(LockMode.ACCESS_EXCLUSIVE);

  /// A member's status when it has changed the row, not its key columns.
  public static final int STATUS_NO_KEY_UPDATE = 4;

  /// A member's status when it has deleted the row or changed its key columns.
  public static final int STATUS_UPDATE = 5;

  private static final RowLockMode[] ALL = values();

  private final LockMode queueMode;

  RowLockMode(LockMode queueMode) {
    this.queueMode = queueMode;
  }

  /// The mode of the heavyweight lock on the tuple.
  public LockMode queueMode() {
    return queueMode;
  }

  /// Whether two transactions cannot hold a row so.
  public boolean excludes(RowLockMode other) {
    return queueMode.excludes(other.queueMode);
  }

  /// The number in a multixact of a member that holds the row so.
  ///
  /// @param isChange whether it has changed the row and not only locked it
  public int status(boolean isChange) {
    return isChange ? ordinal() + 2 : ordinal();
  }

  /// The strength behind a member's number.
  public static RowLockMode ofStatus(int status) {
    return status >= STATUS_NO_KEY_UPDATE ? ALL[status - 2] : ALL[status];
  }

  public static boolean isChange(int status) {
    return status >= STATUS_NO_KEY_UPDATE;
  }

  /// The stronger of two.
  public RowLockMode stronger(RowLockMode other) {
    return ordinal() >= other.ordinal() ? this : other;
  }
}
