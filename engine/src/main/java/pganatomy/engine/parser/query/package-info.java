/// # The analysed query
///
/// What the analyzer makes of a statement's syntax tree, and what the planner takes:
///
/// ```text
///   text --Parser--> parser.ast --Analyzer--> Query --Planner--> plan records --> executor
/// ```
///
/// 1. Every expression has its type; every conversion is a node of its own.
/// 2. A column is (range table index, column number, levels up), both as PostgreSQL's `Var`, but
///    the range table index is 0-based.
/// 3. GROUP BY, ORDER BY, DISTINCT and windows name targets by reference; what they need and the
///    result does not show is a hidden target.
///
/// 4. What was only a matter of wording is kept beside it
///    ([pganatomy.engine.parser.query.Query.Wording]): a view's query is written back with it.
///
/// [pganatomy.engine.parser.query.QueryJumble] gives a query its number.
///
/// PostgreSQL: src/include/nodes/parsenodes.h and primnodes.h
package pganatomy.engine.parser.query;
