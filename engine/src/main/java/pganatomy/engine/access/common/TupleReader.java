package pganatomy.engine.access.common;

import pganatomy.engine.access.htup.HeapTupleLayout;
import pganatomy.engine.access.htup.Varlena;
import pganatomy.engine.port.ByteAccess;
import pganatomy.engine.storage.page.PageLayout;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.IntVector;
import pganatomy.engine.utils.vector.LongVector;

/// Takes the columns that a plan needs out of the tuples of a page.
///
/// Two ways. When no tuple has nulls, a column that lies at the same offset in every tuple is read
/// in one tight loop. Everything else walks each tuple from its first value on.
///
/// PostgreSQL: src/backend/executor/execTuples.c, slot_deform_heap_tuple()
public final class TupleReader {
  private static final int IS_NULL = -1;
  private static final int IS_MISSING = -2;

  /// In place of a length: the value is compressed or elsewhere, and begins with its header.
  static final int IS_TOASTED = -3;

  private final TupleForm form;
  private final int tableOid;

  /// As in the constructor.
  private final int[] needed;

  /// The attributes that have to be walked: up to the last needed one.
  private final int lastAttribute;

  /// Bytes of values that a tuple must have for the tight loops.
  private final int fixedEnd;

  /// Whether every needed column is at a known offset.
  private final boolean allFixed;

  /// Where the values of the tuple begin that was walked last (-1 null, -2 not stored), and how
  /// long they are.
  private final int[] starts;

  private final int[] lengths;

  /// @param neededAttributes attribute numbers in the order of the batch's columns: 1-based; -1
  ///   ctid, -2 xmin, -3 cmin, -4 xmax, -5 cmax, -6 tableoid. A ctid goes into a `LongVector` as
  ///   `block << 16 | line`, into any other vector as the type `tid` has it.
  public TupleReader(StoredRelation relation, int[] neededAttributes) {
    form = new TupleForm(relation);
    tableOid = relation.oid();
    needed = neededAttributes.clone();
    int last = 0;
    int end = 0;
    boolean fixed = true;
    for (int attribute : needed) {
      last = Math.max(last, attribute);
      if (attribute > 0) {
        int offset = form.fixedOffsets[attribute - 1];
        fixed &= offset >= 0;
        end = Math.max(end, offset + form.lengths[attribute - 1]);
      }
    }
    lastAttribute = last;
    fixedEnd = end;
    allFixed = fixed;
    starts = new int[last];
    lengths = new int[last];
  }

  /// Appends the page's visible tuples from `from` on to the batch, until the page ends or the
  /// batch is full; gives the index of the first tuple that was not read (`page.count` at the end).
  public int read(TuplePage page, int from, Batch target) {
    int room = capacity(target) - target.rowCount;
    int count = Math.min(page.count - from, room);
    if (count <= 0) {
      return from;
    }
    int row = target.rowCount;
    boolean walks = lastAttribute > 0 && !(allFixed && isPlain(page, from, count));
    for (int column = 0; column < needed.length; column++) {
      int attribute = needed[column];
      if (attribute < 0) {
        readSystem(attribute, page, from, count, target.columns[column], row);
      } else if (!walks) {
        int offset = HeapTupleLayout.HEADER_BYTES + form.fixedOffsets[attribute - 1];
        FixedColumns.read(
            page, from, count, offset, form, attribute - 1, target.columns[column], row);
      }
    }
    if (walks) {
      for (int i = 0; i < count; i++) {
        walkTuple(page, from + i);
        putRow(page.bytes, target, row + i);
      }
    }
    target.rowCount = row + count;
    return from + count;
  }

  private int capacity(Batch target) {
    return target.columns.length == 0 ? Batch.CAPACITY : target.columns[0].capacity();
  }

  /// Whether all these tuples have every needed attribute, no nulls, and the length to be read.
  private boolean isPlain(TuplePage page, int from, int count) {
    byte[] bytes = page.bytes;
    for (int i = from; i < from + count; i++) {
      int tuple = page.tupleOffsets[i];
      // infomask2 and infomask in one word
      int masks = ByteAccess.getInt(bytes, tuple + 18);
      if ((masks & HeapTupleLayout.HAS_NULLS << 16) != 0
          || (masks & HeapTupleLayout.ATTRIBUTE_COUNT_MASK) < lastAttribute
          || page.tupleLengths[i] < HeapTupleLayout.HEADER_BYTES + fixedEnd) {
        return false;
      }
    }
    return true;
  }

  // ---------------------------------------------------------------- walking

  private void walkTuple(TuplePage page, int index) {
    byte[] bytes = page.bytes;
    int tuple = page.tupleOffsets[index];
    int end = tuple + page.tupleLengths[index];
    boolean hasNulls = (HeapTupleLayout.infomask(bytes, tuple) & HeapTupleLayout.HAS_NULLS) != 0;
    int stored = Math.min(HeapTupleLayout.attributeCount(bytes, tuple), lastAttribute);
    // Tuples and their values begin at multiples of 8, so alignment can be counted from the page.
    int at = tuple + HeapTupleLayout.valuesOffset(bytes, tuple);
    for (int i = 0; i < stored; i++) {
      if (hasNulls && HeapTupleLayout.isNull(bytes, tuple, i)) {
        starts[i] = IS_NULL;
        continue;
      }
      at = form.lengths[i] > 0 ? stepFixed(i, at) : stepVariable(bytes, i, at);
      if (at > end) {
        throw corrupted(page, index);
      }
    }
    for (int i = stored; i < lastAttribute; i++) {
      starts[i] = IS_MISSING;
    }
  }

  private int stepFixed(int attribute, int at) {
    int start = TupleForm.align(at, form.alignments[attribute]);
    starts[attribute] = start;
    lengths[attribute] = form.lengths[attribute];
    return start + form.lengths[attribute];
  }

  private int stepVariable(byte[] bytes, int attribute, int at) {
    int start = at;
    if (start < PageLayout.PAGE_BYTES && bytes[start] == 0) {
      start = TupleForm.align(at, form.alignments[attribute]);
    }
    if (start + Varlena.LONG_HEADER_BYTES > PageLayout.PAGE_BYTES && !inShortTail(bytes, start)) {
      return Integer.MAX_VALUE;
    }
    if (Varlena.isExtended(bytes, start)) {
      int stored = TupleWalk.length(bytes, start);
      starts[attribute] = start;
      lengths[attribute] = IS_TOASTED;
      return stored <= 0 || stored > PageLayout.PAGE_BYTES ? Integer.MAX_VALUE : start + stored;
    }
    int header = Varlena.headerLength(bytes, start);
    int total = Varlena.totalLength(bytes, start);
    starts[attribute] = start + header;
    lengths[attribute] = total - header;
    return total < header || total > PageLayout.PAGE_BYTES ? Integer.MAX_VALUE : start + total;
  }

  private static boolean inShortTail(byte[] bytes, int start) {
    return start < PageLayout.PAGE_BYTES && Varlena.isShort(bytes, start);
  }

  private void putRow(byte[] bytes, Batch target, int row) {
    for (int column = 0; column < needed.length; column++) {
      int attribute = needed[column] - 1;
      if (attribute < 0) {
        continue;
      }
      ColumnVector vector = target.columns[column];
      if (starts[attribute] == IS_NULL) {
        vector.setNull(row);
      } else if (starts[attribute] == IS_MISSING) {
        vector.set(row, form.missing[attribute]);
      } else {
        FixedColumns.readOne(
            bytes, starts[attribute], lengths[attribute], form, attribute, vector, row);
      }
    }
  }

  private static DatabaseException corrupted(TuplePage page, int index) {
    return DatabaseException.error(
        SqlState.DATA_CORRUPTED,
        "tuple (" + page.block + "," + page.lineNumbers[index] + ") is corrupted");
  }

  // ---------------------------------------------------------------- system columns

  private void readSystem(
      int attribute, TuplePage page, int from, int count, ColumnVector vector, int row) {
    for (int i = 0; i < count; i++) {
      int tuple = page.tupleOffsets[from + i];
      byte[] bytes = page.bytes;
      switch (attribute) {
        case -1 -> putCtid(page, from + i, vector, row + i);
        case -2 -> putInt(vector, row + i, HeapTupleLayout.xmin(bytes, tuple));
        case -3, -5 -> putInt(vector, row + i, HeapTupleLayout.commandId(bytes, tuple));
        case -4 -> putInt(vector, row + i, HeapTupleLayout.xmax(bytes, tuple));
        case -6 -> putInt(vector, row + i, tableOid);
        default -> throw new IllegalArgumentException("system column " + attribute);
      }
    }
  }

  private static void putInt(ColumnVector vector, int row, int value) {
    ((IntVector) vector).values[row] = value;
  }

  private static void putCtid(TuplePage page, int index, ColumnVector vector, int row) {
    long ctid = page.ctid(index);
    if (vector instanceof LongVector longs) {
      longs.values[row] = ctid;
      return;
    }
    byte[] stored = new byte[6];
    ByteAccess.putShort(stored, 0, page.block >>> 16);
    ByteAccess.putShort(stored, 2, page.block);
    ByteAccess.putShort(stored, 4, page.lineNumbers[index]);
    vector.set(row, pganatomy.engine.utils.adt.Types.byOid(27).codec().load(stored, 0, 6));
  }
}
