package pganatomy.engine.utils.adt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.vector.ColumnVector;

/// `array_agg`, of values and of arrays (which become the rows of one with a dimension more).
///
/// PostgreSQL: src/backend/utils/adt/array_userfuncs.c, array_agg_transfn()
final class ArrayAggregator extends Aggregator {
  private final boolean ofArrays;
  private final int elementType;
  private final List<List<Object>> states = new ArrayList<>();
  private long count;

  ArrayAggregator(Type type) {
    ofArrays = Types.isArray(type);
    elementType = ofArrays ? type.elementOid() : type.oid();
    ensureGroups(1);
  }

  @Override
  public void ensureGroups(int groupCount) {
    while (states.size() < groupCount) {
      states.add(null);
    }
  }

  @Override
  public void add(int[] groups, ColumnVector[] arguments, int rowCount) {
    for (int i = 0; i < rowCount; i++) {
      int group = groups == null ? 0 : groups[i];
      List<Object> state = states.get(group);
      if (state == null) {
        state = new ArrayList<>();
        states.set(group, state);
      }
      Object value = arguments[0].get(i);
      if (ofArrays) {
        check(state, (ArrayValue) value);
      }
      state.add(value);
      count++;
    }
  }

  private static void check(List<Object> state, ArrayValue array) {
    if (array == null) {
      throw error(SqlState.NULL_VALUE_NOT_ALLOWED, "cannot accumulate null arrays");
    }
    if (array.size() == 0) {
      throw error(SqlState.ARRAY_SUBSCRIPT_ERROR, "cannot accumulate empty arrays");
    }
    if (!state.isEmpty()
        && !Arrays.equals(((ArrayValue) state.get(0)).lengths(), array.lengths())) {
      throw error(
          SqlState.ARRAY_SUBSCRIPT_ERROR, "cannot accumulate arrays of different dimensionality");
    }
  }

  private static DatabaseException error(String state, String message) {
    return DatabaseException.error(state, message);
  }

  @Override
  public void finish(int group, ColumnVector out, int row) {
    List<Object> state = states.get(group);
    if (state == null) {
      out.setNull(row);
    } else {
      out.set(
          row, ofArrays ? stack(elementType, state) : ArrayValue.of(elementType, state.toArray()));
    }
  }

  /// One array of arrays that have the same dimensions.
  static ArrayValue stack(int elementType, List<Object> arrays) {
    ArrayValue first = (ArrayValue) arrays.get(0);
    int dimensions = first.dimensionCount() + 1;
    int[] lengths = new int[dimensions];
    int[] lowerBounds = new int[dimensions];
    lengths[0] = arrays.size();
    lowerBounds[0] = 1;
    System.arraycopy(first.lengths(), 0, lengths, 1, dimensions - 1);
    System.arraycopy(first.lowerBounds(), 0, lowerBounds, 1, dimensions - 1);
    Object[] elements = new Object[arrays.size() * first.size()];
    for (int i = 0; i < arrays.size(); i++) {
      System.arraycopy(
          ((ArrayValue) arrays.get(i)).elements(), 0, elements, i * first.size(), first.size());
    }
    return new ArrayValue(elementType, lengths, lowerBounds, elements);
  }

  @Override
  public void reset() {
    for (int i = 0; i < states.size(); i++) {
      states.set(i, null);
    }
    count = 0;
  }

  @Override
  public long memoryBytes() {
    return 32 * count + 48L * states.size();
  }
}
