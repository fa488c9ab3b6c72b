package pganatomy.engine.optimizer;

import java.util.List;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.parser.query.Expression;

/// A plan and the expressions (of the query level that made it) that its columns hold.
record Planned(Plan plan, List<Expression> columns) {
  Plan.Estimate estimate() {
    return plan.estimate();
  }
}
