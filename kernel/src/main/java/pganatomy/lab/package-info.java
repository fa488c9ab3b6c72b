/// What notebooks call: servers to experiment with, their processes, logs and charts.
///
/// **The problem.** A learner wants a server that can be killed, filled, restarted and thrown away,
/// and wants to see its processes and its memory as tables and drawings. The same notebook runs on
/// the course's own engine and on PostgreSQL 18.
///
/// ```text
///   Lab.server()  ->  Server  --ctl / pg_ctl-->  postmaster and its children
///                       |  |                           ^   ^
///                       |  `--connect (JDBC)-----------'   | kills it when the pipe closes
///                       `--processes: /proc             watchdog <=== pipe === this JVM
/// ```
///
/// **Rules.**
/// 1. `LAB_SERVER=engine|postgres` (a system property or the environment) says which server
///    [pganatomy.lab.Lab#server()] starts; a notebook does not know.
/// 2. A server lives in a temporary folder on a free port of the loopback interface, with trust
///    authentication for the user `postgres`. Two learners on one machine share nothing but that
///    interface: folder and socket are their owner's alone, and who loses the race for a port takes
///    another.
/// 3. Every server is told to the watchdog before it is started. The watchdog is a shell in a
///    session of its own that reads from a pipe; when this JVM ends, by whatever means, the pipe
///    closes, and the watchdog stops the servers and removes their folders. It also ends what cells
///    started by themselves: the kernel's session, bash's session, and whoever has left either but
///    still carries the notebook's mark in its environment.
/// 4. Settings are written into `postgresql.conf`, later ones last, so that `ALTER SYSTEM` and the
///    settings' own views behave as the manual says.
/// 5. Figures of processes are the kernel's (`/proc`), for PostgreSQL as for ours.
///
/// **Left out.** Windows and macOS: there is no `/proc` there; the course runs in its container.
///
/// **Read first:** [pganatomy.lab.Lab], [pganatomy.lab.Server].
package pganatomy.lab;
