package pganatomy.engine.executor;

import java.util.List;
import pganatomy.engine.executor.expression.ExpressionCompiler;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.ColumnVector;

/// The aggregate calls of one node: their arguments, filters, DISTINCT and ORDER BY.
///
/// PostgreSQL: src/backend/executor/nodeAgg.c, AggStatePerTrans
final class AggregateCalls {
  private final AggregateCall[] calls;

  AggregateCalls(ExecutionState state, Plan.Aggregate plan, ExpressionCompiler compiler) {
    List<Expression.Aggregate> aggregates = plan.aggregates();
    calls = new AggregateCall[aggregates.size()];
    for (int i = 0; i < calls.length; i++) {
      calls[i] = new AggregateCall(state, aggregates.get(i), plan.presorted()[i], compiler);
    }
  }

  /// @param groups null: all rows belong to group 0
  void add(Batch batch, int[] groups, int groupCount) {
    for (AggregateCall call : calls) {
      call.add(batch, groups, groupCount);
    }
  }

  /// Feeds what had to be sorted first. After the last row, before [#finish].
  void complete(int groupCount) {
    for (AggregateCall call : calls) {
      call.complete(groupCount);
    }
  }

  void finish(int group, ColumnVector[] columns, int firstColumn, int row) {
    for (int i = 0; i < calls.length; i++) {
      calls[i].finish(group, columns[firstColumn + i], row);
    }
  }

  void reset() {
    for (AggregateCall call : calls) {
      call.reset();
    }
  }

  /// Gives back what sorts hold.
  void close() {
    for (AggregateCall call : calls) {
      call.close();
    }
  }

  long memoryBytes() {
    long sum = 0;
    for (AggregateCall call : calls) {
      sum += call.memoryBytes();
    }
    return sum;
  }
}
