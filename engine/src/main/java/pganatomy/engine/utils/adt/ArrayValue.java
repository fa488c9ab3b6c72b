package pganatomy.engine.utils.adt;

/// An array: its elements in row-major order, and the length and lower bound of each dimension.
///
/// No dimension at all means an empty array. Nobody changes the arrays inside.
///
/// PostgreSQL: src/include/utils/array.h, ArrayType
public record ArrayValue(int elementType, int[] lengths, int[] lowerBounds, Object[] elements) {
  public static final int MAXIMUM_DIMENSIONS = 6;

  /// An array with one dimension that starts at 1.
  public static ArrayValue of(int elementType, Object[] elements) {
    return elements.length == 0
        ? empty(elementType)
        : new ArrayValue(elementType, new int[] {elements.length}, new int[] {1}, elements);
  }

  /// An `int2vector` or `oidvector`, which starts at 0.
  public static ArrayValue vector(int elementType, Object[] elements) {
    return new ArrayValue(elementType, new int[] {elements.length}, new int[] {0}, elements);
  }

  public static ArrayValue empty(int elementType) {
    return new ArrayValue(elementType, new int[0], new int[0], new Object[0]);
  }

  public int size() {
    return elements.length;
  }

  public int dimensionCount() {
    return lengths.length;
  }

  public boolean hasNulls() {
    for (Object element : elements) {
      if (element == null) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ArrayValue array
        && ObjectComparators.ArrayComparator.INSTANCE.compareValues(this, array) == 0;
  }

  @Override
  public int hashCode() {
    return ObjectComparators.ArrayComparator.INSTANCE.hashValue(this);
  }
}
