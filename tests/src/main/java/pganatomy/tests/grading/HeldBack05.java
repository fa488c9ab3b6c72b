package pganatomy.tests.grading;

import java.util.function.Supplier;
import pganatomy.lesson.Lesson05;
import pganatomy.lesson.Verdict;

/// What "Where the time goes" asks beyond its notebook.
public final class HeldBack05 {

  private HeldBack05() {}

  public static Verdict dearest(Lesson05.Finder finder) {
    return Lesson05.dearest(finder, new Lesson05.Work(2, 250, 20, 8, 40, "report"));
  }

  public static Verdict way(Lesson05.WayMeter meter) {
    return Lesson05.way(meter, 50, 60, 7);
  }

  public static Verdict recorder(Supplier<? extends Lesson05.Recorder> maker) {
    return Lesson05.recorder(maker, 400, 5, 30_000);
  }
}
