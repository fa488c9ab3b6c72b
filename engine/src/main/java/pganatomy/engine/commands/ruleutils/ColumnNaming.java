package pganatomy.engine.commands.ruleutils;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.catalog.AttributeDescriptor;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.parser.query.Query.FromItem;
import pganatomy.engine.parser.query.Query.RangeEntry;

/// Finds names for the columns of a query's ranges, so that the query can be read again.
///
/// 1. Columns that USING merges must have one name on both sides. It is chosen at the join, and
///    handed down to the sides, through joins without an alias.
/// 2. All others keep what they are called, with a number behind it if that is taken.
///
/// PostgreSQL: src/backend/utils/adt/ruleutils.c, set_using_names(), set_relation_column_names(),
/// set_join_column_names()
final class ColumnNaming {
  private final Query query;
  private final ColumnAliases[] columns;

  /// Names of merged columns that no other column may have, if some merged column is no plain one:
  /// it can be called by its bare name only.
  private final List<String> usingNames = new ArrayList<>();

  private boolean isUsingUnique;

  ColumnNaming(Query query, ColumnAliases[] columns) {
    this.query = query;
    this.columns = columns;
  }

  void run() {
    isUsingUnique = hasComputedColumn(query.from());
    chooseUsingNames(query.from(), List.of());
    for (int i = 0; i < columns.length; i++) {
      if (columns[i].range instanceof RangeEntry.Join) {
        nameJoinColumns(i);
      } else {
        nameColumns(columns[i]);
      }
    }
  }

  private boolean hasComputedColumn(FromItem item) {
    return switch (item) {
      case null -> false;
      case FromItem.Range _ -> false;
      case FromItem.List list -> {
        boolean has = false;
        for (FromItem each : list.items()) {
          has |= hasComputedColumn(each);
        }
        yield has;
      }
      case FromItem.Join join -> {
        ColumnAliases own = columns[join.range()];
        boolean has = hasComputedColumn(join.left()) || hasComputedColumn(join.right());
        for (int i = 0; !own.hasAlias() && i < own.wording.using().size(); i++) {
          has |= !(((RangeEntry.Join) own.range).columns().get(i) instanceof Expression.Column);
        }
        yield has;
      }
    };
  }

  private static int rangeOf(FromItem item) {
    return item instanceof FromItem.Join join ? join.range() : ((FromItem.Range) item).range();
  }

  // ---- USING ----

  private void chooseUsingNames(FromItem item, List<String> outer) {
    if (item instanceof FromItem.List list) {
      list.items().forEach(each -> chooseUsingNames(each, outer));
    } else if (item instanceof FromItem.Join join) {
      ColumnAliases own = columns[join.range()];
      ColumnAliases left = columns[rangeOf(join.left())];
      ColumnAliases right = columns[rangeOf(join.right())];
      if (!own.hasAlias()) {
        for (int i = 0; i < own.names.size(); i++) {
          handDown(own, left, right, i);
        }
      }
      List<String> names = new ArrayList<>(outer);
      for (int i = 0; i < own.wording.using().size(); i++) {
        if (own.names.get(i) == null) {
          String wanted = own.given(i) == null ? own.wording.using().get(i) : own.given(i);
          String name = unique(wanted, own);
          if (isUsingUnique) {
            usingNames.add(name);
          }
          own.names.set(i, name);
        }
        own.usingNames.add(own.names.get(i));
        names.add(own.names.get(i));
        handDown(own, left, right, i);
      }
      left.outerUsing = names;
      right.outerUsing = names;
      chooseUsingNames(join.left(), names);
      chooseUsingNames(join.right(), names);
    }
  }

  private static void handDown(
      ColumnAliases own, ColumnAliases left, ColumnAliases right, int column) {
    String name = own.names.get(column);
    int inLeft = own.wording.leftColumns().get(column);
    int inRight = own.wording.rightColumns().get(column);
    if (name != null && inLeft > 0) {
      left.names.set(inLeft - 1, name);
    }
    if (name != null && inRight > 0) {
      right.names.set(inRight - 1, name);
    }
  }

  // ---- all others ----

  private String unique(String wanted, ColumnAliases within) {
    String name = wanted;
    for (int i = 1; isTaken(name, within); i++) {
      name = wanted + "_" + i;
    }
    return name;
  }

  private boolean isTaken(String name, ColumnAliases within) {
    return within.names.contains(name)
        || usingNames.contains(name)
        || within.outerUsing.contains(name);
  }

  /// What the columns are called where the range comes from; null for dropped ones.
  private static List<String> realNames(RangeEntry range) {
    if (!(range instanceof RangeEntry.Table table)) {
      return range.columnNames();
    }
    List<String> names = new ArrayList<>();
    for (AttributeDescriptor column : table.relation().attributes()) {
      names.add(column.dropped() ? null : column.name());
    }
    return names;
  }

  private void nameColumns(ColumnAliases own) {
    List<String> real = realNames(own.range);
    boolean isChanged = false;
    for (int i = 0; i < real.size(); i++) {
      if (real.get(i) == null) {
        continue;
      }
      String given = own.given(i);
      if (own.names.get(i) == null) {
        own.names.set(i, unique(given == null ? real.get(i) : given, own));
      }
      isChanged |= !own.names.get(i).equals(real.get(i));
    }
    boolean isTable = own.range instanceof RangeEntry.Table;
    own.isListed =
        own.range instanceof RangeEntry.Function
            || isChanged
            || !isTable && own.hasAlias() && !own.wording.columns().isEmpty();
  }

  private void nameJoinColumns(int index) {
    FromItem.Join join = find(query.from(), index);
    ColumnAliases own = columns[index];
    ColumnAliases left = columns[rangeOf(join.left())];
    ColumnAliases right = columns[rangeOf(join.right())];
    boolean isChanged = false;
    for (int i = own.usingNames.size(); i < own.names.size(); i++) {
      int inLeft = own.wording.leftColumns().get(i);
      int inRight = own.wording.rightColumns().get(i);
      String real = inLeft > 0 ? left.names.get(inLeft - 1) : right.names.get(inRight - 1);
      if (real == null || !own.hasAlias()) {
        own.names.set(i, real);
        continue;
      }
      if (own.names.get(i) == null) {
        String given = own.given(i);
        own.names.set(i, unique(given == null ? real : given, own));
      }
      isChanged |= !own.names.get(i).equals(real);
    }
    own.isListed = own.hasAlias() && isChanged;
  }

  private static FromItem.Join find(FromItem item, int range) {
    return switch (item) {
      case null -> null;
      case FromItem.Range _ -> null;
      case FromItem.Join join when join.range() == range -> join;
      case FromItem.Join join -> {
        FromItem.Join found = find(join.left(), range);
        yield found == null ? find(join.right(), range) : found;
      }
      case FromItem.List list -> {
        FromItem.Join found = null;
        for (FromItem each : list.items()) {
          found = found == null ? find(each, range) : found;
        }
        yield found;
      }
    };
  }
}
