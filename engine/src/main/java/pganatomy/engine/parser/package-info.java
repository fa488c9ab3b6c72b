/// # The parser
///
/// Text comes in, trees go out. PostgreSQL generates its lexer and parser from grammars of 1,500
/// and 19,000 lines; here both are written by hand, because a backend is a young process: tables of
/// a generated parser would have to be set up in each of them, and a recursive descent can be read.
///
/// ```text
///   "SELECT 1" ──Lexer──▶ Tokens ──Parser──▶ ast.RawStatement ──analyze.Analyzer──▶ query.Query
///                             │
///                             ├─ ExpressionGrammar   operators by precedence
///                             ├─ PrimaryGrammar      constants, columns, CASE, ROW, (...)
///                             ├─ QueryGrammar        SELECT and what surrounds it
///                             ├─ DataGrammar         INSERT, UPDATE, DELETE, MERGE, WITH
///                             └─ StatementGrammar    everything else, part by part on demand
/// ```
///
/// Rules:
///
/// 1. The whole text is cut into tokens first; an error of the lexer waits until the parser gets
///    there, so that the leftmost error is the one reported.
/// 2. The parser looks ahead and never goes back. Where a parenthesis may hold a query or an
///    expression, it is decided after the inner one has been read
///    ([pganatomy.engine.parser.PrimaryGrammar]).
/// 3. A token is stepped over only where a statement could have it: the error is then at the token
///    where PostgreSQL's parser reports it.
/// 4. Whether a statement is right is PostgreSQL's to say: its answers for a thousand statements,
///    right and wrong, are part of the tests.
///
/// Left out: the XML and JSON expressions of SQL, and the statements for triggers, rules, policies,
/// aggregates, operators, publications, foreign data, text search, security labels and transforms.
/// They are refused with 0A000 (feature not supported), not as syntax errors.
///
/// Read first: [pganatomy.engine.parser.Parser], [pganatomy.engine.parser.Grammar],
/// [pganatomy.engine.parser.ExpressionGrammar].
///
/// PostgreSQL: src/backend/parser/README
package pganatomy.engine.parser;
