package pganatomy.lab;

import java.util.List;
import java.util.Set;

/// What one statement gave.
///
/// @param columns empty if it gave no rows
/// @param rows values as text, in the server's own writing; null is null
/// @param truncated whether there are more rows than these
/// @param tag the command tag, as psql shows it: `SELECT 3`, `INSERT 0 5`, `CREATE TABLE`
/// @param millis from sending the statement to its last answer
public record SqlResult(
    List<Column> columns, List<String[]> rows, boolean truncated, String tag, double millis) {

  /// A column of a result.
  ///
  /// @param type object identifier of its type
  public record Column(String name, int type) {

    private static final Set<Integer> NUMBERS =
        Set.of(20, 21, 23, 26, 28, 700, 701, 790, 1700, 5069);

    /// Whether its values are written flush right.
    public boolean isNumber() {
      return NUMBERS.contains(type);
    }
  }

  /// Whether it has rows to show, be it none.
  public boolean hasRows() {
    return !columns.isEmpty();
  }
}
