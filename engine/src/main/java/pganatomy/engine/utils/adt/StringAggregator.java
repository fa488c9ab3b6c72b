package pganatomy.engine.utils.adt;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import pganatomy.engine.utils.vector.ColumnVector;

/// `string_agg` of texts and of `bytea`: the delimiter of a row stands in front of its value,
/// except in front of the first.
///
/// PostgreSQL: src/backend/utils/adt/varlena.c, string_agg_transfn()
final class StringAggregator extends Aggregator {
  private final boolean bytes;
  private Object[] states = new Object[1];
  private long size;

  StringAggregator(boolean bytes) {
    this.bytes = bytes;
  }

  @Override
  public void ensureGroups(int groupCount) {
    if (groupCount > states.length) {
      states = Arrays.copyOf(states, Math.max(groupCount, states.length * 2));
    }
  }

  @Override
  public void add(int[] groups, ColumnVector[] arguments, int rowCount) {
    for (int i = 0; i < rowCount; i++) {
      Object value = arguments[0].get(i);
      if (value != null) {
        int group = groups == null ? 0 : groups[i];
        if (bytes) {
          addBytes(group, (byte[]) value, (byte[]) arguments[1].get(i));
        } else {
          addText(group, (String) value, (String) arguments[1].get(i));
        }
      }
    }
  }

  private void addText(int group, String value, String delimiter) {
    StringBuilder state = (StringBuilder) states[group];
    if (state == null) {
      state = new StringBuilder();
      states[group] = state;
    } else if (delimiter != null) {
      state.append(delimiter);
    }
    state.append(value);
    size += value.length();
  }

  private void addBytes(int group, byte[] value, byte[] delimiter) {
    ByteArrayOutputStream state = (ByteArrayOutputStream) states[group];
    if (state == null) {
      state = new ByteArrayOutputStream();
      states[group] = state;
    } else if (delimiter != null) {
      state.writeBytes(delimiter);
    }
    state.writeBytes(value);
    size += value.length;
  }

  @Override
  public void finish(int group, ColumnVector out, int row) {
    Object state = states[group];
    if (state == null) {
      out.setNull(row);
    } else {
      out.set(row, bytes ? ((ByteArrayOutputStream) state).toByteArray() : state.toString());
    }
  }

  @Override
  public void reset() {
    Arrays.fill(states, null);
    size = 0;
  }

  @Override
  public long memoryBytes() {
    return 2 * size + 64L * states.length;
  }
}
