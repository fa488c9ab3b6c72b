/// Real servers for tests: the engine and PostgreSQL 18, behind one set of words.
///
/// ```text
///   Server ── start, settings, connect, log, signal, restart, close
///     ├── RealPostgres   target/postgres/bin/pg_ctl   as uid 65534 when we are root
///     └── EngineServer   java pganatomy.engine.main.Main ctl
/// ```
///
/// 1. A server has a temporary folder of its own, with data directory, socket and log, and a free
///    port on loopback.
/// 2. Settings are written into `postgresql.conf` before the start, so both servers read them alike.
/// 3. `close()` leaves nothing: no process of the tree, no folder.
/// 4. What the operating system knows about processes is read from `/proc`, by
///    [pganatomy.tests.server.OsProcess], and not asked of the server.
///
/// Read [pganatomy.tests.server.Server] first.
package pganatomy.tests.server;
