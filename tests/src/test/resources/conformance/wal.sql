-- Places in the write-ahead log, its files, and the settings about it.
SELECT pg_walfile_name('0/2000000'), pg_walfile_name('0/2000001'), pg_walfile_name('1/1FFFFFF');
SELECT * FROM pg_walfile_name_offset('0/2000000');
SELECT * FROM pg_walfile_name_offset('0/1FFFFFF');
SELECT * FROM pg_split_walfile_name('0000000100000000000000FF');
SELECT * FROM pg_split_walfile_name('00000003000000010000000a');
SELECT * FROM pg_split_walfile_name('abc');
SELECT * FROM pg_split_walfile_name('00000001000000000000000g');
SELECT pg_wal_lsn_diff('0/2000001', '1/0'), '1/0'::pg_lsn - '0/1'::pg_lsn AS difference;
SELECT '0/16B3740'::pg_lsn + 16::numeric AS further, '0/16B3740'::pg_lsn - 64 AS back;
SELECT '0/1'::pg_lsn - 2 AS before_the_beginning;
SELECT '0/G'::pg_lsn;
SELECT pg_current_wal_insert_lsn() >= pg_current_wal_lsn() AS ordered,
  pg_current_wal_lsn() >= pg_current_wal_flush_lsn() AS also_ordered;
SELECT * FROM pg_get_wal_resource_managers() ORDER BY rm_id;
CREATE TABLE wal_table (a int, b text);
SELECT pg_current_wal_insert_lsn() AS before_insert \gset
INSERT INTO wal_table VALUES (1, 'one');
SELECT pg_wal_lsn_diff(pg_current_wal_flush_lsn(), :'before_insert') >= 50 AS grew,
  pg_current_wal_flush_lsn() = pg_current_wal_lsn() AS flushed;
SELECT wal_records > 0 AS records, wal_bytes > 0 AS bytes, stats_reset IS NOT NULL AS since FROM pg_stat_wal;
SHOW synchronous_commit;
SET synchronous_commit = off;
INSERT INTO wal_table VALUES (2, 'two');
SET synchronous_commit = remote_apply;
INSERT INTO wal_table VALUES (3, 'three');
SET synchronous_commit = sometimes;
RESET synchronous_commit;
SELECT count(*) FROM wal_table;
SET fsync = off;
SET wal_buffers = 16;
SELECT name, setting, unit, context, vartype, boot_val FROM pg_settings
  WHERE name IN ('commit_delay', 'commit_siblings', 'fsync', 'full_page_writes', 'wal_sync_method',
    'wal_writer_delay', 'wal_writer_flush_after', 'wal_log_hints', 'wal_init_zero') ORDER BY name;
EXPLAIN (WAL) SELECT 1;
EXPLAIN (ANALYZE, WAL, COSTS OFF, TIMING OFF, SUMMARY OFF, BUFFERS OFF) SELECT a FROM wal_table WHERE a < 0;
CREATE EXTENSION pg_walinspect;
SELECT start_lsn, end_lsn FROM pg_get_wal_record_info('0/1');
SELECT start_lsn, end_lsn FROM pg_get_wal_records_info('0/2', '0/1');
SELECT count(*) > 0 AS found, min(start_lsn) >= :'before_insert' AS first,
  count(*) FILTER (WHERE resource_manager = 'Heap') >= 3 AS inserts,
  count(*) FILTER (WHERE record_type = 'COMMIT') >= 3 AS commits
  FROM pg_get_wal_records_info(:'before_insert', pg_current_wal_flush_lsn());
SELECT "resource_manager/record_type" FROM pg_get_wal_stats(:'before_insert', pg_current_wal_flush_lsn())
  WHERE count > 0 AND "resource_manager/record_type" IN ('Heap', 'Transaction') ORDER BY 1;
SELECT DISTINCT relforknumber, reldatabase = (SELECT oid FROM pg_database WHERE datname = current_database()) AS here
  FROM pg_get_wal_block_info(:'before_insert', pg_current_wal_flush_lsn())
  WHERE relfilenode = pg_relation_filenode('wal_table');
SELECT count(*) FROM pg_ls_waldir() WHERE name !~ '^[0-9A-F]{24}$' AND name !~ 'xlogtemp';
DROP EXTENSION pg_walinspect;
DROP TABLE wal_table;
