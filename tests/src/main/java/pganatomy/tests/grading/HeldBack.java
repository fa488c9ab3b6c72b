package pganatomy.tests.grading;

/// The held-back checks: for each lesson a class `HeldBack03` whose methods have the names and the
/// parameters of `Lesson03`, and ask the same with other data.
final class HeldBack {

  private HeldBack() {}

  /// A visible check cell with whole names: an answer may have a method `check` of its own.
  static String visible(String check) {
    return named(check).replaceAll("\\b(Lesson\\d\\d\\.)", "pganatomy.lesson.$1");
  }

  /// A visible check cell as the held-back one.
  static String of(String check) {
    return named(check).replaceAll("\\bLesson(\\d\\d)\\.", "pganatomy.tests.grading.HeldBack$1.");
  }

  private static String named(String check) {
    return check.replaceAll("\\bcheck\\(", "pganatomy.kernel.Notebook.check(");
  }
}
