package pganatomy.engine.parser.query;

/// Looks at every node of an expression, sub-queries included, until [#visit] says that it has seen
/// enough.
///
/// PostgreSQL: src/backend/nodes/nodeFuncs.c, expression_tree_walker()
public abstract class ExpressionVisitor {
  private boolean isFound;
  private final Walk walk = new Walk();

  /// The mapper is used for its knowledge of the tree's shape; what it makes is thrown away.
  private final class Walk extends ExpressionMapper {
    @Override
    public Expression map(Expression expression) {
      if (isFound || visit(expression, depth)) {
        isFound = true;
        return expression;
      }
      return mapChildren(expression);
    }
  }

  /// @param depth sub-query levels below the start
  /// @return whether this is what was looked for
  protected abstract boolean visit(Expression expression, int depth);

  public final boolean find(Expression expression) {
    if (expression != null && !isFound) {
      walk.map(expression);
    }
    return isFound;
  }

  public final boolean find(Query query) {
    if (!isFound) {
      walk.mapQuery(query);
    }
    return isFound;
  }
}
