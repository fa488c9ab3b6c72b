package pganatomy.tests.grading;

import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import pganatomy.lab.Html;

/// What a grading run leaves: a table for the terminal, `results.json`, `junit.xml`, and a page for
/// each learner.
final class Reports {

  private Reports() {}

  static void write(Path out, List<Result> results) throws IOException {
    Files.writeString(
        out.resolve("results.json"),
        new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(results)
            + "\n");
    Files.writeString(out.resolve("junit.xml"), junit(results));
    Path pages = Files.createDirectories(out.resolve("feedback"));
    for (Result result : results) {
      Files.writeString(pages.resolve(result.submission() + ".html"), Feedback.page(result));
    }
  }

  // ---------------------------------------------------------------- the table

  static String table(List<Result> results) {
    Set<String> exercises = new TreeSet<>();
    results.forEach(r -> r.answers().forEach(a -> exercises.add(a.exercise())));
    int width = results.stream().mapToInt(r -> r.submission().length()).max().orElse(0);
    width = Math.max(width, "submission".length());
    StringBuilder text = new StringBuilder("\n");
    text.append(pad("submission", width));
    exercises.forEach(exercise -> text.append(String.format("%9s", exercise)));
    text.append(String.format("%10s  notes%n", "points"));
    for (Result result : results) {
      text.append(pad(result.submission(), width));
      for (String exercise : exercises) {
        text.append(String.format("%9s", points(result, exercise)));
      }
      text.append(String.format("%10s", result.earned() + "/" + result.points()));
      text.append("  ").append(String.join(" ", notes(result))).append('\n');
    }
    return text.toString();
  }

  private static List<String> notes(Result result) {
    List<String> notes = new java.util.ArrayList<>(result.notes());
    for (Result.Answer answer : result.answers()) {
      if (answer.note() != null) {
        notes.add(answer.exercise() + ": " + answer.note());
      }
    }
    return notes;
  }

  private static String points(Result result, String exercise) {
    for (Result.Answer answer : result.answers()) {
      if (answer.exercise().equals(exercise)) {
        return answer.earned() + "/" + answer.points();
      }
    }
    return "";
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  // ---------------------------------------------------------------- JUnit's XML

  private static String junit(List<Result> results) {
    StringBuilder xml =
        new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
    for (Result result : results) {
      int count = result.answers().stream().mapToInt(a -> a.checks().size()).sum();
      long failed =
          result.answers().stream()
              .flatMap(a -> a.checks().stream())
              .filter(c -> !c.passed())
              .count();
      xml.append(
          String.format(
              java.util.Locale.ROOT,
              "<testsuite name=\"%s\" tests=\"%d\" failures=\"%d\" errors=\"0\" skipped=\"0\" time=\"%.3f\">%n",
              Html.escape(result.submission()),
              count,
              failed,
              result.seconds()));
      for (Result.Answer answer : result.answers()) {
        for (Result.Check check : answer.checks()) {
          testCase(xml, result, answer, check);
        }
      }
      xml.append("</testsuite>\n");
    }
    return xml.append("</testsuites>\n").toString();
  }

  private static void testCase(
      StringBuilder xml, Result result, Result.Answer answer, Result.Check check) {
    xml.append("<testcase classname=\"")
        .append(Html.escape(result.submission() + "." + answer.exercise()))
        .append("\" name=\"")
        .append(Html.escape((check.isHeldBack() ? "held back: " : "") + check.sentence()))
        .append("\">");
    if (!check.passed()) {
      xml.append("<failure message=\"").append(Html.escape(check.hint())).append("\"/>");
    }
    xml.append("<properties><property name=\"points\" value=\"")
        .append(check.points())
        .append("\"/></properties></testcase>\n");
  }
}
