package pganatomy.engine.access.nbtree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import pganatomy.engine.access.StorageServer;
import pganatomy.engine.access.common.StoredRelation;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.memory.MemoryContext;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.VectorKind;

/// Trees against lists: whatever is inserted, built, searched and removed, a sorted list says what
/// must come out, and the checker that the pages are a B-tree.
@Timeout(60)
class BtreeTest {
  @TempDir Path directory;
  private TransactionContext transaction;
  private int nextFile = 22000;

  @BeforeEach
  void start() throws Exception {
    StorageServer.initialize(directory);
    StorageServer.start(directory, 2000);
    transaction = StorageServer.begin();
  }

  @AfterEach
  void stop() {
    StorageServer.stop();
  }

  private IndexForTest index(Type... types) {
    StoredRelation table = StorageServer.create(nextFile++, types);
    return new IndexForTest(table, nextFile++);
  }

  private static Type type(String name) {
    return StorageServer.type(name);
  }

  /// An entry: its values, then its ctid.
  record Entry(Object[] values, long ctid) {}

  /// The order of an index, without any code of the tree's own.
  private static Comparator<Entry> order(IndexForTest index) {
    return (a, b) -> {
      for (int i = 0; i < index.keyCount(); i++) {
        int order = compare(index, i, a.values[i], b.values[i]);
        if (order != 0) {
          return order;
        }
      }
      return Long.compare(a.ctid, b.ctid);
    };
  }

  @SuppressWarnings("unchecked")
  private static int compare(IndexForTest index, int key, Object a, Object b) {
    if (a == null || b == null) {
      int order = a == b ? 0 : a == null ? 1 : -1;
      return index.isNullsFirst(key) ? -order : order;
    }
    int order = ((Comparable<Object>) a).compareTo(b);
    return index.isDescending(key) ? -order : order;
  }

  private List<Long> scan(IndexForTest index, boolean forward, ScanKey... keys) {
    List<Long> found = new ArrayList<>();
    try (BtreeScan scan =
        BtreeScan.open(index, transaction.statementSnapshot(), forward, null, null)) {
      scan.rescan(keys);
      while (scan.next()) {
        for (int i = 0; i < scan.count; i++) {
          found.add(scan.ctids[i]);
        }
      }
    }
    return found;
  }

  private static List<Long> ctids(List<Entry> entries) {
    List<Long> ctids = new ArrayList<>();
    for (Entry entry : entries) {
      ctids.add(entry.ctid);
    }
    return ctids;
  }

  private static Object randomValue(Random random, Type type, int range) {
    if (random.nextInt(20) == 0) {
      return null;
    }
    int number = random.nextInt(range) - range / 2;
    return switch (type.name()) {
      case "int4" -> number;
      case "int8" -> number * 10_000_000_000L;
      case "float8" -> number / 8.0;
      case "bool" -> number > 0;
      case "text" -> "é" + Math.abs(number) + "x".repeat(Math.abs(number) % 50);
      case "numeric" -> type.codec().parse(number + ".5", -1);
      default -> throw new IllegalArgumentException(type.name());
    };
  }

  private List<Entry> randomEntries(IndexForTest index, long seed, int count, int range) {
    Random random = new Random(seed);
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Object[] values = new Object[index.attributes().size()];
      for (int column = 0; column < values.length; column++) {
        values[column] = randomValue(random, index.attributes().get(column).type(), range);
      }
      entries.add(new Entry(values, (long) (i / 100) << 16 | i % 100 + 1));
    }
    return entries;
  }

  private void insertAll(IndexForTest index, List<Entry> entries) {
    BtreeIndex tree = BtreeIndex.open(index);
    for (Entry entry : entries) {
      tree.insert(entry.values, entry.ctid, UniqueCheck.NO, transaction);
    }
  }

  private static Batch batch(IndexForTest index, List<Entry> entries) {
    VectorKind[] kinds = new VectorKind[index.attributes().size()];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = index.attributes().get(i).type().vectorKind();
    }
    Batch batch = Batch.create(kinds, entries.size());
    for (int row = 0; row < entries.size(); row++) {
      for (int i = 0; i < kinds.length; i++) {
        batch.columns[i].set(row, entries.get(row).values[i]);
      }
    }
    batch.rowCount = entries.size();
    return batch;
  }

  private static long[] ctidArray(List<Entry> entries) {
    long[] ctids = new long[entries.size()];
    for (int i = 0; i < ctids.length; i++) {
      ctids[i] = entries.get(i).ctid;
    }
    return ctids;
  }

  private void build(IndexForTest index, List<Entry> entries, long memoryBytes) {
    try (BtreeBuilder builder =
        BtreeBuilder.open(index, memoryBytes, MemoryContext.top(), () -> null)) {
      for (int from = 0; from < entries.size(); from += 1000) {
        List<Entry> part = entries.subList(from, Math.min(entries.size(), from + 1000));
        builder.add(batch(index, part), 0, part.size(), ctidArray(part), null);
      }
      assertThat(builder.finish()).isEqualTo(entries.size());
    }
  }

  private void holds(IndexForTest index, List<Entry> entries) {
    List<Entry> sorted = new ArrayList<>(entries);
    sorted.sort(order(index));
    assertThat(BtreeCheck.structure(index, true)).isEqualTo(entries.size());
    assertThat(scan(index, true)).isEqualTo(ctids(sorted));
    Collections.reverse(sorted);
    assertThat(scan(index, false)).isEqualTo(ctids(sorted));
  }

  private List<IndexForTest> manyKinds() {
    return List.of(
        index(type("int4")),
        index(type("int8")).order(0, true, true),
        index(type("text")),
        index(type("float8")).order(0, false, true),
        index(type("numeric")).order(0, true, false),
        index(type("bool")),
        index(type("int4"), type("text"), type("int8")).order(1, true, true),
        index(type("text"), type("int4"), type("text")).keys(2));
  }

  @Test
  void insertedEntriesComeBackInOrder() {
    int number = 0;
    for (IndexForTest index : manyKinds()) {
      BtreeIndex.createEmpty(index);
      assertThat(scan(index, true)).isEmpty();
      List<Entry> entries = randomEntries(index, number, 3000, number % 2 == 0 ? 40 : 100_000);
      insertAll(index, entries);
      holds(index, entries);
      number++;
    }
  }

  @Test
  void builtIndexHasTheSameEntriesAndTakesMore() {
    int number = 100;
    for (IndexForTest index : manyKinds()) {
      List<Entry> entries = randomEntries(index, number, 4000, number % 2 == 0 ? 40 : 100_000);
      build(index, entries.subList(0, 3000), 32 << 20);
      holds(index, entries.subList(0, 3000));
      insertAll(index, entries.subList(3000, 4000));
      holds(index, entries);
      number++;
    }
  }
}
