/// # Files of relations
///
/// A relation is a number of blocks; an operating system has files. This package maps the one to
/// the other: names, segments of 1 GB, forks, and the descriptors that a process keeps open.
///
/// ```text
///   relation (database 5, file node 16384)
///     fork MAIN         base/5/16384, base/5/16384.1, ...
///     fork FREE_SPACE   base/5/16384_fsm
///     fork VISIBILITY   base/5/16384_vm
///   shared relation     global/1262
///     fork INIT         base/5/16384_init: what a crash resets an unlogged relation to
///   temporary relation  base/5/t3_16384
/// ```
///
/// 1. Only the buffer manager reads and writes blocks here; everybody else goes through it.
/// 2. A file is removed only after the transaction that dropped it has committed; an empty one
///    keeps its number until the next checkpoint.
/// 3. A descriptor may outlive its file. Who hears that a relation has a new file node closes all.
/// 4. Whoever writes to a file tells the checkpointer, which fsyncs it
///    ([pganatomy.engine.storage.sync]).
/// 5. After a crash, before redo: temporary relations' files go, unlogged relations' all but the
///    init fork, and everything else is fsynced.
/// 6. Failures carry PostgreSQL's words, with paths relative to the data directory.
///
/// Left out: tablespaces other than `pg_default` and `pg_global`.
///
/// Read [pganatomy.engine.storage.smgr.RelationFile] first.
///
/// PostgreSQL: src/backend/storage/smgr
package pganatomy.engine.storage.smgr;
