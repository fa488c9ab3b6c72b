-- COPY: text and CSV, both ways, and what is wrong with a line.
CREATE TABLE c (id integer NOT NULL, name text, price numeric(8,2) DEFAULT 1.5, made date, CONSTRAINT small CHECK (id < 100));
COPY c FROM STDIN;
1	one	1.25	2024-02-29
2	tab\there\\	\N	\N
3	line\nend	7	2024-01-01
\.
COPY c TO STDOUT;
COPY c (name, id) TO STDOUT WITH (FORMAT csv, HEADER, FORCE_QUOTE (name));
COPY c TO STDOUT CSV DELIMITER ';' NULL 'nothing' QUOTE '''';
COPY (SELECT id, id * 2 AS double FROM c ORDER BY id DESC) TO STDOUT (HEADER);
\copy c (id, name) FROM PROGRAM 'printf ''id,name\n4,"quoted, with ""quotes"""\n5,\n6,""\n7,"two\nlines"\n''' (FORMAT csv, HEADER)
SELECT id, name, name IS NULL AS is_null, price, made FROM c ORDER BY id;
COPY c FROM STDIN;
8	missing
\.
COPY c FROM STDIN;
8	x	1	2024-01-01	more
\.
COPY c FROM STDIN;
8	ok	1	2024-01-01
nine	x	1	2024-01-01
\.
COPY c FROM STDIN;
9	ok	1	2024-01-01
\N	x	1	2024-01-01
\.
COPY c FROM STDIN;
9	ok	1	2024-01-01
100	x	1	2024-01-01
\.
\copy c (id, name) FROM PROGRAM 'printf ''id,nom\n1,2\n''' (FORMAT csv, HEADER match)
\copy c (id, name) FROM PROGRAM 'printf ''10,"a\nb"\n11,x,y\n''' (FORMAT csv)
\copy c (id, name) FROM PROGRAM 'printf ''10,"a\nb''' (FORMAT csv)
COPY c (id, id) FROM STDIN;
COPY c (nope) FROM STDIN;
COPY nope FROM STDIN;
COPY c TO STDOUT (FORMAT xml);
COPY c TO STDOUT (DELIMITER 'ab');
COPY c TO STDOUT (QUOTE '"');
COPY c TO STDOUT (nonesuch);
COPY (SELECT nope FROM c) TO STDOUT;
COPY (DELETE FROM c WHERE id = 7 RETURNING id, name) TO STDOUT;
COPY (DELETE FROM c) TO STDOUT;
SELECT count(*) FROM c;
BEGIN READ ONLY;
COPY c FROM STDIN;
ROLLBACK;
BEGIN;
COPY c (id) FROM STDIN;
50
51
\.
SELECT count(*) FROM c;
ROLLBACK;
SELECT count(*) FROM c;
CREATE VIEW cv AS SELECT id FROM c;
COPY cv TO STDOUT;
COPY cv FROM STDIN;
1
\.
DROP VIEW cv;
DROP TABLE c;
SELECT 'still here' AS session;
