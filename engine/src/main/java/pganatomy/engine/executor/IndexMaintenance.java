package pganatomy.engine.executor;

import java.util.List;
import pganatomy.engine.access.nbtree.BtreeIndex;
import pganatomy.engine.access.nbtree.UniqueCheck;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.catalog.IndexDescriptor;
import pganatomy.engine.executor.expression.ExpressionCompiler;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.utils.vector.Batch;

/// Keeps a table's indexes in step with its rows: whoever stores rows gives them to all indexes.
///
/// Deleting makes no work here: an entry of a dead row does no harm, VACUUM removes it.
///
/// PostgreSQL: src/backend/executor/execIndexing.c, ExecInsertIndexTuples()
final class IndexMaintenance {
  private final List<Plan.IndexTarget> targets;
  private final IndexColumns[] columns;
  private final BtreeIndex[] trees;
  private final TransactionContext transaction;
  private boolean[] isUnique = new boolean[0];

  IndexMaintenance(
      List<Plan.IndexTarget> targets, ExpressionCompiler compiler, TransactionContext transaction) {
    this.targets = targets;
    this.transaction = transaction;
    columns = new IndexColumns[targets.size()];
    trees = new BtreeIndex[columns.length];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = new IndexColumns(targets.get(i), compiler);
    }
  }

  boolean isEmpty() {
    return trees.length == 0;
  }

  /// Whether duplicates may have to be looked for later.
  boolean hasDeferrable() {
    for (Plan.IndexTarget target : targets) {
      if (target.index().isUnique() && !target.index().isImmediate()) {
        return true;
      }
    }
    return false;
  }

  /// Whether rows may become duplicates though no column of the keys changes: then each must be
  /// entered before the next is changed.
  boolean hasUniqueBesideKeys() {
    for (Plan.IndexTarget target : targets) {
      IndexDescriptor index = target.index();
      if (index.isUnique() && (index.predicate() != null || !index.expressions().isEmpty())) {
        return true;
      }
    }
    return false;
  }

  int count() {
    return trees.length;
  }

  IndexDescriptor index(int number) {
    return targets.get(number).index();
  }

  /// The index itself, opened when it is needed first: most updates leave all indexes alone.
  BtreeIndex tree(int number) {
    if (trees[number] == null) {
      trees[number] = BtreeIndex.open(index(number));
    }
    return trees[number];
  }

  /// The index's columns for one row (the batch's first), null when the index does not have it.
  Object[] entry(int number, Batch row) {
    Batch entries = columns[number].of(row, new long[row.rowCount]);
    return entries.rowCount == 0 ? null : IndexColumns.values(entries, 0);
  }

  /// Adds the rows' entries to all indexes.
  ///
  /// @param ctids each row's, from `ctids[0]` on
  void insert(Batch rows, long[] ctids) {
    for (int i = 0; i < trees.length; i++) {
      insert(i, rows, ctids);
    }
  }

  private void insert(int number, Batch rows, long[] ctids) {
    IndexDescriptor index = index(number);
    IndexColumns made = columns[number];
    Batch entries = made.of(rows, ctids);
    if (entries.rowCount == 0) {
      return;
    }
    UniqueCheck check =
        !index.isUnique()
            ? UniqueCheck.NO
            : index.isImmediate() ? UniqueCheck.YES : UniqueCheck.PARTIAL;
    if (check != UniqueCheck.PARTIAL) {
      insertEntries(tree(number), entries, made.ctids, check);
      return;
    }
    if (isUnique.length < entries.rowCount) {
      isUnique = new boolean[entries.rowCount];
    }
    tree(number).insert(entries, 0, entries.rowCount, made.ctids, check, transaction, isUnique);
    for (int i = 0; i < entries.rowCount; i++) {
      if (!isUnique[i]) {
        AfterEvents.of(transaction)
            .addUniqueCheck(index, IndexColumns.values(entries, i), made.ctids[i]);
      }
    }
  }

  private void insertEntries(BtreeIndex tree, Batch entries, long[] ctids, UniqueCheck check) {
    if (entries.rowCount == 1) {
      tree.insert(IndexColumns.values(entries, 0), ctids[0], check, transaction);
    } else {
      tree.insert(entries, 0, entries.rowCount, ctids, check, transaction, null);
    }
  }

  /// For a row that may have to give way (ON CONFLICT): false when another row with the same key
  /// has turned up in one of the `arbiters`.
  boolean insertSpeculatively(Batch row, long ctid, boolean[] arbiters) {
    long[] ctids = {ctid};
    boolean isAlone = true;
    for (int i = 0; i < trees.length; i++) {
      if (!arbiters[i]) {
        continue;
      }
      Object[] values = entry(i, row);
      isAlone &= values == null || tree(i).insert(values, ctid, UniqueCheck.PARTIAL, transaction);
    }
    for (int i = 0; isAlone && i < trees.length; i++) {
      if (!arbiters[i]) {
        insert(i, row, ctids);
      }
    }
    return isAlone;
  }
}
