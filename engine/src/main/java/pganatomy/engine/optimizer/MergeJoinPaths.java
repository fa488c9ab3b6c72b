package pganatomy.engine.optimizer;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.utils.guc.Guc;

/// Finds the merge joins of two sides.
///
/// ```text
///   both sorted        Sort(cheapest outer)  x  Sort(cheapest inner), by each key first
///   outer has an order path in that order    x  Sort(cheapest inner)
///                                            x  inner path in the same order, or in its beginning
/// ```
///
/// PostgreSQL: src/backend/optimizer/path/joinpath.c, sort_inner_and_outer(),
/// generate_mergejoin_paths()
final class MergeJoinPaths {
  private final RelationPlanner planner;
  private final Joining join;
  private final PathSet outers;
  private final PathSet inners;
  private final PathSet target;
  private final Orders orders;
  private final List<MergeClause> clauses = new ArrayList<>();

  MergeJoinPaths(
      RelationPlanner planner, Joining join, PathSet outers, PathSet inners, PathSet target) {
    this.planner = planner;
    this.join = join;
    this.outers = outers;
    this.inners = inners;
    this.target = target;
    this.orders = planner.orders;
    if (Guc.ENABLE_MERGEJOIN.isOn() || join.type() == Query.JoinType.FULL) {
      selectClauses();
    }
  }

  private boolean needsAllClauses() {
    return join.type() == Query.JoinType.RIGHT || join.type() == Query.JoinType.FULL;
  }

  /// A join that gives inner rows without a partner cannot check anything beside the merge: of an
  /// inner row it only knows whether the merge has met it.
  private void selectClauses() {
    if ((inners.cheapest().lateralRanges() & outers.ranges) != 0) {
      return;
    }
    boolean hasOther = false;
    for (Expression condition : join.conditions()) {
      MergeClause clause = MergeClause.of(condition, outers.ranges, inners.ranges, orders);
      if (clause != null
          && !orders.isConstant(clause.outer())
          && !orders.isConstant(clause.inner())) {
        clauses.add(clause);
      } else {
        hasOther = true;
      }
    }
    if (hasOther && needsAllClauses()) {
      clauses.clear();
    }
  }

  // ---- both sides sorted ----

  void addSorted() {
    if (clauses.isEmpty()) {
      return;
    }
    List<OrderKey> all = outerOrder();
    for (int i = 0; i < all.size(); i++) {
      List<OrderKey> order = new ArrayList<>(all);
      order.addFirst(order.remove(i));
      offer(outers.cheapest(), inners.cheapest(), order, clauses(order, clauses), true, true);
    }
  }

  /// The keys of all clauses: as the query wants its rows if it can be, else the keys first that
  /// most other joins can use.
  private List<OrderKey> outerOrder() {
    List<Expression> keys = new ArrayList<>();
    for (MergeClause clause : clauses) {
      if (!keys.contains(clause.outerOrder())) {
        keys.add(clause.outerOrder());
      }
    }
    List<OrderKey> order = new ArrayList<>();
    List<OrderKey> wanted = orders.ofQuery();
    boolean isCovered = !wanted.isEmpty();
    for (OrderKey key : wanted) {
      isCovered &= keys.contains(key.expression());
    }
    if (isCovered) {
      for (OrderKey key : wanted) {
        order.add(key);
        keys.remove(key.expression());
      }
    }
    long ranges = outers.ranges | inners.ranges;
    while (!keys.isEmpty()) {
      Expression best = null;
      for (Expression key : keys) {
        if (best == null
            || orders.equivalences.popularity(key, ranges)
                > orders.equivalences.popularity(best, ranges)) {
          best = key;
        }
      }
      keys.remove(best);
      order.add(new OrderKey(best, false, false));
    }
    return order;
  }

  /// The clauses that rows in an order serve, in that order.
  private static List<MergeClause> clauses(List<OrderKey> order, List<MergeClause> from) {
    List<MergeClause> found = new ArrayList<>();
    for (OrderKey key : order) {
      int before = found.size();
      for (MergeClause clause : from) {
        if (clause.outerOrder().equals(key.expression()) && !found.contains(clause)) {
          found.add(clause);
        }
      }
      if (found.size() == before) {
        break;
      }
    }
    return found;
  }

  private static OrderKey keyOf(MergeClause clause, List<OrderKey> order) {
    for (OrderKey key : order) {
      if (key.expression().equals(clause.outerOrder())) {
        return key;
      }
    }
    throw new IllegalStateException("a merge clause without its order");
  }

  /// The order that the inner side must have for these clauses.
  private static List<OrderKey> innerOrder(List<MergeClause> clauses, List<OrderKey> order) {
    List<OrderKey> inner = new ArrayList<>();
    for (MergeClause clause : clauses) {
      OrderKey key = keyOf(clause, order);
      OrderKey made = new OrderKey(clause.innerOrder(), key.descending(), key.nullsFirst());
      if (!inner.contains(made)) {
        inner.add(made);
      }
    }
    return inner;
  }

  // ---- an outer path that has an order ----

  void addFor(Path outer) {
    List<MergeClause> usable = clauses(outer.order(), clauses);
    if (usable.isEmpty() || needsAllClauses() && usable.size() != clauses.size()) {
      return;
    }
    List<OrderKey> order = outer.order();
    offer(outer, inners.cheapest(), order, usable, false, true);
    List<OrderKey> innerOrder = innerOrder(usable, order);
    if (OrderKey.contains(inners.cheapest().order(), innerOrder)) {
      return;
    }
    Path bestTotal = null;
    Path bestStartup = null;
    for (int length = innerOrder.size(); length > 0; length--) {
      List<OrderKey> part = innerOrder.subList(0, length);
      List<MergeClause> served = length == innerOrder.size() ? usable : served(usable, part);
      if (needsAllClauses() && served.size() != clauses.size()) {
        break;
      }
      Path inner = cheapest(part, false);
      if (inner != null && (bestTotal == null || compareTotal(inner, bestTotal) < 0)) {
        offer(outer, inner, order, served, false, false);
        bestTotal = inner;
      }
      Path early = cheapest(part, true);
      if (early != null && (bestStartup == null || compareStartup(early, bestStartup) < 0)) {
        if (early != bestTotal) {
          offer(outer, early, order, served, false, false);
        }
        bestStartup = early;
      }
    }
  }

  private static List<MergeClause> served(List<MergeClause> usable, List<OrderKey> innerOrder) {
    List<MergeClause> served = new ArrayList<>();
    for (MergeClause clause : usable) {
      boolean isServed = false;
      for (OrderKey key : innerOrder) {
        isServed |= key.expression().equals(clause.innerOrder());
      }
      if (!isServed) {
        break;
      }
      served.add(clause);
    }
    return served;
  }

  private Path cheapest(List<OrderKey> order, boolean byStartup) {
    Path best = null;
    for (Path path : inners.paths) {
      boolean isBetter =
          path.lateralRanges() == inners.cheapest().lateralRanges()
              && OrderKey.contains(path.order(), order)
              && (best == null
                  || (byStartup ? compareStartup(path, best) : compareTotal(path, best)) < 0);
      if (isBetter) {
        best = path;
      }
    }
    return best;
  }

  private static int compareTotal(Path a, Path b) {
    return a.disabled != b.disabled
        ? Integer.compare(a.disabled, b.disabled)
        : Double.compare(a.total, b.total);
  }

  private static int compareStartup(Path a, Path b) {
    return a.disabled != b.disabled
        ? Integer.compare(a.disabled, b.disabled)
        : Double.compare(a.startup, b.startup);
  }

  private void offer(
      Path outer,
      Path inner,
      List<OrderKey> order,
      List<MergeClause> used,
      boolean sortsOuter,
      boolean sortsInner) {
    List<OrderKey> clauseOrder = new ArrayList<>();
    for (MergeClause clause : used) {
      clauseOrder.add(keyOf(clause, order));
    }
    boolean isOuterSorted = OrderKey.contains(outer.order(), order);
    List<OrderKey> innerOrder = innerOrder(used, order);
    MergeJoinPath path =
        new MergeJoinPath(
            join,
            outer,
            inner,
            used,
            clauseOrder,
            sortsOuter && !isOuterSorted,
            sortsInner && !OrderKey.contains(inner.order(), innerOrder),
            orders.useful(order, outers.ranges | inners.ranges));
    path.cost(join, planner);
    path.rows = join.rows();
    target.add(path);
  }
}
