package pganatomy.engine.access.transam;

import java.util.Arrays;

/// Several transactions that hold one row at once. A tuple's header has room for one number in
/// xmax; when two transactions share a row, or one shares what another one has changed, that number
/// is a *multixact*, which stands for a list of xids, each with what it does to the row. At most
/// one of them has changed it.
///
/// ```text
///   xmax 7, IS_MULTI   ──▶   7: { 801 FOR KEY SHARE, 802 NO KEY UPDATE }
/// ```
///
/// A list never changes: another member makes a new multixact.
///
/// PostgreSQL: src/backend/access/transam/multixact.c
public final class MultiXact {
  private static final int CACHED = 64;

  private final int number;

  /// xid and status by turns.
  private final int[] members;

  private MultiXact(int number, int[] members) {
    this.number = number;
    this.members = members;
  }

  // ---------------------------------------------------------------- finding and making

  private static final MultiXact[] cache = new MultiXact[CACHED];
  private static int nextCached;

  /// The multixact of that number.
  public static MultiXact of(int number) {
    for (MultiXact known : cache) {
      if (known != null && known.number == number) {
        return known;
      }
    }
    return remember(new MultiXact(number, TransactionArea.multiXacts().members(number)));
  }

  private static MultiXact remember(MultiXact multi) {
    cache[nextCached++ % CACHED] = multi;
    return multi;
  }

  /// In another shared segment the numbers mean something else.
  static void forgetAll() {
    Arrays.fill(cache, null);
  }

  /// The number of the multixact of two transactions.
  public static int create(int xid1, int status1, int xid2, int status2) {
    return create(new int[] {xid1, status1, xid2, status2}).number;
  }

  /// The number of the multixact of this one's members that still matter, and one more.
  ///
  /// PostgreSQL: MultiXactIdExpand()
  public int expand(int xid, int status, TransactionContext transaction) {
    int[] kept = new int[members.length + 2];
    int size = 0;
    for (int i = 0; i < members.length; i += 2) {
      if (members[i] == xid && members[i + 1] == status) {
        return number;
      }
      boolean matters =
          transaction.isRunning(members[i])
              || RowLockMode.isChange(members[i + 1]) && TransactionContext.didCommit(members[i]);
      if (matters) {
        kept[size++] = members[i];
        kept[size++] = members[i + 1];
      }
    }
    kept[size++] = xid;
    kept[size++] = status;
    return create(Arrays.copyOf(kept, size)).number;
  }

  private static MultiXact create(int[] members) {
    for (MultiXact known : cache) {
      if (known != null && Arrays.equals(known.members, members)) {
        return known;
      }
    }
    int count = members.length / 2;
    int[] xids = new int[count];
    int[] statuses = new int[count];
    for (int i = 0; i < count; i++) {
      xids[i] = members[2 * i];
      statuses[i] = members[2 * i + 1];
    }
    int number = TransactionArea.multiXacts().create(xids, statuses, count);
    return remember(new MultiXact(number, members));
  }

  // ---------------------------------------------------------------- asking

  /// What stands in a tuple's xmax.
  public int number() {
    return number;
  }

  public int memberCount() {
    return members.length / 2;
  }

  public int xid(int index) {
    return members[2 * index];
  }

  public int status(int index) {
    return members[2 * index + 1];
  }

  /// The member that has changed the row, 0 for none.
  public int updater() {
    for (int i = 0; i < members.length; i += 2) {
      if (RowLockMode.isChange(members[i + 1])) {
        return members[i];
      }
    }
    return 0;
  }

  /// Whether any member's transaction runs.
  public boolean isRunning(TransactionContext transaction) {
    for (int i = 0; i < members.length; i += 2) {
      if (transaction.isRunning(members[i])) {
        return true;
      }
    }
    return false;
  }

  /// The strongest of what the members do.
  public RowLockMode strongest() {
    RowLockMode strongest = RowLockMode.KEY_SHARE;
    for (int i = 0; i < members.length; i += 2) {
      strongest = strongest.stronger(RowLockMode.ofStatus(members[i + 1]));
    }
    return strongest;
  }

  /// Whether some member changes the row in a way that touches its keys, or has locked it so.
  public boolean touchesKeys() {
    return strongest() == RowLockMode.UPDATE;
  }

  /// Whether the transaction itself is a member that holds the row at least so.
  public boolean holds(RowLockMode mode, TransactionContext transaction) {
    for (int i = 0; i < members.length; i += 2) {
      if (transaction.isCurrentTransaction(members[i])
          && RowLockMode.ofStatus(members[i + 1]).ordinal() >= mode.ordinal()) {
        return true;
      }
    }
    return false;
  }

  public boolean hasMember(TransactionContext transaction) {
    for (int i = 0; i < members.length; i += 2) {
      if (transaction.isCurrentTransaction(members[i])) {
        return true;
      }
    }
    return false;
  }

  /// Whether a running transaction other than this one, or a committed change, excludes the mode.
  ///
  /// PostgreSQL: src/backend/access/heap/heapam.c, DoesMultiXactIdConflict()
  public boolean excludes(RowLockMode mode, TransactionContext transaction) {
    for (int i = 0; i < members.length; i += 2) {
      if (mode.excludes(RowLockMode.ofStatus(members[i + 1]))
          && !transaction.isCurrentTransaction(members[i])
          && (RowLockMode.isChange(members[i + 1])
              ? !isAborted(members[i], transaction)
              : transaction.isRunning(members[i]))) {
        return true;
      }
    }
    return false;
  }

  /// Whether some running transaction other than this one excludes the mode: it can be waited for.
  public boolean excludesStill(RowLockMode mode, TransactionContext transaction) {
    for (int i = 0; i < members.length; i += 2) {
      if (mode.excludes(RowLockMode.ofStatus(members[i + 1]))
          && !transaction.isCurrentTransaction(members[i])
          && transaction.isRunning(members[i])) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAborted(int xid, TransactionContext transaction) {
    return !transaction.isRunning(xid) && !TransactionContext.didCommit(xid);
  }
}
