package pganatomy.engine.executor;

import java.util.Arrays;
import pganatomy.engine.utils.adt.Comparators;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.ValueComparator;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.IntVector;
import pganatomy.engine.utils.vector.LongVector;

/// A hash table that numbers distinct keys in the order in which they come: GROUP BY, DISTINCT, set
/// operations. Nulls are equal here.
///
/// Open addressing: `slots` holds key numbers plus one, 0 for a free slot; the keys themselves are
/// rows of a [RowBuffer].
///
/// PostgreSQL: src/backend/executor/execGrouping.c, TupleHashTable
final class KeyTable {
  private static final int FIRST_SLOTS = 256;
  private static final int BYTES_PER_KEY = 16;

  private final ValueComparator[] comparators;
  private final RowBuffer keys;
  private int[] slots = new int[FIRST_SLOTS];
  private int[] keyHashes = new int[FIRST_SLOTS / 2];
  private int[] hashes = new int[8];

  KeyTable(Type[] types) {
    comparators = new ValueComparator[types.length];
    for (int i = 0; i < types.length; i++) {
      comparators[i] = Comparators.forType(types[i]);
    }
    keys = RowBuffer.ofTypes(java.util.List.of(types));
  }

  int size() {
    return keys.rowCount;
  }

  RowBuffer keys() {
    return keys;
  }

  long memoryBytes() {
    return keys.memoryBytes() + (long) keys.rowCount * BYTES_PER_KEY;
  }

  void clear() {
    keys.clear();
    Arrays.fill(slots, 0);
  }

  /// Hashes of the rows' keys; the array is used again at the next call.
  int[] hash(ColumnVector[] columns, int rowCount) {
    if (hashes.length < rowCount) {
      hashes = new int[Math.max(rowCount, 1024)];
    }
    Arrays.fill(hashes, 0, rowCount, 0);
    for (int i = 0; i < comparators.length; i++) {
      comparators[i].hashRows(columns[i], rowCount, hashes);
    }
    return hashes;
  }

  /// Finds the number of each row's key, adding those that are new; with `mayAdd` false a new key
  /// gives -1.
  void find(ColumnVector[] columns, int rowCount, boolean mayAdd, int[] numbers) {
    hash(columns, rowCount);
    if (comparators.length == 1 && columns[0] instanceof IntVector ints && !ints.hasNulls) {
      findInts(ints.values, columns, rowCount, mayAdd, numbers);
      return;
    }
    if (comparators.length == 1 && columns[0] instanceof LongVector longs && !longs.hasNulls) {
      findLongs(longs.values, columns, rowCount, mayAdd, numbers);
      return;
    }
    for (int row = 0; row < rowCount; row++) {
      int hash = hashes[row];
      int slot = mix(hash) & (slots.length - 1);
      int found = -1;
      while (slots[slot] != 0) {
        int key = slots[slot] - 1;
        if (keyHashes[key] == hash && isEqual(columns, row, key)) {
          found = key;
          break;
        }
        slot = (slot + 1) & (slots.length - 1);
      }
      numbers[row] = found >= 0 || !mayAdd ? found : add(columns, row, hash, slot);
    }
  }

  private void findInts(
      int[] values, ColumnVector[] columns, int rowCount, boolean mayAdd, int[] numbers) {
    for (int row = 0; row < rowCount; row++) {
      int hash = hashes[row];
      int slot = mix(hash) & (slots.length - 1);
      int found = -1;
      while (slots[slot] != 0) {
        int key = slots[slot] - 1;
        if (keyHashes[key] == hash
            && ((IntVector) keys.columns[0]).values[key] == values[row]
            && !keys.columns[0].isNull(key)) {
          found = key;
          break;
        }
        slot = (slot + 1) & (slots.length - 1);
      }
      numbers[row] = found >= 0 || !mayAdd ? found : add(columns, row, hash, slot);
    }
  }

  private void findLongs(
      long[] values, ColumnVector[] columns, int rowCount, boolean mayAdd, int[] numbers) {
    for (int row = 0; row < rowCount; row++) {
      int hash = hashes[row];
      int slot = mix(hash) & (slots.length - 1);
      int found = -1;
      while (slots[slot] != 0) {
        int key = slots[slot] - 1;
        if (keyHashes[key] == hash
            && ((LongVector) keys.columns[0]).values[key] == values[row]
            && !keys.columns[0].isNull(key)) {
          found = key;
          break;
        }
        slot = (slot + 1) & (slots.length - 1);
      }
      numbers[row] = found >= 0 || !mayAdd ? found : add(columns, row, hash, slot);
    }
  }

  private boolean isEqual(ColumnVector[] columns, int row, int key) {
    for (int i = 0; i < comparators.length; i++) {
      ColumnVector a = columns[i];
      ColumnVector b = keys.columns[i];
      boolean aNull = a.isNull(row);
      boolean bNull = b.isNull(key);
      if (aNull != bNull || (!aNull && !comparators[i].equal(a, row, b, key))) {
        return false;
      }
    }
    return true;
  }

  private int add(ColumnVector[] columns, int row, int hash, int slot) {
    int key = keys.appendRow(columns, row);
    if (key == keyHashes.length) {
      keyHashes = Arrays.copyOf(keyHashes, key * 2);
    }
    keyHashes[key] = hash;
    slots[slot] = key + 1;
    if (keys.rowCount * 2 > slots.length) {
      grow();
    }
    return key;
  }

  private void grow() {
    int[] larger = new int[slots.length * 2];
    for (int key = 0; key < keys.rowCount; key++) {
      int slot = mix(keyHashes[key]) & (larger.length - 1);
      while (larger[slot] != 0) {
        slot = (slot + 1) & (larger.length - 1);
      }
      larger[slot] = key + 1;
    }
    slots = larger;
  }

  static int mix(int hash) {
    int h = hash * 0x9E3779B1;
    return h ^ (h >>> 15);
  }
}
