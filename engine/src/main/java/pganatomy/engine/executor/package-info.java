/// # The executor: batches of columns through a tree of nodes
///
/// Each plan node has an executor that is asked for its next rows and asks its children for theirs.
/// What PostgreSQL does tuple by tuple happens here for up to 1024 rows at once.
///
/// ```text
///   client <── Batch ── Aggregate <── Batch ── Sort <── Batch ── SeqScan <── page
///                       sum            │ off-heap,                filter,
///                                      │ past work_mem            projection
///                                      └ runs in a temporary file
/// ```
///
/// 1. `next()` gives at least one row, or null at the end. The batch belongs to the node and is
///    valid until the next call; who keeps rows copies them.
/// 2. A plan is never changed; what changes lives in the executors and in the execution's state.
/// 3. Interrupts are looked for at every `next()`.
/// 4. `work_mem` bounds each sort and each store of rows, `work_mem * hash_mem_multiplier` each
///    hash table. Past it, sorts and stores write to temporary files, and hash joins and hash
///    aggregates split their rows into partitions there (`AggregateSpill`).
/// 5. Only SELECT's top node may be left before its end; what changes data runs to the end.
/// 6. Who stores a row gives it to the table's indexes at once (`IndexMaintenance`) and notes what
///    is to be checked after the statement or at COMMIT (`AfterEvents`): deferrable unique
///    constraints, foreign keys.
///
/// Simplified: hash tables are Java arrays whose size is estimated (sorts and row stores are
/// off-heap, and exact); a partition that is still too large after one split of a join is joined as
/// it is; a window's partition is kept in memory whole, and so are the inner rows with one key in a
/// merge join; for each row that is computed again because another transaction has changed it (see
/// `RowRecheck`) the executors are made anew.
///
/// Read [pganatomy.engine.executor.PlanExecutor] first, then one node, such as `SeqScanExecutor`.
///
/// PostgreSQL: src/backend/executor/README
package pganatomy.engine.executor;
