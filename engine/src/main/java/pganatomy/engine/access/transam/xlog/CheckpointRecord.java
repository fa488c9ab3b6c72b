package pganatomy.engine.access.transam.xlog;

import pganatomy.engine.port.ByteAccess;

/// What a checkpoint says: where redo must begin, and how far all counters had come. It is the data
/// of the log's XLOG/CHECKPOINT_SHUTDOWN and CHECKPOINT_ONLINE records, and the control file has a
/// copy.
///
/// ```text
///    0  redo (8)                   8 timeline (4)            12 previous timeline (4)
///   16  full page writes (1)      20 wal level (4)           24 next full xid (8)
///   32  next OID (4)              36 next multixact (4)      40 next multixact offset (4)
///   44  oldest xid (4)            48 its database (4)        52 oldest multixact (4)
///   56  its database (4)          64 time (8)                72 oldest, newest commit timestamp
///   80  oldest active xid (4)     88 bytes in all
/// ```
///
/// Mutable: whoever makes a checkpoint fills it in, field by field, as it learns each.
///
/// PostgreSQL: src/include/catalog/pg_control.h, CheckPoint
public final class CheckpointRecord {
  public static final int BYTES = 88;

  public long redo;
  public int timeline = 1;
  public int previousTimeline = 1;
  public boolean fullPageWrites = true;
  public int walLevel = 1;
  public long nextFullXid = 3;
  public int nextOid = 16384;
  public int nextMultixact = 1;
  public int nextMultixactOffset;
  public int oldestXid = 3;
  public int oldestXidDatabase = 1;
  public int oldestMultixact = 1;
  public int oldestMultixactDatabase = 1;

  /// Seconds since 1970.
  public long time;

  public int oldestCommitTimestampXid;
  public int newestCommitTimestampXid;

  /// Only in an online checkpoint; 0 in the others.
  public int oldestActiveXid;

  public byte[] encode() {
    byte[] bytes = new byte[BYTES];
    encode(bytes, 0);
    return bytes;
  }

  void encode(byte[] bytes, int at) {
    ByteAccess.putLong(bytes, at, redo);
    ByteAccess.putInt(bytes, at + 8, timeline);
    ByteAccess.putInt(bytes, at + 12, previousTimeline);
    ByteAccess.putInt(bytes, at + 16, fullPageWrites ? 1 : 0);
    ByteAccess.putInt(bytes, at + 20, walLevel);
    ByteAccess.putLong(bytes, at + 24, nextFullXid);
    ByteAccess.putInt(bytes, at + 32, nextOid);
    ByteAccess.putInt(bytes, at + 36, nextMultixact);
    ByteAccess.putInt(bytes, at + 40, nextMultixactOffset);
    ByteAccess.putInt(bytes, at + 44, oldestXid);
    ByteAccess.putInt(bytes, at + 48, oldestXidDatabase);
    ByteAccess.putInt(bytes, at + 52, oldestMultixact);
    ByteAccess.putInt(bytes, at + 56, oldestMultixactDatabase);
    ByteAccess.putInt(bytes, at + 60, 0);
    ByteAccess.putLong(bytes, at + 64, time);
    ByteAccess.putInt(bytes, at + 72, oldestCommitTimestampXid);
    ByteAccess.putInt(bytes, at + 76, newestCommitTimestampXid);
    ByteAccess.putInt(bytes, at + 80, oldestActiveXid);
    ByteAccess.putInt(bytes, at + 84, 0);
  }

  public static CheckpointRecord decode(byte[] bytes, int at) {
    CheckpointRecord record = new CheckpointRecord();
    record.redo = ByteAccess.getLong(bytes, at);
    record.timeline = ByteAccess.getInt(bytes, at + 8);
    record.previousTimeline = ByteAccess.getInt(bytes, at + 12);
    record.fullPageWrites = bytes[at + 16] != 0;
    record.walLevel = ByteAccess.getInt(bytes, at + 20);
    record.nextFullXid = ByteAccess.getLong(bytes, at + 24);
    record.nextOid = ByteAccess.getInt(bytes, at + 32);
    record.nextMultixact = ByteAccess.getInt(bytes, at + 36);
    record.nextMultixactOffset = ByteAccess.getInt(bytes, at + 40);
    record.oldestXid = ByteAccess.getInt(bytes, at + 44);
    record.oldestXidDatabase = ByteAccess.getInt(bytes, at + 48);
    record.oldestMultixact = ByteAccess.getInt(bytes, at + 52);
    record.oldestMultixactDatabase = ByteAccess.getInt(bytes, at + 56);
    record.time = ByteAccess.getLong(bytes, at + 64);
    record.oldestCommitTimestampXid = ByteAccess.getInt(bytes, at + 72);
    record.newestCommitTimestampXid = ByteAccess.getInt(bytes, at + 76);
    record.oldestActiveXid = ByteAccess.getInt(bytes, at + 80);
    return record;
  }
}
