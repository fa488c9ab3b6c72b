/// # Tuples on heap pages
///
/// The form of a stored row: [pganatomy.engine.access.htup.HeapTupleLayout] is its header,
/// [pganatomy.engine.access.htup.Varlena] the length word of its variable-length values.
///
/// ```text
///   CREATE TABLE t (a int2, b int4, c text);  INSERT INTO t VALUES (1, 2, 'xyz');
///
///   0                        24  26   28      32   33
///   ┌────────────────────────┬───┬────┬───────┬────┬─────┐
///   │ header                 │ a │pad │ b     │ 09 │ xyz │     09 = (1 + 3) << 1 | 1
///   └────────────────────────┴───┴────┴───────┴────┴─────┘
/// ```
///
/// Left out: values stored out of line or compressed (TOAST).
///
/// PostgreSQL: src/include/access/htup_details.h
package pganatomy.engine.access.htup;
