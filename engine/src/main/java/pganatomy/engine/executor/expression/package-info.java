/// # Expressions, compiled
///
/// An [pganatomy.engine.parser.query.Expression] becomes a tree of small evaluators, each of which
/// computes a whole column for all rows of a batch:
///
/// ```text
///   a + 1 < b          VectorCall(<)
///                       /        \
///              VectorCall(+)     SlotEvaluator(b)     gives the batch's own column, no copy
///               /       \
///     SlotEvaluator(a)  ConstantEvaluator(1)          a column filled once
/// ```
///
/// 1. An evaluator owns its result column and uses it again at the next call.
/// 2. What SQL must not evaluate is not evaluated: the branches of CASE, COALESCE, AND and OR see
///    only the rows that reach them, packed into a batch of their own ([RowSubset]).
/// 3. A function with a kernel over columns runs that; any other is called row by row.
///
/// Read [pganatomy.engine.executor.expression.ExpressionCompiler] first.
///
/// PostgreSQL: src/backend/executor/execExpr.c and execExprInterp.c compile to a flat list of steps
/// for one row.
package pganatomy.engine.executor.expression;
