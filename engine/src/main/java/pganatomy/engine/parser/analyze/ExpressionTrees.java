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
    Expression copy = copyLeaf(node, at);
    copy = copy == null ? copyCall(node, change, placeless, at) : copy;
    copy = copy == null ? copyComparison(node, change, at) : copy;
    copy = copy == null ? copyConversion(node, change, placeless, at) : copy;
    return copy == null ? copyConstruct(node, change, at) : copy;
  }

  /// Nodes without parts.
  private static Expression copyLeaf(Expression node, int at) {
    if (node instanceof Expression.Constant c) {
      return new Expression.Constant(c.type(), c.typeModifier(), c.value(), at);
    }
    if (node instanceof Expression.Column c) {
      return new Expression.Column(
          c.range(), c.attribute(), c.levelsUp(), c.type(), c.typeModifier(), at);
    }
    if (node instanceof Expression.Slot s) {
      return s;
    }
    if (node instanceof Expression.Parameter p) {
      return new Expression.Parameter(p.number(), p.type(), p.typeModifier(), at);
    }
    if (node instanceof Expression.ExecParameter p) {
      return p;
    }
    if (node instanceof Expression.CaseTest t) {
      return t;
    }
    if (node instanceof Expression.SubPlan s) {
      return s;
    }
    if (node instanceof Expression.CurrentValue c) {
      return new Expression.CurrentValue(c.name(), c.type(), c.typeModifier(), at);
    }
    if (node instanceof Expression.Default d) {
      return new Expression.Default(d.type(), d.typeModifier(), at);
    }
    if (node instanceof Expression.Grouping g) {
      return new Expression.Grouping(g.references(), g.type(), at);
    }
    return null;
  }

  /// Operators, functions, tests, aggregates.
  private static Expression copyCall(
      Expression node, UnaryOperator<Expression> change, boolean placeless, int at) {
    if (node instanceof Expression.FunctionCall f) {
      return new Expression.FunctionCall(
          f.function(),
          list(f.arguments(), change),
          f.type(),
          f.typeModifier(),
          placeless ? null : f.form(),
          at);
    }
    if (node instanceof Expression.OperatorCall o) {
      return new Expression.OperatorCall(o.operator(), list(o.arguments(), change), o.type(), at);
    }
    if (node instanceof Expression.BooleanCall b) {
      return new Expression.BooleanCall(b.operator(), list(b.arguments(), change), b.type(), at);
    }
    if (node instanceof Expression.NullTest n) {
      return new Expression.NullTest(
          change.apply(n.argument()), n.negated(), n.row(), n.type(), at);
    }
    if (node instanceof Expression.BooleanTest b) {
      return new Expression.BooleanTest(change.apply(b.argument()), b.kind(), b.type(), at);
    }
    if (node instanceof Expression.SubLink s) {
      return new Expression.SubLink(
          s.kind(),
          list(s.left(), change),
          s.operators(),
          s.query(),
          s.type(),
          s.typeModifier(),
          at);
    }
    if (node instanceof Expression.Aggregate a) {
      return copyAggregate(a, change, at);
    }
    if (node instanceof Expression.WindowCall w) {
      return new Expression.WindowCall(
          w.function(),
          list(w.arguments(), change),
          w.star(),
          optional(w.filter(), change),
          w.window(),
          w.type(),
          at);
    }
    return null;
  }

  /// What compares.
  private static Expression copyComparison(
      Expression node, UnaryOperator<Expression> change, int at) {
    if (node instanceof Expression.DistinctTest d) {
      return new Expression.DistinctTest(
          d.equality(), change.apply(d.left()), change.apply(d.right()), d.negated(), d.type(), at);
    }
    if (node instanceof Expression.NullIf n) {
      return new Expression.NullIf(
          n.equality(), change.apply(n.left()), change.apply(n.right()), n.type(), at);
    }
    if (node instanceof Expression.ArrayComparison a) {
      return new Expression.ArrayComparison(
          a.operator(), a.any(), change.apply(a.left()), change.apply(a.array()), a.type(), at);
    }
    if (node instanceof Expression.RowComparison r) {
      return new Expression.RowComparison(
          r.kind(), r.operators(), list(r.left(), change), list(r.right(), change), r.type());
    }
    return null;
  }

  /// Conversions, and parts of values.
  private static Expression copyConversion(
      Expression node, UnaryOperator<Expression> change, boolean placeless, int at) {
    if (node instanceof Expression.Subscript s) {
      return new Expression.Subscript(
          change.apply(s.container()),
          list(s.upper(), change),
          list(s.lower(), change),
          s.slice(),
          s.type(),
          s.typeModifier());
    }
    if (node instanceof Expression.FieldSelect f) {
      return new Expression.FieldSelect(
          change.apply(f.row()), f.field(), f.type(), f.typeModifier());
    }
    if (node instanceof Expression.Relabel r) {
      return new Expression.Relabel(
          change.apply(r.argument()), r.type(), r.typeModifier(), !placeless && r.implicit(), at);
    }
    if (node instanceof Expression.CoerceViaText c) {
      return new Expression.CoerceViaText(
          change.apply(c.argument()), c.type(), c.typeModifier(), !placeless && c.implicit(), at);
    }
    if (node instanceof Expression.ArrayCoerce a) {
      return new Expression.ArrayCoerce(
          change.apply(a.argument()),
          a.element(),
          a.type(),
          a.typeModifier(),
          !placeless && a.implicit(),
          at);
    }
    if (node instanceof Expression.CoerceToDomain c) {
      return new Expression.CoerceToDomain(
          change.apply(c.argument()), c.type(), c.typeModifier(), !placeless && c.implicit(), at);
    }
    return null;
  }

  /// Conditionals and constructors.
  private static Expression copyConstruct(
      Expression node, UnaryOperator<Expression> change, int at) {
    if (node instanceof Expression.Case c) {
      return copyCase(c, change, at);
    }
    if (node instanceof Expression.Coalesce c) {
      return new Expression.Coalesce(list(c.arguments(), change), c.type(), at);
    }
    if (node instanceof Expression.MinMax m) {
      return new Expression.MinMax(
          m.greatest(), m.lessThan(), list(m.arguments(), change), m.type(), at);
    }
    if (node instanceof Expression.ArrayConstructor a) {
      return new Expression.ArrayConstructor(list(a.elements(), change), a.nested(), a.type(), at);
    }
    if (node instanceof Expression.RowConstructor r) {
      return new Expression.RowConstructor(list(r.fields(), change), r.names(), r.type(), at);
    }
    throw new IllegalStateException("unknown node " + node);
  }

  private static Expression copyCase(
      Expression.Case node, UnaryOperator<Expression> change, int at) {
    var whens = new ArrayList<Expression.WhenClause>();
    Expression argument = optional(node.argument(), change);
    for (Expression.WhenClause when : node.whens()) {
      whens.add(
          new Expression.WhenClause(change.apply(when.condition()), change.apply(when.result())));
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

  private static List<Expression> list(List<Expression> nodes, UnaryOperator<Expression> change) {
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
