package pganatomy.engine.utils.adt;

import java.util.Arrays;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.DoubleVector;

/// `avg`, variance and standard deviation of floats, by the Youngs-Cramer update, which does not
/// lose the digits that the difference of two large sums would.
///
/// PostgreSQL: src/backend/utils/adt/float.c, float8_accum()
final class FloatStatistics extends Aggregator {
  static final int AVERAGE = 0;
  static final int VARIANCE_POPULATION = 1;
  static final int VARIANCE_SAMPLE = 2;
  static final int DEVIATION_POPULATION = 3;
  static final int DEVIATION_SAMPLE = 4;

  private final int question;
  private double[] counts = new double[1];
  private double[] sums = new double[1];
  private double[] squares = new double[1];

  FloatStatistics(int question) {
    this.question = question;
  }

  @Override
  public void ensureGroups(int groupCount) {
    if (groupCount > counts.length) {
      int size = Math.max(groupCount, counts.length * 2);
      counts = Arrays.copyOf(counts, size);
      sums = Arrays.copyOf(sums, size);
      squares = Arrays.copyOf(squares, size);
    }
  }

  @Override
  public void add(int[] groups, ColumnVector[] arguments, int rowCount) {
    double[] values = ((DoubleVector) arguments[0]).values;
    for (int i = 0; i < rowCount; i++) {
      if (!arguments[0].isNull(i)) {
        add(groups == null ? 0 : groups[i], values[i]);
      }
    }
  }

  private void add(int group, double value) {
    double before = counts[group];
    double count = before + 1;
    double sum = sums[group] + value;
    if (before > 0) {
      double difference = value * count - sum;
      squares[group] += difference * difference / (count * before);
      if (Double.isInfinite(sum) || Double.isInfinite(squares[group])) {
        if (!Double.isInfinite(sums[group]) && !Double.isInfinite(value)) {
          throw FloatFunctions.overflow();
        }
        squares[group] = Double.NaN;
      }
    } else if (Double.isNaN(value) || Double.isInfinite(value)) {
      squares[group] = Double.NaN;
    }
    counts[group] = count;
    sums[group] = sum;
  }

  @Override
  public void finish(int group, ColumnVector out, int row) {
    double count = counts[group];
    boolean sample = question == VARIANCE_SAMPLE || question == DEVIATION_SAMPLE;
    out.set(row, count <= (sample ? 1 : 0) ? null : (Object) result(group, count));
  }

  private double result(int group, double count) {
    return switch (question) {
      case AVERAGE -> sums[group] / count;
      case VARIANCE_POPULATION -> squares[group] / count;
      case VARIANCE_SAMPLE -> squares[group] / (count - 1);
      case DEVIATION_POPULATION -> Math.sqrt(squares[group] / count);
      default -> Math.sqrt(squares[group] / (count - 1));
    };
  }

  @Override
  public void reset() {
    Arrays.fill(counts, 0);
    Arrays.fill(sums, 0);
    Arrays.fill(squares, 0);
  }

  @Override
  public long memoryBytes() {
    return 24L * counts.length;
  }
}
