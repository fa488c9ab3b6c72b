package pganatomy.engine.utils.adt;

import java.util.Arrays;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.vector.ColumnVector;

/// `json_agg`, `json_object_agg` and their `jsonb` kin.
///
/// PostgreSQL: src/backend/utils/adt/json.c, json_agg_transfn()
final class JsonAggregator extends Aggregator {
  private final Type[] types;
  private final boolean binary;
  private final boolean object;
  private StringBuilder[] states = new StringBuilder[1];

  JsonAggregator(Type[] types, boolean binary, boolean object) {
    this.types = types;
    this.binary = binary;
    this.object = object;
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
      int group = groups == null ? 0 : groups[i];
      StringBuilder state = states[group];
      if (state == null) {
        state = new StringBuilder(object ? "{ " : "[");
        states[group] = state;
      } else {
        state.append(", ");
        if (!object && isNested(types[0]) && !arguments[0].isNull(i)) {
          state.append("\n ");
        }
      }
      int value = 0;
      if (object) {
        Object key = arguments[0].get(i);
        if (key == null) {
          throw DatabaseException.error(
              SqlState.NULL_VALUE_NOT_ALLOWED, "null value not allowed for object key");
        }
        JsonValue.quote(state, types[0].codec().format(key));
        state.append(" : ");
        value = 1;
      }
      Json.write(state, arguments[value].get(i), types[value]);
    }
  }

  /// Rows and arrays each start a line, as PostgreSQL has it.
  private static boolean isNested(Type type) {
    return type.category() == 'A' || type.category() == 'C' || type.oid() == TypeOids.RECORD;
  }

  @Override
  public void finish(int group, ColumnVector out, int row) {
    if (states[group] == null) {
      out.setNull(row);
      return;
    }
    String text = states[group] + (object ? " }" : "]");
    out.set(row, binary ? new JsonParser(text).parse() : text);
  }

  @Override
  public void reset() {
    Arrays.fill(states, null);
  }

  @Override
  public long memoryBytes() {
    long size = 0;
    for (StringBuilder state : states) {
      size += state == null ? 8 : 2L * state.capacity();
    }
    return size;
  }
}
