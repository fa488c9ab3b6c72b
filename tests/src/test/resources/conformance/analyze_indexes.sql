-- ANALYZE notes how large the indexes are, too.
CREATE TABLE ai (k int PRIMARY KEY, t text, n int);
CREATE INDEX ai_part ON ai (n) WHERE n < 0;
SELECT relname, reltuples FROM pg_class WHERE relname LIKE 'ai%' AND relkind IN ('r', 'i')
  ORDER BY relname;
INSERT INTO ai SELECT i, 'row ' || i, i FROM generate_series(1, 20000) AS i;
ANALYZE ai;
SELECT relname, reltuples, relpages > 1 AS large FROM pg_class
  WHERE relname IN ('ai', 'ai_pkey') ORDER BY relname;
DELETE FROM ai WHERE k > 10000;
VACUUM ANALYZE ai;
SELECT relname, reltuples FROM pg_class WHERE relname LIKE 'ai%' AND relkind IN ('r', 'i')
  ORDER BY relname;
DROP TABLE ai;
