/// # A stored query as SQL again
///
/// `pg_get_viewdef` shows what a view does. The text that made the view is not kept, and would be
/// wrong after the first `ALTER TABLE ... RENAME`; so SQL is made of the analysed query, with the
/// names that things have now.
///
/// ```text
///   pg_rewrite.ev_action ──parser.nodes──▶ Query
///                                            │ Namespace       names of ranges and columns
///                                            │ QueryText       clauses, in PostgreSQL's layout
///                                            │   FromText      FROM
///                                            │   QueryExpressions ─▶ commands.explain.ExpressionText
///                                            ▼
///     SELECT t.a,
///        u.b
///       FROM t
///         JOIN u USING (a);
/// ```
///
/// Rules:
///
/// 1. What is written can be read again and means the same, whatever has been renamed since.
///    [pganatomy.engine.commands.ruleutils.Namespace] numbers ranges that clash; columns that
///    `USING` merges get an alias on the side where they are called something else now.
/// 2. Conversions that nobody wrote are shown where leaving them out could change the meaning, and
///    hidden elsewhere ([pganatomy.engine.commands.explain.ExpressionText#plain]).
/// 3. There is one printer of expressions; what it needs to know of a query it asks through
///    [pganatomy.engine.commands.explain.QueryNames].
/// 4. Line breaks are marks until the text is complete
///    ([pganatomy.engine.commands.explain.Indent]).
///
/// Simplified: a sub-query inside an expression counts its line's length from its own begin when
/// `pg_get_viewdef(oid, integer)` asks for lines of a certain length; columns that a table has got
/// since are not in the column list of a join that has an alias with columns; `GROUP BY DISTINCT`
/// is written without the word. `COLLATE` is lost in analysis already.
///
/// Read first: [pganatomy.engine.commands.ruleutils.QueryText], then
/// [pganatomy.engine.commands.ruleutils.ColumnNaming].
///
/// PostgreSQL: src/backend/utils/adt/ruleutils.c
package pganatomy.engine.commands.ruleutils;
