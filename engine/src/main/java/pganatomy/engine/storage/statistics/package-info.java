/// # Cumulative statistics
///
/// What has been done since somebody last said "reset": per relation, per database, and per kind of
/// process. Nobody waits for anybody to count.
///
/// ```text
///   a scan, an update          RelationFile.usage      plain fields of this process
///   a page read, a hit         IoUsage.COUNTS          ...
///          │ transaction ends (Statistics.flush)
///          v
///   StatisticsArea             shared memory: added with atomic operations
///          │ clean shutdown                 ^ start
///          v                                │
///   pg_stat/pgstat.stat        removed when it was read: after a crash there is none
/// ```
///
/// 1. Counting is a field's increment; telling the others costs one atomic addition for each
///    counter that is not zero, when a transaction ends.
/// 2. An entry is found by hashing, without a lock; entering and removing one takes a lock. The
///    entry of a dropped relation is free for another. When the table is full, further relations
///    are not counted.
/// 3. Rows that an aborted transaction, or a savepoint that was rolled back, has inserted count as
///    inserted, and as dead ([pganatomy.engine.storage.smgr.RelationUsage] counts by levels).
/// 4. VACUUM and ANALYZE say what they have found: the counts of rows are true again.
/// 5. A descent of an index is a scan of it; what a plain index scan fetches counts as the index's,
///    what a bitmap scan fetches as the table's.
/// 6. A session is counted when it begins, and, unless it ends well, by what has ended it. Its time
///    is told with each transaction and at its end.
/// 7. Others count on while somebody looks: `stats_fetch_consistency` says what a transaction sees
///    of that ([pganatomy.engine.storage.statistics.StatisticsSnapshot]).
/// 8. How far a command is stands in its process's entry of `pg_stat_activity`, not here:
///    [pganatomy.engine.storage.ipc.Progress].
///
/// Statements have an area of their own, which is empty unless `shared_preload_libraries` names
/// `pg_stat_statements`:
///
/// ```text
///   a statement's analysed query     QueryJumble: its number, where its constants stand
///        │ run, planned              tcop.StatementTracking: time, blocks, log
///        v
///   StatementsArea                   shared memory, found by user, database, number, level
///        │                           StatementTexts: pg_stat_tmp/pgss_query_texts.stat
///        v clean shutdown
///   pg_stat/pg_stat_statements.stat  read and removed when the server starts
/// ```
///
/// What is told is told at once: PostgreSQL waits up to a second, unless
/// `pg_stat_force_next_flush()` was called.
///
/// Left out: functions' calls and times (there are no functions of users), replication slots and
/// subscriptions, times of reading and writing (`track_io_timing`), snapshots of what is not a
/// relation's or a database's. A scan of an index counts once for each stretch of values (`= ANY`),
/// and reads its leaves whole: `idx_tup_read` is more than PostgreSQL's where a LIMIT ends a scan.
/// The figures of the background writer, the checkpointer and the log are not kept over a shutdown.
///
/// Of `pg_stat_statements`: what runs inside of EXPLAIN, CREATE TABLE AS and cursors is not counted
/// under `track = 'all'` (what foreign keys run is not, either); columns of just-in-time
/// compilation and of parallel workers are 0; the numbers are not PostgreSQL's, only as stable as
/// its.
///
/// Read [pganatomy.engine.storage.statistics.StatisticsArea] first, then
/// [pganatomy.engine.storage.statistics.StatementsArea].
///
/// PostgreSQL: src/backend/utils/activity/pgstat.c, contrib/pg_stat_statements
package pganatomy.engine.storage.statistics;
