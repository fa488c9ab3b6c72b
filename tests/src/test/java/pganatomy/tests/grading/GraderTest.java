package pganatomy.tests.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import pganatomy.lesson.Course;
import pganatomy.lesson.Verdict;
import pganatomy.tests.server.Project;

/// The graders are graded: the reference answer gets all points, the untouched cell none, and each
/// wrong answer is refused with the hint that its first line names. In the end a table tells it.
class GraderTest {

  private static final Path ANSWERS = Project.home().resolve("tests/src/test/resources/grading");
  private static final Map<String, String> TABLE = new ConcurrentSkipListMap<>();

  /// Several exercises at a time: nearly all of a trial is waiting.
  private static final ExecutorService POOL = Executors.newFixedThreadPool(4);

  /// `-Dexercises='04-.'`: only those, for who writes them.
  private static final String ONLY = System.getProperty("exercises", ".*");

  private static Grader grader;

  @BeforeAll
  static void readLessons() throws IOException {
    grader = new Grader(60, 1024);
  }

  @AfterAll
  static void printTable() {
    POOL.shutdownNow();
    System.out.printf(
        "%n%-9s %-7s %-10s %-10s %s%n",
        "exercise", "points", "reference", "untouched", "wrong answers refused");
    TABLE.values().forEach(System.out::println);
  }

  /// One exercise's answers and what came of them; they are tried together, in one kernel.
  private static final class Trials {
    final String lesson;
    final Lesson.Task task;
    final List<Path> files = new ArrayList<>();
    private Future<List<Trial.Outcome>> outcomes;

    Trials(String lesson, Lesson.Task task) throws IOException {
      this.lesson = lesson;
      this.task = task;
      try (Stream<Path> all = Files.list(ANSWERS.resolve(task.id()))) {
        all.sorted().forEach(files::add);
      }
    }

    void start() {
      outcomes = POOL.submit(this::tryAll);
    }

    private List<Trial.Outcome> tryAll() throws IOException {
      List<String> sources = new ArrayList<>(List.of(task.stub()));
      for (Path file : files) {
        sources.add(Files.readString(file));
      }
      List<Trial.Outcome> tried = grader.tryAll(lesson, task.id(), sources);
      note(tried);
      return tried;
    }

    Trial.Outcome of(int index) throws Exception {
      return outcomes.get().get(index);
    }

    private void note(List<Trial.Outcome> tried) {
      int refused = 0;
      int wrong = 0;
      String reference = "-";
      for (int i = 0; i < files.size(); i++) {
        Result.Answer answer = Grader.answer(task, tried.get(i + 1));
        if (isReference(files.get(i))) {
          reference = answer.earned() + "/" + answer.points();
        } else {
          wrong++;
          refused += answer.earned() < answer.points() ? 1 : 0;
        }
      }
      Result.Answer untouched = Grader.answer(task, tried.getFirst());
      TABLE.put(
          task.id(),
          String.format(
              "%-9s %-7d %-10s %-10s %d of %d",
              task.id(), 2 * task.points(), reference, untouched.earned(), refused, wrong));
    }
  }

  private static boolean isReference(Path file) {
    return file.getFileName().toString().startsWith("reference");
  }

  @TestFactory
  Stream<DynamicContainer> answersGetWhatTheyDeserve() throws IOException {
    List<Trials> all = new ArrayList<>();
    for (Map.Entry<String, Lesson> lesson : grader.lessons().entrySet()) {
      for (Lesson.Task task : lesson.getValue().tasks()) {
        if (task.id().matches(ONLY)) {
          all.add(new Trials(lesson.getKey(), task));
        }
      }
    }
    // The last ones take longest.
    all.reversed().forEach(Trials::start);
    return all.stream().map(GraderTest::exercise);
  }

  private static DynamicContainer exercise(Trials trials) {
    List<DynamicTest> tests = new ArrayList<>();
    tests.add(DynamicTest.dynamicTest("untouched", () -> untouched(trials)));
    for (int i = 0; i < trials.files.size(); i++) {
      int index = i;
      Path file = trials.files.get(i);
      tests.add(
          DynamicTest.dynamicTest(
              file.getFileName().toString(),
              () -> {
                if (isReference(file)) {
                  reference(trials, index + 1);
                } else {
                  wrong(trials, index + 1, Files.readAllLines(file).getFirst());
                }
              }));
    }
    tests.add(DynamicTest.dynamicTest("enough wrong answers", () -> enough(trials)));
    return DynamicContainer.dynamicContainer(trials.task.id(), tests);
  }

  private static void untouched(Trials trials) throws Exception {
    Result.Answer answer = Grader.answer(trials.task, trials.of(0));
    assertThat(answer.earned()).isZero();
    assertThat(answer.checks()).extracting(Result.Check::hint).containsOnly(Verdict.NOT_WRITTEN);
  }

  private static void reference(Trials trials, int index) throws Exception {
    Trial.Outcome outcome = trials.of(index);
    Result.Answer answer = Grader.answer(trials.task, outcome);
    assertThat(outcome.note()).isNull();
    assertThat(answer.checks()).allSatisfy(check -> assertThat(check.hint()).isNull());
    assertThat(answer.earned()).isEqualTo(answer.points());
  }

  private static void wrong(Trials trials, int index, String firstLine) throws Exception {
    assertThat(firstLine).startsWith("// hint: ");
    Result.Answer answer = Grader.answer(trials.task, trials.of(index));
    assertThat(answer.earned()).isLessThan(answer.points());
    StringBuilder said = new StringBuilder();
    for (Result.Check check : answer.checks()) {
      said.append(check.hint()).append(" | ");
    }
    assertThat(said.toString()).contains(firstLine.substring("// hint: ".length()));
  }

  private static void enough(Trials trials) {
    assertThat(trials.files).filteredOn(file -> !isReference(file)).hasSizeGreaterThanOrEqualTo(4);
    assertThat(trials.files).filteredOn(GraderTest::isReference).hasSize(1);
  }

  @Test
  void theListOfExercisesIsThatOfTheNotebooks() {
    List<Course.Entry> found =
        grader.lessons().values().stream()
            .flatMap(lesson -> lesson.tasks().stream())
            .map(task -> new Course.Entry(task.id(), task.points()))
            .toList();
    assertThat(Course.EXERCISES).containsExactlyElementsOf(found);
  }

  /// nbgrader makes the learner's notebook so: what stands between the marks becomes the stub. (A
  /// class has fields beside its methods, which no mark could take out.)
  @Test
  void theStubIsWhatTheReferenceAnswerLeavesBetweenItsMarks() throws IOException {
    for (Lesson lesson : grader.lessons().values()) {
      for (Lesson.Task task : lesson.tasks()) {
        String reference = Files.readString(ANSWERS.resolve(task.id() + "/reference.jshell"));
        if (!task.stub().startsWith("class ")) {
          assertThat(
                  reference.replaceAll(
                      "(?s)// ### BEGIN SOLUTION.*?// ### END SOLUTION",
                      "throw new UnsupportedOperationException(\"not implemented\");"))
              .as(task.id())
              .isEqualToIgnoringNewLines(task.stub());
        }
      }
    }
  }

  @Test
  void exerciseCellsAreAsGradersWantThem() {
    for (Lesson lesson : grader.lessons().values()) {
      for (Lesson.Cell cell : lesson.cells()) {
        if (cell.isGrade()) {
          assertThat(cell.isLocked()).isTrue();
          assertThat(cell.points()).isPositive();
          assertThat(cell.source()).endsWith(";");
        }
        if (cell.isSolution()) {
          assertThat(cell.source())
              .contains("throw new UnsupportedOperationException(\"not implemented\");");
          assertThat(Arrays.asList(cell.isLocked(), cell.isGrade())).containsOnly(false);
        }
      }
    }
  }
}
