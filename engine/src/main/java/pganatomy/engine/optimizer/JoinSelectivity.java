package pganatomy.engine.optimizer;

import pganatomy.engine.utils.adt.Comparators;
import pganatomy.engine.utils.adt.ValueComparator;

/// Which share of all pairs of rows an equality lets pass, by the two columns' lists of common
/// values.
///
/// PostgreSQL: src/backend/utils/adt/selfuncs.c, eqjoinsel_inner()
final class JoinSelectivity {
  private JoinSelectivity() {}

  /// Integers of different widths are equal by their value.
  private static boolean isEqual(ValueComparator comparator, Object a, Object b) {
    if (Selectivity.sameClass(a, b)) {
      return comparator != null && comparator.compareValues(a, b) == 0;
    }
    boolean areIntegers =
        (a instanceof Integer || a instanceof Long) && (b instanceof Integer || b instanceof Long);
    return areIntegers && ((Number) a).longValue() == ((Number) b).longValue();
  }

  static double matchCommon(
      Selectivity.Variable a, Selectivity.Variable b, double distinctA, double distinctB) {
    Object[] valuesA = a.statistics().commonValues();
    Object[] valuesB = b.statistics().commonValues();
    float[] sharesA = a.statistics().commonFrequencies();
    float[] sharesB = b.statistics().commonFrequencies();
    ValueComparator comparator = Comparators.find(a.expression().type());
    boolean[] matchedB = new boolean[valuesB.length];
    double product = 0;
    double matchedShareA = 0;
    double unmatchedShareA = 0;
    int matches = 0;
    for (int i = 0; i < valuesA.length; i++) {
      boolean isMatched = false;
      for (int j = 0; j < valuesB.length && !isMatched; j++) {
        if (!matchedB[j] && isEqual(comparator, valuesA[i], valuesB[j])) {
          matchedB[j] = true;
          isMatched = true;
          matches++;
          product += sharesA[i] * sharesB[j];
        }
      }
      if (isMatched) {
        matchedShareA += sharesA[i];
      } else {
        unmatchedShareA += sharesA[i];
      }
    }
    double matchedShareB = 0;
    double unmatchedShareB = 0;
    for (int j = 0; j < valuesB.length; j++) {
      if (matchedB[j]) {
        matchedShareB += sharesB[j];
      } else {
        unmatchedShareB += sharesB[j];
      }
    }
    double otherA = Math.clamp(1 - a.nullFraction() - matchedShareA - unmatchedShareA, 0.0, 1.0);
    double otherB = Math.clamp(1 - b.nullFraction() - matchedShareB - unmatchedShareB, 0.0, 1.0);
    double totalA = product;
    if (distinctB > valuesB.length) {
      totalA += unmatchedShareA * otherB / (distinctB - valuesB.length);
    }
    if (distinctB > matches) {
      totalA += otherA * (otherB + unmatchedShareB) / (distinctB - matches);
    }
    double totalB = product;
    if (distinctA > valuesA.length) {
      totalB += unmatchedShareB * otherA / (distinctA - valuesA.length);
    }
    if (distinctA > matches) {
      totalB += otherB * (otherA + unmatchedShareA) / (distinctA - matches);
    }
    return Math.min(totalA, totalB);
  }
}
