package pganatomy.engine.executor.plan;

import java.util.IdentityHashMap;
import java.util.List;
import pganatomy.engine.parser.query.Query;

/// A statement ready to run.
///
/// PostgreSQL: src/include/nodes/plannodes.h, PlannedStmt
///
/// @param subPlans plans of sub-queries in expressions and of WITH items
/// @param initPlans which sub-plans EXPLAIN prints below which node as InitPlan, SubPlan or CTE
/// @param execParameterCount how many [pganatomy.engine.parser.query.Expression.ExecParameter]s
/// @param rangeCount entries of all range tables: with more than one, EXPLAIN qualifies columns
public record PlannedStatement(
    Query.Command command,
    Plan plan,
    List<SubPlanEntry> subPlans,
    IdentityHashMap<Plan, List<Integer>> initPlans,
    int execParameterCount,
    int workTableCount,
    int rangeCount,
    boolean hasReturning) {

  public enum SubPlanKind {
    /// Runs at most once; its result is an exec parameter.
    INIT,
    /// Runs for each row, or fills a hash table.
    SUB,
    /// A WITH item.
    CTE
  }

  /// @param name `InitPlan 1`, `SubPlan 2`, `CTE w`
  /// @param parameter the exec parameter that an INIT plan fills, else -1
  /// @param sublink what an INIT plan's result is made of
  /// @param outerParameters parameters of outer levels that the plan reads
  public record SubPlanEntry(
      SubPlanKind kind,
      String name,
      Plan plan,
      int parameter,
      pganatomy.engine.parser.query.Expression.SubLinkKind sublink,
      int[] outerParameters) {}
}
