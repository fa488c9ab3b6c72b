package pganatomy.engine.optimizer;

import java.util.List;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.parser.query.Expression;

/// A plan and the expressions (of the query level that made it) that its columns hold.
///
/// @param estimate what was reckoned with; the plan's own may lack a node that proved trivial
record Planned(Plan plan, List<Expression> columns, Plan.Estimate estimate) {
  Planned(Plan plan, List<Expression> columns) {
    this(plan, columns, plan.estimate());
  }
}
