package pganatomy.kernel.magic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class BashTest {

  private final PrintStream standardOutput = System.out;
  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  private Bash bash;

  @BeforeEach
  void start() throws Exception {
    System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
    bash = new Bash();
  }

  @AfterEach
  void end() {
    bash.close();
    System.setOut(standardOutput);
  }

  private int run(String script) throws Exception {
    return bash.run(script, Map.of());
  }

  private String output() {
    return output.toString(StandardCharsets.UTF_8);
  }

  @Test
  void variablesAndFolderLastFromCellToCell() throws Exception {
    assertThat(run("answer=42; cd /usr")).isZero();
    assertThat(run("echo $answer $PWD")).isZero();
    assertThat(output()).isEqualTo("42 /usr\n");
  }

  @Test
  void statusIsThatOfTheLastCommand() throws Exception {
    assertThat(run("true; (exit 7)")).isEqualTo(7);
    assertThat(run("no-such-command")).isEqualTo(127);
    assertThat(output()).contains("no-such-command: command not found");
  }

  @Test
  void outputWithoutALineEndIsWhole() throws Exception {
    run("printf 'no end'; printf 'ü' >&2");
    assertThat(output()).contains("no end").contains("ü").hasSize(7);
  }

  @Test
  void muchOutputOnBothPipesDoesNotBlock() throws Exception {
    assertThat(run("head -c 1000000 /dev/zero | tr '\\0' x; head -c 1000000 /dev/zero >&2"))
        .isZero();
    assertThat(output.size()).isEqualTo(2_000_000);
  }

  @Test
  void aCommandThatAsksForInputGetsEndOfFile() throws Exception {
    assertThat(run("read answer; echo \"[$answer]\"")).isZero();
    assertThat(output()).isEqualTo("[]\n");
  }

  @Test
  void environmentIsExported() throws Exception {
    bash.run("sh -c 'echo $PGPORT'", Map.of("PGPORT", "1234"));
    assertThat(output()).isEqualTo("1234\n");
  }

  @Test
  void exitEndsBashWithItsStatus() throws Exception {
    assertThat(run("exit 4")).isEqualTo(4);
    assertThat(bash.isAlive()).isFalse();
  }

  @Test
  void interruptEndsTheScriptAndKeepsBash() throws Exception {
    Thread.ofPlatform().start(this::interruptWhenBusy);
    assertThat(run("kept=yes; echo busy; sleep 3600; echo not reached")).isNotZero();
    assertThat(run("echo $kept")).isZero();
    assertThat(output()).isEqualTo("busy\nyes\n");
  }

  @Test
  void interruptEndsWhatIgnoresIt() throws Exception {
    Thread.ofPlatform().start(this::interruptWhenBusy);
    run("trap '' INT; echo busy; while true; do sleep 1; done");
    assertThat(output()).startsWith("busy\n");
  }

  private void interruptWhenBusy() {
    while (!output().contains("busy")) {
      Thread.onSpinWait();
    }
    bash.interrupt();
  }
}
