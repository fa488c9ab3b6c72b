package pganatomy.engine.storage.ipc;

import pganatomy.engine.port.SharedMemory;

/// One process's slot in shared memory: what others must know of it.
///
/// ```text
///    0        4        8        12       16       20       24       28
///    +--------+--------+--------+--------+--------+--------+--------+--------+
///    | pid    | kind   |database| role   | xid    | xmin   | latch  |sleeping|
///    +--------+--------+--------+--------+--------+--------+--------+--------+
///    32       36       40       44       48       52       56       64
///    +--------+--------+--------+--------+--------+--------+-----------------+
///    | wait   | signal | status | lxid   | leader | lock   | lock waited for |
///    | event  | reasons| flags  |        | pid    | wait   | (an offset)     |
///    +--------+--------+--------+--------+--------+--------+-----------------+
///    72       76       80                                  112
///    +--------+--------+-----------------------------------+------------------
///    | lock   | cancel | cancel key                        | reserved
///    | mode   | length | 32 bytes                          | up to 256
///    +--------+--------+-----------------------------------+------------------
/// ```
///
/// `pid` is taken by compare-and-set from 0 and given back by a release store of 0, which pairs
/// with the acquire in [#pidAcquire(long)]: who sees a pid sees the rest of the slot. `xid` and
/// `xmin` are published with release and read with acquire by who takes snapshots.
///
/// PostgreSQL: src/include/storage/proc.h, PGPROC; src/backend/storage/ipc/procsignal.c,
/// ProcSignalSlot
public final class ProcLayout {
  public static final int BYTES = 256;

  private static final int PID = 0;
  private static final int KIND = 4;
  private static final int DATABASE = 8;
  private static final int ROLE = 12;
  private static final int XID = 16;
  private static final int XMIN = 20;
  private static final int LATCH = 24;
  private static final int SLEEPING = 28;
  private static final int WAIT_EVENT = 32;
  private static final int SIGNAL_REASONS = 36;
  private static final int STATUS_FLAGS = 40;
  private static final int LOCAL_TRANSACTION = 44;
  private static final int LEADER = 48;
  private static final int LOCK_WAIT = 52;
  private static final int WAIT_LOCK = 56;
  private static final int WAIT_LOCK_MODE = 64;
  private static final int CANCEL_KEY_LENGTH = 76;
  private static final int CANCEL_KEY = 80;

  /// Bits of the status flags, as in PostgreSQL's `PROC_IS_AUTOVACUUM`, `PROC_IN_VACUUM`.
  public static final int IS_AUTOVACUUM = 0x01;

  public static final int IN_VACUUM = 0x02;

  public static final int CANCEL_KEY_BYTES = 32;

  private ProcLayout() {}

  public static int pidAcquire(long slot) {
    return SharedMemory.getIntAcquire(slot + PID);
  }

  /// Takes a free slot.
  static boolean compareAndSetPid(long slot, int expected, int pid) {
    return SharedMemory.compareAndSetInt(slot + PID, expected, pid);
  }

  static void releasePid(long slot) {
    SharedMemory.putIntRelease(slot + PID, 0);
  }

  public static BackendKind kind(long slot) {
    return BackendKind.of(SharedMemory.getInt(slot + KIND));
  }

  static void putKind(long slot, BackendKind kind) {
    SharedMemory.putInt(slot + KIND, kind.ordinal());
  }

  public static int database(long slot) {
    return SharedMemory.getIntAcquire(slot + DATABASE);
  }

  static void publishDatabaseRelease(long slot, int database) {
    SharedMemory.putIntRelease(slot + DATABASE, database);
  }

  public static int role(long slot) {
    return SharedMemory.getIntAcquire(slot + ROLE);
  }

  static void publishRoleRelease(long slot, int role) {
    SharedMemory.putIntRelease(slot + ROLE, role);
  }

  public static int xidAcquire(long slot) {
    return SharedMemory.getIntAcquire(slot + XID);
  }

  public static void publishXidRelease(long slot, int xid) {
    SharedMemory.putIntRelease(slot + XID, xid);
  }

  public static int xminAcquire(long slot) {
    return SharedMemory.getIntAcquire(slot + XMIN);
  }

  public static void publishXminRelease(long slot, int xmin) {
    SharedMemory.putIntRelease(slot + XMIN, xmin);
  }

  /// The word that a process sleeps on; see [Latch].
  static long latch(long slot) {
    return slot + LATCH;
  }

  /// How the owner of the latch sleeps; see [Latch].
  static long sleeping(long slot) {
    return slot + SLEEPING;
  }

  public static int waitEvent(long slot) {
    return SharedMemory.getInt(slot + WAIT_EVENT);
  }

  /// Only the owner writes; readers take what they get.
  static void putWaitEvent(long slot, int event) {
    SharedMemory.putInt(slot + WAIT_EVENT, event);
  }

  /// Bits of reasons for SIGUSR1; see [ProcSignal].
  static long signalReasons(long slot) {
    return slot + SIGNAL_REASONS;
  }

  public static int statusFlags(long slot) {
    return SharedMemory.getIntAcquire(slot + STATUS_FLAGS);
  }

  public static void publishStatusFlagsRelease(long slot, int flags) {
    SharedMemory.putIntRelease(slot + STATUS_FLAGS, flags);
  }

  /// The number of the running transaction among this process's own, 0 outside one.
  public static int localTransaction(long slot) {
    return SharedMemory.getIntAcquire(slot + LOCAL_TRANSACTION);
  }

  public static void publishLocalTransactionRelease(long slot, int number) {
    SharedMemory.putIntRelease(slot + LOCAL_TRANSACTION, number);
  }

  /// The process that this one works for in parallel, or 0.
  public static int leader(long slot) {
    return SharedMemory.getIntAcquire(slot + LEADER);
  }

  public static void publishLeaderRelease(long slot, int leader) {
    SharedMemory.putIntRelease(slot + LEADER, leader);
  }

  /// A word for the lock manager: how the wait for a heavyweight lock stands.
  public static long lockWait(long slot) {
    return slot + LOCK_WAIT;
  }

  /// The heavyweight lock that is waited for, as an offset, or 0. Under the lock manager's locks.
  public static long waitLock(long slot) {
    return SharedMemory.getLong(slot + WAIT_LOCK);
  }

  public static void putWaitLock(long slot, long lock) {
    SharedMemory.putLong(slot + WAIT_LOCK, lock);
  }

  public static int waitLockMode(long slot) {
    return SharedMemory.getInt(slot + WAIT_LOCK_MODE);
  }

  public static void putWaitLockMode(long slot, int mode) {
    SharedMemory.putInt(slot + WAIT_LOCK_MODE, mode);
  }

  /// Publishes what a cancel request must show; length last.
  static void publishCancelKeyRelease(long slot, byte[] key) {
    SharedMemory.putIntRelease(slot + CANCEL_KEY_LENGTH, 0);
    SharedMemory.copyFromArray(key, 0, key.length, slot + CANCEL_KEY);
    SharedMemory.putIntRelease(slot + CANCEL_KEY_LENGTH, key.length);
  }

  static byte[] cancelKeyAcquire(long slot) {
    byte[] key = new byte[SharedMemory.getIntAcquire(slot + CANCEL_KEY_LENGTH)];
    SharedMemory.copyToArray(slot + CANCEL_KEY, key, 0, key.length);
    return key;
  }

  /// Everything but the pid, which the owner already holds.
  static void clear(long slot) {
    SharedMemory.fill(slot + KIND, BYTES - KIND, (byte) 0);
  }
}
