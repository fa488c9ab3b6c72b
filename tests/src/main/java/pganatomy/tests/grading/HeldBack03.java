package pganatomy.tests.grading;

import pganatomy.lesson.Answers;
import pganatomy.lesson.Lesson03;
import pganatomy.lesson.Verdict;

/// What "Connection limits" asks beyond its notebook.
public final class HeldBack03 {

  private HeldBack03() {}

  public static Verdict usage(Answers.Text query) {
    return Lesson03.usage(query, 23, 1, 6);
  }

  public static Verdict cost(Answers.OfServer<Double> measure) {
    return Lesson03.cost(measure, 3);
  }

  public static Verdict pool(Lesson03.PoolMaker maker) {
    return Lesson03.pool(maker, 2, 20, 4);
  }
}
