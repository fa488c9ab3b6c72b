/// # Shared buffers
///
/// All processes read and change pages in one pool in shared memory; files only see what is written
/// back. A reader copies a page to a `byte[]` of its own and works on the copy: plain arrays are
/// what a young JVM is fast with, and no pin or lock is held while it thinks.
///
/// ```text
///   block ──hash──▶ bucket ──▶ descriptor 17 ──▶ descriptor 4         (mapping table)
///                              tag, state,
///                              content lock
///                                  │ number
///                                  ▼
///                              page 17 (8 KiB)
///
///   pin(17) ─ lock shared ─ copy page to byte[] ─ unlock ─ unpin      (reader)
///   pin(17) ─ lock exclusive ─ copy ─ change ─ put back, mark dirty ─ unlock ─ unpin   (writer)
/// ```
///
/// 1. Nobody touches a page without a pin, nor its content without the content lock.
/// 2. Hint bits may be set under the shared lock: they only repeat what the commit log says.
/// 3. Tuples move only under the exclusive lock with no other pin (cleanup lock).
/// 4. Locks are taken in this order: content lock, partition lock, header lock. A dirty victim's
///    content lock is only tried, never waited for.
/// 5. A page's checksum is computed on a copy, when it is written.
/// 6. No page is written before the log is on disk up to the page's LSN. Pages change by
///    `access.transam.xlog.WalRecord` only, which sets the LSN.
/// 7. Hint bits leave the LSN alone ([pganatomy.engine.storage.buffer.BufferPool#putHints]); on a
///    page that is not dirty they may put its image into the log.
/// 8. Dirty pages are written by the checkpointer, in the files' order, spread over time
///    ([pganatomy.engine.storage.buffer.CheckpointWrites]); by the background writer, ahead of the
///    clock hand ([pganatomy.engine.storage.buffer.BufferCleaner]); and only when both are too slow
///    by the process that needs the buffer.
/// 9. A page whose checksum is wrong is an error, whoever reads it; it stays on disk as it is.
/// 10. Pages of temporary tables are in [pganatomy.engine.storage.buffer.LocalBuffers], private
///     memory of the session (`temp_buffers`): not locked, not logged, not in a checkpoint.
///
/// Left out so far: private reference counts (a pin is always one atomic operation on shared
/// memory), a free list (the clock sweep finds unused buffers first), several pages in one read or
/// write, hints to the operating system (`bgwriter_flush_after`).
///
/// Read [pganatomy.engine.storage.buffer.BufferPool] first.
///
/// PostgreSQL: src/backend/storage/buffer/README
package pganatomy.engine.storage.buffer;
