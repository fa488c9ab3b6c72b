package pganatomy.engine.executor;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.catalog.Catalog;
import pganatomy.engine.catalog.IndexDescriptor;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.parser.Parser;
import pganatomy.engine.parser.analyze.Analyzer;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.ExpressionMapper;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.Types;

/// What of a table's rows goes into its indexes, as expressions over the row.
///
/// PostgreSQL: src/backend/catalog/index.c, BuildIndexInfo()
public final class IndexTargets {
  private static final ExpressionMapper TO_SLOTS =
      new ExpressionMapper() {
        @Override
        public Expression map(Expression expression) {
          return expression instanceof Expression.Column column
              ? new Expression.Slot(0, column.attribute() - 1, column.type(), column.typeModifier())
              : mapChildren(expression);
        }
      };

  private IndexTargets() {}

  /// All indexes of the table that take new rows.
  public static List<Plan.IndexTarget> of(RelationDescriptor relation, Catalog catalog) {
    List<IndexDescriptor> indexes = catalog.indexes(relation);
    if (indexes.isEmpty()) {
      return List.of();
    }
    List<Plan.IndexTarget> targets = new ArrayList<>();
    for (IndexDescriptor index : indexes) {
      if (index.isReady()) {
        targets.add(of(index, catalog));
      }
    }
    return targets;
  }

  public static Plan.IndexTarget of(IndexDescriptor index, Catalog catalog) {
    List<Expression> columns = new ArrayList<>();
    for (Expression column : columns(index, catalog)) {
      columns.add(TO_SLOTS.map(column));
    }
    Expression predicate = predicate(index, catalog);
    return new Plan.IndexTarget(index, columns, predicate == null ? null : TO_SLOTS.map(predicate));
  }

  /// The index's columns as expressions over the table, which is range 0.
  public static List<Expression> columns(IndexDescriptor index, Catalog catalog) {
    RelationDescriptor heap = index.heap();
    List<Expression> columns = new ArrayList<>();
    for (int i = 0; i < index.columns().length; i++) {
      int attribute = index.columns()[i];
      if (attribute == 0) {
        columns.add(expression(index.expression(i), catalog, heap, null));
      } else {
        Type type = heap.attributes().get(attribute - 1).type();
        int modifier = heap.attributes().get(attribute - 1).typeModifier();
        columns.add(new Expression.Column(0, attribute, 0, type, modifier, -1));
      }
    }
    return columns;
  }

  /// The condition of a partial index over the table, which is range 0; null for a whole one.
  public static Expression predicate(IndexDescriptor index, Catalog catalog) {
    return index.predicate() == null
        ? null
        : expression(index.predicate(), catalog, index.heap(), Types.BOOL);
  }

  private static Expression expression(
      String text, Catalog catalog, RelationDescriptor heap, Type target) {
    return Analyzer.indexExpression(Parser.parseExpression(text), text, catalog, heap, target);
  }
}
