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
///   MultiXact            several transactions that hold one row; MultiXactLog: pg_multixact
///   TransactionArea      counters in shared memory
///   xlog.ControlFile     global/pg_control
/// ```
///
/// The order at commit:
///
/// 1. the pages that the transaction has changed are written to their files,
/// 2. the commit log says *committed*, and its page is written: from here on it is committed,
/// 3. the xid leaves the list of running ones, under the end lock: others see it,
/// 4. files of dropped relations go, locks are released.
///
/// A crash before 2 leaves tuples of a transaction that the commit log knows nothing of: as good as
/// aborted. xids and OIDs are only handed out below a limit that the control file already has, so
/// none is used twice. The write-ahead log will take the place of 1.
///
/// Left out so far: two-phase commit, serializable (is repeatable read), a
/// warning before the xids go round, cutting off old segments of the commit log and of multixacts.
///
/// Read [pganatomy.engine.access.transam.TransactionContext] first.
///
/// PostgreSQL: src/backend/access/transam/README
package pganatomy.engine.access.transam;
