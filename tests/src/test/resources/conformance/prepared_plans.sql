-- Prepared statements: custom and generic plans, what invalidates them, and how they are shown.
CREATE TABLE pc (id int PRIMARY KEY, kind text, n int);
INSERT INTO pc SELECT i, CASE WHEN i % 100 = 0 THEN 'rare' ELSE 'common' END, i % 10
  FROM generate_series(1, 2000) AS i;
CREATE INDEX pc_kind ON pc (kind);
ANALYZE pc;
CREATE VIEW prepared AS SELECT name, generic_plans, custom_plans, result_types, parameter_types, from_sql FROM pg_prepared_statements;

PREPARE by_id (int) AS SELECT kind FROM pc WHERE id = $1;
SELECT name, from_sql, generic_plans, custom_plans FROM pg_prepared_statements;
EXECUTE by_id (100);
EXECUTE by_id (101);
EXECUTE by_id (102);
EXECUTE by_id (103);
EXPLAIN (COSTS OFF) EXECUTE by_id (104);
SELECT * FROM prepared;
EXPLAIN (COSTS OFF) EXECUTE by_id (105);
EXECUTE by_id (106);
SELECT * FROM prepared;

-- the mode decides
SET plan_cache_mode = force_custom_plan;
EXPLAIN (COSTS OFF) EXECUTE by_id (7);
SET plan_cache_mode = force_generic_plan;
EXPLAIN (COSTS OFF) EXECUTE by_id (7);
PREPARE by_kind (text) AS SELECT count(*) FROM pc WHERE kind = $1;
EXPLAIN (COSTS OFF) EXECUTE by_kind ('rare');
EXPLAIN (COSTS OFF) EXECUTE by_kind ('common');
EXECUTE by_kind ('rare');
SET plan_cache_mode = force_custom_plan;
EXPLAIN (COSTS OFF) EXECUTE by_kind ('common');
EXPLAIN (COSTS OFF) EXECUTE by_kind ('rare');
RESET plan_cache_mode;
SELECT * FROM prepared ORDER BY name;

-- no parameters: generic from the start
PREPARE all_rows AS SELECT count(*), min(id) FROM pc;
EXECUTE all_rows;
EXECUTE all_rows;
SELECT * FROM prepared WHERE name = 'all_rows';

-- what generic plans estimate
SET plan_cache_mode = force_generic_plan;
PREPARE ranges (int, int) AS SELECT id FROM pc WHERE id BETWEEN $1 AND $2;
EXPLAIN EXECUTE ranges (1, 2);
EXECUTE ranges (5, 7);
EXECUTE ranges (7, 5);
EXECUTE ranges (NULL, 5);
PREPARE some_of (int) AS SELECT id FROM pc ORDER BY id LIMIT $1;
EXPLAIN (COSTS OFF) EXECUTE some_of (3);
EXECUTE some_of (3);
EXECUTE some_of (2);
PREPARE any_of (int[]) AS SELECT id, n FROM pc WHERE id = ANY ($1) ORDER BY id;
EXPLAIN (COSTS OFF) EXECUTE any_of ('{1,2}');
EXECUTE any_of ('{5,3,9}');
EXECUTE any_of ('{}');
EXECUTE any_of (NULL);
PREPARE likes (text) AS SELECT count(*) FROM pc WHERE kind LIKE $1;
EXECUTE likes ('r%');
EXECUTE likes ('%o%');
PREPARE computed (int) AS SELECT $1 + 1, $1 || 'x', CASE WHEN $1 > 5 THEN 'more' ELSE 'less' END, $1 IS NULL;
EXECUTE computed (3);
EXECUTE computed (NULL);
EXECUTE computed (9);
PREPARE sub (int) AS SELECT id FROM pc p WHERE id < 50 AND n = (SELECT max(n) FROM pc q WHERE q.id <= $1) ORDER BY id;
EXECUTE sub (3);
EXECUTE sub (5);
PREPARE joined (int, text) AS
  SELECT a.id, b.kind FROM pc a JOIN pc b ON b.id = a.id + $1 WHERE a.id < 4 AND b.kind <> $2 ORDER BY 1;
EXECUTE joined (1, 'rare');
EXECUTE joined (97, 'rare');
PREPARE ctes (int) AS WITH RECURSIVE r AS (SELECT $1 AS i UNION ALL SELECT i + 1 FROM r WHERE i < $1 + 3) SELECT * FROM r;
EXECUTE ctes (1);
EXECUTE ctes (10);
PREPARE now_is AS SELECT now() = transaction_timestamp(), current_user, current_setting('work_mem');
EXECUTE now_is;
SET work_mem = '5MB';
EXECUTE now_is;
RESET work_mem;

-- changes
CREATE TABLE log (id serial PRIMARY KEY, t text DEFAULT 'none', at timestamptz DEFAULT now());
PREPARE ins (text) AS INSERT INTO log (t) VALUES ($1) RETURNING id, t;
EXECUTE ins ('a');
EXECUTE ins (NULL);
PREPARE ins_default AS INSERT INTO log DEFAULT VALUES RETURNING id, t;
EXECUTE ins_default;
EXECUTE ins_default;
PREPARE upd (int, text) AS UPDATE log SET t = $2 || t WHERE id = $1 RETURNING id, t;
EXECUTE upd (1, 'x');
EXECUTE upd (1, 'y');
EXECUTE upd (99, 'y');
PREPARE ups (int, text) AS INSERT INTO log (id, t) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET t = EXCLUDED.t || '!' RETURNING id, t;
EXECUTE ups (1, 'first');
EXECUTE ups (50, 'fifty');
EXECUTE ups (50, 'again');
PREPARE del (int) AS DELETE FROM log WHERE id > $1 RETURNING id;
EXECUTE del (10);
EXECUTE del (10);
EXPLAIN (COSTS OFF) EXECUTE upd (1, 'x');
EXPLAIN (COSTS OFF) EXECUTE del (1);
SELECT name, generic_plans, custom_plans, result_types FROM prepared WHERE name IN ('ins', 'ins_default', 'upd', 'del') ORDER BY name;
RESET plan_cache_mode;

-- the catalogs change
PREPARE star AS SELECT * FROM log WHERE id < 3 ORDER BY id;
PREPARE two AS SELECT id, t FROM log WHERE id < 3 ORDER BY id;
EXECUTE two;
DROP INDEX pc_kind;
SET plan_cache_mode = force_generic_plan;
EXPLAIN (COSTS OFF) EXECUTE by_kind ('rare');
ALTER TABLE log DROP COLUMN at;
EXECUTE star;
EXECUTE two;
ALTER TABLE log ADD COLUMN more int DEFAULT 5;
EXECUTE star;
EXPLAIN EXECUTE star;
EXECUTE two;
CREATE UNIQUE INDEX pc_n ON pc (n, id);
PREPARE by_n (int) AS SELECT id FROM pc WHERE n = $1 AND id < 30 ORDER BY id;
EXECUTE by_n (4);
BEGIN;
TRUNCATE pc;
EXECUTE by_n (4);
INSERT INTO pc VALUES (1, 'new', 4);
EXECUTE by_n (4);
ROLLBACK;
EXECUTE by_n (4);
DROP TABLE log;
EXECUTE two;
CREATE TABLE log (id bigint, t text);
INSERT INTO log VALUES (1, 'made anew');
EXECUTE two;

-- the search path changes
CREATE SCHEMA other;
CREATE TABLE other.pc (id int, kind text, n int);
INSERT INTO other.pc VALUES (1, 'from the other', 1);
PREPARE one AS SELECT kind FROM pc WHERE id = 1;
EXECUTE one;
SET search_path = other, public;
EXECUTE one;
SET search_path = public;
EXECUTE one;
CREATE TEMP TABLE pc (id int, kind text);
INSERT INTO pc VALUES (1, 'temporary');
EXECUTE one;
DROP TABLE pg_temp.pc;
EXECUTE one;

-- the role changes
CREATE ROLE plan_reader;
GRANT SELECT (kind, id) ON pc TO plan_reader;
SET ROLE plan_reader;
EXECUTE one;
EXECUTE by_n (4);
PREPARE who AS SELECT current_user;
EXECUTE who;
RESET ROLE;
EXECUTE who;
EXECUTE by_n (4);

-- what is refused, and the end
PREPARE one AS SELECT 1;
PREPARE wrong AS SELECT * FROM nowhere;
EXECUTE one (1);
EXECUTE nothing;
PREPARE bad (int) AS SELECT $1 + $2;
EXECUTE bad (1);
EXECUTE bad (1, 2);
EXPLAIN (GENERIC_PLAN, COSTS OFF) SELECT * FROM pc WHERE id = $1;
EXPLAIN (GENERIC_PLAN, ANALYZE) SELECT * FROM pc WHERE id = $1;
EXPLAIN (COSTS OFF) SELECT * FROM pc WHERE id = $1;
DISCARD PLANS;
EXECUTE one;
SELECT count(*) > 10 FROM pg_prepared_statements;
DEALLOCATE one;
DEALLOCATE one;
DEALLOCATE ALL;
SELECT count(*) FROM pg_prepared_statements;
SET search_path = public;
DROP SCHEMA other CASCADE;
DROP VIEW prepared;
DROP TABLE pc, log;
DROP ROLE plan_reader;
