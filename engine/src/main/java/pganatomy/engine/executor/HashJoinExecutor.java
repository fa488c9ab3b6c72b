package pganatomy.engine.executor;

import java.util.Arrays;
import pganatomy.engine.executor.expression.Evaluator;
import pganatomy.engine.executor.expression.ExpressionCompiler;
import pganatomy.engine.executor.expression.RowSubset;
import pganatomy.engine.executor.plan.HashKeys;
import pganatomy.engine.executor.plan.HashTableSize;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.utils.adt.Comparators;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.ValueComparator;
import pganatomy.engine.utils.sort.RowStore;
import pganatomy.engine.utils.sort.TupleSize;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.IntVector;
import pganatomy.engine.utils.vector.LongVector;
import pganatomy.engine.utils.vector.VectorKind;

/// Joins by a hash table of the inner side. When the table outgrows its memory, both sides are
/// split by the hash of the key into batches ([HashJoinBatches]), which are joined one after the
/// other. The rows of the first never see a file.
///
/// ```text
///   inner -> batch 0: the table      1  2 ... n: files
///   outer -> batch 0: probes at once 1  2 ... n: files        then batch by batch
/// ```
///
/// PostgreSQL: src/backend/executor/nodeHashjoin.c
final class HashJoinExecutor extends JoinExecutor {
  private final Plan.HashJoin plan;
  private final Evaluator[] outerKeys;
  private final Evaluator[] innerKeys;
  private final ValueComparator[] comparators;
  private final VectorKind[] keyKinds;
  private final TupleSize tupleSize;
  private final HashJoinBatches batches;
  private final RowSubset outerSubset = new RowSubset();
  private JoinTable table;
  private final Type[] outerTypes;
  private final Type[] innerTypes;
  private final boolean keepsInner;

  private boolean isBuilt;
  private boolean isFirstPass;
  private int[] innerHashes = new int[Batch.CAPACITY];
  private RowStore.Reader outerReader;
  private Batch outerBuffer;

  private Batch outer;
  private final ColumnVector[] outerKeyColumns;
  private int[] outerHashes = new int[Batch.CAPACITY];
  private boolean[] outerMatched = new boolean[Batch.CAPACITY];
  private int outerRow;
  private int chain;
  private boolean isInChain;

  private final int[] pairOuter = new int[Batch.CAPACITY];
  private final int[] pairInner = new int[Batch.CAPACITY];
  private int pairCount;
  private final Batch pairs;
  private int unmatchedInner = -1;

  /// The outer batch's pairs are given; its rows without a partner are still to come.
  private boolean owesUnmatched;

  HashJoinExecutor(ExecutionState state, Plan.HashJoin plan) {
    super(state, plan, plan.joinType(), plan.joinFilter(), plan.filter());
    this.plan = plan;
    this.outerTypes = Spill.types(plan.outer().outputs());
    this.innerTypes = Spill.types(plan.inner().outputs());
    this.tupleSize = new TupleSize(innerTypes);
    this.batches = new HashJoinBatches(state, innerTypes, outerTypes);
    this.outerKeys = new ExpressionCompiler(state).compileAll(plan.outerKeys());
    this.innerKeys = new ExpressionCompiler(state).compileAll(plan.innerKeys());
    this.comparators = new ValueComparator[outerKeys.length];
    this.keyKinds = new VectorKind[outerKeys.length];
    for (int i = 0; i < keyKinds.length; i++) {
      Type type = HashKeys.common(plan.outerKeys().get(i).type(), plan.innerKeys().get(i).type());
      comparators[i] = Comparators.forType(type);
      keyKinds[i] = type.vectorKind();
    }
    this.table = new JoinTable(Spill.kinds(innerTypes), keyKinds, comparators);
    this.outerKeyColumns = new ColumnVector[outerKeys.length];
    this.keepsInner = joinType == Query.JoinType.RIGHT || joinType == Query.JoinType.FULL;
    this.pairs = Batch.create(pairKinds);
    this.joinFilter.trackingRows();
  }

  private HashExecutor hashNode() {
    return (HashExecutor) children()[1];
  }

  @Override
  protected Batch produce() {
    if (!isBuilt) {
      build();
    }
    while (true) {
      if (unmatchedInner >= 0) {
        Batch rows = giveUnmatchedInner();
        if (rows != null) {
          return rows;
        }
        continue;
      }
      if (owesUnmatched) {
        owesUnmatched = false;
        Batch rows = unmatchedOuter();
        outer = null;
        if (rows != null) {
          return rows;
        }
        continue;
      }
      if (outer == null && !nextOuter()) {
        if (keepsInner && unmatchedInner == -1) {
          unmatchedInner = 0;
          continue;
        }
        if (!nextPart()) {
          return null;
        }
        continue;
      }
      Batch rows = probe();
      if (rows != null) {
        return rows;
      }
    }
  }

  // ---- building ----

  private void build() {
    isBuilt = true;
    HashExecutor node = hashNode();
    Plan.Estimate expected = plan.inner().estimate();
    batches.begin(HashTableSize.choose(expected.rows(), expected.width(), expectsCommonValues()));
    for (Batch batch = node.next(); batch != null; batch = node.next()) {
      addInner(batch);
    }
    batches.fitBuckets(table.rowCount());
    table.build(keepsInner);
    node.noteMemory(table.memoryBytes() + 8L * batches.buckets);
    note();
    isFirstPass = true;
  }

  /// PostgreSQL keeps room for the rows of the outer side's most common values when there is one
  /// key, and it is a table's column.
  private boolean expectsCommonValues() {
    return plan.outerKeys().size() == 1
        && plan.outerKeys().get(0) instanceof Expression.Slot slot
        && isTableColumn(plan.outer(), slot.column());
  }

  private static boolean isTableColumn(Plan node, int column) {
    if (!(node.outputs().get(column).expression() instanceof Expression.Slot slot)) {
      return false;
    }
    return node instanceof Plan.TableScan
        || switch (node) {
          case Plan.HashJoin p -> isTableColumn(p.children().get(slot.input()), slot.column());
          case Plan.MergeJoin p -> isTableColumn(p.children().get(slot.input()), slot.column());
          case Plan.NestedLoop p -> isTableColumn(p.children().get(slot.input()), slot.column());
          case Plan.Hash p -> isTableColumn(p.child(), slot.column());
          case Plan.Sort p -> isTableColumn(p.child(), slot.column());
          default -> false;
        };
  }

  private void addInner(Batch batch) {
    ColumnVector[] keys = new ColumnVector[innerKeys.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = key(innerKeys[i], i, batch);
    }
    if (innerHashes.length < batch.rowCount) {
      innerHashes = new int[batch.rowCount];
    }
    hash(keys, batch.rowCount, innerHashes);
    if (batches.count == 1) {
      table.add(batch, keys, innerHashes, tupleSize);
    } else {
      int count = batches.distribute(batch, innerHashes, true);
      if (count == batch.rowCount) {
        table.add(batch, keys, innerHashes, tupleSize);
      } else if (count > 0) {
        addSelected(batch, count);
      }
    }
    hashNode().noteMemory(Math.min(table.memoryBytes(), batches.bytesAllowed()));
    while (batches.grow(table.memoryBytes() + 8L * batches.buckets)) {
      splitTable();
    }
  }

  private void addSelected(Batch batch, int count) {
    Batch kept = select(batch, batches.rows(), count);
    ColumnVector[] keys = new ColumnVector[innerKeys.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = key(innerKeys[i], i, kept);
    }
    for (int i = 0; i < count; i++) {
      innerHashes[i] = innerHashes[batches.rows()[i]];
    }
    table.add(kept, keys, innerHashes, tupleSize);
  }

  /// The key's values; an integer that is compared with a wider one as such.
  private ColumnVector key(Evaluator evaluator, int number, Batch batch) {
    ColumnVector column = evaluator.evaluate(batch);
    if (keyKinds[number] != VectorKind.LONG || !(column instanceof IntVector ints)) {
      return column;
    }
    LongVector wide = new LongVector(batch.rowCount);
    for (int i = 0; i < batch.rowCount; i++) {
      wide.values[i] = ints.values[i];
      if (ints.isNull(i)) {
        wide.setNull(i);
      }
    }
    return wide;
  }

  private void hash(ColumnVector[] keys, int rowCount, int[] hashes) {
    Arrays.fill(hashes, 0, rowCount, 0);
    for (int i = 0; i < comparators.length; i++) {
      comparators[i].hashRows(keys[i], rowCount, hashes);
    }
  }

  /// There are twice as many batches now: half of the table's rows belong to a later one.
  private void splitTable() {
    JoinTable old = table;
    table = new JoinTable(Spill.kinds(innerTypes), keyKinds, comparators);
    Batch batch = old.rows().newBatch();
    Batch keys = old.keys().newBatch();
    for (int from = 0; from < old.rowCount(); from += batch.rowCount) {
      batch.clear();
      keys.clear();
      old.rows().copyTo(batch, from);
      old.keys().copyTo(keys, from);
      old.copyHashes(from, batch.rowCount, innerHashes);
      int count = batches.distribute(batch, innerHashes, true);
      if (count == batch.rowCount) {
        table.add(batch, keys.columns, innerHashes, tupleSize);
      } else if (count > 0) {
        addSelected(batch, count);
      }
    }
    if (table.rowCount() == old.rowCount() || table.rowCount() == 0) {
      batches.stopGrowing();
    }
  }

  /// Loads the next batch's table; false when there is none.
  private boolean nextPart() {
    if (!batches.next()) {
      return false;
    }
    unmatchedInner = -1;
    isFirstPass = false;
    table.clear();
    RowStore.Reader reader = batches.innerReader();
    if (reader != null) {
      Batch batch = Batch.create(Spill.kinds(innerTypes));
      while (reader.next(batch)) {
        Interrupts.check();
        addInner(batch);
      }
      batches.closeInner();
    }
    table.build(keepsInner);
    note();
    outerReader = batches.outerReader();
    if (outerBuffer == null) {
      outerBuffer = Batch.create(Spill.kinds(outerTypes));
    }
    return true;
  }

  private void note() {
    HashExecutor node = hashNode();
    node.buckets = batches.buckets;
    node.originalBuckets = batches.originalBuckets;
    node.batches = batches.count;
    node.originalBatches = batches.originalCount;
  }

  // ---- probing ----

  private boolean nextOuter() {
    outer = nextOuterBatch();
    if (outer == null) {
      return false;
    }
    if (outerMatched.length < outer.rowCount) {
      outerMatched = new boolean[outer.rowCount];
    } else {
      Arrays.fill(outerMatched, 0, outer.rowCount, false);
    }
    outerRow = 0;
    isInChain = false;
    return true;
  }

  /// The next outer rows that belong to the current batch; those of later ones go to files.
  private Batch nextOuterBatch() {
    while (true) {
      Batch batch;
      if (isFirstPass) {
        batch = children()[0].next();
      } else {
        Interrupts.check();
        batch = outerReader != null && outerReader.next(outerBuffer) ? outerBuffer : null;
      }
      if (batch == null) {
        return null;
      }
      hashOuter(batch);
      if (batches.count == 1) {
        return batch;
      }
      int count = batches.distribute(batch, outerHashes, false);
      if (count == batch.rowCount) {
        return batch;
      }
      if (count > 0) {
        Batch kept = outerSubset.select(batch, batches.rows(), count);
        hashOuter(kept);
        return kept;
      }
    }
  }

  private void hashOuter(Batch batch) {
    for (int i = 0; i < outerKeys.length; i++) {
      outerKeyColumns[i] = key(outerKeys[i], i, batch);
    }
    if (outerHashes.length < batch.rowCount) {
      outerHashes = new int[batch.rowCount];
    }
    hash(outerKeyColumns, batch.rowCount, outerHashes);
  }

  /// Makes pairs of the outer batch until the batch of pairs is full or the outer one is done.
  private Batch probe() {
    pairCount = 0;
    while (outerRow < outer.rowCount && pairCount < Batch.CAPACITY) {
      if (!isInChain) {
        isInChain = true;
        chain =
            JoinTable.hasNullKey(outerKeyColumns, outerRow)
                ? -1
                : table.first(outerHashes[outerRow]);
      }
      followChain();
    }
    boolean isBatchDone = outerRow >= outer.rowCount;
    Batch result = givePairs();
    if (isBatchDone) {
      owesUnmatched = !joinFilter.isEmpty() && givesUnmatchedOuter();
      if (!owesUnmatched) {
        outer = null;
      }
    }
    return result;
  }

  private void followChain() {
    int hash = outerHashes[outerRow];
    while (chain >= 0) {
      int row = chain;
      chain = table.next(row);
      if (table.matches(row, hash, outerKeyColumns, outerRow)) {
        if (joinFilter.isEmpty()) {
          outerMatched[outerRow] = true;
          if (keepsInner) {
            table.matched[row] = true;
          }
          if (joinType == Query.JoinType.ANTI) {
            break;
          }
        }
        pairOuter[pairCount] = outerRow;
        pairInner[pairCount++] = row;
        if (joinType == Query.JoinType.SEMI && joinFilter.isEmpty()) {
          break;
        }
        if (pairCount == Batch.CAPACITY) {
          if (chain < 0) {
            endRow();
          }
          return;
        }
      }
    }
    if (joinFilter.isEmpty() && givesUnmatchedOuter() && !outerMatched[outerRow]) {
      pairOuter[pairCount] = outerRow;
      pairInner[pairCount++] = -1;
    }
    endRow();
  }

  private void endRow() {
    outerRow++;
    isInChain = false;
  }

  private Batch givePairs() {
    if (pairCount == 0) {
      return null;
    }
    fillPairs();
    if (joinFilter.isEmpty()) {
      return give(pairs);
    }
    Batch kept = joinFilter.apply(pairs);
    removedByJoinFilter(pairs.rowCount - kept.rowCount);
    int[] rows = new int[kept.rowCount];
    int count = 0;
    for (int i = 0; i < kept.rowCount; i++) {
      int pair = joinFilter.origins[i];
      boolean isFirst = !outerMatched[pairOuter[pair]];
      outerMatched[pairOuter[pair]] = true;
      if (keepsInner) {
        table.matched[pairInner[pair]] = true;
      }
      boolean isGiven = joinType == Query.JoinType.SEMI ? isFirst : joinType != Query.JoinType.ANTI;
      if (isGiven) {
        rows[count++] = i;
      }
    }
    return count == 0 ? null : give(select(kept, rows, count));
  }

  private void fillPairs() {
    for (int c = 0; c < outerWidth; c++) {
      pairs.columns[c].gather(outer.columns[c], pairOuter, pairCount);
    }
    boolean hasMissing = false;
    for (int i = 0; i < pairCount; i++) {
      hasMissing |= pairInner[i] < 0;
    }
    for (int c = 0; c < innerWidth; c++) {
      ColumnVector target = pairs.columns[outerWidth + c];
      if (hasMissing) {
        gatherWithMissing(target, table.rows().columns[c]);
      } else {
        target.gather(table.rows().columns[c], pairInner, pairCount);
      }
    }
    pairs.rowCount = pairCount;
  }

  private void gatherWithMissing(ColumnVector target, ColumnVector source) {
    target.clearNulls();
    for (int i = 0; i < pairCount; i++) {
      if (pairInner[i] < 0) {
        target.setNull(i);
      } else {
        target.copyRow(i, source, pairInner[i]);
      }
    }
  }

  private Batch unmatchedOuter() {
    if (!givesUnmatchedOuter()) {
      return null;
    }
    pairCount = 0;
    for (int i = 0; i < outer.rowCount; i++) {
      if (!outerMatched[i]) {
        pairOuter[pairCount] = i;
        pairInner[pairCount++] = -1;
      }
    }
    if (pairCount == 0) {
      return null;
    }
    fillPairs();
    return give(pairs);
  }

  private Batch giveUnmatchedInner() {
    pairCount = 0;
    while (unmatchedInner < table.rowCount() && pairCount < Batch.CAPACITY) {
      if (!table.matched[unmatchedInner]) {
        pairInner[pairCount++] = unmatchedInner;
      }
      unmatchedInner++;
    }
    if (unmatchedInner >= table.rowCount()) {
      unmatchedInner = -2;
    }
    if (pairCount == 0) {
      return null;
    }
    for (int c = 0; c < innerWidth; c++) {
      pairs.columns[outerWidth + c].gather(table.rows().columns[c], pairInner, pairCount);
    }
    fillNulls(pairs, 0, outerWidth, pairCount);
    pairs.rowCount = pairCount;
    return give(pairs);
  }

  @Override
  protected void restart() {
    batches.close();
    children()[0].rescan();
    hashNode().rescan();
    table.clear();
    isBuilt = false;
    outer = null;
    outerReader = null;
    unmatchedInner = -1;
    owesUnmatched = false;
  }

  @Override
  public void close() {
    batches.close();
    super.close();
  }
}
