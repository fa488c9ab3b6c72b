package pganatomy.engine.parser.analyze;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.parser.query.Query.RangeEntry;
import pganatomy.engine.parser.query.Query.Target;
import pganatomy.engine.parser.query.QueryBuilder;
import pganatomy.engine.utils.error.SqlState;

/// In a query that groups, everything outside of aggregates has to be made of the grouping
/// expressions.
///
/// PostgreSQL also lets a column through that a primary key in `GROUP BY` determines; we do not,
/// because the catalog does not hand out keys to the analyzer yet.
///
/// PostgreSQL: src/backend/parser/parse_agg.c, parseCheckAggregates()
final class AggregateChecker {
  private final AnalysisContext context;
  private final List<RangeEntry> ranges;
  private final List<Expression> groups = new ArrayList<>();
  private final List<Integer> references = new ArrayList<>();
  private final Scope scope;

  AggregateChecker(AnalysisContext context, Scope scope, QueryBuilder query) {
    this.context = context;
    this.scope = scope;
    ranges = scope.ranges;
    for (Query.Group group : query.groupBy) {
      for (Target target : query.targets) {
        if (target.reference() == group.reference()) {
          groups.add(target.expression());
          references.add(group.reference());
        }
      }
    }
  }

  /// Checks an expression, and gives it back with its `GROUPING` calls resolved.
  Expression check(Expression node) {
    return check(node, 0);
  }

  private Expression check(Expression node, int depth) {
    if (node instanceof Expression.Aggregate aggregate && aggregate.levelsUp() == depth) {
      for (Expression direct : aggregate.direct()) {
        check(direct, depth);
      }
      return node;
    }
    if (node instanceof Expression.Grouping grouping && depth == 0) {
      return resolve(grouping);
    }
    if (depth == 0 && isGroup(node)) {
      return node;
    }
    if (node instanceof Expression.Column column) {
      if (column.levelsUp() == depth && !isGroupColumn(column)) {
        throw ungrouped(column, depth);
      }
      return node;
    }
    if (node instanceof Expression.SubLink link) {
      checkQuery(link.query(), depth + 1);
    }
    return ExpressionTrees.map(node, child -> check(child, depth));
  }

  private boolean isGroup(Expression node) {
    for (Expression group : groups) {
      if (ExpressionTrees.same(group, node)) {
        return true;
      }
    }
    return false;
  }

  private boolean isGroupColumn(Expression.Column column) {
    for (Expression group : groups) {
      if (group instanceof Expression.Column other
          && other.range() == column.range()
          && other.attribute() == column.attribute()
          && other.levelsUp() == 0) {
        return true;
      }
    }
    return false;
  }

  private RuntimeException ungrouped(Expression.Column column, int depth) {
    RangeEntry entry = ranges.get(column.range());
    String name = entry.alias() + "." + columnName(entry, column.attribute());
    String message =
        depth == 0
            ? "column \""
                + name
                + "\" must appear in the GROUP BY clause or be used in an aggregate function"
            : "subquery uses ungrouped column \"" + name + "\" from outer query";
    return context.error(SqlState.GROUPING_ERROR, message, column.location());
  }

  private static String columnName(RangeEntry entry, int attribute) {
    return switch (attribute) {
      case 0 -> "*";
      case -1 -> "ctid";
      case -2 -> "xmin";
      case -3 -> "cmin";
      case -4 -> "xmax";
      case -5 -> "cmax";
      case -6 -> "tableoid";
      default -> entry.columnNames().get(attribute - 1);
    };
  }

  private void checkQuery(Query query, int depth) {
    for (Target target : query.targets()) {
      check(target.expression(), depth);
    }
    checkOptional(query.where(), depth);
    checkOptional(query.having(), depth);
    if (query.from() != null) {
      checkFrom(query.from(), depth);
    }
    for (RangeEntry entry : query.ranges()) {
      if (entry instanceof RangeEntry.SubQuery inner) {
        checkQuery(inner.query(), depth + 1);
      } else if (entry instanceof RangeEntry.Function function) {
        for (Expression call : function.calls()) {
          check(call, depth);
        }
      } else if (entry instanceof RangeEntry.Values values) {
        for (List<Expression> row : values.rows()) {
          for (Expression value : row) {
            check(value, depth);
          }
        }
      }
    }
  }

  private void checkOptional(Expression node, int depth) {
    if (node != null) {
      check(node, depth);
    }
  }

  private void checkFrom(Query.FromItem item, int depth) {
    if (item instanceof Query.FromItem.Range) {
    } else if (item instanceof Query.FromItem.Join join) {
      checkFrom(join.left(), depth);
      checkFrom(join.right(), depth);
      checkOptional(join.condition(), depth);
    } else if (item instanceof Query.FromItem.List list) {
      for (Query.FromItem inner : list.items()) {
        checkFrom(inner, depth);
      }
    }
  }

  private Expression resolve(Expression.Grouping grouping) {
    if (grouping.references().isEmpty() || grouping.references().getFirst() > 0) {
      return grouping;
    }
    var found = new ArrayList<Integer>();
    for (Expression argument : scope.groupings.get(-grouping.references().getFirst() - 1)) {
      int reference = 0;
      for (int i = 0; i < groups.size(); i++) {
        if (ExpressionTrees.same(groups.get(i), argument)) {
          reference = references.get(i);
        }
      }
      if (reference == 0) {
        throw context.error(
            SqlState.GROUPING_ERROR,
            "arguments to GROUPING must be grouping expressions of the associated query level",
            argument.location());
      }
      found.add(reference);
    }
    return new Expression.Grouping(found, grouping.type(), grouping.location());
  }
}
