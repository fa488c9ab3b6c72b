package pganatomy.engine.executor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pganatomy.engine.access.heap.HeapFetch;
import pganatomy.engine.access.heap.HeapPage;
import pganatomy.engine.access.nbtree.BtreeIndex;
import pganatomy.engine.access.nbtree.UniqueCheck;
import pganatomy.engine.access.transam.Snapshot;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.access.transam.TransactionListener;
import pganatomy.engine.catalog.IndexDescriptor;

/// What is checked, or done, after the statement that changed a row, or at the end of the
/// transaction: deferrable unique constraints and foreign keys.
///
/// ```text
///   INSERT ... ──▶ changes rows, notes events ──▶ end of the statement: immediate events
///   COMMIT     ──▶ deferred events, and those that they cause, until there are none
/// ```
///
/// An event belongs to the savepoint that it was noted in, and goes with it.
///
/// PostgreSQL: src/backend/commands/trigger.c, AfterTriggerEndQuery(), AfterTriggerFireDeferred()
public final class AfterEvents implements TransactionListener {
  /// One thing to do.
  interface Event {
    void fire();

    /// The constraint whose mode says when.
    int constraintOid();

    boolean isDeferrable();

    boolean isInitiallyDeferred();
  }

  private static final class Queued {
    final Event event;
    int level;

    Queued(Event event, int level) {
      this.event = event;
      this.level = level;
    }
  }

  private static AfterEvents mine;

  private final TransactionContext transaction;

  /// One queue for each statement that runs inside of another one's events.
  private final ArrayDeque<List<Queued>> statements = new ArrayDeque<>();

  private List<Queued> deferred = new ArrayList<>();
  private Boolean allDeferred;
  private final Map<Integer, Boolean> modes = new HashMap<>();

  private AfterEvents(TransactionContext transaction) {
    this.transaction = transaction;
    transaction.addListener(this);
  }

  public static AfterEvents of(TransactionContext transaction) {
    if (mine == null || mine.transaction != transaction) {
      mine = new AfterEvents(transaction);
    }
    return mine;
  }

  /// A statement that may note events begins.
  void begin() {
    statements.push(new ArrayList<>());
  }

  /// The statement is over: fires what need not wait. Events that the firing notes are fired, too.
  void end() {
    List<Queued> queue = statements.peek();
    for (int i = 0; i < queue.size(); i++) {
      if (i == 0) {
        transaction.incrementCommandCounter();
      }
      queue.get(i).event.fire();
    }
    statements.pop();
  }

  void add(Event event) {
    Queued queued = new Queued(event, transaction.nestingLevel());
    if (isDeferred(event)) {
      deferred.add(queued);
    } else if (statements.isEmpty()) {
      transaction.incrementCommandCounter();
      event.fire();
    } else {
      statements.peek().add(queued);
    }
  }

  private boolean isDeferred(Event event) {
    if (!event.isDeferrable()) {
      return false;
    }
    Boolean mode = modes.get(event.constraintOid());
    if (mode != null) {
      return mode;
    }
    return allDeferred != null ? allDeferred : event.isInitiallyDeferred();
  }

  /// `SET CONSTRAINTS ALL`.
  public void setAll(boolean isDeferred) {
    modes.clear();
    allDeferred = isDeferred;
    fireWhatMayNoLongerWait();
  }

  /// `SET CONSTRAINTS name`.
  public void set(int constraintOid, boolean isDeferred) {
    modes.put(constraintOid, isDeferred);
    fireWhatMayNoLongerWait();
  }

  private void fireWhatMayNoLongerWait() {
    List<Queued> waiting = deferred;
    deferred = new ArrayList<>();
    List<Queued> due = new ArrayList<>();
    for (Queued queued : waiting) {
      (isDeferred(queued.event) ? deferred : due).add(queued);
    }
    for (Queued queued : due) {
      queued.event.fire();
    }
  }

  /// A row of a deferrable unique constraint that may have a duplicate.
  void addUniqueCheck(IndexDescriptor index, Object[] values, long ctid) {
    add(new UniqueRecheck(index, values, ctid, transaction));
  }

  private record UniqueRecheck(
      IndexDescriptor index, Object[] values, long ctid, TransactionContext transaction)
      implements Event {
    @Override
    public int constraintOid() {
      return index.constraintOid();
    }

    @Override
    public boolean isDeferrable() {
      return true;
    }

    @Override
    public boolean isInitiallyDeferred() {
      return index.isDeferred();
    }

    /// The row may be gone, or have other entries by now.
    @Override
    public void fire() {
      Snapshot now = Snapshot.self(transaction);
      if (!HeapFetch.byRoot(index.heap(), ctid, now, new HeapPage())) {
        return;
      }
      BtreeIndex.open(index).insert(values, ctid, UniqueCheck.EXISTING, transaction);
    }
  }

  // ---------------------------------------------------------------- the transaction's end

  @Override
  public void beforeCommit(TransactionContext ending) {
    while (!deferred.isEmpty()) {
      ending.incrementCommandCounter();
      List<Queued> due = deferred;
      deferred = new ArrayList<>();
      allDeferred = Boolean.FALSE;
      modes.clear();
      for (Queued queued : due) {
        queued.event.fire();
      }
    }
  }

  @Override
  public void afterEnd(TransactionContext ended, boolean isCommit) {
    statements.clear();
    deferred.clear();
    modes.clear();
    allDeferred = null;
  }

  @Override
  public void afterSubtransaction(TransactionContext ended, int level, boolean isCommit) {
    if (!isCommit) {
      statements.clear();
      deferred.removeIf(queued -> queued.level >= level);
      return;
    }
    for (Queued queued : deferred) {
      queued.level = Math.min(queued.level, level - 1);
    }
  }
}
