package pganatomy.tests.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pganatomy.tests.server.Project;

/// The troublemakers of a class, graded with one command that is killed half-way and called again.
/// The whole class of thirty is `./course class`.
class ClassTest {

  private static final int ENOUGH_FOR_A_KILL = 3;

  @TempDir static Path out;
  private static Map<String, Result> results;
  private static String secondRun;
  private static long gradedBeforeTheKill;

  @BeforeAll
  static void gradeThem() throws Exception {
    assumeThat(Project.home().resolve("target/jupyter/kernels/java/kernel.json")).exists();
    List<Path> submissions = ClassRoom.small(out.resolve("submissions"));
    Process first = grade(submissions, "first.log");
    while (first.isAlive() && resultCount() < ENOUGH_FOR_A_KILL) {
      Thread.sleep(50);
    }
    first.destroyForcibly().waitFor();
    gradedBeforeTheKill = resultCount();
    Process second = grade(submissions, "second.log");
    assertThat(second.waitFor(8, TimeUnit.MINUTES)).isTrue();
    secondRun = Files.readString(out.resolve("second.log"));
    assertThat(second.exitValue()).as(secondRun).isZero();
    results = new TreeMap<>();
    Result[] all =
        new Gson().fromJson(Files.readString(out.resolve("results.json")), Result[].class);
    for (Result result : all) {
      results.put(result.submission(), result);
    }
  }

  private static long resultCount() throws IOException {
    Path folder = out.resolve("results");
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).count();
    }
  }

  private static Process grade(List<Path> submissions, String log) throws IOException {
    List<String> words =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:+UseSerialGC",
                "-Dpganatomy.home=" + Project.home(),
                "-cp",
                System.getProperty("java.class.path"),
                Grade.class.getName(),
                "--timeout",
                "15",
                "--out",
                out.toString()));
    submissions.forEach(file -> words.add(file.toString()));
    return new ProcessBuilder(words)
        .redirectErrorStream(true)
        .redirectOutput(out.resolve(log).toFile())
        .start();
  }

  private static Result.Answer first(ClassRoom.Trouble trouble) {
    return results.get(trouble.learner()).answers().getFirst();
  }

  @Test
  void nobodyGetsPointsForTrouble() {
    for (ClassRoom.Trouble trouble : ClassRoom.Trouble.values()) {
      assertThat(first(trouble).earned()).as("%s", trouble).isZero();
      assertThat(first(trouble).checks()).as("%s", trouble).isNotEmpty();
    }
  }

  @Test
  void anAnswerThatEndsTheKernelDoesNotSpoilTheNext() {
    assertThat(first(ClassRoom.Trouble.HALTS).note()).isEqualTo("The answer ended the kernel.");
    Result.Answer next = results.get(ClassRoom.Trouble.HALTS.learner()).answers().get(1);
    assertThat(next.earned()).isEqualTo(next.points());
  }

  @Test
  void anAnswerThatExitsIsToldWhatItDid() {
    assertThat(first(ClassRoom.Trouble.EXITS).checks().getFirst().hint()).contains("System.exit");
  }

  @Test
  void whatDoesNotEndIsStopped() {
    assertThat(first(ClassRoom.Trouble.LOOPS_IN_THE_CELL).note())
        .isEqualTo("The answer was not done after 15 seconds and was stopped.");
    assertThat(first(ClassRoom.Trouble.LOOPS).checks().getFirst().hint()).contains("not done");
  }

  @Test
  void anEditedCheckIsReportedAndTheOriginalCounts() {
    Result result = results.get("edits-the-check");
    assertThat(result.notes())
        .containsExactly("The locked cell 01-1-check was edited; the original was used.");
    assertThat(result.earned()).isZero();
  }

  @Test
  void whatWasGradedBeforeTheKillIsNotGradedAgain() {
    assertThat(gradedBeforeTheKill).isGreaterThanOrEqualTo(ENOUGH_FOR_A_KILL);
    assertThat(secondRun.lines().filter(line -> line.endsWith("graded before")))
        .hasSize((int) gradedBeforeTheKill);
    assertThat(results).hasSize(ClassRoom.Trouble.values().length + 1);
  }

  @Test
  void theLearnersPageDoesNotTellWhatTheHeldBackChecksAsked() throws IOException {
    for (Result result : results.values()) {
      String page = Files.readString(out.resolve("feedback/" + result.submission() + ".html"));
      assertThat(page).doesNotContain("HeldBack", "visitor");
      for (Result.Answer answer : result.answers()) {
        List<String> seen =
            answer.checks().stream().filter(c -> !c.isHeldBack()).map(Result.Check::hint).toList();
        for (Result.Check check : answer.checks()) {
          boolean isSecret = check.hint() != null && !check.hint().equals(answer.note());
          if (check.isHeldBack() && isSecret && !seen.contains(check.hint())) {
            assertThat(page).doesNotContain(pganatomy.lab.Html.escape(check.hint()));
          }
        }
      }
    }
  }

  @Test
  void otherProgramsCanReadTheResults() throws Exception {
    var xml =
        javax.xml.parsers.DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(out.resolve("junit.xml").toFile());
    assertThat(xml.getElementsByTagName("testsuite").getLength()).isEqualTo(results.size());
    assertThat(xml.getElementsByTagName("testcase").getLength()).isGreaterThan(results.size());
  }
}
