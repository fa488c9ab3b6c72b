package pganatomy.engine.optimizer;

import java.util.List;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.parser.query.Expression;

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

  Path(long ranges) {
    this.ranges = ranges;
  }

  final boolean isBetterThan(Path other) {
    if (other == null || disabled != other.disabled) {
      return other == null || disabled < other.disabled;
    }
    // As in PostgreSQL, costs within 1 % are equal; then the startup cost, then the older path
    // wins.
    if (total < other.total * 0.99 || total * 1.01 < other.total) {
      return total < other.total;
    }
    if (total * 1.01 < other.total || other.total * 1.01 < total) {
      return total < other.total;
    }
    if (startup * 1.01 < other.startup) {
      return true;
    }
    return startup <= other.startup * 1.01 && total < other.total;
  }

  /// Ranges of LATERAL references that must come from outside.
  long lateralRanges() {
    return 0;
  }

  /// The plan, giving `wanted`.
  abstract Planned toPlan(RelationPlanner planner, List<Expression> wanted);

  final Plan.Estimate estimate(
      RelationPlanner planner, List<Expression> wanted, boolean addTargetCost) {
    double extraStartup = 0;
    double extraRun = 0;
    if (addTargetCost) {
      ExpressionCost cost = planner.global.cost(wanted);
      extraStartup = cost.startup;
      extraRun = cost.startup + cost.perRow * rows;
    }
    return new Plan.Estimate(startup + extraStartup, total + extraRun, rows, planner.width(wanted));
  }
}
