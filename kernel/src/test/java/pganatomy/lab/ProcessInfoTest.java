package pganatomy.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProcessInfoTest {

  @Test
  void kindComesFromTheTitle() {
    assertThat(ProcessInfo.kind("postgres: checkpointer ")).isEqualTo("checkpointer");
    assertThat(ProcessInfo.kind("postgres: autovacuum worker mydb")).isEqualTo("autovacuum worker");
    assertThat(ProcessInfo.kind("postgres: startup recovering 000000010000000000000001"))
        .isEqualTo("startup");
    assertThat(ProcessInfo.kind("postgres: alice mydb [local] idle")).isEqualTo("client backend");
    assertThat(ProcessInfo.kind("/usr/bin/archive-it")).isEqualTo("other");
  }

  @Test
  void aProcessThatIsGoneIsNotAlive() throws Exception {
    Process process = new ProcessBuilder("true").start();
    process.waitFor();
    assertThat(ProcFiles.isAlive(process.pid())).isFalse();
    assertThat(ProcFiles.isAlive(ProcessHandle.current().pid())).isTrue();
  }

  @Test
  void timingTellsPercentiles() {
    Timing timing = new Timing(new double[] {5, 1, 4, 2, 3});
    assertThat(timing.median()).isEqualTo(3);
    assertThat(timing.percentile(95)).isEqualTo(5);
    assertThat(timing.toString()).isEqualTo("5 runs: min 1.0 ms, median 3.0 ms, max 5.0 ms");
  }
}
