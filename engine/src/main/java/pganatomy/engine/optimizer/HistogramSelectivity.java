package pganatomy.engine.optimizer;

import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.utils.adt.ValueComparator;

/// Which share of a column's values lies below or above a constant, by its histogram: whole
/// buckets, and a part of the bucket that the constant falls into.
///
/// PostgreSQL: src/backend/utils/adt/selfuncs.c, ineq_histogram_selectivity()
final class HistogramSelectivity {
  private HistogramSelectivity() {}

  /// ineq_histogram_selectivity(): the buckets below the value, and a part of its own bucket.
  static double share(
      Selectivity.Variable found,
      Object value,
      ValueComparator comparator,
      boolean isLess,
      boolean isInclusive) {
    Object[] bounds = found.statistics().histogram();
    if (bounds == null || bounds.length < 2 || !Selectivity.sameClass(bounds[0], value)) {
      return -1;
    }
    int low = 0;
    int high = bounds.length;
    boolean wantsBelow = isLess == isInclusive;
    boolean hasEnd = false;
    while (low < high) {
      int middle = (low + high) >>> 1;
      hasEnd |= (middle == 0 || middle == bounds.length - 1) && bounds.length > 2;
      int order = comparator.compareValues(bounds[middle], value);
      if (order < 0 || order == 0 && wantsBelow) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    double share;
    if (low <= 0) {
      share = 0;
    } else if (low >= bounds.length) {
      share = 1;
    } else {
      share = withinBucket(bounds, low, value, found, isLess == isInclusive);
    }
    double shareForOperator = isLess ? share : 1 - share;
    if (hasEnd && isIndexed(found)) {
      // PostgreSQL has looked for the column's real end in the index.
      return shareForOperator;
    }
    double cutoff = 0.01 / (bounds.length - 1);
    return Math.clamp(shareForOperator, cutoff, 1 - cutoff);
  }

  private static boolean isIndexed(Selectivity.Variable found) {
    return found.relation() != null
        && found.expression() instanceof Expression.Column column
        && found.relation().hasIndexOn(column.attribute());
  }

  private static double withinBucket(
      Object[] bounds,
      int index,
      Object value,
      Selectivity.Variable found,
      boolean isInclusiveBelow) {
    double lower = Scalars.toDouble(bounds[index - 1]);
    double upper = Scalars.toDouble(bounds[index]);
    double here = Scalars.toDouble(value);
    double fraction;
    if (Double.isNaN(lower) || Double.isNaN(upper) || upper <= lower) {
      fraction = 0.5;
    } else {
      fraction = Math.clamp((here - lower) / (upper - lower), 0.0, 1.0);
    }
    double share = (index - 1 + fraction) / (bounds.length - 1);
    double equalShare = equalShareInHistogram(found);
    if (index == 1) {
      share += equalShare * (1 - fraction);
    }
    // What was found is the share of x <= value; for < and >= the value itself does not count.
    return isInclusiveBelow ? share : share - equalShare;
  }

  private static double equalShareInHistogram(Selectivity.Variable found) {
    Object[] values = found.statistics().commonValues();
    double others = found.distinct() - (values == null ? 0 : values.length);
    return others > 1 ? 1 / others : 0;
  }
}
