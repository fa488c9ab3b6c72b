package pganatomy.engine.executor;

import pganatomy.engine.executor.expression.Evaluator;
import pganatomy.engine.executor.expression.ExpressionCompiler;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.utils.adt.Comparators;
import pganatomy.engine.utils.adt.Operators;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.ValueComparator;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.VectorKind;

/// Joins two inputs that are in the order of their keys.
///
/// ```text
///   outer   1  2  2  4           inner   1  2  2  3
///              └──┴── both meet the group ──┴──┘
///
///   outer < inner      the outer row has no partner: on to the next outer one
///   outer > inner      the inner row has none
///   outer = inner      the inner rows with this key are the group; every outer row with it
///                      is paired with all of them
/// ```
///
/// PostgreSQL marks the group's first row and goes back there for each further outer row. Here a
/// group's rows are kept in memory as they come. EXPLAIN ANALYZE counts those that PostgreSQL would
/// have read again.
///
/// PostgreSQL: src/backend/executor/nodeMergejoin.c, ExecMergeJoin()
final class MergeJoinExecutor extends JoinExecutor {
  private final Plan.MergeJoin plan;
  private final MergeSide outer;
  private final MergeSide inner;
  private final ValueComparator[] comparators;
  private final RowBuffer group;
  private final RowBuffer groupKey;
  private final Batch pairs;
  private final boolean givesUnmatchedInner;

  /// Pairs of different outer rows are not checked together: who has none must be known in time.
  private final boolean checksEachRow;

  private int pairCount;
  private boolean isGroupComplete;
  private boolean isInGroup;
  private boolean isFirstOfGroup;
  private int groupRow;
  private boolean isMatched;
  private boolean isDone;

  MergeJoinExecutor(ExecutionState state, Plan.MergeJoin plan) {
    super(state, plan, plan.joinType(), plan.joinFilter(), plan.filter());
    this.plan = plan;
    int count = plan.keys().size();
    Evaluator[] outerKeys = new Evaluator[count];
    Evaluator[] innerKeys = new Evaluator[count];
    VectorKind[] kinds = new VectorKind[count];
    comparators = new ValueComparator[count];
    ExpressionCompiler compiler = new ExpressionCompiler(state);
    for (int i = 0; i < count; i++) {
      Plan.MergeKey key = plan.keys().get(i);
      outerKeys[i] = compiler.compile(key.outer());
      innerKeys[i] = compiler.compile(key.inner());
      kinds[i] = key.outer().type().vectorKind();
      comparators[i] = comparator(key.outer().type(), key.inner().type());
    }
    outer = new MergeSide(children()[0], outerKeys);
    inner = new MergeSide(children()[1], innerKeys);
    VectorKind[] innerKinds = new VectorKind[innerWidth];
    System.arraycopy(pairKinds, outerWidth, innerKinds, 0, innerWidth);
    group = new RowBuffer(innerKinds);
    groupKey = new RowBuffer(kinds);
    pairs = Batch.create(pairKinds);
    givesUnmatchedInner = joinType == Query.JoinType.RIGHT || joinType == Query.JoinType.FULL;
    checksEachRow = !joinFilter.isEmpty() && joinType != Query.JoinType.INNER;
  }

  private static ValueComparator comparator(Type outer, Type inner) {
    int left = Operators.operatorClassType(outer);
    int right = Operators.operatorClassType(inner);
    return left == right ? Comparators.forType(outer) : Comparators.forPair(left, right);
  }

  @Override
  protected Batch produce() {
    while (true) {
      Interrupts.check();
      pairCount = 0;
      fill();
      if (pairCount > 0) {
        Batch rows = check();
        if (rows != null) {
          return rows;
        }
      } else if (isDone) {
        return null;
      }
    }
  }

  /// Collects pairs until there is no room, no row, or the pairs have to be checked first.
  private void fill() {
    while (pairCount < Batch.CAPACITY && !isDone) {
      if (isInGroup) {
        if (!pairWithGroup()) {
          return;
        }
      } else if (checksEachRow && pairCount > 0) {
        return;
      } else if (!outer.load()) {
        endOfOuter();
      } else if (outer.hasNullKey()) {
        passOuterNull();
      } else if (group.rowCount > 0) {
        if (isOfGroup()) {
          enterGroup(false);
        } else {
          leaveGroup();
        }
      } else if (!inner.load()) {
        endOfInner();
      } else {
        step();
      }
    }
  }

  private void endOfOuter() {
    if (group.rowCount > 0) {
      leaveGroup();
    } else if (givesUnmatchedInner && inner.load()) {
      giveInnerAlone();
    } else {
      end();
    }
  }

  private void endOfInner() {
    if (givesUnmatchedOuter()) {
      giveOuterAlone();
    } else {
      end();
    }
  }

  private void end() {
    isDone = true;
    outer.end();
    inner.end();
  }

  /// Compares the two sides where they stand.
  private void step() {
    if (inner.hasNullKey()) {
      if (areNullsLast() && inner.isFirstKeyNull() && !givesUnmatchedInner) {
        inner.end();
      } else {
        skipInner();
      }
    } else {
      int order = compare(outer.keys, outer.row, inner.keys, inner.row);
      if (order == 0) {
        beginGroup();
      } else if (order < 0) {
        skipOuter();
      } else {
        skipInner();
      }
    }
  }

  private void passOuterNull() {
    if (areNullsLast() && outer.isFirstKeyNull() && !givesUnmatchedOuter()) {
      outer.end();
    } else {
      skipOuter();
    }
  }

  /// Then nothing can match any more where a side has come to them.
  private boolean areNullsLast() {
    return !plan.keys().getFirst().nullsFirst();
  }

  private void skipOuter() {
    if (givesUnmatchedOuter()) {
      giveOuterAlone();
    } else {
      outer.advance();
    }
  }

  private void skipInner() {
    if (givesUnmatchedInner) {
      giveInnerAlone();
    } else {
      inner.advance();
    }
  }

  private int compare(ColumnVector[] a, int i, ColumnVector[] b, int j) {
    for (int k = 0; k < comparators.length; k++) {
      int order = comparators[k].compare(a[k], i, b[k], j);
      if (order != 0) {
        return order < 0 == plan.keys().get(k).descending() ? 1 : -1;
      }
    }
    return 0;
  }

  // ---- a group ----

  private void beginGroup() {
    groupKey.clear();
    groupKey.appendRow(outer.keys, outer.row);
    group.appendRow(inner.batch.columns, inner.row);
    inner.advance();
    isGroupComplete = false;
    enterGroup(true);
  }

  private boolean isOfGroup() {
    for (int k = 0; k < comparators.length; k++) {
      ValueComparator own = Comparators.forType(plan.keys().get(k).outer().type());
      if (outer.keys[k].isNull(outer.row)
          || !own.equal(outer.keys[k], outer.row, groupKey.columns[k], 0)) {
        return false;
      }
    }
    return true;
  }

  private void enterGroup(boolean isFirst) {
    isInGroup = true;
    isFirstOfGroup = isFirst;
    isMatched = false;
    groupRow = 0;
  }

  private void leaveGroup() {
    group.clear();
  }

  /// Pairs the outer row with the group; false when the pairs must be checked before it goes on.
  private boolean pairWithGroup() {
    boolean takesOne = joinFilter.isEmpty() && joinType == Query.JoinType.SEMI;
    while (pairCount < Batch.CAPACITY && hasGroupRow()) {
      isMatched |= joinFilter.isEmpty();
      if (joinFilter.isEmpty() && joinType == Query.JoinType.ANTI) {
        endRow();
        return true;
      }
      addPair();
      groupRow++;
      if (takesOne || plan.skipsMarkRestore()) {
        endRow();
        return true;
      }
    }
    if (pairCount == Batch.CAPACITY) {
      return false;
    }
    if (checksEachRow) {
      // The row is done when its pairs are checked.
      if (pairCount > 0) {
        return false;
      }
      if (!isMatched && givesUnmatchedOuter()) {
        addOuterAlone();
      }
    }
    endRow();
    return true;
  }

  /// Whether the group has a row at the place; reads the inner side on if that is not known yet.
  private boolean hasGroupRow() {
    if (groupRow < group.rowCount) {
      return true;
    }
    if (isGroupComplete) {
      return false;
    }
    if (inner.load()
        && !inner.hasNullKey()
        && compare(outer.keys, outer.row, inner.keys, inner.row) == 0) {
      group.appendRow(inner.batch.columns, inner.row);
      inner.advance();
      return true;
    }
    isGroupComplete = true;
    return false;
  }

  private void endRow() {
    if (!isFirstOfGroup && !plan.skipsMarkRestore() && groupRow > 0) {
      boolean wentBeyond = isGroupComplete && groupRow == group.rowCount && !inner.isEnded();
      inner.readAgain(groupRow - 1 + (wentBeyond ? 1 : 0));
    }
    isInGroup = false;
    outer.advance();
  }

  // ---- pairs ----

  private void addPair() {
    for (int c = 0; c < outerWidth; c++) {
      pairs.columns[c].copyRow(pairCount, outer.batch.columns[c], outer.row);
    }
    for (int c = 0; c < innerWidth; c++) {
      pairs.columns[outerWidth + c].copyRow(pairCount, group.columns[c], groupRow);
    }
    pairCount++;
  }

  private void giveOuterAlone() {
    addOuterAlone();
    outer.advance();
  }

  private void addOuterAlone() {
    for (int c = 0; c < outerWidth; c++) {
      pairs.columns[c].copyRow(pairCount, outer.batch.columns[c], outer.row);
    }
    for (int c = 0; c < innerWidth; c++) {
      pairs.columns[outerWidth + c].setNull(pairCount);
    }
    pairCount++;
  }

  private void giveInnerAlone() {
    for (int c = 0; c < outerWidth; c++) {
      pairs.columns[c].setNull(pairCount);
    }
    for (int c = 0; c < innerWidth; c++) {
      pairs.columns[outerWidth + c].copyRow(pairCount, inner.batch.columns[c], inner.row);
    }
    pairCount++;
    inner.advance();
  }

  private Batch check() {
    pairs.rowCount = pairCount;
    if (joinFilter.isEmpty()) {
      return give(pairs);
    }
    return checksEachRow ? checkRow() : checkAll();
  }

  private Batch checkAll() {
    Batch kept = joinFilter.apply(pairs);
    removedByJoinFilter(pairs.rowCount - kept.rowCount);
    return give(kept);
  }

  /// These are pairs of one outer row, or rows without a partner, never both.
  private Batch checkRow() {
    if (!isInGroup) {
      return give(pairs);
    }
    Batch kept = joinFilter.apply(pairs);
    removedByJoinFilter(pairs.rowCount - kept.rowCount);
    if (kept.rowCount == 0) {
      return null;
    }
    isMatched = true;
    return switch (joinType) {
      case SEMI -> {
        endRow();
        yield give(select(kept, new int[] {0}, 1));
      }
      case ANTI -> {
        endRow();
        yield null;
      }
      default -> give(kept);
    };
  }

  @Override
  protected void restart() {
    outer.restart();
    inner.restart();
    group.clear();
    isInGroup = false;
    isDone = false;
  }
}
