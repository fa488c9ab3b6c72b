-- Every setting with its definition, except the few that only one of the servers has.
SELECT name, vartype, unit, context, min_val, max_val, enumvals, boot_val FROM pg_settings WHERE name NOT IN ('backend_model', 'spare_backends') AND name NOT LIKE '%.%' ORDER BY name COLLATE "C";
SELECT name, category, short_desc, extra_desc FROM pg_settings WHERE name NOT IN ('backend_model', 'spare_backends') AND name NOT LIKE '%.%' ORDER BY name COLLATE "C";
SET work_mem TO '8MB';
SELECT setting, source, boot_val, reset_val, sourcefile, sourceline, pending_restart FROM pg_settings WHERE name = 'work_mem';
RESET work_mem;
SELECT setting, source FROM pg_settings WHERE name = 'work_mem';
SELECT name, setting FROM pg_settings WHERE name IN ('unix_socket_permissions', 'log_file_mode', 'DateStyle', 'block_size') ORDER BY 1;
