-- What the SQL standard's views say of ordinary tables, keys, views and grants.
CREATE ROLE is_reader;
CREATE ROLE is_other IN ROLE is_reader;
CREATE SCHEMA is_s;
GRANT USAGE ON SCHEMA is_s TO is_reader;
CREATE TABLE is_s.types (
  a smallint, b integer NOT NULL, c bigint, d real, e double precision, f numeric, g numeric(10, 2),
  h text DEFAULT 'none', i varchar, j varchar(20), k char(5), l date, m time, n timestamp(3),
  o timestamptz, p interval, q boolean DEFAULT true, r uuid, s bytea, t jsonb, u integer[],
  v text COLLATE "C", w bit(3), x varbit(8), y timetz(2), z name, "Odd name" oid);
CREATE TABLE is_s.customer (
  id integer GENERATED ALWAYS AS IDENTITY (START 10 INCREMENT 5) PRIMARY KEY,
  code text UNIQUE,
  country text NOT NULL,
  nr integer,
  CONSTRAINT is_country CHECK (country <> ''),
  CONSTRAINT is_both UNIQUE NULLS NOT DISTINCT (country, nr));
CREATE TABLE is_s.purchase (
  id bigserial PRIMARY KEY,
  customer integer REFERENCES is_s.customer ON DELETE CASCADE ON UPDATE SET NULL,
  country text,
  nr integer,
  CONSTRAINT is_purchase_both FOREIGN KEY (nr, country) REFERENCES is_s.customer (nr, country)
    MATCH FULL DEFERRABLE INITIALLY DEFERRED);
CREATE VIEW is_s.report AS
  SELECT c.country, count(*) AS n FROM is_s.customer c JOIN is_s.purchase p ON p.customer = c.id
  GROUP BY c.country;
CREATE SEQUENCE is_s.counter AS smallint INCREMENT 2 MAXVALUE 100 CYCLE;
CREATE TEMPORARY TABLE is_temp (a integer PRIMARY KEY);
GRANT SELECT, UPDATE ON is_s.purchase TO is_reader WITH GRANT OPTION;
GRANT SELECT (country, code), INSERT (country) ON is_s.customer TO is_reader;
GRANT SELECT ON is_s.report TO PUBLIC;

SELECT catalog_name = current_database() FROM information_schema.information_schema_catalog_name;
SELECT schema_name, schema_owner, sql_path FROM information_schema.schemata
  WHERE schema_name IN ('is_s', 'public', 'pg_catalog', 'information_schema') ORDER BY 1;
SELECT table_schema, table_name, table_type, is_insertable_into, is_typed, commit_action
  FROM information_schema.tables WHERE table_schema = 'is_s' ORDER BY 2;
SELECT table_name, table_type FROM information_schema.tables WHERE table_name = 'is_temp';
SELECT column_name, ordinal_position AS nr, column_default, is_nullable, data_type,
    character_maximum_length AS maxlen, character_octet_length AS octets, numeric_precision AS prec,
    numeric_precision_radix AS radix, numeric_scale AS scale, datetime_precision AS dt
  FROM information_schema.columns WHERE table_schema = 'is_s' AND table_name = 'types' ORDER BY 2;
SELECT column_name, collation_schema, collation_name, udt_schema, udt_name, dtd_identifier,
    is_updatable
  FROM information_schema.columns WHERE table_schema = 'is_s' AND table_name = 'types'
  ORDER BY ordinal_position;
SELECT table_name, column_name, column_default, is_nullable, is_identity, identity_generation,
    identity_start, identity_increment, identity_maximum, identity_minimum, identity_cycle,
    is_generated
  FROM information_schema.columns WHERE table_schema = 'is_s' AND table_name <> 'types'
  ORDER BY table_name, ordinal_position;
SELECT table_name, check_option, is_updatable, is_insertable_into, view_definition IS NULL
  FROM information_schema.views WHERE table_schema = 'is_s';
SELECT sequence_name, data_type, numeric_precision, numeric_precision_radix, numeric_scale,
    start_value, minimum_value, maximum_value, increment, cycle_option
  FROM information_schema.sequences WHERE sequence_schema = 'is_s' ORDER BY 1;
SELECT constraint_schema, constraint_name, table_name, constraint_type, is_deferrable,
    initially_deferred, enforced, nulls_distinct
  FROM information_schema.table_constraints WHERE table_schema = 'is_s' ORDER BY 3, 2;
SELECT constraint_name, check_clause FROM information_schema.check_constraints
  WHERE constraint_schema = 'is_s' ORDER BY 1;
SELECT constraint_name, table_name, column_name, ordinal_position, position_in_unique_constraint
  FROM information_schema.key_column_usage WHERE table_schema = 'is_s' ORDER BY 2, 1, 4;
SELECT constraint_name, unique_constraint_schema, unique_constraint_name, match_option, update_rule,
    delete_rule
  FROM information_schema.referential_constraints WHERE constraint_schema = 'is_s' ORDER BY 1;
SELECT table_name, column_name, constraint_name FROM information_schema.constraint_column_usage
  WHERE table_schema = 'is_s' ORDER BY 3, 1, 2;
SELECT table_name, constraint_name FROM information_schema.constraint_table_usage
  WHERE table_schema = 'is_s' ORDER BY 2;
SELECT view_name, table_schema, table_name FROM information_schema.view_table_usage
  WHERE view_schema = 'is_s' ORDER BY 3;
SELECT grantor, grantee, table_name, privilege_type, is_grantable, with_hierarchy
  FROM information_schema.table_privileges
  WHERE table_schema = 'is_s' AND grantee <> 'postgres' ORDER BY 3, 2, 4;
SELECT privilege_type, is_grantable FROM information_schema.table_privileges
  WHERE table_schema = 'is_s' AND table_name = 'purchase' AND grantee = 'postgres' ORDER BY 1;
SELECT grantee, table_name, column_name, privilege_type, is_grantable
  FROM information_schema.column_privileges
  WHERE table_schema = 'is_s' AND grantee <> 'postgres' ORDER BY 1, 2, 3, 4;
SELECT grantee, role_name, is_grantable FROM information_schema.applicable_roles
  WHERE grantee LIKE 'is!_%' ESCAPE '!' ORDER BY 1, 2;
SELECT character_set_name, character_repertoire, form_of_use FROM information_schema.character_sets;
SELECT collation_schema, pad_attribute FROM information_schema.collations
  WHERE collation_name IN ('C', 'POSIX') ORDER BY collation_name;
SELECT routine_name, routine_type, data_type, type_udt_name, routine_body, routine_definition,
    external_language, is_deterministic, is_null_call, security_type
  FROM information_schema.routines WHERE routine_name IN ('int4pl', 'upper', 'random', 'now')
  ORDER BY specific_name;
SELECT count(*) FROM information_schema.triggers WHERE trigger_schema = 'is_s';

-- as somebody with few rights
SET ROLE is_other;
SELECT table_name, table_type FROM information_schema.tables WHERE table_schema = 'is_s' ORDER BY 1;
SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'is_s'
  ORDER BY 1, ordinal_position;
SELECT table_name, view_definition IS NULL AS hidden FROM information_schema.views
  WHERE table_schema = 'is_s';
SELECT constraint_name, constraint_type FROM information_schema.table_constraints
  WHERE table_schema = 'is_s' ORDER BY 1;
SELECT constraint_name, column_name FROM information_schema.key_column_usage
  WHERE table_schema = 'is_s' ORDER BY 1, 2;
SELECT constraint_name FROM information_schema.check_constraints WHERE constraint_schema = 'is_s';
SELECT grantee, table_name, privilege_type FROM information_schema.role_table_grants
  WHERE table_schema = 'is_s' ORDER BY 1, 2, 3;
SELECT grantee, table_name, column_name, privilege_type FROM information_schema.role_column_grants
  WHERE table_schema = 'is_s' ORDER BY 1, 2, 3, 4;
SELECT role_name FROM information_schema.enabled_roles ORDER BY 1;
SELECT count(*) FROM information_schema.schemata WHERE schema_name = 'is_s';
RESET ROLE;

-- the views themselves
SELECT table_name, count(*) AS columns FROM information_schema.columns
  WHERE table_schema = 'information_schema' AND table_name IN ('tables', 'columns', 'views',
    'schemata', 'sequences', 'table_constraints', 'key_column_usage', 'check_constraints',
    'referential_constraints', 'constraint_column_usage', 'constraint_table_usage',
    'table_privileges', 'column_privileges', 'role_table_grants', 'applicable_roles',
    'enabled_roles', 'routines', 'domains', 'character_sets', 'view_table_usage', 'triggers')
  GROUP BY 1 ORDER BY 1;
SELECT has_table_privilege('is_other', 'information_schema.tables', 'SELECT');
SELECT relacl FROM pg_class WHERE oid = 'information_schema.tables'::regclass;
SELECT * FROM information_schema.nothing;
DROP TABLE is_temp;
DROP SCHEMA is_s CASCADE;
DROP ROLE is_other;
DROP ROLE is_reader;
