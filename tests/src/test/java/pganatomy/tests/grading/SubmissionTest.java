package pganatomy.tests.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/// Grades one submission as JUnit tests, one for each claim: `mvn -pl tests test -Dgroups=grading
/// -Dsubmission=<notebook>`. Without a submission there is nothing to test.
@Tag("grading")
class SubmissionTest {

  @TestFactory
  Stream<DynamicContainer> submission() throws IOException {
    String file = System.getProperty("submission");
    if (file == null) {
      return Stream.empty();
    }
    Result result = new Grader(60, 1024).grade(Path.of(file));
    return result.answers().stream().map(SubmissionTest::container);
  }

  private static DynamicContainer container(Result.Answer answer) {
    List<DynamicTest> tests = new ArrayList<>();
    for (Result.Check check : answer.checks()) {
      String name =
          (check.isHeldBack() ? "held back: " : "")
              + check.sentence()
              + " ("
              + check.points()
              + " points)";
      tests.add(DynamicTest.dynamicTest(name, () -> assertThat(check.hint()).isNull()));
    }
    return DynamicContainer.dynamicContainer(answer.exercise() + " " + answer.title(), tests);
  }
}
