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
/// 2. An entry is found by hashing; it is entered by a compare-and-set on its key and never moves.
///    When the table is full, further relations are not counted.
/// 3. Rows that an aborted transaction has inserted count as inserted, and as dead.
/// 4. VACUUM and ANALYZE say what they have found: the counts of rows are true again.
/// 5. A descent of an index is a scan of it; what a plain index scan fetches counts as the index's,
///    what a bitmap scan fetches as the table's.
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
/// Left out: the progress of commands (`pg_stat_progress_*`), functions' calls, replication slots,
/// subscriptions, SLRUs; rows of a savepoint that was rolled back count as if it had not been; the
/// snapshot that PostgreSQL takes when a transaction looks first (`stats_fetch_consistency`): one
/// always sees the newest counts.
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
