package pganatomy.engine.executor;

import java.util.List;
import pganatomy.engine.executor.expression.Evaluator;
import pganatomy.engine.executor.expression.ExpressionCompiler;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.VectorKind;

/// Set-returning functions in the select list: for each row of the child as many rows as the
/// longest of them gives.
///
/// PostgreSQL: src/backend/executor/nodeProjectSet.c
final class ProjectSetExecutor extends PlanExecutor {
  private final List<Plan.Output> outputs;
  private final Evaluator[][] evaluators;
  private final VectorKind[][] kinds;
  private final Batch result;
  private final FunctionRows[] running;
  private Batch input;
  private int inputRow;
  private boolean isRunning;

  ProjectSetExecutor(ExecutionState state, Plan.ProjectSet plan) {
    super(state, plan, PlanExecutors.create(plan.child(), state));
    this.outputs = plan.outputs();
    this.evaluators = new Evaluator[outputs.size()][];
    this.kinds = new VectorKind[outputs.size()][];
    this.running = new FunctionRows[outputs.size()];
    ExpressionCompiler compiler = new ExpressionCompiler(state);
    VectorKind[] resultKinds = new VectorKind[outputs.size()];
    for (int i = 0; i < resultKinds.length; i++) {
      Expression expression = outputs.get(i).expression();
      resultKinds[i] = expression.type().vectorKind();
      evaluators[i] =
          isSet(expression)
              ? compiler.compileAll(((Expression.FunctionCall) expression).arguments())
              : new Evaluator[] {compiler.compile(expression)};
      kinds[i] = new VectorKind[] {resultKinds[i]};
    }
    this.result = Batch.create(resultKinds);
  }

  private static boolean isSet(Expression expression) {
    return expression instanceof Expression.FunctionCall call && call.function().returnsSet();
  }

  @Override
  protected Batch produce() {
    result.clear();
    while (result.rowCount < Batch.CAPACITY) {
      if (!isRunning && !nextInput()) {
        break;
      }
      isRunning = giveRow();
      if (!isRunning) {
        inputRow++;
      }
    }
    return result.rowCount == 0 ? null : result;
  }

  private boolean nextInput() {
    if (input == null || inputRow >= input.rowCount) {
      if (result.rowCount > 0) {
        return false;
      }
      input = child().next();
      inputRow = 0;
      if (input == null) {
        return false;
      }
    }
    for (int i = 0; i < running.length; i++) {
      Expression expression = outputs.get(i).expression();
      running[i] =
          isSet(expression)
              ? FunctionRows.open(state, expression, evaluators[i], input, inputRow, kinds[i])
              : null;
    }
    return true;
  }

  /// Adds one row; false when every function has ended.
  private boolean giveRow() {
    int row = result.rowCount;
    boolean any = false;
    for (int i = 0; i < running.length; i++) {
      if (running[i] != null) {
        boolean has = running[i].advance();
        any |= has;
        running[i].copyCurrent(result, row, i, has);
      }
    }
    if (!any) {
      return false;
    }
    for (int i = 0; i < running.length; i++) {
      if (running[i] == null) {
        result.columns[i].copyRow(row, evaluators[i][0].evaluate(input), inputRow);
      }
    }
    result.rowCount++;
    return true;
  }

  @Override
  protected void restart() {
    child().rescan();
    input = null;
    isRunning = false;
  }
}
