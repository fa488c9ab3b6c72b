/// # What records say
///
/// A record of the write-ahead log in words: for `pg_get_wal_records_info()` and its kin, and for
/// who reads the log of a broken server.
///
/// ```text
///   Heap   INSERT   off: 5, flags: 0x00                     blkref #0: rel 1663/5/16384 fork main blk 0
///   ─────  ──────   ───────────────────                     ──────────────────────────────────────────
///   manager  type   from the main data                      from the block headers
/// ```
///
/// 1. The words are PostgreSQL's, so far as our records have the facts. Pages are logged as
///    fragments here, so what PostgreSQL has only in its block data (which tuples were pruned, a
///    lock's flags) is not told.
/// 2. Nothing here looks at a page or a catalog: the record is all there is.
///
/// Read [pganatomy.engine.access.rmgrdesc.RecordDescription] first.
///
/// PostgreSQL: src/backend/access/rmgrdesc
package pganatomy.engine.access.rmgrdesc;
