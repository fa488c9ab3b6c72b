package pganatomy.engine.storage.ipc;

import pganatomy.engine.port.Processes;
import pganatomy.engine.port.SharedMemory;
import pganatomy.engine.port.Signals;

/// What children tell the postmaster: SIGUSR1 with reasons, and whether they are attached to shared
/// memory.
///
/// ```text
///   area:  0 reasons (bits)   4 why all processes are ended   8 child slots   64: one int for each child slot
///
///   a child slot:   UNUSED --postmaster starts--> ASSIGNED --child attaches--> ACTIVE
///                      ^                              |                          |
///                      +------ postmaster reaps ------+------- child detaches ---+
/// ```
///
/// A child that ends while its slot is ACTIVE has left shared memory in an unknown state, whatever
/// its exit code says: that is a crash.
///
/// This is all of shared memory that the postmaster reads after start-up: plain words that a
/// crashed child can set wrong without harm to the postmaster itself.
///
/// PostgreSQL: src/backend/storage/ipc/pmsignal.c
public final class PostmasterSignal implements SharedMemoryArea {
  /// Reasons, each a bit.
  public static final int RECOVERY_STARTED = 1;

  public static final int START_AUTOVACUUM_WORKER = 1 << 1;
  public static final int BACKGROUND_WORKER_CHANGE = 1 << 2;
  public static final int ROTATE_LOG_FILE = 1 << 3;
  public static final int SHUTDOWN_CHECKPOINT_WRITTEN = 1 << 4;

  /// Why all processes are ended, for what they say to their clients.
  public static final int QUIT_FOR_CRASH = 1;

  public static final int QUIT_FOR_STOP = 2;

  private static final int UNUSED = 0;
  private static final int ASSIGNED = 1;
  private static final int ACTIVE = 2;
  private static final int SETTLED = 3;

  private static final int QUIT_REASON = 4;
  private static final int SLOT_COUNT = 8;
  private static final int HEADER_BYTES = 64;

  private static long area;
  private static int slotCount;
  private static int mySlot = -1;

  public PostmasterSignal(int slots) {
    slotCount = slots;
  }

  @Override
  public String name() {
    return "PMSignalState";
  }

  @Override
  public long size() {
    return HEADER_BYTES + (long) slotCount * Integer.BYTES;
  }

  @Override
  public void attach(long offset) {
    area = offset;
    if (slotCount == 0) {
      slotCount = SharedMemory.getInt(offset + SLOT_COUNT);
    }
  }

  @Override
  public void initialize() {
    SharedMemory.putInt(area + SLOT_COUNT, slotCount);
  }

  /// From a child: tells the postmaster.
  public static void send(int reason) {
    SharedMemory.getAndBitwiseOrInt(area, reason);
    Processes.kill(SharedMemoryLayout.postmasterProcessId(), Signals.SIGUSR1);
  }

  /// In the postmaster: takes all reasons that came.
  public static int take() {
    return SharedMemory.getAndSetInt(area, 0);
  }

  public static void setQuitReason(int reason) {
    SharedMemory.putIntRelease(area + QUIT_REASON, reason);
  }

  public static int quitReason() {
    return SharedMemory.getIntAcquire(area + QUIT_REASON);
  }

  /// In the postmaster: a slot for a child that is about to start, or -1.
  public static int assignSlot() {
    for (int i = 0; i < slotCount; i++) {
      if (SharedMemory.compareAndSetInt(offset(i), UNUSED, ASSIGNED)) {
        return i;
      }
    }
    return -1;
  }

  /// In the postmaster: the child of the slot is gone; true when it had detached properly.
  public static boolean releaseSlot(int slot) {
    return SharedMemory.getAndSetInt(offset(slot), UNUSED) < ACTIVE;
  }

  /// In a child: uses shared memory from now on.
  public static void markActive(int slot) {
    mySlot = slot;
    SharedMemory.putIntVolatile(offset(slot), ACTIVE);
  }

  /// In a child: has its title and its place in the views; nothing is left to be started.
  public static void markSettled() {
    if (mySlot >= 0) {
      SharedMemory.putIntVolatile(offset(mySlot), SETTLED);
    }
  }

  /// In the postmaster: whether the child of the slot has said so.
  public static boolean isSettled(int slot) {
    return SharedMemory.getIntVolatile(offset(slot)) == SETTLED;
  }

  /// In a child: uses shared memory no more, and leaves it in order.
  public static void markInactive() {
    if (mySlot >= 0) {
      SharedMemory.putIntVolatile(offset(mySlot), ASSIGNED);
      mySlot = -1;
    }
  }

  private static long offset(int slot) {
    return area + HEADER_BYTES + (long) slot * Integer.BYTES;
  }
}
