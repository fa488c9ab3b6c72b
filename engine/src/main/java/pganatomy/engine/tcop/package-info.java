/// # The traffic cop
///
/// One backend, one client: messages come in, statements are run, rows and errors go out. This
/// package decides what happens next; others do it.
///
/// ```text
///  accepted socket
///      │
///  BackendStartup   startup packet ─ pg_hba.conf ─ password ─ role, database, settings
///      │
///  Backend.loop     ┌─> ReadyForQuery ──> read a message ──> dispatch ─┐
///      │            │                          Q  SimpleQuery          │
///      │            │                 P B D E C  ExtendedQuery ── Portal ──> SqlEngine, Execution
///      │            │                          │                         │      (Batch by Batch)
///      │            │                          └── TransactionBlock      └──> DataRowWriter
///      │            └── error: report, roll back, skip to Sync <──────────┘
///  Terminate, hang-up, SIGTERM, FATAL
/// ```
///
/// Rules:
///
/// 1. The loop knows no SQL but BEGIN and its kin ([TransactionBlock]); everything else is behind
///    [SqlEngine], and what a transaction *is* behind [TransactionManager].
/// 2. An ERROR ends the statement: the client is told, the transaction undone, and the loop goes
///    on. Before the loop, every error is FATAL: there is no next statement.
/// 3. Signals and timeouts only set flags. They take effect where
///    [pganatomy.engine.storage.ipc.Interrupts#check()] is called, and while the process waits for
///    its client ([BackendInterrupts]); a cancel that comes between statements is forgotten.
/// 4. A client that is gone is not an error but the end of the session
///    ([pganatomy.engine.libpq.ConnectionLostException]).
/// 5. Rows go from column vectors into the output buffer without an object per value where the type
///    allows it ([DataRowWriter]).
/// 6. Where statements get numbers (`compute_query_id`), each has a [StatementIdentity]; where
///    `pg_stat_statements` is loaded, its [Execution] is wrapped and measured ([TrackedExecution],
///    [StatementTracking]). Elsewhere that costs one look at a setting.
///
/// Left out: function call messages (refused with 0A000), replication connections (refused),
/// two-phase commit (refused as PostgreSQL does when `max_prepared_transactions` is 0), cursors of
/// SQL sharing names with portals, `client_connection_check_interval`, the old error format for
/// clients of protocol 2.
///
/// Read first: [Backend], [SimpleQuery], [TransactionBlock], then [ExtendedQuery].
package pganatomy.engine.tcop;
