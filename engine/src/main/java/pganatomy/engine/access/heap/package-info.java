/// # Heaps
///
/// A table's rows lie in a heap: pages in no particular order, each filled as there is room. A row
/// has as many tuples as it has versions that somebody may still see.
///
/// ```text
///   read     HeapScan, HeapFetch ── HeapVisibility ── TupleReader ── Batch
///                    └ PruneOnAccess ── HeapPrune
///   write    HeapInserter ── TupleFormer ── HeapPlacement (last page, free space map, new page)
///            HeapTable ── HeapUpdate, HeapLock ── TupleXmax, TupleQueue ── HeapChange (one record)
///   clean    HeapVacuum ── PageVacuum, VacuumBits, VacuumTruncation
///   maps     VisibilityMap (_vm), FreeSpaceMap (_fsm)
/// ```
///
/// 1. Nothing is changed in place but a tuple's header: xmax, ctid, hint bits.
/// 2. A page is changed on a copy, which is put back, with its log record, under the exclusive
///    lock. Readers copy a page and let go of it: so the exclusive lock is enough to move tuples.
/// 3. Locks on pages are taken in this order: heap pages by block, then visibility map pages by
///    block; nothing is waited for with a page locked, but other pages.
/// 4. Who finds a row taken by another transaction takes the tuple's heavyweight lock, to stand in
///    line, and waits for that transaction's end; then looks at the tuple anew.
/// 5. Of a chain on one page only the first line pointer may be in indexes. It is never freed
///    before they were cleaned: pruning makes it a redirect or dead.
/// 6. A bit of the visibility map is set by VACUUM alone, with the heap page locked, and cleared by
///    the record that changes the page.
/// 7. Many tuples of one page are changed in one go, under one lock and with one record
///    ([pganatomy.engine.access.heap.HeapRun]). UPDATE of a million rows: 0.76 s of CPU, as much as
///    PostgreSQL 18; row by row it took five times as long.
///
/// What one transaction does to a row that another one has:
///
/// | it wants | KEY SHARE held | SHARE held | NO KEY UPDATE held | UPDATE held |
/// | --- | --- | --- | --- | --- |
/// | FOR KEY SHARE | shares | shares | shares | waits |
/// | FOR SHARE | shares | shares | waits | waits |
/// | UPDATE of no key | shares | waits | waits | waits |
/// | DELETE, UPDATE of a key | waits | waits | waits | waits |
///
/// Left out: pages are not frozen before one of their tuples must be, there is no speculative
/// insertion with a token of its own (`HeapTable.undoInsert` takes a row back), and the cost-based
/// delay of VACUUM.
///
/// Read [pganatomy.engine.access.heap.HeapVisibility] first, then
/// [pganatomy.engine.access.heap.TupleXmax] and [pganatomy.engine.access.heap.HeapUpdate].
///
/// PostgreSQL: src/backend/access/heap/README.HOT, README.tuplock
package pganatomy.engine.access.heap;
