package pganatomy.engine.executor;

import java.util.Arrays;
import pganatomy.engine.executor.expression.Evaluator;
import pganatomy.engine.executor.expression.ExpressionCompiler;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.utils.adt.Comparators;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.ValueComparator;
import pganatomy.engine.utils.sort.RowStore;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.VectorKind;

/// Joins by a hash table of the inner side. When the table outgrows its memory, both sides are
/// split by the hash of the key into partitions on disk, which are joined one after the other.
///
/// ```text
///   inner -> [table too large] -> inner part 0  1  2 ... n
///   outer ----------------------> outer part 0  1  2 ... n      then part by part
/// ```
///
/// PostgreSQL: src/backend/executor/nodeHashjoin.c
final class HashJoinExecutor extends JoinExecutor {
  private static final int MOST_PARTITIONS = 256;
  private static final int FEWEST_PARTITIONS = 8;

  private final Plan.HashJoin plan;
  private final Evaluator[] outerKeys;
  private final Evaluator[] innerKeys;
  private final ValueComparator[] comparators;
  private final JoinTable table;
  private final Type[] outerTypes;
  private final Type[] innerTypes;
  private final boolean keepsInner;

  private boolean isBuilt;
  private RowStore[] innerParts;
  private RowStore[] outerParts;
  private int part;
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
    this.outerKeys = new ExpressionCompiler(state).compileAll(plan.outerKeys());
    this.innerKeys = new ExpressionCompiler(state).compileAll(plan.innerKeys());
    this.comparators = new ValueComparator[outerKeys.length];
    VectorKind[] keyKinds = new VectorKind[outerKeys.length];
    for (int i = 0; i < keyKinds.length; i++) {
      Type type = plan.innerKeys().get(i).type();
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
    for (Batch batch = hashNode().next(); batch != null; batch = hashNode().next()) {
      addInner(batch);
      if (innerParts == null && table.memoryBytes() > ExecutionState.hashMemBytes()) {
        split();
      }
    }
    if (innerParts == null) {
      table.build(keepsInner);
      noteHash();
    } else {
      splitOuter();
      part = -1;
      nextPart();
    }
  }

  private void addInner(Batch batch) {
    ColumnVector[] keys = new ColumnVector[innerKeys.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = innerKeys[i].evaluate(batch);
    }
    int[] hashes = new int[batch.rowCount];
    hash(keys, batch.rowCount, hashes);
    if (innerParts == null) {
      table.add(batch, keys, hashes);
    } else {
      distribute(batch, hashes, innerParts);
    }
  }

  private void hash(ColumnVector[] keys, int rowCount, int[] hashes) {
    Arrays.fill(hashes, 0, rowCount, 0);
    for (int i = 0; i < comparators.length; i++) {
      comparators[i].hashRows(keys[i], rowCount, hashes);
    }
  }

  /// Memory is full: what is in the table goes to partitions, and so does all that follows.
  private void split() {
    double expected =
        Math.max(plan.inner().estimate().rows(), table.rowCount())
            * (double) table.memoryBytes()
            / table.rowCount();
    int count = FEWEST_PARTITIONS;
    while (count < MOST_PARTITIONS && expected / count > ExecutionState.hashMemBytes() / 2.0) {
      count *= 2;
    }
    innerParts = parts(count, innerTypes);
    outerParts = parts(count, outerTypes);
    hashNode().batches = count;
    hashNode().memoryBytes = table.memoryBytes();
    Batch batch = table.rows().newBatch();
    for (int from = 0; from < table.rowCount(); from += batch.rowCount) {
      table.rows().copyTo(batch, from);
      addInner(batch);
    }
    table.clear();
  }

  private RowStore[] parts(int count, Type[] types) {
    RowStore[] stores = new RowStore[count];
    for (int i = 0; i < count; i++) {
      stores[i] = Spill.partition(state, types, 1 << 16);
    }
    return stores;
  }

  private void distribute(Batch batch, int[] hashes, RowStore[] parts) {
    int[] rows = new int[batch.rowCount];
    for (int p = 0; p < parts.length; p++) {
      int count = 0;
      for (int i = 0; i < batch.rowCount; i++) {
        if ((KeyTable.mix(hashes[i] ^ 0x5bd1e995) >>> 8 & (parts.length - 1)) == p) {
          rows[count++] = i;
        }
      }
      if (count > 0) {
        parts[p].add(select(batch, rows, count));
      }
    }
  }

  private void splitOuter() {
    for (Batch batch = children()[0].next(); batch != null; batch = children()[0].next()) {
      hashOuter(batch);
      distribute(batch, outerHashes, outerParts);
    }
  }

  /// Loads the next partition's table; false when there is none.
  private boolean nextPart() {
    if (innerParts == null || part + 1 >= innerParts.length) {
      return false;
    }
    part++;
    unmatchedInner = -1;
    RowStore[] all = innerParts;
    innerParts = null;
    table.clear();
    Batch batch = Batch.create(Spill.kinds(innerTypes));
    RowStore.Reader reader = all[part].reader();
    while (reader.next(batch)) {
      Interrupts.check();
      addInner(batch);
    }
    innerParts = all;
    all[part].close();
    table.build(keepsInner);
    noteHash();
    outerReader = outerParts[part].reader();
    outerBuffer = Batch.create(Spill.kinds(outerTypes));
    return true;
  }

  private void noteHash() {
    HashExecutor node = hashNode();
    node.buckets = Math.max(node.buckets, table.bucketCount());
    node.memoryBytes = Math.max(node.memoryBytes, table.memoryBytes());
  }

  // ---- probing ----

  private boolean nextOuter() {
    if (outerReader != null) {
      Interrupts.check();
      outer = outerReader.next(outerBuffer) ? outerBuffer : null;
    } else {
      outer = children()[0].next();
    }
    if (outer == null) {
      return false;
    }
    hashOuter(outer);
    if (outerMatched.length < outer.rowCount) {
      outerMatched = new boolean[outer.rowCount];
    } else {
      Arrays.fill(outerMatched, 0, outer.rowCount, false);
    }
    outerRow = 0;
    isInChain = false;
    return true;
  }

  private void hashOuter(Batch batch) {
    for (int i = 0; i < outerKeys.length; i++) {
      outerKeyColumns[i] = outerKeys[i].evaluate(batch);
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
    closeParts();
    children()[0].rescan();
    hashNode().rescan();
    table.clear();
    isBuilt = false;
    outer = null;
    outerReader = null;
    unmatchedInner = -1;
    owesUnmatched = false;
  }

  private void closeParts() {
    for (RowStore[] parts : new RowStore[][] {innerParts, outerParts}) {
      if (parts != null) {
        for (RowStore store : parts) {
          store.close();
        }
      }
    }
    innerParts = null;
    outerParts = null;
  }

  @Override
  public void close() {
    closeParts();
    super.close();
  }
}
