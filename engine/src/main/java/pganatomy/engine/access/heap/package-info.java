/// # Heaps
///
/// A table's rows lie in a heap: pages in no particular order, each filled as there is room. A row
/// has as many tuples as it has versions that somebody may still see.
///
/// ```text
///   HeapInserter ── TupleFormer ── HeapPlacement (last page used, free space map, new page)
///   HeapScan     ── HeapVisibility ── TupleReader ── Batch
///   HeapTable    delete, update: mark the old tuple, store the new one
///   HeapVacuum   remove what nobody sees
/// ```
///
/// 1. Nothing is changed in place but a tuple's header: xmax, ctid, hint bits.
/// 2. A page is changed on a copy, which is put back under the exclusive lock, and goes onto the
///    transaction's list of changes.
/// 3. Who finds a tuple taken by a running transaction lets go of the page before waiting.
///
/// Left out so far: HOT chains and pruning while reading, row locks, multixacts, the visibility
/// map's fork (a page's own all-visible flag is kept), waking waiters for one tuple in their
/// order.
///
/// Read [pganatomy.engine.access.heap.HeapVisibility] first.
///
/// PostgreSQL: src/backend/access/heap/README.HOT, README.tuplock
package pganatomy.engine.access.heap;
