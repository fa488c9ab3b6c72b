package pganatomy.engine.access.nbtree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import pganatomy.engine.access.StorageServer;
import pganatomy.engine.access.common.StoredRelation;
import pganatomy.engine.access.transam.TransactionContext;

/// Real processes at work on the same indexes: splits, deletions of pages, scans both ways and
/// unique checks meet each other. Each process compares what its scans find with the table; at the
/// end the trees are checked.
///
/// `-Dbtree.seed=N -Dbtree.operations=N` run it again, or for longer.
@Timeout(600)
class ManyBtreeProcessesTest {
  private static final int TABLE = 23000;
  private static final int WORKERS = 4;

  @TempDir Path directory;
  private final List<Process> workers = new ArrayList<>();
  private int descriptor;

  @BeforeEach
  void start() throws Exception {
    StorageServer.initialize(directory);
    descriptor = StorageServer.start(directory, 400);
  }

  @AfterEach
  void stop() throws Exception {
    for (Process worker : workers) {
      worker.destroyForcibly().waitFor();
    }
    StorageServer.stop();
  }

  private Process worker(long seed, int operations, boolean cleans) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-ea"));
    command.add("--enable-native-access=ALL-UNNAMED");
    for (String name : List.of("misc", "access", "foreign.abi", "foreign", "loader")) {
      command.add("--add-exports=java.base/jdk.internal." + name + "=ALL-UNNAMED");
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(BtreeWorker.class.getName());
    command.add(directory.toString());
    command.add("/proc/" + ProcessHandle.current().pid() + "/fd/" + descriptor);
    command.addAll(
        List.of(
            String.valueOf(TABLE),
            String.valueOf(seed),
            String.valueOf(operations),
            String.valueOf(cleans)));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    workers.add(process);
    return process;
  }

  @Test
  void treesAreWholeAndAgreeWithTheirTable() throws Exception {
    long seed = Long.getLong("btree.seed", System.nanoTime());
    int operations = Integer.getInteger("btree.operations", 500);
    System.out.println("btree.seed=" + seed);
    StoredRelation table =
        StorageServer.create(TABLE, StorageServer.type("int4"), StorageServer.type("int8"));
    IndexForTest byNumber = BtreeWorker.numberIndex(table);
    IndexForTest unique = BtreeWorker.uniqueIndex(table);
    BtreeIndex.createEmpty(byNumber);
    BtreeIndex.createEmpty(unique);
    for (int i = 0; i < WORKERS; i++) {
      worker(seed + i, operations, i == 0);
    }
    for (Process process : workers) {
      try (BufferedReader output =
          new BufferedReader(new InputStreamReader(process.getInputStream()))) {
        List<String> lines = output.lines().toList();
        assertThat(lines).as("seed %d", seed).hasSize(1);
        assertThat(lines.getFirst()).startsWith("inserted");
        System.out.println(lines.getFirst());
      }
      assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isZero();
    }
    for (IndexForTest index : List.of(byNumber, unique)) {
      assertThat(BtreeCheck.structure(index, true)).as("seed %d", seed).isPositive();
      TransactionContext transaction = StorageServer.begin();
      BtreeHeapCheck.run(index, transaction.statementSnapshot(), false);
      transaction.commit();
    }
    assertThat(BtreeIndex.pageCount(unique)).isGreaterThan(4);
  }
}
