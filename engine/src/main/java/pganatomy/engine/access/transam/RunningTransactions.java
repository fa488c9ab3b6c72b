package pganatomy.engine.access.transam;

import java.util.Arrays;
import pganatomy.engine.storage.ipc.ProcArray;
import pganatomy.engine.storage.ipc.ProcLayout;
import pganatomy.engine.storage.lmgr.LightweightLock;

/// Which transactions run: read off all processes' slots.
///
/// PostgreSQL: src/backend/storage/ipc/procarray.c
public final class RunningTransactions {
  /// All transactions before this one had ended when this process took its last snapshot. Mostly
  /// that is all that has to be known.
  private static int recentXmin = TransactionId.FIRST_NORMAL;

  /// The last transaction that was asked for and had ended: what has ended never runs again.
  ///
  /// PostgreSQL: src/backend/storage/ipc/procarray.c, cachedXidIsNotInProgress
  private static int lastEnded;

  private RunningTransactions() {}

  /// Takes a snapshot and makes its xmin the process's own, if that has none: from then on nobody
  /// removes a tuple that it may still see.
  static Snapshot snapshot(TransactionContext transaction, int commandId) {
    long endLock = TransactionArea.endLock();
    int[] xip = new int[32];
    int count = 0;
    boolean overflowed = false;
    LightweightLock.acquireShared(endLock);
    try {
      int xmax = TransactionId.next(TransactionArea.latestCompletedXid());
      int xmin = xmax;
      int total = ProcArray.limits().total();
      int mine = ProcArray.mine();
      for (int process = 0; process < total; process++) {
        int xid = ProcLayout.xidAcquire(ProcArray.slot(process));
        if (xid == 0 || !TransactionId.precedes(xid, xmax)) {
          continue;
        }
        xmin = TransactionId.older(xmin, xid);
        if (process == mine) {
          continue;
        }
        int subxids = TransactionArea.subxidCount(process);
        overflowed |= subxids < 0;
        if (count + 1 + Math.max(subxids, 0) > xip.length) {
          xip = Arrays.copyOf(xip, (count + 1 + Math.max(subxids, 0)) * 2);
        }
        xip[count++] = xid;
        for (int i = 0; i < subxids; i++) {
          xip[count++] = TransactionArea.subxid(process, i);
        }
      }
      long mySlot = ProcArray.mySlot();
      if (ProcLayout.xminAcquire(mySlot) == 0) {
        ProcLayout.publishXminRelease(mySlot, xmin);
      }
      recentXmin = xmin;
      xip = Arrays.copyOf(xip, count);
      Arrays.sort(xip);
      return new Snapshot(Snapshot.Kind.MVCC, transaction, xmin, xmax, xip, overflowed, commandId);
    } finally {
      LightweightLock.releaseShared(endLock);
    }
  }

  /// Whether a transaction or subtransaction still runs, in any process.
  ///
  /// PostgreSQL: src/backend/storage/ipc/procarray.c, TransactionIdIsInProgress()
  static boolean isRunning(int xid) {
    if (xid == lastEnded || TransactionId.precedes(xid, recentXmin)) {
      return false;
    }
    boolean isRunning = isInSomeSlot(xid);
    if (!isRunning) {
      lastEnded = xid;
    }
    return isRunning;
  }

  private static boolean isInSomeSlot(int xid) {
    LightweightLock.acquireShared(TransactionArea.endLock());
    boolean overflowed = false;
    int total = ProcArray.limits().total();
    try {
      for (int process = 0; process < total; process++) {
        int top = ProcLayout.xidAcquire(ProcArray.slot(process));
        if (top == 0) {
          continue;
        }
        if (top == xid) {
          return true;
        }
        int subxids = TransactionArea.subxidCount(process);
        overflowed |= subxids < 0;
        for (int i = 0; i < subxids; i++) {
          if (TransactionArea.subxid(process, i) == xid) {
            return true;
          }
        }
      }
    } finally {
      LightweightLock.releaseShared(TransactionArea.endLock());
    }
    if (!overflowed) {
      return false;
    }
    int top = TransactionArea.subtransactionLog().topmost(xid, xid - Integer.MAX_VALUE / 2);
    return top != xid && isTopRunning(top);
  }

  private static boolean isTopRunning(int xid) {
    int total = ProcArray.limits().total();
    for (int process = 0; process < total; process++) {
      if (ProcLayout.xidAcquire(ProcArray.slot(process)) == xid) {
        return true;
      }
    }
    return false;
  }

  /// Tuples that were deleted by a transaction older than this are seen by nobody any more.
  ///
  /// @param ignoredProcess a process whose snapshots do not count (the VACUUM itself), -1 for none
  ///
  ///   PostgreSQL: src/backend/storage/ipc/procarray.c, ComputeXidHorizons()
  public static int oldestVisibleXid(int ignoredProcess) {
    LightweightLock.acquireShared(TransactionArea.endLock());
    try {
      int oldest = TransactionId.next(TransactionArea.latestCompletedXid());
      int total = ProcArray.limits().total();
      for (int process = 0; process < total; process++) {
        if (process != ignoredProcess) {
          long slot = ProcArray.slot(process);
          oldest = TransactionId.older(oldest, ProcLayout.xidAcquire(slot));
          oldest = TransactionId.older(oldest, ProcLayout.xminAcquire(slot));
        }
      }
      return oldest;
    } finally {
      LightweightLock.releaseShared(TransactionArea.endLock());
    }
  }

  /// The oldest xid that has not ended.
  ///
  /// PostgreSQL: src/backend/storage/ipc/procarray.c, GetOldestActiveTransactionId()
  static int oldestRunning() {
    int oldest = (int) TransactionArea.nextFullXid();
    int total = ProcArray.limits().total();
    for (int process = 0; process < total; process++) {
      oldest = TransactionId.older(oldest, ProcLayout.xidAcquire(ProcArray.slot(process)));
    }
    return oldest;
  }
}
