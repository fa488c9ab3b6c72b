package pganatomy.engine.parser.analyze;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.ast.DataStatement;
import pganatomy.engine.parser.ast.ExpressionNode;
import pganatomy.engine.parser.ast.RelationName;
import pganatomy.engine.parser.ast.SelectStatement;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.parser.query.Query.FromItem;
import pganatomy.engine.parser.query.Query.RangeEntry;
import pganatomy.engine.parser.query.Query.Target;
import pganatomy.engine.parser.query.QueryBuilder;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeOids;
import pganatomy.engine.utils.adt.Types;
import pganatomy.engine.utils.error.SqlState;

/// Queries: `SELECT` and `VALUES` here, set operations in [SetOperationAnalyzer].
///
/// PostgreSQL: src/backend/parser/analyze.c, transformSelectStmt(), transformValuesClause()
final class QueryAnalyzer {
  private final AnalysisContext context;

  QueryAnalyzer(AnalysisContext context) {
    this.context = context;
  }

  /// Any statement that reads or changes rows, in a scope of its own.
  Query statement(DataStatement node, Scope parent) {
    if (node instanceof SelectStatement select) {
      return subquery(select, parent, false);
    }
    if (node instanceof DataStatement.Insert insert) {
      return new InsertAnalyzer(context).transform(insert, parent);
    }
    if (node instanceof DataStatement.Update update) {
      return new ChangeAnalyzer(context).update(update, parent);
    }
    if (node instanceof DataStatement.Delete delete) {
      return new ChangeAnalyzer(context).delete(delete, parent);
    }
    if (node instanceof DataStatement.Merge merge) {
      throw context.error(
          SqlState.FEATURE_NOT_SUPPORTED, "MERGE is not supported", merge.location());
    }
    throw new IllegalStateException("unknown node " + node);
  }

  /// A query in a scope below `parent`.
  ///
  /// @param keepsUnknowns leave string literals without a type, because what is around decides it
  Query subquery(SelectStatement node, Scope parent, boolean keepsUnknowns) {
    Scope scope = new Scope(parent);
    scope.keepsUnknowns = keepsUnknowns;
    var with = new CommonTableAnalyzer(context);
    with.enter(node.with(), scope);
    QueryBuilder query = new QueryBuilder();
    if (node.body() instanceof SelectStatement.Select select) {
      select(select, node, scope, query);
    } else if (node.body() instanceof SelectStatement.Values values) {
      values(values, node, scope, query);
    } else if (node.body() instanceof SelectStatement.SetOperation operation) {
      new SetOperationAnalyzer(context).transform(operation, node, scope, query);
    }
    with.leave(node.with(), scope, query);
    return scope.finish(query, context.source);
  }

  // ---- SELECT ----

  private void select(
      SelectStatement.Select node, SelectStatement whole, Scope scope, QueryBuilder query) {
    if (node.into() != null) {
      throw context.error(
          SqlState.SYNTAX_ERROR,
          "SELECT ... INTO is not allowed here",
          node.into().table().location());
    }
    query.from = context.from.clause(node.from(), scope, null);
    scope.windows.addAll(node.windows());
    scope.namedWindows = node.windows().size();
    query.targets = context.targets.transform(node.targets(), scope, ExpressionKind.TARGET);
    query.where = context.clauses.condition(node.where(), scope, ExpressionKind.WHERE, "WHERE");
    query.having = context.clauses.condition(node.having(), scope, ExpressionKind.HAVING, "HAVING");
    query.orderBy =
        context.clauses.orderBy(
            whole.orderBy(), scope, query.targets, ExpressionKind.ORDER_BY, true);
    context.clauses.groupBy(node.groupBy(), node.groupDistinct(), scope, query);
    distinct(node, scope, query);
    context.clauses.limit(whole.limit(), scope, query);
    query.windows = new WindowAnalyzer(context).transform(scope, query.targets);
    if (!scope.keepsUnknowns) {
      context.targets.resolveUnknowns(query.targets);
    }
    query.rowMarks = rowMarks(whole, node, scope, query);
    checkAggregates(node, scope, query);
  }

  private void distinct(SelectStatement.Select node, Scope scope, QueryBuilder query) {
    if (!node.distinct()) {
      return;
    }
    if (node.distinctOn().isEmpty()) {
      query.distinct = true;
      query.distinctOn = context.clauses.distinct(query);
    } else {
      query.distinctOn = context.clauses.distinctOn(node.distinctOn(), scope, query);
    }
  }

  private void checkAggregates(SelectStatement.Select node, Scope scope, QueryBuilder query) {
    if (!scope.hasAggregates && node.groupBy().isEmpty() && node.having() == null) {
      return;
    }
    var checker = new AggregateChecker(context, scope, query);
    for (int i = 0; i < query.targets.size(); i++) {
      Target target = query.targets.get(i);
      query.targets.set(i, QueryColumns.withExpression(target, checker.check(target.expression())));
    }
    if (query.having != null) {
      query.having = checker.check(query.having);
    }
  }

  // ---- FOR UPDATE ----

  private List<Query.RowMark> rowMarks(
      SelectStatement whole, SelectStatement.Select node, Scope scope, QueryBuilder query) {
    if (whole.locking().isEmpty()) {
      return List.of();
    }
    String word = words(whole.locking().getFirst().strength());
    String clause = forbidden(node, scope, query);
    if (clause != null) {
      throw context.error(
          SqlState.FEATURE_NOT_SUPPORTED, word + " is not allowed with " + clause, -1);
    }
    var marks = new ArrayList<Query.RowMark>();
    for (SelectStatement.Locking locking : whole.locking()) {
      if (locking.tables().isEmpty()) {
        for (int i = 0; i < scope.ranges.size(); i++) {
          mark(i, locking, scope, marks);
        }
      } else {
        for (RelationName table : locking.tables()) {
          mark(named(table, locking, scope), locking, scope, marks);
        }
      }
    }
    return marks;
  }

  private static String forbidden(SelectStatement.Select node, Scope scope, QueryBuilder query) {
    if (node.distinct()) {
      return "DISTINCT clause";
    }
    if (!node.groupBy().isEmpty()) {
      return "GROUP BY clause";
    }
    if (node.having() != null) {
      return "HAVING clause";
    }
    if (scope.hasAggregates) {
      return "aggregate functions";
    }
    return query.windows.isEmpty() ? null : "window functions";
  }

  static String words(SelectStatement.LockStrength strength) {
    return "FOR " + strength.name().replace('_', ' ');
  }

  private int named(RelationName table, SelectStatement.Locking locking, Scope scope) {
    for (int i = 0; i < scope.ranges.size(); i++) {
      if (table.name().equals(scope.ranges.get(i).alias())) {
        return i;
      }
    }
    throw context.error(
        SqlState.UNDEFINED_TABLE,
        "relation \""
            + table.name()
            + "\" in "
            + words(locking.strength())
            + " clause not found in FROM clause",
        table.location());
  }

  private static void mark(
      int range, SelectStatement.Locking locking, Scope scope, List<Query.RowMark> marks) {
    var mark =
        new Query.RowMark(
            range,
            Query.LockStrength.valueOf(locking.strength().name()),
            Query.LockWait.valueOf(locking.waitPolicy().name()));
    if (scope.ranges.get(range) instanceof RangeEntry.Table) {
      marks.add(mark);
    } else if (scope.ranges.get(range) instanceof RangeEntry.SubQuery inner) {
      var locks = new SubQueryLocks(mark, words(locking.strength()));
      scope.ranges.set(range, locks.apply(inner));
    }
  }

  // ---- VALUES ----

  private void values(
      SelectStatement.Values node, SelectStatement whole, Scope scope, QueryBuilder query) {
    List<List<Expression>> rows = rows(node, scope);
    int width = rows.getFirst().size();
    var names = new ArrayList<String>();
    var types = new ArrayList<Type>();
    var modifiers = new ArrayList<Integer>();
    for (int i = 0; i < width; i++) {
      List<Expression> column = column(rows, i);
      Type common = context.commonTypes.select(column, "VALUES");
      boolean unknown = scope.keepsUnknowns && allUnknown(column);
      if (unknown) {
        common = Types.UNKNOWN;
      }
      var converted = new ArrayList<Expression>();
      for (List<Expression> row : rows) {
        Expression value =
            unknown ? row.get(i) : context.commonTypes.coerce(row.get(i), common, "VALUES");
        row.set(i, value);
        converted.add(value);
      }
      names.add("column" + (i + 1));
      types.add(common);
      modifiers.add(CommonTypes.modifier(converted, common));
    }
    var entry = new RangeEntry.Values(rows, "*VALUES*", names, types, modifiers, false);
    FromAnalyzer.Item item = context.from.leaf(entry, 0, false, scope);
    scope.namespace.addAll(item.names());
    query.from = item.tree();
    for (int i = 0; i < width; i++) {
      query.targets.add(new Target(item.columns().get(i), names.get(i), 0, false, 0, 0, 0));
    }
    query.orderBy =
        context.clauses.orderBy(
            whole.orderBy(), scope, query.targets, ExpressionKind.ORDER_BY, true);
    context.clauses.limit(whole.limit(), scope, query);
    if (!whole.locking().isEmpty()) {
      throw context.error(
          SqlState.FEATURE_NOT_SUPPORTED,
          words(whole.locking().getFirst().strength()) + " cannot be applied to VALUES",
          -1);
    }
  }

  private static List<Expression> column(List<List<Expression>> rows, int index) {
    var column = new ArrayList<Expression>();
    for (List<Expression> row : rows) {
      column.add(row.get(index));
    }
    return column;
  }

  private static boolean allUnknown(List<Expression> column) {
    for (Expression value : column) {
      if (value.type().oid() != TypeOids.UNKNOWN) {
        return false;
      }
    }
    return true;
  }

  private List<List<Expression>> rows(SelectStatement.Values node, Scope scope) {
    var rows = new ArrayList<List<Expression>>();
    ExpressionKind outer = scope.kind;
    scope.kind = ExpressionKind.VALUES;
    for (List<ExpressionNode> row : node.rows()) {
      List<Expression> values = context.targets.expandAll(row, scope);
      if (!rows.isEmpty() && values.size() != rows.getFirst().size()) {
        throw context.error(
            SqlState.SYNTAX_ERROR,
            "VALUES lists must all be the same length",
            row.getFirst().location());
      }
      rows.add(values);
    }
    scope.kind = outer;
    return rows;
  }

  /// The join tree of a single range.
  static FromItem single(int range) {
    return new FromItem.Range(range);
  }
}
