-- What is counted of tables and indexes.
CREATE TABLE counted (id int PRIMARY KEY, k int, t text) WITH (autovacuum_enabled = off);
CREATE INDEX counted_k ON counted (k);
INSERT INTO counted SELECT g, g % 10, repeat('x', 10) FROM generate_series(1, 1000) g;
UPDATE counted SET t = 'y' WHERE id <= 100;
DELETE FROM counted WHERE id > 900;
SELECT pg_stat_force_next_flush();
SELECT n_tup_ins, n_tup_upd, n_tup_del, n_tup_hot_upd, n_tup_newpage_upd, n_live_tup, n_dead_tup,
  n_mod_since_analyze, n_ins_since_vacuum, vacuum_count, analyze_count
FROM pg_stat_user_tables WHERE relname = 'counted';
ANALYZE counted;
SELECT pg_stat_force_next_flush();
SELECT n_live_tup, n_dead_tup, n_mod_since_analyze, n_ins_since_vacuum, vacuum_count,
  analyze_count, last_analyze IS NOT NULL AS analyzed, last_vacuum IS NOT NULL AS vacuumed
FROM pg_stat_user_tables WHERE relname = 'counted';
VACUUM counted;
SELECT pg_stat_force_next_flush();
SELECT n_live_tup, n_dead_tup, n_mod_since_analyze, n_ins_since_vacuum, vacuum_count,
  analyze_count, last_vacuum > last_analyze AS later, last_autovacuum
FROM pg_stat_user_tables WHERE relname = 'counted';
-- Of some columns only: the changes still count.
UPDATE counted SET t = 'z' WHERE id <= 10;
ANALYZE counted (id);
SELECT pg_stat_force_next_flush();
SELECT n_mod_since_analyze, analyze_count FROM pg_stat_user_tables WHERE relname = 'counted';
-- Scans of indexes.
SELECT pg_stat_reset();
SET enable_seqscan = off;
SELECT t FROM counted WHERE id = 5;
SELECT count(t) FROM counted WHERE id BETWEEN 10 AND 30;
SET enable_bitmapscan = off;
SELECT count(t) FROM counted WHERE k = 3;
SET enable_bitmapscan = on;
SET enable_indexscan = off;
SET enable_indexonlyscan = off;
SELECT count(t) FROM counted WHERE k = 4;
SELECT pg_stat_force_next_flush();
SELECT indexrelname, idx_scan, last_idx_scan IS NOT NULL AS used, idx_tup_read, idx_tup_fetch
FROM pg_stat_user_indexes WHERE relname = 'counted' ORDER BY 1;
SELECT seq_scan, idx_scan, last_idx_scan IS NOT NULL AS used, idx_tup_fetch
FROM pg_stat_user_tables WHERE relname = 'counted';
SELECT heap_blks_hit > 0 AS heap, idx_blks_hit > 0 AS indexes, toast_blks_read, tidx_blks_hit
FROM pg_statio_user_tables WHERE relname = 'counted';
SELECT indexrelname, idx_blks_hit > 0 AS hit
FROM pg_statio_user_indexes WHERE relname = 'counted' ORDER BY 1;
BEGIN;
SELECT count(*) FROM counted WHERE id = 3;
SELECT idx_scan, idx_tup_fetch FROM pg_stat_xact_user_tables WHERE relname = 'counted';
ROLLBACK;
DROP TABLE counted;
VACUUM ANALYZE;
