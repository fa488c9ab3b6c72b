package pganatomy.lab;

import java.util.Arrays;
import java.util.Locale;

/// How long each of several runs took.
///
/// @param millis one element for each run, in the order of the runs
public record Timing(double[] millis) {

  /// The fastest run.
  public double min() {
    return Arrays.stream(millis).min().orElse(Double.NaN);
  }

  /// The slowest run.
  public double max() {
    return Arrays.stream(millis).max().orElse(Double.NaN);
  }

  /// The run in the middle.
  public double median() {
    return percentile(50);
  }

  /// The run that the given percentage of runs is not slower than.
  public double percentile(double percent) {
    double[] sorted = millis.clone();
    Arrays.sort(sorted);
    int index = (int) Math.ceil(percent / 100 * sorted.length) - 1;
    return sorted.length == 0 ? Double.NaN : sorted[Math.clamp(index, 0, sorted.length - 1)];
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d runs: min %.1f ms, median %.1f ms, max %.1f ms",
        millis.length,
        min(),
        median(),
        max());
  }
}
