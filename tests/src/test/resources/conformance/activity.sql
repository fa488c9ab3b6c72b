-- The view of processes, without what differs between two runs.
SELECT backend_type, count(*) FROM pg_stat_activity WHERE backend_type NOT LIKE 'io worker' GROUP BY backend_type ORDER BY backend_type;
SELECT datname, usename, application_name, state, query FROM pg_stat_activity WHERE pid = pg_backend_pid();
SELECT pid = pg_backend_pid() AS is_me, client_port > 0 AS has_port, leader_pid IS NULL AS leads FROM pg_stat_activity WHERE state = 'active';
SELECT backend_start <= xact_start AS connected_first, xact_start <= query_start AS began_first, now() = xact_start AS now_is_the_start FROM pg_stat_activity WHERE pid = pg_backend_pid();
SELECT state, COUNT(*) FROM pg_stat_activity WHERE backend_type = 'client backend' GROUP BY state ORDER BY count DESC;
SELECT pg_cancel_backend(1);
SELECT pg_terminate_backend(2147483647);
SET application_name TO 'lesson';
SELECT application_name FROM pg_stat_activity WHERE pid = pg_backend_pid();
SELECT * FROM pg_stat_activity LIMIT 0;
