/// # Values that are too large for a page
///
/// A tuple lies on one page, so a value of a megabyte lies somewhere else: in chunks, which are the
/// rows of a table of their own, `pg_toast.pg_toast_<oid>`. The tuple holds a pointer of 18 bytes.
///
/// ```text
///   main table                            pg_toast_16390
///   (1, 'ann', ────────────────┐          chunk_id  chunk_seq  chunk_data
///              pointer: 16402) │           16402        0      1996 bytes
///   (2, 'bob', 'short')        └──────▶    16402        1      1996 bytes
///                                          16402        2       310 bytes
/// ```
///
/// 1. A row that is longer than 2 KB has its largest values compressed, then stored outside
///    (`access.common.TupleToaster` decides, this package keeps them).
/// 2. A value is never changed: a new one gets a new number and the old chunks are deleted. An
///    UPDATE that leaves a value as it was keeps the pointer.
/// 3. Chunks are found by the index over (chunk_id, chunk_seq). Whoever sees the row may see the
///    chunks, so they are read without asking when they were made.
/// 4. Chunks are rows: deleting them leaves dead tuples, and VACUUM of the table takes its TOAST
///    table along.
///
/// Left out: reading a part of a value without the chunks before it, and the system catalogs, which
/// have no TOAST tables here.
///
/// Read [pganatomy.engine.access.toast.ToastTables] first.
///
/// PostgreSQL: src/backend/access/common/toast_internals.c, src/backend/access/heap/heaptoast.c
package pganatomy.engine.access.toast;
