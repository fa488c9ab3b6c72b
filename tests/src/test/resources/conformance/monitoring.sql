-- The views that watch the server: their columns, and what does not depend on the moment.
SELECT c.relname, string_agg(a.attname || ' ' || format_type(a.atttypid, a.atttypmod), ', ' ORDER BY a.attnum) AS columns
FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
WHERE c.relkind = 'v' AND c.relnamespace = 'pg_catalog'::regnamespace AND a.attnum > 0
  AND (c.relname LIKE 'pg\_stat\_%' OR c.relname LIKE 'pg\_statio\_%' OR c.relname IN ('pg_locks', 'pg_aios', 'pg_wait_events'))
  AND c.relname NOT LIKE 'pg\_stat\_statements%'
GROUP BY c.relname ORDER BY c.relname COLLATE "C";
-- Nobody streams, subscribes, receives.
SELECT count(*) FROM pg_stat_replication;
SELECT count(*) FROM pg_stat_wal_receiver;
SELECT count(*) FROM pg_stat_subscription;
SELECT count(*) FROM pg_stat_subscription_stats;
SELECT count(*) FROM pg_stat_replication_slots;
SELECT count(*) FROM pg_stat_progress_basebackup;
SELECT prefetch, hit, skip_init, io_depth FROM pg_stat_recovery_prefetch;
SELECT count(*) FROM pg_stat_user_functions;
SELECT * FROM pg_stat_archiver WHERE archived_count > 0;
-- Small caches.
SELECT name, stats_reset IS NOT NULL AS reset FROM pg_stat_slru;
SELECT pg_stat_reset_slru('subtransaction');
SELECT blks_zeroed, blks_exists, truncates FROM pg_stat_slru WHERE name = 'subtransaction';
SELECT a.stats_reset > b.stats_reset AS later FROM pg_stat_slru a, pg_stat_slru b WHERE a.name = 'subtransaction' AND b.name = 'notify';
SELECT name, blks_hit + blks_read > 0 AS used FROM pg_stat_slru WHERE name = 'transaction';
-- Of this process alone.
SELECT object, context, reads IS NULL AS r, writes IS NULL AS w, writebacks IS NULL AS b, extends IS NULL AS e, hits IS NULL AS h, evictions IS NULL AS v, reuses IS NULL AS u, fsyncs IS NULL AS f FROM pg_stat_get_backend_io(pg_backend_pid());
CREATE TABLE monitored (id int);
INSERT INTO monitored SELECT generate_series(1, 2000);
SELECT pg_stat_force_next_flush();
SELECT wal_records > 0 AS records, wal_bytes > 1000 AS bytes, stats_reset FROM pg_stat_get_backend_wal(pg_backend_pid());
SELECT sum(extends) > 0 AS extends, sum(extend_bytes) % 8192 AS rest, sum(hits) > 0 AS hits FROM pg_stat_get_backend_io(pg_backend_pid()) WHERE object = 'relation';
SELECT pg_stat_reset_backend_stats(pg_backend_pid());
SELECT sum(extends) AS extends, bool_and(stats_reset IS NOT NULL) AS reset FROM pg_stat_get_backend_io(pg_backend_pid());
SELECT * FROM pg_stat_get_backend_wal(0);
SELECT count(*) FROM pg_stat_get_backend_io(0);
-- What this session does is its own to see.
SELECT subxact_count, subxact_overflowed FROM pg_stat_activity a, LATERAL pg_stat_get_backend_subxact((SELECT i FROM pg_stat_get_backend_idset() i WHERE pg_stat_get_backend_pid(i) = a.pid)) WHERE a.pid = pg_backend_pid();
BEGIN;
INSERT INTO monitored VALUES (1);
SAVEPOINT s;
INSERT INTO monitored VALUES (2);
SELECT x.subxact_count, x.subxact_overflowed FROM pg_stat_get_backend_idset() i, LATERAL pg_stat_get_backend_subxact(i) x WHERE pg_stat_get_backend_pid(i) = pg_backend_pid();
SELECT backend_xid IS NOT NULL AS xid, backend_xmin IS NOT NULL AS xmin, xact_start < query_start AS before, state, wait_event FROM pg_stat_activity WHERE pid = pg_backend_pid();
ROLLBACK;
SELECT pg_stat_get_backend_xact_start(i) IS NOT NULL AS x, pg_stat_get_backend_activity_start(i) IS NOT NULL AS a FROM pg_stat_get_backend_idset() i WHERE pg_stat_get_backend_pid(i) = pg_backend_pid();
SET track_activities = off;
SELECT state, query, xact_start, query_start, state_change FROM pg_stat_activity WHERE pid = pg_backend_pid();
RESET track_activities;
-- How long a transaction sees the same figures.
SELECT pg_stat_force_next_flush();
BEGIN;
SET LOCAL stats_fetch_consistency = snapshot;
SELECT pg_stat_get_snapshot_timestamp() AS none_yet;
SELECT n_tup_ins FROM pg_stat_user_tables WHERE relname = 'monitored';
SELECT pg_stat_get_snapshot_timestamp() IS NOT NULL AS taken;
SELECT pg_stat_clear_snapshot();
SELECT pg_stat_get_snapshot_timestamp() AS none_again;
COMMIT;
SELECT pg_stat_have_stats('relation', (SELECT oid FROM pg_database WHERE datname = current_database()), 'monitored'::regclass::oid::bigint) AS have;
SELECT pg_stat_have_stats('bgwriter', 0, 0) AS fixed, pg_stat_have_stats('relation', 1, 2) AS nothing;
SELECT pg_stat_have_stats('rubbish', 0, 0);
DROP TABLE monitored;
-- Errors.
SELECT pg_stat_get_progress_info('RUBBISH');
SELECT pg_stat_reset_shared('rubbish');
SELECT pg_stat_reset_replication_slot('rubbish');
SELECT pg_indexam_progress_phasename(403, i) FROM generate_series(0, 6) i;
CREATE ROLE monitor_nobody;
SET ROLE monitor_nobody;
SELECT pg_stat_reset();
SELECT pg_stat_reset_slru('notify');
SELECT pg_stat_reset_backend_stats(1);
RESET ROLE;
DROP ROLE monitor_nobody;
