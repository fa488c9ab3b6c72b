package pganatomy.engine.parser.analyze;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import pganatomy.engine.parser.query.Expression;

/// Walking through analysed expressions: their direct parts, a copy with other parts, and equality
/// that does not look at where in the text an expression stood.
///
/// Subqueries are not entered; whoever needs that does it at the [Expression.SubLink].
///
/// PostgreSQL: src/backend/nodes/nodeFuncs.c, expression_tree_walker(), expression_tree_mutator()
public final class ExpressionTrees {
  private ExpressionTrees() {}

  /// Whether two expressions compute the same, wherever they were written.
  public static boolean same(Expression a, Expression b) {
    return a == b || a.getClass() == b.getClass() && strip(a).equals(strip(b));
  }

  private static Expression strip(Expression expression) {
    return copy(expression, ExpressionTrees::strip, true);
  }

  /// A copy of the node whose direct parts are what `change` makes of them.
  public static Expression map(Expression node, UnaryOperator<Expression> change) {
    return copy(node, change, false);
  }

  /// The direct parts of a node, without those that are missing.
  public static List<Expression> children(Expression node) {
    var children = new ArrayList<Expression>();
    copy(
        node,
        child -> {
          children.add(child);
          return child;
        },
        false);
    return children;
  }

  private static Expression copy(
      Expression node, UnaryOperator<Expression> change, boolean placeless) {
    int at = placeless ? -1 : node.location();
    return switch (node) {
      case Expression.Constant c ->
          new Expression.Constant(c.type(), c.typeModifier(), c.value(), at);
      case Expression.Column c ->
          new Expression.Column(
              c.range(), c.attribute(), c.levelsUp(), c.type(), c.typeModifier(), at);
      case Expression.Slot s -> s;
      case Expression.Parameter p ->
          new Expression.Parameter(p.number(), p.type(), p.typeModifier(), at);
      case Expression.ExecParameter p -> p;
      case Expression.FunctionCall f ->
          new Expression.FunctionCall(
              f.function(), list(f.arguments(), change), f.type(), f.typeModifier(), at);
      case Expression.OperatorCall o ->
          new Expression.OperatorCall(o.operator(), list(o.arguments(), change), o.type(), at);
      case Expression.DistinctTest d ->
          new Expression.DistinctTest(
              d.equality(),
              change.apply(d.left()),
              change.apply(d.right()),
              d.negated(),
              d.type(),
              at);
      case Expression.NullIf n ->
          new Expression.NullIf(
              n.equality(), change.apply(n.left()), change.apply(n.right()), n.type(), at);
      case Expression.BooleanCall b ->
          new Expression.BooleanCall(b.operator(), list(b.arguments(), change), b.type(), at);
      case Expression.NullTest n ->
          new Expression.NullTest(
              change.apply(n.argument()), n.negated(), n.row(), n.type(), at);
      case Expression.BooleanTest b ->
          new Expression.BooleanTest(change.apply(b.argument()), b.kind(), b.type(), at);
      case Expression.Case c -> copyCase(c, change, at);
      case Expression.CaseTest t -> t;
      case Expression.Coalesce c ->
          new Expression.Coalesce(list(c.arguments(), change), c.type(), at);
      case Expression.MinMax m ->
          new Expression.MinMax(
              m.greatest(), m.lessThan(), list(m.arguments(), change), m.type(), at);
      case Expression.ArrayComparison a ->
          new Expression.ArrayComparison(
              a.operator(),
              a.any(),
              change.apply(a.left()),
              change.apply(a.array()),
              a.type(),
              at);
      case Expression.ArrayConstructor a ->
          new Expression.ArrayConstructor(list(a.elements(), change), a.nested(), a.type(), at);
      case Expression.RowConstructor r ->
          new Expression.RowConstructor(list(r.fields(), change), r.names(), r.type(), at);
      case Expression.RowComparison r ->
          new Expression.RowComparison(
              r.kind(),
              r.operators(),
              list(r.left(), change),
              list(r.right(), change),
              r.type());
      case Expression.SubLink s ->
          new Expression.SubLink(
              s.kind(),
              list(s.left(), change),
              s.operators(),
              s.query(),
              s.type(),
              s.typeModifier(),
              at);
      case Expression.SubPlan s -> s;
      case Expression.Subscript s ->
          new Expression.Subscript(
              change.apply(s.container()),
              list(s.upper(), change),
              list(s.lower(), change),
              s.slice(),
              s.type(),
              s.typeModifier());
      case Expression.FieldSelect f ->
          new Expression.FieldSelect(
              change.apply(f.row()), f.field(), f.type(), f.typeModifier());
      case Expression.Relabel r ->
          new Expression.Relabel(change.apply(r.argument()), r.type(), r.typeModifier(), at);
      case Expression.CoerceViaText c ->
          new Expression.CoerceViaText(change.apply(c.argument()), c.type(), c.typeModifier(), at);
      case Expression.ArrayCoerce a ->
          new Expression.ArrayCoerce(
              change.apply(a.argument()), a.element(), a.type(), a.typeModifier(), at);
      case Expression.CoerceToDomain c ->
          new Expression.CoerceToDomain(
              change.apply(c.argument()), c.type(), c.typeModifier(), at);
      case Expression.CurrentValue c ->
          new Expression.CurrentValue(c.name(), c.type(), c.typeModifier(), at);
      case Expression.Default d -> new Expression.Default(d.type(), d.typeModifier(), at);
      case Expression.Aggregate a -> copyAggregate(a, change, at);
      case Expression.WindowCall w ->
          new Expression.WindowCall(
              w.function(),
              list(w.arguments(), change),
              w.star(),
              optional(w.filter(), change),
              w.window(),
              w.type(),
              at);
      case Expression.Grouping g -> new Expression.Grouping(g.references(), g.type(), at);
    };
  }

  private static Expression copyCase(
      Expression.Case node, UnaryOperator<Expression> change, int at) {
    var whens = new ArrayList<Expression.WhenClause>();
    Expression argument = optional(node.argument(), change);
    for (Expression.WhenClause when : node.whens()) {
      whens.add(
          new Expression.WhenClause(
              change.apply(when.condition()), change.apply(when.result())));
    }
    return new Expression.Case(
        argument, whens, optional(node.otherwise(), change), node.type(), at);
  }

  private static Expression copyAggregate(
      Expression.Aggregate node, UnaryOperator<Expression> change, int at) {
    var orderBy = new ArrayList<Expression.SortKey>();
    List<Expression> direct = list(node.direct(), change);
    List<Expression> arguments = list(node.arguments(), change);
    for (Expression.SortKey key : node.orderBy()) {
      orderBy.add(
          new Expression.SortKey(
              change.apply(key.expression()),
              key.lessThan(),
              key.equality(),
              key.descending(),
              key.nullsFirst()));
    }
    return new Expression.Aggregate(
        node.function(),
        direct,
        arguments,
        node.star(),
        node.distinct(),
        orderBy,
        optional(node.filter(), change),
        node.levelsUp(),
        node.type(),
        at);
  }

  private static Expression optional(Expression node, UnaryOperator<Expression> change) {
    return node == null ? null : change.apply(node);
  }

  private static List<Expression> list(
      List<Expression> nodes, UnaryOperator<Expression> change) {
    if (nodes.isEmpty()) {
      return nodes;
    }
    var changed = new ArrayList<Expression>(nodes.size());
    for (Expression node : nodes) {
      changed.add(optional(node, change));
    }
    return changed;
  }
}
