package pganatomy.engine.access.transam.xlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pganatomy.engine.access.StorageServer;
import pganatomy.engine.access.common.StoredRelation;
import pganatomy.engine.access.heap.HeapInserter;
import pganatomy.engine.access.heap.HeapTable;
import pganatomy.engine.access.heap.HeapVacuum;
import pganatomy.engine.access.heap.IndexVacuumCallback;
import pganatomy.engine.access.heap.VacuumCutoffs;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.access.transam.TransactionRecord;
import pganatomy.engine.storage.buffer.BufferPool;
import pganatomy.engine.storage.page.ItemIdLayout;
import pganatomy.engine.storage.page.PageLayout;
import pganatomy.engine.storage.smgr.Fork;
import pganatomy.engine.storage.smgr.RelationFile;

/// The log alone makes the same pages: random work on a heap, and then all records applied to empty
/// pages. Only hint bits may be missing.
class WalRedoTest {
  private static final IndexVacuumCallback NO_INDEXES =
      new IndexVacuumCallback() {
        @Override
        public boolean hasIndexes() {
          return false;
        }

        @Override
        public void bulkDelete(pganatomy.engine.access.heap.DeadItems items) {
          throw new IllegalStateException("there are none");
        }

        @Override
        public void cleanup(double liveTuples, boolean isExact) {
          // Nothing to clean.
        }
      };

  private static final long SYSTEM = 7;
  private static final int RELATION = 16384;

  @TempDir Path directory;

  private StoredRelation table;

  @BeforeEach
  void start() throws Exception {
    StorageServer.initialize(directory);
    StorageServer.start(directory, 256);
    FirstSegment.create(SYSTEM, new CheckpointRecord());
    long end = Lsn.align(FirstSegment.CHECKPOINT_LSN + 114);
    Wal.open(SYSTEM, end, FirstSegment.CHECKPOINT_LSN, FirstSegment.CHECKPOINT_LSN);
    table = StorageServer.create(RELATION, StorageServer.type("int4"), StorageServer.type("text"));
  }

  @AfterEach
  void stop() {
    StorageServer.stop();
  }

  @Test
  void theLogMakesTheSamePages() {
    for (long seed = 1; seed <= 3; seed++) {
      work(new Random(seed));
    }
    Wal.flush(Wal.insertLsn());
    Map<Long, byte[]> pages = redoAll();
    comparePages(pages, Fork.MAIN);
    comparePages(pages, Fork.VISIBILITY);
  }

  private void work(Random random) {
    for (int step = 0; step < 120; step++) {
      if (random.nextInt(20) == 0) {
        Wal.beginOnlineCheckpoint();
      }
      TransactionContext transaction = StorageServer.begin();
      int kind = random.nextInt(10);
      if (kind < 4) {
        HeapInserter inserter = new HeapInserter(table, transaction);
        for (int i = random.nextInt(60); i >= 0; i--) {
          inserter.insert(new Object[] {i, "x".repeat(random.nextInt(120))});
        }
      } else if (kind < 9) {
        change(random, transaction);
      } else {
        HeapVacuum.run(
            table,
            transaction,
            VacuumCutoffs.now(random.nextBoolean(), 3, 0),
            random.nextBoolean(),
            NO_INDEXES,
            HeapVacuum.IndexCleanup.AUTO,
            null);
      }
      if (random.nextInt(4) == 0) {
        transaction.abort();
      } else {
        transaction.commit();
      }
      // Sets hint bits, and prunes.
      TransactionContext reader = StorageServer.begin();
      StorageServer.values(table, reader);
      reader.commit();
    }
  }

  private void change(Random random, TransactionContext transaction) {
    int blocks = RelationFile.of(table.locator()).blockCount(Fork.MAIN);
    for (int i = random.nextInt(30); i >= 0 && blocks > 0; i--) {
      long ctid = (long) random.nextInt(blocks) << 16 | 1 + random.nextInt(100);
      int block = (int) (ctid >>> 16);
      if (!isNormal(block, (int) ctid & 0xffff)) {
        continue;
      }
      if (random.nextInt(3) == 0) {
        HeapTable.delete(table, ctid, transaction, null, null);
      } else {
        Object[] row = {i, "y".repeat(random.nextInt(100))};
        HeapTable.update(table, ctid, row, transaction, null, new long[1]);
      }
    }
  }

  private boolean isNormal(int block, int line) {
    byte[] page = read(block, Fork.MAIN);
    return line <= PageLayout.lineCount(page)
        && ItemIdLayout.state(ItemIdLayout.get(page, line)) == ItemIdLayout.NORMAL;
  }

  private byte[] read(int block, Fork fork) {
    BufferPool pool = BufferPool.shared();
    int buffer = pool.pin(RelationFile.of(table.locator()), fork, block, null);
    byte[] page = new byte[PageLayout.PAGE_BYTES];
    pool.lockShared(buffer);
    pool.copyPage(buffer, page);
    pool.unlockShared(buffer);
    pool.unpin(buffer);
    return page;
  }

  private static Map<Long, byte[]> redoAll() {
    Map<Long, byte[]> pages = new HashMap<>();
    int commits = 0;
    try (WalReader reader = new WalReader(SYSTEM)) {
      reader.seek(FirstSegment.CHECKPOINT_LSN);
      for (WalRecordView record = reader.next(); record != null; record = reader.next()) {
        commits +=
            TransactionRecord.is(record) && TransactionRecord.decode(record).isCommit ? 1 : 0;
        for (int i = 0; i < record.blockCount(); i++) {
          WalBlock block = record.block(i);
          long key = (long) block.forkNumber << 32 | block.block;
          byte[] page = pages.computeIfAbsent(key, any -> new byte[PageLayout.PAGE_BYTES]);
          block.redo(page);
          PageLayout.putLsn(page, record.end);
        }
      }
      assertThat(reader.endOfLog()).isEqualTo(Wal.insertLsn());
    }
    assertThat(commits).isPositive();
    return pages;
  }

  private void comparePages(Map<Long, byte[]> pages, Fork fork) {
    RelationFile file = RelationFile.of(table.locator());
    int blocks = file.exists(fork) ? file.blockCount(fork) : 0;
    for (int block = 0; block < blocks; block++) {
      byte[] expected = read(block, fork);
      byte[] redone = pages.get((long) fork.ordinal() << 32 | block);
      if (redone == null) {
        assertThat(PageLayout.isAllZeros(expected)).as("%s %d", fork, block).isTrue();
        continue;
      }
      assertThat(PageLayout.lsn(redone)).isEqualTo(PageLayout.lsn(expected));
      assertThat(plain(redone, fork))
          .as("%s block %d", fork, block)
          .isEqualTo(plain(expected, fork));
    }
  }

  /// Without what need not be the same: checksum, hole, prune xid and full flag, hint bits.
  private static byte[] plain(byte[] page, Fork fork) {
    byte[] plain = page.clone();
    PageLayout.putChecksum(plain, 0);
    if (fork != Fork.MAIN || PageLayout.isNew(plain)) {
      return plain;
    }
    PageLayout.putPruneXid(plain, 0);
    PageLayout.setFlag(plain, PageLayout.FLAG_PAGE_FULL, false);
    java.util.Arrays.fill(plain, PageLayout.lower(plain), PageLayout.upper(plain), (byte) 0);
    for (int line = 1; line <= PageLayout.lineCount(plain); line++) {
      int item = ItemIdLayout.get(plain, line);
      if (ItemIdLayout.state(item) == ItemIdLayout.NORMAL) {
        plain[ItemIdLayout.offset(item) + 21] &= (byte) 0xf0;
      }
    }
    return plain;
  }

  @Test
  void aPageGetsOneImageAfterEachCheckpoint() {
    TransactionContext transaction = StorageServer.begin();
    HeapInserter inserter = new HeapInserter(table, transaction);
    inserter.insert(new Object[] {1, "a"});
    long before = Wal.counters().images();
    inserter.insert(new Object[] {2, "b"});
    assertThat(Wal.counters().images()).as("a new page needs none").isEqualTo(before);
    Wal.beginOnlineCheckpoint();
    inserter.insert(new Object[] {3, "c"});
    inserter.insert(new Object[] {4, "d"});
    assertThat(Wal.counters().images()).isEqualTo(before + 1);
    transaction.commit();
  }

  @Test
  void hintBitsOnACleanPageLogItsImageOnce() {
    TransactionContext transaction = StorageServer.begin();
    new HeapInserter(table, transaction).insert(new Object[] {1, "a"});
    transaction.commit();
    BufferPool.shared().flushAll();
    Wal.beginOnlineCheckpoint();
    long before = Wal.counters().images();
    long lsn = PageLayout.lsn(read(0, Fork.MAIN));
    TransactionContext reader = StorageServer.begin();
    StorageServer.values(table, reader);
    StorageServer.values(table, reader);
    reader.commit();
    assertThat(Wal.counters().images()).isEqualTo(before + 1);
    assertThat(PageLayout.lsn(read(0, Fork.MAIN))).isGreaterThan(lsn);
  }

  @Test
  void aPageIsWrittenAfterItsLog() {
    TransactionContext transaction = StorageServer.begin();
    new HeapInserter(table, transaction).insert(new Object[] {1, "a"});
    long lsn = PageLayout.lsn(read(0, Fork.MAIN));
    assertThat(Wal.flushedLsn()).isLessThan(lsn);
    BufferPool.shared().flushAll();
    assertThat(Wal.flushedLsn()).isGreaterThanOrEqualTo(lsn);
    transaction.abort();
  }

  @Test
  void aReaderLogsNothing() {
    TransactionContext writer = StorageServer.begin();
    new HeapInserter(table, writer).insert(new Object[] {1, "a"});
    writer.commit();
    TransactionContext first = StorageServer.begin();
    StorageServer.values(table, first);
    first.commit();
    long end = Wal.insertLsn();
    TransactionContext reader = StorageServer.begin();
    StorageServer.values(table, reader);
    reader.commit();
    assertThat(Wal.insertLsn()).isEqualTo(end);
  }
}
