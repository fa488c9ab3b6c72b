package pganatomy.engine.optimizer;

import pganatomy.engine.parser.query.Expression;

/// Which parts of its two inputs a merge join reads: before the first possible match it only skips,
/// and after the last one it ends.
///
/// ```text
///   left   ....[=================]          reads 0 .. all
///   right      [====================].....  reads from the left's start .. to the left's end
/// ```
///
/// PostgreSQL: src/backend/utils/adt/selfuncs.c, mergejoinscansel()
record MergeRange(double outerStart, double outerEnd, double innerStart, double innerEnd) {
  static final MergeRange ALL = new MergeRange(0, 1, 0, 1);

  static MergeRange of(
      Selectivity selectivity, Expression outer, Expression inner, OrderKey order) {
    Object[] a = selectivity.variableRange(outer);
    Object[] b = selectivity.variableRange(inner);
    if (a == null || b == null) {
      return ALL;
    }
    boolean isDescending = order.descending();
    Object outerFirst = isDescending ? a[1] : a[0];
    Object outerLast = isDescending ? a[0] : a[1];
    Object innerFirst = isDescending ? b[1] : b[0];
    Object innerLast = isDescending ? b[0] : b[1];
    double outerEnd = known(selectivity.bounded(outer, innerLast, !isDescending, true), 1);
    double innerEnd = known(selectivity.bounded(inner, outerLast, !isDescending, true), 1);
    if (outerEnd > innerEnd) {
      outerEnd = 1;
    } else if (outerEnd < innerEnd) {
      innerEnd = 1;
    } else {
      outerEnd = 1;
      innerEnd = 1;
    }
    double outerStart = known(selectivity.bounded(outer, innerFirst, !isDescending, false), 0);
    double innerStart = known(selectivity.bounded(inner, outerFirst, !isDescending, false), 0);
    if (outerStart < innerStart) {
      outerStart = 0;
    } else if (outerStart > innerStart) {
      innerStart = 0;
    } else {
      outerStart = 0;
      innerStart = 0;
    }
    if (order.nullsFirst()) {
      double outerNulls = selectivity.nullFraction(outer);
      double innerNulls = selectivity.nullFraction(inner);
      outerStart = Math.min(1, outerStart + outerNulls);
      outerEnd = Math.min(1, outerEnd + outerNulls);
      innerStart = Math.min(1, innerStart + innerNulls);
      innerEnd = Math.min(1, innerEnd + innerNulls);
    }
    boolean isOuterEmpty = outerStart >= outerEnd;
    boolean isInnerEmpty = innerStart >= innerEnd;
    return new MergeRange(
        isOuterEmpty ? 0 : outerStart,
        isOuterEmpty ? 1 : outerEnd,
        isInnerEmpty ? 0 : innerStart,
        isInnerEmpty ? 1 : innerEnd);
  }

  private static double known(double share, double otherwise) {
    return share == Selectivity.DEFAULT_INEQUALITY ? otherwise : share;
  }

  /// What the join must preserve is read whole.
  MergeRange withWholeOuter() {
    return new MergeRange(0, 1, innerStart, innerEnd);
  }

  MergeRange withWholeInner() {
    return new MergeRange(outerStart, outerEnd, 0, 1);
  }
}
