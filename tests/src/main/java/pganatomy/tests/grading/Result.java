package pganatomy.tests.grading;

import java.util.List;

/// What came of one submission.
///
/// @param submission the file's name without its ending
/// @param lesson the notebook that it answers
/// @param digest of the submission and of what it was graded with
/// @param notes what the teacher should know: edited or missing cells
public record Result(
    String submission,
    String lesson,
    String digest,
    List<String> notes,
    List<Answer> answers,
    double seconds) {

  /// One exercise.
  ///
  /// @param points visible and held-back checks together
  /// @param note null, or why there is no verdict: the answer looped, ended the kernel, ...
  public record Answer(String exercise, String title, int points, List<Check> checks, String note) {
    public int earned() {
      return checks.stream().filter(Check::passed).mapToInt(Check::points).sum();
    }
  }

  /// One claim about an answer.
  ///
  /// @param hint null when it is true
  public record Check(String sentence, boolean isHeldBack, int points, String hint) {
    public boolean passed() {
      return hint == null;
    }

    boolean hintIs(String text) {
      return hint != null && hint.equals(text);
    }
  }

  public int points() {
    return answers.stream().mapToInt(Answer::points).sum();
  }

  public int earned() {
    return answers.stream().mapToInt(Answer::earned).sum();
  }
}
