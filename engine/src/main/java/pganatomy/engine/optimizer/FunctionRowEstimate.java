package pganatomy.engine.optimizer;

import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.utils.adt.ArrayValue;
import pganatomy.engine.utils.adt.FunctionDescriptor;
import pganatomy.engine.utils.adt.Functions;

/// Estimates how many rows a function in FROM gives.
///
/// PostgreSQL: src/backend/utils/adt/int.c, generate_series_int4_support()
final class FunctionRowEstimate {
  private FunctionRowEstimate() {}

  static double of(Expression call, ConstantFolder folder) {
    if (!(call instanceof Expression.FunctionCall function) || !function.function().returnsSet()) {
      return 1;
    }
    FunctionDescriptor descriptor = function.function();
    if (descriptor.name().equals("generate_series")) {
      Double rows = series(function, folder);
      if (rows != null) {
        return rows;
      }
    }
    if (descriptor.name().equals("unnest")) {
      Expression array = folder.map(function.arguments().get(0));
      if (array instanceof Expression.Constant constant
          && constant.value() instanceof ArrayValue value) {
        return Math.max(1, value.size());
      }
      if (array instanceof Expression.ArrayConstructor constructor) {
        return Math.max(1, constructor.elements().size());
      }
    }
    return descriptor.rows() <= 0 ? 1000 : descriptor.rows();
  }

  private static Double series(Expression.FunctionCall call, ConstantFolder folder) {
    double[] values = {0, 0, 1};
    for (int i = 0; i < call.arguments().size() && i < 3; i++) {
      if (!(folder.map(call.arguments().get(i)) instanceof Expression.Constant constant)) {
        return null;
      }
      if (constant.value() == null) {
        return 1.0;
      }
      if (!(constant.value() instanceof Number number)) {
        return null;
      }
      values[i] = number.doubleValue();
    }
    boolean isInteger =
        Functions.byOid(call.function().oid()) != null
            && call.arguments().get(0).type().oid() != pganatomy.engine.utils.adt.TypeOids.TIMESTAMP
            && call.arguments().get(0).type().oid()
                != pganatomy.engine.utils.adt.TypeOids.TIMESTAMPTZ;
    if (!isInteger || values[2] == 0) {
      return null;
    }
    return Math.max(1, Math.floor((values[1] - values[0]) / values[2]) + 1);
  }
}
