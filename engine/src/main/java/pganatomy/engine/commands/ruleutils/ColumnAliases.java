package pganatomy.engine.commands.ruleutils;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.parser.query.Query.RangeEntry;

/// The names that a range's columns are written with.
///
/// PostgreSQL: src/backend/utils/adt/ruleutils.c, deparse_columns
final class ColumnAliases {
  final RangeEntry range;

  /// Null for an entry that nothing is known about but itself.
  final Query.RangeWording wording;

  /// By column number less 1; null for a dropped column, and for one without a name so far.
  final List<String> names = new ArrayList<>();

  /// The names that USING merges columns under.
  final List<String> usingNames = new ArrayList<>();

  /// Names that USING clauses of the joins around have taken.
  List<String> outerUsing = List.of();

  /// Whether the columns are listed behind the alias.
  boolean isListed;

  ColumnAliases(RangeEntry range, Query.RangeWording wording) {
    this.range = range;
    this.wording = wording;
    for (int i = 0; i < range.columnNames().size(); i++) {
      names.add(null);
    }
  }

  boolean hasAlias() {
    return wording != null && wording.alias() != null;
  }

  /// The name that an alias gives a column, null for none.
  String given(int column) {
    return hasAlias() && column < wording.columns().size() ? wording.columns().get(column) : null;
  }
}
