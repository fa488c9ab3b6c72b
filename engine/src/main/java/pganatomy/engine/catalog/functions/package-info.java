/// # Functions and views about the server itself
///
/// `pg_stat_activity`, `pg_settings`, `pg_cancel_backend`, `pg_relation_size`, and what psql and
/// the JDBC driver ask for when they describe a table: all that SQL can know of processes,
/// settings, locks, files and catalogs. These functions need the layers above `utils`, so they live
/// here, and [pganatomy.engine.catalog.functions.SystemFunctions] gives them to the registry below.
///
/// ```text
///   SELECT ... FROM pg_stat_activity
///        │ SystemRelations knows the columns, SystemViews and StatisticsViews the query
///        v
///   pg_stat_get_activity(NULL)          row of pg_proc: family 'y', symbol "pg_stat_get_activity"
///        │ Functions -> SystemFunctions: the letter says which class, the symbol which case
///        v
///   ActivityRows ──reads──> storage.ipc.BackendStatus (shared memory)
/// ```
///
/// 1. The name of a `case` is PostgreSQL's name of the C function. tests/tools/catalog-rows.py
///    reads these names and takes the functions' rows from a real PostgreSQL; after adding one, run
///    it.
/// 2. `...Functions` give one value, `...Rows` give rows. Nothing of this package but
///    [pganatomy.engine.catalog.functions.SystemFunctions] is loaded before somebody asks for it.
/// 3. A view exists when it has a query. initdb enters into `pg_class` those that have one.
/// 4. Functions have no access lists: one that PostgreSQL keeps from PUBLIC asks
///    [pganatomy.engine.catalog.functions.RolePrivileges] itself.
/// 5. What is not known is NULL or 0, never invented.
/// 6. Functions that PostgreSQL keeps in extensions (`pageinspect`, `amcheck`) are always there,
///    under OIDs of our own; tests/tools/extension-rows.py makes their rows. CREATE EXTENSION only
///    notes that they are wanted; of `pg_stat_statements` it makes the views as well.
///
/// Left out: comments on built-in objects, definitions of the system's own views in PostgreSQL's
/// layout (their text is given back as it stands in the program), access lists of functions,
/// `pg_cursors`, `pg_stat_progress_...`, `pg_timezone_names`, `pg_wait_events`, of
/// `information_schema` what is about user-defined types, foreign data, parameters and usage
/// privileges, `view_column_usage`, `element_types`, and the helper functions `_pg_...`.
///
/// Read [pganatomy.engine.catalog.functions.ActivityRows] first, then
/// [pganatomy.engine.catalog.functions.SignalFunctions].
///
/// PostgreSQL: src/backend/utils/adt, src/backend/catalog/system_views.sql
package pganatomy.engine.catalog.functions;
