package pganatomy.lesson;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/// What the learner has solved so far, in a file beside the notebooks: `.course-progress`, one line
/// for each exercise, with the best points.
public final class Progress {

  private static final Path FILE = Path.of(".course-progress");

  private Progress() {}

  /// Notes a verdict, unless an earlier one was better, and tells where the learner stands.
  public static synchronized String note(Verdict verdict) {
    Properties known = read();
    int before = number(known.getProperty(verdict.exercise()));
    known.setProperty(verdict.exercise(), "" + Math.max(before, verdict.earned()));
    write(known);
    int solved = 0;
    int earned = 0;
    int points = 0;
    for (Course.Entry entry : Course.EXERCISES) {
      int best = Math.min(number(known.getProperty(entry.id())), entry.points());
      solved += best == entry.points() ? 1 : 0;
      earned += best;
      points += entry.points();
    }
    return "Course: "
        + solved
        + " of "
        + Course.EXERCISES.size()
        + " exercises solved, "
        + earned
        + " of "
        + points
        + " points";
  }

  private static int number(String text) {
    return text != null && text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
  }

  private static Properties read() {
    Properties known = new Properties();
    if (Files.isReadable(FILE)) {
      try (Reader reader = Files.newBufferedReader(FILE)) {
        known.load(reader);
      } catch (IOException | IllegalArgumentException damaged) {
        known.clear(); // It is only for encouragement: begin anew.
      }
    }
    return known;
  }

  private static void write(Properties known) {
    try (Writer writer = Files.newBufferedWriter(FILE)) {
      known.store(writer, "PG Anatomy: best points of each exercise");
    } catch (IOException readOnly) {
      // A notebook in a folder that cannot be written still gets its verdict.
    }
  }
}
