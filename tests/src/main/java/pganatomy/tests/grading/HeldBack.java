package pganatomy.tests.grading;

/// The held-back checks: for each lesson a class `HeldBack03` whose methods have the names and the
/// parameters of `Lesson03`, and ask the same with other data.
final class HeldBack {

  private HeldBack() {}

  /// A visible check cell as the held-back one.
  static String of(String check) {
    return check.replaceAll("\\bLesson(\\d\\d)\\.", "pganatomy.tests.grading.HeldBack$1.");
  }
}
