package pganatomy.tests.grading;

import java.util.List;
import pganatomy.lab.Html;
import pganatomy.lesson.Verdict;

/// The page that a learner gets back: what is true of each answer, and a hint where it is not. Of
/// the held-back checks it tells how many there are and how many passed, not what they ask.
final class Feedback {

  private static final String HEAD =
      """
      <!doctype html><html lang="en"><meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <style>body{font:16px/1.5 sans-serif;max-width:46em;margin:2em auto;padding:0 1em}
      ul{list-style:none;padding-left:.5em}li{margin:.3em 0}.hint{opacity:.85;margin-left:1.4em}
      .no{color:#c0392b}.yes{color:#218c52}.small{opacity:.85}
      @media(prefers-color-scheme:dark){body{background:#16181d;color:#dfe3ea}
      .no{color:#ff7a6b}.yes{color:#5fd08f}}</style>
      """;

  private static final String LEGEND =
      "<p class=small><b class=yes>✓</b> is true of your answer, <b class=no>✗</b> is not yet, and"
          + " the line under it says where to look. Half of the points are for these checks, which"
          + " you find in the notebook; the other half is for further ones, which ask the same of"
          + " other data.</p>\n";

  private final StringBuilder html = new StringBuilder(HEAD);

  private Feedback() {}

  static String page(Result result) {
    Feedback page = new Feedback();
    String title = result.submission() + ": " + result.earned() + " of " + result.points();
    page.html.append("<title>").append(Html.escape(title)).append("</title><h1>");
    page.html.append(Html.escape(title)).append(" points</h1>\n<p>Lesson ");
    page.html.append(Html.escape(result.lesson())).append("</p>\n").append(LEGEND);
    result.notes().forEach(page::paragraph);
    result.answers().forEach(page::section);
    return page.html.append("</html>\n").toString();
  }

  private void paragraph(String text) {
    html.append("<p>").append(Html.escape(text)).append("</p>\n");
  }

  private void section(Result.Answer answer) {
    String title = answer.exercise() + (answer.title().isEmpty() ? "" : " · " + answer.title());
    html.append("<h2>").append(Html.escape(title)).append(": ").append(answer.earned());
    html.append(" of ").append(answer.points()).append("</h2>\n");
    List<Result.Check> visible = answer.checks().stream().filter(c -> !c.isHeldBack()).toList();
    if (visible.stream().allMatch(check -> Verdict.NOT_WRITTEN.equals(check.hint()))) {
      paragraph(Verdict.NOT_WRITTEN);
      return;
    }
    if (answer.note() != null) {
      paragraph(answer.note());
    }
    // Without a verdict there is one check only, which says what the note has said.
    if (visible.stream().anyMatch(check -> !check.hintIs(answer.note()))) {
      list(visible);
      further(answer, visible.stream().allMatch(Result.Check::passed));
    }
  }

  private void list(List<Result.Check> checks) {
    html.append("<ul>");
    String before = null;
    for (Result.Check check : checks) {
      html.append(check.passed() ? "<li><b class=yes>✓</b> " : "<li><b class=no>✗</b> ");
      html.append(Html.escape(check.sentence()));
      if (!check.passed()) {
        String hint = check.hintIs(before) ? "The same as above." : check.hint();
        html.append("<div class=hint>").append(Html.escape(hint)).append("</div>");
        before = check.hint();
      }
      html.append("</li>");
    }
    html.append("</ul>\n");
  }

  private void further(Result.Answer answer, boolean isVisibleRight) {
    List<Result.Check> heldBack =
        answer.checks().stream().filter(Result.Check::isHeldBack).toList();
    long passed = heldBack.stream().filter(Result.Check::passed).count();
    String text = passed + " of " + heldBack.size() + " further checks, with other data, passed.";
    if (isVisibleRight && passed < heldBack.size()) {
      text += " Your answer is right for the notebook's data. What in it holds only for them?";
    }
    paragraph(text);
  }
}
