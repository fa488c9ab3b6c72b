-- What psql asks when it describes things.
CREATE TABLE cities (id integer NOT NULL, name text, area integer, price numeric(10,2), founded timestamp(0) with time zone, tags text[], code character(3), CONSTRAINT positive CHECK (area > 0));
CREATE VIEW large_cities AS SELECT id, name FROM cities WHERE area > 100;
COMMENT ON TABLE cities IS 'Where people live';
COMMENT ON COLUMN cities.name IS 'as they call it';
\d cities
\d large_cities
\dt
\dv
\d
\di
\dn
\df abs
\df pg_cancel_backend
\dp cities
\dT
\db
\d pg_roles
\d pg_stat_activity
\d nothing_here
SELECT obj_description('cities'::regclass, 'pg_class'), col_description('cities'::regclass, 2);
SELECT attname, format_type(atttypid, atttypmod), attnotnull FROM pg_attribute WHERE attrelid = 'cities'::regclass AND attnum > 0 ORDER BY attnum;
SELECT conname, contype, pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = 'cities'::regclass AND contype = 'c';
SELECT pg_get_userbyid(relowner), relkind, relpersistence, relnatts, relchecks FROM pg_class WHERE oid = 'cities'::regclass;
SELECT viewname, viewowner FROM pg_views WHERE schemaname = 'public';
SELECT tablename, tableowner, hasindexes FROM pg_tables WHERE schemaname = 'public';
SELECT pg_table_is_visible('cities'::regclass), pg_table_is_visible(0), pg_type_is_visible('int4'::regtype);
DROP VIEW large_cities;
DROP TABLE cities;
