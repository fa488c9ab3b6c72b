package pganatomy.engine.executor;

import java.util.HashSet;
import pganatomy.engine.executor.expression.Evaluator;
import pganatomy.engine.executor.expression.ExpressionCompiler;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.utils.adt.Comparators;
import pganatomy.engine.utils.adt.ValueComparator;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.ColumnVector;

/// `x = ANY (SELECT ...)` where the sub-query does not depend on the row: its rows go into a hash
/// table at the first use.
///
/// PostgreSQL: src/backend/executor/nodeSubplan.c, ExecHashSubPlan()
final class HashedSubPlanEvaluator extends Evaluator {
  private final ExecutionState state;
  private final Expression.SubPlan subPlan;
  private final Evaluator left;
  private final ValueComparator comparator;
  private HashSet<Key> table;
  private boolean sawNull;

  /// A value with the equality of its type.
  private static final class Key {
    private final Object value;
    private final ValueComparator comparator;

    Key(Object value, ValueComparator comparator) {
      this.value = value;
      this.comparator = comparator;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && comparator.compareValues(value, key.value) == 0;
    }

    @Override
    public int hashCode() {
      return comparator.hashValue(value);
    }
  }

  HashedSubPlanEvaluator(
      ExecutionState state, Expression.SubPlan subPlan, ExpressionCompiler compiler) {
    super(subPlan.type().vectorKind());
    this.state = state;
    this.subPlan = subPlan;
    this.left = compiler.compile(subPlan.left().get(0));
    this.comparator = Comparators.forType(subPlan.left().get(0).type());
  }

  @Override
  public ColumnVector evaluate(Batch batch) {
    ColumnVector values = left.evaluate(batch);
    ColumnVector result = freshResult(batch.rowCount);
    if (table == null) {
      fill();
    }
    for (int i = 0; i < batch.rowCount; i++) {
      result.set(i, lookUp(values.get(i)));
    }
    return result;
  }

  private Object lookUp(Object value) {
    if (table.isEmpty() && !sawNull) {
      return false;
    }
    if (value == null) {
      return null;
    }
    if (table.contains(new Key(value, comparator))) {
      return true;
    }
    return sawNull ? null : false;
  }

  private void fill() {
    table = new HashSet<>();
    PlanExecutor executor = state.subPlanExecutor(subPlan.plan());
    for (Batch batch = executor.next(); batch != null; batch = executor.next()) {
      ColumnVector column = batch.columns[0];
      for (int i = 0; i < batch.rowCount; i++) {
        Object value = column.get(i);
        if (value == null) {
          sawNull = true;
        } else {
          table.add(new Key(value, comparator));
        }
      }
    }
  }
}
