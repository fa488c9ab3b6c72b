package pganatomy.engine.access.nbtree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import pganatomy.engine.access.heap.HeapInserter;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.memory.MemoryContext;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.VectorKind;

/// Trees against lists: whatever is inserted, built, searched and removed, a sorted list says what
/// must come out, and the checker that the pages are a B-tree.
@Timeout(60)
class BtreeTest {
  @TempDir Path directory;
  private TransactionContext transaction;

  /// Never the same in one process: it remembers where the roots of files are.
  private static int nextFile = 22000;

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

  @Test
  void removedEntriesAreGoneAndEmptyPagesAreUsedAgain() {
    Random random = new Random(5);
    for (IndexForTest index : List.of(index(type("int4")), index(type("text"), type("int8")))) {
      List<Entry> entries = randomEntries(index, 7, 6000, 100_000);
      build(index, entries, 32 << 20);
      int pages = BtreeIndex.pageCount(index);
      for (int round = 0; round < 4; round++) {
        int chosen = round;
        List<Entry> kept = new ArrayList<>();
        java.util.Set<Long> dead = new java.util.HashSet<>();
        for (Entry entry : entries) {
          // Some rounds thin the tree out, some empty a stretch of it.
          boolean isDead = chosen % 2 == 0 ? random.nextInt(3) == 0 : inStretch(entry, chosen);
          if (isDead) {
            dead.add(entry.ctid);
          } else {
            kept.add(entry);
          }
        }
        BtreeVacuum.Result result = BtreeVacuum.bulkDelete(index, dead::contains);
        assertThat(result.removedEntries).isEqualTo(dead.size());
        assertThat(result.entries).isEqualTo(kept.size());
        holds(index, kept);
        BtreeVacuum.Result now = BtreeVacuum.cleanup(index, result);
        assertThat(now.freePages).as("somebody may be on the way to them").isZero();
        endTransaction();
        BtreeVacuum.Result later = BtreeVacuum.cleanup(index, null);
        assertThat(later.freePages).isEqualTo(now.deletedPages);
        List<Entry> again = new ArrayList<>();
        for (Entry entry : entries) {
          if (dead.contains(entry.ctid)) {
            again.add(entry);
          }
        }
        insertAll(index, again);
        holds(index, entries);
      }
      assertThat(BtreeIndex.pageCount(index)).isLessThan(3 * pages);
    }
  }

  /// Everything that ran has ended, and one more xid was used.
  private void endTransaction() {
    transaction.commit();
    transaction = StorageServer.begin();
    transaction.currentXid();
    transaction.commit();
    transaction = StorageServer.begin();
  }

  private static boolean inStretch(Entry entry, int round) {
    Object first = entry.values[0];
    return first instanceof Integer number && number > -20_000 * round
        || first instanceof String text && text.length() > 15 * round;
  }

  @Test
  void aTreeThatIsEmptiedAndFilledAgainDoesNotGrow() {
    IndexForTest index = index(type("int8"));
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      entries.add(new Entry(new Object[] {(long) i}, (long) (i / 100) << 16 | i % 100 + 1));
    }
    build(index, entries, 32 << 20);
    int pages = BtreeIndex.pageCount(index);
    for (int round = 0; round < 5; round++) {
      BtreeVacuum.Result result = BtreeVacuum.bulkDelete(index, ctid -> true);
      assertThat(result.newlyDeletedPages).isGreaterThan(pages / 2);
      endTransaction();
      BtreeVacuum.cleanup(index, result);
      holds(index, List.of());
      insertAll(index, entries);
      holds(index, entries);
    }
    assertThat(BtreeIndex.pageCount(index)).isLessThan(2 * pages);
  }

  @Test
  void conditionsFindWhatAListFilteredByThemHas() {
    IndexForTest index =
        index(type("int4"), type("int4"), type("text")).order(1, true, false).order(0, false, true);
    List<Entry> entries = randomEntries(index, 11, 5000, 30);
    BtreeIndex.createEmpty(index);
    insertAll(index, entries);
    List<Entry> sorted = new ArrayList<>(entries);
    sorted.sort(order(index));
    Random random = new Random(12);
    int found = 0;
    for (int round = 0; round < 400; round++) {
      ScanKey[] keys = new ScanKey[random.nextInt(4)];
      for (int i = 0; i < keys.length; i++) {
        keys[i] = randomKey(random);
      }
      List<Entry> expected = new ArrayList<>();
      for (Entry entry : sorted) {
        if (fulfils(entry, keys)) {
          expected.add(entry);
        }
      }
      assertThat(scan(index, true, keys)).as("%s", List.of(keys)).isEqualTo(ctids(expected));
      Collections.reverse(expected);
      assertThat(scan(index, false, keys)).as("%s", List.of(keys)).isEqualTo(ctids(expected));
      found += expected.size();
    }
    assertThat(found).isGreaterThan(10_000);
  }

  private static ScanKey randomKey(Random random) {
    ScanKey.Strategy[] strategies = ScanKey.Strategy.values();
    ScanKey.Strategy strategy = strategies[random.nextInt(strategies.length)];
    int column = random.nextInt(2);
    if (strategy == ScanKey.Strategy.IS_NULL || strategy == ScanKey.Strategy.IS_NOT_NULL) {
      return new ScanKey(column, strategy, null, null);
    }
    // Values of another integer type, too, and some that no int4 can have.
    if (random.nextInt(3) == 0) {
      long value = random.nextInt(5) == 0 ? 5_000_000_000L : random.nextInt(30) - 15;
      Object given = strategy == ScanKey.Strategy.ANY_EQUAL ? new Object[] {value, null} : value;
      return new ScanKey(column, strategy, given, type("int8"));
    }
    if (strategy == ScanKey.Strategy.ANY_EQUAL) {
      Object[] values = new Object[random.nextInt(6)];
      for (int i = 0; i < values.length; i++) {
        values[i] = random.nextInt(40) - 20;
      }
      return new ScanKey(column, strategy, values, type("int4"));
    }
    return new ScanKey(column, strategy, random.nextInt(30) - 15, type("int4"));
  }

  private static boolean fulfils(Entry entry, ScanKey[] keys) {
    for (ScanKey key : keys) {
      if (!fulfils((Integer) entry.values[key.column()], key)) {
        return false;
      }
    }
    return true;
  }

  private static boolean fulfils(Integer value, ScanKey key) {
    if (value == null || key.value() == null) {
      return key.strategy()
          == (value == null ? ScanKey.Strategy.IS_NULL : ScanKey.Strategy.IS_NOT_NULL);
    }
    if (key.strategy() == ScanKey.Strategy.ANY_EQUAL) {
      for (Object one : (Object[]) key.value()) {
        if (one != null && ((Number) one).longValue() == value) {
          return true;
        }
      }
      return false;
    }
    long other = ((Number) key.value()).longValue();
    return switch (key.strategy()) {
      case LESS -> value < other;
      case LESS_EQUAL -> value <= other;
      case EQUAL -> value == other;
      case GREATER_EQUAL -> value >= other;
      default -> value > other;
    };
  }

  @Test
  void markedEntryIsComeBackTo() {
    IndexForTest index = index(type("int4"));
    BtreeIndex.createEmpty(index);
    List<Entry> entries = randomEntries(index, 3, 2000, 1000);
    insertAll(index, entries);
    entries.sort(order(index));
    try (BtreeScan scan =
        BtreeScan.open(index, transaction.statementSnapshot(), true, null, null)) {
      scan.rescan(new ScanKey[0]);
      assertThat(scan.next()).isTrue();
      scan.mark(5);
      int pages = 0;
      while (scan.next()) {
        pages++;
      }
      assertThat(pages).isGreaterThan(3);
      int entry = scan.restore();
      List<Long> rest = new ArrayList<>();
      do {
        for (; entry < scan.count; entry++) {
          rest.add(scan.ctids[entry]);
        }
        entry = 0;
      } while (scan.next());
      assertThat(rest).isEqualTo(ctids(entries).subList(5, entries.size()));
    }
  }

  @Test
  void columnsAreReadFromTheIndexAlone() {
    IndexForTest index = index(type("int4"), type("text"), type("numeric"), type("bool")).keys(2);
    List<Entry> entries = randomEntries(index, 4, 3000, 1000);
    build(index, entries, 1 << 20);
    entries.sort(order(index));
    Batch batch =
        Batch.create(new VectorKind[] {VectorKind.BOOLEAN, VectorKind.OBJECT, VectorKind.INT}, 500);
    try (BtreeScan scan =
        BtreeScan.open(
            index,
            transaction.statementSnapshot(),
            true,
            new int[] {3, 2, 0},
            block -> block % 2 == 0)) {
      scan.rescan(new ScanKey[0]);
      int at = 0;
      while (scan.next()) {
        batch.clear();
        scan.readColumns(0, scan.count, batch);
        assertThat(batch.rowCount).isEqualTo(scan.count);
        for (int i = 0; i < scan.count; i++) {
          Object[] values = entries.get(at++).values;
          assertThat(batch.columns[0].get(i)).isEqualTo(values[3]);
          assertThat(batch.columns[1].get(i)).isEqualTo(values[2]);
          assertThat(batch.columns[2].get(i)).isEqualTo(values[0]);
          assertThat(scan.allVisible[i]).isEqualTo((scan.ctids[i] >>> 16) % 2 == 0);
        }
      }
      assertThat(at).isEqualTo(entries.size());
    }
  }

  // ---------------------------------------------------------------- uniqueness

  private static String detail(Throwable error) {
    return error instanceof DatabaseException known ? known.data().detail() : null;
  }

  private long row(IndexForTest index, TransactionContext by, Object... values) {
    return new HeapInserter(index.heap(), by).insert(values);
  }

  @Test
  void duplicateIsRefusedWithKeyAndNames() {
    IndexForTest index = index(type("int4"), type("text")).unique();
    BtreeIndex.createEmpty(index);
    BtreeIndex tree = BtreeIndex.open(index);
    for (int i = 0; i < 2000; i++) {
      Object[] values = {i % 100, "t" + i};
      tree.insert(values, row(index, transaction, values), UniqueCheck.YES, transaction);
    }
    Object[] nulls = {null, "t"};
    tree.insert(nulls, row(index, transaction, nulls), UniqueCheck.YES, transaction);
    tree.insert(nulls, row(index, transaction, nulls), UniqueCheck.YES, transaction);
    Object[] twice = {42, "t1942"};
    long ctid = row(index, transaction, twice);
    assertThatThrownBy(() -> tree.insert(twice, ctid, UniqueCheck.YES, transaction))
        .hasMessage("duplicate key value violates unique constraint \"" + index.name() + "\"")
        .extracting(BtreeTest::detail)
        .isEqualTo("Key (c1, c2)=(42, t1942) already exists.");
    assertThat(tree.insert(twice, ctid, UniqueCheck.PARTIAL, transaction)).isFalse();
    assertThatThrownBy(() -> tree.insert(twice, ctid, UniqueCheck.EXISTING, transaction))
        .hasMessageContaining("duplicate key");
    assertThat(tree.findConflict(twice, ctid, transaction).runningXid()).isZero();
    assertThat(tree.findConflict(new Object[] {42, "t1943"}, -1, transaction)).isNull();
    index.nullsNotDistinct = true;
    assertThatThrownBy(() ->
            BtreeIndex.open(index)
                .insert(nulls, row(index, transaction, nulls), UniqueCheck.YES, transaction))
        .hasMessageContaining("duplicate key");
  }

  @Test
  void ofABatchTheFirstDuplicateIsBlamedWhateverTheOrderOfInsertion() {
    IndexForTest index = index(type("int4")).unique();
    BtreeIndex.createEmpty(index);
    List<Entry> entries = new ArrayList<>();
    for (int value : new int[] {9, 8, 7, 6, 5, 4, 3, 2, 1, 8, 2, 9}) {
      Object[] values = {value};
      entries.add(new Entry(values, row(index, transaction, values)));
    }
    BtreeIndex tree = BtreeIndex.open(index);
    assertThatThrownBy(() ->
            tree.insert(
                batch(index, entries),
                0,
                entries.size(),
                ctidArray(entries),
                UniqueCheck.YES,
                transaction,
                null))
        .extracting(BtreeTest::detail)
        .isEqualTo("Key (c1)=(8) already exists.");
  }

  @Test
  void keyOfADeletedOrRolledBackRowIsFree() {
    IndexForTest index = index(type("int4")).unique();
    BtreeIndex.createEmpty(index);
    BtreeIndex tree = BtreeIndex.open(index);
    Object[] seven = {7};
    tree.insert(seven, row(index, transaction, seven), UniqueCheck.YES, transaction);
    transaction.abort();
    transaction = StorageServer.begin();
    long second = row(index, transaction, seven);
    tree.insert(seven, second, UniqueCheck.YES, transaction);
    transaction.commit();
    transaction = StorageServer.begin();
    pganatomy.engine.access.heap.HeapTable.delete(index.heap(), second, transaction, null, null);
    tree.insert(seven, row(index, transaction, seven), UniqueCheck.YES, transaction);
    transaction.commit();
    transaction = StorageServer.begin();
    assertThatThrownBy(
            () -> tree.insert(seven, row(index, transaction, seven), UniqueCheck.YES, transaction))
        .hasMessageContaining("duplicate key");
  }

  @Test
  void duplicatesAreFoundWhenAnIndexIsBuilt() {
    for (IndexForTest index : List.of(index(type("int4")).unique(), index(type("text")).unique())) {
      Object same = index.attributes().getFirst().type().name().equals("int4") ? 5 : "five";
      Object other = index.attributes().getFirst().type().name().equals("int4") ? 6 : "six";
      List<Entry> entries =
          List.of(
              new Entry(new Object[] {same}, 1),
              new Entry(new Object[] {null}, 2),
              new Entry(new Object[] {other}, 3),
              new Entry(new Object[] {null}, 4),
              new Entry(new Object[] {same}, 5));
      assertThatThrownBy(() -> build(index, entries, 1 << 20))
          .hasMessage("could not create unique index \"" + index.name() + "\"")
          .extracting(BtreeTest::detail)
          .isEqualTo("Key (c1)=(" + same + ") is duplicated.");
    }
  }

  @Test
  void rowThatIsTooLargeIsRefused() {
    IndexForTest index = index(type("text"));
    BtreeIndex.createEmpty(index);
    Object[] fits = {"x".repeat(2688)};
    BtreeIndex tree = BtreeIndex.open(index);
    for (int i = 1; i < 100; i++) {
      tree.insert(fits, i, UniqueCheck.NO, transaction);
    }
    assertThat(BtreeCheck.structure(index, true)).isEqualTo(99);
    assertThatThrownBy(
            () -> tree.insert(new Object[] {"x".repeat(2701)}, 100, UniqueCheck.NO, transaction))
        .hasMessage(
            "index row size 2720 exceeds btree version 4 maximum 2704 for index \""
                + index.name()
                + "\"");
  }

  @Test
  void splitThatWasLeftIncompleteIsFinishedByTheNextInsertion() {
    IndexForTest index = index(type("int4"));
    BtreeIndex.createEmpty(index);
    List<Entry> entries = randomEntries(index, 8, 3000, 100_000);
    insertAll(index, entries);
    int unfinished = IncompleteSplits.leaveOne(index);
    assertThat(unfinished).isPositive();
    assertThat(BtreeCheck.structure(index, true)).isEqualTo(entries.size());
    assertThat(scan(index, true)).hasSize(entries.size());
    List<Entry> more = randomEntries(index, 9, 1000, 100_000);
    for (int i = 0; i < 1000; i++) {
      Entry entry = more.get(i);
      more.set(i, new Entry(entry.values, entry.ctid + (1000L << 16)));
    }
    insertAll(index, more);
    assertThat(IncompleteSplits.isIncomplete(index, unfinished)).isFalse();
    entries.addAll(more);
    holds(index, entries);
  }
}
