package pganatomy.engine.access.transam;

import java.util.Locale;
import pganatomy.engine.access.transam.xlog.CheckpointRequests;
import pganatomy.engine.access.transam.xlog.RecoveryState;
import pganatomy.engine.storage.buffer.BufferPool;
import pganatomy.engine.storage.ipc.WriterStatistics;
import pganatomy.engine.storage.sync.PendingSyncs;
import pganatomy.engine.utils.error.Log;
import pganatomy.engine.utils.guc.Guc;

/// The figures of one checkpoint: for the server's log (`log_checkpoints`), and for the statistics.
///
/// PostgreSQL: src/backend/access/transam/xlog.c, LogCheckpointStart(), LogCheckpointEnd()
final class CheckpointReport {
  int buffers;
  long pages;
  int segmentsAdded;
  int segmentsRemoved;
  int segmentsRecycled;
  PendingSyncs.Figures syncs = new PendingSyncs.Figures(0, 0, 0);

  private final long startNanos = System.nanoTime();
  private long writeStart;
  private long syncStart;
  private long syncEnd;

  static void logStart(int flags) {
    if (!Guc.LOG_CHECKPOINTS.isOn() || !RecoveryState.hasServer()) {
      return;
    }
    Log.log(
        "checkpoint starting:"
            + word(flags, CheckpointRequests.IS_SHUTDOWN, " shutdown")
            + word(flags, CheckpointRequests.END_OF_RECOVERY, " end-of-recovery")
            + word(flags, CheckpointRequests.IMMEDIATE, " immediate")
            + word(flags, CheckpointRequests.FORCE, " force")
            + word(flags, CheckpointRequests.WAIT, " wait")
            + word(flags, CheckpointRequests.CAUSE_WAL, " wal")
            + word(flags, CheckpointRequests.CAUSE_TIME, " time")
            + word(flags, CheckpointRequests.FLUSH_ALL, " flush-all"));
  }

  private static String word(int flags, int flag, String word) {
    return (flags & flag) != 0 ? word : "";
  }

  void writesBegin() {
    writeStart = System.nanoTime();
  }

  void syncsBegin() {
    syncStart = System.nanoTime();
  }

  void syncsEnd() {
    syncEnd = System.nanoTime();
  }

  void count() {
    WriterStatistics.add(WriterStatistics.WRITE_MILLIS, (syncStart - writeStart) / 1_000_000);
    WriterStatistics.add(WriterStatistics.SYNC_MILLIS, (syncEnd - syncStart) / 1_000_000);
    WriterStatistics.add(WriterStatistics.BUFFERS_WRITTEN, buffers);
    WriterStatistics.add(WriterStatistics.LRU_PAGES_WRITTEN, pages);
  }

  /// @param distance bytes of log since the one before, and what is expected of the next
  void logEnd(long distance, long estimate, String lsn, String redoLsn) {
    if (!Guc.LOG_CHECKPOINTS.isOn() || !RecoveryState.hasServer()) {
      return;
    }
    long average = syncs.files() == 0 ? 0 : syncs.totalNanos() / syncs.files();
    Log.log(
        "checkpoint complete: wrote "
            + buffers
            + " buffers ("
            + percent(100.0 * buffers / BufferPool.shared().bufferCount())
            + "%), wrote "
            + pages
            + " SLRU buffers; "
            + segmentsAdded
            + " WAL file(s) added, "
            + segmentsRemoved
            + " removed, "
            + segmentsRecycled
            + " recycled; write="
            + seconds(syncStart - writeStart)
            + " s, sync="
            + seconds(syncEnd - syncStart)
            + " s, total="
            + seconds(System.nanoTime() - startNanos)
            + " s; sync files="
            + syncs.files()
            + ", longest="
            + seconds(syncs.longestNanos())
            + " s, average="
            + seconds(average)
            + " s; distance="
            + distance / 1024
            + " kB, estimate="
            + estimate / 1024
            + " kB; lsn="
            + lsn
            + ", redo lsn="
            + redoLsn);
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /// With three digits, and any rest counts as one more, as PostgreSQL rounds here.
  static String seconds(long nanos) {
    long millis = (nanos + 999_999) / 1_000_000;
    String fraction = Long.toString(1000 + millis % 1000).substring(1);
    return millis / 1000 + "." + fraction;
  }
}
