package pganatomy.engine.optimizer;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.query.Expression;

/// In which orders rows are of use while a query level is planned: to what comes above the joins,
/// and to merge joins.
///
/// PostgreSQL: src/backend/optimizer/path/pathkeys.c, truncate_useless_pathkeys()
final class Orders {
  /// The orders that something above can use: that of ORDER BY, of GROUP BY, ...
  private final List<List<OrderKey>> wantedOrders = new ArrayList<>();

  /// Columns that have one value only: they make no difference to an order.
  private final List<Expression> constants = new ArrayList<>();

  void want(List<OrderKey> order) {
    wantedOrders.add(order);
  }

  final Equivalences equivalences = new Equivalences();

  /// The expression that stands for all that equal this one.
  Expression canonical(Expression expression) {
    return equivalences.canonical(IndexMatching.placeless(expression));
  }

  /// The order that the query wants first of all, empty for none.
  List<OrderKey> ofQuery() {
    return wantedOrders.isEmpty() ? List.of() : plain(wantedOrders.getFirst());
  }

  /// The part of an order that is of use to what joins `ranges` with others, or above all joins;
  /// without columns that have one value only.
  List<OrderKey> useful(List<OrderKey> order, long ranges) {
    List<OrderKey> plain = plain(order);
    int longest = 0;
    while (longest < plain.size() && isUsefulForMerging(plain.get(longest), ranges)) {
      longest++;
    }
    for (List<OrderKey> all : wantedOrders) {
      List<OrderKey> wanted = plain(all);
      int same = 0;
      while (same < plain.size()
          && same < wanted.size()
          && plain.get(same).equals(wanted.get(same))) {
        same++;
      }
      // Where an order is only begun, an incremental sort does the rest.
      longest = Math.max(longest, same);
    }
    return List.copyOf(plain.subList(0, longest));
  }

  /// Of two directions only one is kept for merge joins: that of the query's order, or upwards.
  private boolean isUsefulForMerging(OrderKey key, long ranges) {
    boolean isDescending = false;
    for (OrderKey wanted : ofQuery()) {
      if (wanted.expression().equals(key.expression())) {
        isDescending = wanted.descending();
      }
    }
    return key.descending() == isDescending
        && equivalences.isUsefulForMerging(key.expression(), ranges);
  }

  /// With one expression for all that are equal, each once, and none that has one value only.
  List<OrderKey> plain(List<OrderKey> order) {
    List<OrderKey> plain = new ArrayList<>();
    List<Expression> known = new ArrayList<>();
    for (OrderKey key : order) {
      Expression expression = equivalences.canonical(key.expression());
      if (!constants.contains(key.expression())
          && !constants.contains(expression)
          && !known.contains(expression)) {
        known.add(expression);
        plain.add(new OrderKey(expression, key.descending(), key.nullsFirst()));
      }
    }
    return plain;
  }

  boolean isConstant(Expression expression) {
    return constants.contains(IndexMatching.placeless(expression));
  }

  /// Whether rows in an order need no further sort key: it has one value, or was a key before.
  boolean isOrdered(SortItem item, List<SortItem> before) {
    if (isConstant(item.expression())) {
      return true;
    }
    Expression expression = canonical(item.expression());
    for (SortItem other : before) {
      if (canonical(other.expression()).equals(expression)) {
        return true;
      }
    }
    return false;
  }

  void noteConstant(Expression clause) {
    if (clause instanceof Expression.OperatorCall call
        && call.arguments().size() == 2
        && call.operator().name().equals("=")
        && !Clauses.hasVolatile(clause)) {
      Clauses.collectConstant(call, constants);
    }
  }
}
