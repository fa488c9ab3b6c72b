package pganatomy.engine.executor;

import java.util.List;
import pganatomy.engine.access.nbtree.ScanKey;
import pganatomy.engine.executor.expression.Evaluator;
import pganatomy.engine.executor.expression.ExpressionCompiler;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.utils.adt.ArrayValue;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.Types;

/// Computes the conditions of an index scan when it begins.
///
/// PostgreSQL: src/backend/executor/nodeIndexscan.c, ExecIndexEvalRuntimeKeys()
final class IndexScanKeys {
  private final List<Plan.IndexCondition> conditions;
  private final Evaluator[] values;

  IndexScanKeys(List<Plan.IndexCondition> conditions, ExpressionCompiler compiler) {
    this.conditions = conditions;
    values = new Evaluator[conditions.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] =
          conditions.get(i).value() == null ? null : compiler.compile(conditions.get(i).value());
    }
  }

  ScanKey[] keys() {
    ScanKey[] keys = new ScanKey[values.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = key(conditions.get(i), values[i]);
    }
    return keys;
  }

  private static ScanKey key(Plan.IndexCondition condition, Evaluator evaluator) {
    switch (condition.strategy()) {
      case IS_NULL -> {
        return ScanKey.isNull(condition.column());
      }
      case IS_NOT_NULL -> {
        return ScanKey.isNotNull(condition.column());
      }
      default -> {
        // the others have a value
      }
    }
    Object value = evaluator.evaluate(PlanExecutors.oneRow()).get(0);
    Type type = condition.value().type();
    if (condition.strategy() == ScanKey.Strategy.ANY_EQUAL) {
      Type element = Types.byOid(type.elementOid());
      Object[] elements = value == null ? new Object[0] : ((ArrayValue) value).elements();
      return new ScanKey(condition.column(), condition.strategy(), elements, element);
    }
    return new ScanKey(condition.column(), condition.strategy(), value, type);
  }
}
