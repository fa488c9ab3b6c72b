package pganatomy.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pganatomy.lab.Command;
import pganatomy.tests.server.Project;
import pganatomy.tests.server.Servers;

/// What `./course` says without building anything.
class LauncherTest {

  private static final String COURSE = Project.home().resolve("course").toString();

  @TempDir Path folder;

  @Test
  void helpFitsOnOneScreenAndNamesEveryCommand() {
    String help = Servers.run(new Command(List.of(COURSE, "help")).in(folder)).output();
    assertThat(help.lines().count()).isLessThanOrEqualTo(30);
    for (String word :
        new String[] {
          "lab",
          "run",
          "test",
          "server",
          "bench",
          "torture",
          "screenshot",
          "rehearse-binder",
          "setup",
          "help"
        }) {
      assertThat(help).contains("./course " + word);
    }
  }

  @Test
  void anUnknownWordGetsAHint() {
    Command.Result result = Servers.run(COURSE, "sever");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.output())
        .contains("there is no \"sever\"", "Did you mean \"server\"?", "./course help");
  }

  @Test
  void anUnknownServerWordGetsTheList() {
    Command.Result result = Servers.run(COURSE, "server", "begin");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.output()).contains("init start stop restart reload status log psql");
  }

  @Test
  void anUnknownOptionIsNamed() {
    Command.Result result = Servers.run(COURSE, "lab", "--prot", "1");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.output()).contains("lab does not know \"--prot\"");
  }

  @Test
  void itWorksThroughALinkInAFolderWithBlanks() throws Exception {
    Path link = Files.createDirectory(folder.resolve("with blanks")).resolve("my course");
    Files.createSymbolicLink(link, Path.of(COURSE));
    Command help = new Command(List.of(link.toString(), "help")).in(folder);
    assertThat(Servers.run(help).status()).isZero();
  }

  @Test
  void shellcheckFindsNothing() throws Exception {
    assumeTrue(Servers.hasProgram("shellcheck"), "shellcheck is not installed");
    List<String> command = new ArrayList<>(List.of("shellcheck", COURSE));
    for (String script : new String[] {".ci/run", "binder/start.sh", "binder/build.sh"}) {
      command.add(Project.home().resolve(script).toString());
    }
    try (Stream<Path> steps = Files.list(Project.home().resolve("binder/steps"))) {
      steps.forEach(step -> command.add(step.toString()));
    }
    assertThat(Servers.run(command.toArray(String[]::new)).output()).isEmpty();
  }
}
