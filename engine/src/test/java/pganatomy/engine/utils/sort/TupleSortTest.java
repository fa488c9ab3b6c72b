package pganatomy.engine.utils.sort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pganatomy.engine.port.Posix;
import pganatomy.engine.utils.adt.Comparators;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeOids;
import pganatomy.engine.utils.adt.Types;
import pganatomy.engine.utils.adt.ValueComparator;
import pganatomy.engine.utils.memory.MemoryContext;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.VectorKind;

/// Sorts of random rows, in memory and spilled, against the order that the types' own comparators
/// give. The seed is printed; `-Dseed=N` runs it again.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TupleSortTest {
  private static final long SEED = Long.getLong("seed", System.nanoTime() & 0xFFFF);
  private static final long KILOBYTE = 1024;

  private final Random random = new Random(SEED);

  TupleSortTest() {
    System.out.println("TupleSortTest: -Dseed=" + SEED);
  }

  @ParameterizedTest
  @CsvSource({
    // type OID, descending, nulls first, work_mem kB, rows
    "23, false, false, 4096, 50000",
    "23, true, true, 64, 50000",
    "23, false, true, 64, 1",
    "26, true, false, 64, 20000",
    "20, false, false, 64, 300000",
    "701, false, false, 64, 30000",
    "701, true, true, 4096, 30000",
    "16, false, true, 64, 9000",
    "25, false, false, 4096, 20000",
    "25, true, true, 64, 20000",
    "1700, false, false, 64, 5000",
  })
  void sortsOneColumnAsItsComparatorDoes(
      int oid, boolean descending, boolean nullsFirst, long kilobytes, int rows) {
    Type[] types = {Types.byOid(oid)};
    SortKey[] keys = {new SortKey(0, descending, nullsFirst)};
    check(types, keys, kilobytes, rows, Long.MAX_VALUE);
  }

  @ParameterizedTest
  @CsvSource({"64, 30000", "8192, 30000", "64, 0", "64, 1500"})
  void sortsByManyKeysStably(long kilobytes, int rows) {
    Type[] types = {
      Types.byOid(TypeOids.INT4),
      Types.byOid(TypeOids.TEXT),
      Types.byOid(TypeOids.FLOAT8),
      Types.byOid(TypeOids.INT8)
    };
    SortKey[] keys = {
      new SortKey(1, false, true), new SortKey(0, true, false), new SortKey(2, false, false)
    };
    check(types, keys, kilobytes, rows, Long.MAX_VALUE);
  }

  @ParameterizedTest
  @CsvSource({"10, 40000, true", "10, 40000, false", "20000, 40000, true", "0, 100, false"})
  void givesOnlyTheFirstRowsOfABoundedSort(long bound, int rows, boolean oneColumn) {
    Type[] types =
        oneColumn
            ? new Type[] {Types.byOid(TypeOids.INT4)}
            : new Type[] {Types.byOid(TypeOids.INT4), Types.byOid(TypeOids.TEXT)};
    SortKey[] keys = {new SortKey(0, false, false)};
    check(types, keys, 64, rows, bound);
  }

  @Test
  void keepsMoreThanThirtyTwoColumns() {
    Type[] types = new Type[70];
    java.util.Arrays.fill(types, Types.byOid(TypeOids.INT4));
    SortKey[] keys = {new SortKey(69, false, false), new SortKey(33, true, true)};
    check(types, keys, 256, 3000, Long.MAX_VALUE);
  }

  @Test
  void rowStoreGivesBackWhatItGotTwice() {
    Type[] types = {Types.byOid(TypeOids.INT4), Types.byOid(TypeOids.TEXT)};
    List<Object[]> rows = randomRows(types, 20000);
    try (TemporaryFiles files = new TemporaryFiles();
        RowStore store = new RowStore(types, 64 * KILOBYTE, MemoryContext.top(), files)) {
      forEachBatch(types, rows, store::add);
      assertThat(store.onDisk()).isTrue();
      RowStore.Reader reader = store.reader();
      assertThat(readAll(types, reader::next)).usingRecursiveComparison().isEqualTo(rows);
      reader.rewind();
      assertThat(readAll(types, reader::next)).hasSameSizeAs(rows);
    }
    assertThat(MemoryContext.top().children()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void mergingInManyPassesMakesTheFileHardlyLonger(boolean oneColumn) {
    Type[] types =
        oneColumn
            ? new Type[] {Types.byOid(TypeOids.INT8)}
            : new Type[] {Types.byOid(TypeOids.INT8), Types.byOid(TypeOids.TEXT)};
    List<Object[]> rows = randomRows(types, 200_000);
    try (TemporaryFiles files = new TemporaryFiles();
        TupleSort sort =
            TupleSort.create(
                types,
                new SortKey[] {new SortKey(0, false, false)},
                64 * KILOBYTE,
                MemoryContext.top(),
                files)) {
      forEachBatch(types, rows, sort::add);
      long written = sort.spaceKilobytes();
      sort.finish();
      assertThat(sort.spaceKilobytes()).isBetween(written, written + 192);
      assertThat(readAll(types, sort::next)).hasSameSizeAs(rows);
    }
  }

  private void check(Type[] types, SortKey[] keys, long kilobytes, int rowCount, long bound) {
    List<Object[]> rows = randomRows(types, rowCount);
    List<Object[]> expected = new ArrayList<>(rows);
    expected.sort(order(types, keys));
    expected = expected.subList(0, (int) Math.min(bound, expected.size()));
    try (TemporaryFiles files = new TemporaryFiles();
        TupleSort sort =
            TupleSort.create(types, keys, kilobytes * KILOBYTE, MemoryContext.top(), files)) {
      sort.setBound(bound);
      forEachBatch(types, rows, sort::add);
      sort.finish();
      List<Object[]> first = readAll(types, sort::next);
      assertSame(first, expected);
      sort.rescan();
      assertSame(readAll(types, sort::next), expected);
    }
    assertThat(MemoryContext.top().children()).isEmpty();
  }

  private static void assertSame(List<Object[]> actual, List<Object[]> expected) {
    assertThat(actual).hasSameSizeAs(expected);
    for (int i = 0; i < actual.size(); i++) {
      assertThat(actual.get(i)).as("row %d", i).isEqualTo(expected.get(i));
    }
  }

  private static Comparator<Object[]> order(Type[] types, SortKey[] keys) {
    return (a, b) -> {
      for (SortKey key : keys) {
        Object x = a[key.column()];
        Object y = b[key.column()];
        int order;
        if (x == null || y == null) {
          order = x == y ? 0 : (x == null) == key.nullsFirst() ? -1 : 1;
        } else {
          ValueComparator comparator = Comparators.forType(types[key.column()]);
          order = comparator.compareValues(x, y);
          order = key.descending() ? -order : order;
        }
        if (order != 0) {
          return order;
        }
      }
      return 0;
    };
  }

  private List<Object[]> randomRows(Type[] types, int count) {
    List<Object[]> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Object[] row = new Object[types.length];
      for (int c = 0; c < types.length; c++) {
        row[c] = random.nextInt(20) == 0 ? null : randomValue(types[c]);
      }
      rows.add(row);
    }
    return rows;
  }

  private Object randomValue(Type type) {
    return switch (type.oid()) {
      case TypeOids.INT4 -> random.nextBoolean() ? random.nextInt() : random.nextInt(50);
      case TypeOids.OID -> random.nextInt();
      case TypeOids.INT8 -> random.nextLong() >> random.nextInt(60);
      case TypeOids.FLOAT8 ->
          switch (random.nextInt(10)) {
            case 0 -> Double.NaN;
            case 1 -> Double.NEGATIVE_INFINITY;
            default -> (random.nextDouble() - 0.5) * 1000;
          };
      case TypeOids.BOOL -> random.nextBoolean();
      case TypeOids.TEXT -> "commonpref".substring(random.nextInt(10)) + text();
      default -> type.codec().parse(random.nextInt(100000) + "." + random.nextInt(100), -1);
    };
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      text.appendCodePoint(
          random.nextInt(5) == 0 ? 0x1F600 + random.nextInt(50) : 'a' + random.nextInt(26));
    }
    return text.toString();
  }

  private interface BatchSource {
    boolean next(Batch target);
  }

  private static void forEachBatch(
      Type[] types, List<Object[]> rows, java.util.function.Consumer<Batch> consumer) {
    Batch batch = Batch.create(kinds(types));
    for (Object[] row : rows) {
      for (int c = 0; c < row.length; c++) {
        batch.columns[c].set(batch.rowCount, row[c]);
      }
      if (++batch.rowCount == Batch.CAPACITY) {
        consumer.accept(batch);
        batch.clear();
      }
    }
    if (batch.rowCount > 0) {
      consumer.accept(batch);
    }
  }

  private static List<Object[]> readAll(Type[] types, BatchSource source) {
    List<Object[]> rows = new ArrayList<>();
    Batch batch = Batch.create(kinds(types));
    while (source.next(batch)) {
      for (int i = 0; i < batch.rowCount; i++) {
        Object[] row = new Object[types.length];
        for (int c = 0; c < row.length; c++) {
          row[c] = batch.columns[c].get(i);
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private static VectorKind[] kinds(Type[] types) {
    VectorKind[] kinds = new VectorKind[types.length];
    for (int c = 0; c < types.length; c++) {
      kinds[c] = types[c].vectorKind();
    }
    return kinds;
  }

  /// Real files in a folder of their own, gone at the end.
  private static final class TemporaryFiles implements SpillFile.Factory, AutoCloseable {
    private final List<Path> made = new ArrayList<>();

    @Override
    public SpillFile create() {
      try {
        Path path = Files.createTempFile("sort", ".spill");
        made.add(path);
        return new PlainFile(Posix.open(path.toString(), Posix.O_RDWR, 0));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      for (Path path : made) {
        path.toFile().delete();
      }
    }
  }

  private static final class PlainFile implements SpillFile {
    private final int descriptor;
    private long size;

    PlainFile(int descriptor) {
      this.descriptor = descriptor;
    }

    @Override
    public long append(long address, long bytes) {
      Posix.pwriteMemory(descriptor, address, (int) bytes, size);
      size += bytes;
      return size - bytes;
    }

    @Override
    public void write(long position, long address, long bytes) {
      Posix.pwriteMemory(descriptor, address, (int) bytes, position);
      size = Math.max(size, position + bytes);
    }

    @Override
    public void read(long position, long address, long bytes) {
      Posix.preadMemory(descriptor, address, (int) bytes, position);
    }

    @Override
    public long size() {
      return size;
    }

    @Override
    public void close() {
      Posix.close(descriptor);
    }
  }
}
