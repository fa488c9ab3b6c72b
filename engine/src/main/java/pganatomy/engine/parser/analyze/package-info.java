/// # Semantic analysis
///
/// The parser knows what was written; here is found out what it means. `a` becomes the first column
/// of the second table, `+` becomes the one of forty additions that the types ask for,
/// `'2020-01-01'` becomes a date, and what does not fit together becomes an error that says why.
///
/// ```text
///   ast.SelectStatement        SELECT a + 1 FROM t WHERE b = '2020-01-01'
///        │
///        │  QueryAnalyzer      one Scope for each query level
///        │    ├─ FromAnalyzer        t              -> range 0
///        │    ├─ TargetAnalyzer      a + 1          -> Column(0, 1), OperatorResolver: int4 + int4
///        │    └─ ClauseAnalyzer      b = '...'      -> Coercion: the literal becomes a date
///        ▼
///   query.Query
/// ```
///
/// Rules:
///
/// 1. A name is looked for from the innermost query level outwards; within a level it must be found
///    once. What `FROM` makes visible, and to whom, is in
///    [pganatomy.engine.parser.analyze.NamespaceItem].
/// 2. Types are resolved from the leaves up. Only string literals and parameters may be "unknown";
///    whatever needs a type first gives it to them.
/// 3. Every conversion is a node of its own. Literals are read at once, so that a bad date is
///    reported at its place in the text.
/// 4. `ORDER BY`, `GROUP BY`, `DISTINCT` and windows never hold expressions: they refer to targets.
/// 5. Nodes are told apart by `instanceof`, not by pattern switches: for each of those the JVM
///    makes a class when it first runs, the AOT cache of JDK 25 does not keep it, and every new
///    backend would pay half a millisecond (measured: `SELECT 1` took 6.5 ms to analyse, now 0.5).
/// 6. Messages are PostgreSQL's, with its positions: a file of its answers is part of the tests.
///
/// Simplified: functions and operators are the built-in ones; collations are checked, then dropped;
/// a primary key in `GROUP BY` does not cover the table's other columns.
///
/// Left out: `MERGE`, `WHERE CURRENT OF`, `SEARCH` and `CYCLE`, `RETURNING WITH (OLD ...)`,
/// assignment to parts of columns, forward references within `WITH RECURSIVE`, rows compared with
/// subqueries other than by `=` and `<>`.
///
/// Read first: [pganatomy.engine.parser.analyze.Scope], [pganatomy.engine.parser.analyze.Coercion],
/// then [pganatomy.engine.parser.analyze.QueryAnalyzer].
///
/// PostgreSQL: src/backend/parser/README
package pganatomy.engine.parser.analyze;
