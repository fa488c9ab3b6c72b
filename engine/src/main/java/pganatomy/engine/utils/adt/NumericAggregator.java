package pganatomy.engine.utils.adt;

import java.math.BigDecimal;
import java.util.Arrays;
import pganatomy.engine.utils.vector.ColumnVector;

/// `sum` and `avg` of `numeric`, and variance and standard deviation of `numeric` and the integers,
/// which are computed exactly from the sums of values and of squares.
///
/// PostgreSQL: src/backend/utils/adt/numeric.c, NumericAggState, numeric_stddev_internal()
final class NumericAggregator extends Aggregator {
  static final int SUM = 0;
  static final int AVERAGE = 1;
  static final int VARIANCE_POPULATION = 2;
  static final int VARIANCE_SAMPLE = 3;
  static final int DEVIATION_POPULATION = 4;
  static final int DEVIATION_SAMPLE = 5;

  private static final class State {
    long count;
    Numeric sum = Numeric.ZERO;
    BigDecimal squares = BigDecimal.ZERO;
  }

  private final int question;
  private State[] states = new State[1];

  NumericAggregator(int question) {
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
    ColumnVector column = arguments[0];
    for (int i = 0; i < rowCount; i++) {
      if (!column.isNull(i)) {
        add(groups == null ? 0 : groups[i], column.get(i));
      }
    }
  }

  private void add(int group, Object value) {
    State state = states[group];
    if (state == null) {
      state = new State();
      states[group] = state;
    }
    Numeric number =
        value instanceof Numeric numeric ? numeric : Numeric.of(((Number) value).longValue());
    state.count++;
    state.sum = state.sum.add(number);
    if (question >= VARIANCE_POPULATION && number.isFinite()) {
      state.squares = state.squares.add(number.decimal().multiply(number.decimal()));
    }
  }

  @Override
  public void finish(int group, ColumnVector out, int row) {
    State state = states[group];
    out.set(row, state == null ? null : result(state));
  }

  private Object result(State state) {
    switch (question) {
      case SUM:
        return state.sum;
      case AVERAGE:
        return state.sum.divide(Numeric.of(state.count));
      default:
        boolean sample = question == VARIANCE_SAMPLE || question == DEVIATION_SAMPLE;
        return state.count <= (sample ? 1 : 0) ? null : spread(state, sample);
    }
  }

  private Object spread(State state, boolean sample) {
    if (!state.sum.isFinite()) {
      return Numeric.NAN;
    }
    BigDecimal count = BigDecimal.valueOf(state.count);
    BigDecimal sum = state.sum.decimal();
    BigDecimal numerator = count.multiply(state.squares).subtract(sum.multiply(sum));
    if (numerator.signum() <= 0) {
      return Numeric.ZERO;
    }
    BigDecimal divisor = count.multiply(sample ? count.subtract(BigDecimal.ONE) : count);
    Numeric variance = Numeric.of(numerator).divide(Numeric.of(divisor));
    return question >= DEVIATION_POPULATION ? NumericMath.sqrt(variance) : variance;
  }

  @Override
  public void reset() {
    Arrays.fill(states, null);
  }

  @Override
  public long memoryBytes() {
    return 160L * states.length;
  }
}
