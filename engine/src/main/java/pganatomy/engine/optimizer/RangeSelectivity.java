package pganatomy.engine.optimizer;

import pganatomy.engine.catalog.ColumnStatistics;
import pganatomy.engine.utils.adt.Comparators;
import pganatomy.engine.utils.adt.ValueComparator;

/// What statistics say of a column's values on one side of a constant, and of the smallest and the
/// largest of them.
///
/// PostgreSQL: src/backend/utils/adt/selfuncs.c, scalarineqsel(), get_variable_range()
final class RangeSelectivity {
  private static final double ALMOST_ALL = 0.99999;

  private RangeSelectivity() {}

  /// The share of rows below (`isLess`) or above a value: of common ones, and of the histogram.
  static double share(
      Selectivity.Variable found, Object constant, boolean isLess, boolean isInclusive) {
    ColumnStatistics statistics = found.statistics();
    ValueComparator comparator = Comparators.find(found.expression().type());
    if (statistics == null || comparator == null) {
      return Selectivity.DEFAULT_INEQUALITY;
    }
    double common = 0;
    double sumCommon = 0;
    Object[] values = statistics.commonValues();
    if (values != null) {
      for (int i = 0; i < values.length; i++) {
        if (!Selectivity.sameClass(values[i], constant)) {
          return Selectivity.DEFAULT_INEQUALITY;
        }
        int order = comparator.compareValues(values[i], constant);
        boolean passes = order == 0 ? isInclusive : order < 0 == isLess;
        if (passes) {
          common += statistics.commonFrequencies()[i];
        }
        sumCommon += statistics.commonFrequencies()[i];
      }
    }
    double rest = 1 - statistics.nullFraction() - sumCommon;
    double inHistogram =
        HistogramSelectivity.share(found, constant, comparator, isLess, isInclusive);
    if (inHistogram < 0) {
      return Math.clamp(common + rest * 0.5, 0.0, 1.0);
    }
    return Math.clamp(common + rest * inHistogram, 0.0, 1.0);
  }

  /// The smallest and the largest value, null when they are not known.
  static Object[] range(Selectivity.Variable found) {
    ColumnStatistics statistics = found == null ? null : found.statistics();
    ValueComparator comparator =
        statistics == null ? null : Comparators.find(found.expression().type());
    if (comparator == null) {
      return null;
    }
    Object[] bounds = statistics.histogram();
    Object[] range = null;
    if (bounds != null && bounds.length > 0) {
      range = new Object[] {bounds[0], bounds[bounds.length - 1]};
    }
    Object[] common = statistics.commonValues();
    if (common == null || common.length == 0) {
      return range;
    }
    if (range == null) {
      double sum = statistics.nullFraction();
      for (float frequency : statistics.commonFrequencies()) {
        sum += frequency;
      }
      if (sum < ALMOST_ALL) {
        return null;
      }
      range = new Object[] {common[0], common[0]};
    }
    for (Object value : common) {
      if (comparator.compareValues(value, range[0]) < 0) {
        range[0] = value;
      }
      if (comparator.compareValues(value, range[1]) > 0) {
        range[1] = value;
      }
    }
    return range;
  }

  /// A value of a column of one type for comparing it with those of another.
  static Object like(Object value, Selectivity.Variable found) {
    Object[] range = range(found);
    if (range == null || Selectivity.sameClass(range[0], value)) {
      return value;
    }
    if (range[0] instanceof Integer && value instanceof Long number) {
      return Math.clamp(number, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
    if (range[0] instanceof Long && value instanceof Integer number) {
      return number.longValue();
    }
    return value;
  }
}
