/// # Rows in and out of tuples
///
/// [pganatomy.engine.access.common.TupleFormer] makes the bytes of a tuple from a row of column
/// vectors, [pganatomy.engine.access.common.TupleReader] fills column vectors from the tuples of a
/// page. The catalog lies above; what both need of a relation they ask by
/// [pganatomy.engine.access.common.StoredRelation].
///
/// PostgreSQL: src/backend/access/common
package pganatomy.engine.access.common;
