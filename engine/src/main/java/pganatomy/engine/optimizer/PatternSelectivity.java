package pganatomy.engine.optimizer;

import pganatomy.engine.catalog.ColumnStatistics;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.utils.adt.FunctionContext;
import pganatomy.engine.utils.adt.FunctionDescriptor;
import pganatomy.engine.utils.adt.Functions;

/// Which share of a column's values matches a pattern: the pattern is tried on what the statistics
/// hold.
///
/// PostgreSQL: src/backend/utils/adt/like_support.c, patternsel_common()
final class PatternSelectivity {
  private PatternSelectivity() {}

  /// Asks the operator itself about the common values and the histogram's bounds.
  static double share(
      Expression.OperatorCall call,
      ColumnStatistics statistics,
      Object pattern,
      FunctionContext functions) {
    double common = 0;
    double sumCommon = 0;
    Object[] values = statistics.commonValues();
    if (values != null) {
      for (int i = 0; i < values.length; i++) {
        if (holds(call, values[i], pattern, functions)) {
          common += statistics.commonFrequencies()[i];
        }
        sumCommon += statistics.commonFrequencies()[i];
      }
    }
    double rest = 1 - statistics.nullFraction() - sumCommon;
    double share = Selectivity.DEFAULT_MATCH;
    Object[] bounds = statistics.histogram();
    if (bounds != null && bounds.length >= 10) {
      int passing = 0;
      for (int i = 1; i < bounds.length - 1; i++) {
        passing += holds(call, bounds[i], pattern, functions) ? 1 : 0;
      }
      share = Math.clamp(passing / (double) (bounds.length - 2), 0.0001, 0.9999);
    }
    return common + rest * share;
  }

  private static boolean holds(
      Expression.OperatorCall call, Object value, Object pattern, FunctionContext functions) {
    FunctionDescriptor function = Clauses.functionOf(call);
    return Boolean.TRUE.equals(
        Functions.scalar(function).call(new Object[] {value, pattern}, functions));
  }
}
