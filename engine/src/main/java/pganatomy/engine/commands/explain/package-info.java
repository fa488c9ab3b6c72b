/// # EXPLAIN
///
/// Shows the plan of a statement, and with ANALYZE what each node really did.
///
/// ```text
///   Sort  (cost=219.04..219.05 rows=4 width=4) (actual time=0.435..0.436 rows=4.00 loops=1)
///     Sort Key: a                              the plan's own words
///     Sort Method: quicksort  Memory: 25kB     what the executor measured
///     Buffers: shared hit=94
/// ```
///
/// 1. Columns in a plan are numbers. Names are found by following a number down the tree to the
///    scan where it begins.
/// 2. Columns are qualified when the statement has more than one range table entry, in a scan's
///    filter only with VERBOSE, as in PostgreSQL.
///
/// Left out: the formats JSON, XML and YAML, WAL, SETTINGS, MEMORY, SERIALIZE, and the query
/// identifier of VERBOSE.
///
/// Read [pganatomy.engine.commands.explain.ExplainPrinter] first.
package pganatomy.engine.commands.explain;
