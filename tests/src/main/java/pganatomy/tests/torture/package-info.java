/// # Torture
///
/// A database promises that what it has acknowledged stays, whatever dies. This package is who does
/// not believe it: `./course torture`.
///
/// ```text
///   TortureClient × 8 ── Action: transfers, rows, tables        Facts: what must be true
///         │ JDBC                                                      │
///   TortureServer ◄── Striker: kills processes, named points,         │
///         │           PowerLoss: drops or tears unsynced writes       │
///         └──────────► Examination: facts, sums, indexes ◄────────────┘
///                      BlockChecksums, LogWatch, Soak
/// ```
///
/// ## Rules
///
/// 1. A client knows its own rows exactly: a commit that was acknowledged is true, a transaction
///    that broke before its COMMIT is not, and one whose COMMIT got no answer is whole or absent.
/// 2. What clients share (balances, counters) follows from rows that belong to one each.
/// 3. Every error that is not part of the game (deadlock, serialization, a killed connection) is a
///    violation, and so is a statement that changes another number of rows than it must.
/// 4. Whatever is random comes from the seed. Times do not: the same seed draws the same strikes,
///    at other moments.
/// 5. The machine is first turned on the real PostgreSQL, which must pass.
/// 6. What a server lacks is left out, and said.
///
/// ## Power failures
///
/// Every process of the engine notes what it changes in the files, with what was there before
/// (`pganatomy.engine.port.DiskJournal`). When the power fails the tree is killed, and
/// [pganatomy.tests.torture.PowerLoss] gives a random part of the sectors, sizes and names that no
/// fsync covered their old content back. That the layer finds what it is for is itself tested: with
/// `fsync = off` it must find lost commits, with `full_page_writes = off` torn pages.
///
/// PostgreSQL runs without this layer: its processes are killed, its machine is not.
///
/// ## Named points
///
/// [pganatomy.tests.torture.NamedPoint] lists where the engine calls `FaultPoint.reach`. A start
/// arms some of them; each kills once, the process that comes there as the n-th.
///
/// ## Left out
///
/// Two-phase commit, replication, and failures of single reads and writes (full disks, I/O errors):
/// these have tests of their own.
///
/// Read [pganatomy.tests.torture.Torture] first, then [pganatomy.tests.torture.TortureClient].
package pganatomy.tests.torture;
