package pganatomy.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pganatomy.tests.server.Command;
import pganatomy.tests.server.Project;

/// What `./course` says without building anything.
class LauncherTest {

  private static final String COURSE = Project.home().resolve("course").toString();

  @TempDir Path folder;

  @Test
  void helpFitsOnOneScreenAndNamesEveryCommand() {
    String help = Command.of(COURSE, "help").in(folder).run().orThrow();
    assertThat(help.lines().count()).isLessThanOrEqualTo(30);
    for (String word : new String[] {"lab", "run", "test", "server", "bench", "screenshot", "help"}) {
      assertThat(help).contains("./course " + word);
    }
  }

  @Test
  void anUnknownWordGetsAHint() {
    Command.Result result = Command.of(COURSE, "sever").run();
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.output())
        .contains("there is no \"sever\"", "Did you mean \"server\"?", "./course help");
  }

  @Test
  void anUnknownServerWordGetsTheList() {
    Command.Result result = Command.of(COURSE, "server", "begin").run();
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.output()).contains("init start stop restart reload status log psql");
  }

  @Test
  void anUnknownOptionIsNamed() {
    Command.Result result = Command.of(COURSE, "lab", "--prot", "1").run();
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.output()).contains("lab does not know \"--prot\"");
  }

  @Test
  void itWorksThroughALinkInAFolderWithBlanks() throws Exception {
    Path link = Files.createDirectory(folder.resolve("with blanks")).resolve("my course");
    Files.createSymbolicLink(link, Path.of(COURSE));
    assertThat(Command.of(link.toString(), "help").in(folder).run().status()).isZero();
  }

  @Test
  void shellcheckFindsNothing() {
    assumeTrue(Command.exists("shellcheck"), "shellcheck is not installed");
    String ci = Project.home().resolve(".ci/run").toString();
    assertThat(Command.of("shellcheck", COURSE, ci).run().output()).isEmpty();
  }
}
