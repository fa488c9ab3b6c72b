package pganatomy.engine.executor;

import pganatomy.engine.executor.expression.Evaluator;
import pganatomy.engine.executor.expression.ExpressionCompiler;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.ColumnVector;

/// Joins by reading the inner side again for each outer row.
///
/// PostgreSQL: src/backend/executor/nodeNestloop.c
final class NestedLoopExecutor extends JoinExecutor {
  private final Evaluator[] parameters;
  private final int[] parameterIndexes;
  private final Batch pairs;
  private Batch outer;
  private int outerRow;
  private boolean isInnerOpen;
  private boolean hasInnerRun;
  private boolean isMatched;

  NestedLoopExecutor(ExecutionState state, Plan.NestedLoop plan) {
    super(state, plan, plan.joinType(), plan.joinFilter(), plan.filter());
    ExpressionCompiler compiler = new ExpressionCompiler(state);
    this.parameters = new Evaluator[plan.parameters().size()];
    this.parameterIndexes = new int[parameters.length];
    for (int i = 0; i < parameters.length; i++) {
      parameters[i] = compiler.compile(plan.parameters().get(i).value());
      parameterIndexes[i] = plan.parameters().get(i).index();
    }
    this.pairs = Batch.create(pairKinds);
  }

  @Override
  protected Batch produce() {
    while (true) {
      if (outer == null) {
        outer = children()[0].next();
        outerRow = 0;
        if (outer == null) {
          return null;
        }
      }
      if (!isInnerOpen) {
        openInner();
      }
      Batch rows = joinType == Query.JoinType.INNER ? manyRows() : oneRow();
      if (outerRow >= outer.rowCount) {
        outer = null;
      }
      if (rows != null) {
        return rows;
      }
    }
  }

  private void openInner() {
    isInnerOpen = true;
    isMatched = false;
    for (int i = 0; i < parameters.length; i++) {
      state.setExecParameter(parameterIndexes[i], parameters[i].evaluate(outer).get(outerRow));
    }
    if (hasInnerRun) {
      if (parameters.length > 0) {
        state.parametersChanged();
      }
      children()[1].rescan();
    }
    hasInnerRun = true;
  }

  private void endRow() {
    isInnerOpen = false;
    outerRow++;
  }

  /// An inner join: pairs of several outer rows are collected before the condition is checked.
  private Batch manyRows() {
    int count = 0;
    while (outerRow < outer.rowCount) {
      if (!isInnerOpen) {
        openInner();
      }
      Batch inner = held == null ? children()[1].next() : held;
      held = null;
      if (inner == null) {
        endRow();
        continue;
      }
      if (count + inner.rowCount > Batch.CAPACITY && count > 0) {
        held = inner;
        break;
      }
      append(inner, count);
      count += inner.rowCount;
    }
    if (count == 0) {
      return null;
    }
    pairs.rowCount = count;
    return filterAndGive();
  }

  /// An inner batch that did not fit any more.
  private Batch held;

  private void append(Batch inner, int at) {
    for (int c = 0; c < outerWidth; c++) {
      ColumnVector target = room(c, at + inner.rowCount);
      ColumnVector source = outer.columns[c];
      for (int i = 0; i < inner.rowCount; i++) {
        target.copyRow(at + i, source, outerRow);
      }
    }
    for (int c = 0; c < innerWidth; c++) {
      room(outerWidth + c, at + inner.rowCount).copyRows(at, inner.columns[c], 0, inner.rowCount);
    }
  }

  /// The column, made larger when a child's batch is larger than usual.
  private ColumnVector room(int column, int rows) {
    if (pairs.columns[column].capacity() < rows) {
      ColumnVector larger = ColumnVector.create(pairKinds[column], rows);
      larger.copyRows(0, pairs.columns[column], 0, pairs.columns[column].capacity());
      pairs.columns[column] = larger;
    }
    return pairs.columns[column];
  }

  private Batch filterAndGive() {
    Batch kept = joinFilter.apply(pairs);
    removedByJoinFilter(pairs.rowCount - kept.rowCount);
    return give(kept);
  }

  /// The other joins: one outer row against one inner batch at a time.
  private Batch oneRow() {
    Batch inner = children()[1].next();
    if (inner == null) {
      boolean givesAlone = !isMatched && givesUnmatchedOuter();
      Batch rows = givesAlone ? alone() : null;
      endRow();
      return rows;
    }
    append(inner, 0);
    pairs.rowCount = inner.rowCount;
    Batch kept = joinFilter.apply(pairs);
    removedByJoinFilter(pairs.rowCount - kept.rowCount);
    if (kept.rowCount == 0) {
      return null;
    }
    isMatched = true;
    return switch (joinType) {
      case SEMI -> {
        Batch rows = give(select(kept, new int[] {0}, 1));
        endRow();
        yield rows;
      }
      case ANTI -> {
        endRow();
        yield null;
      }
      default -> give(kept);
    };
  }

  private Batch alone() {
    for (int c = 0; c < outerWidth; c++) {
      pairs.columns[c].copyRow(0, outer.columns[c], outerRow);
    }
    fillNulls(pairs, outerWidth, innerWidth, 1);
    pairs.rowCount = 1;
    return give(pairs);
  }

  @Override
  protected void restart() {
    children()[0].rescan();
    outer = null;
    isInnerOpen = false;
    held = null;
  }
}
