package pganatomy.engine.access.nbtree;

import java.util.Arrays;
import pganatomy.engine.access.htup.Varlena;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.ValueComparator;

/// What is searched for: values of the first key columns, and possibly a row's ctid, in a form that
/// compares with items where they lie on a page.
///
/// ```text
///   key (7, 'b')  +  ctid none     before all rows with (7, 'b')
///   key (7, 'b')  +  ctid (3,12)   exactly there: entries are unique with their ctid
///   key (7)                        before all rows that begin with 7
/// ```
///
/// A null is a value here: after all others or before them, and equal to itself.
///
/// PostgreSQL: src/include/access/nbtree.h, BTScanInsertData; nbtsearch.c, _bt_compare()
final class SearchKey {
  /// How many columns are compared.
  int count;

  /// [IndexTupleLayout#NO_CTID] or the row's.
  long ctid = IndexTupleLayout.NO_CTID;

  /// A search goes to the first item above the key, not to the first that is not below it.
  boolean goesBehind;

  /// A search for a page's own high key: to that page, not to the one behind it.
  boolean staysLeft;

  private final IndexForm form;
  private final boolean[] nulls;
  private final long[] numbers;
  private final byte[][] texts;
  private final int[] textStarts;
  private final int[] textLengths;
  private final Object[] objects;
  private final ValueComparator[] comparators;

  SearchKey(IndexForm form) {
    this.form = form;
    int keys = form.keyCount;
    nulls = new boolean[keys];
    numbers = new long[keys];
    texts = new byte[keys][];
    textStarts = new int[keys];
    textLengths = new int[keys];
    objects = new Object[keys];
    comparators = form.comparators.clone();
  }

  // ---------------------------------------------------------------- filling

  /// Takes all key columns that an item has, from a leaf item or a pivot.
  void take(byte[] page, int tuple) {
    count = Math.min(form.keyCount, IndexTupleLayout.columnCount(page, tuple, form.columnCount));
    ctid = IndexTupleLayout.orderCtid(page, tuple);
    for (int i = 0; i < count; i++) {
      int start = form.find(page, tuple, i);
      nulls[i] = start < 0;
      if (start < 0) {
        continue;
      }
      int kind = form.kinds[i];
      if (kind <= IndexForm.LAST_NUMBER) {
        numbers[i] = IndexForm.number(kind, page, start);
      } else if (kind == IndexForm.OBJECT) {
        objects[i] = form.load(page, i, start);
      } else {
        texts[i] = page;
        textStarts[i] = form.textStart(page, i, start);
        textLengths[i] = form.textLength(page, i, start);
      }
    }
  }

  void putNull(int column) {
    nulls[column] = true;
  }

  /// @param type the value's, which may differ from the column's
  void put(int column, Object value, Type type) {
    nulls[column] = false;
    int kind = form.kinds[column];
    if (kind != IndexForm.OBJECT && BtreeOperators.needsObjects(form.types[column], type)) {
      objects[column] = value;
      comparators[column] = BtreeOperators.comparator(form.types[column], type);
    } else if (kind <= IndexForm.LAST_NUMBER) {
      numbers[column] = IndexForm.numberOf(IndexForm.kind(type), value);
      comparators[column] = null;
    } else if (kind == IndexForm.OBJECT) {
      objects[column] = value;
      comparators[column] = BtreeOperators.comparator(form.types[column], type);
    } else {
      putText(column, value);
      comparators[column] = null;
    }
  }

  private void putText(int column, Object value) {
    byte[] bytes =
        value instanceof String text
            ? text.getBytes(java.nio.charset.StandardCharsets.UTF_8)
            : (byte[]) value;
    int length = bytes.length;
    while (form.kinds[column] == IndexForm.PADDED_BYTES && length > 0 && bytes[length - 1] == ' ') {
      length--;
    }
    texts[column] = bytes;
    textStarts[column] = 0;
    textLengths[column] = length;
  }

  /// Whether one of the key columns is null.
  boolean hasNulls() {
    for (int i = 0; i < count; i++) {
      if (nulls[i]) {
        return true;
      }
    }
    return false;
  }

  // ---------------------------------------------------------------- comparing

  /// Below 0 if the key is before the item, above 0 if it is behind.
  int compare(byte[] page, int tuple) {
    int info = IndexTupleLayout.info(page, tuple);
    int columns = count;
    if ((info & IndexTupleLayout.PIVOT) != 0) {
      columns = Math.min(columns, IndexTupleLayout.columnCount(page, tuple, 0));
    }
    int order =
        (info & IndexTupleLayout.HAS_NULLS) != 0
            ? compareWithNulls(page, tuple, columns)
            : compareValues(page, tuple, columns);
    if (order != 0) {
      return order;
    }
    if (columns < count) {
      return 1;
    }
    return compareCtid(page, tuple, info);
  }

  private int compareCtid(byte[] page, int tuple, int info) {
    boolean isPivot = (info & IndexTupleLayout.PIVOT) != 0;
    if (ctid == IndexTupleLayout.NO_CTID) {
      // A pivot without a ctid is before all rows with its key: they are on its right.
      boolean isWholeKey =
          isPivot
              && !staysLeft
              && count == form.keyCount
              && IndexTupleLayout.orderCtid(page, tuple) == IndexTupleLayout.NO_CTID;
      return isWholeKey ? 1 : 0;
    }
    long other = IndexTupleLayout.orderCtid(page, tuple);
    return other == IndexTupleLayout.NO_CTID ? 1 : Long.compare(ctid, other);
  }

  /// Only the first `columns` columns, of an item without nulls.
  private int compareValues(byte[] page, int tuple, int columns) {
    int at = tuple + IndexTupleLayout.HEADER_BYTES;
    for (int i = 0; i < columns; i++) {
      int start = form.start(page, i, at);
      int order = nulls[i] ? (form.nullsFirst[i] ? -1 : 1) : compareValue(i, page, start);
      if (order != 0) {
        return order;
      }
      if (i + 1 < columns) {
        at = form.end(page, i, start);
      }
    }
    return 0;
  }

  private int compareWithNulls(byte[] page, int tuple, int columns) {
    int at = tuple + IndexTupleLayout.HEADER_WITH_NULLS_BYTES;
    for (int i = 0; i < columns; i++) {
      if (IndexTupleLayout.isNull(page, tuple, i)) {
        if (!nulls[i]) {
          return form.nullsFirst[i] ? 1 : -1;
        }
        continue;
      }
      int start = form.start(page, i, at);
      int order = nulls[i] ? (form.nullsFirst[i] ? -1 : 1) : compareValue(i, page, start);
      if (order != 0) {
        return order;
      }
      at = form.end(page, i, start);
    }
    return 0;
  }

  /// One column that is null on neither side, in the index's order.
  private int compareValue(int column, byte[] page, int start) {
    int kind = form.kinds[column];
    int order;
    if (comparators[column] != null) {
      order = -comparators[column].compareValues(form.load(page, column, start), objects[column]);
    } else if (kind == IndexForm.INT4) {
      order = Long.compare(numbers[column], pganatomy.engine.port.ByteAccess.getInt(page, start));
    } else if (kind <= IndexForm.LAST_NUMBER) {
      order = Long.compare(numbers[column], IndexForm.number(kind, page, start));
    } else {
      order = compareText(column, kind, page, start);
    }
    return form.descending[column] ? -order : order;
  }

  private int compareText(int column, int kind, byte[] page, int start) {
    int from;
    int length;
    if (kind == IndexForm.BYTES) {
      int header = Varlena.headerLength(page, start);
      from = start + header;
      length = Varlena.totalLength(page, start) - header;
    } else {
      from = form.textStart(page, column, start);
      length = form.textLength(page, column, start);
    }
    int ownStart = textStarts[column];
    return Arrays.compareUnsigned(
        texts[column], ownStart, ownStart + textLengths[column], page, from, from + length);
  }

  /// How many of the first key columns are equal to an item's; a null is equal to a null.
  int equalColumns(byte[] page, int tuple) {
    for (int i = 0; i < count; i++) {
      int start = form.find(page, tuple, i);
      boolean isEqual =
          start < 0 || nulls[i] ? start < 0 && nulls[i] : compareValue(i, page, start) == 0;
      if (!isEqual) {
        return i;
      }
    }
    return count;
  }

  /// How a single column compares with an item that has it and has no null there, in the order of
  /// its type (not turned round by DESC).
  int compareColumn(int column, byte[] page, int start) {
    int order = compareValue(column, page, start);
    return form.descending[column] ? -order : order;
  }
}
