package pganatomy.engine.executor;

import java.util.List;
import pganatomy.engine.executor.expression.Evaluator;
import pganatomy.engine.executor.expression.ExpressionCompiler;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.ColumnVector;

/// Makes a node's output columns of its input batch.
///
/// PostgreSQL: src/include/executor/executor.h, ExecProject()
final class Projection {
  private final Evaluator[] outputs;
  private final Batch result;
  private final boolean isIdentity;

  /// @param inputWidth columns of the input: when the outputs are just those, nothing is done
  Projection(List<Plan.Output> outputs, ExpressionCompiler compiler, int inputWidth) {
    this.outputs = new Evaluator[outputs.size()];
    boolean same = outputs.size() == inputWidth;
    for (int i = 0; i < this.outputs.length; i++) {
      Expression expression = outputs.get(i).expression();
      this.outputs[i] = compiler.compile(expression);
      same &= expression instanceof Expression.Slot slot && slot.input() == 0 && slot.column() == i;
    }
    this.isIdentity = same;
    this.result = new Batch(new ColumnVector[this.outputs.length]);
  }

  Batch project(Batch input) {
    if (isIdentity) {
      return input;
    }
    for (int i = 0; i < outputs.length; i++) {
      result.columns[i] = outputs[i].evaluate(input);
    }
    result.rowCount = input.rowCount;
    return result;
  }
}
