package pganatomy.engine.parser.analyze;

import pganatomy.engine.parser.ast.ExpressionNode;
import pganatomy.engine.parser.query.Expression;

/// Where an expression begins. An operator's own location is that of its symbol; a message about the
/// whole expression points at its leftmost part.
///
/// PostgreSQL: src/backend/nodes/nodeFuncs.c, exprLocation()
final class Locations {
  private Locations() {}

  static int of(Expression node) {
    return switch (node) {
      case Expression.OperatorCall _,
          Expression.FunctionCall _,
          Expression.BooleanCall _,
          Expression.ArrayComparison _,
          Expression.DistinctTest _,
          Expression.NullIf _,
          Expression.NullTest _,
          Expression.BooleanTest _,
          Expression.Relabel _,
          Expression.CoerceViaText _,
          Expression.ArrayCoerce _,
          Expression.CoerceToDomain _,
          Expression.Subscript _,
          Expression.FieldSelect _,
          Expression.RowComparison _ ->
          leftmost(node);
      case Expression.SubLink link when !link.left().isEmpty() ->
          earlier(link.location(), of(link.left().getFirst()));
      default -> node.location();
    };
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
    return switch (node) {
      case ExpressionNode.Operation o when o.left() != null ->
          earlier(o.location(), of(o.left()));
      case ExpressionNode.BooleanOperation b ->
          earlier(b.location(), of(b.arguments().getFirst()));
      case ExpressionNode.ArrayComparison a -> earlier(a.location(), of(a.left()));
      case ExpressionNode.InList i -> earlier(i.location(), of(i.argument()));
      case ExpressionNode.Between b -> earlier(b.location(), of(b.argument()));
      case ExpressionNode.PatternMatch p -> earlier(p.location(), of(p.argument()));
      case ExpressionNode.NullTest n -> earlier(n.location(), of(n.argument()));
      case ExpressionNode.BooleanTest b -> earlier(b.location(), of(b.argument()));
      case ExpressionNode.DistinctTest d -> earlier(d.location(), of(d.left()));
      case ExpressionNode.Collate c -> earlier(c.location(), of(c.argument()));
      case ExpressionNode.TypeCast c ->
          earlier(earlier(of(c.argument()), c.type().location()), c.location());
      case ExpressionNode.Sublink s when s.test() != null ->
          earlier(s.location(), of(s.test()));
      default -> node.location();
    };
  }

  private static int earlier(int a, int b) {
    if (a < 0 || b < 0) {
      return Math.max(a, b);
    }
    return Math.min(a, b);
  }
}
