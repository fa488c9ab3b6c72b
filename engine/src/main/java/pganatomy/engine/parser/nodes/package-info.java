/// # Queries as the catalogs keep them
///
/// A view outlives the names that its query was written with: a table gets another name, a column
/// moves on, a schema is renamed. So what is stored of a view is not its text but the analysed
/// query, in which a relation is an OID, a column a number, a function or operator an OID:
///
/// ```text
///   CREATE VIEW v AS SELECT a FROM t WHERE b = 1
///        │ Analyzer
///        ▼
///   Query ──QueryWriter──▶ pg_rewrite.ev_action ──QueryReader──▶ Query, with t as it is now
///
///   {QUERY () f {WORDING (-) () ()} ({REL 16384 t -}) 0
///     {OP 96 ({VAR 0 2 0 23 -1} {CONST x01000000 23 -1}) 16 -1} ({TARGET {VAR 0 1 0 23 -1} "a" ...
/// ```
///
/// Rules:
///
/// 1. What [pganatomy.engine.parser.nodes.QueryWriter] writes,
///    [pganatomy.engine.parser.nodes.QueryReader] reads in the same order; a node's parts have no
///    labels.
/// 2. Of a relation only the OID is kept. Its columns are looked up when the query is read: columns
///    that were added later are in a whole row, and in no list of columns that `*` stood for.
/// 3. A view inside a view is an OID as well; its own query is read for it.
/// 4. A constant is kept as the bytes that it has in a tuple, so that no setting (`DateStyle`,
///    `search_path`) has a say in what it is read back as.
/// 5. What was only a matter of wording ([pganatomy.engine.parser.query.Query.Wording]) is kept for
///    `pg_get_viewdef`, which makes SQL of the tree again.
/// 6. What a stored query needs is entered in `pg_depend`, so that nobody drops it.
///
/// Simplified: PostgreSQL labels the parts (`:varno 1`), and has rules with actions of any kind;
/// here there is one kind of rule, a view's `SELECT`. Defaults, conditions and indexes' expressions
/// are kept as SQL text, in which names are replaced when they change.
///
/// Left out: a `FOR UPDATE` in a view that names a view inside does not lock that one's rows.
///
/// Read first: [pganatomy.engine.parser.nodes.QueryWriter], then
/// [pganatomy.engine.parser.nodes.QueryReader].
///
/// PostgreSQL: src/backend/nodes/README, outfuncs.c, readfuncs.c
package pganatomy.engine.parser.nodes;
