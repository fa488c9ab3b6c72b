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
/// 5. What `training.sql` runs is fast in a young backend: its classes are in the cache, and its
///    loops have profiles, so that they are compiled at their first thousand rounds.
/// 6. After it come thousands of short transactions (`TrainingLoad`): a method that was hot in them
///    is compiled once, with the profile at hand, instead of twice with counting in between.
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
/// | INSERT of 1,000,000 rows (without WAL yet) | 376 ms | 584 ms |
/// | connect to first result, five a second | 4.2 ms | 3.1 ms |
/// | connect to first result, back to back: no spare is left | 80 ms | 3 ms |
/// | private memory, idle backend | 16.5 MB | 1.2 MB |
///
/// Of those 16.5 MB, 7.3 are the cache's own classes, written to when they are linked: without
/// linking ahead (`-XX:-AOTClassLinking`) it is 22 MB and twice the time. What did not help either:
/// the first compiler alone (the first run is as fast, the tenth half as slow again), compiling
/// everything at the start (`-XX:+AOTCompileEagerly`: 250 ms of the compilers' time for each
/// spare), and warming the sort in spares (3 ms saved, 18 ms spent).
///
/// What the training load does for short transactions, in microseconds of CPU for one prepared
/// INSERT or UPDATE in a new backend (PostgreSQL: 200 to 260, most of it fsync):
///
/// | statements so far | INSERT without | with | UPDATE without | with |
/// | --- | --- | --- | --- | --- |
/// | 0 to 100 | 970 | 1040 | 1280 | 1000 |
/// | 100 to 300 | 680 | 370 | 870 | 470 |
/// | 300 to 1,000 | 430 | 210 | 600 | 250 |
/// | 1,000 to 3,000 | 320 | 200 | 380 | 310 |
/// | second compiler, ms for 6,000 (with: 3,000) | 770 | 30 | 2,080 | 85 |
///
/// Its price: 1.7 MB more of the cache are written to in each backend, and 50 ms more of the first
/// compiler's time before a spare has its client. What did not help: lower thresholds of the
/// interpreter (`-XX:Tier3InvocationThreshold=40`: the interpreter's 40 ms are saved and the
/// compiler's 40 ms spent), the first compiler alone (no cheaper, code a third slower), an earlier
/// second compiler (`Tier2InvokeNotifyFreqLog=11`: a fifth faster code for ten times its time).
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
