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
///    hash table. Past it, sorts and stores (WITH items, work tables, windows' partitions,
///    functions' rows, Materialize) write to temporary files, and hash joins and hash aggregates
///    split their rows into batches there (`HashJoinBatches`, `AggregateSpill`). Aggregates with
///    DISTINCT or ORDER BY sort, or find their rows sorted. Rows are counted as PostgreSQL counts
///    them (`TupleSize`), so that batches, and what EXPLAIN tells of them, are those of PostgreSQL.
/// 5. Only SELECT's top node may be left before its end; what changes data runs to the end.
/// 6. Who stores a row gives it to the table's indexes at once (`IndexMaintenance`) and notes what
///    is to be checked after the statement or at COMMIT (`AfterEvents`): deferrable unique
///    constraints, foreign keys.
///
/// Simplified: hash tables are Java arrays, which take more than is counted (sorts and row stores
/// are off-heap, and exact); what they took goes back to the operating system when the client has
/// been quiet for a moment. As in PostgreSQL, rows of a hash join with one and the same key are not
/// split, and the hash tables of INTERSECT, of EXCEPT and of a recursive UNION grow with their
/// groups: the planner takes the first two only if they are expected to fit. An incremental sort
/// sorts by batches, and counts for EXPLAIN the groups that PostgreSQL would make. A bitmap past
/// `work_mem` forgets lines of pages, but not of those that PostgreSQL would choose; the inner rows
/// with one key in a merge join are kept in memory whole; files hold our rows, which are longer
/// than PostgreSQL's; the most common values of a hash join's outer side get no table of their own.
/// For each row that is computed again because another transaction has changed it (see
/// `RowRecheck`) the executors are made anew.
///
/// Read [pganatomy.engine.executor.PlanExecutor] first, then one node, such as `SeqScanExecutor`.
///
/// PostgreSQL: src/backend/executor/README
package pganatomy.engine.executor;
