package pganatomy.engine.parser.analyze;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.ast.TableReference;
import pganatomy.engine.parser.ast.TableReference.JoinKind;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.parser.query.Query.FromItem;
import pganatomy.engine.parser.query.Query.JoinType;
import pganatomy.engine.parser.query.Query.RangeEntry;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.error.SqlState;

/// Joins. With `USING` and `NATURAL` two columns become one:
///
/// ```text
///   a (x, p)  JOIN b (x, q) USING (x)      columns of the join: x, p, q
///
///   INNER, LEFT   x is a.x
///   RIGHT         x is b.x
///   FULL          x is COALESCE(a.x, b.x)
/// ```
///
/// PostgreSQL: src/backend/parser/parse_clause.c, transformFromClauseItem()
final class JoinAnalyzer {
  private final AnalysisContext context;

  JoinAnalyzer(AnalysisContext context) {
    this.context = context;
  }

  FromAnalyzer.Item join(TableReference.Join node, Scope scope) {
    FromAnalyzer.Item left = context.from.item(node.left(), scope);
    int before = scope.namespace.size();
    boolean lateral = node.kind() == JoinKind.INNER || node.kind() == JoinKind.LEFT;
    FromAnalyzer.setLateral(left.names(), true, lateral);
    scope.namespace.addAll(left.names());
    FromAnalyzer.Item right = context.from.item(node.right(), scope);
    scope.namespace.subList(before, scope.namespace.size()).clear();
    FromAnalyzer.setLateral(left.names(), false, true);
    context.from.checkConflicts(left.names(), right.names());

    var sides = new ArrayList<>(left.names());
    sides.addAll(right.names());
    List<String> using = node.natural() ? shared(left, right) : node.using();
    var merged = new ArrayList<Expression>();
    Expression condition;
    if (using.isEmpty()) {
      condition = on(node, sides, scope);
    } else {
      condition = using(node, using, left, right, merged);
    }
    return finish(node, using, merged, condition, left, right, sides, scope);
  }

  // ---- conditions ----

  private static List<String> shared(FromAnalyzer.Item left, FromAnalyzer.Item right) {
    var names = new ArrayList<String>();
    for (String name : left.columnNames()) {
      if (name != null && right.columnNames().contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  private Expression on(TableReference.Join node, List<NamespaceItem> sides, Scope scope) {
    if (node.condition() == null) {
      return null;
    }
    List<NamespaceItem> outer = scope.namespace;
    scope.namespace = sides;
    Expression condition =
        context.clauses.condition(node.condition(), scope, ExpressionKind.JOIN_ON, "JOIN/ON");
    scope.namespace = outer;
    return condition;
  }

  private Expression using(
      TableReference.Join node,
      List<String> using,
      FromAnalyzer.Item left,
      FromAnalyzer.Item right,
      List<Expression> merged) {
    var conditions = new ArrayList<Expression>();
    for (int i = 0; i < using.size(); i++) {
      String name = using.get(i);
      if (using.subList(0, i).contains(name)) {
        throw context.error(
            SqlState.DUPLICATE_COLUMN,
            "column name \"" + name + "\" appears more than once in USING clause",
            -1);
      }
      Expression a = column(left, name, "left");
      Expression b = column(right, name, "right");
      conditions.add(context.operators.make(List.of("="), a, b, -1));
      merged.add(merge(node.kind(), a, b));
    }
    Expression all =
        conditions.size() == 1
            ? conditions.getFirst()
            : ExpressionAnalyzer.bool(Expression.BooleanOperator.AND, conditions, -1);
    return context.coercion.toBoolean(all, "JOIN/USING");
  }

  private Expression column(FromAnalyzer.Item side, String name, String word) {
    int index = side.columnNames().indexOf(name);
    if (index < 0) {
      throw context.error(
          SqlState.UNDEFINED_COLUMN,
          "column \"" + name + "\" specified in USING clause does not exist in " + word + " table",
          -1);
    }
    if (side.columnNames().lastIndexOf(name) != index) {
      throw context.error(
          SqlState.AMBIGUOUS_COLUMN,
          "common column name \"" + name + "\" appears more than once in " + word + " table",
          -1);
    }
    return side.columns().get(index);
  }

  private Expression merge(JoinKind kind, Expression left, Expression right) {
    List<Expression> both = context.commonTypes.unify(List.of(left, right), "JOIN/USING");
    Expression a = both.get(0);
    Expression b = both.get(1);
    return switch (kind) {
      case INNER -> a == left || b != right ? a : b;
      case LEFT -> a;
      case RIGHT -> b;
      case FULL -> new Expression.Coalesce(List.of(a, b), a.type(), -1);
    };
  }

  // ---- the join as an item ----

  private FromAnalyzer.Item finish(
      TableReference.Join node,
      List<String> using,
      List<Expression> merged,
      Expression condition,
      FromAnalyzer.Item left,
      FromAnalyzer.Item right,
      List<NamespaceItem> sides,
      Scope scope) {
    List<String> names = new ArrayList<>(using);
    List<Expression> columns = new ArrayList<>(merged);
    var leftNumbers = new ArrayList<Integer>();
    var rightNumbers = new ArrayList<Integer>();
    for (String name : using) {
      leftNumbers.add(left.columnNames().indexOf(name) + 1);
      rightNumbers.add(right.columnNames().indexOf(name) + 1);
    }
    addOthers(left, using, names, columns, leftNumbers, rightNumbers);
    addOthers(right, using, names, columns, rightNumbers, leftNumbers);
    String shown = node.alias() == null ? null : node.alias().name();
    names = context.from.renamed(names, node.alias(), shown, node.location());
    int range = scope.add(entry(node, shown, names, columns));
    scope.word(
        new Query.RangeWording(
            shown,
            node.alias() == null ? List.of() : node.alias().columns(),
            using,
            node.usingAlias() == null ? null : node.usingAlias().name(),
            leftNumbers,
            rightNumbers));
    var tree =
        new FromItem.Join(
            JoinType.valueOf(node.kind().name()), left.tree(), right.tree(), condition, range);
    var item = new NamespaceItem(shown, 0, range, names, columns, false);
    var visible = new ArrayList<NamespaceItem>();
    if (node.alias() == null) {
      item.nameVisible = false;
      for (NamespaceItem side : sides) {
        side.columnsVisible = false;
        visible.add(side);
      }
    }
    if (node.usingAlias() != null) {
      var alias = new NamespaceItem(node.usingAlias().name(), 0, range, using, merged, false);
      alias.columnsVisible = false;
      visible.add(alias);
    }
    visible.add(item);
    return new FromAnalyzer.Item(tree, visible, names, columns);
  }

  /// @param own gets the columns' numbers in this side
  /// @param other gets zeros
  private static void addOthers(
      FromAnalyzer.Item side,
      List<String> using,
      List<String> names,
      List<Expression> columns,
      List<Integer> own,
      List<Integer> other) {
    for (int i = 0; i < side.columns().size(); i++) {
      String name = side.columnNames().get(i);
      if (name != null && !using.contains(name)) {
        names.add(name);
        columns.add(side.columns().get(i));
        own.add(i + 1);
        other.add(0);
      }
    }
  }

  private static RangeEntry entry(
      TableReference.Join node, String shown, List<String> names, List<Expression> columns) {
    var types = new ArrayList<Type>();
    var modifiers = new ArrayList<Integer>();
    for (Expression column : columns) {
      types.add(column.type());
      modifiers.add(column.typeModifier());
    }
    return new RangeEntry.Join(
        JoinType.valueOf(node.kind().name()), shown, names, types, modifiers, columns);
  }
}
