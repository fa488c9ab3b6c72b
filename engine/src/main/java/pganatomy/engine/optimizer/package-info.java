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
/// 4. A statement is planned for the values of its parameters, or, when its plan is to be kept, for
///    any values: then a parameter stays in the plan, and estimates do without its value.
/// 5. A set of ranges keeps several paths ([pganatomy.engine.optimizer.PathSet]): the cheapest, and
///    dearer ones that give an order or the first row sooner, or that read with another range's
///    values given: the inner side of a nested loop over an index.
/// 6. Expressions that conditions make equal form a class
///    ([pganatomy.engine.optimizer.Equivalences]): rows in the order of one member are in the order
///    of all. Merge joins are built on that ([pganatomy.engine.optimizer.MergeJoinPaths]).
/// 7. An order that rows have in part is completed by an incremental sort
///    ([pganatomy.engine.optimizer.SortPlanner]); aggregates with DISTINCT or ORDER BY ask for one
///    ([pganatomy.engine.optimizer.PresortedAggregates]).
///
/// Left out: memoize, parallel plans, merging sorted inputs of UNION, incremental sorts below merge
/// joins and set operations, removal of joins, index scans for row comparisons. Of classes of equal
/// expressions orders and constants are passed on (`b.x = 5` from `a.x = b.x AND a.x = 5`), but no
/// conditions between members that the query does not name; min and max go to an index by a rule,
/// not by cost. Also left out: swapping outer joins with one another, GROUPING SETS, MERGE, right
/// semi-joins and right anti-joins, orders of sub-queries, and UNION ALL in FROM without a node of
/// its own.
///
/// Read [pganatomy.engine.optimizer.Planner] first, then `QueryPlanner`, `RelationPlanner`,
/// `JoinPaths` and `UpperPlanner`.
///
/// PostgreSQL: src/backend/optimizer/README
package pganatomy.engine.optimizer;
