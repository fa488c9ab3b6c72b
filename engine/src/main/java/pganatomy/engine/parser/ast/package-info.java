/// # The raw parse tree
///
/// The parser turns text into a tree without asking what the names in it mean: whether `a` is a
/// column, and of which type, is the analyzer's question. So a syntax error costs no catalog
/// look-up, and `BEGIN` or `ROLLBACK` can be understood in a transaction that has failed.
///
/// ```text
///   "SELECT a + 1 FROM t;"
///        │ Lexer, Parser
///        ▼
///   RawStatement(start 0, length 19)
///   └─ SelectStatement
///      └─ Select
///         ├─ targets  Operation +
///         │           ├─ ColumnReference a
///         │           └─ Literal INTEGER 1
///         └─ from     Table t
///        │ analyze.Analyzer
///        ▼
///   Query (parser.query)
/// ```
///
/// Rules:
///
/// 1. A node is a record without behaviour; families of nodes are sealed interfaces.
/// 2. Every node knows where it stands in the text: [pganatomy.engine.parser.ast.Node#location()],
///    in Java `char`s from 0. Messages to clients count characters from 1.
/// 3. Lists are never null; a missing single part is.
/// 4. The tree says what was written. Only what the grammar itself translates is translated: `int`
///    is the type `pg_catalog.int4`, `EXTRACT(YEAR FROM d)` is a call of `extract`.
///
/// What is left out: the XML and JSON expressions of SQL, and the statements for triggers, rules,
/// policies, publications, foreign data and text search, which the engine does not have yet.
///
/// Read first: [pganatomy.engine.parser.ast.ExpressionNode], then
/// [pganatomy.engine.parser.ast.SelectStatement].
///
/// PostgreSQL: src/include/nodes/parsenodes.h
package pganatomy.engine.parser.ast;
