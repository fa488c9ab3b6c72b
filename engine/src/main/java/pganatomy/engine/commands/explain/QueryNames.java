package pganatomy.engine.commands.explain;

import pganatomy.engine.parser.query.Expression;

/// What expressions of a query that is no plan are written with: the names of its columns, and its
/// other parts as text.
public interface QueryNames {
  String column(Expression.Column column);

  /// The name of a join's merged column, if the expression is one that is no plain column; else
  /// null.
  String merged(Expression expression);

  /// The whole sub-query with its parentheses, and what it is compared with.
  String subLink(Expression.SubLink link);

  /// What stands behind OVER.
  String window(Expression.WindowCall call);

  /// A key of an aggregate's ORDER BY.
  String orderKey(Expression key);

  /// The target that has this reference.
  Expression target(int reference);

  /// The name of a row's field.
  String field(Expression.FieldSelect select);
}
