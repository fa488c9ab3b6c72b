/// # Temporary files, and places to die at
///
/// What does not fit into `work_mem` goes to a file under `base/pgsql_tmp`, whose name tells the
/// process that made it. It is deleted when the sort that needed it is closed; the files of a
/// process that was killed are deleted when the server starts again.
///
/// [pganatomy.engine.storage.file.FaultPoint] names the places at which a torture run kills
/// processes; in any other run it does nothing.
///
/// PostgreSQL's `fd.c` also keeps more files "open" than the operating system allows; we do not
/// need to.
///
/// PostgreSQL: src/backend/storage/file/fd.c
package pganatomy.engine.storage.file;
