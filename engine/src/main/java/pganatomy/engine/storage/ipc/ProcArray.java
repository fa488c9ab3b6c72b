package pganatomy.engine.storage.ipc;

import pganatomy.engine.port.Processes;
import pganatomy.engine.port.SharedMemory;

/// The array of all processes' slots: taking one, giving it back, finding others.
///
/// ```text
///   area:  0 connections  4 autovacuum  8 workers  12 walsenders  | 64: slot 0 | slot 1 | ...
/// ```
///
/// A slot is taken by the process itself with one compare-and-set on its pid, never by the
/// postmaster, and never under a lock that a killed process could take along.
///
/// PostgreSQL: src/backend/storage/lmgr/proc.c, InitProcess(); src/backend/storage/ipc/procarray.c
public final class ProcArray implements SharedMemoryArea {
  private static final int HEADER_BYTES = 64;
  private static final int NONE = -1;

  private static ProcessLimits limits;
  private static long slots;

  private static int mine = NONE;
  private static long mySlot;

  /// The area for a server with these limits; null in a child, which reads them there.
  public ProcArray(ProcessLimits newLimits) {
    limits = newLimits;
  }

  @Override
  public String name() {
    return "Proc Header";
  }

  @Override
  public long size() {
    return HEADER_BYTES + (long) limits.total() * ProcLayout.BYTES;
  }

  @Override
  public void attach(long offset) {
    slots = offset + HEADER_BYTES;
    mine = NONE;
    if (limits == null) {
      limits =
          new ProcessLimits(
              SharedMemory.getInt(offset),
              SharedMemory.getInt(offset + 4),
              SharedMemory.getInt(offset + 8),
              SharedMemory.getInt(offset + 12));
    }
  }

  @Override
  public void initialize() {
    long header = slots - HEADER_BYTES;
    SharedMemory.putInt(header, limits.connections());
    SharedMemory.putInt(header + 4, limits.autovacuumWorkers());
    SharedMemory.putInt(header + 8, limits.backgroundWorkers());
    SharedMemory.putInt(header + 12, limits.walSenders());
  }

  public static ProcessLimits limits() {
    return limits;
  }

  /// Where a slot lies.
  public static long slot(int procNumber) {
    return slots + (long) procNumber * ProcLayout.BYTES;
  }

  /// Takes a slot for this process; false when all of its kind are taken.
  public static boolean join(BackendKind kind) {
    return switch (kind) {
      case BACKEND, DEAD_END_BACKEND -> take(kind, 0, limits.autovacuumStart());
      case AUTOVACUUM_LAUNCHER, AUTOVACUUM_WORKER ->
          take(kind, limits.autovacuumStart(), limits.backgroundWorkerStart());
      case BACKGROUND_WORKER -> take(kind, limits.backgroundWorkerStart(), limits.walSenderStart());
      case WAL_SENDER -> take(kind, limits.walSenderStart(), limits.auxiliaryStart());
      case ARCHIVER,
          BACKGROUND_WRITER,
          CHECKPOINTER,
          IO_WORKER,
          STARTUP,
          WAL_RECEIVER,
          WAL_WRITER ->
          take(kind, limits.auxiliaryStart(), limits.spareStart());
      case POSTMASTER, LOGGER ->
          throw new IllegalArgumentException(kind.description() + " has no slot");
    };
  }

  /// Takes a slot for a spare backend's warming up; [#leave()] before [#join(BackendKind)].
  public static boolean joinAsSpare() {
    return take(BackendKind.BACKEND, limits.spareStart(), limits.total());
  }

  private static boolean take(BackendKind kind, int from, int to) {
    int pid = Processes.currentId();
    for (int i = from; i < to; i++) {
      long slot = slot(i);
      if (ProcLayout.pidAcquire(slot) == 0 && ProcLayout.compareAndSetPid(slot, 0, pid)) {
        ProcLayout.clear(slot);
        ProcLayout.putKind(slot, kind);
        mine = i;
        mySlot = slot;
        Latch.moveTo(slot);
        return true;
      }
    }
    return false;
  }

  /// Gives this process's slot back; nothing happens without one.
  public static void leave() {
    if (mine != NONE) {
      Latch.moveTo(0);
      long slot = mySlot;
      mine = NONE;
      mySlot = 0;
      ProcLayout.clear(slot);
      ProcLayout.releasePid(slot);
    }
  }

  /// This process's number, or -1 when it has no slot.
  public static int mine() {
    return mine;
  }

  /// This process's slot, or 0.
  public static long mySlot() {
    return mySlot;
  }

  /// Whose slot a process has, or -1.
  public static int find(int pid) {
    for (int i = 0; i < limits.total(); i++) {
      if (ProcLayout.pidAcquire(slot(i)) == pid) {
        return i;
      }
    }
    return NONE;
  }

  /// How many client backends there are, whether they have authenticated or not.
  public static int backendCount() {
    int count = 0;
    for (int i = 0; i < limits.connections(); i++) {
      if (ProcLayout.pidAcquire(slot(i)) != 0) {
        count++;
      }
    }
    return count;
  }

  /// Slots for client backends that are free: what reserved connections are reckoned with.
  public static int freeBackendSlots() {
    return limits.connections() - backendCount();
  }

  /// How many client backends use a database.
  public static int countDatabaseConnections(int database) {
    int count = 0;
    for (int i = 0; i < limits.connections(); i++) {
      if (ProcLayout.pidAcquire(slot(i)) != 0 && ProcLayout.database(slot(i)) == database) {
        count++;
      }
    }
    return count;
  }

  /// How many client backends a role has.
  public static int countRoleConnections(int role) {
    int count = 0;
    for (int i = 0; i < limits.connections(); i++) {
      if (ProcLayout.pidAcquire(slot(i)) != 0 && ProcLayout.role(slot(i)) == role) {
        count++;
      }
    }
    return count;
  }

  /// This process serves that database, for that role.
  public static void setIdentity(int database, int role) {
    ProcLayout.publishDatabaseRelease(mySlot, database);
    ProcLayout.publishRoleRelease(mySlot, role);
  }

  /// What a request to cancel this process's query must show.
  public static void setCancelKey(byte[] key) {
    ProcLayout.publishCancelKeyRelease(mySlot, key);
  }
}
