-- Sorts and hash tables that do not fit into work_mem give the same rows as those that do.
SET work_mem TO '64kB';
CREATE TABLE big (id integer, word text, amount numeric);
INSERT INTO big SELECT n * 7919 % 20011, 'word ' || n % 977, n / 8.0 FROM generate_series(1, 20000) AS n;
SELECT sum(id), count(*) FROM (SELECT id FROM big ORDER BY id DESC) AS sorted;
SELECT id, word FROM big ORDER BY word, id LIMIT 5 OFFSET 12345;
SELECT id, word FROM big ORDER BY amount DESC NULLS LAST LIMIT 3;
SELECT count(*), sum(total), max(rows) FROM (SELECT word, sum(id) AS total, count(*) AS rows FROM big GROUP BY word) AS grouped;
SELECT count(*), min(n), max(n) FROM (SELECT id, count(*) AS n FROM big GROUP BY id) AS grouped;
SELECT count(*), sum(a.id) FROM big AS a JOIN big AS b ON a.id = b.id;
SELECT count(*), count(b.id) FROM big AS a LEFT JOIN (SELECT id FROM big WHERE id % 2 = 0) AS b ON a.id = b.id;
SELECT count(*), count(a.id), count(b.id) FROM (SELECT id FROM big WHERE id < 15000) AS a FULL JOIN (SELECT id FROM big WHERE id > 5000) AS b ON a.id = b.id;
SELECT count(*) FROM big AS a WHERE NOT EXISTS (SELECT FROM big AS b WHERE b.id = a.id + 1);
SELECT count(*) FROM (SELECT DISTINCT word, id % 10 FROM big) AS d;
SELECT count(*) FROM (SELECT id FROM big EXCEPT SELECT id FROM big WHERE id < 19000) AS e;
WITH w AS MATERIALIZED (SELECT * FROM big) SELECT count(*), sum(x.id) FROM w AS x JOIN w AS y ON x.amount = y.amount;
SELECT sum(n) FROM generate_series(1, 50000) AS n;
RESET work_mem;
DROP TABLE big;
