package pganatomy.engine.access.rmgrdesc;

import java.nio.charset.StandardCharsets;
import pganatomy.engine.access.transam.TransactionRecord;
import pganatomy.engine.access.transam.xlog.CheckpointRecord;
import pganatomy.engine.access.transam.xlog.Lsn;
import pganatomy.engine.access.transam.xlog.ResourceManager;
import pganatomy.engine.access.transam.xlog.WalBlock;
import pganatomy.engine.access.transam.xlog.WalRecordView;
import pganatomy.engine.storage.smgr.Fork;
import pganatomy.engine.storage.smgr.RelationLocator;

/// What a record says, in words.
///
/// PostgreSQL: src/backend/access/rmgrdesc, the ..._desc() functions
public final class RecordDescription {
  /// Turns a time, microseconds since 2000, into text in the session's zone.
  public interface TimeText {
    String of(long micros);
  }

  private static final int FLAGS_OFFSET = 16;
  private static final String[] WAL_LEVELS = {"minimal", "replica", "logical"};
  private static final String[] MEMBER_STATES = {
    "keysh", "sh", "fornokeyupd", "forupd", "nokeyupd", "upd"
  };

  private final WalRecordView record;
  private final TimeText times;
  private final StringBuilder out = new StringBuilder();

  private RecordDescription(WalRecordView record, TimeText times) {
    this.record = record;
    this.times = times;
  }

  /// The description; empty for records that say nothing beside their pages.
  public static String of(WalRecordView record, TimeText times) {
    RecordDescription description = new RecordDescription(record, times);
    description.describe();
    return description.out.toString();
  }

  private void describe() {
    switch (record.manager()) {
      case XLOG -> describeLog();
      case TRANSACTION -> describeTransaction();
      case STORAGE -> describeStorage();
      case CLOG -> out.append("page ").append(record.mainLong(0));
      case DATABASE -> describeDatabase();
      case MULTIXACT -> describeMultiXact();
      case HEAP, HEAP2 -> describeHeap();
      case BTREE -> describeBtree();
      case SEQUENCE -> {
        WalBlock block = record.block(0);
        out.append("rel ").append(relation(block));
      }
      default -> {
        // No facts of their own, or not written by this server.
      }
    }
  }

  private String level(int number) {
    return number < WAL_LEVELS.length ? WAL_LEVELS[number] : "?";
  }

  private static String relation(WalBlock block) {
    return Integer.toUnsignedString(block.tablespaceOid)
        + "/"
        + Integer.toUnsignedString(block.databaseOid)
        + "/"
        + Integer.toUnsignedString(block.relationNumber);
  }

  // ---------------------------------------------------------------- the log's own

  private void describeLog() {
    switch (record.info()) {
      case ResourceManager.XLOG_CHECKPOINT_SHUTDOWN, ResourceManager.XLOG_CHECKPOINT_ONLINE ->
          describeCheckpoint(CheckpointRecord.decode(record.mainData(), 0));
      case ResourceManager.XLOG_NEXT_OID -> out.append(Integer.toUnsignedString(record.mainInt(0)));
      case ResourceManager.XLOG_FPW_CHANGE -> out.append(record.mainByte(0) != 0);
      case ResourceManager.XLOG_CHECKPOINT_REDO ->
          out.append("wal_level ").append(level(record.mainInt(0)));
      case ResourceManager.XLOG_RESTORE_POINT -> {
        byte[] data = record.mainData();
        int end = Long.BYTES;
        while (end < data.length && data[end] != 0) {
          end++;
        }
        out.append(new String(data, Long.BYTES, end - Long.BYTES, StandardCharsets.UTF_8));
      }
      case ResourceManager.XLOG_END_OF_RECOVERY ->
          out.append("tli ")
              .append(record.mainInt(8))
              .append("; prev tli ")
              .append(record.mainInt(12))
              .append("; time ")
              .append(times.of(record.mainLong(0)));
      default -> {
        // SWITCH, NOOP, FPI, FPI_FOR_HINT say nothing more.
      }
    }
  }

  private void describeCheckpoint(CheckpointRecord of) {
    boolean isShutdown = record.info() == ResourceManager.XLOG_CHECKPOINT_SHUTDOWN;
    out.append("redo ").append(Lsn.text(of.redo));
    out.append("; tli ").append(of.timeline).append("; prev tli ").append(of.previousTimeline);
    out.append("; fpw ").append(of.fullPageWrites);
    out.append("; wal_level ").append(level(of.walLevel));
    out.append("; xid ").append(of.nextFullXid >>> 32).append(':');
    out.append(of.nextFullXid & 0xffff_ffffL);
    number("; oid ", of.nextOid);
    number("; multi ", of.nextMultixact);
    number("; offset ", of.nextMultixactOffset);
    number("; oldest xid ", of.oldestXid);
    number(" in DB ", of.oldestXidDatabase);
    number("; oldest multi ", of.oldestMultixact);
    number(" in DB ", of.oldestMultixactDatabase);
    number("; oldest/newest commit timestamp xid: ", of.oldestCommitTimestampXid);
    number("/", of.newestCommitTimestampXid);
    number("; oldest running xid ", of.oldestActiveXid);
    out.append(isShutdown ? "; shutdown" : "; online");
  }

  private void number(String label, int value) {
    out.append(label).append(Integer.toUnsignedString(value));
  }

  // ---------------------------------------------------------------- what is not on pages

  private void describeTransaction() {
    if (!TransactionRecord.is(record)) {
      return;
    }
    TransactionRecord end = TransactionRecord.decode(record);
    out.append(times.of(end.time));
    if (end.relations.length > 0) {
      out.append("; rels:");
      for (RelationLocator relation : end.relations) {
        out.append(' ').append(relation.path(Fork.MAIN));
      }
    }
    if (end.subxids.length > 0) {
      out.append("; subxacts:");
      for (int subxid : end.subxids) {
        number(" ", subxid);
      }
    }
  }

  private String path(int at, Fork fork) {
    return new RelationLocator(
            record.mainInt(at), record.mainInt(at + 4), record.mainInt(at + 8), -1)
        .path(fork);
  }

  private void describeStorage() {
    if (record.info() == ResourceManager.STORAGE_CREATE) {
      out.append(path(0, Fork.values()[record.mainInt(12)]));
    } else if (record.info() == ResourceManager.STORAGE_TRUNCATE) {
      out.append(path(4, Fork.MAIN));
      number(" to ", record.mainInt(0));
      out.append(" blocks flags ").append(record.mainInt(FLAGS_OFFSET));
    }
  }

  private void describeDatabase() {
    switch (record.info()) {
      case ResourceManager.DATABASE_CREATE_FILE_COPY -> {
        number("copy dir ", record.mainInt(12));
        number("/", record.mainInt(8));
        number(" to ", record.mainInt(4));
        number("/", record.mainInt(0));
      }
      case ResourceManager.DATABASE_CREATE_WAL_LOG -> {
        number("create dir ", record.mainInt(4));
        number("/", record.mainInt(0));
      }
      default -> {
        out.append("dir");
        for (int i = 0; i < record.mainInt(4); i++) {
          number(" ", record.mainInt(8 + i * Integer.BYTES));
          number("/", record.mainInt(0));
        }
      }
    }
  }

  private void describeMultiXact() {
    if (record.info() != ResourceManager.MULTIXACT_CREATE_ID) {
      return;
    }
    int count = record.mainInt(8);
    number("", record.mainInt(0));
    number(" offset ", record.mainInt(4));
    out.append(" nmembers ").append(count).append(": ");
    for (int i = 0; i < count; i++) {
      int at = 12 + i * 2 * Integer.BYTES;
      int state = record.mainInt(at + Integer.BYTES);
      number("", record.mainInt(at));
      out.append(" (")
          .append(state >= 0 && state < MEMBER_STATES.length ? MEMBER_STATES[state] : "unk")
          .append(") ");
    }
  }

  // ---------------------------------------------------------------- tables and indexes

  private void describeHeap() {
    if (record.mainLength() < Short.BYTES) {
      return;
    }
    int fact = record.mainShort(0);
    int kind = record.info() & 0x70;
    if (record.manager() == ResourceManager.HEAP) {
      switch (kind) {
        case ResourceManager.HEAP_INSERT -> out.append("off: ").append(fact);
        case ResourceManager.HEAP_DELETE, ResourceManager.HEAP_LOCK -> {
          number("xmax: ", record.xid());
          out.append(", off: ").append(fact);
        }
        case ResourceManager.HEAP_UPDATE, ResourceManager.HEAP_HOT_UPDATE -> {
          number("old_xmax: ", record.xid());
          out.append(", old_off: ").append(fact);
        }
        default -> out.append("off: ").append(fact);
      }
      return;
    }
    switch (kind) {
      case ResourceManager.HEAP2_MULTI_INSERT -> out.append("ntuples: ").append(fact);
      case ResourceManager.HEAP2_VISIBLE -> out.append("flags: 0x0").append(fact & 15);
      case ResourceManager.HEAP2_LOCK_UPDATED -> {
        number("xmax: ", record.xid());
        out.append(", off: ").append(fact);
      }
      default -> out.append("nunused: ").append(fact);
    }
  }

  private void describeBtree() {
    int length = record.mainLength();
    switch (record.info()) {
      case ResourceManager.BTREE_INSERT_LEAF,
          ResourceManager.BTREE_INSERT_UPPER,
          ResourceManager.BTREE_INSERT_META -> {
        if (length >= 2) {
          out.append("off: ").append(record.mainShort(0));
        }
      }
      case ResourceManager.BTREE_SPLIT_L, ResourceManager.BTREE_SPLIT_R -> {
        if (length >= 8) {
          number("level: ", record.mainInt(0));
          out.append(", firstrightoff: ").append(record.mainShort(4));
          out.append(", newitemoff: ").append(record.mainShort(6));
          out.append(", postingoff: 0");
        }
      }
      case ResourceManager.BTREE_NEWROOT -> {
        if (length >= 4) {
          number("level: ", record.mainInt(0));
        }
      }
      case ResourceManager.BTREE_VACUUM, ResourceManager.BTREE_DELETE -> {
        if (length >= 2) {
          out.append("ndeleted: ").append(record.mainShort(0)).append(", nupdated: 0");
        }
      }
      default -> {
        // The pages say it all.
      }
    }
  }

  // ---------------------------------------------------------------- pages

  /// The pages that a record changes; empty for none.
  ///
  /// PostgreSQL: src/backend/access/rmgrdesc/xlogdesc.c, XLogRecGetBlockRefInfo()
  public static String blocks(WalRecordView record) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < record.blockCount(); i++) {
      WalBlock block = record.block(i);
      out.append(i > 0 ? " " : "").append("blkref #").append(block.id);
      out.append(": rel ").append(relation(block));
      out.append(" fork ").append(forkName(block.forkNumber));
      out.append(" blk ").append(Integer.toUnsignedString(block.block));
      if (block.hasImage) {
        out.append(block.imageApplies ? " (FPW)" : " (FPW) for WAL verification");
        out.append("; hole: offset: ").append(block.holeOffset);
        out.append(", length: ").append(block.holeLength);
      }
    }
    return out.toString();
  }

  private static String forkName(int fork) {
    return switch (fork) {
      case 0 -> "main";
      case 1 -> "fsm";
      case 2 -> "vm";
      default -> "init";
    };
  }
}
