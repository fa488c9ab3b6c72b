/// What tests need to know about servers and their processes, beyond [pganatomy.lab.Server].
///
/// ```text
///   pganatomy.lab.Server ── engine or PostgreSQL 18, in a folder of its own, on a free port
///     └── Servers        ── is it there? its children, psql, waiting
///           └── OsProcess ── one process as /proc shows it
/// ```
///
/// 1. A test starts its servers as a notebook does, so what holds here holds there.
/// 2. What the operating system knows about processes is read from `/proc`, and not asked of the
///    server.
/// 3. A kind of server that is not there is no failure: its tests are skipped.
///
/// Read [pganatomy.tests.server.Servers] first.
package pganatomy.tests.server;
