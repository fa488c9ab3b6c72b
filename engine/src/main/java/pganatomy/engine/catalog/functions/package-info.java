/// # Functions and views about the server itself
///
/// `pg_stat_activity`, `pg_settings`, `pg_cancel_backend`, `pg_relation_size`, and what psql and the
/// JDBC driver ask for when they describe a table: all that SQL can know of processes, settings, locks,
/// buffers, files and catalogs. These functions need the layers above `utils`, so they live here, and
/// [pganatomy.engine.catalog.functions.SystemFunctions] gives them to the registry below.
///
/// ```text
///   SELECT ... FROM pg_stat_activity
///        │ SystemRelations asks SystemViews for the view's text
///        v
///   pg_stat_get_activity(NULL)          row of pg_proc: family 'y', symbol "pg_stat_get_activity"
///        │ Functions -> SystemFunctions: the letter says which class, the symbol which case
///        v
///   ActivityRows ──reads──> storage.ipc.BackendStatus (shared memory)
/// ```
package pganatomy.engine.catalog.functions;
