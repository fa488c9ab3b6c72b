-- What is temporary goes with its session, at COMMIT or at DISCARD, and takes along what needs it.
CREATE VIEW left_over AS
  SELECT relname, relkind FROM pg_class
  WHERE relnamespace IN (SELECT oid FROM pg_namespace WHERE nspname LIKE 'pg\_temp\_%');
CREATE TEMP TABLE parent (k int PRIMARY KEY, t text UNIQUE, n serial);
CREATE TEMP TABLE child (k int REFERENCES parent, CHECK (k > 0));
CREATE INDEX ON child (k);
CREATE TEMP SEQUENCE lone;
CREATE TEMP VIEW looks AS SELECT p.k, c.k AS ck FROM parent AS p JOIN child AS c USING (k);
CREATE TEMP VIEW looks_again AS SELECT * FROM looks;
SELECT * FROM left_over ORDER BY 1;
SELECT nspname ~ '^pg_temp_[0-9]+$' AS temp, nspname ~ '^pg_toast_temp_[0-9]+$' AS toast,
    pg_is_other_temp_schema(n.oid) AS other, n.oid = pg_my_temp_schema() AS mine
  FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
  WHERE c.oid IN (SELECT oid FROM pg_class WHERE oid = 'parent'::regclass
    UNION ALL SELECT reltoastrelid FROM pg_class WHERE oid = 'parent'::regclass) ORDER BY 1;
DISCARD TEMP;
SELECT * FROM left_over;
SELECT count(*) FROM pg_index WHERE indexrelid NOT IN (SELECT oid FROM pg_class);
SELECT count(*) FROM pg_constraint WHERE conname ~ '^(parent|child)_';
SELECT count(*) FROM pg_type WHERE typname ~ '^_?(parent|child|looks)';
SELECT count(*) FROM pg_depend WHERE classid = 'pg_class'::regclass
  AND objid NOT IN (SELECT oid FROM pg_class);

BEGIN;
CREATE TEMP TABLE parent (k int PRIMARY KEY, n serial) ON COMMIT DROP;
CREATE INDEX ON parent (n);
CREATE TEMP VIEW looks AS SELECT k FROM parent;
INSERT INTO parent VALUES (1);
SELECT * FROM looks;
SELECT * FROM left_over ORDER BY 1;
COMMIT;
SELECT * FROM left_over;

BEGIN;
CREATE TEMP TABLE parent (k int PRIMARY KEY) ON COMMIT DROP;
ROLLBACK;
SELECT * FROM left_over;

CREATE TEMP TABLE parent (k int PRIMARY KEY);
CREATE INDEX ON parent (k);
\c
CREATE TEMP TABLE parent (k int PRIMARY KEY);
CREATE INDEX ON parent (k);
SELECT indexrelid::regclass FROM pg_index WHERE indrelid = 'parent'::regclass ORDER BY 1;
DISCARD ALL;
SELECT to_regclass('parent'), to_regclass('parent_pkey');
DROP VIEW left_over;
