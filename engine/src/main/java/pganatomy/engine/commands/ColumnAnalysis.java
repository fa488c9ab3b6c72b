package pganatomy.engine.commands;

import java.util.Arrays;
import pganatomy.engine.catalog.ColumnStatistics;
import pganatomy.engine.utils.adt.Comparators;
import pganatomy.engine.utils.adt.Operators;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.Types;
import pganatomy.engine.utils.adt.ValueComparator;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.IntVector;

/// Statistics of one column from its sampled values: sort them, count how often each occurs, take
/// the most common ones out, and cut the rest into a histogram.
///
/// PostgreSQL: src/backend/commands/analyze.c, compute_scalar_stats(), analyze_mcv_list()
final class ColumnAnalysis {
  /// Wider values are only counted: statistics that large would help nobody.
  private static final int WIDTH_LIMIT = 1024;

  private final Type type;
  private final ColumnVector values;
  private final int rowCount;
  private final int[] ranks;
  private final double totalRows;
  private final int statisticsTarget;

  /// Sample rows with a value, in the values' order.
  private int[] sorted;

  private int valueCount;

  /// Rows with a value, those included that are too wide to be compared or listed.
  private int notNullCount;

  private long totalWidth;

  /// The most common values found: where each begins in [#sorted], and how often it occurs.
  private int[] commonStarts;

  private int[] commonCounts;
  private int commonCount;
  private int distinct;
  private int repeated;
  private double rankProduct;

  ColumnAnalysis(
      Type type,
      ColumnVector values,
      int rowCount,
      int[] ranks,
      double totalRows,
      int statisticsTarget) {
    this.type = type;
    this.values = values;
    this.rowCount = rowCount;
    this.ranks = ranks;
    this.totalRows = totalRows;
    this.statisticsTarget = statisticsTarget;
  }

  /// Null when the sample is empty.
  ColumnStatistics run() {
    if (rowCount == 0) {
      return null;
    }
    collect();
    float nullFraction = (float) (rowCount - notNullCount) / rowCount;
    int width = type.length() > 0 ? type.length() : (int) (totalWidth / Math.max(1, notNullCount));
    if (valueCount == 0 || type.kind() == 'p' || !isOrdered()) {
      float distinctValues = valueCount == 0 && notNullCount > 0 ? -1 * (1 - nullFraction) : 0;
      return new ColumnStatistics(
          nullFraction,
          width,
          distinctValues,
          new Object[0],
          new float[0],
          new Object[0],
          Float.NaN);
    }
    sort();
    countValues();
    float distinctValues = estimateDistinct(nullFraction);
    int kept = chooseCommon(distinctValues, nullFraction);
    Object[] common = new Object[kept];
    float[] frequencies = new float[kept];
    for (int i = 0; i < kept; i++) {
      common[i] = values.get(sorted[commonStarts[i]]);
      frequencies[i] = (float) ((double) commonCounts[i] / rowCount);
    }
    return new ColumnStatistics(
        nullFraction, width, distinctValues, common, frequencies, histogram(kept), correlation());
  }

  /// Whether the values can be sorted: an array's only if its elements can be (access lists
  /// cannot).
  private boolean isOrdered() {
    Type element = type.elementOid() == 0 ? null : Types.find(type.elementOid());
    return Operators.forType(type, "<") != null
        && (element == null || Operators.forType(element, "<") != null);
  }

  private void collect() {
    sorted = new int[rowCount];
    for (int row = 0; row < rowCount; row++) {
      if (values.isNull(row)) {
        continue;
      }
      notNullCount++;
      int length = type.length() < 0 ? type.codec().storedLength(values.get(row)) : 0;
      totalWidth += length + (length < 127 ? 1 : 4);
      if (length <= WIDTH_LIMIT) {
        sorted[valueCount++] = row;
      }
    }
  }

  // ---------------------------------------------------------------- sorting

  /// By value, then by place in the table.
  private void sort() {
    if (values instanceof IntVector ints && Comparators.forType(type).compareValues(-1, 0) < 0) {
      sortInts(ints.values);
      return;
    }
    ValueComparator comparator = Comparators.forType(type);
    int[] scratch = sorted.clone();
    mergeSort(comparator, scratch, sorted, 0, valueCount);
  }

  private void sortInts(int[] ints) {
    long[] keys = new long[valueCount];
    for (int i = 0; i < valueCount; i++) {
      keys[i] = (long) ints[sorted[i]] << 32 | sorted[i];
    }
    Arrays.sort(keys);
    for (int i = 0; i < valueCount; i++) {
      sorted[i] = (int) keys[i];
    }
  }

  private void mergeSort(ValueComparator comparator, int[] from, int[] to, int low, int high) {
    if (high - low < 2) {
      return;
    }
    int middle = (low + high) >>> 1;
    mergeSort(comparator, to, from, low, middle);
    mergeSort(comparator, to, from, middle, high);
    int left = low;
    int right = middle;
    for (int i = low; i < high; i++) {
      boolean takeLeft =
          right >= high
              || left < middle && comparator.compare(values, from[left], values, from[right]) <= 0;
      to[i] = takeLeft ? from[left++] : from[right++];
    }
  }

  // ---------------------------------------------------------------- counting

  private void countValues() {
    ValueComparator comparator = Comparators.forType(type);
    commonStarts = new int[statisticsTarget];
    commonCounts = new int[statisticsTarget];
    int start = 0;
    for (int i = 0; i < valueCount; i++) {
      rankProduct += (double) i * ranks[sorted[i]];
      boolean isLast =
          i + 1 == valueCount || !comparator.equal(values, sorted[i], values, sorted[i + 1]);
      if (isLast) {
        distinct++;
        int count = i + 1 - start;
        if (count > 1) {
          repeated++;
          noteCommon(start, count);
        }
        start = i + 1;
      }
    }
  }

  private void noteCommon(int start, int count) {
    if (commonCount == statisticsTarget && count <= commonCounts[commonCount - 1]) {
      return;
    }
    int at = commonCount < statisticsTarget ? commonCount++ : commonCount - 1;
    while (at > 0 && count > commonCounts[at - 1]) {
      commonCounts[at] = commonCounts[at - 1];
      commonStarts[at] = commonStarts[at - 1];
      at--;
    }
    commonCounts[at] = count;
    commonStarts[at] = start;
  }

  /// Haas and Stokes' estimator, unless the sample says it all.
  private float estimateDistinct(float nullFraction) {
    double estimate;
    if (repeated == 0) {
      return (float) (-1.0 * (1.0 - nullFraction));
    }
    if (repeated == distinct && notNullCount == valueCount) {
      estimate = distinct;
    } else {
      int tooWide = notNullCount - valueCount;
      int once = distinct - repeated + tooWide;
      double n = notNullCount;
      double all = totalRows * (1.0 - nullFraction);
      double value = all > 0 ? n * (once + repeated) / ((n - once) + once * n / all) : 0;
      estimate = Math.floor(Math.min(Math.max(value, distinct), all) + 0.5);
    }
    return (float) (estimate > 0.1 * totalRows ? -(estimate / totalRows) : estimate);
  }

  /// How many of the candidates are common enough to be listed.
  private int chooseCommon(float distinctValues, float nullFraction) {
    boolean isAll = commonCount == distinct && notNullCount == valueCount;
    if (isAll && distinctValues > 0 && commonCount <= statisticsTarget) {
      return commonCount;
    }
    int kept = commonCount;
    if (kept == 0 || rowCount == totalRows || totalRows <= 1.0) {
      return kept;
    }
    double inTable = distinctValues < 0 ? -distinctValues * totalRows : distinctValues;
    double counted = 0;
    for (int i = 0; i < kept - 1; i++) {
      counted += commonCounts[i];
    }
    while (kept > 0) {
      double share = Math.clamp(1.0 - counted / rowCount - nullFraction, 0.0, 1.0);
      double others = inTable - (kept - 1);
      share = others > 1 ? share / others : share;
      double expected = totalRows * commonCounts[kept - 1] / rowCount;
      double variance =
          rowCount
              * expected
              * (totalRows - expected)
              * (totalRows - rowCount)
              / (totalRows * totalRows * (totalRows - 1));
      if (commonCounts[kept - 1] > share * rowCount + 2 * Math.sqrt(variance) + 0.5) {
        break;
      }
      kept--;
      if (kept > 0) {
        counted -= commonCounts[kept - 1];
      }
    }
    return kept;
  }

  // ---------------------------------------------------------------- histogram, correlation

  private Object[] histogram(int kept) {
    int bounds = Math.min(distinct - kept, statisticsTarget + 1);
    if (bounds < 2) {
      return new Object[0];
    }
    int[] rest = withoutCommon(kept);
    Object[] histogram = new Object[bounds];
    int last = rest.length - 1;
    for (int i = 0; i < bounds; i++) {
      histogram[i] = values.get(rest[(int) ((long) i * last / (bounds - 1))]);
    }
    return histogram;
  }

  private int[] withoutCommon(int kept) {
    boolean[] isCommon = new boolean[valueCount];
    int taken = 0;
    for (int i = 0; i < kept; i++) {
      Arrays.fill(isCommon, commonStarts[i], commonStarts[i] + commonCounts[i], true);
      taken += commonCounts[i];
    }
    int[] rest = new int[valueCount - taken];
    int at = 0;
    for (int i = 0; i < valueCount; i++) {
      if (!isCommon[i]) {
        rest[at++] = sorted[i];
      }
    }
    return rest;
  }

  private float correlation() {
    if (valueCount < 2) {
      return Float.NaN;
    }
    double n = valueCount;
    double sum = (n - 1) * n / 2;
    double squares = (n - 1) * n * (2 * n - 1) / 6;
    return (float) ((n * rankProduct - sum * sum) / (n * squares - sum * sum));
  }
}
