package pganatomy.engine.executor;

import pganatomy.engine.executor.expression.Evaluator;
import pganatomy.engine.executor.expression.ExpressionCompiler;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.utils.adt.FunctionDescriptor;
import pganatomy.engine.utils.adt.Functions;
import pganatomy.engine.utils.adt.ScalarFunction;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.ColumnVector;

/// A sub-query that runs again for every row.
///
/// PostgreSQL: src/backend/executor/nodeSubplan.c, ExecScanSubPlan()
final class SubPlanEvaluator extends Evaluator {
  private final ExecutionState state;
  private final Expression.SubPlan subPlan;
  private final Evaluator[] parameters;
  private final Evaluator[] left;
  private final ScalarFunction[] operators;
  private boolean hasRun;

  SubPlanEvaluator(
      ExecutionState state,
      Expression.SubPlan subPlan,
      Evaluator[] parameters,
      ExpressionCompiler compiler) {
    super(subPlan.type().vectorKind());
    this.state = state;
    this.subPlan = subPlan;
    this.parameters = parameters;
    this.left = compiler.compileAll(subPlan.left());
    this.operators = new ScalarFunction[subPlan.operators().size()];
    for (int i = 0; i < operators.length; i++) {
      FunctionDescriptor function = Functions.byOid(subPlan.operators().get(i).functionOid());
      operators[i] = Functions.scalar(function);
    }
  }

  @Override
  public ColumnVector evaluate(Batch batch) {
    ColumnVector[] values = new ColumnVector[parameters.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = parameters[i].evaluate(batch);
    }
    ColumnVector[] sides = new ColumnVector[left.length];
    for (int i = 0; i < sides.length; i++) {
      sides[i] = left[i].evaluate(batch);
    }
    ColumnVector result = freshResult(batch.rowCount);
    for (int row = 0; row < batch.rowCount; row++) {
      for (int i = 0; i < values.length; i++) {
        state.setExecParameter(subPlan.parameterIndexes()[i], values[i].get(row));
      }
      result.set(row, run(sides, row));
    }
    return result;
  }

  private Object run(ColumnVector[] sides, int row) {
    PlanExecutor executor = state.subPlanExecutor(subPlan.plan());
    if (hasRun) {
      state.parametersChanged();
      executor.rescan();
    }
    hasRun = true;
    return switch (subPlan.kind()) {
      case ANY -> compare(executor, sides, row, true);
      case ALL -> compare(executor, sides, row, false);
      default -> InitPlanRun.value(executor, subPlan.kind());
    };
  }

  /// `x op ANY (...)` is true at the first row that is true; `ALL` false at the first that is
  /// false.
  private Object compare(PlanExecutor executor, ColumnVector[] sides, int row, boolean isAny) {
    boolean sawNull = false;
    for (Batch batch = executor.next(); batch != null; batch = executor.next()) {
      for (int i = 0; i < batch.rowCount; i++) {
        Boolean outcome = compareRow(sides, row, batch, i);
        if (outcome == null) {
          sawNull = true;
        } else if (outcome == isAny) {
          return isAny;
        }
      }
    }
    return sawNull ? null : !isAny;
  }

  private Boolean compareRow(ColumnVector[] sides, int row, Batch batch, int i) {
    boolean sawNull = false;
    for (int k = 0; k < sides.length; k++) {
      Object a = sides[k].get(row);
      Object b = batch.columns[k].get(i);
      Object outcome =
          a == null || b == null ? null : operators[k].call(new Object[] {a, b}, state.functions());
      if (outcome == null) {
        sawNull = true;
      } else if (!(Boolean) outcome) {
        return false;
      }
    }
    return sawNull ? null : true;
  }
}
