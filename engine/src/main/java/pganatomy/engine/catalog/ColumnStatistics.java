package pganatomy.engine.catalog;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pganatomy.engine.utils.adt.ArrayValue;
import pganatomy.engine.utils.adt.OperatorDescriptor;
import pganatomy.engine.utils.adt.Operators;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeOids;

/// What ANALYZE knows of a column: the row of `pg_statistic` in the planner's terms.
///
/// @param nullFraction share of rows that are null
/// @param averageWidth bytes of a value that is not null, as stored
/// @param distinctValues their number; negative: minus their share of the rows
/// @param commonValues the most common ones, falling
/// @param commonFrequencies their shares of the rows
/// @param histogram bounds of ranges with equally many of the other values; empty for none
/// @param correlation of the order of values with the order of rows; NaN when not known
///
///   PostgreSQL: src/include/catalog/pg_statistic.h
public record ColumnStatistics(
    float nullFraction,
    int averageWidth,
    float distinctValues,
    Object[] commonValues,
    float[] commonFrequencies,
    Object[] histogram,
    float correlation) {
  private static final int KIND_MOST_COMMON = 1;
  private static final int KIND_HISTOGRAM = 2;
  private static final int KIND_CORRELATION = 3;

  private static final int RELATION = 1;
  private static final int ATTRIBUTE = 2;
  private static final int NULL_FRACTION = 4;
  private static final int WIDTH = 5;
  private static final int DISTINCT = 6;
  private static final int FIRST_KIND = 7;
  private static final int FIRST_OPERATOR = 12;
  private static final int FIRST_COLLATION = 17;
  private static final int FIRST_NUMBERS = 22;
  private static final int FIRST_VALUES = 27;
  private static final int SLOTS = 5;
  private static final int MAX_VALUE_BYTES = 6500;

  /// The statistics of a column, null when there are none.
  public static ColumnStatistics find(
      SessionCatalog catalog, int relationOid, int attributeNumber, Type type) {
    for (CatalogRow row : catalog.table(CatalogOids.PG_STATISTIC).find(RELATION, relationOid)) {
      if (row.integer(ATTRIBUTE) == attributeNumber) {
        return read(row, type);
      }
    }
    return null;
  }

  private static ColumnStatistics read(CatalogRow row, Type type) {
    Object[] common = {};
    float[] frequencies = {};
    Object[] histogram = {};
    float correlation = Float.NaN;
    for (int slot = 0; slot < SLOTS; slot++) {
      switch (row.integer(FIRST_KIND + slot)) {
        case KIND_MOST_COMMON -> {
          common = values(row.text(FIRST_VALUES + slot), type);
          frequencies = numbers(row.value(FIRST_NUMBERS + slot));
        }
        case KIND_HISTOGRAM -> histogram = values(row.text(FIRST_VALUES + slot), type);
        case KIND_CORRELATION -> correlation = numbers(row.value(FIRST_NUMBERS + slot))[0];
        default -> {}
      }
    }
    return new ColumnStatistics(
        row.real(NULL_FRACTION),
        row.integer(WIDTH),
        row.real(DISTINCT),
        common,
        frequencies,
        histogram,
        correlation);
  }

  private static float[] numbers(Object array) {
    Object[] elements = ((ArrayValue) array).elements();
    float[] numbers = new float[elements.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = ((Double) elements[i]).floatValue();
    }
    return numbers;
  }

  /// Values stand in the catalog as text, as `anyarray` shows them.
  private static Object[] values(String text, Type type) {
    List<Object> values = new ArrayList<>();
    for (String element : ArrayText.split(text)) {
      values.add(type.codec().parse(element, -1));
    }
    return values.toArray();
  }

  /// Replaces the column's row.
  public void store(SessionCatalog catalog, int relationOid, int attributeNumber, Type type) {
    CatalogTable table = catalog.table(CatalogOids.PG_STATISTIC);
    CatalogRow row = null;
    for (CatalogRow candidate : table.find(RELATION, relationOid)) {
      if (candidate.integer(ATTRIBUTE) == attributeNumber) {
        row = candidate;
      }
    }
    boolean isNew = row == null;
    if (isNew) {
      row = table.newRow();
    }
    thinnedOut(type).fill(row, relationOid, attributeNumber, type);
    if (isNew) {
      table.insert(row);
    } else {
      table.update(row);
    }
  }

  /// The same with fewer values, as long as they would not fit on a page: there is no TOAST yet.
  private ColumnStatistics thinnedOut(Type type) {
    int bytes =
        ArrayText.join(commonValues, type).getBytes(StandardCharsets.UTF_8).length
            + ArrayText.join(histogram, type).getBytes(StandardCharsets.UTF_8).length;
    if (bytes <= MAX_VALUE_BYTES) {
      return this;
    }
    int common = commonValues.length / 2;
    Object[] bounds = new Object[Math.max(2, (histogram.length + 1) / 2)];
    for (int i = 0; i < bounds.length && histogram.length > 2; i++) {
      bounds[i] = histogram[(int) ((long) i * (histogram.length - 1) / (bounds.length - 1))];
    }
    return new ColumnStatistics(
            nullFraction,
            averageWidth,
            distinctValues,
            Arrays.copyOf(commonValues, common),
            Arrays.copyOf(commonFrequencies, common),
            histogram.length > 2 ? bounds : new Object[0],
            correlation)
        .thinnedOut(type);
  }

  private void fill(CatalogRow row, int relationOid, int attributeNumber, Type type) {
    row.set(RELATION, relationOid);
    row.set(ATTRIBUTE, attributeNumber);
    row.set(3, false);
    row.set(NULL_FRACTION, (double) nullFraction);
    row.set(WIDTH, averageWidth);
    row.set(DISTINCT, (double) distinctValues);
    for (int slot = 0; slot < SLOTS; slot++) {
      row.set(FIRST_KIND + slot, 0);
      row.set(FIRST_OPERATOR + slot, 0);
      row.set(FIRST_COLLATION + slot, 0);
      row.set(FIRST_NUMBERS + slot, null);
      row.set(FIRST_VALUES + slot, null);
    }
    int slot = 0;
    if (commonValues.length > 0) {
      putSlot(row, slot, KIND_MOST_COMMON, operator(type, "="), type, commonValues);
      row.set(FIRST_NUMBERS + slot++, array(commonFrequencies));
    }
    if (histogram.length > 0) {
      putSlot(row, slot++, KIND_HISTOGRAM, operator(type, "<"), type, histogram);
    }
    if (!Float.isNaN(correlation)) {
      putSlot(row, slot, KIND_CORRELATION, operator(type, "<"), type, null);
      row.set(FIRST_NUMBERS + slot, array(new float[] {correlation}));
    }
  }

  private static void putSlot(
      CatalogRow row, int slot, int kind, int operatorOid, Type type, Object[] values) {
    row.set(FIRST_KIND + slot, kind);
    row.set(FIRST_OPERATOR + slot, operatorOid);
    row.set(FIRST_COLLATION + slot, type.collationOid());
    if (values != null) {
      row.set(FIRST_VALUES + slot, ArrayText.join(values, type));
    }
  }

  private static int operator(Type type, String name) {
    OperatorDescriptor operator = Operators.forType(type, name);
    return operator == null ? 0 : operator.oid();
  }

  private static Object array(float[] numbers) {
    Object[] elements = new Object[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      elements[i] = (double) numbers[i];
    }
    return ArrayValue.of(TypeOids.FLOAT4, elements);
  }

  // Records compare arrays by identity; nobody compares these.

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
