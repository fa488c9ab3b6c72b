package pganatomy.engine.parser.analyze;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.catalog.AttributeDescriptor;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.parser.ast.DataStatement;
import pganatomy.engine.parser.ast.DataStatement.Assignment;
import pganatomy.engine.parser.ast.DataStatement.AssignmentTarget;
import pganatomy.engine.parser.ast.ExpressionNode;
import pganatomy.engine.parser.ast.TableReference;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.parser.query.Query.RangeEntry;
import pganatomy.engine.parser.query.Query.Target;
import pganatomy.engine.parser.query.QueryBuilder;
import pganatomy.engine.utils.error.SqlState;

/// `UPDATE` and `DELETE`. The changed table is range 0 and the first item of the join tree; an
/// `UPDATE` has a target for each column that is assigned.
///
/// PostgreSQL: src/backend/parser/analyze.c, transformUpdateStmt(), transformDeleteStmt()
final class ChangeAnalyzer {
  private final AnalysisContext context;
  private final AssignmentAnalyzer assignments;

  ChangeAnalyzer(AnalysisContext context) {
    this.context = context;
    assignments = new AssignmentAnalyzer(context);
  }

  Query update(DataStatement.Update node, Scope parent) {
    Scope scope = new Scope(parent);
    var with = new CommonTableAnalyzer(context);
    with.enter(node.with(), scope);
    QueryBuilder query = new QueryBuilder();
    query.command = Query.Command.UPDATE;
    RelationDescriptor relation = openResult(node.table(), node.from(), scope, query);
    query.targets = assignments(node.assignments(), relation, scope);
    query.where = context.clauses.condition(node.where(), scope, ExpressionKind.WHERE, "WHERE");
    query.returning = ResultTable.returning(context, node.returning(), scope);
    with.leave(node.with(), scope, query);
    return scope.finish(query, context.source);
  }

  Query delete(DataStatement.Delete node, Scope parent) {
    Scope scope = new Scope(parent);
    var with = new CommonTableAnalyzer(context);
    with.enter(node.with(), scope);
    QueryBuilder query = new QueryBuilder();
    query.command = Query.Command.DELETE;
    openResult(node.table(), node.using(), scope, query);
    query.where = context.clauses.condition(node.where(), scope, ExpressionKind.WHERE, "WHERE");
    query.returning = ResultTable.returning(context, node.returning(), scope);
    with.leave(node.with(), scope, query);
    return scope.finish(query, context.source);
  }

  private RelationDescriptor openResult(
      TableReference.Table table, List<TableReference> others, Scope scope, QueryBuilder query) {
    RelationDescriptor relation = ResultTable.open(context, table.name());
    String shown = table.alias() == null ? relation.name() : table.alias().name();
    RangeEntry.Table entry =
        context.from.entry(
            relation, table.alias(), shown, !table.name().only(), null, table.location());
    FromAnalyzer.Item item =
        context.from.leaf(entry, table.alias() == null ? relation.oid() : 0, true, scope);
    query.resultRange = 0;
    FromAnalyzer.setLateral(item.names(), true, false);
    scope.namespace.addAll(item.names());
    query.from = context.from.clause(others, scope, item.tree());
    return relation;
  }

  /// `SET a = 1, (b, c) = ...`.
  List<Target> assignments(List<Assignment> nodes, RelationDescriptor relation, Scope scope) {
    var targets = new ArrayList<Target>();
    for (Assignment node : nodes) {
      List<Expression> values = values(node, scope);
      for (int i = 0; i < node.targets().size(); i++) {
        add(node.targets().get(i), values.get(i), relation, targets);
      }
    }
    return targets;
  }

  private void add(
      AssignmentTarget target,
      Expression value,
      RelationDescriptor relation,
      List<Target> targets) {
    AttributeDescriptor column = assignments.column(relation, target);
    for (Target other : targets) {
      if (other.attribute() == column.number()) {
        throw context.error(
            SqlState.SYNTAX_ERROR,
            "multiple assignments to same column \"" + column.name() + "\"",
            -1);
      }
    }
    boolean isDefault = value instanceof Expression.Default;
    if (!isDefault && (column.identity() == 'a' || column.generated() != 0)) {
      throw context
          .error(
              SqlState.GENERATED_ALWAYS,
              "column \"" + column.name() + "\" can only be updated to DEFAULT",
              -1)
          .detail(
              column.generated() != 0
                  ? "Column \"" + column.name() + "\" is a generated column."
                  : "Column \""
                      + column.name()
                      + "\" is an identity column defined as GENERATED ALWAYS.");
    }
    Expression converted =
        isDefault
            ? assignments.defaultValue(column)
            : assignments.convert(value, column, target.location());
    targets.add(AssignmentAnalyzer.target(converted, column));
  }

  private List<Expression> values(Assignment node, Scope scope) {
    ExpressionNode value = node.value();
    if (!node.multiple()) {
      return List.of(value(value, scope));
    }
    int count = node.targets().size();
    if (value instanceof ExpressionNode.RowConstructor row) {
      checkCount(row.fields().size(), count, value.location());
      var values = new ArrayList<Expression>();
      for (ExpressionNode field : row.fields()) {
        values.add(value(field, scope));
      }
      return values;
    }
    if (value instanceof ExpressionNode.Sublink link
        && link.kind() == ExpressionNode.SublinkKind.SCALAR) {
      return columns(link, count, scope);
    }
    if (count == 1) {
      return List.of(value(value, scope));
    }
    throw context.error(
        SqlState.FEATURE_NOT_SUPPORTED,
        "source for a multiple-column UPDATE item must be a sub-SELECT or ROW() expression",
        value.location());
  }

  private Expression value(ExpressionNode node, Scope scope) {
    if (node instanceof ExpressionNode.Default placeholder) {
      return AssignmentAnalyzer.placeholder(placeholder.location());
    }
    return context.expressions.transform(node, scope, ExpressionKind.UPDATE);
  }

  private void checkCount(int given, int wanted, int location) {
    if (given != wanted) {
      throw context.error(
          SqlState.SYNTAX_ERROR, "number of columns does not match number of values", location);
    }
  }

  /// `(a, b) = (SELECT x, y ...)`: a subquery for each column, of which each shows one. PostgreSQL
  /// runs it once for all; we do not, because plans have no such node.
  private List<Expression> columns(ExpressionNode.Sublink link, int count, Scope scope) {
    scope.hasSubLinks = true;
    Query query = context.queries.subquery(link.query(), scope, false);
    checkCount(QueryColumns.visible(query).size(), count, link.location());
    var values = new ArrayList<Expression>();
    Query whole =
        query.setOperation() == null && !query.distinct()
            ? query
            : new QueryColumns(context).wrap(query);
    for (int i = 0; i < count; i++) {
      var targets = new ArrayList<Target>();
      Expression shown = null;
      int at = 0;
      for (Target target : whole.targets()) {
        boolean chosen = !target.hidden() && at++ == i;
        if (chosen) {
          shown = target.expression();
          targets.addFirst(target);
        } else {
          targets.add(hidden(target));
        }
      }
      Query one = QueryColumns.withTargets(whole, targets);
      values.add(
          new Expression.SubLink(
              Expression.SubLinkKind.SCALAR,
              List.of(),
              List.of(),
              one,
              shown.type(),
              shown.typeModifier(),
              link.location()));
    }
    return values;
  }

  private static Target hidden(Target target) {
    return new Target(target.expression(), target.name(), 0, true, target.reference(), 0, 0);
  }
}
