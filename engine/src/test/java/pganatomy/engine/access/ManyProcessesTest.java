package pganatomy.engine.access;

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
import pganatomy.engine.access.common.StoredRelation;
import pganatomy.engine.access.heap.HeapInserter;
import pganatomy.engine.access.transam.TransactionContext;

/// Real processes on one segment and one data directory.
@Timeout(300)
class ManyProcessesTest {
  @TempDir Path directory;
  private final List<Process> workers = new ArrayList<>();
  private int descriptor;

  @BeforeEach
  void start() throws Exception {
    StorageServer.initialize(directory);
    descriptor = StorageServer.start(directory, 64);
  }

  @AfterEach
  void stop() throws Exception {
    for (Process worker : workers) {
      worker.destroyForcibly().waitFor();
    }
    StorageServer.stop();
  }

  private Process worker(String what, int fileNode, int number) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.add("--enable-native-access=ALL-UNNAMED");
    for (String name : List.of("misc", "access", "foreign.abi", "foreign", "loader")) {
      command.add("--add-exports=java.base/jdk.internal." + name + "=ALL-UNNAMED");
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(StorageWorker.class.getName());
    command.add(directory.toString());
    command.add("/proc/" + ProcessHandle.current().pid() + "/fd/" + descriptor);
    command.addAll(List.of(what, String.valueOf(fileNode), String.valueOf(number)));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    workers.add(process);
    return process;
  }

  private static BufferedReader output(Process process) {
    return new BufferedReader(new InputStreamReader(process.getInputStream()));
  }

  private static List<Integer> rows(StoredRelation table) {
    TransactionContext transaction = StorageServer.begin();
    List<Integer> rows = StorageServer.values(table, transaction);
    transaction.commit();
    return rows;
  }

  @Test
  void whatOneProcessCommitsTheOthersSee() throws Exception {
    StoredRelation table = StorageServer.create(21000, StorageServer.type("int4"));
    List<Process> inserting = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      inserting.add(worker("insert", 21000, 300));
    }
    for (Process process : inserting) {
      while (output(process).readLine() != null) {
        assertThat(process.isAlive() || process.waitFor() == 0).isTrue();
      }
      assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(rows(table)).hasSize(900);
  }

  @Test
  void updatesOfOneRowWaitForEachOtherAndNoneIsLost() throws Exception {
    StoredRelation table = StorageServer.create(21001, StorageServer.type("int4"));
    TransactionContext transaction = StorageServer.begin();
    new HeapInserter(table, transaction).insert(new Object[] {0});
    transaction.commit();
    List<Process> adding =
        List.of(worker("increment", 21001, 100), worker("increment", 21001, 100));
    for (Process process : adding) {
      assertThat(output(process).readLine()).isEqualTo("done");
    }
    assertThat(rows(table)).containsExactly(200);
  }

  @Test
  void killedProcessLosesNothingThatItHadCommitted() throws Exception {
    StorageServer.create(21002, StorageServer.type("int4"));
    Process inserting = worker("insert", 21002, -1);
    BufferedReader output = output(inserting);
    int acknowledged = -1;
    while (acknowledged < 500) {
      acknowledged = Integer.parseInt(output.readLine());
    }
    // Not Process.destroyForcibly(), which would close the stream with what was said last.
    ProcessHandle.of(inserting.pid()).orElseThrow().destroyForcibly();
    inserting.waitFor();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      acknowledged = line.isEmpty() ? acknowledged : Integer.parseInt(line);
    }
    StorageServer.start(directory, 64);
    List<Integer> found = rows(StorageServer.table(21002, StorageServer.type("int4")));
    assertThat(found).startsWith(0, 1, 2);
    assertThat(found.size()).isBetween(acknowledged + 1, acknowledged + 2);
  }

  @Test
  void rowsOfAProcessThatDiedInTheMiddleAreNotSeenAfterTheRestart() throws Exception {
    StoredRelation table = StorageServer.create(21003, StorageServer.type("int4"));
    TransactionContext unfinished = StorageServer.begin();
    new HeapInserter(table, unfinished).insert(new Object[] {1});
    int xid = unfinished.currentXid();
    pganatomy.engine.access.transam.Checkpoint.create(0);
    StorageServer.start(directory, 64);
    assertThat(rows(table)).isEmpty();
    TransactionContext next = StorageServer.begin();
    assertThat(next.currentXid()).isGreaterThan(xid);
    next.commit();
  }

  @Test
  void twoProcessesThatWaitForEachOtherAreFound() throws Exception {
    Process one = worker("deadlock", 21004, 0);
    Process two = worker("deadlock", 21004, 1);
    BufferedReader first = output(one);
    BufferedReader second = output(two);
    assertThat(first.readLine()).isEqualTo("first");
    assertThat(second.readLine()).isEqualTo("first");
    for (Process process : List.of(one, two)) {
      process.getOutputStream().write('\n');
      process.getOutputStream().flush();
    }
    assertThat(first.readLine()).isEqualTo("deadlock detected");
    assertThat(first.readLine())
        .isEqualTo(
            "Process n waits for ExclusiveLock on relation n of database n; blocked by process n."
                + " Process n waits for ExclusiveLock on relation n of database n; blocked by"
                + " process n.");
    assertThat(second.readLine()).isEqualTo("second");
  }
}
