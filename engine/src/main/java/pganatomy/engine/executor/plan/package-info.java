/// # Plans
///
/// The tree that the planner hands to the executor: one record for each kind of node, with what it
/// is expected to cost.
///
/// ```text
///   Aggregate   outputs [slot 0]            aggregates [sum(slot 0)]
///     Sort      keys [column 0 DESC]
///       SeqScan attributes [1]              outputs [slot 0]
/// ```
///
/// 1. A plan never changes: several executions, one after the other or nested, share it. What
///    changes while it runs is in the executor's nodes, a tree parallel to this one.
/// 2. Columns are named by position in the child's output; names are kept only for EXPLAIN.
///
/// PostgreSQL keeps these records in `src/include/nodes`. Here they lie below the executor, which
/// must know them, and so must the optimizer above it.
package pganatomy.engine.executor.plan;
