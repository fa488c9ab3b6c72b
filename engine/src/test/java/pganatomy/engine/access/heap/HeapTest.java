package pganatomy.engine.access.heap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pganatomy.engine.access.StorageServer;
import pganatomy.engine.access.common.StoredRelation;
import pganatomy.engine.access.common.TupleReader;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.storage.page.PageLayout;
import pganatomy.engine.storage.smgr.RelationFile;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.VectorKind;

/// Rows go in and come out, and each transaction sees what it should.
class HeapTest {
  @TempDir static Path directory;
  private static int nextFileNode = 20000;

  @BeforeAll
  static void start() throws Exception {
    StorageServer.initialize(directory);
    StorageServer.start(directory, 64);
  }

  @AfterAll
  static void stop() {
    StorageServer.stop();
  }

  private static StoredRelation intTable() {
    return StorageServer.create(nextFileNode++, StorageServer.type("int4"));
  }

  private static StoredRelation filled(int rows) {
    StoredRelation table = intTable();
    TransactionContext transaction = StorageServer.begin();
    HeapInserter inserter = new HeapInserter(table, transaction);
    for (int i = 0; i < rows; i++) {
      inserter.insert(new Object[] {i});
    }
    transaction.commit();
    return table;
  }

  private static long count(StoredRelation table) {
    TransactionContext transaction = StorageServer.begin();
    long count = StorageServer.values(table, transaction).size();
    transaction.commit();
    return count;
  }

  @Test
  void valuesOfAllWidthsComeBackWithTheirNulls() {
    Type[] types = {
      StorageServer.type("int2"), StorageServer.type("text"), StorageServer.type("int8"),
      StorageServer.type("bool"), StorageServer.type("float8"), StorageServer.type("name"),
      StorageServer.type("_int4"), StorageServer.type("float4")
    };
    StoredRelation table = StorageServer.create(nextFileNode++, types);
    Object[] array = new Object[] {types[6].codec().parse("{1,NULL,3}", -1)};
    Object[][] rows = {
      {-7, "short", 1L << 40, true, 2.5, "a_name", array[0], 0.25},
      {null, "x".repeat(3000), null, false, null, null, null, -1.0},
      {32767, "", -1L, null, Double.NaN, "n", null, null}
    };
    TransactionContext transaction = StorageServer.begin();
    for (Object[] row : rows) {
      new HeapInserter(table, transaction).insert(row);
    }
    transaction.commit();
    assertThat(read(table, types)).isDeepEqualTo(rows);
  }

  private static Object[][] read(StoredRelation table, Type[] types) {
    VectorKind[] kinds = new VectorKind[types.length];
    int[] attributes = new int[types.length];
    for (int i = 0; i < types.length; i++) {
      kinds[i] = types[i].vectorKind();
      attributes[i] = i + 1;
    }
    TransactionContext transaction = StorageServer.begin();
    HeapScan scan = HeapScan.open(table, transaction.statementSnapshot(), 0, -1);
    HeapPage page = new HeapPage();
    Batch batch = Batch.create(kinds);
    TupleReader reader = new TupleReader(table, attributes);
    while (scan.nextPage(page)) {
      reader.read(page, 0, batch);
    }
    transaction.commit();
    Object[][] rows = new Object[batch.rowCount][types.length];
    for (int row = 0; row < rows.length; row++) {
      for (int i = 0; i < types.length; i++) {
        rows[row][i] = batch.columns[i].get(row);
      }
    }
    return rows;
  }

  @Test
  void rowThatDoesNotFitOnAPageIsRefusedInPostgresWords() {
    StoredRelation table = StorageServer.create(nextFileNode++, StorageServer.type("text"));
    TransactionContext transaction = StorageServer.begin();
    StringBuilder incompressible = new StringBuilder();
    java.util.Random random = new java.util.Random(7);
    while (incompressible.length() < 9000) {
      incompressible.append((char) ('!' + random.nextInt(90)));
    }
    Object[] row = {incompressible.toString()};
    assertThatThrownBy(() -> new HeapInserter(table, transaction).insert(row))
        .isInstanceOf(DatabaseException.class)
        .hasMessage("row is too big: size 9032, maximum size 8160");
    transaction.abort();
  }

  @Test
  void commandDoesNotSeeItsOwnRowsButTheNextOneDoes() {
    StoredRelation table = intTable();
    TransactionContext transaction = StorageServer.begin();
    new HeapInserter(table, transaction).insert(new Object[] {1});
    assertThat(StorageServer.values(table, transaction)).isEmpty();
    transaction.incrementCommandCounter();
    assertThat(StorageServer.values(table, transaction)).containsExactly(1);
    transaction.commit();
  }

  @Test
  void rowsOfARolledBackTransactionAreNeverSeen() {
    StoredRelation table = filled(3);
    TransactionContext transaction = StorageServer.begin();
    new HeapInserter(table, transaction).insert(new Object[] {99});
    HeapTable.delete(table, 1, transaction, null, null);
    transaction.abort();
    TransactionContext reader = StorageServer.begin();
    assertThat(StorageServer.values(table, reader)).containsExactly(0, 1, 2);
    reader.commit();
  }

  @Test
  void rollingBackASavepointUndoesWhatWasDoneSince() {
    StoredRelation table = filled(2);
    TransactionContext transaction = StorageServer.begin();
    HeapInserter inserter = new HeapInserter(table, transaction);
    inserter.insert(new Object[] {10});
    transaction.defineSavepoint("s");
    inserter.insert(new Object[] {11});
    HeapTable.delete(table, 1, transaction, null, null);
    transaction.incrementCommandCounter();
    assertThat(StorageServer.values(table, transaction)).containsExactly(1, 10, 11);
    transaction.rollbackToSavepoint("s");
    assertThat(StorageServer.values(table, transaction)).containsExactly(0, 1, 10);
    inserter.insert(new Object[] {12});
    transaction.releaseSavepoint("s");
    transaction.commit();
    TransactionContext reader = StorageServer.begin();
    assertThat(StorageServer.values(table, reader)).containsExactly(0, 1, 10, 12);
    reader.commit();
  }

  @Test
  void moreSavepointsThanOthersCanListAreStillToldApart() {
    StoredRelation table = intTable();
    TransactionContext transaction = StorageServer.begin();
    HeapInserter inserter = new HeapInserter(table, transaction);
    for (int i = 0; i < 100; i++) {
      transaction.defineSavepoint("s");
      inserter.insert(new Object[] {i});
      if (i % 2 == 0) {
        transaction.rollbackToSavepoint("s");
      }
      transaction.releaseSavepoint("s");
    }
    transaction.commit();
    assertThat(count(table)).isEqualTo(50);
  }

  @Test
  void updateLeavesTheOldVersionToOlderSnapshotsOnly() {
    StoredRelation table = filled(1);
    TransactionContext transaction = StorageServer.begin();
    long[] newest = new long[1];
    assertThat(HeapTable.update(table, 1, new Object[] {5}, transaction, null, newest))
        .isEqualTo(HeapTable.Outcome.OK);
    assertThat(newest[0]).isEqualTo(2);
    assertThat(StorageServer.values(table, transaction)).containsExactly(0);
    transaction.incrementCommandCounter();
    assertThat(StorageServer.values(table, transaction)).containsExactly(5);
    assertThat(HeapTable.update(table, 2, new Object[] {6}, transaction, null, newest))
        .isEqualTo(HeapTable.Outcome.OK);
    assertThat(StorageServer.values(table, transaction)).containsExactly(5);
    transaction.incrementCommandCounter();
    assertThat(StorageServer.values(table, transaction)).containsExactly(6);
    transaction.commit();
    assertThat(count(table)).isEqualTo(1);
  }

  @Test
  void versionThatASnapshotSeesIsFoundFromAnOlderOne() {
    StoredRelation table = filled(1);
    for (int value = 10; value < 13; value++) {
      TransactionContext transaction = StorageServer.begin();
      long[] newest = new long[1];
      HeapTable.update(table, value - 9, new Object[] {value}, transaction, null, newest);
      transaction.commit();
    }
    TransactionContext reader = StorageServer.begin();
    HeapPage page = new HeapPage();
    assertThat(HeapTable.fetch(table, 1, reader.latestSnapshot(), page)).isFalse();
    assertThat(HeapTable.fetchVersion(table, 1, reader.latestSnapshot(), page)).isTrue();
    assertThat(page.ctid(0)).isEqualTo(4);
    HeapTable.delete(table, 4, reader, null, null);
    reader.incrementCommandCounter();
    assertThat(HeapTable.fetchVersion(table, 1, reader.latestSnapshot(), page)).isFalse();
    reader.commit();
  }

  @Test
  void secondChangeOfARowByOneCommandIsToldApart() {
    StoredRelation table = filled(1);
    TransactionContext transaction = StorageServer.begin();
    HeapTable.delete(table, 1, transaction, null, null);
    assertThat(HeapTable.delete(table, 1, transaction, null, null))
        .isEqualTo(HeapTable.Outcome.SELF_MODIFIED);
    transaction.commit();
    TransactionContext later = StorageServer.begin();
    assertThat(HeapTable.delete(table, 1, later, null, null)).isEqualTo(HeapTable.Outcome.DELETED);
    later.abort();
  }

  @Test
  void vacuumTakesAwayWhatNobodySeesAndCutsTheEndOff() {
    StoredRelation table = filled(2000);
    int pages = HeapScan.blockCount(table);
    TransactionContext transaction = StorageServer.begin();
    for (int block = 1; block < pages; block++) {
      for (int line = 1; line <= 226; line++) {
        HeapTable.delete(table, (long) block << 16 | line, transaction, null, null);
      }
    }
    transaction.commit();
    TransactionContext vacuum = StorageServer.begin();
    VacuumResult result = HeapVacuum.run(table, vacuum, false, () -> true);
    vacuum.commit();
    assertThat(result.removedTuples).isEqualTo(2000 - 226);
    assertThat(result.removedPages).isEqualTo(pages - 1);
    assertThat(HeapScan.blockCount(table)).isEqualTo(1);
    assertThat(count(table)).isEqualTo(226);
  }

  @Test
  void roomThatVacuumHasMadeIsUsedAgain() {
    StoredRelation table = filled(1000);
    int pages = HeapScan.blockCount(table);
    TransactionContext transaction = StorageServer.begin();
    for (int line = 1; line <= 226; line++) {
      HeapTable.delete(table, 1L << 16 | line, transaction, null, null);
    }
    transaction.commit();
    TransactionContext vacuum = StorageServer.begin();
    HeapVacuum.run(table, vacuum, false, () -> true);
    HeapInserter inserter = new HeapInserter(table, vacuum);
    for (int i = 0; i < 226; i++) {
      inserter.insert(new Object[] {i});
    }
    vacuum.commit();
    assertThat(HeapScan.blockCount(table)).isEqualTo(pages);
    assertThat(count(table)).isEqualTo(1000);
  }

  @Test
  void tableLargerThanThePoolIsReadWhole() {
    StoredRelation table = filled(40_000);
    assertThat(HeapScan.blockCount(table)).isGreaterThan(64);
    assertThat(count(table)).isEqualTo(40_000);
  }

  @Test
  void flippedBitInAFileIsFoundByItsChecksum() throws Exception {
    StoredRelation table = filled(10);
    Path file = directory.resolve(table.locator().toString());
    pganatomy.engine.storage.buffer.BufferPool.shared()
        .dropRelation(RelationFile.of(table.locator()));
    byte[] bytes = Files.readAllBytes(file);
    bytes[PageLayout.PAGE_BYTES - 3] ^= 4;
    Files.write(file, bytes);
    assertThatThrownBy(() -> count(table))
        .hasMessage("invalid page in block 0 of relation \"" + table.locator() + "\"");
  }
}
