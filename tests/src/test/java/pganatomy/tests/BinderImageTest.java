package pganatomy.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import pganatomy.tests.server.Project;

/// mybinder.org's rules for a Dockerfile, as far as reading it shows. `./course rehearse-binder`
/// builds and launches it.
class BinderImageTest {

  private static final Path BINDER = Project.home().resolve("binder");
  private static final Pattern STEP = Pattern.compile("/(steps/[\\w-]+\\.sh|start\\.sh|build\\.sh)");

  private static List<String> words(String instruction) throws IOException {
    List<String> found = new ArrayList<>();
    for (String line : Files.readAllLines(BINDER.resolve("Dockerfile"))) {
      if (line.startsWith(instruction + " ")) {
        found.add(line.substring(instruction.length() + 1));
      }
    }
    return found;
  }

  @Test
  void theBaseImageIsPinnedToADay() throws IOException {
    assertThat(words("FROM")).singleElement().asString().matches("debian:[a-z]+-\\d{8}-slim");
  }

  @Test
  void theUserIsBindersAndNothingRunsAsRoot() throws IOException {
    assertThat(words("ARG")).containsExactly("NB_USER=jovyan", "NB_UID=1000");
    assertThat(words("ENV")).contains("HOME=/home/${NB_USER}");
    assertThat(words("WORKDIR")).containsExactly("${HOME}");
    assertThat(words("USER")).containsExactly("${NB_UID}");
    List<String> lines = Files.readAllLines(BINDER.resolve("Dockerfile"));
    assertThat(lines.indexOf("USER ${NB_UID}"))
        .isGreaterThan(lines.lastIndexOf("RUN /opt/pg-anatomy/binder/build.sh"));
  }

  @Test
  void everyStepIsAScriptThatCanBeRun() throws IOException {
    List<String> named = new ArrayList<>(words("RUN"));
    named.addAll(words("ENTRYPOINT"));
    int count = 0;
    for (String line : named) {
      Matcher step = STEP.matcher(line);
      while (step.find()) {
        assertThat(BINDER.resolve(step.group(1))).isExecutable();
        count++;
      }
    }
    assertThat(count).isEqualTo(5);
  }

  /// What Binder launches has to be what the entry point runs in the end.
  @Test
  void theEntryPointRunsWhatItIsGiven() throws IOException {
    List<String> lines = Files.readAllLines(BINDER.resolve("start.sh"));
    assertThat(lines.getLast()).startsWith("exec ").endsWith("\"$@\"");
  }

  @Test
  void jupyterIsPinned() throws IOException {
    String packages = Files.readString(BINDER.resolve("steps/10-packages.sh"));
    assertThat(packages)
        .containsPattern("'jupyter-notebook=[\\d.]+\\*'")
        .containsPattern("'jupyterlab=[\\d.]+\\*'")
        .containsPattern("'openjdk-25-jdk-headless=25\\.\\*'");
  }
}
