-- Order, limits, duplicates, and groups.
CREATE TABLE s (n integer, word text);
INSERT INTO s SELECT n % 7, 'w' || n % 3 FROM generate_series(1, 20) AS n;
INSERT INTO s VALUES (NULL, NULL);
SELECT n FROM s ORDER BY n LIMIT 4;
SELECT n FROM s ORDER BY n DESC LIMIT 4;
SELECT n FROM s ORDER BY n DESC NULLS LAST LIMIT 2 OFFSET 1;
SELECT DISTINCT word FROM s ORDER BY word;
SELECT word, count(*), sum(n), avg(n) FROM s GROUP BY word ORDER BY count(*) DESC, word;
SELECT word, count(n) FROM s GROUP BY word HAVING count(n) > 6 ORDER BY 1;
SELECT count(*), count(n), count(DISTINCT n) FROM s;
SELECT n, word FROM s WHERE n = 3 ORDER BY 2, 1;
SELECT sum(n) FILTER (WHERE word = 'w1') FROM s;
DROP TABLE s;
