-- UPDATE and DELETE of many rows of a page, and what must not be done in one go.
\set VERBOSITY terse
CREATE TABLE changed (id int PRIMARY KEY, k int, note text, u int) WITH (autovacuum_enabled = off);
CREATE INDEX changed_k ON changed (k);
CREATE UNIQUE INDEX changed_u ON changed (u) WHERE k > 0;
INSERT INTO changed SELECT g, g % 100, repeat('n', g % 50), g FROM generate_series(1, 5000) g;
UPDATE changed SET k = k + 1;
UPDATE changed SET note = note || 'zzzzzzzzzzzzz' WHERE id % 3 = 0;
-- Duplicates are found row by row.
UPDATE changed SET id = id + 1;
UPDATE changed SET u = u + 1;
UPDATE changed SET id = -id;
UPDATE changed SET u = -u;
DROP INDEX changed_u;
-- A row is changed once by a command, however often it is found.
UPDATE changed SET k = k + 5 FROM generate_series(1, 3) WHERE id % 7 = 0;
WITH x AS (UPDATE changed SET k = k - 1 WHERE id % 5 = 0 RETURNING id, k)
SELECT count(*), sum(k), sum(id) FROM x;
BEGIN;
UPDATE changed SET k = 1000;
SAVEPOINT a;
UPDATE changed SET k = k + 1 WHERE id % 2 = 0;
DELETE FROM changed WHERE id % 3 = 0;
DELETE FROM changed WHERE id % 3 = 0;
SELECT count(*), sum(k), sum(id) FROM changed;
ROLLBACK TO a;
SELECT count(*), sum(k), sum(id) FROM changed;
COMMIT;
BEGIN;
DELETE FROM changed;
ROLLBACK;
SELECT count(*), sum(k), sum(id), sum(length(note)) FROM changed;
UPDATE changed SET note = repeat('long ', 1000) WHERE id % 1000 = 0;
UPDATE changed SET k = k + 1;
WITH x AS (DELETE FROM changed WHERE id % 4 = 0 RETURNING id, length(note) AS n)
SELECT count(*), sum(id), sum(n) FROM x;
VACUUM changed;
UPDATE changed SET k = k + 1 WHERE id % 3 = 0;
SELECT count(*), sum(k), sum(id), sum(length(note)) FROM changed;
-- What other rows refer to.
CREATE TABLE referring (id int REFERENCES changed ON DELETE CASCADE ON UPDATE CASCADE);
INSERT INTO referring SELECT id FROM changed WHERE id % 10 = -1;
UPDATE changed SET k = 0;
UPDATE changed SET id = id - 10000 WHERE id % 10 = -1;
DELETE FROM changed WHERE id < -13000;
SELECT count(*), min(id), max(id) FROM referring;
SET enable_seqscan = off;
SELECT count(*) FROM changed WHERE k = 0;
SELECT count(*) FROM changed WHERE id BETWEEN -12000 AND -100;
-- Texts that begin alike.
CREATE TABLE texts (t text, n int);
INSERT INTO texts SELECT 'the same beginning ' || (g * 7919 % 3001)::text, g FROM generate_series(1, 3000) g;
INSERT INTO texts SELECT repeat('the same ', g % 40), g FROM generate_series(1, 3000) g;
INSERT INTO texts VALUES (NULL, 0), ('', 1), ('the same', 2), (NULL, 3);
CREATE INDEX texts_t ON texts (t);
CREATE INDEX texts_d ON texts (t DESC NULLS LAST, n);
SELECT md5(string_agg(coalesce(t, '-'), ',' ORDER BY t, n)) FROM texts;
SELECT md5(string_agg(coalesce(t, '-'), ',' ORDER BY t DESC, n)) FROM texts;
SET enable_seqscan = on;
SELECT t, n FROM texts ORDER BY t, n LIMIT 3;
SELECT t, n FROM texts WHERE t >= 'the same beginning 1' ORDER BY t DESC, n LIMIT 3;
SELECT count(*) FROM texts WHERE t = 'the same beginning 17';
DROP TABLE texts, referring, changed;
