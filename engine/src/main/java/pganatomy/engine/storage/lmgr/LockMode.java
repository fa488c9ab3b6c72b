package pganatomy.engine.storage.lmgr;

/// The eight modes of heavyweight locks and which of them exclude each other.
///
/// ```text
///                              1  2  3  4  5  6  7  8
///  1 AccessShareLock           .  .  .  .  .  .  .  X    SELECT
///  2 RowShareLock              .  .  .  .  .  .  X  X    SELECT FOR UPDATE
///  3 RowExclusiveLock          .  .  .  .  X  X  X  X    INSERT, UPDATE, DELETE
///  4 ShareUpdateExclusiveLock  .  .  .  X  X  X  X  X    VACUUM, ANALYZE
///  5 ShareLock                 .  .  X  X  .  X  X  X    CREATE INDEX
///  6 ShareRowExclusiveLock     .  .  X  X  X  X  X  X    some ALTER TABLE
///  7 ExclusiveLock             .  X  X  X  X  X  X  X
///  8 AccessExclusiveLock       X  X  X  X  X  X  X  X    DROP, TRUNCATE, most ALTER TABLE
/// ```
///
/// PostgreSQL: src/include/storage/lockdefs.h; src/backend/storage/lmgr/lock.c, LockConflicts
public enum LockMode {
  NONE("INVALID", 0),
  ACCESS_SHARE("AccessShareLock", 0b1_0000_0000),
  ROW_SHARE("RowShareLock", 0b1_1000_0000),
  ROW_EXCLUSIVE("RowExclusiveLock", 0b1_1110_0000),
  SHARE_UPDATE_EXCLUSIVE("ShareUpdateExclusiveLock", 0b1_1111_0000),
  SHARE("ShareLock", 0b1_1101_1000),
  SHARE_ROW_EXCLUSIVE("ShareRowExclusiveLock", 0b1_1111_1000),
  EXCLUSIVE("ExclusiveLock", 0b1_1111_1100),
  ACCESS_EXCLUSIVE("AccessExclusiveLock", 0b1_1111_1110);

  private static final LockMode[] ALL = values();
  static final int COUNT = ALL.length;

  private final String description;
  private final int conflicts;

  LockMode(String description, int conflicts) {
    this.description = description;
    this.conflicts = conflicts;
  }

  public static LockMode of(int number) {
    return ALL[number];
  }

  /// As `pg_locks.mode` shows it.
  public String description() {
    return description;
  }

  /// The modes that this one excludes, as bits of their numbers.
  int conflicts() {
    return conflicts;
  }

  /// Whether one process cannot have this mode while another one has that.
  public boolean excludes(LockMode other) {
    return (conflicts & other.bit()) != 0;
  }

  int bit() {
    return 1 << ordinal();
  }
}
