package pganatomy.engine.optimizer;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.utils.adt.Operators;
import pganatomy.engine.utils.guc.Guc;

/// Aggregates with ORDER BY or DISTINCT want their rows in an order. One order can be that in which
/// the rows come anyway, sorted once for all groups, or read from an index: the order that suits
/// the most aggregates. The others sort for themselves.
///
/// PostgreSQL: src/backend/optimizer/plan/planner.c, adjust_group_pathkeys_for_groupagg()
final class PresortedAggregates {
  /// What the rows are sorted by within a group; empty for nothing.
  final List<SortItem> items;

  private final List<List<SortItem>> orders = new ArrayList<>();
  private final List<Expression.Aggregate> ordered = new ArrayList<>();

  PresortedAggregates(List<Expression> aggregates, List<SortItem> groups) {
    if (Guc.ENABLE_PRESORTED_AGGREGATE.isOn()) {
      for (Expression expression : aggregates) {
        Expression.Aggregate aggregate = (Expression.Aggregate) expression;
        if (wantsOrder(aggregate) && !Clauses.hasVolatile(aggregate)) {
          ordered.add(aggregate);
          orders.add(without(items(aggregate), groups));
        }
      }
    }
    items = best();
  }

  private static boolean wantsOrder(Expression.Aggregate aggregate) {
    boolean isOrderedSet =
        !aggregate.direct().isEmpty() || aggregate.function().name().equals("mode");
    return !isOrderedSet && (aggregate.distinct() || !aggregate.orderBy().isEmpty());
  }

  /// ORDER BY, and for DISTINCT the arguments that are not in it.
  private static List<SortItem> items(Expression.Aggregate aggregate) {
    List<SortItem> items = new ArrayList<>();
    for (Expression.SortKey key : aggregate.orderBy()) {
      add(
          items,
          new SortItem(
              key.expression(),
              new Query.Group(
                  0, key.lessThan(), key.equality(), key.descending(), key.nullsFirst(), true)));
    }
    if (aggregate.distinct()) {
      for (Expression argument : aggregate.arguments()) {
        add(
            items,
            new SortItem(
                argument,
                new Query.Group(
                    0,
                    Operators.forType(argument.type(), "<"),
                    Operators.forType(argument.type(), "="),
                    false,
                    false,
                    true)));
      }
    }
    return items;
  }

  /// Constants make no difference, and a key counts once.
  private static void add(List<SortItem> items, SortItem item) {
    if (!(item.expression() instanceof Expression.Constant) && !knows(items, item)) {
      items.add(item);
    }
  }

  private static boolean knows(List<SortItem> items, SortItem item) {
    for (SortItem other : items) {
      if (other.expression().equals(item.expression())) {
        return true;
      }
    }
    return false;
  }

  private static List<SortItem> without(List<SortItem> items, List<SortItem> groups) {
    List<SortItem> rest = new ArrayList<>();
    for (SortItem item : items) {
      if (!knows(groups, item)) {
        rest.add(item);
      }
    }
    return rest;
  }

  private List<SortItem> best() {
    List<SortItem> best = List.of();
    int most = 0;
    boolean[] isDone = new boolean[orders.size()];
    for (int first = 0; first < orders.size(); first++) {
      if (isDone[first]) {
        continue;
      }
      List<SortItem> current = orders.get(first);
      int count = 0;
      for (int i = first; i < orders.size(); i++) {
        if (!isDone[i] && (begins(orders.get(i), current) || begins(current, orders.get(i)))) {
          isDone[i] = true;
          count++;
          current = orders.get(i).size() > current.size() ? orders.get(i) : current;
        }
      }
      if (count > most) {
        most = count;
        best = current;
      }
    }
    return best;
  }

  private static boolean begins(List<SortItem> all, List<SortItem> part) {
    if (part.size() > all.size()) {
      return false;
    }
    for (int i = 0; i < part.size(); i++) {
      if (!part.get(i).sortsLike(all.get(i), null)) {
        return false;
      }
    }
    return true;
  }

  /// Whether the order of the rows suits the aggregate.
  boolean suits(Expression aggregate) {
    for (int i = 0; i < ordered.size(); i++) {
      if (ordered.get(i).equals(aggregate)) {
        return begins(items, orders.get(i));
      }
    }
    return false;
  }
}
