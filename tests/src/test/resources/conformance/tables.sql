-- A table's life, as the first source document has it.
DROP TABLE IF EXISTS mytable;
CREATE TABLE mytable (
    id  integer
) WITH (autovacuum_enabled = FALSE);
TRUNCATE mytable;
INSERT INTO mytable (id) SELECT 1 FROM generate_series(1, 1_000) AS n;
SELECT count(*), sum(id), min(id), max(id), avg(id) FROM mytable;
SELECT SUM(id) FROM (SELECT id FROM mytable ORDER BY id DESC);
INSERT INTO mytable SELECT n FROM generate_series(2, 5) AS n;
SELECT id, count(*) FROM mytable GROUP BY id ORDER BY id DESC;
SELECT id FROM mytable WHERE id > 3 ORDER BY id;
SELECT count(*) FROM mytable a JOIN mytable b ON a.id = b.id WHERE a.id > 1;
SELECT a.id, b.id FROM (SELECT id FROM mytable WHERE id > 3) a LEFT JOIN (SELECT id FROM mytable WHERE id > 4) b ON a.id = b.id ORDER BY 1;
BEGIN;
TRUNCATE mytable;
SELECT count(*) FROM mytable;
ROLLBACK;
SELECT count(*) FROM mytable;
BEGIN;
INSERT INTO mytable VALUES (6), (7);
SELECT count(*) FROM mytable;
ROLLBACK;
SELECT count(*) FROM mytable;
SELECT pg_size_pretty(pg_relation_size('mytable'));
TRUNCATE mytable;
SELECT count(*), sum(id) FROM mytable;
DROP TABLE mytable;
SELECT count(*) FROM mytable;
