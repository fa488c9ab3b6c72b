package pganatomy.engine.optimizer;

import java.util.List;
import pganatomy.engine.executor.plan.Plan;

/// A plan on its way up, with the order of its rows.
///
/// @param disabled nodes that a setting has disabled
record Stage(Planned planned, List<SortItem> order, int disabled) {
  private static final double FUZZ = 1.01;

  /// Cheaper by more than 1 %; when the totals are alike, with a cheaper start.
  boolean isBetterThan(Stage other) {
    if (disabled != other.disabled) {
      return disabled < other.disabled;
    }
    Plan.Estimate a = planned.estimate();
    Plan.Estimate b = other.planned.estimate();
    if (a.total() * FUZZ < b.total()) {
      return true;
    }
    return a.total() <= b.total() * FUZZ && a.startup() * FUZZ < b.startup();
  }
}
