-- CREATE INDEX and its kin: names, definitions, errors, what \d shows.
CREATE TABLE ip (id integer PRIMARY KEY, x integer, UNIQUE NULLS NOT DISTINCT (x));
CREATE TABLE it (a integer, b text NOT NULL, c varchar(10), d numeric, CONSTRAINT dd CHECK (d > 0), CHECK (a > 1), CHECK (a > d AND a < 100 OR b = 'x'), fk integer REFERENCES ip ON DELETE CASCADE, UNIQUE (a, b), UNIQUE (d) DEFERRABLE INITIALLY DEFERRED);
CREATE INDEX ON it (lower(b), (a + 1) DESC, c text_pattern_ops) INCLUDE (d) WITH (fillfactor = 70) WHERE a > 5 AND b IS NOT NULL;
CREATE INDEX ON it (lower(b));
CREATE INDEX ON it (upper(b), b, (a + d));
CREATE INDEX ON it (b);
CREATE INDEX ON it (b);
CREATE INDEX ON it (b DESC NULLS LAST, a NULLS FIRST);
CREATE TABLE iu (a integer, b integer, FOREIGN KEY (a, b) REFERENCES ip (id, x));
CREATE TABLE iu (a integer, b integer);
ALTER TABLE iu ADD CONSTRAINT uf FOREIGN KEY (a) REFERENCES ip (x) MATCH FULL ON UPDATE SET NULL ON DELETE SET DEFAULT DEFERRABLE NOT VALID;
\d it
\d ip
\d iu
\di
\d it_lower_expr_c_d_idx
\d ip_pkey
SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1;
SELECT pg_get_indexdef(indexrelid, 2, true), pg_get_expr(indexprs, indrelid), pg_get_expr(indpred, indrelid), pg_get_expr(indpred, indrelid, true) FROM pg_index WHERE indrelid = 'it'::regclass ORDER BY indexrelid;
SELECT conname, pg_get_constraintdef(oid), pg_get_constraintdef(oid, true) FROM pg_constraint WHERE conrelid IN ('it'::regclass, 'iu'::regclass) AND contype <> 'n' ORDER BY 1;
SELECT conname, contype, conkey, confkey, condeferrable, condeferred, convalidated, confupdtype, confdeltype, confmatchtype FROM pg_constraint WHERE conrelid IN ('it'::regclass, 'iu'::regclass, 'ip'::regclass) AND contype <> 'n' ORDER BY 1;
SELECT c.relname, indnatts, indnkeyatts, indisunique, indnullsnotdistinct, indisprimary, indimmediate, indisvalid, indkey, indcollation, indclass, indoption FROM pg_index i JOIN pg_class c ON c.oid = indexrelid WHERE indrelid IN ('it'::regclass, 'ip'::regclass) ORDER BY 1;
CREATE INDEX ON nope (a);
CREATE INDEX ON it (zz);
CREATE INDEX ON it USING foo (b);
CREATE INDEX ON it (sum(a));
CREATE INDEX ON it ((SELECT 1));
CREATE INDEX ON it ((now()));
CREATE INDEX ON it (a) INCLUDE ((b || 'x'));
CREATE INDEX ON it (a int8_ops);
CREATE INDEX ON it (a nope_ops);
CREATE INDEX ON it (a) WITH (fillfactor = 5);
CREATE INDEX ON it (a) WITH (nope = 5);
CREATE TABLE ij (a json, b integer);
CREATE INDEX ON ij (a);
CREATE UNIQUE INDEX jj ON ij (b);
CREATE UNIQUE INDEX jj ON ij (b);
CREATE UNIQUE INDEX IF NOT EXISTS jj ON ij (b);
INSERT INTO ij (b) VALUES (1);
INSERT INTO ij (b) VALUES (1);
INSERT INTO ij (b) VALUES (NULL), (NULL);
DROP INDEX jj;
DROP INDEX IF EXISTS jj;
DROP INDEX jj;
DROP INDEX ij;
DROP TABLE jj;
INSERT INTO ij (b) VALUES (1);
CREATE UNIQUE INDEX jj ON ij (b);
DELETE FROM ij WHERE b IS NULL;
ALTER TABLE ij ADD PRIMARY KEY (b);
ALTER TABLE ij ADD UNIQUE (b, b);
ALTER TABLE ij ADD CONSTRAINT j_ CHECK (b > 5);
DELETE FROM ij;
CREATE UNIQUE INDEX jj ON ij (b);
ALTER TABLE ij ADD CONSTRAINT ij_key PRIMARY KEY USING INDEX jj;
ALTER TABLE ij ADD PRIMARY KEY (b);
\d ij
DROP INDEX ij_key;
ALTER TABLE ij RENAME CONSTRAINT ij_key TO ij_k;
\d ij
ALTER TABLE ij DROP CONSTRAINT ij_k;
CREATE TABLE ik (a integer PRIMARY KEY, b integer PRIMARY KEY);
CREATE TABLE ik (a integer, PRIMARY KEY (zz));
CREATE TABLE ik (a integer, PRIMARY KEY (a, a));
CREATE TABLE ik (a text REFERENCES ip);
CREATE TABLE ik (a integer REFERENCES ip (zz));
CREATE TABLE ik (a integer REFERENCES iu);
CREATE TABLE ik (a integer REFERENCES iu (a));
ALTER INDEX it_b_idx RENAME TO bidx;
ALTER INDEX bidx SET (fillfactor = 50);
\d bidx
ALTER INDEX bidx RESET (fillfactor);
ALTER INDEX nope RENAME TO x;
CREATE VIEW iv AS SELECT 1 AS a;
CREATE INDEX ON iv (a);
BEGIN;
CREATE INDEX CONCURRENTLY ON ij (b);
ROLLBACK;
REINDEX TABLE it;
REINDEX INDEX bidx;
REINDEX INDEX it;
ALTER TABLE it DROP COLUMN c;
\d it
DROP TABLE ip;
DROP TABLE it;
DROP TABLE ip CASCADE;
\d iu
DROP TABLE iu, ij;
DROP VIEW iv;
