package pganatomy.engine.parser.analyze;

import pganatomy.engine.parser.ast.ExpressionNode;
import pganatomy.engine.parser.query.Expression;

/// Where an expression begins. An operator's own location is that of its symbol; a message about
/// the whole expression points at its leftmost part.
///
/// PostgreSQL: src/backend/nodes/nodeFuncs.c, exprLocation()
final class Locations {
  private Locations() {}

  static int of(Expression node) {
    if (node instanceof Expression.OperatorCall
        || node instanceof Expression.FunctionCall
        || node instanceof Expression.BooleanCall
        || node instanceof Expression.ArrayComparison
        || node instanceof Expression.DistinctTest
        || node instanceof Expression.NullIf
        || node instanceof Expression.NullTest
        || node instanceof Expression.BooleanTest
        || node instanceof Expression.Relabel
        || node instanceof Expression.CoerceViaText
        || node instanceof Expression.ArrayCoerce
        || node instanceof Expression.CoerceToDomain
        || node instanceof Expression.Subscript
        || node instanceof Expression.FieldSelect
        || node instanceof Expression.RowComparison) {
      return leftmost(node);
    }
    if (node instanceof Expression.SubLink link && !link.left().isEmpty()) {
      return earlier(link.location(), of(link.left().getFirst()));
    }
    return node.location();
  }

  private static int leftmost(Expression node) {
    int location = node.location();
    for (Expression child : ExpressionTrees.children(node)) {
      if (child != null) {
        location = earlier(location, of(child));
      }
    }
    return location;
  }

  static int of(ExpressionNode node) {
    if (node instanceof ExpressionNode.Operation o && o.left() != null) {
      return earlier(o.location(), of(o.left()));
    }
    if (node instanceof ExpressionNode.BooleanOperation b) {
      return earlier(b.location(), of(b.arguments().getFirst()));
    }
    if (node instanceof ExpressionNode.ArrayComparison a) {
      return earlier(a.location(), of(a.left()));
    }
    if (node instanceof ExpressionNode.InList i) {
      return earlier(i.location(), of(i.argument()));
    }
    if (node instanceof ExpressionNode.Between b) {
      return earlier(b.location(), of(b.argument()));
    }
    if (node instanceof ExpressionNode.PatternMatch p) {
      return earlier(p.location(), of(p.argument()));
    }
    if (node instanceof ExpressionNode.NullTest n) {
      return earlier(n.location(), of(n.argument()));
    }
    if (node instanceof ExpressionNode.BooleanTest b) {
      return earlier(b.location(), of(b.argument()));
    }
    if (node instanceof ExpressionNode.DistinctTest d) {
      return earlier(d.location(), of(d.left()));
    }
    if (node instanceof ExpressionNode.Collate c) {
      return earlier(c.location(), of(c.argument()));
    }
    if (node instanceof ExpressionNode.TypeCast c) {
      return earlier(earlier(of(c.argument()), c.type().location()), c.location());
    }
    if (node instanceof ExpressionNode.Sublink s && s.test() != null) {
      return earlier(s.location(), of(s.test()));
    }
    return node.location();
  }

  private static int earlier(int a, int b) {
    if (a < 0 || b < 0) {
      return Math.max(a, b);
    }
    return Math.min(a, b);
  }
}
