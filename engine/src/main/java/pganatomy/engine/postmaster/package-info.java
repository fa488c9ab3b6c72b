/// # The supervisor and its children
///
/// PostgreSQL is a family of processes. One of them, the postmaster, serves nobody: it opens the
/// doors, starts a child for each client and each standing job, watches, and starts over when one
/// of them breaks. This package is that process, and the body of every child that is not a session.
///
/// ```text
///   postmaster ──┬── logger                    logging_collector = on
///                ├── io worker 0, 1, 2         io_method = worker
///                ├── checkpointer
///                ├── background writer
///                ├── startup                   until the database is consistent, then gone
///                ├── walwriter
///                ├── autovacuum launcher
///                ├── archiver                  archive_mode = on
///                ├── logical replication launcher
///                ├── alice mydb [local] idle   one for each client
///                └── spare backend             one that waits for its client (ours)
/// ```
///
/// ## How a child is born
///
/// ```text
///   postmaster                                       child
///   slot ASSIGNED
///   posix_spawn(postgres, @flags, --forkchild=kind)  JVM starts from its AOT cache, signals blocked
///                                                    title, dies with its parent
///                                                    maps shared memory, takes over the settings
///                                                    takes signals; slot ACTIVE; joins the array
///                                                    works
///   SIGCHLD: reap, look at exit code and slot  <---- slot ASSIGNED, exit
/// ```
///
/// ## Rules
///
/// 1. The postmaster takes no lock, reads no structure that a child can break, runs no SQL.
/// 2. It learns of ends by SIGCHLD, of wishes by SIGUSR1 with a reason, of time by `poll`. It never
///    waits for one child in particular.
/// 3. Exit code 0 (for some kinds also 1) with the slot given back is an orderly end. Anything else
///    is a crash: SIGQUIT to all, new shared memory, recovery. The logger alone is only replaced.
/// 4. Children of a dead postmaster die by the kernel's hand (`PR_SET_PDEATHSIG`); the logger ends
///    at the end of its pipe.
/// 5. What is in shared memory is listed in `ServerAreas`; what the auxiliary processes do for the
///    storage in `StorageWork`; on which layers a session runs in
///    [pganatomy.engine.postmaster.SessionLayers].
///
/// ## Measured
///
/// Temurin 25.0.3 on two cores that others were using too (load 2), PostgreSQL 18.6 beside it,
/// before any SQL layer was there: the first answer is an error's. Private memory is `Private_Clean
/// + Private_Dirty` of `smaps_rollup`.
///
/// | | ours | PostgreSQL |
/// | --- | --- | --- |
/// | connection to first answer, five a second: median, 95th percentile | 2.5, 3.2 ms | 3.1, 3.8 ms |
/// | the same, back to back | 47, 69 ms | 4 ms |
/// | the same, without spare backends | 42, 47 ms | |
/// | `ctl start` until connections are let in | 0.2 to 0.5 s | 0.1 s |
/// | private: postmaster | 11.7 MB | 3 MB |
/// | private: io worker, launchers (`-Xint`) | 9.7 MB | 0.2 to 0.6 MB |
/// | private: checkpointer, writers (first compiler only) | 10.8 MB | 0.2 to 0.6 MB |
/// | private: spare and idle backend | 11.1 MB | 1.2 MB |
///
/// Without an AOT cache a walwriter has 21.7 MB; with one cache for all kinds 11.9 MB. Of what is
/// left, 4 MB are the cache's class structures, which the JVM writes to when it links them, 1.4 MB
/// the Java heap, 1.4 MB what the JVM allocates for itself, 0.9 MB relocations of `libjvm.so`. A
/// cache whose classes are linked lazily (`-XX:-AOTClassLinking`) makes it 16.6 MB; smaller stacks,
/// code caches and `malloc` thresholds change nothing that can be measured.
///
/// ## What is left out
///
/// Standby servers, autovacuum workers, walsenders, background workers beyond the logical
/// replication launcher, `-o`-style single-user mode, SSL reload, `send_abort_for_crash`.
///
/// ## Read first
///
/// [pganatomy.engine.postmaster.Postmaster], then `Supervisor`, then `ChildProcess`, then any
/// auxiliary process: `BackgroundWriter` is the shortest.
package pganatomy.engine.postmaster;
