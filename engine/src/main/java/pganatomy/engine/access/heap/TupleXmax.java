package pganatomy.engine.access.heap;

import static pganatomy.engine.access.htup.HeapTupleLayout.KEYS_UPDATED;
import static pganatomy.engine.access.htup.HeapTupleLayout.XMAX_COMMITTED;
import static pganatomy.engine.access.htup.HeapTupleLayout.XMAX_EXCLUSIVE_LOCK;
import static pganatomy.engine.access.htup.HeapTupleLayout.XMAX_INVALID;
import static pganatomy.engine.access.htup.HeapTupleLayout.XMAX_IS_MULTI;
import static pganatomy.engine.access.htup.HeapTupleLayout.XMAX_KEY_SHARE_LOCK;
import static pganatomy.engine.access.htup.HeapTupleLayout.XMAX_LOCK_ONLY;

import pganatomy.engine.access.htup.HeapTupleLayout;
import pganatomy.engine.access.transam.MultiXact;
import pganatomy.engine.access.transam.RowLockMode;
import pganatomy.engine.access.transam.TransactionContext;

/// What xmax and its flags become when one more transaction locks or changes a tuple.
///
/// ```text
///   before                         who comes                 after
///   invalid, or all over           802 locks FOR SHARE       802  LOCK_ONLY, both lock bits
///   invalid, or all over           802 changes               802
///   801 FOR KEY SHARE, running     802 changes, no key       multi { 801 KEY SHARE, 802 change }
///   801 has changed, no key        802 locks KEY SHARE       multi { 801 change, 802 KEY SHARE }
///   multi, someone running         802 ...                   multi of those and 802
/// ```
///
/// | flags | means |
/// | --- | --- |
/// | `KEY_SHARE_LOCK` | FOR KEY SHARE |
/// | `KEY_SHARE_LOCK`, `EXCLUSIVE_LOCK` | FOR SHARE |
/// | `EXCLUSIVE_LOCK` | FOR NO KEY UPDATE; with `KEYS_UPDATED` FOR UPDATE |
/// | no `LOCK_ONLY` | it has changed the row; with `KEYS_UPDATED` a key, or all of it |
///
/// PostgreSQL: src/backend/access/heap/heapam.c, compute_new_xmax_infomask(), compute_infobits()
final class TupleXmax {
  static final int LOCK_MASK = XMAX_EXCLUSIVE_LOCK | XMAX_KEY_SHARE_LOCK;

  /// The results: xmax, and the bits about it in both masks.
  int xmax;

  int infomask;
  int infomask2;

  private final TransactionContext transaction;

  TupleXmax(TransactionContext transaction) {
    this.transaction = transaction;
  }

  /// Computes what the tuple's xmax becomes; the tuple stays as it is.
  void compute(byte[] page, int tuple, int xid, RowLockMode mode, boolean isChange) {
    int oldMask = HeapTupleLayout.infomask(page, tuple);
    int oldXmax = HeapTupleLayout.xmax(page, tuple);
    if ((oldMask & XMAX_INVALID) != 0 || oldXmax == 0) {
      alone(xid, mode, isChange);
    } else if ((oldMask & XMAX_IS_MULTI) != 0) {
      joinMulti(MultiXact.of(oldXmax), oldMask, xid, mode, isChange);
    } else {
      joinSingle(page, tuple, oldMask, oldXmax, xid, mode, isChange);
    }
  }

  private void joinMulti(
      MultiXact multi, int oldMask, int xid, RowLockMode mode, boolean isChange) {
    boolean isLockOnly = (oldMask & XMAX_LOCK_ONLY) != 0;
    if (!multi.isRunning(transaction)
        && (isLockOnly || !TransactionContext.didCommit(multi.updater()))) {
      alone(xid, mode, isChange);
    } else {
      become(MultiXact.of(multi.expand(xid, mode.status(isChange), transaction)));
    }
  }

  private void joinSingle(
      byte[] page,
      int tuple,
      int oldMask,
      int oldXmax,
      int xid,
      RowLockMode mode,
      boolean isChange) {
    boolean isLockOnly = (oldMask & XMAX_LOCK_ONLY) != 0;
    RowLockMode oldMode = mode(oldMask, HeapTupleLayout.infomask2(page, tuple));
    boolean isRunning = (oldMask & XMAX_COMMITTED) == 0 && transaction.isRunning(oldXmax);
    if (isRunning && oldXmax == xid) {
      // The same transaction again: the stronger of both.
      alone(xid, mode.stronger(oldMode), isChange);
    } else if (isRunning || !isLockOnly && hasCommitted(oldMask, oldXmax)) {
      int number =
          MultiXact.create(oldXmax, oldMode.status(!isLockOnly), xid, mode.status(isChange));
      become(MultiXact.of(number));
    } else {
      alone(xid, mode, isChange);
    }
  }

  private static boolean hasCommitted(int oldMask, int oldXmax) {
    return (oldMask & XMAX_COMMITTED) != 0 || TransactionContext.didCommit(oldXmax);
  }

  private void alone(int xid, RowLockMode mode, boolean isChange) {
    xmax = xid;
    infomask = isChange ? 0 : XMAX_LOCK_ONLY | lockBits(mode);
    infomask2 = mode == RowLockMode.UPDATE ? KEYS_UPDATED : 0;
  }

  private void become(MultiXact multi) {
    xmax = multi.number();
    infomask = multiBits(multi);
    infomask2 = multi.touchesKeys() ? KEYS_UPDATED : 0;
  }

  /// PostgreSQL: GetMultiXactIdHintBits()
  static int multiBits(MultiXact multi) {
    int bits = XMAX_IS_MULTI | lockBits(multi.strongest());
    return multi.updater() == 0 ? bits | XMAX_LOCK_ONLY : bits;
  }

  private static int lockBits(RowLockMode mode) {
    return switch (mode) {
      case KEY_SHARE -> XMAX_KEY_SHARE_LOCK;
      case SHARE -> XMAX_KEY_SHARE_LOCK | XMAX_EXCLUSIVE_LOCK;
      case NO_KEY_UPDATE, UPDATE -> XMAX_EXCLUSIVE_LOCK;
    };
  }

  /// How a single transaction, named by xmax, holds the tuple.
  static RowLockMode mode(int infomask, int infomask2) {
    boolean touchesKeys = (infomask2 & KEYS_UPDATED) != 0;
    if ((infomask & XMAX_LOCK_ONLY) == 0) {
      return touchesKeys ? RowLockMode.UPDATE : RowLockMode.NO_KEY_UPDATE;
    }
    return switch (infomask & LOCK_MASK) {
      case XMAX_KEY_SHARE_LOCK -> RowLockMode.KEY_SHARE;
      case LOCK_MASK -> RowLockMode.SHARE;
      default -> touchesKeys ? RowLockMode.UPDATE : RowLockMode.NO_KEY_UPDATE;
    };
  }

  /// Puts the results into the tuple's header.
  void put(byte[] page, int tuple) {
    HeapTupleLayout.putXmax(page, tuple, xmax);
    int mask = HeapTupleLayout.infomask(page, tuple) & ~HeapTupleLayout.XMAX_BITS;
    HeapTupleLayout.putInfomask(page, tuple, mask | infomask);
    int mask2 = HeapTupleLayout.infomask2(page, tuple) & ~KEYS_UPDATED;
    HeapTupleLayout.putInfomask2(page, tuple, mask2 | infomask2);
  }
}
