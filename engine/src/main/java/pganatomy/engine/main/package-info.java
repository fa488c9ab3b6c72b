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
/// 1. `ctl` speaks with a server as anybody could: through files of the data directory and signals.
/// 2. Messages and exit codes are those of `pg_ctl` and `initdb`.
/// 3. Whoever starts `--postmaster` by hand gets a process with the right flags as well: it becomes
///    itself once more, under the same process id.
///
/// ## What is left out
/// `promote`, `logrotate`, `kill` and the service commands of `pg_ctl`; of `initdb` all options but
/// `-D`, `-A` and `-U`.
///
/// ## Read first
/// [pganatomy.engine.main.Main], then `Ctl`.
package pganatomy.engine.main;
