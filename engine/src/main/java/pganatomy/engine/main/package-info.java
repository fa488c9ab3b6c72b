/// # The way in
///
/// One program, several roles: the first word decides. `ctl` is what `pg_ctl` and `initdb` are to
/// PostgreSQL; it runs outside of any server. The other roles are started by it, or by each other.
///
/// ```text
///   ctl init  ──> --boot           ctl start ──> --postmaster ──> --forkchild=<kind> ...
/// ```
///
/// ## Rules
///
/// 1. `ctl` speaks with a server as anybody could: through files of the data directory and signals.
/// 2. Messages and exit codes are those of `pg_ctl` and `initdb`.
/// 3. Whoever starts `--postmaster` by hand gets a process with the right flags as well: it becomes
///    itself once more, under the same process id.
/// 4. A process pays for each class that it makes at run time, and the AOT cache keeps lambdas
///    only. So the build takes pattern switches and records' `equals` and `hashCode` out of the
///    JVM's hands (`engine/src/build/java/InlineDynamicCalls.java`): a spare backend has 5 MB less
///    and is there in half the time, 77 ms instead of 150.
/// 5. What `training.sql` needs is fast to come by in a young backend: its classes are in the
///    cache.
/// 6. After it come thousands of short transactions (`TrainingLoad`): the cache remembers what was
///    hot in them, and a young backend compiles it early.
///
/// ## Measured
///
/// Two shared cores, each figure beside PostgreSQL 18's in the same run, medians:
///
/// | | PG Anatomy | PostgreSQL |
/// | --- | --- | --- |
/// | sort of 1,000,000 rows, 4 MB, first on its connection | 79 ms | 132 ms |
/// | the same, median of ten | 26 ms | 125 ms |
/// | sort with 100 MB, first | 81 ms | 85 ms |
/// | the same, median of ten | 24 ms | 66 ms |
/// | connect to first result, five a second | 4.2 ms | 3.1 ms |
/// | connect to first result, back to back: no spare is left | 80 ms | 3 ms |
/// | private memory, idle backend | 16.5 MB | 1.2 MB |
///
/// Of those 16.5 MB, 7.3 are the cache's own classes, written to when they are linked: without
/// linking ahead (`-XX:-AOTClassLinking`) it is 22 MB and twice the time. What did not help either:
/// compiling everything at the start (`-XX:+AOTCompileEagerly`: 250 ms of the compilers' time for
/// each spare), and warming the sort in spares (3 ms saved, 18 ms spent).
///
/// One compiler or two, with what the cache remembers or without: commits a second of sixteen
/// clients, pgbench with prepared statements, two idle cores, all in one run but the last line.
///
/// | | INSERT, 0 to 3 s | 3 to 6 | 6 to 9 | UPDATE, 0 to 3 s | 3 to 6 | 6 to 9 |
/// | --- | --- | --- | --- | --- | --- | --- |
/// | first compiler, remembers | 2,340 | 12,610 | 14,240 | 710 | 7,980 | 10,230 |
/// | first compiler, does not | 1,780 | 7,500 | 13,200 | 1,010 | 2,670 | 5,780 |
/// | both, do not | 1,120 | 1,830 | 2,920 | 550 | 1,140 | 1,560 |
///
/// A grown connection gains by the second compiler a little, and sixteen young ones lose by it all
/// that they have: they compile the same methods sixteen times. Statements over a million rows run
/// 1.3 to 2 times as fast with the first alone, since what is about to be compiled again counts
/// while it runs. What did not help: lower thresholds of the interpreter (at 60 calls instead of
/// 200 the interpreter's time is saved and the compiler's is spent), higher ones.
///
/// The young generation is 4 MB: with 1 MB a third of a short UPDATE's time went into collecting.
///
/// ## What is left out
///
/// `promote`, `logrotate`, `kill` and the service commands of `pg_ctl`; of `initdb` all options but
/// `-D`, `-A` and `-U`.
///
/// ## Read first
///
/// [pganatomy.engine.main.Main], then `Ctl`.
package pganatomy.engine.main;
