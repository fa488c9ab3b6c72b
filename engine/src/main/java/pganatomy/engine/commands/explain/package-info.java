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
/// 3. The formats for programs are made of one tree of named properties
///    ([pganatomy.engine.commands.explain.PlanTree]), which is then written as JSON, YAML or XML
///    ([pganatomy.engine.commands.explain.StructuredText]).
///
/// 4. [pganatomy.engine.commands.explain.ExpressionText] writes all expressions that are shown,
///    those of plans and those of definitions ([pganatomy.engine.commands.ruleutils]).
///
/// Left out: triggers, and what a Memoize or an incremental sort would tell. MEMORY tells what
/// planning took of the Java heap. SETTINGS tells first what the server began with, then the
/// session's, each by name; PostgreSQL tells them in the order in which they were set.
///
/// Read [pganatomy.engine.commands.explain.ExplainPrinter] first.
package pganatomy.engine.commands.explain;
