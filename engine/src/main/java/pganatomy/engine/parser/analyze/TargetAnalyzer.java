package pganatomy.engine.parser.analyze;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.ast.DataStatement;
import pganatomy.engine.parser.ast.ExpressionNode;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.parser.query.Query.RangeEntry;
import pganatomy.engine.parser.query.Query.Target;
import pganatomy.engine.utils.adt.TypeOids;
import pganatomy.engine.utils.adt.Types;
import pganatomy.engine.utils.error.SqlState;

/// The select list: stars are spelled out, every item gets a name, and the table column that it
/// shows is noted (clients ask for that).
///
/// PostgreSQL: src/backend/parser/parse_target.c
final class TargetAnalyzer {
  private final AnalysisContext context;

  TargetAnalyzer(AnalysisContext context) {
    this.context = context;
  }

  /// `transformTargetList`.
  List<Target> transform(List<DataStatement.Target> nodes, Scope scope, ExpressionKind kind) {
    var targets = new ArrayList<Target>();
    ExpressionKind outer = scope.kind;
    scope.kind = kind;
    for (DataStatement.Target node : nodes) {
      List<Named> star = star(node.expression(), scope);
      if (star != null) {
        for (Named column : star) {
          targets.add(target(column.expression, column.name, scope));
        }
      } else {
        Expression expression = context.expressions.transform(node.expression(), scope);
        String name = node.name() == null ? ColumnNames.of(node.expression()) : node.name();
        targets.add(target(expression, name, scope));
      }
    }
    scope.kind = outer;
    return targets;
  }

  /// An expression with the name that it has as a column.
  record Named(String name, Expression expression) {}

  private static Target target(Expression expression, String name, Scope scope) {
    if (expression instanceof Expression.Column column && column.levelsUp() == 0) {
      return withOrigin(column, name, scope.ranges.get(column.range()));
    }
    return new Target(expression, name, 0, false, 0, 0, 0);
  }

  private static Target withOrigin(Expression.Column column, String name, RangeEntry entry) {
    int relation = 0;
    int attribute = 0;
    if (entry instanceof RangeEntry.Table table) {
      relation = table.relation().oid();
      attribute = column.attribute();
    } else if (entry instanceof RangeEntry.SubQuery subquery && subquery.viewOid() != 0) {
      relation = subquery.viewOid();
      attribute = column.attribute();
    } else if (entry instanceof RangeEntry.SubQuery subquery && column.attribute() > 0) {
      Target inner = QueryColumns.visible(subquery.query()).get(column.attribute() - 1);
      relation = inner.originRelation();
      attribute = inner.originAttribute();
    }
    return new Target(column, name, 0, false, 0, relation, attribute);
  }

  // ---- stars ----

  /// The columns that a star stands for, or null if the node is none.
  private List<Named> star(ExpressionNode node, Scope scope) {
    if (node instanceof ExpressionNode.ColumnReference reference && reference.star()) {
      return reference.names().isEmpty()
          ? everything(scope, reference.location())
          : tableStar(reference, scope);
    }
    if (node instanceof ExpressionNode.Indirection indirection
        && indirection.selectors().getLast() instanceof ExpressionNode.StarSelector) {
      return rowStar(indirection, scope);
    }
    return null;
  }

  private List<Named> everything(Scope scope, int location) {
    var columns = new ArrayList<Named>();
    boolean found = false;
    for (NamespaceItem item : scope.namespace) {
      if (item.columnsVisible && !item.lateralOnly) {
        found = true;
        addColumns(item, 0, location, columns);
      }
    }
    if (!found) {
      throw context.error(
          SqlState.SYNTAX_ERROR, "SELECT * with no tables specified is not valid", location);
    }
    return columns;
  }

  private static void addColumns(
      NamespaceItem item, int levelsUp, int location, List<Named> columns) {
    for (int i = 0; i < item.columnNames.size(); i++) {
      if (item.columnNames.get(i) != null) {
        columns.add(new Named(item.columnNames.get(i), item.column(i, levelsUp, location)));
      }
    }
  }

  private List<Named> tableStar(ExpressionNode.ColumnReference reference, Scope scope) {
    List<String> names = reference.names();
    String schema = names.size() > 1 ? names.get(names.size() - 2) : null;
    ColumnResolver.Found found =
        context.columns.table(schema, names.getLast(), scope, reference.location());
    if (found == null) {
      throw context.columns.missingTable(names.getLast(), scope, reference.location());
    }
    var columns = new ArrayList<Named>();
    addColumns(found.item(), found.levelsUp(), reference.location(), columns);
    return columns;
  }

  private List<Named> rowStar(ExpressionNode.Indirection node, Scope scope) {
    List<ExpressionNode.Selector> before = node.selectors().subList(0, node.selectors().size() - 1);
    ExpressionNode base =
        before.isEmpty()
            ? node.base()
            : new ExpressionNode.Indirection(node.base(), before, node.location());
    var selection = new Selection(context);
    Expression row = selection.base(base, scope);
    List<String> names = selection.names(row, scope);
    List<Expression> fields = selection.fields(row, scope);
    if (names == null || fields == null) {
      boolean record = row.type().oid() == TypeOids.RECORD;
      throw context.error(
          record ? SqlState.FEATURE_NOT_SUPPORTED : SqlState.WRONG_OBJECT_TYPE,
          record
              ? "record type has not been registered"
              : "type " + AnalysisContext.name(row.type()) + " is not composite",
          node.location());
    }
    var columns = new ArrayList<Named>();
    for (int i = 0; i < fields.size(); i++) {
      if (names.get(i) != null) {
        columns.add(new Named(names.get(i), fields.get(i)));
      }
    }
    return columns;
  }

  /// `transformExpressionList`: the expressions of a `ROW` or of `VALUES`, stars spelled out.
  List<Expression> expandAll(List<ExpressionNode> nodes, Scope scope) {
    var expressions = new ArrayList<Expression>();
    for (ExpressionNode node : nodes) {
      List<Named> star = star(node, scope);
      if (star == null) {
        expressions.add(context.expressions.transform(node, scope));
      } else {
        for (Named column : star) {
          expressions.add(column.expression);
        }
      }
    }
    return expressions;
  }

  // ---- literals that nothing gave a type ----

  /// `resolveTargetListUnknowns`: they are text.
  void resolveUnknowns(List<Target> targets) {
    for (int i = 0; i < targets.size(); i++) {
      Expression expression = targets.get(i).expression();
      if (expression.type().oid() == TypeOids.UNKNOWN) {
        Expression text =
            context.coercion.coerce(
                expression, Types.TEXT, -1, Coercion.Context.IMPLICIT, expression.location());
        targets.set(i, QueryColumns.withExpression(targets.get(i), text));
      }
    }
  }

  /// The number of the next free reference.
  static int nextReference(List<Target> targets) {
    int highest = 0;
    for (Target target : targets) {
      highest = Math.max(highest, target.reference());
    }
    return highest + 1;
  }

  /// A target that other clauses can name: gives it a reference if it has none.
  static int reference(List<Target> targets, int index) {
    Target target = targets.get(index);
    if (target.reference() != 0) {
      return target.reference();
    }
    int reference = nextReference(targets);
    targets.set(
        index,
        new Query.Target(
            target.expression(),
            target.name(),
            target.attribute(),
            target.hidden(),
            reference,
            target.originRelation(),
            target.originAttribute()));
    return reference;
  }
}
