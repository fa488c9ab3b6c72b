/// # The executor: a tree of nodes that hand up batches
///
/// The planner has decided what to do; each node of its tree does one thing. The root is asked for
/// rows, asks its children, and so on down to the scans: rows are *pulled*.
///
/// ```text
///   SELECT sum(id) FROM (SELECT id FROM t ORDER BY id DESC)
///
///     Aggregate        AggregateExecutor.next() ── asks until its child is empty, gives one row
///       Sort           SortExecutor.next()      ── the first call reads and sorts everything
///         Seq Scan     SeqScanExecutor.next()   ── one batch of up to 1024 rows, from some pages
/// ```
///
/// 1. A plan node is immutable ([pganatomy.engine.executor.plan]); its executor holds the state, one
///    class for each kind of node, one file for each class.
/// 2. What travels is a [pganatomy.engine.utils.vector.Batch], valid until the next call.
/// 3. Expressions are compiled, once for each run, to a tree of evaluators that work on whole columns
///    ([pganatomy.engine.executor.expression]).
/// 4. What may grow (sorts, hash tables, materialised rows) lives in memory contexts below the
///    execution's, is bounded by `work_mem`, and spills to temporary files.
/// 5. Interrupts are looked at once for each batch.
///
/// PostgreSQL passes one tuple at a time; see `utils.vector` for why we do not. Left out: parallel
/// plans, index scans (until there are indexes), merge joins, bitmap scans.
///
/// Read first: [pganatomy.engine.executor.PlanExecutor], then `SeqScanExecutor`, `SortExecutor`.
///
/// PostgreSQL: src/backend/executor/README
package pganatomy.engine.executor;
