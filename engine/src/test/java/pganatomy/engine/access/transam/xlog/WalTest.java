package pganatomy.engine.access.transam.xlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pganatomy.engine.access.StorageServer;
import pganatomy.engine.storage.smgr.DataDirectory;

/// What was inserted is read back, byte for byte, from the files: over pages' and segments' ends,
/// and no further than it is right.
class WalTest {
  private static final long SYSTEM = 7;

  @TempDir Path directory;

  @BeforeEach
  void start() throws Exception {
    StorageServer.initialize(directory);
    StorageServer.start(directory, 64);
    open();
  }

  @AfterEach
  void stop() {
    StorageServer.stop();
  }

  private static void open() {
    FirstSegment.create(SYSTEM, new CheckpointRecord());
    try (WalReader reader = new WalReader(SYSTEM)) {
      reader.seek(FirstSegment.CHECKPOINT_LSN);
      assertThat(reader.next()).isNotNull();
      assertThat(reader.next()).isNull();
      assertThat(reader.reason())
          .isEqualTo("invalid record length at 0/10000A0: expected at least 24, got 0");
      Wal.open(SYSTEM, reader.endOfLog(), reader.lastRecord(), FirstSegment.CHECKPOINT_LSN);
    }
  }

  private static long insert(byte[] data, int xid) {
    return WalRecord.of(ResourceManager.GENERIC, 0).data(data, 0, data.length).insert(xid);
  }

  @Test
  void recordsOfAllSizesComeBackOverPagesAndSegments() {
    Random random = new Random(1);
    List<byte[]> written = new ArrayList<>();
    long bytes = 0;
    while (bytes < 2.5 * Lsn.SEGMENT_BYTES) {
      byte[] data =
          new byte[random.nextInt(10) == 0 ? random.nextInt(300_000) : random.nextInt(40)];
      random.nextBytes(data);
      insert(data, written.size() + 3);
      written.add(data);
      bytes += data.length;
    }
    Wal.flush(Wal.insertLsn());
    assertThat(Wal.flushedLsn()).isEqualTo(Wal.insertLsn());
    try (WalReader reader = new WalReader(SYSTEM)) {
      reader.seek(FirstSegment.CHECKPOINT_LSN);
      long previous = reader.next().start;
      for (int i = 0; i < written.size(); i++) {
        WalRecordView record = reader.next();
        assertThat(record).as("record %d: %s", i, reader.reason()).isNotNull();
        assertThat(record.previous()).isEqualTo(previous);
        assertThat(record.xid()).isEqualTo(i + 3);
        assertThat(Arrays.equals(record.mainData(), written.get(i))).isTrue();
        previous = record.start;
      }
      assertThat(reader.next()).isNull();
      assertThat(reader.endOfLog()).isEqualTo(Wal.insertLsn());
    }
    assertThat(Wal.counters().records()).isEqualTo(written.size());
  }

  @Test
  void whatIsNotFlushedIsNotInTheFilesAndALogThatIsOpenedAgainGoesOnThere() {
    insert(new byte[] {1}, 0);
    long end = insert(new byte[] {2}, 0);
    Wal.flush(end);
    insert(new byte[] {3}, 0);
    try (WalReader reader = new WalReader(SYSTEM)) {
      reader.seek(FirstSegment.CHECKPOINT_LSN);
      int count = 0;
      while (reader.next() != null) {
        count++;
      }
      assertThat(count).isEqualTo(3);
      assertThat(reader.endOfLog()).isEqualTo(end);
      Wal.open(SYSTEM, reader.endOfLog(), reader.lastRecord(), FirstSegment.CHECKPOINT_LSN);
    }
    Wal.flush(insert(new byte[] {4}, 0));
    try (WalReader reader = new WalReader(SYSTEM)) {
      assertThat(reader.findFirst(end)).isEqualTo(end);
      assertThat(reader.next().mainData()).containsExactly(4);
    }
  }

  @Test
  void aSwitchLeavesTheRestOfTheSegment() {
    insert(new byte[] {1}, 0);
    long end = Wal.switchSegment();
    assertThat(Lsn.segment(end)).isEqualTo(1);
    assertThat(Wal.insertLsn()).isEqualTo(2L * Lsn.SEGMENT_BYTES);
    assertThat(Wal.switchSegment()).isEqualTo(2L * Lsn.SEGMENT_BYTES);
    Wal.flush(insert(new byte[] {2}, 0));
    assertThat(directory.resolve("pg_wal/000000010000000000000002")).exists();
    try (WalReader reader = new WalReader(SYSTEM)) {
      reader.seek(FirstSegment.CHECKPOINT_LSN);
      reader.next();
      reader.next();
      assertThat(reader.next().is(ResourceManager.XLOG, ResourceManager.XLOG_SWITCH)).isTrue();
      WalRecordView record = reader.next();
      assertThat(record.start).isEqualTo(2L * Lsn.SEGMENT_BYTES + WalFormat.LONG_HEADER);
      assertThat(record.mainData()).containsExactly(2);
    }
  }

  @Test
  void aFlippedBitEndsTheLogWithTheReason() throws Exception {
    long first = Wal.insertLsn();
    insert(new byte[100], 0);
    long second = Wal.insertLsn();
    insert(new byte[100], 0);
    Wal.flush(Wal.insertLsn());
    flip(second + 50);
    try (WalReader reader = new WalReader(SYSTEM)) {
      reader.seek(first);
      assertThat(reader.next()).isNotNull();
      assertThat(reader.next()).isNull();
      assertThat(reader.reason())
          .isEqualTo("incorrect resource manager data checksum in record at " + Lsn.text(second));
      assertThat(reader.endOfLog()).isEqualTo(second);
    }
    flip(Lsn.SEGMENT_BYTES + 24);
    try (WalReader reader = new WalReader(SYSTEM)) {
      reader.seek(first);
      assertThat(reader.next()).isNull();
      assertThat(reader.reason())
          .startsWith("WAL file is from different database system: WAL file database system");
    }
  }

  private static void flip(long lsn) throws Exception {
    Path file = Path.of(DataDirectory.resolve(Lsn.path(Lsn.segment(lsn))));
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek(Lsn.segmentOffset(lsn));
      int old = bytes.read();
      bytes.seek(Lsn.segmentOffset(lsn));
      bytes.write(old ^ 1);
    }
  }

  @Test
  void aMissingSegmentIsTold() throws Exception {
    Wal.switchSegment();
    Wal.flush(insert(new byte[] {1}, 0));
    Files.delete(directory.resolve("pg_wal/000000010000000000000002"));
    try (WalReader reader = new WalReader(SYSTEM)) {
      reader.seek(FirstSegment.CHECKPOINT_LSN);
      while (reader.next() != null) {}
      assertThat(reader.isSegmentMissing()).isTrue();
      assertThat(reader.reason())
          .isEqualTo(
              "could not open file \"pg_wal/000000010000000000000002\": No such file or"
                  + " directory");
    }
  }

  @Test
  void namesOfSegments() {
    assertThat(Lsn.fileName(1)).isEqualTo("000000010000000000000001");
    assertThat(Lsn.fileName(0x12345)).isEqualTo("000000010000012300000045");
    assertThat(Lsn.segmentOf("000000010000012300000045")).isEqualTo(0x12345);
    assertThat(Lsn.text(0x1_016B_3740L)).isEqualTo("1/16B3740");
  }
}
