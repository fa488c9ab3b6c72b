package pganatomy.kernel.magic;

import java.util.List;

/// A command of the notebook that is not Java: `%name line` or `%%name line` with a body.
@FunctionalInterface
public interface Magic {

  /// Runs it.
  ///
  /// @param line the rest of the first line, as it was written
  /// @param body the lines after it; null for the form with one percent sign
  /// @return what the cell shows, or null
  Object run(String line, String body) throws Exception;

  /// The value of `variable = %name line`. Shows nothing.
  default Object value(String line) throws Exception {
    return run(line, null);
  }

  /// What could stand before the cursor.
  ///
  /// @param before the magic's text up to the cursor, without its name
  /// @param word the part of it that is to be replaced: the last word
  default List<String> complete(String before, String word) {
    return List.of();
  }

  /// What `%name?` shows.
  default String help() {
    return "";
  }
}
