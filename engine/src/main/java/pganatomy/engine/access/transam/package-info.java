/// # Transactions
///
/// Nothing is ever undone: a change carries the xid of who made it, and the commit log says whether
/// that one committed. A snapshot lists who was running; both together decide what is seen.
///
/// ```text
///   TransactionContext   this session's transaction: xids, savepoints, command ids, its end
///   Snapshot             who was running when a statement began
///   RunningTransactions  all processes' slots
///   CommitLog            pg_xact: two bits for each xid
///   SubtransactionLog    pg_subtrans: parents
///   TransactionArea      counters in shared memory
///   xlog.ControlFile     global/pg_control
/// ```
///
/// The order at commit ([pganatomy.engine.access.transam.TransactionEnd]):
///
/// 1. the commit's record goes into the write-ahead log,
/// 2. the log is flushed: from here on it is committed,
/// 3. the commit log says so; its page is written some time later, redo would say it again,
/// 4. the xid leaves the list of running ones, under the end lock: others see it,
/// 5. files of dropped relations go, locks are released.
///
/// With `synchronous_commit = off` step 2 is the walwriter's. Until then the commit log's page may
/// not be written, and no page may say by a hint bit that the transaction has committed.
///
/// A crash before 2 leaves tuples of a transaction that the commit log knows nothing of: as good as
/// aborted. A transaction without an xid has nothing to commit, and writes no record.
///
/// Left out so far: two-phase commit, serializable (is repeatable read), freezing before the xids
/// go round, cutting off old segments of the commit log.
///
/// Read [pganatomy.engine.access.transam.TransactionContext] first.
///
/// PostgreSQL: src/backend/access/transam/README
package pganatomy.engine.access.transam;
