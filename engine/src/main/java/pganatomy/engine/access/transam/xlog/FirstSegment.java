package pganatomy.engine.access.transam.xlog;

import java.util.zip.CRC32C;
import pganatomy.engine.port.ByteAccess;
import pganatomy.engine.storage.smgr.DataDirectory;

/// The log of a new cluster: one segment with one record, the checkpoint that the first start
/// begins at.
///
/// Filling the catalogs is not logged: if that is interrupted, there is no cluster.
///
/// PostgreSQL: src/backend/access/transam/xlog.c, BootStrapXLOG()
public final class FirstSegment {
  /// Segment 0 is never used, so that no valid LSN is 0.
  public static final long CHECKPOINT_LSN = Lsn.SEGMENT_BYTES + WalFormat.LONG_HEADER;

  private FirstSegment() {}

  /// Writes the segment; sets the checkpoint's redo and gives the LSN of its record.
  public static long create(long systemIdentifier, CheckpointRecord checkpoint) {
    return create(systemIdentifier, checkpoint, 1);
  }

  /// Writes a segment with which the log begins anew.
  ///
  /// PostgreSQL: src/bin/pg_resetwal/pg_resetwal.c, WriteEmptyXLOG()
  public static long create(long systemIdentifier, CheckpointRecord checkpoint, long number) {
    long start = number * Lsn.SEGMENT_BYTES;
    checkpoint.redo = start + WalFormat.LONG_HEADER;
    byte[] segment = new byte[Lsn.SEGMENT_BYTES];
    WalFormat.putPageHeader(segment, start, systemIdentifier, 0);
    int at = WalFormat.LONG_HEADER;
    int length = WalFormat.RECORD_HEADER + 2 + CheckpointRecord.BYTES;
    ByteAccess.putInt(segment, at, length);
    segment[at + WalFormat.INFO] = (byte) ResourceManager.XLOG_CHECKPOINT_SHUTDOWN;
    segment[at + WalFormat.MANAGER] = (byte) ResourceManager.XLOG.id();
    segment[at + WalFormat.RECORD_HEADER] = (byte) WalFormat.MAIN_SHORT;
    segment[at + WalFormat.RECORD_HEADER + 1] = (byte) CheckpointRecord.BYTES;
    checkpoint.encode(segment, at + WalFormat.RECORD_HEADER + 2);
    CRC32C crc = new CRC32C();
    crc.update(segment, at + WalFormat.RECORD_HEADER, length - WalFormat.RECORD_HEADER);
    crc.update(segment, at, WalFormat.CRC);
    ByteAccess.putInt(segment, at + WalFormat.CRC, (int) crc.getValue());
    DataDirectory.write(Lsn.path(number), segment);
    return checkpoint.redo;
  }
}
