package pganatomy.tests.grading;

import pganatomy.lesson.Lesson01;
import pganatomy.lesson.Lesson01.Callers;
import pganatomy.lesson.Verdict;

/// What "The postmaster and its family" asks beyond its notebook.
public final class HeldBack01 {

  private HeldBack01() {}

  public static Verdict backend(Lesson01.Finder finder) {
    return Lesson01.backend(finder, 7, "visitor");
  }

  public static Verdict census(Lesson01.Census census) {
    return Lesson01.census(census, new Callers(5, 1, 3, 0, 0), new Callers(4, 1, 1, 3, 2));
  }

  public static Verdict watchman(Lesson01.Watchman watchman) {
    return Lesson01.watchman(watchman, "walwriter", "archive_mode=always");
  }
}
