-- Default privileges, schemas with elements, and what roles own.
CREATE ROLE own_a;
CREATE ROLE own_b;
CREATE ROLE own_c IN ROLE own_a;

-- ALTER DEFAULT PRIVILEGES: who may, and what it refuses
SET ROLE own_a;
ALTER DEFAULT PRIVILEGES FOR ROLE own_b GRANT SELECT ON TABLES TO own_a;
RESET ROLE;
ALTER DEFAULT PRIVILEGES FOR ROLE nobody GRANT SELECT ON TABLES TO own_a;
ALTER DEFAULT PRIVILEGES IN SCHEMA nowhere GRANT SELECT ON TABLES TO own_a;
ALTER DEFAULT PRIVILEGES GRANT USAGE ON TABLES TO own_a;
ALTER DEFAULT PRIVILEGES GRANT SELECT (x) ON TABLES TO own_a;
ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO PUBLIC WITH GRANT OPTION;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SCHEMAS TO own_a;

-- what it keeps
CREATE SCHEMA own_s;
GRANT ALL ON SCHEMA own_s TO own_a, own_b;
ALTER DEFAULT PRIVILEGES FOR ROLE own_a GRANT SELECT ON TABLES TO own_b;
ALTER DEFAULT PRIVILEGES FOR ROLE own_a IN SCHEMA own_s GRANT INSERT, UPDATE ON TABLES TO own_b WITH GRANT OPTION;
ALTER DEFAULT PRIVILEGES FOR ROLE own_a REVOKE ALL ON TABLES FROM own_a;
ALTER DEFAULT PRIVILEGES FOR ROLE own_a, own_b GRANT USAGE ON SEQUENCES TO PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE own_a REVOKE USAGE ON TYPES FROM PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE own_a REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE own_a GRANT ALL ON SCHEMAS TO own_b;
\ddp
ALTER DEFAULT PRIVILEGES FOR ROLE own_a GRANT USAGE ON TYPES TO PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE own_a IN SCHEMA own_s REVOKE GRANT OPTION FOR UPDATE ON TABLES FROM own_b;
\ddp

-- what new objects get of it
SET ROLE own_a;
CREATE TABLE own_s.t (a int PRIMARY KEY, b serial);
CREATE VIEW own_s.v AS SELECT a FROM own_s.t;
CREATE SEQUENCE own_s.q;
\dp own_s.*
SELECT * FROM own_s.t;
RESET ROLE;
SET ROLE own_b;
SELECT * FROM own_s.t;
INSERT INTO own_s.t VALUES (1);
DELETE FROM own_s.t;
SELECT nextval('own_s.q');
RESET ROLE;
DROP ROLE own_b;

-- rolled back, it has never been
BEGIN;
ALTER DEFAULT PRIVILEGES FOR ROLE own_b GRANT ALL ON TABLES TO PUBLIC;
ROLLBACK;
\ddp

-- a list that gives nothing to anybody is not the default list
CREATE TABLE own_s.mine (a int);
ALTER TABLE own_s.mine OWNER TO own_b;
SET ROLE own_b;
REVOKE ALL ON own_s.mine FROM own_b;
SELECT * FROM own_s.mine;
SELECT relacl FROM pg_class WHERE relname = 'mine';
GRANT SELECT ON own_s.mine TO own_b;
SELECT * FROM own_s.mine;
RESET ROLE;

-- GRANT ON ALL ... IN SCHEMA
GRANT SELECT ON ALL TABLES IN SCHEMA own_s TO own_c;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA own_s TO own_c;
\dp own_s.*
REVOKE ALL ON ALL TABLES IN SCHEMA own_s FROM own_c;
REVOKE ALL ON ALL SEQUENCES IN SCHEMA own_s FROM own_c;
GRANT SELECT ON ALL TABLES IN SCHEMA nowhere TO own_c;
DROP SCHEMA own_s CASCADE;

-- CREATE SCHEMA with elements: in the order of their kinds, as the schema's owner
CREATE SCHEMA own_e AUTHORIZATION own_b
  GRANT SELECT ON v TO own_a
  CREATE VIEW v AS SELECT * FROM t
  CREATE INDEX ON t (x)
  CREATE TABLE t (x int DEFAULT nextval('q'))
  CREATE SEQUENCE q;
\d own_e.t
\dp own_e.*
SELECT relname, relkind, relowner::regrole FROM pg_class
  WHERE relnamespace = 'own_e'::regnamespace ORDER BY relname;
CREATE SCHEMA own_f CREATE TABLE own_e.t2 (x int);
CREATE SCHEMA own_f CREATE TABLE t (x int) CREATE TABLE t (x int);
CREATE SCHEMA IF NOT EXISTS own_f CREATE TABLE t (x int);
SELECT count(*) FROM pg_namespace WHERE nspname = 'own_f';

-- giving away
CREATE TABLE own_e.u (a int PRIMARY KEY, b serial);
SET ROLE own_b;
ALTER TABLE own_e.t OWNER TO own_a;
ALTER TABLE own_e.u OWNER TO own_b;
RESET ROLE;
GRANT own_a TO own_b;
SET ROLE own_b;
ALTER TABLE own_e.t OWNER TO own_a;
RESET ROLE;
ALTER TABLE own_e.u OWNER TO own_b;
SELECT relname, relowner::regrole FROM pg_class
  WHERE relnamespace = 'own_e'::regnamespace ORDER BY relname;

-- what a role owns it may drop, and so may the role's members
SET ROLE own_c;
CREATE TABLE own_e.z (a int);
RESET ROLE;

-- REASSIGN OWNED
REASSIGN OWNED BY own_b TO nobody;
REASSIGN OWNED BY nobody TO own_b;
REASSIGN OWNED BY postgres TO own_b;
SET ROLE own_c;
REASSIGN OWNED BY own_b TO own_a;
RESET ROLE;
SET ROLE own_b;
REASSIGN OWNED BY own_b TO own_c;
RESET ROLE;
GRANT SELECT (a) ON own_e.u TO own_c;
REASSIGN OWNED BY own_b TO own_a;
SELECT relname, relowner::regrole FROM pg_class
  WHERE relnamespace = 'own_e'::regnamespace ORDER BY relname;
SELECT nspname, nspowner::regrole, nspacl FROM pg_namespace WHERE nspname = 'own_e';
SELECT typname, typowner::regrole FROM pg_type
  WHERE typnamespace = 'own_e'::regnamespace ORDER BY typname;
\dp own_e.*

-- DROP OWNED
CREATE TABLE own_t (a int);
GRANT SELECT ON own_t TO own_a, own_c;
GRANT INSERT (a) ON own_t TO own_a;
GRANT CONNECT ON DATABASE postgres TO own_a;
CREATE VIEW own_v AS SELECT * FROM own_e.u;
DROP OWNED BY postgres;
SET ROLE own_c;
DROP OWNED BY own_b;
RESET ROLE;
DROP OWNED BY own_a;
DROP ROLE own_a;
DROP OWNED BY own_a CASCADE;
\dp own_t
SELECT count(*) FROM pg_namespace WHERE nspname = 'own_e';
SELECT coalesce(datacl::text LIKE '%own_a%', false) AS named FROM pg_database WHERE datname = current_database();
\ddp
DROP ROLE own_a;
DROP ROLE own_b;
DROP OWNED BY own_b, own_c;
DROP ROLE own_b, own_c;
DROP TABLE own_t;

-- several schemas at once
CREATE SCHEMA own_1 CREATE TABLE a (x int) CREATE VIEW v AS SELECT * FROM a CREATE SEQUENCE q;
CREATE SCHEMA own_2 CREATE TABLE a (x int PRIMARY KEY) CREATE TABLE b (y int REFERENCES a);
DROP SCHEMA own_1, own_2;
DROP SCHEMA own_1, own_2 CASCADE;
