package pganatomy.engine.optimizer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.ExpressionMapper;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Rewrites expressions of a query level so that they read the columns of one or two plans.
///
/// PostgreSQL: src/backend/optimizer/plan/setrefs.c, fix_upper_expr(), fix_join_expr()
final class SlotMapper extends ExpressionMapper {
  private final Map<Expression, Expression.Slot> slots = new HashMap<>();

  /// Columns are found by number: what others think of their type modifier does not count.
  private final Map<Long, Expression.Slot> columnSlots = new HashMap<>();

  SlotMapper(List<Expression> first, List<Expression> second) {
    addAll(first, 0);
    addAll(second, 1);
  }

  SlotMapper(List<Expression> columns) {
    this(columns, List.of());
  }

  private void addAll(List<Expression> columns, int input) {
    for (int i = 0; i < columns.size(); i++) {
      Expression column = columns.get(i);
      Expression.Slot slot = new Expression.Slot(input, i, column.type(), column.typeModifier());
      if (column instanceof Expression.Column named) {
        columnSlots.putIfAbsent(key(named), slot);
      } else {
        slots.putIfAbsent(column, slot);
      }
    }
  }

  private static long key(Expression.Column column) {
    return (long) column.range() << 32 | column.attribute() & 0xffffffffL;
  }

  @Override
  public Expression map(Expression expression) {
    if (expression instanceof Expression.Column column) {
      Expression.Slot slot = columnSlots.get(key(column));
      if (slot != null) {
        return slot;
      }
      throw DatabaseException.error(
          SqlState.INTERNAL_ERROR,
          "variable not found in subplan target list: "
              + column.range()
              + "."
              + column.attribute());
    }
    Expression.Slot slot = expression instanceof Expression.Constant ? null : slots.get(expression);
    return slot != null ? slot : mapChildren(expression);
  }

  List<Plan.Output> outputs(List<Expression> expressions) {
    List<Plan.Output> outputs = new ArrayList<>(expressions.size());
    for (Expression expression : expressions) {
      outputs.add(new Plan.Output(map(expression), null, false));
    }
    return outputs;
  }

  static List<Plan.Output> sameOutputs(Plan child) {
    List<Plan.Output> outputs = new ArrayList<>();
    for (int i = 0; i < child.outputs().size(); i++) {
      Plan.Output output = child.outputs().get(i);
      Expression expression = output.expression();
      outputs.add(
          new Plan.Output(
              new Expression.Slot(0, i, expression.type(), expression.typeModifier()),
              output.name(),
              output.hidden()));
    }
    return outputs;
  }
}
