package pganatomy.engine.access.transam;

import java.util.Locale;
import pganatomy.engine.access.transam.xlog.CheckpointRecord;
import pganatomy.engine.access.transam.xlog.ControlFile;
import pganatomy.engine.access.transam.xlog.InvalidPages;
import pganatomy.engine.access.transam.xlog.LogTail;
import pganatomy.engine.access.transam.xlog.Lsn;
import pganatomy.engine.access.transam.xlog.PageRedo;
import pganatomy.engine.access.transam.xlog.Redo;
import pganatomy.engine.access.transam.xlog.ResourceManager;
import pganatomy.engine.access.transam.xlog.Wal;
import pganatomy.engine.access.transam.xlog.WalReader;
import pganatomy.engine.access.transam.xlog.WalRecordView;
import pganatomy.engine.storage.file.FaultPoint;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.Log;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.guc.Settings;

/// Makes the database consistent from what is on the disk: begins at the last checkpoint's redo
/// place, redoes every record behind it, and says where the log ends.
///
/// ```text
///   control file ──▶ checkpoint's record ──▶ its redo place
///                                            │ record, record, record ... the first bad one
///                                            ▼                            ▼
///                                          redo                    end of the log:
///                                                                  cleared, new records go there
/// ```
///
/// That the last records are missing or torn is no damage: a commit is acknowledged only when its
/// record is on the disk, so what is missing was promised to nobody.
///
/// PostgreSQL: src/backend/access/transam/xlogrecovery.c, InitWalRecovery(), PerformWalRecovery();
/// xlog.c, StartupXLOG()
public final class Recovery {
  /// Hears how far redo has come, for the process's title.
  public interface Progress {
    void reading(long segment);
  }

  private final ControlFile control;
  private final WalReader reader;
  private final Progress progress;
  private CheckpointRecord checkpoint;
  private boolean isNeeded;
  private long lastRecord;
  private long end;

  public Recovery(ControlFile control, Progress progress) {
    this.control = control;
    this.progress = progress;
    reader = new WalReader(control.systemIdentifier());
  }

  /// Finds the last checkpoint; true when there is something to redo.
  public boolean begin() {
    checkpoint = readCheckpoint(control.checkpointLsn());
    lastRecord = reader.lastRecord();
    end = reader.endOfLog();
    if (checkpoint.redo > control.checkpointLsn()) {
      throw Log.panic("invalid redo in checkpoint record", null);
    }
    isNeeded =
        checkpoint.redo < control.checkpointLsn() || control.state() != ControlFile.SHUT_DOWN;
    TransactionArea.setCounters(checkpoint);
    return isNeeded;
  }

  /// What the checkpoint says that redo begins at.
  public CheckpointRecord checkpoint() {
    return checkpoint;
  }

  private CheckpointRecord readCheckpoint(long lsn) {
    reader.seek(lsn);
    WalRecordView record = lsn == 0 ? null : reader.next();
    String wrong = null;
    if (record == null) {
      if (reader.reason() != null && !reader.isSegmentMissing()) {
        Log.log(reader.reason());
      }
      wrong = "invalid checkpoint record";
    } else if (record.managerId() != ResourceManager.XLOG.id()) {
      wrong = "invalid resource manager ID in checkpoint record";
    } else if (!record.is(ResourceManager.XLOG, ResourceManager.XLOG_CHECKPOINT_SHUTDOWN)
        && !record.is(ResourceManager.XLOG, ResourceManager.XLOG_CHECKPOINT_ONLINE)) {
      wrong = "invalid xl_info in checkpoint record";
    } else if (record.mainLength() != CheckpointRecord.BYTES) {
      wrong = "invalid length of checkpoint record";
    }
    if (wrong != null) {
      Log.log(wrong);
      throw Log.panic("could not locate a valid checkpoint record at " + Lsn.text(lsn), null);
    }
    return CheckpointRecord.decode(record.mainData(), 0);
  }

  // ---------------------------------------------------------------- redo

  /// Redoes what there is behind the checkpoint's redo place.
  public void redo() {
    WalRecordView record;
    if (checkpoint.redo < control.checkpointLsn()) {
      reader.seek(checkpoint.redo);
      record = reader.next();
      if (record == null
          || !record.is(ResourceManager.XLOG, ResourceManager.XLOG_CHECKPOINT_REDO)) {
        throw DatabaseException.fatal(
            SqlState.INTERNAL_ERROR,
            "unexpected record type found at redo point " + Lsn.text(checkpoint.redo));
      }
    } else {
      record = reader.next();
    }
    if (record == null) {
      Log.log("redo is not required");
      return;
    }
    Log.log("redo starts at " + Lsn.text(record.start));
    long start = System.nanoTime();
    redoFrom(record, start);
    if (reader.reason() != null && !reader.isSegmentMissing()) {
      Log.log(reader.reason());
    }
    Log.log("redo done at " + Lsn.text(lastRecord) + " system usage: " + usage(start));
    InvalidPages.check();
    PageRedo.forgetAll();
    UncommittedFiles.remove();
  }

  private void redoFrom(WalRecordView first, long startNanos) {
    long interval = Settings.integer("log_startup_progress_interval") * 1_000_000L;
    long nextReport = startNanos + interval;
    long segment = -1;
    int untilClock = 0;
    for (WalRecordView record = first; record != null; record = reader.next()) {
      if (Lsn.segment(record.start) != segment) {
        segment = Lsn.segment(record.start);
        progress.reading(segment);
      }
      if (--untilClock < 0) {
        untilClock = 100;
        Interrupts.check();
        long now = System.nanoTime();
        if (interval > 0 && now >= nextReport) {
          nextReport += interval;
          Log.log(
              "redo in progress, elapsed time: "
                  + hundredths(now - startNanos)
                  + " s, current LSN: "
                  + Lsn.text(record.start));
        }
      }
      TransactionArea.advanceNextXidPast(record.xid());
      FaultPoint.reach("redo: before a record");
      Redo.apply(record);
      lastRecord = record.start;
      end = record.end;
    }
  }

  private static String hundredths(long nanos) {
    return String.format(Locale.ROOT, "%.2f", nanos / 1e9);
  }

  /// PostgreSQL: src/backend/utils/misc/pg_rusage.c, pg_rusage_show()
  private static String usage(long startNanos) {
    return "CPU: user: "
        + hundredths(ProcessTimes.userNanos())
        + " s, system: "
        + hundredths(ProcessTimes.systemNanos())
        + " s, elapsed: "
        + hundredths(System.nanoTime() - startNanos)
        + " s";
  }

  // ---------------------------------------------------------------- the end

  /// Opens the log for new records, behind the last good one.
  public void openLog() {
    reader.close();
    FaultPoint.reach("recovery: redone");
    if (isNeeded) {
      LogTail.clear(end);
    }
    FaultPoint.reach("recovery: end of the log cleared");
    Wal.open(control.systemIdentifier(), end, lastRecord, checkpoint.redo);
    TransactionArea.finishRecovery();
    TransactionArea.commitLog().trim((int) TransactionArea.nextFullXid());
    TransactionArea.subtransactionLog().clear();
    SerialLog.removeOld();
  }
}
