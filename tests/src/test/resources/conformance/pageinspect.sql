-- Looking at pages: pageinspect and amcheck.
\set VERBOSITY default
\set SHOW_CONTEXT never
CREATE EXTENSION pageinspect;
CREATE EXTENSION IF NOT EXISTS pageinspect;
CREATE EXTENSION amcheck VERSION '1.5';
CREATE EXTENSION nothing;
CREATE EXTENSION amcheck;
SELECT extname, extversion FROM pg_extension WHERE extname <> 'plpgsql' ORDER BY 1;
SELECT name, default_version, installed_version FROM pg_available_extensions WHERE name IN ('amcheck', 'pageinspect') ORDER BY 1;
CREATE TABLE looked (a integer PRIMARY KEY, b text) WITH (autovacuum_enabled = off);
INSERT INTO looked SELECT g, 'x' || g FROM generate_series(1, 1000) AS g;
CREATE UNIQUE INDEX looked_b ON looked (b) INCLUDE (a);
CREATE INDEX looked_nulls ON looked (nullif(a % 7, 3) DESC NULLS FIRST);
-- items
SELECT * FROM bt_page_items('looked_pkey', 1) LIMIT 3;
SELECT * FROM bt_page_items('looked_pkey', 3) LIMIT 3;
SELECT * FROM bt_page_items(get_raw_page('looked_b', 1)) LIMIT 3;
SELECT itemoffset, ctid, itemlen, nulls, vars, dead, htid FROM bt_page_items('looked_b', 3) LIMIT 3;
-- pages
SELECT * FROM bt_page_stats('looked_pkey', 1);
SELECT blkno, type, live_items, btpo_prev, btpo_next, btpo_level, btpo_flags FROM bt_multi_page_stats('looked_b', 1, -1);
SELECT magic, version, root, level, fastroot, fastlevel, last_cleanup_num_delpages, last_cleanup_num_tuples FROM bt_metap('looked_pkey');
SELECT flags, lower, upper, special, pagesize, version, prune_xid FROM page_header(get_raw_page('looked', 0));
SELECT lp, lp_off, lp_flags, lp_len, t_xmax, t_field3, t_ctid, t_infomask2, t_hoff, t_bits, t_oid, t_data FROM heap_page_items(get_raw_page('looked', 0)) LIMIT 2;
SELECT * FROM heap_tuple_infomask_flags(2306, 2);
SELECT combined_flags FROM heap_tuple_infomask_flags(65535, 65535);
SELECT * FROM heap_tuple_infomask_flags(0, 0);
SELECT page_header(NULL);
SELECT * FROM heap_page_items(repeat(E'\\000', 8192)::bytea);
-- what is refused
SELECT * FROM bt_page_stats('looked_pkey', 0);
SELECT * FROM bt_page_stats('looked_pkey', 100);
SELECT * FROM bt_page_stats('looked_pkey', -1);
SELECT * FROM bt_page_stats('looked', 1);
SELECT * FROM bt_page_items('looked_pkey', 0);
SELECT * FROM bt_page_items(get_raw_page('looked_pkey', 0));
SELECT * FROM bt_page_items(get_raw_page('looked', 0));
SELECT * FROM bt_metap('looked');
SELECT get_raw_page('looked', 1000);
SELECT get_raw_page('looked', -1);
SELECT get_raw_page('looked', 'foo', 0);
SELECT get_raw_page('nowhere', 0);
CREATE VIEW looked_view AS SELECT 1 AS one;
SELECT get_raw_page('looked_view', 0);
SELECT page_header('\x00');
SELECT page_checksum(get_raw_page('looked', 0), -1);
-- checks
SELECT bt_index_check('looked_pkey'), bt_index_check('looked_b', true), bt_index_parent_check('looked_b', true, true);
SELECT bt_index_check('looked_nulls'), bt_index_parent_check('looked_nulls', true);
SELECT bt_index_check('looked');
SELECT bt_index_check(1234567);
SELECT * FROM verify_heapam('looked');
SELECT * FROM verify_heapam('looked_pkey');
SELECT * FROM verify_heapam('looked', startblock := 100);
SELECT * FROM verify_heapam('looked', skip := 'foo');
-- the end
DROP VIEW looked_view;
DROP TABLE looked;
ALTER EXTENSION amcheck UPDATE;
DROP EXTENSION amcheck;
DROP EXTENSION amcheck;
DROP EXTENSION IF EXISTS amcheck;
DROP EXTENSION pageinspect;
