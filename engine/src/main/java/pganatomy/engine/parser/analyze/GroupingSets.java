package pganatomy.engine.parser.analyze;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;

/// Spells out `ROLLUP`, `CUBE` and `GROUPING SETS` as a plain list of sets.
///
/// ```text
///   ROLLUP (a, b)        (a, b) (a) ()
///   CUBE (a, b)          (a, b) (a) (b) ()
///   a, ROLLUP (b)        (a, b) (a)            items multiply
/// ```
///
/// PostgreSQL: src/backend/parser/parse_agg.c, expand_grouping_sets()
final class GroupingSets {
  private final boolean distinct;
  private List<List<Integer>> sets = List.of(List.of());

  GroupingSets(boolean distinct) {
    this.distinct = distinct;
  }

  /// Multiplies what there is by the sets of another item.
  void add(List<List<Integer>> item) {
    var product = new ArrayList<List<Integer>>();
    for (List<Integer> left : sets) {
      for (List<Integer> right : item) {
        var both = new LinkedHashSet<>(left);
        both.addAll(right);
        product.add(List.copyOf(both));
      }
    }
    sets = product;
  }

  List<List<Integer>> result() {
    if (!distinct) {
      return sets;
    }
    var seen = new HashSet<HashSet<Integer>>();
    var result = new ArrayList<List<Integer>>();
    for (List<Integer> set : sets) {
      if (seen.add(new HashSet<>(set))) {
        result.add(set);
      }
    }
    return result;
  }

  static List<List<Integer>> rollup(List<List<Integer>> parts) {
    var sets = new ArrayList<List<Integer>>();
    for (int count = parts.size(); count >= 0; count--) {
      var set = new ArrayList<Integer>();
      parts.subList(0, count).forEach(set::addAll);
      sets.add(set);
    }
    return sets;
  }

  static List<List<Integer>> cube(List<List<Integer>> parts) {
    var sets = new ArrayList<List<Integer>>();
    for (int mask = (1 << parts.size()) - 1; mask >= 0; mask--) {
      var set = new ArrayList<Integer>();
      for (int i = 0; i < parts.size(); i++) {
        if ((mask >> parts.size() - 1 - i & 1) == 1) {
          set.addAll(parts.get(i));
        }
      }
      sets.add(set);
    }
    return sets;
  }
}
