package pganatomy.tests.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pganatomy.lab.Kind;

/// The samples of one measurement for each server, and the line that they make.
final class Figures {

  private static final String LINE = "%-62s %14s %14s%n";

  private final Map<Kind, List<Double>> samples = new EnumMap<>(Kind.class);

  void add(Kind kind, double value) {
    samples.computeIfAbsent(kind, k -> new ArrayList<>()).add(value);
  }

  /// The value below which this share of the samples lies; NaN without samples.
  double quantile(Kind kind, double share) {
    List<Double> sorted = new ArrayList<>(samples.getOrDefault(kind, List.of()));
    if (sorted.isEmpty()) {
      return Double.NaN;
    }
    Collections.sort(sorted);
    return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size())));
  }

  void printMedian(String what, String unit) {
    print(what, unit, 0.5);
  }

  void printMedianAndTail(String what, String unit) {
    print(what + ", median", unit, 0.5);
    print(what + ", 95th percentile", unit, 0.95);
  }

  void printMost(String what, String unit) {
    print(what, unit, 1);
  }

  private void print(String what, String unit, double share) {
    System.out.printf(
        LINE,
        what,
        cell(quantile(Kind.ENGINE, share), unit),
        cell(quantile(Kind.POSTGRES, share), unit));
  }

  private static String cell(double value, String unit) {
    return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.1f %s", value, unit);
  }

  static void printHeader() {
    System.out.printf(LINE, "", "engine", "PostgreSQL 18");
  }
}
