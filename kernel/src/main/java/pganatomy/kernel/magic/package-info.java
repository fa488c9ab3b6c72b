/// Cells that are not Java: `%%sql`, `%%sh`, and looks at the server.
///
/// **The problem.** A lesson on processes wants SQL in several sessions at once, the shell's own
/// `ps` and `psql`, and the server's log, beside Java and in one page.
///
/// ```text
///   %%sql --session a   ->  SqlMagic    -> SqlSessions -> one backend for each name
///   %%sh                ->  ShellMagic  -> Bash        -> one bash for the notebook
///   %ps %pstree %log %activity -> ServerMagics -> Lab.server()
///   %maven %loadFromPOM %jars  -> LibraryMagics -> Maven -> the system's mvn
/// ```
///
/// **Rules.**
/// 1. [pganatomy.kernel.magic.CourseExtension] registers everything, in our kernel and in a stock
///    JJava kernel alike.
/// 2. A failing statement or command fails the cell.
/// 3. An interrupt sends a real cancel request, and a signal to the shell's process group.
/// 4. JupySQL's habits work: a URL in the first place, `--alias`, `%sql alias`, `name << SELECT`,
///    `{{expression}}`; a database that is not PostgreSQL is asked with plain JDBC.
/// 5. What is shown is bounded, by rows and by characters, and says so.
/// 6. In a stock JJava kernel, a name that JJava has a magic for stays JJava's.
///
/// **Left out.** psql's commands that change psql itself (`\set`, `\copy`, `\i`); JupySQL's
/// `--save`, `--with` and plots. In a stock JJava kernel an interrupt does not reach SQL or the
/// shell, and nothing can be stored in a variable: its base class has no way to.
///
/// **Read first:** [pganatomy.kernel.magic.CourseExtension], [pganatomy.kernel.magic.SqlMagic].
package pganatomy.kernel.magic;
