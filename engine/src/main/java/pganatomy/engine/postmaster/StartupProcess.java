package pganatomy.engine.postmaster;

import pganatomy.engine.access.transam.xlog.ControlFile;
import pganatomy.engine.access.transam.xlog.RecoveryState;
import pganatomy.engine.storage.file.TempFile;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.storage.ipc.ProcessExit;
import pganatomy.engine.utils.error.Log;
import pganatomy.engine.utils.error.LogClock;
import pganatomy.engine.utils.guc.Guc;

/// Makes the database consistent before anybody is let in: reads how the server ended last time,
/// and, when it did not end properly, redoes what the write-ahead log holds. Then it exits, and the
/// postmaster opens the doors.
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
    ControlFile control = ControlFile.read();
    String when = time(control.timeSeconds());
    if (control.state() == ControlFile.SHUT_DOWN) {
      Log.log("database system was shut down at " + when);
    } else {
      Log.log(
          control.state() == ControlFile.SHUTTING_DOWN
              ? "database system shutdown was interrupted; last known up at " + when
              : "database system was interrupted; last known up at " + when);
      Log.log("database system was not properly shut down; automatic recovery in progress");
      ControlFile.update(ControlFile.IN_CRASH_RECOVERY);
    }
    if (control.state() == ControlFile.SHUT_DOWN || Guc.REMOVE_TEMP_FILES_AFTER_CRASH.isOn()) {
      TempFile.removeLeftovers();
    }
    StorageWork.recover(control.state() != ControlFile.SHUT_DOWN);
    ControlFile.update(ControlFile.IN_PRODUCTION);
    RecoveryState.done();
    ProcessExit.exit(0);
  }

  private static String time(long seconds) {
    StringBuilder out = new StringBuilder();
    LogClock.append(out, seconds * 1000, false);
    return out.toString();
  }

  @Override
  public void process() {
    ChildProcess.reloadIfAsked();
    if (Interrupts.isTerminationPending()) {
      ProcessExit.exit(1);
    }
  }
}
