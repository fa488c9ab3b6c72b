package pganatomy.engine.utils.adt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Functions over arrays.
///
/// PostgreSQL: src/backend/utils/adt/arrayfuncs.c, array_userfuncs.c
final class ArrayFunctions implements ScalarFunction {
  private final String symbol;
  private final Type[] types;

  /// The element's type, where a null array has to be made.
  private final int elementType;

  ArrayFunctions(String symbol, Type[] types, Type resultType) {
    this.symbol = symbol;
    this.types = types;
    this.elementType =
        resultType != null && Types.isArray(resultType) ? resultType.elementOid() : TypeOids.TEXT;
  }

  private static ArrayValue array(Object value) {
    return (ArrayValue) value;
  }

  @Override
  public Object call(Object[] a, FunctionContext context) {
    switch (symbol) {
      case "array_length":
        return length(array(a[0]), (Integer) a[1]);
      case "array_lower":
        return lower(array(a[0]), (Integer) a[1]);
      case "array_upper":
        Integer low = lower(array(a[0]), (Integer) a[1]);
        return low == null ? null : (Object) (low + length(array(a[0]), (Integer) a[1]) - 1);
      case "array_ndims":
        return array(a[0]).dimensionCount() == 0 ? null : (Object) array(a[0]).dimensionCount();
      case "array_cardinality":
        return array(a[0]).size();
      case "array_dims":
        return dimensions(array(a[0]));
      case "array_append":
        return append(array(a[0]), a[1]);
      case "array_prepend":
        return prepend(a[0], array(a[1]));
      case "array_cat":
        return concat(array(a[0]), array(a[1]));
      case "array_position", "array_position_start":
        return position(array(a[0]), a[1], a.length > 2 ? (Integer) a[2] : null);
      case "array_positions":
        return positions(array(a[0]), a[1]);
      case "array_remove":
        return remove(array(a[0]), a[1]);
      case "array_replace":
        return replace(array(a[0]), a[1], a[2]);
      case "array_fill", "array_fill_with_lower_bounds":
        return fill(a);
      default:
        return others(a);
    }
  }

  private Object others(Object[] a) {
    switch (symbol) {
      case "arraycontains":
        return contains(array(a[0]), array(a[1]));
      case "arraycontained":
        return contains(array(a[1]), array(a[0]));
      case "arrayoverlap":
        return overlaps(array(a[0]), array(a[1]));
      case "array_to_text", "array_to_text_null":
        return a[0] == null || a[1] == null
            ? null
            : join(array(a[0]), (String) a[1], a.length > 2 ? (String) a[2] : null);
      case "text_to_array", "text_to_array_null":
        return a[0] == null
            ? null
            : ArrayValue.of(
                TypeOids.TEXT,
                split((String) a[0], (String) a[1], a.length > 2 ? (String) a[2] : null));
      case "trim_array":
        return trim(array(a[0]), (Integer) a[1]);
      case "array_reverse":
        return reverse(array(a[0]));
      case "array_sort", "array_sort_order", "array_sort_order_nulls_first":
        boolean descending = a.length > 1 && (Boolean) a[1];
        return sort(array(a[0]), descending, a.length > 2 ? (Boolean) a[2] : descending);
      case "array_larger":
        return compare(a) > 0 ? a[0] : a[1];
      case "array_smaller":
        return compare(a) < 0 ? a[0] : a[1];
      default:
        throw Errors.unknownSymbol(symbol);
    }
  }

  private static int compare(Object[] a) {
    return ObjectComparators.ArrayComparator.INSTANCE.compareValues(a[0], a[1]);
  }

  private static Integer length(ArrayValue array, int dimension) {
    return dimension < 1 || dimension > array.dimensionCount()
        ? null
        : array.lengths()[dimension - 1];
  }

  private static Integer lower(ArrayValue array, int dimension) {
    return dimension < 1 || dimension > array.dimensionCount()
        ? null
        : array.lowerBounds()[dimension - 1];
  }

  private static String dimensions(ArrayValue array) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < array.dimensionCount(); i++) {
      int low = array.lowerBounds()[i];
      out.append('[').append(low).append(':').append(low + array.lengths()[i] - 1).append(']');
    }
    return out.isEmpty() ? null : out.toString();
  }

  private ArrayValue orEmpty(ArrayValue array) {
    return array == null ? ArrayValue.empty(elementType) : array;
  }

  private static void requireOneDimension(ArrayValue array) {
    if (array.dimensionCount() > 1) {
      throw DatabaseException.error(
          SqlState.DATA_EXCEPTION, "argument must be empty or one-dimensional array");
    }
  }

  private Object append(ArrayValue given, Object value) {
    ArrayValue array = orEmpty(given);
    requireOneDimension(array);
    Object[] elements = Arrays.copyOf(array.elements(), array.size() + 1);
    elements[array.size()] = value;
    int low = array.dimensionCount() == 0 ? 1 : array.lowerBounds()[0];
    return new ArrayValue(
        array.elementType(), new int[] {elements.length}, new int[] {low}, elements);
  }

  private Object prepend(Object value, ArrayValue given) {
    ArrayValue array = orEmpty(given);
    requireOneDimension(array);
    Object[] elements = new Object[array.size() + 1];
    elements[0] = value;
    System.arraycopy(array.elements(), 0, elements, 1, array.size());
    int low = array.dimensionCount() == 0 ? 1 : array.lowerBounds()[0];
    return new ArrayValue(
        array.elementType(), new int[] {elements.length}, new int[] {low}, elements);
  }

  private static Object concat(ArrayValue a, ArrayValue b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    if (a.size() == 0 || b.size() == 0) {
      return a.size() == 0 ? b : a;
    }
    int dimensions = Math.max(a.dimensionCount(), b.dimensionCount());
    int rowsA = a.dimensionCount() == dimensions ? a.lengths()[0] : 1;
    int rowsB = b.dimensionCount() == dimensions ? b.lengths()[0] : 1;
    ArrayValue shape = a.dimensionCount() == dimensions ? a : b;
    if (Math.abs(a.dimensionCount() - b.dimensionCount()) > 1
        || a.size() / rowsA != b.size() / rowsB
        || !sameInner(a, b, dimensions)) {
      throw DatabaseException.error(
              SqlState.ARRAY_SUBSCRIPT_ERROR, "cannot concatenate incompatible arrays")
          .detail(
              a.dimensionCount() == b.dimensionCount()
                  ? "Arrays with differing element dimensions are not compatible for concatenation."
                  : "Arrays with differing dimensions are not compatible for concatenation.");
    }
    int[] lengths = shape.lengths().clone();
    lengths[0] = rowsA + rowsB;
    Object[] elements = Arrays.copyOf(a.elements(), a.size() + b.size());
    System.arraycopy(b.elements(), 0, elements, a.size(), b.size());
    return new ArrayValue(a.elementType(), lengths, shape.lowerBounds(), elements);
  }

  private static boolean sameInner(ArrayValue a, ArrayValue b, int dimensions) {
    int fromA = a.dimensionCount() == dimensions ? 1 : 0;
    int fromB = b.dimensionCount() == dimensions ? 1 : 0;
    return Arrays.equals(
        Arrays.copyOfRange(a.lengths(), fromA, a.dimensionCount()),
        Arrays.copyOfRange(b.lengths(), fromB, b.dimensionCount()));
  }

  private static ValueComparator comparator(ArrayValue array) {
    return Comparators.forType(Types.find(array.elementType()));
  }

  private static boolean same(ValueComparator comparator, Object a, Object b) {
    return a == null || b == null ? a == b : comparator.compareValues(a, b) == 0;
  }

  private static Object position(ArrayValue array, Object value, Integer start) {
    if (array == null) {
      return null;
    }
    refuseManyDimensions(
        array, "searching for elements in multidimensional arrays is not supported");
    ValueComparator comparator = comparator(array);
    int low = array.dimensionCount() == 0 ? 1 : array.lowerBounds()[0];
    int from = start == null ? 0 : Math.max(0, start - low);
    for (int i = from; i < array.size(); i++) {
      if (same(comparator, array.elements()[i], value)) {
        return i + low;
      }
    }
    return null;
  }

  private static void refuseManyDimensions(ArrayValue array, String message) {
    if (array.dimensionCount() > 1) {
      throw DatabaseException.error(SqlState.FEATURE_NOT_SUPPORTED, message);
    }
  }

  private static Object positions(ArrayValue array, Object value) {
    if (array == null) {
      return null;
    }
    refuseManyDimensions(
        array, "searching for elements in multidimensional arrays is not supported");
    ValueComparator comparator = comparator(array);
    List<Object> found = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      if (same(comparator, array.elements()[i], value)) {
        found.add(i + array.lowerBounds()[0]);
      }
    }
    return ArrayValue.of(TypeOids.INT4, found.toArray());
  }

  private static Object remove(ArrayValue array, Object value) {
    if (array == null) {
      return null;
    }
    refuseManyDimensions(array, "removing elements from multidimensional arrays is not supported");
    ValueComparator comparator = comparator(array);
    List<Object> kept = new ArrayList<>();
    for (Object element : array.elements()) {
      if (!same(comparator, element, value)) {
        kept.add(element);
      }
    }
    if (kept.size() == array.size()) {
      return array;
    }
    return kept.isEmpty()
        ? ArrayValue.empty(array.elementType())
        : new ArrayValue(
            array.elementType(), new int[] {kept.size()}, array.lowerBounds(), kept.toArray());
  }

  private static Object replace(ArrayValue array, Object from, Object to) {
    if (array == null) {
      return null;
    }
    ValueComparator comparator = comparator(array);
    Object[] elements = array.elements().clone();
    for (int i = 0; i < elements.length; i++) {
      elements[i] = same(comparator, elements[i], from) ? to : elements[i];
    }
    return new ArrayValue(array.elementType(), array.lengths(), array.lowerBounds(), elements);
  }

  private Object fill(Object[] a) {
    if (a[1] == null || a.length > 2 && a[2] == null) {
      throw DatabaseException.error(
          SqlState.NULL_VALUE_NOT_ALLOWED, "dimension array or low bound array cannot be null");
    }
    int[] lengths = integers(array(a[1]));
    int[] lowerBounds = new int[lengths.length];
    Arrays.fill(lowerBounds, 1);
    if (a.length > 2) {
      lowerBounds = integers(array(a[2]));
    }
    int size = 1;
    for (int length : lengths) {
      size *= length;
    }
    if (lengths.length == 0 || size == 0) {
      return ArrayValue.empty(elementType);
    }
    Object[] elements = new Object[size];
    Arrays.fill(elements, a[0]);
    return new ArrayValue(elementType, lengths, lowerBounds, elements);
  }

  private static int[] integers(ArrayValue array) {
    int[] out = new int[array.size()];
    for (int i = 0; i < out.length; i++) {
      if (array.elements()[i] == null) {
        throw DatabaseException.error(
            SqlState.NULL_VALUE_NOT_ALLOWED, "dimension values cannot be null");
      }
      out[i] = (Integer) array.elements()[i];
    }
    return out;
  }

  private static boolean contains(ArrayValue all, ArrayValue some) {
    ValueComparator comparator = comparator(all);
    for (Object wanted : some.elements()) {
      boolean found = false;
      for (int i = 0; wanted != null && i < all.size() && !found; i++) {
        found =
            all.elements()[i] != null && comparator.compareValues(all.elements()[i], wanted) == 0;
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }

  private static boolean overlaps(ArrayValue a, ArrayValue b) {
    ValueComparator comparator = comparator(a);
    for (Object x : a.elements()) {
      for (Object y : b.elements()) {
        if (x != null && y != null && comparator.compareValues(x, y) == 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static String join(ArrayValue array, String separator, String nullText) {
    TypeCodec codec = Types.find(array.elementType()).codec();
    StringBuilder out = new StringBuilder();
    boolean first = true;
    for (Object element : array.elements()) {
      if (element != null || nullText != null) {
        out.append(first ? "" : separator);
        out.append(element == null ? nullText : codec.format(element));
        first = false;
      }
    }
    return out.toString();
  }

  /// A null separator splits into characters; an empty one does not split at all.
  static Object[] split(String text, String separator, String nullText) {
    List<String> parts;
    if (text.isEmpty()) {
      parts = List.of();
    } else if (separator == null) {
      parts = new ArrayList<>();
      for (int i = 0; i < text.length(); ) {
        int c = text.codePointAt(i);
        parts.add(Character.toString(c));
        i += Character.charCount(c);
      }
    } else {
      parts = TextTransforms.split(text, separator);
    }
    Object[] out = parts.toArray();
    for (int i = 0; nullText != null && i < out.length; i++) {
      out[i] = out[i].equals(nullText) ? null : out[i];
    }
    return out;
  }

  private static Object trim(ArrayValue array, int count) {
    int length = array.dimensionCount() == 0 ? 0 : array.lengths()[0];
    if (count < 0 || count > length) {
      throw DatabaseException.error(
          SqlState.ARRAY_SUBSCRIPT_ERROR,
          "number of elements to trim must be between 0 and " + length);
    }
    if (count == length) {
      return ArrayValue.empty(array.elementType());
    }
    int[] lengths = array.lengths().clone();
    int[] lowerBounds = new int[lengths.length];
    Arrays.fill(lowerBounds, 1);
    int row = array.size() / lengths[0];
    lengths[0] -= count;
    return new ArrayValue(
        array.elementType(),
        lengths,
        lowerBounds,
        Arrays.copyOf(array.elements(), lengths[0] * row));
  }

  private static Object reverse(ArrayValue array) {
    int rows = array.dimensionCount() == 0 ? 0 : array.lengths()[0];
    if (rows < 2) {
      return array;
    }
    int row = array.size() / rows;
    Object[] elements = new Object[array.size()];
    for (int i = 0; i < rows; i++) {
      System.arraycopy(array.elements(), i * row, elements, (rows - 1 - i) * row, row);
    }
    return new ArrayValue(array.elementType(), array.lengths(), array.lowerBounds(), elements);
  }

  private static Object sort(ArrayValue array, boolean descending, boolean nullsFirst) {
    if (array.dimensionCount() != 1) {
      return array;
    }
    ValueComparator comparator = comparator(array);
    Object[] elements = array.elements().clone();
    Arrays.sort(
        elements,
        (x, y) -> {
          if (x == null || y == null) {
            return x == y ? 0 : (x == null) == nullsFirst ? -1 : 1;
          }
          return descending ? comparator.compareValues(y, x) : comparator.compareValues(x, y);
        });
    return new ArrayValue(array.elementType(), array.lengths(), array.lowerBounds(), elements);
  }
}
