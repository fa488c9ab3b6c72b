package pganatomy.engine.optimizer;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.utils.guc.Guc;

/// Brings rows into an order: nothing where they have it, an incremental sort where they have its
/// beginning, else a sort.
///
/// PostgreSQL: src/backend/optimizer/plan/planner.c, make_ordered_path(); costsize.c,
/// cost_incremental_sort()
final class SortPlanner {
  private SortPlanner() {}

  /// How many of the wanted keys, from the first on, the order has; all: it is sorted.
  private static int sortedItems(
      List<SortItem> order, List<SortItem> wanted, RelationPlanner relations) {
    int at = 0;
    int count = 0;
    for (SortItem item : wanted) {
      if (at < order.size() && order.get(at).sortsLike(item, relations)) {
        at++;
      } else if (relations == null || !relations.orders.isOrdered(item, order.subList(0, at))) {
        return count;
      }
      count++;
    }
    return count;
  }

  static Stage sort(
      Stage stage, List<SortItem> wanted, double limitTuples, RelationPlanner relations) {
    int sorted = sortedItems(stage.order(), wanted, relations);
    if (sorted == wanted.size()) {
      return stage;
    }
    Planned child = stage.planned();
    List<Plan.Key> keys = new ArrayList<>();
    int presorted = 0;
    for (int i = 0; i < wanted.size(); i++) {
      addKey(keys, wanted.get(i), child);
      presorted = i < sorted ? keys.size() : presorted;
    }
    if (!Guc.ENABLE_INCREMENTAL_SORT.isOn() || presorted == keys.size()) {
      presorted = 0;
    }
    Plan.Estimate e = child.estimate();
    Plan plan;
    if (presorted > 0) {
      double groups = relations.groups(expressions(wanted, sorted), Math.max(2, e.rows()));
      plan =
          new Plan.IncrementalSort(
              incremental(e, groups, limitTuples),
              SlotMapper.sameOutputs(child.plan()),
              child.plan(),
              keys,
              presorted);
    } else {
      double[] cost = Costs.sort(e.rows(), e.width(), limitTuples);
      double startup = e.total() + cost[0];
      plan =
          new Plan.Sort(
              new Plan.Estimate(
                  startup, startup + cost[1], e.rows(), e.width(), !Guc.ENABLE_SORT.isOn()),
              SlotMapper.sameOutputs(child.plan()),
              child.plan(),
              keys);
    }
    int disabled = stage.disabled() + (Guc.ENABLE_SORT.isOn() || presorted > 0 ? 0 : 1);
    return new Stage(new Planned(plan, child.columns()), wanted, disabled);
  }

  private static void addKey(List<Plan.Key> keys, SortItem item, Planned child) {
    int column = child.columns().indexOf(item.expression());
    if (column < 0) {
      throw new IllegalStateException("sort key is not computed: " + item.expression());
    }
    for (Plan.Key key : keys) {
      if (key.column() == column) {
        return;
      }
    }
    keys.add(
        new Plan.Key(
            column,
            item.expression().type(),
            item.group().equality(),
            item.group().descending(),
            item.group().nullsFirst()));
  }

  private static List<pganatomy.engine.parser.query.Expression> expressions(
      List<SortItem> items, int count) {
    List<pganatomy.engine.parser.query.Expression> expressions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      expressions.add(items.get(i).expression());
    }
    return expressions;
  }

  /// Group after group is read, sorted and given.
  private static Plan.Estimate incremental(Plan.Estimate e, double groups, double limitTuples) {
    double rows = Math.max(2, e.rows());
    double groupInput = (e.total() - e.startup()) / groups;
    double[] group = Costs.sort(rows / groups, e.width(), limitTuples);
    double startup = group[0] + e.startup() + groupInput;
    double run = group[1] + (group[1] + group[0] + groupInput) * (groups - 1);
    run += Costs.cpuTuple() * rows + 2 * Costs.cpuTuple() * groups;
    return new Plan.Estimate(startup, startup + run, e.rows(), e.width());
  }
}
