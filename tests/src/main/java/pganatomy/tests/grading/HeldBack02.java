package pganatomy.tests.grading;

import java.util.List;
import pganatomy.lesson.Lesson02;
import pganatomy.lesson.Verdict;

/// What "The life of a backend" asks beyond its notebook.
public final class HeldBack02 {

  private HeldBack02() {}

  public static Verdict title(Lesson02.TitleFinder finder) {
    return Lesson02.title(finder, 6, "visitor");
  }

  public static Verdict fate(Lesson02.Coroner coroner) {
    return Lesson02.fate(coroner, List.of("terminated", "left", "left", "cancelled", "terminated"));
  }

  public static Verdict patience(Lesson02.Patience patience) {
    return Lesson02.patience(patience, 4);
  }
}
