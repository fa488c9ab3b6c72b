package pganatomy.engine.access.transam.xlog;

/// The parts of the server that write records, under PostgreSQL's numbers and names, and
/// PostgreSQL's numbers for their kinds of records (`info`, high four bits).
///
/// PostgreSQL: src/include/access/rmgrlist.h; heapam_xlog.h, nbtxlog.h, xact.h, pg_control.h
public enum ResourceManager {
  XLOG("XLOG"),
  TRANSACTION("Transaction"),
  STORAGE("Storage"),
  CLOG("CLOG"),
  DATABASE("Database"),
  TABLESPACE("Tablespace"),
  MULTIXACT("MultiXact"),
  RELMAP("RelMap"),
  STANDBY("Standby"),
  HEAP2("Heap2"),
  HEAP("Heap"),
  BTREE("Btree"),
  HASH("Hash"),
  GIN("Gin"),
  GIST("Gist"),
  SEQUENCE("Sequence"),
  SPGIST("SPGist"),
  BRIN("BRIN"),
  COMMIT_TIMESTAMP("CommitTs"),
  REPLICATION_ORIGIN("ReplicationOrigin"),
  GENERIC("Generic"),
  LOGICAL_MESSAGE("LogicalMessage");

  // XLOG
  public static final int XLOG_CHECKPOINT_SHUTDOWN = 0x00;
  public static final int XLOG_CHECKPOINT_ONLINE = 0x10;
  public static final int XLOG_NOOP = 0x20;
  public static final int XLOG_NEXT_OID = 0x30;
  public static final int XLOG_SWITCH = 0x40;
  public static final int XLOG_BACKUP_END = 0x50;
  public static final int XLOG_PARAMETER_CHANGE = 0x60;
  public static final int XLOG_RESTORE_POINT = 0x70;
  public static final int XLOG_FPW_CHANGE = 0x80;
  public static final int XLOG_END_OF_RECOVERY = 0x90;
  public static final int XLOG_FPI_FOR_HINT = 0xA0;
  public static final int XLOG_FPI = 0xB0;
  public static final int XLOG_OVERWRITE_CONTRECORD = 0xD0;
  public static final int XLOG_CHECKPOINT_REDO = 0xE0;
  // Transaction
  public static final int TRANSACTION_COMMIT = 0x00;
  public static final int TRANSACTION_PREPARE = 0x10;
  public static final int TRANSACTION_ABORT = 0x20;
  public static final int TRANSACTION_ASSIGNMENT = 0x50;
  public static final int TRANSACTION_INVALIDATIONS = 0x60;

  /// Set in a record of a transaction's end that has more than its time.
  public static final int TRANSACTION_HAS_INFO = 0x80;

  // Storage
  public static final int STORAGE_CREATE = 0x10;
  public static final int STORAGE_TRUNCATE = 0x20;
  // CLOG
  public static final int CLOG_ZEROPAGE = 0x00;
  public static final int CLOG_TRUNCATE = 0x10;
  // Database
  public static final int DATABASE_CREATE_FILE_COPY = 0x00;
  public static final int DATABASE_CREATE_WAL_LOG = 0x10;
  public static final int DATABASE_DROP = 0x20;
  // MultiXact
  public static final int MULTIXACT_ZERO_OFFSETS = 0x00;
  public static final int MULTIXACT_ZERO_MEMBERS = 0x10;
  public static final int MULTIXACT_CREATE_ID = 0x20;
  public static final int MULTIXACT_TRUNCATE_ID = 0x30;
  // Standby
  public static final int STANDBY_LOCK = 0x00;
  public static final int STANDBY_RUNNING_XACTS = 0x10;
  public static final int STANDBY_INVALIDATIONS = 0x20;

  /// Set in a heap record whose first page is made anew.
  public static final int HEAP_INITIALIZES = 0x80;

  // Heap
  public static final int HEAP_INSERT = 0x00;
  public static final int HEAP_DELETE = 0x10;
  public static final int HEAP_UPDATE = 0x20;
  public static final int HEAP_TRUNCATE = 0x30;
  public static final int HEAP_HOT_UPDATE = 0x40;
  public static final int HEAP_CONFIRM = 0x50;
  public static final int HEAP_LOCK = 0x60;
  public static final int HEAP_INPLACE = 0x70;
  // Heap2
  public static final int HEAP2_PRUNE_ON_ACCESS = 0x10;
  public static final int HEAP2_PRUNE_VACUUM_SCAN = 0x20;
  public static final int HEAP2_PRUNE_VACUUM_CLEANUP = 0x30;
  public static final int HEAP2_VISIBLE = 0x40;
  public static final int HEAP2_MULTI_INSERT = 0x50;
  public static final int HEAP2_LOCK_UPDATED = 0x60;
  // Btree
  public static final int BTREE_INSERT_LEAF = 0x00;
  public static final int BTREE_INSERT_UPPER = 0x10;
  public static final int BTREE_INSERT_META = 0x20;
  public static final int BTREE_SPLIT_L = 0x30;
  public static final int BTREE_SPLIT_R = 0x40;
  public static final int BTREE_DELETE = 0x70;
  public static final int BTREE_UNLINK_PAGE = 0x80;
  public static final int BTREE_UNLINK_PAGE_META = 0x90;
  public static final int BTREE_NEWROOT = 0xA0;
  public static final int BTREE_MARK_PAGE_HALFDEAD = 0xB0;
  public static final int BTREE_VACUUM = 0xC0;
  public static final int BTREE_REUSE_PAGE = 0xD0;
  public static final int BTREE_META_CLEANUP = 0xE0;
  // Sequence
  public static final int SEQUENCE_LOG = 0x00;

  private static final ResourceManager[] ALL = values();

  private final String title;

  ResourceManager(String title) {
    this.title = title;
  }

  /// As `pg_get_wal_resource_managers()` calls it.
  public String title() {
    return title;
  }

  /// The number in a record's header.
  public int id() {
    return ordinal();
  }

  /// The manager of a number, null when there is none.
  public static ResourceManager of(int id) {
    return id < ALL.length ? ALL[id] : null;
  }
}
