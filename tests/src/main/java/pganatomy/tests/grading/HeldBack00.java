package pganatomy.tests.grading;

import java.util.SortedMap;
import pganatomy.lesson.Answers;
import pganatomy.lesson.Lesson00;
import pganatomy.lesson.Verdict;

/// What "Start here" asks beyond its notebook.
public final class HeldBack00 {

  private HeldBack00() {}

  public static Verdict postmaster(Answers.OfServer<Long> answer) {
    return Lesson00.postmaster(answer);
  }

  public static Verdict median(Lesson00.Stopwatch stopwatch) {
    return Lesson00.median(stopwatch, 35, 20, 8);
  }

  public static Verdict family(Answers.OfServer<? extends SortedMap<String, Integer>> answer) {
    return Lesson00.family(answer, 7);
  }
}
