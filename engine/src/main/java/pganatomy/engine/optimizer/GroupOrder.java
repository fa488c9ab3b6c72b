package pganatomy.engine.optimizer;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.query.Query;

/// The grouping columns, those first that ORDER BY wants first, and in its directions: then rows
/// that are sorted for grouping need no further sort.
///
/// PostgreSQL: src/backend/optimizer/plan/planner.c, preprocess_groupclause()
final class GroupOrder {
  private GroupOrder() {}

  static List<Query.Group> of(Query source) {
    List<Query.Group> rest = new ArrayList<>();
    for (Query.Group group : source.groupBy()) {
      Query.Group ordered = byReference(source.orderBy(), group.reference());
      rest.add(ordered == null ? group : ordered);
    }
    List<Query.Group> groups = new ArrayList<>();
    for (Query.Group key : source.orderBy()) {
      Query.Group group = byReference(rest, key.reference());
      if (group == null) {
        break;
      }
      groups.add(group);
      rest.remove(group);
    }
    groups.addAll(rest);
    return groups;
  }

  private static Query.Group byReference(List<Query.Group> groups, int reference) {
    for (Query.Group group : groups) {
      if (group.reference() == reference) {
        return group;
      }
    }
    return null;
  }
}
