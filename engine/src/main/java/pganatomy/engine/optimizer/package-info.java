/// # The optimizer: from what is asked to how it is done
///
/// A query says which rows are wanted. There are many ways to get them, and their costs differ by
/// orders of magnitude. The optimizer estimates rows and costs, and takes the cheapest way.
///
/// ```text
///   Query ── rewrite ──> QueryParts ── paths ──> Path ── toPlan ──> Planned ── upper ──> Plan
///            inline WITH               scans,               slots            grouping, windows,
///            pull up sub-queries       join order,          for columns      DISTINCT, ORDER BY,
///            IN, EXISTS to joins       join methods                          LIMIT, INSERT ...
/// ```
///
/// 1. Costs and row estimates follow PostgreSQL's formulas and constants, so that EXPLAIN shows its
///    numbers. The tests hold what PostgreSQL 18 printed.
/// 2. Every query level has its own [pganatomy.engine.optimizer.QueryPlanner]. What a sub-query
///    reads of a level around it becomes a parameter; who has parameters is run again when they
///    change.
/// 3. A join order is found by trying all of them for sets of up to ten relations, and greedily
///    beyond.
/// 4. A statement is planned for the values of its parameters, each time it runs.
///
/// Left out, because there are no indexes and no parallel workers yet: index paths, merge joins,
/// memoize, parallel plans. Also left out: equivalence classes (no `b.x = 5` from `a.x = b.x AND
/// a.x = 5`), swapping outer joins with one another, GROUPING SETS, MERGE, ON CONFLICT, presorting
/// for ordered aggregates, and dropping unused columns of sub-queries.
///
/// Read [pganatomy.engine.optimizer.Planner] first, then `QueryPlanner`, `RelationPlanner`,
/// `JoinPaths` and `UpperPlanner`.
///
/// PostgreSQL: src/backend/optimizer/README
package pganatomy.engine.optimizer;
