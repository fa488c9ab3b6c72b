/// # The planner: from what is wanted to how it is done
///
/// A query says what; there are many ways to do it. The planner guesses what each way would cost and
/// takes the cheapest. Its guesses rest on the statistics of ANALYZE and on a handful of constants.
///
/// ```text
///   Query
///     │  pull up sub-queries, reduce outer joins, fold constants
///     ▼
///   relations + clauses ──── rows? ──── Selectivity ◄── ColumnStatistics (pg_statistic)
///     │  a path for each relation, then for each set of relations that can be joined
///     ▼
///   paths, each with (startup cost, total cost, rows) ◄── Costs (seq_page_cost, cpu_tuple_cost, ...)
///     │  the cheapest for all relations; then grouping, windows, DISTINCT, ORDER BY, LIMIT on top
///     ▼
///   PlannedStatement: immutable plan nodes, columns replaced by slots
/// ```
///
/// 1. A path is a candidate, a plan is what came out: only the chosen path is made into plan nodes.
/// 2. Costs are in the unit of one page read in sequence; the constants are PostgreSQL's, so that
///    EXPLAIN's numbers can be compared.
/// 3. A query level is planned from the inside out; what an inner level needs of an outer one
///    becomes an exec parameter.
///
/// Left out: index paths (until there are indexes), merge joins, parallel paths, partitions, genetic
/// search: many relations are joined in the order in which they are written.
///
/// Read first: [pganatomy.engine.optimizer.Planner], then `QueryPlanner`, `RelationPlanner`, `Costs`.
///
/// PostgreSQL: src/backend/optimizer/README
package pganatomy.engine.optimizer;
