-- What others than superusers see, and may do.
CREATE ROLE alice LOGIN;
CREATE ROLE bob LOGIN;
\connect - alice
SELECT usename, state, query, wait_event, client_addr IS NULL AS no_address, backend_start IS NULL AS no_start, backend_type FROM pg_stat_activity WHERE backend_type IS NULL OR usename = 'alice' ORDER BY usename LIMIT 2;
SELECT count(*) FROM pg_stat_activity WHERE usename IS NULL AND query <> '<insufficient privilege>';
SELECT name FROM pg_settings WHERE name IN ('data_directory', 'work_mem', 'hba_file', 'unix_socket_directories');
SELECT pg_cancel_backend(pid), pg_backend_pid() = pid AS me FROM pg_stat_activity WHERE usename = 'postgres' LIMIT 1;
SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'postgres' LIMIT 1;
SELECT pg_reload_conf();
SELECT pg_rotate_logfile();
SELECT pg_read_file('PG_VERSION');
SELECT pg_ls_dir('.');
SELECT count(*) FROM pg_ls_logdir();
SELECT has_table_privilege('pg_class', 'select'), has_table_privilege('pg_authid', 'select'), has_table_privilege('pg_class', 'insert');
SELECT has_database_privilege(current_database(), 'CONNECT'), has_database_privilege(current_database(), 'create'), has_database_privilege('bob', current_database(), 'TEMP');
SELECT has_schema_privilege('public', 'usage'), has_schema_privilege('public', 'create');
SELECT has_table_privilege('pg_class', 'frobnicate');
SELECT has_table_privilege('nobody', 'pg_class', 'select');
SELECT has_function_privilege('abs(integer)', 'execute'), has_language_privilege('internal', 'usage');
SELECT pg_has_role('alice', 'member'), pg_has_role('postgres', 'usage'), pg_has_role('pg_monitor', 'member');
\connect - postgres
SELECT pg_has_role('postgres', 'usage'), pg_has_role('alice', 'pg_monitor', 'usage'), has_table_privilege('alice', 'pg_authid', 'select');
SELECT rolname, rolsuper, rolcanlogin, rolpassword FROM pg_roles WHERE rolname IN ('alice', 'bob', 'postgres') ORDER BY 1;
SELECT usename, usesuper, passwd FROM pg_user WHERE usename IN ('alice', 'bob') ORDER BY 1;
DROP ROLE alice;
DROP ROLE bob;
