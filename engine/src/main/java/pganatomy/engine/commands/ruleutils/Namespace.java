package pganatomy.engine.commands.ruleutils;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.parser.query.Query.FromItem;
import pganatomy.engine.parser.query.Query.RangeEntry;

/// The names that one query level is written with: of its ranges, and of their columns.
///
/// Tables may have been renamed since the query was written, and columns too, so names can clash
/// that did not. Ranges get numbers then (`t`, `t_1`), and columns get aliases:
///
/// ```text
///   SELECT * FROM a JOIN b USING (x)          and then: ALTER TABLE b RENAME x TO y
///
///   FROM a
///     JOIN b b(x, z) USING (x)                b's columns are given the names that USING needs
/// ```
///
/// PostgreSQL: src/backend/utils/adt/ruleutils.c, set_deparse_for_query(), set_rtable_names()
final class Namespace {
  final Query query;
  final Namespace parent;

  /// What each range is called; null for a join without an alias.
  private final String[] rangeNames;

  private final ColumnAliases[] columns;

  /// Around each range the joins with an alias, which hide it, the outermost first.
  private final List<List<Integer>> hiding = new ArrayList<>();

  /// The joins that are being written: their aliases do not hide anything yet.
  private final Set<Integer> open = new HashSet<>();

  Namespace(Query query, Namespace parent) {
    this.query = query;
    this.parent = parent;
    rangeNames = new String[query.ranges().size()];
    columns = new ColumnAliases[rangeNames.length];
    for (int i = 0; i < rangeNames.length; i++) {
      columns[i] = new ColumnAliases(query.ranges().get(i), wording(i));
      hiding.add(new ArrayList<>());
    }
    nameRanges();
    collectHiding(query.from(), List.of());
    new ColumnNaming(query, columns).run();
  }

  /// How a range was written; null for nothing to tell.
  Query.RangeWording wording(int range) {
    return query.wording() == null ? null : query.wording().ranges().get(range);
  }

  Namespace up(int levels) {
    Namespace at = this;
    for (int i = 0; i < levels; i++) {
      at = at.parent;
    }
    return at;
  }

  // ---- ranges ----

  private void nameRanges() {
    Set<String> taken = new HashSet<>();
    for (Namespace outer = parent; outer != null; outer = outer.parent) {
      taken.addAll(java.util.Arrays.asList(outer.rangeNames));
    }
    for (int i = 0; i < rangeNames.length; i++) {
      String wanted = wanted(i);
      String name = wanted;
      for (int number = 1; name != null && !taken.add(name); number++) {
        name = wanted + "_" + number;
      }
      rangeNames[i] = name;
    }
  }

  private String wanted(int range) {
    Query.RangeWording wording = wording(range);
    if (wording != null && wording.alias() != null) {
      return wording.alias();
    }
    return switch (query.ranges().get(range)) {
      case RangeEntry.Table table -> table.relation().name();
      case RangeEntry.Join _ -> null;
      case RangeEntry.SubQuery inner when inner.alias() == null -> "unnamed_subquery";
      case RangeEntry other -> other.alias();
    };
  }

  String rangeName(int range) {
    return rangeNames[range];
  }

  /// The column's name; null for one that has been dropped.
  String columnName(int range, int attribute) {
    return columns[range].names.get(attribute - 1);
  }

  ColumnAliases columns(int range) {
    return columns[range];
  }

  /// Whether a WITH item of this level or one around it has the name.
  boolean hasCommonTable(String name) {
    for (Namespace at = this; at != null; at = at.parent) {
      for (Query.CommonTable table : at.query.with()) {
        if (table.name().equals(name)) {
          return true;
        }
      }
    }
    return false;
  }

  // ---- joins that hide ----

  private void collectHiding(FromItem item, List<Integer> around) {
    switch (item) {
      case null -> {}
      case FromItem.Range range -> hiding.get(range.range()).addAll(around);
      case FromItem.List list -> list.items().forEach(each -> collectHiding(each, around));
      case FromItem.Join join -> {
        hiding.get(join.range()).addAll(around);
        List<Integer> inside = around;
        if (rangeNames[join.range()] != null) {
          inside = new ArrayList<>(around);
          inside.add(join.range());
        }
        collectHiding(join.left(), inside);
        collectHiding(join.right(), inside);
      }
    }
  }

  void open(int join) {
    open.add(join);
  }

  void close(int join) {
    open.remove(join);
  }

  /// The join by whose alias a range has to be called from here, -1 for none.
  int hidingJoin(int range) {
    for (int join : hiding.get(range)) {
      if (!open.contains(join)) {
        return join;
      }
    }
    return -1;
  }

  /// The number of an expression among a join's columns, 0 if it is none.
  int columnOf(int join, Expression expression) {
    List<Expression> all = ((RangeEntry.Join) query.ranges().get(join)).columns();
    for (int i = 0; i < all.size(); i++) {
      if (isSame(all.get(i), expression)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static boolean isSame(Expression a, Expression b) {
    return pganatomy.engine.parser.analyze.ExpressionTrees.same(a, b);
  }
}
