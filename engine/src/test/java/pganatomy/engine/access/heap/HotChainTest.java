package pganatomy.engine.access.heap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pganatomy.engine.access.StorageServer;
import pganatomy.engine.access.common.StoredRelation;
import pganatomy.engine.access.common.TupleReader;
import pganatomy.engine.access.htup.HeapTupleLayout;
import pganatomy.engine.access.transam.Snapshot;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.storage.page.ItemIdLayout;
import pganatomy.engine.storage.page.PageLayout;
import pganatomy.engine.storage.smgr.RelationFile;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.VectorKind;

/// Chains of versions on one page: how they grow, are followed, are pruned, and what VACUUM, the
/// visibility map and the free space map make of them.
class HotChainTest {
  @TempDir static Path directory;
  private static int nextFileNode = 30000;

  @BeforeAll
  static void start() throws Exception {
    StorageServer.initialize(directory);
    StorageServer.start(directory, 64);
  }

  @AfterAll
  static void stop() {
    StorageServer.stop();
  }

  private static StoredRelation filled(int rows) {
    StoredRelation table = StorageServer.create(nextFileNode++, StorageServer.type("int4"));
    TransactionContext transaction = StorageServer.begin();
    HeapInserter inserter = new HeapInserter(table, transaction);
    for (int i = 0; i < rows; i++) {
      inserter.insert(new Object[] {i});
    }
    transaction.commit();
    return table;
  }

  private static long update(StoredRelation table, long ctid, int value, boolean commits) {
    TransactionContext transaction = StorageServer.begin();
    long[] newest = new long[1];
    Object[] row = {value};
    assertThat(HeapTable.update(table, ctid, row, transaction, null, newest))
        .isEqualTo(HeapTable.Outcome.OK);
    if (commits) {
      transaction.commit();
    } else {
      transaction.abort();
    }
    return newest[0];
  }

  private static Integer byRoot(StoredRelation table, long root) {
    TransactionContext transaction = StorageServer.begin();
    HeapPage page = new HeapPage();
    Integer found = null;
    if (HeapFetch.byRoot(table, root, transaction.statementSnapshot(), page)) {
      Batch row = Batch.create(new VectorKind[] {VectorKind.INT}, 1);
      new TupleReader(table, new int[] {1}).read(page, 0, row);
      found = (Integer) row.columns[0].get(0);
    }
    transaction.commit();
    return found;
  }

  private static byte[] page(StoredRelation table) {
    TransactionContext transaction = StorageServer.begin();
    HeapPage page = new HeapPage();
    HeapScan.open(table, Snapshot.any(transaction), 0, 1).readPage(0, page);
    transaction.commit();
    return page.bytes;
  }

  private static int state(byte[] page, int line) {
    return ItemIdLayout.state(ItemIdLayout.get(page, line));
  }

  private static VacuumResult vacuum(StoredRelation table, List<Long> removed, boolean freezes) {
    TransactionContext transaction = StorageServer.begin();
    IndexVacuumCallback indexes =
        new IndexVacuumCallback() {
          @Override
          public boolean hasIndexes() {
            return removed != null;
          }

          @Override
          public void bulkDelete(DeadItems items) {
            for (int i = 0; i < items.count(); i++) {
              removed.add(items.ctid(i));
            }
          }

          @Override
          public void cleanup(double liveTuples, boolean isExact) {}
        };
    VacuumResult result =
        HeapVacuum.run(
            table,
            transaction,
            VacuumCutoffs.now(freezes, 3, 0),
            false,
            indexes,
            HeapVacuum.IndexCleanup.ON,
            null);
    transaction.commit();
    return result;
  }

  @Test
  void updatesThatTouchNoIndexedColumnMakeAChainThatItsRootLeadsThrough() {
    StoredRelation table = filled(1);
    long second = update(table, 1, 10, true);
    long third = update(table, second, 20, true);
    assertThat(third).isEqualTo(3);
    assertThat(byRoot(table, 1)).isEqualTo(20);
    assertThat(byRoot(table, second)).as("a heap-only tuple is nobody's root").isNull();
    byte[] page = page(table);
    int root = ItemIdLayout.offset(ItemIdLayout.get(page, 1));
    int last = ItemIdLayout.offset(ItemIdLayout.get(page, 3));
    assertThat(HeapTupleLayout.infomask2(page, root) & HeapTupleLayout.HOT_UPDATED).isNotZero();
    assertThat(HeapTupleLayout.infomask2(page, last) & HeapTupleLayout.HEAP_ONLY).isNotZero();
  }

  @Test
  void rolledBackUpdateLeavesTheChainWhereItWas() {
    StoredRelation table = filled(1);
    update(table, 1, 10, false);
    assertThat(byRoot(table, 1)).isEqualTo(0);
    long next = update(table, 1, 11, true);
    assertThat(byRoot(table, 1)).isEqualTo(11);
    assertThat(next).isEqualTo(3);
  }

  @Test
  void pageThatFillsUpIsPrunedByWhoReadsItAndTheRootBecomesARedirect() {
    StoredRelation table = filled(1);
    long ctid = 1;
    for (int i = 1; i <= 1000; i++) {
      ctid = update(table, ctid, i, true);
      byRoot(table, 1);
    }
    assertThat(HeapScan.blockCount(table)).as("a thousand versions in one page").isEqualTo(1);
    assertThat(byRoot(table, 1)).isEqualTo(1000);
    assertThat(state(page(table), 1)).isEqualTo(ItemIdLayout.REDIRECT);
  }

  @Test
  void versionsThatSomebodySeesAreNotPruned() {
    StoredRelation table = filled(1);
    TransactionContext old = StorageServer.begin();
    Snapshot snapshot = old.statementSnapshot();
    HeapPage page = new HeapPage();
    assertThat(HeapFetch.byRoot(table, 1, snapshot, page)).isTrue();
    HeapPrune prune = new HeapPrune(new HeapVisibility(Snapshot.self(old)));
    int xid = old.currentXid();
    HeapTable.update(table, 1, new Object[] {5}, old, null, null);
    byte[] copy = page(table);
    assertThat(prune.run(copy, xid, false)).as("the update is not over").isFalse();
    assertThat(prune.nextPruneXid).isEqualTo(xid);
    old.commit();
    copy = page(table);
    assertThat(prune.run(copy, xid, false)).as("too young").isFalse();
    assertThat(prune.run(copy, xid + 1, false)).as("nobody sees it").isTrue();
    assertThat(state(copy, 1)).isEqualTo(ItemIdLayout.REDIRECT);
  }

  @Test
  void lineThatAnIndexMayPointToStaysDeadUntilTheIndexIsClean() {
    StoredRelation table = filled(100);
    TransactionContext transaction = StorageServer.begin();
    for (int line = 1; line <= 50; line++) {
      HeapTable.delete(table, line, transaction, null, null);
    }
    transaction.commit();
    List<Long> removed = new ArrayList<>();
    VacuumResult result = vacuum(table, removed, false);
    assertThat(removed).hasSize(50).startsWith(1L, 2L).endsWith(50L);
    assertThat(result.removedTuples).isEqualTo(50);
    assertThat(result.indexScans).isEqualTo(1);
    assertThat(result.freedItems).isEqualTo(50);
    assertThat(state(page(table), 7)).isEqualTo(ItemIdLayout.UNUSED);
    assertThat(byRoot(table, 51)).isEqualTo(50);
  }

  @Test
  void visibilityMapPromisesWhatVacuumSawAndAChangeTakesItBack() {
    StoredRelation table = filled(10);
    assertThat(VisibilityMap.isAllVisible(table, 0)).isFalse();
    vacuum(table, null, false);
    assertThat(VisibilityMap.isAllVisible(table, 0)).isTrue();
    assertThat(VisibilityMap.count(table, 1)).containsExactly(1, 0);
    assertThat(vacuum(table, null, true).newFrozenPages).isEqualTo(1);
    assertThat(VisibilityMap.count(table, 1)).containsExactly(1, 1);
    TransactionContext locker = StorageServer.begin();
    HeapTable rows = new HeapTable(table, locker);
    rows.lock(
        1,
        pganatomy.engine.access.transam.RowLockMode.KEY_SHARE,
        LockWait.BLOCK,
        true,
        locker.statementSnapshot());
    locker.commit();
    assertThat(VisibilityMap.count(table, 1)).as("a lock: not frozen").containsExactly(1, 0);
    update(table, 1, 99, true);
    assertThat(VisibilityMap.isAllVisible(table, 0)).isFalse();
    assertThat(PageLayout.hasFlag(page(table), PageLayout.FLAG_ALL_VISIBLE)).isFalse();
  }

  @Test
  void freeSpaceIsFoundOnceItIsPublishedThroughAllLevels() {
    StoredRelation table = filled(1);
    RelationFile file = RelationFile.of(table.locator());
    int heapBlocks = 3 * FreeSpacePage.SLOTS;
    FreeSpaceMap.record(file, 2 * FreeSpacePage.SLOTS + 5, 4000);
    assertThat(FreeSpaceMap.find(file, 100, heapBlocks)).as("not yet").isEqualTo(-1);
    FreeSpaceMap.publish(file, 0, heapBlocks);
    assertThat(FreeSpaceMap.find(file, 4000, heapBlocks)).isEqualTo(2 * FreeSpacePage.SLOTS + 5);
    assertThat(FreeSpaceMap.find(file, 4001, heapBlocks)).isEqualTo(-1);
    assertThat(FreeSpaceMap.find(file, 100, 10)).as("behind the heap's end").isEqualTo(-1);
    assertThat(FreeSpaceMap.find(file, 100, heapBlocks)).as("and forgotten").isEqualTo(-1);
  }

  @Test
  void searchesGoRoundSoThatNotEverybodyGetsTheSamePage() {
    StoredRelation table = filled(1);
    RelationFile file = RelationFile.of(table.locator());
    for (int block = 0; block < 4; block++) {
      FreeSpaceMap.record(file, block, 8000);
    }
    FreeSpaceMap.publish(file, 0, 4);
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      found.add(FreeSpaceMap.find(file, 100, 4));
    }
    assertThat(found).containsExactly(0, 1, 2, 3, 0);
  }
}
