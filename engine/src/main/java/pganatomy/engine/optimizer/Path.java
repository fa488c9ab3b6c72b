package pganatomy.engine.optimizer;

import java.util.List;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.utils.guc.BooleanSetting;

/// A way to get the rows of a set of ranges, with its cost.
///
/// PostgreSQL: src/include/nodes/pathnodes.h, Path
abstract class Path {
  final long ranges;
  double startup;
  double total;
  double rows;

  /// Nodes that a setting such as `enable_hashjoin` has disabled: fewer is better, whatever the
  /// cost.
  int disabled;

  /// Whether a setting has disabled the path's own node.
  boolean isDisabled;

  /// Notes what the setting for this kind of path says.
  final void obey(BooleanSetting setting) {
    if (!setting.isOn()) {
      isDisabled = true;
      disabled++;
    }
  }

  Path(long ranges) {
    this.ranges = ranges;
  }

  /// The order of the rows, empty when there is none.
  List<OrderKey> order() {
    return List.of();
  }

  /// Clauses of joins that the path checks by itself, because it gets the other side's values.
  List<Expression> checkedJoinClauses() {
    return List.of();
  }

  /// Before the plan is made: notes which columns of other ranges the path reads as parameters.
  void registerParameters(RelationPlanner planner) {
    // Most paths read none.
  }

  /// Ranges whose columns' values must come from outside.
  long lateralRanges() {
    return 0;
  }

  /// The plan, giving `wanted`.
  abstract Planned toPlan(RelationPlanner planner, List<Expression> wanted);

  /// The plan for a reader that takes any columns, in any order, as long as `wanted` are among
  /// them.
  Planned toLoosePlan(RelationPlanner planner, List<Expression> wanted) {
    return toPlan(planner, wanted);
  }

  final Plan.Estimate estimate(
      RelationPlanner planner, List<Expression> wanted, boolean addTargetCost) {
    double extraStartup = 0;
    double extraRun = 0;
    if (addTargetCost) {
      ExpressionCost cost = planner.global.cost(wanted);
      extraStartup = cost.startup;
      extraRun = cost.startup + cost.perRow * rows;
    }
    return new Plan.Estimate(
        startup + extraStartup, total + extraRun, rows, planner.width(wanted), isDisabled);
  }
}
