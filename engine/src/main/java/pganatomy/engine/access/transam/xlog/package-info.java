/// # The write-ahead log
///
/// A change is in the log before it is in a file: a crash then loses nothing that was promised.
///
/// ```text
///   byte[] page, changed ──▶ WalRecord ──▶ RecordBytes: image, or WalDelta's fragments
///                               │
///                     insert lock│  WalInsertion
///                               ▼
///        WalArea: buffers   ▓▓▓▓▓▓▓▓▓▓▓▓▓░░░░      then the pages, with the LSN, into the pool
///                               │
///                      write lock│  WalWriting: a commit, a page to be written, the walwriter
///                               ▼
///        WalSegments        pg_wal/000000010000000000000001 ...
///                               │
///                               ▼
///        WalPages, WalReader ──▶ WalRecordView ──▶ Redo, PageRedo, RedoHandler; SQL functions
/// ```
///
/// ## Rules
///
/// 1. Pages change in one way, [pganatomy.engine.access.transam.xlog.WalRecord]: lock exclusively,
///    copy, change the copy, apply. A record with several pages is redone whole or not at all.
/// 2. Buffers are marked dirty, then the record is inserted, then the pages change. No page is
///    written before the log is flushed up to its LSN.
/// 3. The first change of a page after a checkpoint's redo logs all of it (`full_page_writes`).
///    What the redo is, and so whether an image is needed, is decided under the insert lock.
/// 4. Hint bits are not logged, unless they are what makes a clean page dirty after a checkpoint:
///    then as an image, because a torn page would fail its checksum. They never change an LSN
///    otherwise. So redo's page may lack hint bits; see `WalDelta` for what follows from that.
///    Tuples that move when dead ones are removed are not logged either: what a page looks like
///    when it is closed up follows from its line pointers, so redo does it once more (`Closing`).
/// 5. Whoever inserts copies under the lock: all before the insert position is always complete.
/// 6. The order of locks: content locks, insert lock, write lock, segment lock. The holder of the
///    write lock never asks for the insert lock.
/// 7. A failed write or flush of the log is a PANIC. A commit that a client heard of is on disk,
///    unless the client chose `synchronous_commit = off`.
/// 8. Nothing is believed when the log is read: addresses, lengths, links and checksums are
///    checked, and the first record that is wrong is the log's end.
///
/// ## The race of group commit
///
/// A and B commit at once. If each flushed for itself, B would wait for A's flush and then for its
/// own, though A's may have taken B's record along. So B waits until the lock was released, not
/// until it has the lock, and looks first how far the log is flushed by then
/// ([pganatomy.engine.storage.lmgr.LightweightLock#acquireOrWait]).
///
/// ## Where it differs from PostgreSQL
///
/// - The bytes on disk are PostgreSQL 18's: its own reader follows our log from record to record.
///   The blocks' data is not: PostgreSQL's resource managers log what to do, ours all log which
///   bytes of the page became what, as its generic resource manager does. So one routine redoes all
///   pages, and an insertion into the middle of a full index page takes more bytes.
/// - One insert lock instead of eight: a record is short, and copying it is quick.
/// - `pg_switch_wal()` does not fill the rest of the segment with zeros: nobody reads it.
///
/// Left out: compression of images (`wal_compression`), other timelines than 1, a record that says
/// where a torn one was overwritten (it is for standbys), `wal_consistency_checking`,
/// `track_wal_io_timing`, waiting for standbys (the remote levels of `synchronous_commit` wait for
/// the local disk).
///
/// Read [pganatomy.engine.access.transam.xlog.WalFormat] first, then `WalRecord` and `WalWriting`.
///
/// PostgreSQL: src/backend/access/transam/README, "Write-Ahead Log Coding"; xlog.c
package pganatomy.engine.access.transam.xlog;
