package pganatomy.engine.utils.adt;

import java.util.Arrays;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.DoubleVector;

/// `corr`, `covar_...` and `regr_...`: aggregates over pairs (y, x).
///
/// PostgreSQL: src/backend/utils/adt/float.c, float8_regr_accum()
final class RegressionAggregator extends Aggregator {
  private static final int N = 0;
  private static final int SX = 1;
  private static final int SXX = 2;
  private static final int SY = 3;
  private static final int SYY = 4;
  private static final int SXY = 5;

  private final String question;
  private double[][] states = new double[1][];

  RegressionAggregator(String question) {
    this.question = question;
  }

  @Override
  public void ensureGroups(int groupCount) {
    if (groupCount > states.length) {
      states = Arrays.copyOf(states, Math.max(groupCount, states.length * 2));
    }
  }

  @Override
  public void add(int[] groups, ColumnVector[] arguments, int rowCount) {
    double[] y = ((DoubleVector) arguments[0]).values;
    double[] x = ((DoubleVector) arguments[1]).values;
    for (int i = 0; i < rowCount; i++) {
      if (!arguments[0].isNull(i) && !arguments[1].isNull(i)) {
        add(groups == null ? 0 : groups[i], y[i], x[i]);
      }
    }
  }

  private void add(int group, double y, double x) {
    double[] s = states[group];
    if (s == null) {
      s = new double[6];
      states[group] = s;
    }
    double before = s[N];
    s[N]++;
    s[SX] += x;
    s[SY] += y;
    if (before > 0) {
      double dx = x * s[N] - s[SX];
      double dy = y * s[N] - s[SY];
      double scale = 1.0 / (s[N] * before);
      s[SXX] += dx * dx * scale;
      s[SYY] += dy * dy * scale;
      s[SXY] += dx * dy * scale;
    }
  }

  @Override
  public void finish(int group, ColumnVector out, int row) {
    double[] s = states[group];
    if (question.equals("regr_count")) {
      out.set(row, s == null ? 0L : (long) s[N]);
      return;
    }
    out.set(row, s == null ? null : result(s));
  }

  private Object result(double[] s) {
    double n = s[N];
    return switch (question) {
      case "regr_sxx" -> s[SXX];
      case "regr_syy" -> s[SYY];
      case "regr_sxy" -> s[SXY];
      case "regr_avgx" -> s[SX] / n;
      case "regr_avgy" -> s[SY] / n;
      case "covar_pop" -> s[SXY] / n;
      case "covar_samp" -> n < 2 ? null : (Object) (s[SXY] / (n - 1));
      case "corr" -> s[SXX] == 0 || s[SYY] == 0 ? null : (Object) correlation(s);
      case "regr_r2" ->
          s[SXX] == 0 ? null : (Object) (s[SYY] == 0 ? 1.0 : s[SXY] * s[SXY] / (s[SXX] * s[SYY]));
      case "regr_slope" -> s[SXX] == 0 ? null : (Object) (s[SXY] / s[SXX]);
      default -> s[SXX] == 0 ? null : (Object) ((s[SY] - s[SX] * s[SXY] / s[SXX]) / n);
    };
  }

  private static double correlation(double[] s) {
    double value = s[SXY] / Math.sqrt(s[SXX] * s[SYY]);
    return Math.max(-1, Math.min(1, value));
  }

  @Override
  public void reset() {
    Arrays.fill(states, null);
  }

  @Override
  public long memoryBytes() {
    return 72L * states.length;
  }
}
