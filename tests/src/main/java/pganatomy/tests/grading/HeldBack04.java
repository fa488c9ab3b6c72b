package pganatomy.tests.grading;

import pganatomy.lesson.Lesson04;
import pganatomy.lesson.Verdict;

/// What "Private memory and temp files" asks beyond its notebook.
public final class HeldBack04 {

  private HeldBack04() {}

  public static Verdict spilled(Lesson04.Auditor auditor) {
    return Lesson04.spilled(auditor, 13_000, 4);
  }

  public static Verdict worstCase(Lesson04.Accountant accountant) {
    return Lesson04.worstCase(accountant, 5, 33, 12);
  }

  public static Verdict enough(Lesson04.Tuner tuner) {
    return Lesson04.enough(
        tuner, 70_000, "SELECT count(*) FROM words a JOIN words b ON a.word = b.word");
  }
}
