package pganatomy.engine.tcop.sql;

import pganatomy.engine.executor.plan.PlannedStatement;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.utils.guc.Guc;

/// The plans of one prepared statement: which kind to use, and the one that can be used again.
///
/// ```text
///   run    1 2 3 4 5          6                                7, 8, ...
///   plan   custom: made for   generic: made for any values;    generic, if the five custom plans
///          these values       its cost is now known            were not cheaper on average, their
///                                                              planning included; else custom
/// ```
///
/// A custom plan knows the parameters' values: it can see that `status = $1` means nearly all rows.
/// A generic plan costs nothing to make again, but has to assume. What a plan was made from may
/// change; then the owner analyses the query again and [#discard]s the plan. The counts and costs
/// stay.
///
/// PostgreSQL: src/backend/utils/cache/plancache.c, choose_custom_plan(), GetCachedPlan()
final class CachedPlan {
  private static final int CUSTOM_PLANS_FIRST = 5;
  private static final double CPU_OPERATOR_COST_OF_PLANNING = 1000;

  private PlannedStatement generic;
  private double genericCost = -1;
  private double totalCustomCost;
  private long customPlans;
  private long genericPlans;

  /// The plan for this run.
  PlannedStatement get(Query query, SqlSession session, Object[] parameters) {
    PlannedStatement plan = null;
    boolean isCustom = choosesCustom(parameters);
    if (!isCustom) {
      plan = generic;
      if (plan == null) {
        // Without parameters the two kinds are the same.
        plan = Planning.plan(query, session, parameters.length == 0 ? parameters : null);
        generic = plan;
        genericCost = plan.plan().estimate().total();
        isCustom = choosesCustom(parameters);
      }
    }
    if (isCustom) {
      plan = Planning.plan(query, session, parameters);
      totalCustomCost += plan.plan().estimate().total() + planningCost(query);
      customPlans++;
    } else {
      genericPlans++;
    }
    return plan;
  }

  private boolean choosesCustom(Object[] parameters) {
    if (parameters.length == 0) {
      return false;
    }
    if (Guc.PLAN_CACHE_MODE.is("force_generic_plan")) {
      return false;
    }
    if (Guc.PLAN_CACHE_MODE.is("force_custom_plan") || customPlans < CUSTOM_PLANS_FIRST) {
      return true;
    }
    return genericCost >= totalCustomCost / customPlans;
  }

  /// What planning costs, guessed from the number of tables, in the planner's own units.
  private static double planningCost(Query query) {
    return CPU_OPERATOR_COST_OF_PLANNING
        * Guc.CPU_OPERATOR_COST.doubleValue()
        * (query.ranges().size() + 1);
  }

  void discard() {
    generic = null;
  }

  long customPlans() {
    return customPlans;
  }

  long genericPlans() {
    return genericPlans;
  }
}
