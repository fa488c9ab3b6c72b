package pganatomy.engine.utils.adt;

import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.IntVector;
import pganatomy.engine.utils.vector.LongVector;

/// `generate_series`, `generate_subscripts` and `unnest`.
///
/// PostgreSQL: src/backend/utils/adt/int.c, generate_series_step_int4() and kin
final class SeriesFunctions implements SetReturningFunction {
  private final String symbol;

  SeriesFunctions(String symbol) {
    this.symbol = symbol;
  }

  @Override
  public RowSource open(Object[] a, FunctionContext context) {
    switch (symbol) {
      case "generate_series_int4", "generate_series_step_int4":
        return integers((Integer) a[0], (Integer) a[1], a.length > 2 ? (Integer) a[2] : 1, true);
      case "generate_series_int8", "generate_series_step_int8":
        return integers((Long) a[0], (Long) a[1], a.length > 2 ? (Long) a[2] : 1, false);
      case "generate_series_numeric", "generate_series_step_numeric":
        return new NumericSeries(
            (Numeric) a[0], (Numeric) a[1], a.length > 2 ? (Numeric) a[2] : Numeric.ONE);
      case "generate_series_timestamp":
        return new TimeSeries((Long) a[0], (Long) a[1], (Interval) a[2], null);
      case "generate_series_timestamptz":
        return new TimeSeries(
            (Long) a[0], (Long) a[1], (Interval) a[2], context.formats().timeZone());
      case "generate_series_timestamptz_at_zone":
        return new TimeSeries(
            (Long) a[0], (Long) a[1], (Interval) a[2], DateTimeFunctions.zone((String) a[3]));
      case "generate_subscripts", "generate_subscripts_nodir":
        return subscripts(a);
      case "array_unnest":
        return new Unnest((ArrayValue) a[0]);
      default:
        throw Errors.unknownSymbol(symbol);
    }
  }

  private static RowSource integers(long start, long stop, long step, boolean narrow) {
    if (step == 0) {
      throw Errors.invalidParameter("step size cannot equal zero");
    }
    return new IntegerSeries(start, stop, step, narrow);
  }

  private static RowSource subscripts(Object[] a) {
    ArrayValue array = (ArrayValue) a[0];
    int dimension = (Integer) a[1];
    if (dimension < 1 || dimension > array.dimensionCount()) {
      return new IntegerSeries(1, 0, 1, true);
    }
    int lower = array.lowerBounds()[dimension - 1];
    int upper = lower + array.lengths()[dimension - 1] - 1;
    boolean reverse = a.length > 2 && (Boolean) a[2];
    return reverse
        ? new IntegerSeries(upper, lower, -1, true)
        : new IntegerSeries(lower, upper, 1, true);
  }

  private static final class IntegerSeries implements RowSource {
    private long next;
    private final long stop;
    private final long step;
    private final boolean narrow;
    private boolean done;

    IntegerSeries(long start, long stop, long step, boolean narrow) {
      this.next = start;
      this.stop = stop;
      this.step = step;
      this.narrow = narrow;
      done = step > 0 ? start > stop : start < stop;
    }

    @Override
    public boolean next(Batch target) {
      target.clear();
      if (done) {
        return false;
      }
      ColumnVector column = target.columns[0];
      // The distance is unsigned: it may span more than half of the 64 bits.
      long distance = step > 0 ? stop - next : next - stop;
      long stepSize = step > 0 ? step : -step;
      long left = Long.divideUnsigned(distance, stepSize);
      int count =
          (int) (Long.compareUnsigned(left, column.capacity()) < 0 ? left + 1 : column.capacity());
      if (narrow) {
        fill(((IntVector) column).values, count);
      } else {
        fill(((LongVector) column).values, count);
      }
      target.rowCount = count;
      if (Long.compareUnsigned(left, count) < 0) {
        done = true;
      } else {
        next += step * count;
      }
      return true;
    }

    private void fill(int[] values, int count) {
      int value = (int) next;
      int by = (int) step;
      for (int i = 0; i < count; i++) {
        values[i] = value;
        value += by;
      }
    }

    private void fill(long[] values, int count) {
      long value = next;
      for (int i = 0; i < count; i++) {
        values[i] = value;
        value += step;
      }
    }
  }

  private static final class NumericSeries implements RowSource {
    private Numeric next;
    private final Numeric stop;
    private final Numeric step;

    NumericSeries(Numeric start, Numeric stop, Numeric step) {
      check(start, "start value");
      check(stop, "stop value");
      check(step, "step size");
      if (step.signum() == 0) {
        throw Errors.invalidParameter("step size cannot equal zero");
      }
      this.next = start;
      this.stop = stop;
      this.step = step;
    }

    private static void check(Numeric value, String what) {
      if (!value.isFinite()) {
        throw Errors.invalidParameter(what + " cannot be " + (value.isNaN() ? "NaN" : "infinity"));
      }
    }

    @Override
    public boolean next(Batch target) {
      target.clear();
      int count = 0;
      while (count < target.columns[0].capacity() && next.compareTo(stop) * step.signum() <= 0) {
        target.columns[0].set(count++, next);
        next = next.add(step);
      }
      target.rowCount = count;
      return count > 0;
    }
  }

  private static final class TimeSeries implements RowSource {
    private long next;
    private final long stop;
    private final Interval step;
    private final TimeZoneRules zone;
    private final int sign;

    TimeSeries(long start, long stop, Interval step, TimeZoneRules zone) {
      if (step.isInfinite()) {
        throw Errors.invalidParameter("step size cannot be infinite");
      }
      sign = step.sign();
      if (sign == 0) {
        throw Errors.invalidParameter("step size cannot equal zero");
      }
      this.next = start;
      this.stop = stop;
      this.step = step;
      this.zone = zone;
    }

    @Override
    public boolean next(Batch target) {
      target.clear();
      long[] values = ((LongVector) target.columns[0]).values;
      int count = 0;
      while (count < values.length && (sign > 0 ? next <= stop : next >= stop)) {
        values[count++] = next;
        next =
            zone == null
                ? DateTimeArithmetic.add(next, step)
                : DateTimeArithmetic.addInZone(next, step, zone);
      }
      target.rowCount = count;
      return count > 0;
    }
  }

  private static final class Unnest implements RowSource {
    private final Object[] elements;
    private int at;

    Unnest(ArrayValue array) {
      elements = array.elements();
    }

    @Override
    public boolean next(Batch target) {
      target.clear();
      int count = Math.min(target.columns[0].capacity(), elements.length - at);
      for (int i = 0; i < count; i++) {
        target.columns[0].set(i, elements[at++]);
      }
      target.rowCount = count;
      return count > 0;
    }
  }
}
