package pganatomy.engine.utils.adt;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.vector.ColumnVector;

/// `percentile_disc`, `percentile_cont` and `mode`. The rows come in the order of WITHIN GROUP.
///
/// PostgreSQL: src/backend/utils/adt/orderedsetaggs.c
final class OrderedSetAggregator extends Aggregator {
  static final int DISCRETE = 0;
  static final int CONTINUOUS = 1;
  static final int MODE = 2;

  private final int question;
  private final Type type;
  private final List<List<Object>> states = new ArrayList<>();
  private long count;

  OrderedSetAggregator(int question, Type type) {
    this.question = question;
    this.type = type;
    ensureGroups(1);
  }

  @Override
  public void ensureGroups(int groupCount) {
    while (states.size() < groupCount) {
      states.add(new ArrayList<>());
    }
  }

  @Override
  public void add(int[] groups, ColumnVector[] arguments, int rowCount) {
    ColumnVector column = arguments[arguments.length - 1];
    for (int i = 0; i < rowCount; i++) {
      Object value = column.get(i);
      if (value != null) {
        states.get(groups == null ? 0 : groups[i]).add(value);
        count++;
      }
    }
  }

  @Override
  public void finish(int group, ColumnVector out, int row) {
    List<Object> values = states.get(group);
    if (values.isEmpty()) {
      out.setNull(row);
      return;
    }
    if (question == MODE) {
      out.set(row, mode(values));
      return;
    }
    Object fraction = directArguments.length == 0 ? null : directArguments[0];
    if (fraction == null) {
      out.setNull(row);
    } else if (fraction instanceof ArrayValue fractions) {
      out.set(row, percentiles(values, fractions));
    } else {
      out.set(row, percentile(values, (Double) fraction));
    }
  }

  private ArrayValue percentiles(List<Object> values, ArrayValue fractions) {
    Object[] results = new Object[fractions.size()];
    for (int i = 0; i < results.length; i++) {
      Object fraction = fractions.elements()[i];
      results[i] = fraction == null ? null : percentile(values, (Double) fraction);
    }
    return new ArrayValue(type.oid(), fractions.lengths(), fractions.lowerBounds(), results);
  }

  private Object percentile(List<Object> values, double fraction) {
    if (!(fraction >= 0 && fraction <= 1)) {
      throw DatabaseException.error(
          SqlState.NUMERIC_VALUE_OUT_OF_RANGE,
          "percentile value " + FloatCodec.format(fraction, false, 0) + " is not between 0 and 1");
    }
    if (question == DISCRETE) {
      int index = (int) Math.ceil(fraction * values.size()) - 1;
      return values.get(Math.max(index, 0));
    }
    double position = fraction * (values.size() - 1);
    int first = (int) Math.floor(position);
    int second = (int) Math.ceil(position);
    Object low = values.get(first);
    return first == second ? low : between(low, values.get(second), position - first);
  }

  private static Object between(Object low, Object high, double fraction) {
    if (low instanceof Interval from && high instanceof Interval to) {
      return from.add(to.subtract(from).multiply(fraction));
    }
    double from = (Double) low;
    return from + fraction * ((Double) high - from);
  }

  private Object mode(List<Object> values) {
    ValueComparator comparator = Comparators.forType(type);
    Object best = null;
    int bestCount = 0;
    int start = 0;
    for (int i = 1; i <= values.size(); i++) {
      if (i == values.size() || comparator.compareValues(values.get(start), values.get(i)) != 0) {
        if (i - start > bestCount) {
          bestCount = i - start;
          best = values.get(start);
        }
        start = i;
      }
    }
    return best;
  }

  @Override
  public void reset() {
    for (List<Object> state : states) {
      state.clear();
    }
    count = 0;
  }

  @Override
  public long memoryBytes() {
    return 32 * count + 48L * states.size();
  }
}
