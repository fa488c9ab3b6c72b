package pganatomy.engine.storage.ipc;

import pganatomy.engine.port.Processes;
import pganatomy.engine.port.SharedMemory;
import pganatomy.engine.port.Signals;

/// SIGUSR1 between processes, with a reason: one signal number for many purposes.
///
/// The sender sets the reason's bit in the receiver's slot and then signals; the receiver takes all
/// bits at once. Bits of one reason do not add up: a reason says "look", not "how often".
///
/// PostgreSQL: src/backend/storage/ipc/procsignal.c, SendProcSignal()
public final class ProcSignal {
  /// Reasons, each a bit.
  public static final int CATCHUP_INTERRUPT = 1;

  public static final int NOTIFY_INTERRUPT = 1 << 1;
  public static final int PARALLEL_MESSAGE = 1 << 2;
  public static final int BARRIER = 1 << 3;
  public static final int LOG_MEMORY_CONTEXT = 1 << 4;
  public static final int RECOVERY_CONFLICT = 1 << 5;

  /// To an auxiliary process: what PostgreSQL says with SIGUSR2 (which the JVM keeps for itself).
  public static final int SHUTDOWN_REQUEST = 1 << 8;

  /// To the checkpointer: write the last checkpoint, then wait for the word to exit.
  public static final int SHUTDOWN_CHECKPOINT = 1 << 9;

  private ProcSignal() {}

  /// Tells the process of that number; false when it is gone.
  public static boolean send(int procNumber, int reason) {
    long slot = ProcArray.slot(procNumber);
    int pid = ProcLayout.pidAcquire(slot);
    if (pid == 0) {
      return false;
    }
    SharedMemory.getAndBitwiseOrInt(ProcLayout.signalReasons(slot), reason);
    return Processes.kill(pid, Signals.SIGUSR1);
  }

  /// Takes the reasons for a SIGUSR1 to this process, as bits.
  public static int take() {
    long slot = ProcArray.mySlot();
    return slot == 0 ? 0 : SharedMemory.getAndSetInt(ProcLayout.signalReasons(slot), 0);
  }

  /// Cancels a backend's query when the key is the one that its client was given; compares in
  /// constant time. False when there is no such process or the key is wrong.
  public static boolean cancelQuery(int pid, byte[] key) {
    int procNumber = ProcArray.find(pid);
    if (procNumber < 0) {
      return false;
    }
    byte[] expected = ProcLayout.cancelKeyAcquire(ProcArray.slot(procNumber));
    boolean same = expected.length != 0 && java.security.MessageDigest.isEqual(expected, key);
    return same && Processes.kill(pid, Signals.SIGINT);
  }
}
