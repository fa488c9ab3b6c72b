package pganatomy.engine.access.rmgrdesc;

import pganatomy.engine.access.transam.xlog.ResourceManager;
import pganatomy.engine.access.transam.xlog.WalRecordView;

/// The name of a record's kind, by its resource manager and its info bits.
///
/// PostgreSQL: src/backend/access/rmgrdesc, the ..._identify() functions
public final class RecordType {
  private static final String[] XLOG = {
    "CHECKPOINT_SHUTDOWN",
    "CHECKPOINT_ONLINE",
    "NOOP",
    "NEXTOID",
    "SWITCH",
    "BACKUP_END",
    "PARAMETER_CHANGE",
    "RESTORE_POINT",
    "FPW_CHANGE",
    "END_OF_RECOVERY",
    "FPI_FOR_HINT",
    "FPI",
    null,
    "OVERWRITE_CONTRECORD",
    "CHECKPOINT_REDO"
  };
  private static final String[] TRANSACTION = {
    "COMMIT", "PREPARE", "ABORT", "COMMIT_PREPARED", "ABORT_PREPARED", "ASSIGNMENT", "INVALIDATION"
  };
  private static final String[] STORAGE = {null, "CREATE", "TRUNCATE"};
  private static final String[] CLOG = {"ZEROPAGE", "TRUNCATE"};
  private static final String[] DATABASE = {"CREATE_FILE_COPY", "CREATE_WAL_LOG", "DROP"};
  private static final String[] TABLESPACE = {"CREATE", "DROP"};
  private static final String[] MULTIXACT = {
    "ZERO_OFF_PAGE", "ZERO_MEM_PAGE", "CREATE_ID", "TRUNCATE_ID"
  };
  private static final String[] RELMAP = {"UPDATE"};
  private static final String[] STANDBY = {"LOCK", "RUNNING_XACTS", "INVALIDATIONS"};
  private static final String[] HEAP2 = {
    "REWRITE",
    "PRUNE_ON_ACCESS",
    "PRUNE_VACUUM_SCAN",
    "PRUNE_VACUUM_CLEANUP",
    "VISIBLE",
    "MULTI_INSERT",
    "LOCK_UPDATED",
    "NEW_CID"
  };
  private static final String[] HEAP = {
    "INSERT", "DELETE", "UPDATE", "TRUNCATE", "HOT_UPDATE", "HEAP_CONFIRM", "LOCK", "INPLACE"
  };
  private static final String[] BTREE = {
    "INSERT_LEAF",
    "INSERT_UPPER",
    "INSERT_META",
    "SPLIT_L",
    "SPLIT_R",
    "INSERT_POST",
    "DEDUP",
    "DELETE",
    "UNLINK_PAGE",
    "UNLINK_PAGE_META",
    "NEWROOT",
    "MARK_PAGE_HALFDEAD",
    "VACUUM",
    "REUSE_PAGE",
    "META_CLEANUP"
  };
  private static final String[] SEQUENCE = {"LOG"};
  private static final String[] GENERIC = {"Generic"};
  private static final String[] NONE = {};

  private RecordType() {}

  /// The name, or `UNKNOWN (hex)`.
  public static String name(WalRecordView record) {
    int info = record.info();
    boolean isHeap =
        record.manager() == ResourceManager.HEAP || record.manager() == ResourceManager.HEAP2;
    boolean hasFlag = isHeap || record.manager() == ResourceManager.TRANSACTION;
    int kind = hasFlag ? info & ~ResourceManager.HEAP_INITIALIZES : info;
    String[] names = names(record.manager());
    String name = kind >>> 4 < names.length ? names[kind >>> 4] : null;
    if (name == null) {
      return "UNKNOWN (" + Integer.toHexString(info) + ")";
    }
    return isHeap && kind != info ? name + "+INIT" : name;
  }

  private static String[] names(ResourceManager manager) {
    return switch (manager) {
      case XLOG -> XLOG;
      case TRANSACTION -> TRANSACTION;
      case STORAGE -> STORAGE;
      case CLOG -> CLOG;
      case DATABASE -> DATABASE;
      case TABLESPACE -> TABLESPACE;
      case MULTIXACT -> MULTIXACT;
      case RELMAP -> RELMAP;
      case STANDBY -> STANDBY;
      case HEAP2 -> HEAP2;
      case HEAP -> HEAP;
      case BTREE -> BTREE;
      case SEQUENCE -> SEQUENCE;
      case GENERIC -> GENERIC;
      case HASH, GIN, GIST, SPGIST, BRIN, COMMIT_TIMESTAMP, REPLICATION_ORIGIN, LOGICAL_MESSAGE ->
          NONE;
    };
  }
}
