package pganatomy.engine.access.nbtree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pganatomy.engine.utils.adt.Comparators;
import pganatomy.engine.utils.adt.ValueComparator;

/// Turns a scan's conditions into stretches of the index, and a rest that each entry is asked for.
///
/// ```text
///   index on (a, b, c)          stretch, from lo to hi                    the rest
///   a = 1 AND b > 5 AND c = 2   behind (1, 5)   to behind (1, not null)   c = 2
///   a < 3                       before all      to before (3)             -
///   b = 7                       before all      to behind all             b = 7
///   a = ANY '{4, 2}' AND b = 1  (2, 1) .. (2, 1), then (4, 1) .. (4, 1)   -
/// ```
///
/// Columns count from the first as long as each is fixed by an equality; one more may have bounds.
/// All of it is in the index's order: a lower bound of a DESC column is where its stretch ends.
/// Arrays are sorted, so that the stretches come in the index's order, too.
///
/// PostgreSQL goes on from one value of a leading column to the next when that column has no
/// condition at all (*skip scan*); we read the whole index then.
///
/// PostgreSQL: src/backend/access/nbtree/nbtpreprocesskeys.c, _bt_preprocess_keys(); nbtsearch.c,
/// _bt_first(); nbtutils.c, _bt_advance_array_keys()
final class ScanRanges {
  /// Where the current stretch begins and ends.
  final SearchKey low;

  final SearchKey high;

  /// How many stretches there are.
  int count;

  private final IndexForm form;
  private final ScanKey[] equal;
  private final Object[][] arrays;
  private int fixedColumns;
  private ScanKey lowest;
  private ScanKey highest;
  private boolean excludesNulls;

  // The rest.
  private final List<ScanKey> rest = new ArrayList<>();
  private final List<SearchKey> restValues = new ArrayList<>();

  ScanRanges(IndexForm form, ScanKey[] keys) {
    this.form = form;
    low = new SearchKey(form);
    high = new SearchKey(form);
    equal = new ScanKey[form.keyCount];
    arrays = new Object[form.keyCount][];
    count = 1;
    for (ScanKey key : keys) {
      if (isImpossible(key)) {
        count = 0;
        return;
      }
    }
    List<ScanKey> open = new ArrayList<>(Arrays.asList(keys));
    takeEqualities(open);
    if (fixedColumns < form.keyCount) {
      takeBounds(open, fixedColumns);
    }
    for (ScanKey key : open) {
      addRest(key);
    }
  }

  /// A comparison with null is never true.
  private static boolean isImpossible(ScanKey key) {
    return switch (key.strategy()) {
      case IS_NULL, IS_NOT_NULL -> false;
      default -> key.value() == null;
    };
  }

  private void takeEqualities(List<ScanKey> open) {
    while (fixedColumns < form.keyCount) {
      ScanKey found = findEquality(open, fixedColumns);
      if (found == null) {
        return;
      }
      open.remove(found);
      equal[fixedColumns] = found;
      if (found.strategy() == ScanKey.Strategy.ANY_EQUAL) {
        arrays[fixedColumns] = sorted(found);
        count = (int) Math.min(Integer.MAX_VALUE, (long) count * arrays[fixedColumns].length);
      }
      fixedColumns++;
    }
  }

  private static ScanKey findEquality(List<ScanKey> keys, int column) {
    ScanKey array = null;
    for (ScanKey key : keys) {
      if (key.column() != column) {
        continue;
      }
      if (key.strategy() == ScanKey.Strategy.EQUAL || key.strategy() == ScanKey.Strategy.IS_NULL) {
        return key;
      }
      if (key.strategy() == ScanKey.Strategy.ANY_EQUAL) {
        array = key;
      }
    }
    return array;
  }

  /// The array's values in the index's order, each once, without nulls.
  private Object[] sorted(ScanKey key) {
    ValueComparator comparator = Comparators.forType(key.type());
    boolean descending = form.descending[key.column()];
    Object[] values = nonNull((Object[]) key.value());
    Arrays.sort(
        values,
        (a, b) -> descending ? comparator.compareValues(b, a) : comparator.compareValues(a, b));
    int kept = 0;
    for (int i = 0; i < values.length; i++) {
      if (i == 0 || comparator.compareValues(values[kept - 1], values[i]) != 0) {
        values[kept++] = values[i];
      }
    }
    return Arrays.copyOf(values, kept);
  }

  private static Object[] nonNull(Object[] values) {
    Object[] kept = new Object[values.length];
    int count = 0;
    for (Object value : values) {
      if (value != null) {
        kept[count++] = value;
      }
    }
    return Arrays.copyOf(kept, count);
  }

  /// The bounds of the first column that is not fixed.
  private void takeBounds(List<ScanKey> open, int column) {
    for (int i = 0; i < open.size(); i++) {
      ScanKey key = open.get(i);
      if (key.column() != column) {
        continue;
      }
      boolean isTaken =
          switch (key.strategy()) {
            case GREATER, GREATER_EQUAL -> takeBound(key, !form.descending[column]);
            case LESS, LESS_EQUAL -> takeBound(key, form.descending[column]);
            case IS_NOT_NULL -> true;
            default -> false;
          };
      excludesNulls |= isTaken;
      if (isTaken) {
        open.remove(i--);
      }
    }
  }

  private boolean takeBound(ScanKey key, boolean isLow) {
    if (isLow && lowest == null) {
      lowest = key;
      return true;
    }
    if (!isLow && highest == null) {
      highest = key;
      return true;
    }
    return false;
  }

  // ---------------------------------------------------------------- the stretches

  /// Makes stretch `ordinal` (from 0) the current one.
  void select(int ordinal) {
    int remaining = ordinal;
    for (int column = fixedColumns - 1; column >= 0; column--) {
      ScanKey key = equal[column];
      if (key.strategy() == ScanKey.Strategy.IS_NULL) {
        low.putNull(column);
        high.putNull(column);
      } else {
        Object value = key.value();
        if (arrays[column] != null) {
          value = arrays[column][remaining % arrays[column].length];
          remaining /= arrays[column].length;
        }
        low.put(column, value, key.type());
        high.put(column, value, key.type());
      }
    }
    low.count = fixedColumns;
    low.goesBehind = false;
    high.count = fixedColumns;
    high.goesBehind = true;
    if (excludesNulls) {
      bound();
    }
  }

  private void bound() {
    int column = fixedColumns;
    boolean nullsFirst = form.nullsFirst[column];
    if (lowest != null) {
      low.put(column, lowest.value(), lowest.type());
      low.count++;
      low.goesBehind = isStrict(lowest);
    } else if (nullsFirst) {
      low.putNull(column);
      low.count++;
      low.goesBehind = true;
    }
    if (highest != null) {
      high.put(column, highest.value(), highest.type());
      high.count++;
      high.goesBehind = !isStrict(highest);
    } else if (!nullsFirst) {
      high.putNull(column);
      high.count++;
      high.goesBehind = false;
    }
  }

  private static boolean isStrict(ScanKey key) {
    return key.strategy() == ScanKey.Strategy.LESS || key.strategy() == ScanKey.Strategy.GREATER;
  }

  // ---------------------------------------------------------------- the rest

  private void addRest(ScanKey key) {
    rest.add(key);
    SearchKey value = new SearchKey(form);
    if (key.strategy() != ScanKey.Strategy.ANY_EQUAL && key.value() != null) {
      value.put(key.column(), key.value(), key.type());
    }
    restValues.add(value);
  }

  boolean hasRest() {
    return !rest.isEmpty();
  }

  /// Whether an entry fulfils the conditions that the stretches do not express.
  boolean matches(byte[] page, int tuple) {
    for (int i = 0; i < rest.size(); i++) {
      if (!matches(rest.get(i), restValues.get(i), page, tuple)) {
        return false;
      }
    }
    return true;
  }

  private boolean matches(ScanKey key, SearchKey value, byte[] page, int tuple) {
    int start = form.find(page, tuple, key.column());
    if (start < 0) {
      return key.strategy() == ScanKey.Strategy.IS_NULL;
    }
    return switch (key.strategy()) {
      case IS_NULL -> false;
      case IS_NOT_NULL -> true;
      case EQUAL -> value.compareColumn(key.column(), page, start) == 0;
      case LESS -> value.compareColumn(key.column(), page, start) > 0;
      case LESS_EQUAL -> value.compareColumn(key.column(), page, start) >= 0;
      case GREATER -> value.compareColumn(key.column(), page, start) < 0;
      case GREATER_EQUAL -> value.compareColumn(key.column(), page, start) <= 0;
      case ANY_EQUAL -> matchesAny(key, value, page, start);
    };
  }

  private boolean matchesAny(ScanKey key, SearchKey value, byte[] page, int start) {
    for (Object element : (Object[]) key.value()) {
      if (element != null) {
        value.put(key.column(), element, key.type());
        if (value.compareColumn(key.column(), page, start) == 0) {
          return true;
        }
      }
    }
    return false;
  }
}
