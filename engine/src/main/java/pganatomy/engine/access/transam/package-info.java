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
///   XidLimits            how far xids and multixacts may go
///   LogTruncation        cuts off what nobody asks for any more
///   MultiXact            several transactions that hold one row; MultiXactLog: pg_multixact
///   TransactionArea      counters in shared memory
///   Checkpoint           brings the files up to what is in memory
///   Recovery             makes the database consistent from what is on the disk
///   StorageLog, DatabaseLog   relations' and databases' files, so that redo ends the same
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
/// ## Checkpoint and recovery
///
/// ```text
///   log   ──────●───────────────────●──────────────────╳
///               redo                checkpoint          crash: the last record is torn
///                                   ▲
///   control file ───────────────────┘
///
///   recovery    ●━━━━━━━━━━━ every record ━━━━━━━━━━━━▶│ here new records go
/// ```
///
/// 1. A checkpoint first fixes its redo place, then waits for commits under way, then writes what
///    is dirty, then fsyncs, then logs its record, then writes the control file. What waits for the
///    checkpoint (old segments, files of dropped relations) goes after that.
/// 2. Redo knows of pages only images and bytes; what a resource manager does beside pages it
///    redoes by a [pganatomy.engine.access.transam.xlog.RedoHandler].
/// 3. A page on disk that is as new as a record, or newer, is left alone; so redo may be
///    interrupted and begun again.
/// 4. A file or page that redo misses must be explained by a later record that drops it, or the
///    server does not start.
/// 5. Behind the end of the log everything is overwritten with zeros before the first new record.
/// 6. xids, OIDs and multixacts go on behind the highest that the checkpoint or a record knows.
///    OIDs are logged 8192 at a time, before they are used.
///
/// Measured beside PostgreSQL 18.6 with 512 MB of buffers, on two busy cores: redo of 500 MB of log
/// took 1.15 s of processor time (PostgreSQL 0.88 s), a checkpoint of 256 MB dirty 1.7 s (1.4 s).
///
/// Left out: standbys, archives, backups, timelines and points in time; `STANDBY/RUNNING_XACTS`
/// records; prefetching in recovery; restartpoints.
///
/// A serializable transaction is watched from its snapshot to its end and beyond
/// ([pganatomy.engine.storage.lmgr.predicate]); [pganatomy.engine.access.transam.SerialLog] keeps
/// in `pg_serial` what there is no room for.
///
/// ## Numbers that go round
///
/// 1. xids and multixacts have 32 bits, and each compares itself with the half of them before it
///    and the half behind it. So VACUUM freezes what is old, and notes in `pg_class` and
///    `pg_database` how old the oldest is that is left; these notes are written in place, because
///    VACUUM must work when no xid is given out any more.
/// 2. [pganatomy.engine.access.transam.XidLimits] warns 40 million before an old row would look
///    like one of the future, and refuses 3 million before.
/// 3. [pganatomy.engine.access.transam.LogTruncation] removes the segments of the commit log and of
///    the multixacts that no database needs, once nobody can ask for them any more.
/// 4. What a crash leaves of an uncommitted transaction's files, redo removes
///    ([pganatomy.engine.access.transam.UncommittedFiles]).
///
/// Left out so far: two-phase commit, an autovacuum that prevents wraparound by itself, limits for
/// the members of multixacts.
///
/// Read [pganatomy.engine.access.transam.TransactionContext] first.
///
/// PostgreSQL: src/backend/access/transam/README
package pganatomy.engine.access.transam;
