-- Every kind of node within a small work_mem: the same rows, and the plans and figures of
-- PostgreSQL where they do not depend on how a row is stored in a file.
SET jit = off;
CREATE TABLE m (a int, b int, g int, c text);
INSERT INTO m SELECT i, (i * 7919) % 20011, i % 10, 'row number ' || i FROM generate_series(1, 20000) i;
CREATE INDEX m_b ON m (b);
VACUUM ANALYZE m;
CREATE TABLE w (i int, k int, n int, t text);
INSERT INTO w SELECT i, (i * 7919) % 1003, nullif(i % 11, 3), 'v' || (i * 31) % 10007 FROM generate_series(1, 9000) i;
ANALYZE w;

-- Aggregates with DISTINCT or ORDER BY find their rows sorted, or sort them.
EXPLAIN (COSTS OFF) SELECT count(DISTINCT c) FROM m;
EXPLAIN (COSTS OFF) SELECT count(DISTINCT b) FROM m;
EXPLAIN (COSTS OFF) SELECT g, string_agg(c, ',' ORDER BY a DESC), array_agg(DISTINCT c) FROM m GROUP BY g;
EXPLAIN (COSTS OFF) SELECT g, string_agg(c, ',' ORDER BY a DESC), array_agg(a ORDER BY a DESC, c) FROM m GROUP BY g;
SET work_mem = '64kB';
SELECT count(DISTINCT c), count(DISTINCT a), sum(DISTINCT g), count(DISTINCT b % 100), count(DISTINCT nullif(g, 3)) FROM m;
SELECT g, count(DISTINCT b % 1000), md5(string_agg(c, ',' ORDER BY a DESC)), (array_agg(a ORDER BY b))[1:3],
       count(DISTINCT b) FILTER (WHERE a % 3 = 0) FROM m GROUP BY g ORDER BY g;
SET enable_presorted_aggregate = off;
EXPLAIN (COSTS OFF) SELECT count(DISTINCT c) FROM m;
SELECT count(DISTINCT c), count(DISTINCT a), sum(DISTINCT g), count(DISTINCT b % 100), count(DISTINCT nullif(g, 3)) FROM m;
SELECT g, count(DISTINCT b % 1000), md5(string_agg(c, ',' ORDER BY a DESC)), (array_agg(a ORDER BY b))[1:3],
       count(DISTINCT b) FILTER (WHERE a % 3 = 0) FROM m GROUP BY g ORDER BY g;
RESET enable_presorted_aggregate;

-- Set operations: by hashing where the groups fit, else sorted.
SET enable_indexscan = off;
SET enable_indexonlyscan = off;
RESET work_mem;
EXPLAIN (COSTS OFF) SELECT b, c FROM m EXCEPT ALL SELECT a, c FROM m;
EXPLAIN (COSTS OFF) SELECT g FROM m INTERSECT SELECT g FROM m WHERE a < 100;
SET work_mem = '64kB';
EXPLAIN (COSTS OFF) SELECT b, c FROM m EXCEPT ALL SELECT a, c FROM m;
EXPLAIN (COSTS OFF) SELECT b, c FROM m INTERSECT SELECT a, c FROM m;
SELECT count(*), sum(b) FROM (SELECT b % 1000 AS b, g FROM m EXCEPT ALL SELECT a, g FROM m WHERE a % 3 = 0) x;
SELECT count(*), sum(b) FROM (SELECT b, c FROM m EXCEPT SELECT a, c FROM m WHERE a % 3 = 0) x;
SELECT count(*), sum(b) FROM (SELECT b % 1000 AS b, nullif(g, 5) FROM m INTERSECT ALL SELECT a % 700, nullif(g, 5) FROM m) x;
SELECT count(*), sum(b) FROM (SELECT b, c FROM m INTERSECT SELECT b, c FROM m WHERE a % 3 = 0) x;
SELECT count(*), sum(b) FROM (SELECT b, c FROM m UNION SELECT a, c FROM m) x;
SET enable_hashagg = off;
SELECT count(*), sum(b) FROM (SELECT b, c FROM m UNION SELECT a, c FROM m) x;
RESET enable_hashagg;
SELECT count(*) FROM (SELECT DISTINCT b % 5000, c FROM m) x;

-- Recursive queries and WITH items.
EXPLAIN (ANALYZE, TIMING OFF, SUMMARY OFF, COSTS OFF, BUFFERS OFF)
WITH RECURSIVE r AS (SELECT a, 0 AS n FROM m WHERE a <= 500 UNION ALL SELECT a, n + 1 FROM r WHERE n < 2) SELECT count(*) FROM r;
WITH RECURSIVE r AS (SELECT i, t, 0 AS n FROM w UNION ALL SELECT i, t, n + 1 FROM r WHERE n < 2)
SELECT count(*), sum(i), sum(n), md5(string_agg(t, ',' ORDER BY i, n)) FROM r;
WITH RECURSIVE r AS (SELECT i % 5000 AS i, 0 AS n FROM w UNION SELECT i, 1 FROM r) SELECT count(*), sum(i), sum(n) FROM r;
WITH x AS MATERIALIZED (SELECT * FROM m) SELECT count(*), sum(y.a) FROM x y JOIN x z ON y.a = z.b;

-- Windows: partitions in memory, and partitions that go to files.
RESET work_mem;
CREATE TEMP TABLE sums (memory text, name text, sum text);
SET work_mem = '4MB';
INSERT INTO sums SELECT '4MB', 'functions', md5(string_agg(x::text, ',')) FROM (
  SELECT i, row_number() OVER v, rank() OVER v, dense_rank() OVER v, percent_rank() OVER v, cume_dist() OVER v,
         ntile(7) OVER v, lag(t, 3) OVER v, lead(t, 2, 'none') OVER v, first_value(t) OVER v, last_value(t) OVER v,
         nth_value(t, 2) OVER v FROM w WINDOW v AS (PARTITION BY n ORDER BY k, i) ORDER BY i) x;
INSERT INTO sums SELECT '4MB', 'range', md5(string_agg(x::text, ',')) FROM (
  SELECT i, sum(i) OVER v, count(*) OVER v, max(t) FILTER (WHERE n > 5) OVER v
  FROM w WINDOW v AS (ORDER BY k RANGE BETWEEN 10 PRECEDING AND 5 FOLLOWING) ORDER BY i) x;
INSERT INTO sums SELECT '4MB', 'nulls', md5(string_agg(x::text, ',')) FROM (
  SELECT i, count(*) OVER v FROM w WHERE i < 2000 WINDOW v AS (ORDER BY n DESC NULLS LAST RANGE BETWEEN 2 PRECEDING AND 1 FOLLOWING) ORDER BY i) x;
INSERT INTO sums SELECT '4MB', 'far', md5(string_agg(x::text, ',')) FROM (
  SELECT i, lag(t, 7000) OVER v, lead(t, 7000) OVER v, nth_value(t, 8000) OVER v FROM w WINDOW v AS (ORDER BY k, i) ORDER BY i) x;
INSERT INTO sums SELECT '4MB', 'groups', md5(string_agg(x::text, ',')) FROM (
  SELECT i, count(*) OVER v FROM w WHERE i < 1500 WINDOW v AS (ORDER BY n GROUPS BETWEEN 1 PRECEDING AND 1 FOLLOWING EXCLUDE TIES) ORDER BY i) x;
INSERT INTO sums SELECT '4MB', 'whole', md5(string_agg(x::text, ',')) FROM (
  SELECT i, sum(i) OVER (), count(*) OVER (PARTITION BY n), avg(i) OVER (PARTITION BY n ORDER BY i ROWS UNBOUNDED PRECEDING) FROM w ORDER BY i) x;
SET work_mem = '64kB';
INSERT INTO sums SELECT '64kB', 'functions', md5(string_agg(x::text, ',')) FROM (
  SELECT i, row_number() OVER v, rank() OVER v, dense_rank() OVER v, percent_rank() OVER v, cume_dist() OVER v,
         ntile(7) OVER v, lag(t, 3) OVER v, lead(t, 2, 'none') OVER v, first_value(t) OVER v, last_value(t) OVER v,
         nth_value(t, 2) OVER v FROM w WINDOW v AS (PARTITION BY n ORDER BY k, i) ORDER BY i) x;
INSERT INTO sums SELECT '64kB', 'range', md5(string_agg(x::text, ',')) FROM (
  SELECT i, sum(i) OVER v, count(*) OVER v, max(t) FILTER (WHERE n > 5) OVER v
  FROM w WINDOW v AS (ORDER BY k RANGE BETWEEN 10 PRECEDING AND 5 FOLLOWING) ORDER BY i) x;
INSERT INTO sums SELECT '64kB', 'nulls', md5(string_agg(x::text, ',')) FROM (
  SELECT i, count(*) OVER v FROM w WHERE i < 2000 WINDOW v AS (ORDER BY n DESC NULLS LAST RANGE BETWEEN 2 PRECEDING AND 1 FOLLOWING) ORDER BY i) x;
INSERT INTO sums SELECT '64kB', 'far', md5(string_agg(x::text, ',')) FROM (
  SELECT i, lag(t, 7000) OVER v, lead(t, 7000) OVER v, nth_value(t, 8000) OVER v FROM w WINDOW v AS (ORDER BY k, i) ORDER BY i) x;
INSERT INTO sums SELECT '64kB', 'groups', md5(string_agg(x::text, ',')) FROM (
  SELECT i, count(*) OVER v FROM w WHERE i < 1500 WINDOW v AS (ORDER BY n GROUPS BETWEEN 1 PRECEDING AND 1 FOLLOWING EXCLUDE TIES) ORDER BY i) x;
INSERT INTO sums SELECT '64kB', 'whole', md5(string_agg(x::text, ',')) FROM (
  SELECT i, sum(i) OVER (), count(*) OVER (PARTITION BY n), avg(i) OVER (PARTITION BY n ORDER BY i ROWS UNBOUNDED PRECEDING) FROM w ORDER BY i) x;
SELECT name, count(DISTINCT sum), min(sum) FROM sums GROUP BY name ORDER BY name;
EXPLAIN (ANALYZE, TIMING OFF, SUMMARY OFF, COSTS OFF, BUFFERS OFF) SELECT row_number() OVER () FROM m;
EXPLAIN (ANALYZE, TIMING OFF, SUMMARY OFF, COSTS OFF, BUFFERS OFF) SELECT count(*) OVER () FROM m;

-- Hash joins in batches.
SET enable_mergejoin = off;
SET enable_nestloop = off;
EXPLAIN (COSTS OFF) SELECT count(x.c || y.c) FROM m x JOIN m y ON x.b = y.a;
SELECT count(x.c || y.c), count(*), sum(x.a), sum(y.b) FROM m x FULL JOIN m y ON x.b = y.a + 2000;
SELECT count(x.c || y.c), count(*), sum(x.a), sum(y.b) FROM m x RIGHT JOIN m y ON x.b = y.a + 2000 AND x.a < y.b;
SELECT count(x.c || y.c), count(*), sum(x.a), sum(y.b) FROM m x LEFT JOIN m y ON x.b = y.a + 2000 AND x.a < y.b;
SELECT count(x.c), count(*), sum(x.a) FROM m x WHERE x.b IN (SELECT a * 2 FROM m);
SELECT count(x.c), count(*), sum(x.a) FROM m x WHERE NOT EXISTS (SELECT FROM m y WHERE y.a * 2 = x.b);
SELECT count(x.c), count(*), sum(x.a) FROM m x WHERE EXISTS (SELECT FROM m y WHERE y.a * 2 = x.b AND y.g <> x.g);
SELECT count(*), sum(y.a) FROM m x JOIN m y ON x.g = y.g WHERE x.a <= 50;
-- Integers of two widths.
EXPLAIN (COSTS OFF) SELECT count(*) FROM m JOIN (SELECT z.b::bigint AS b FROM m z OFFSET 0) y ON m.a = y.b;
SELECT count(*), sum(m.a) FROM m JOIN (SELECT b::bigint * 2 AS b FROM m OFFSET 0) y ON m.a = y.b;
SELECT count(*), sum(m.a) FROM m LEFT JOIN (SELECT b::smallint AS b FROM m OFFSET 0) y ON m.a::bigint = y.b;
RESET enable_mergejoin;
RESET enable_nestloop;
RESET enable_indexscan;
RESET enable_indexonlyscan;
RESET work_mem;

-- Incremental sorts.
EXPLAIN (COSTS OFF) SELECT * FROM m ORDER BY b, c LIMIT 10;
EXPLAIN (COSTS OFF) SELECT DISTINCT b, c FROM m;
EXPLAIN (COSTS OFF) SELECT row_number() OVER (ORDER BY b, c) FROM m;
EXPLAIN (ANALYZE, TIMING OFF, SUMMARY OFF, COSTS OFF, BUFFERS OFF) SELECT b, c FROM m ORDER BY b, c LIMIT 100;
SELECT md5(string_agg(x::text, ',')) FROM (SELECT * FROM m ORDER BY b, c DESC) x;
CREATE INDEX m_g ON m (g);
SET enable_seqscan = off;
SET work_mem = '64kB';
EXPLAIN (COSTS OFF) SELECT * FROM m ORDER BY g, b LIMIT 2500;
SELECT md5(string_agg(x::text, ',')) FROM (SELECT * FROM m ORDER BY g, b LIMIT 2500) x;
SELECT md5(string_agg(x::text, ',')) FROM (SELECT * FROM m ORDER BY g DESC, b, c) x;
SET enable_incremental_sort = off;
EXPLAIN (COSTS OFF) SELECT * FROM m ORDER BY b, c LIMIT 10;
SELECT md5(string_agg(x::text, ',')) FROM (SELECT * FROM m ORDER BY g DESC, b, c) x;

-- Bitmaps: an OR whose arms an index serves in part only, and more pages than fit.
SET enable_indexscan = off;
SET enable_indexonlyscan = off;
SELECT count(*), sum(a) FROM m WHERE (b BETWEEN 100 AND 6000 AND a < 10000) OR (g = 3 AND b > 15000);
SELECT count(*), sum(a) FROM m WHERE b < 15000 AND c <> 'x';
DROP TABLE m, w, sums;
