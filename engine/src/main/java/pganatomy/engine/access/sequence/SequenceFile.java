package pganatomy.engine.access.sequence;

import pganatomy.engine.access.common.StoredRelation;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.access.transam.xlog.ResourceManager;
import pganatomy.engine.access.transam.xlog.Wal;
import pganatomy.engine.access.transam.xlog.WalRecord;
import pganatomy.engine.storage.buffer.BufferPool;
import pganatomy.engine.storage.page.PageLayout;
import pganatomy.engine.storage.smgr.Fork;
import pganatomy.engine.storage.smgr.RelationFile;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Reads and changes the page of one sequence.
///
/// PostgreSQL: src/backend/commands/sequence.c, nextval_internal(), do_setval(),
/// fill_seq_with_data()
public final class SequenceFile {
  /// Numbers that the log is ahead of those handed out.
  private static final int LOGGED_AHEAD = 32;

  private final StoredRelation sequence;
  private final TransactionContext transaction;
  private final BufferPool pool = BufferPool.shared();
  private final byte[] page = new byte[PageLayout.PAGE_BYTES];
  private int buffer;

  public SequenceFile(StoredRelation sequence, TransactionContext transaction) {
    this.sequence = sequence;
    this.transaction = transaction;
    RelationFile.of(sequence.locator()).usage.relationOid = sequence.oid();
  }

  /// Writes the first page of a new, empty file; of an unlogged sequence also what a crash resets
  /// it to.
  public void initialize(SequenceState state) {
    int xid = transaction.currentXidIfAny();
    initialize(Fork.MAIN, state, sequence.isLogged(), xid);
    if (sequence.persistence() == 'u') {
      initialize(Fork.INIT, state, true, xid);
    }
  }

  private void initialize(Fork fork, SequenceState state, boolean isLogged, int xid) {
    RelationFile file = RelationFile.of(sequence.locator());
    int block = pool.extend(file, fork, 1);
    buffer = pool.pin(file, fork, block, null);
    pool.lockExclusive(buffer);
    try {
      record().initialize(buffer, SequencePageLayout.make(state)).apply(isLogged, xid);
    } finally {
      unlock();
    }
  }

  public SequenceState read() {
    lock();
    try {
      return SequencePageLayout.get(page);
    } finally {
      unlock();
    }
  }

  /// `setval`.
  public void set(long value, boolean isCalled) {
    int xid = sequence.isLogged() ? transaction.currentXid() : 0;
    lock();
    try {
      SequencePageLayout.put(page, new SequenceState(value, 0, isCalled));
      log(page, xid);
    } finally {
      unlock();
    }
  }

  /// Numbers that were taken together.
  public record Numbers(long first, long last) {}

  /// Takes the next numbers, as many as the sequence's cache size says, or as there are.
  ///
  /// The page is marked dirty before anybody asks where redo begins: a checkpoint that begins after
  /// the question then finds the page dirty, and writes the numbers that are taken without a
  /// record.
  public Numbers next(SequenceRange range) {
    lock();
    try {
      pool.markDirty(buffer);
      SequenceState state = SequencePageLayout.get(page);
      long fetch = state.isCalled() ? range.cacheSize() : range.cacheSize() - 1;
      long left = state.logCount();
      boolean isToLog = left < fetch || !state.isCalled() || isBeforeRedo();
      if (isToLog) {
        fetch += LOGGED_AHEAD;
        left = fetch;
      }
      return take(range, state, fetch, left, isToLog);
    } finally {
      unlock();
    }
  }

  private Numbers take(
      SequenceRange range, SequenceState state, long fetch, long left, boolean isToLog) {
    long next = state.lastValue();
    long first = next;
    long last = next;
    long taken = state.isCalled() ? 0 : 1;
    while (fetch > 0) {
      if (range.isLast(next)) {
        if (taken > 0) {
          break;
        }
        if (!range.cycles()) {
          throw exhausted(range);
        }
        next = range.restart();
      } else {
        next += range.increment();
      }
      fetch--;
      if (taken < range.cacheSize()) {
        left--;
        taken++;
        last = next;
        first = taken == 1 ? next : first;
      }
    }
    if (isToLog) {
      int xid = sequence.isLogged() ? transaction.currentXid() : 0;
      SequencePageLayout.put(page, new SequenceState(next, 0, true));
      log(page, xid);
      pool.copyPage(buffer, page);
    }
    SequencePageLayout.put(page, new SequenceState(last, left - fetch, true));
    record().change(buffer, page).apply(false, 0);
    return new Numbers(first, last);
  }

  private DatabaseException exhausted(SequenceRange range) {
    boolean isUpwards = range.increment() > 0;
    return DatabaseException.error(
        SqlState.SEQUENCE_GENERATOR_LIMIT_EXCEEDED,
        "nextval: reached "
            + (isUpwards ? "maximum" : "minimum")
            + " value of sequence \""
            + sequence.name()
            + "\" ("
            + (isUpwards ? range.maximum() : range.minimum())
            + ")");
  }

  /// Whether redo would begin behind the last record about this page.
  private boolean isBeforeRedo() {
    return sequence.isLogged() && PageLayout.lsn(page) <= Wal.redo();
  }

  // ---------------------------------------------------------------- the page

  private static WalRecord record() {
    return WalRecord.of(ResourceManager.SEQUENCE, ResourceManager.SEQUENCE_LOG);
  }

  /// The whole page goes into the record: what is in the pool may be behind what was logged, so a
  /// difference to it would tell redo nothing.
  private void log(byte[] content, int xid) {
    record().initialize(buffer, content).apply(sequence.isLogged(), xid);
  }

  private void lock() {
    buffer = pool.pin(RelationFile.of(sequence.locator()), Fork.MAIN, 0, null);
    pool.lockExclusive(buffer);
    pool.copyPage(buffer, page);
    if (!SequencePageLayout.hasMagic(page)) {
      unlock();
      throw DatabaseException.error(
          SqlState.INTERNAL_ERROR, "bad magic number in sequence \"" + sequence.name() + "\"");
    }
  }

  private void unlock() {
    pool.unlockExclusive(buffer);
    pool.unpin(buffer);
  }
}
