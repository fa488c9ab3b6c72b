/// The engine beside PostgreSQL 18, measured in one run: `./course bench [PART...]`.
///
/// ```text
///   Bench ── kernel | connect | start | memory | sort | storage (StorageBench)
///     └── each part asks both servers in turn:  A B A B A B ...   and prints one line for each figure
/// ```
///
/// `storage` can be followed by some of its sections: `./course bench storage commits pgbench`.
///
/// 1. A and B alternate inside a part, so that a noisy neighbour hits both.
/// 2. The client is a socket and the few messages of the protocol that are needed: its own cost is
///    small, and the same for both.
/// 3. A figure is a median; where the tail matters the 95th percentile stands beside it. Memory of
///    the kernel is the most that was seen.
/// 4. Commits have two figures: of a connection's first three seconds, in which a young JVM is
///    still compiling, and of what comes then.
/// 5. The kernel is measured first, before any server runs beside it.
///
/// Read [pganatomy.tests.bench.Bench] first.
package pganatomy.tests.bench;
