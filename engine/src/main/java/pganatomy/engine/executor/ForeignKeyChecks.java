package pganatomy.engine.executor;

import java.util.HashSet;
import pganatomy.engine.access.common.TupleReader;
import pganatomy.engine.access.heap.HeapFetch;
import pganatomy.engine.access.heap.HeapPage;
import pganatomy.engine.access.heap.HeapTable;
import pganatomy.engine.access.heap.HeapTable.Outcome;
import pganatomy.engine.access.heap.LockWait;
import pganatomy.engine.access.nbtree.BtreeScan;
import pganatomy.engine.access.nbtree.ScanKey;
import pganatomy.engine.access.transam.RowLockMode;
import pganatomy.engine.access.transam.Snapshot;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.catalog.ForeignKey;
import pganatomy.engine.catalog.IndexDescriptor;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.utils.adt.Comparators;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.VectorKind;

/// Carries out foreign keys' events.
///
/// The check of a new row goes straight to the index of the referenced key. What happens to
/// referring rows is said in SQL: those statements have plans, triggers and locks like any other.
///
/// PostgreSQL: src/backend/utils/adt/ri_triggers.c, RI_FKey_check(), RI_FKey_cascade_del() and
/// others
final class ForeignKeyChecks {
  private final TransactionContext transaction;

  /// Keys that this statement has found already: many rows refer to few of them.
  private final HashSet<java.util.List<Object>> found = new HashSet<>();

  private static final int MOST_REMEMBERED = 10_000;

  private int foundCommandId = -1;

  ForeignKeyChecks(TransactionContext transaction) {
    this.transaction = transaction;
  }

  private abstract static class KeyEvent implements AfterEvents.Event {
    final Plan.ForeignKeyTarget target;
    final ForeignKey key;

    KeyEvent(Plan.ForeignKeyTarget target) {
      this.target = target;
      this.key = target.key();
    }

    @Override
    public int constraintOid() {
      return key.oid();
    }

    @Override
    public boolean isDeferrable() {
      return key.isDeferrable();
    }

    @Override
    public boolean isInitiallyDeferred() {
      return key.isDeferred();
    }
  }

  /// A row at `ctid` refers to a key.
  AfterEvents.Event check(Plan.ForeignKeyTarget target, Object[] values, long ctid) {
    return new KeyEvent(target) {
      @Override
      public void fire() {
        HeapPage page = new HeapPage();
        if (key.isDeferrable()
            && !HeapTable.fetch(target.referring(), ctid, Snapshot.self(transaction), page)) {
          return;
        }
        for (Object value : values) {
          if (value == null) {
            throw ForeignKeyTexts.mixed(key, target.referring());
          }
        }
        requireReferenced(target, values);
      }
    };
  }

  /// A referenced row had the key `before`, and now has another one or (`after` null) is gone.
  AfterEvents.Event change(Plan.ForeignKeyTarget target, Object[] before, Object[] after) {
    return new KeyEvent(target) {
      private char action() {
        return after == null ? key.onDelete() : key.onUpdate();
      }

      @Override
      public boolean isDeferrable() {
        return action() == 'a' && super.isDeferrable();
      }

      @Override
      public void fire() {
        RelationDescriptor referring = target.referring();
        switch (action()) {
          case 'c' -> cascade(target, before, after);
          case 'n' ->
              run(
                  target,
                  ForeignKeyTexts.setReferring(key, referring, "NULL", after == null),
                  before);
          case 'd' -> {
            run(
                target,
                ForeignKeyTexts.setReferring(key, referring, "DEFAULT", after == null),
                before);
            refuseWhenReferred(target, before, false);
          }
          default -> refuseWhenReferred(target, before, action() == 'r');
        }
      }
    };
  }

  private void cascade(Plan.ForeignKeyTarget target, Object[] before, Object[] after) {
    ForeignKey key = target.key();
    if (after == null) {
      run(target, ForeignKeyTexts.deleteReferring(key, target.referring()), before);
      return;
    }
    Object[] both = new Object[after.length + before.length];
    System.arraycopy(after, 0, both, 0, after.length);
    System.arraycopy(before, 0, both, after.length, before.length);
    InternalStatements.run(
        ForeignKeyTexts.updateReferring(key, target.referring()), types(target, 2), both);
  }

  private static long run(Plan.ForeignKeyTarget target, String text, Object[] values) {
    return InternalStatements.run(text, types(target, 1), values);
  }

  private static Type[] types(Plan.ForeignKeyTarget target, int times) {
    int[] columns = target.key().referencedColumns();
    Type[] types = new Type[columns.length * times];
    for (int i = 0; i < types.length; i++) {
      int column = columns[i % columns.length];
      types[i] = target.referenced().attributes().get(column - 1).type();
    }
    return types;
  }

  private void refuseWhenReferred(
      Plan.ForeignKeyTarget target, Object[] before, boolean isRestrict) {
    if (!isRestrict && isReferencedThere(target, before, true)) {
      return;
    }
    ForeignKey key = target.key();
    if (run(target, ForeignKeyTexts.findReferring(key, target.referring()), before) > 0) {
      throw ForeignKeyTexts.stillReferenced(
          key, target.referring(), target.referenced(), before, isRestrict);
    }
  }

  // ---------------------------------------------------------------- the referenced key

  private void requireReferenced(Plan.ForeignKeyTarget target, Object[] values) {
    int commandId = transaction.currentCommandId(false);
    if (foundCommandId != commandId || found.size() > MOST_REMEMBERED) {
      found.clear();
      foundCommandId = commandId;
    }
    java.util.List<Object> remembered = new java.util.ArrayList<>(java.util.Arrays.asList(values));
    remembered.add(target.key().oid());
    if (found.contains(remembered)) {
      return;
    }
    if (!isReferencedThere(target, values, false)) {
      throw ForeignKeyTexts.missing(target.key(), target.referring(), target.referenced(), values);
    }
    found.add(remembered);
  }

  /// Whether the referenced table has the key, and keeps it from going until this transaction ends.
  ///
  /// @param isOwnType the values are of the referenced table's types, not of the referring one's;
  ///   it is asked whether some other row has the key by now
  private boolean isReferencedThere(
      Plan.ForeignKeyTarget target, Object[] values, boolean isOwnType) {
    try {
      return lockReferenced(target, values, isOwnType);
    } catch (DatabaseException failed) {
      throw InternalStatements.inContext(
          failed, ForeignKeyTexts.lockReferenced(target.key(), target.referenced()));
    }
  }

  private boolean lockReferenced(Plan.ForeignKeyTarget target, Object[] values, boolean isOwnType) {
    IndexDescriptor index = target.index();
    ForeignKey key = target.key();
    Snapshot snapshot = isOwnType ? transaction.latestSnapshot() : transaction.internalSnapshot();
    ScanKey[] keys = new ScanKey[values.length];
    for (int i = 0; i < keys.length; i++) {
      Type type = valueType(target, i, isOwnType);
      keys[i] =
          new ScanKey(
              columnOf(index, key.referencedColumns()[i]), ScanKey.Strategy.EQUAL, values[i], type);
    }
    HeapPage page = new HeapPage();
    try (BtreeScan scan = BtreeScan.open(index, snapshot, true, null, null)) {
      HeapFetch fetch = HeapFetch.of(target.referenced(), snapshot, scan.usage());
      scan.rescan(keys);
      while (scan.next()) {
        for (int i = 0; i < scan.count; i++) {
          if (fetch.byRoot(scan.ctids[i], page) && lock(target, keys, page.ctid(0), snapshot)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /// Takes the row FOR KEY SHARE: its key will not change before this transaction's end. False when
  /// it is gone, or has another key by now.
  private boolean lock(Plan.ForeignKeyTarget target, ScanKey[] keys, long ctid, Snapshot snapshot) {
    HeapTable table = new HeapTable(target.referenced(), transaction);
    boolean isReadCommitted = !transaction.isolation().usesTransactionSnapshot();
    Outcome outcome =
        table.lock(ctid, RowLockMode.KEY_SHARE, LockWait.BLOCK, isReadCommitted, snapshot);
    switch (outcome) {
      case OK -> {
        return table.newest == ctid || hasKey(target, keys, table.newest);
      }
      case UPDATED, DELETED -> {
        if (!isReadCommitted) {
          throw DatabaseException.error(
              SqlState.SERIALIZATION_FAILURE,
              "could not serialize access due to concurrent update");
        }
        return false;
      }
      default -> {
        return outcome == Outcome.SELF_MODIFIED;
      }
    }
  }

  /// Whether the row's newest version still has the key.
  private boolean hasKey(Plan.ForeignKeyTarget target, ScanKey[] keys, long ctid) {
    HeapPage page = new HeapPage();
    if (!HeapTable.fetch(target.referenced(), ctid, Snapshot.any(transaction), page)) {
      return false;
    }
    int[] columns = target.index().columns();
    for (ScanKey key : keys) {
      int attribute = columns[key.column()];
      Type type = target.referenced().attributes().get(attribute - 1).type();
      Batch row = Batch.create(new VectorKind[] {type.vectorKind()}, 1);
      new TupleReader(target.referenced(), new int[] {attribute}).read(page, 0, row);
      Object stored = row.columns[0].get(0);
      if (stored == null
          || key.type().vectorKind() == type.vectorKind()
              && Comparators.forType(type).compareValues(stored, key.value()) != 0) {
        return false;
      }
    }
    return true;
  }

  private static Type valueType(Plan.ForeignKeyTarget target, int column, boolean isOwnType) {
    ForeignKey key = target.key();
    return isOwnType
        ? target.referenced().attributes().get(key.referencedColumns()[column] - 1).type()
        : target.referring().attributes().get(key.columns()[column] - 1).type();
  }

  private static int columnOf(IndexDescriptor index, int attribute) {
    for (int i = 0; i < index.keyCount(); i++) {
      if (index.columns()[i] == attribute) {
        return i;
      }
    }
    throw new IllegalStateException(index.name());
  }
}
