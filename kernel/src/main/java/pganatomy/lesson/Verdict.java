package pganatomy.lesson;

import java.util.List;
import pganatomy.lab.Html;

/// What came of an exercise's claims.
///
/// @param exercise lesson and number: `03-1`
public record Verdict(String exercise, String title, List<Result> results) {

  /// The hint for an answer that still throws what its stub threw.
  public static final String NOT_WRITTEN = "There is no answer yet: replace the line that throws.";

  /// One claim: whether it is true of the answer.
  ///
  /// @param points what it is worth
  /// @param hint null when it is true
  public record Result(String sentence, int points, String hint) {
    public boolean passed() {
      return hint == null;
    }
  }

  /// The points of all claims.
  public int points() {
    return results.stream().mapToInt(Result::points).sum();
  }

  /// The points of those that are true.
  public int earned() {
    return results.stream().filter(Result::passed).mapToInt(Result::points).sum();
  }

  public boolean isSolved() {
    return results.stream().allMatch(Result::passed);
  }

  public boolean isWritten() {
    return results.stream().noneMatch(r -> NOT_WRITTEN.equals(r.hint));
  }

  private String headline() {
    if (isSolved()) {
      return "Exercise " + exercise + ", " + title + ": solved, " + points() + " points";
    }
    return "Exercise "
        + exercise
        + ", "
        + title
        + ": "
        + (isWritten() ? earned() + " of " + points() + " points" : "no answer yet");
  }

  /// For a terminal.
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(headline());
    if (isWritten()) {
      for (Result result : results) {
        text.append(result.passed() ? "\n  ✓ " : "\n  ✗ ").append(result.sentence);
        if (!result.passed()) {
          text.append("\n      ").append(result.hint);
        }
      }
    } else {
      text.append("\n  ").append(NOT_WRITTEN);
    }
    return text.toString();
  }

  /// For a notebook, in light and in dark.
  public String html() {
    String colour = isSolved() ? "#2e9e5b" : isWritten() ? "#d08a1d" : "#8a8f98";
    StringBuilder html =
        new StringBuilder("<div style=\"border-left:4px solid ")
            .append(colour)
            .append(";padding:.3em .9em;margin:.3em 0\"><b>")
            .append(Html.escape(headline()))
            .append("</b>");
    if (!isWritten()) {
      return html.append("<div>").append(NOT_WRITTEN).append("</div></div>").toString();
    }
    html.append("<ul style=\"list-style:none;padding-left:0;margin:.3em 0\">");
    for (Result result : results) {
      html.append("<li>")
          .append(result.passed() ? "<span style=\"color:#2e9e5b\">✓</span> " : "")
          .append(result.passed() ? "" : "<span style=\"color:#d5473c\">✗</span> ")
          .append(Html.escape(result.sentence));
      if (!result.passed()) {
        html.append("<div style=\"padding-left:1.3em;opacity:.85\">")
            .append(Html.escape(result.hint))
            .append("</div>");
      }
      html.append("</li>");
    }
    return html.append("</ul></div>").toString();
  }
}
