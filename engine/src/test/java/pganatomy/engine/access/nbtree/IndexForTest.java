package pganatomy.engine.access.nbtree;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.access.common.StoredAttribute;
import pganatomy.engine.access.common.StoredRelation;
import pganatomy.engine.utils.adt.Type;

/// An index on the first columns of a table, with everything that can be asked of one.
final class IndexForTest implements StoredIndex {
  private record Column(String name, int number, Type type) implements StoredAttribute {
    @Override
    public boolean dropped() {
      return false;
    }
  }

  private final StoredRelation heap;
  private final int fileNode;
  private final List<Column> columns = new ArrayList<>();
  private int keyCount;
  boolean unique;
  boolean nullsNotDistinct;
  boolean[] descending;
  boolean[] nullsFirst;

  IndexForTest(StoredRelation heap, int fileNode) {
    this.heap = heap;
    this.fileNode = fileNode;
    for (StoredAttribute attribute : heap.attributes()) {
      columns.add(new Column(attribute.name(), attribute.number(), attribute.type()));
    }
    keyCount = columns.size();
    descending = new boolean[keyCount];
    nullsFirst = new boolean[keyCount];
  }

  IndexForTest unique() {
    unique = true;
    return this;
  }

  /// The columns in the opposite order.
  IndexForTest swapped() {
    java.util.Collections.reverse(columns);
    return this;
  }

  /// The last columns are included only.
  IndexForTest keys(int count) {
    keyCount = count;
    return this;
  }

  IndexForTest order(int key, boolean isDescending, boolean isNullsFirst) {
    descending[key] = isDescending;
    nullsFirst[key] = isNullsFirst;
    return this;
  }

  @Override
  public StoredRelation heap() {
    return heap;
  }

  @Override
  public int keyCount() {
    return keyCount;
  }

  @Override
  public boolean isDescending(int key) {
    return descending[key];
  }

  @Override
  public boolean isNullsFirst(int key) {
    return nullsFirst[key];
  }

  @Override
  public boolean isUnique() {
    return unique;
  }

  @Override
  public boolean isNullsNotDistinct() {
    return nullsNotDistinct;
  }

  @Override
  public int[] heapAttributes() {
    int[] numbers = new int[columns.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = columns.get(i).number();
    }
    return numbers;
  }

  @Override
  public int oid() {
    return fileNode;
  }

  @Override
  public String name() {
    return "i" + fileNode;
  }

  @Override
  public int fileNode() {
    return fileNode;
  }

  @Override
  public int databaseOid() {
    return 5;
  }

  @Override
  public int tablespaceOid() {
    return 0;
  }

  @Override
  public char persistence() {
    return 'p';
  }

  @Override
  public List<? extends StoredAttribute> attributes() {
    return columns;
  }
}
