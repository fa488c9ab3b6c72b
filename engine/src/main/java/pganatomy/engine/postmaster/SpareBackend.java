package pganatomy.engine.postmaster;

import pganatomy.engine.libpq.HbaFile;
import pganatomy.engine.port.NativeMemory;
import pganatomy.engine.port.Posix;
import pganatomy.engine.port.Sockets;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.storage.ipc.Latch;
import pganatomy.engine.storage.ipc.ProcArray;
import pganatomy.engine.storage.ipc.ProcessExit;
import pganatomy.engine.storage.ipc.WaitEvent;
import pganatomy.engine.utils.guc.Guc;

/// A backend that was started before its client came: attached, warmed up, waiting for a connection
/// to be handed over. Then it is a client backend like any other, and ends with its client.
///
/// ```text
///   postmaster                                 spare backend
///   spawn  ----------------------------------> attaches, runs WarmUp at low priority
///          <---- READY ----------------------- waits
///   accept()
///   sendmsg(admission, SCM_RIGHTS: socket) --> becomes a client backend
/// ```
///
/// It takes a slot of the process array while it warms up only, and does not show in
/// `pg_stat_activity`: it serves nobody.
///
/// Wakes for: a connection, SIGHUP, SIGTERM (exit 0).
///
/// PostgreSQL: none; its backends start in a millisecond, ours do not.
final class SpareBackend implements Interrupts.Handler {
  /// What a spare tells the postmaster when it waits.
  static final int READY = 1;

  private static final int UNTIL_TRIM_MILLIS = 6500;

  private static HbaFile rules;

  private SpareBackend() {}

  static void main(ChildArguments arguments) {
    ChildProcess.attach(arguments, "spare backend");
    Interrupts.setHandler(new SpareBackend());
    loadRules();
    warmUp();
    int pair = arguments.socket();
    Sockets.sendDescriptor(pair, READY, -1);
    int[] admission = new int[1];
    int socket = await(pair, admission);
    Posix.close(pair);
    ClientBackend.serve(socket, Admission.of(admission[0]), rules);
  }

  private static void warmUp() {
    if (ProcArray.joinAsSpare()) {
      WarmUp.run();
      ProcArray.leave();
    }
  }

  /// Waits for a client. When none has come after a while, the compilers have come to rest, and the
  /// JVM has given up what it kept for them (it looks every 5 s): 4 MB go back to the system.
  private static int await(int pair, int[] admission) {
    int timeoutMillis = UNTIL_TRIM_MILLIS;
    while (true) {
      Latch.reset();
      Interrupts.check();
      boolean isReadable = Latch.awaitReadable(pair, timeoutMillis, WaitEvent.CLIENT_READ);
      if (!isReadable && timeoutMillis > 0) {
        NativeMemory.trim();
        timeoutMillis = -1;
      }
      if (isReadable) {
        int socket = Sockets.receiveDescriptor(pair, admission);
        if (socket < 0) {
          ProcessExit.exit(0);
        }
        return socket;
      }
    }
  }

  /// A file with mistakes leaves the rules as they were; the postmaster complains about it.
  private static void loadRules() {
    HbaFile fresh = HbaFile.loadQuietly(Guc.HBA_FILE.value());
    rules = fresh == null ? rules : fresh;
  }

  @Override
  public void process() {
    if (Interrupts.takeReload()) {
      ChildProcess.reload();
      loadRules();
    }
    if (Interrupts.isTerminationPending()) {
      ProcessExit.exit(0);
    }
  }
}
