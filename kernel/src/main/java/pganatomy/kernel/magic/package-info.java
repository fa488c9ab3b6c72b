/// Cells that are not Java: `%%sql`, `%%sh`, and looks at the server.
///
/// **The problem.** A lesson on processes wants SQL in several sessions at once, the shell's own
/// `ps` and `psql`, and the server's log, beside Java and in one page.
///
/// ```text
///   %%sql --session a   ->  SqlMagic    -> SqlSessions -> one backend for each name
///   %%sh                ->  ShellMagic  -> Bash        -> one bash for the notebook
///   %ps %pstree %log %activity -> ServerMagics -> Lab.server()
/// ```
///
/// **Rules.**
/// 1. [pganatomy.kernel.magic.CourseExtension] registers everything, in our kernel and in a stock
///    JJava kernel alike.
/// 2. A failing statement or command fails the cell.
/// 3. An interrupt sends a real cancel request, and a signal to the shell's process group.
///
/// **Left out.** Any database but PostgreSQL, bound parameters, drawn plans, `\d`, `%env`, `%load`,
/// magics that add libraries.
///
/// **Read first:** [pganatomy.kernel.magic.CourseExtension], [pganatomy.kernel.magic.SqlMagic].
package pganatomy.kernel.magic;
