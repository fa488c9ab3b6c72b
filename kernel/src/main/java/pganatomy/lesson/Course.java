package pganatomy.lesson;

import java.util.List;

/// All exercises, with what the checks in the notebooks are worth.
public final class Course {

  private Course() {}

  /// @param id lesson and number: `03-1`
  /// @param points of the checks that the notebook shows; the held-back ones count extra
  public record Entry(String id, int points) {}

  public static final List<Entry> EXERCISES =
      List.of(
          new Entry("00-1", 2),
          new Entry("00-2", 3),
          new Entry("00-3", 3),
          new Entry("01-1", 2),
          new Entry("01-2", 3),
          new Entry("01-3", 4),
          new Entry("02-1", 2),
          new Entry("02-2", 4),
          new Entry("02-3", 4),
          new Entry("03-1", 3),
          new Entry("03-2", 3),
          new Entry("03-3", 4),
          new Entry("04-1", 3),
          new Entry("04-2", 4),
          new Entry("04-3", 4),
          new Entry("05-1", 3),
          new Entry("05-2", 3),
          new Entry("05-3", 4));
}
