/// # From text to rows: one statement's way through the layers
///
/// `tcop` knows the protocol and when a transaction begins and ends. This package knows which layer
/// does what with a statement, and hands it from one to the next:
///
/// ```text
///   text ──Parser──> tree ──┬─ SELECT, INSERT, ... ──Analyzer──> Query ──Planner──> plan
///                           │                       (DataQuery)               (QueryExecution)
///                           ├─ SHOW ─────────────────────────── ShowQuery ──> rows of text
///                           ├─ EXPLAIN ───────────────────────── ExplainQuery ─> rows of text
///                           └─ everything else ── UtilityQuery ─ UtilityExecution ─> commands
/// ```
///
/// 1. A query is analysed when it is prepared, and planned when it is opened, unless the plan of an
///    earlier run serves (`CachedPlan`: custom and generic plans). In between the catalogs or the
///    search path may change: the session's cache has a generation number, and a query that was
///    analysed under another number is analysed and planned again.
/// 2. Relations are locked after analysis and before planning; if waiting for the lock let somebody
///    change them, analysis starts again.
/// 3. One [pganatomy.engine.tcop.sql.SqlSession] serves a process from before authentication
///    (look-ups of roles and databases) to its end.
///
/// Left out: rules, cursors over SQL, EXECUTE of a prepared statement that has no plan.
///
/// Read first: [pganatomy.engine.tcop.sql.SqlSession], then `DataQuery` and `QueryExecution`.
///
/// PostgreSQL: src/backend/tcop/postgres.c, src/backend/tcop/pquery.c
package pganatomy.engine.tcop.sql;
