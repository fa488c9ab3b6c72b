package pganatomy.engine.parser.analyze;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.query.Query.RangeEntry;

/// "Perhaps you meant ...": the column whose name is nearest to one that does not exist.
///
/// Nearness is the number of characters to insert, delete or change. More than three, or more than
/// half of the name, is too far.
///
/// PostgreSQL: src/backend/parser/parse_relation.c, searchRangeTableForCol()
final class SimilarNames {
  private static final int MAXIMUM_DISTANCE = 3;

  private SimilarNames() {}

  /// The hint, or null if nothing is near.
  static String hint(String table, String column, Scope scope) {
    int best = MAXIMUM_DISTANCE + 1;
    var names = new ArrayList<String>();
    for (Scope at = scope; at != null; at = at.parent) {
      for (RangeEntry entry : at.ranges) {
        if (entry instanceof RangeEntry.Join || entry.alias() == null) {
          continue;
        }
        int penalty = table == null ? 0 : distance(table, entry.alias());
        for (String name : entry.columnNames()) {
          int distance = penalty + distance(column, name);
          if (distance > MAXIMUM_DISTANCE || distance > column.length() / 2) {
            continue;
          }
          if (distance < best) {
            best = distance;
            names.clear();
          }
          if (distance == best) {
            names.add(entry.alias() + "." + name);
          }
        }
      }
    }
    return text(names);
  }

  /// What to say about columns of just that name in tables that are out of sight; null if there are
  /// none.
  static String hiddenColumn(String column, Scope scope) {
    String table = null;
    for (Scope at = scope; at != null; at = at.parent) {
      for (RangeEntry entry : at.ranges) {
        if (entry instanceof RangeEntry.Join || !entry.columnNames().contains(column)) {
          continue;
        }
        if (table != null) {
          return "There are columns named \""
              + column
              + "\", but they are in tables that cannot be referenced from this part of the query.";
        }
        table = entry.alias();
      }
    }
    return table == null
        ? null
        : "There is a column named \""
            + column
            + "\" in table \""
            + table
            + "\", but it cannot be referenced from this part of the query.";
  }

  private static String text(List<String> names) {
    return switch (names.size()) {
      case 1 -> "Perhaps you meant to reference the column \"" + names.getFirst() + "\".";
      case 2 ->
          "Perhaps you meant to reference the column \""
              + names.get(0)
              + "\" or the column \""
              + names.get(1)
              + "\".";
      default -> null;
    };
  }

  /// The Levenshtein distance.
  static int distance(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = above[0];
      above[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = above[j];
        above[j] = Math.min(change, Math.min(above[j], above[j - 1]) + 1);
      }
    }
    return above[b.length()];
  }
}
