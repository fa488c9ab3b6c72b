package pganatomy.engine.postmaster;

import pganatomy.engine.access.transam.Recovery;
import pganatomy.engine.access.transam.xlog.CheckpointRequests;
import pganatomy.engine.access.transam.xlog.ControlFile;
import pganatomy.engine.access.transam.xlog.Lsn;
import pganatomy.engine.access.transam.xlog.RecoveryState;
import pganatomy.engine.port.FileStatus;
import pganatomy.engine.port.Posix;
import pganatomy.engine.port.PosixException;
import pganatomy.engine.port.ProcessTitle;
import pganatomy.engine.storage.file.FaultPoint;
import pganatomy.engine.storage.file.TempFile;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.storage.ipc.ProcessExit;
import pganatomy.engine.storage.smgr.DataDirectoryFiles;
import pganatomy.engine.storage.smgr.UnloggedRelations;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.ErrorData;
import pganatomy.engine.utils.error.Log;
import pganatomy.engine.utils.error.LogClock;
import pganatomy.engine.utils.error.LogLevel;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.guc.Guc;

/// Makes the database consistent before anybody is let in: reads how the server ended last time,
/// and, when it did not end properly, redoes what the write-ahead log holds. Then it exits, and the
/// postmaster opens the doors.
///
/// ```text
///   after a crash:  leftovers go ─ all files to the disk ─ unlogged relations go
///                   redo                                        (Recovery)
///                   unlogged relations come back, empty
///   always:         the log is opened for new records
///   after a crash:  the checkpointer makes a checkpoint, so that this is not done again
/// ```
///
/// Wakes for: nothing; it works through and ends. SIGTERM ends it with code 1.
///
/// PostgreSQL: src/backend/postmaster/startup.c, StartupProcessMain();
/// src/backend/access/transam/xlog.c, StartupXLOG()
final class StartupProcess implements Interrupts.Handler {
  private StartupProcess() {}

  static void main(ChildArguments arguments) {
    ChildProcess.join(arguments, "startup");
    Interrupts.setHandler(new StartupProcess());
    try {
      run();
    } catch (DatabaseException failed) {
      Log.report(failed.data().level(LogLevel.FATAL));
      ProcessExit.exit(1);
    }
    ProcessExit.exit(0);
  }

  private static void run() {
    ControlFile control = ControlFile.read();
    logState(control);
    checkLogDirectory();
    boolean hasCrashed = control.state() != ControlFile.SHUT_DOWN;
    if (!hasCrashed || Guc.REMOVE_TEMP_FILES_AFTER_CRASH.isOn()) {
      TempFile.removeLeftovers();
    }
    DataDirectoryFiles.removeTemporaryRelations();
    if (hasCrashed) {
      DataDirectoryFiles.removeTemporaryLog();
      DataDirectoryFiles.syncAll();
    }
    StorageWork.registerRedo();
    Recovery recovery = new Recovery(control, StartupProcess::showSegment);
    boolean isNeeded = recovery.begin();
    if (isNeeded) {
      redo(control, recovery);
    }
    recovery.openLog();
    if (isNeeded) {
      CheckpointRequests.request(
          CheckpointRequests.END_OF_RECOVERY
              | CheckpointRequests.IMMEDIATE
              | CheckpointRequests.WAIT);
    }
    FaultPoint.reach("recovery: not in production");
    control = ControlFile.read();
    control.setParameters();
    control.setState(ControlFile.IN_PRODUCTION);
    control.write();
    RecoveryState.done();
  }

  private static void redo(ControlFile control, Recovery recovery) {
    Log.log("database system was not properly shut down; automatic recovery in progress");
    control.setState(ControlFile.IN_CRASH_RECOVERY);
    control.write();
    UnloggedRelations.clean();
    recovery.redo();
    FaultPoint.reach("recovery: unlogged relations are gone");
    UnloggedRelations.reset();
  }

  private static void showSegment(long segment) {
    ProcessTitle.setActivity("recovering " + Lsn.fileName(segment));
  }

  private static void logState(ControlFile control) {
    String when = time(control.timeSeconds());
    switch (control.state()) {
      case ControlFile.SHUT_DOWN -> Log.log("database system was shut down at " + when);
      case ControlFile.SHUTTING_DOWN ->
          Log.log("database system shutdown was interrupted; last known up at " + when);
      case ControlFile.IN_CRASH_RECOVERY ->
          Log.report(
              ErrorData.of(
                      LogLevel.LOG,
                      SqlState.SUCCESSFUL_COMPLETION,
                      "database system was interrupted while in recovery at " + when)
                  .hint(
                      "This probably means that some data is corrupted and you will have to use"
                          + " the last backup for recovery."));
      case ControlFile.IN_PRODUCTION ->
          Log.log("database system was interrupted; last known up at " + when);
      default ->
          throw DatabaseException.fatal(
              SqlState.DATA_CORRUPTED, "control file contains invalid database cluster state");
    }
  }

  private static String time(long seconds) {
    StringBuilder out = new StringBuilder();
    LogClock.append(out, seconds * 1000, false);
    return out.toString();
  }

  /// PostgreSQL: src/backend/access/transam/xlog.c, ValidateXLOGDirectoryStructure()
  private static void checkLogDirectory() {
    boolean isThere;
    try {
      FileStatus status = Posix.stat("pg_wal");
      isThere = status.isDirectory();
    } catch (PosixException missing) {
      isThere = false;
    }
    if (!isThere) {
      throw DatabaseException.fatal(
          SqlState.INTERNAL_ERROR, "required WAL directory \"pg_wal\" does not exist");
    }
  }

  @Override
  public void process() {
    ChildProcess.reloadIfAsked();
    if (Interrupts.isTerminationPending()) {
      ProcessExit.exit(1);
    }
  }
}
