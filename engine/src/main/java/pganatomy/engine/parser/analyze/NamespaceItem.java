package pganatomy.engine.parser.analyze;

import java.util.List;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.utils.adt.Type;

/// Something in `FROM` that names can refer to: a table, or a join whose merged columns are
/// expressions over its sides.
///
/// PostgreSQL: src/include/parser/parse_node.h, ParseNamespaceItem
final class NamespaceItem {
  /// The alias or table name; null for a join or subquery without one.
  final String name;

  /// The table's OID if its own name is visible (no alias), so that `schema.table` finds it; else
  /// 0.
  final int relationOid;

  final int range;
  final List<String> columnNames;

  /// What each column is, seen from the own level.
  final List<Expression> columns;

  /// Whether system columns such as `ctid` exist.
  final boolean hasSystemColumns;

  /// Whether `name.column` finds it.
  boolean nameVisible = true;

  /// Whether a bare `column` finds it.
  boolean columnsVisible = true;

  /// Visible to `LATERAL` items only.
  boolean lateralOnly;

  /// False in the wrong side of an outer join, which may not be referred to laterally.
  boolean lateralAllowed = true;

  NamespaceItem(
      String name,
      int relationOid,
      int range,
      List<String> columnNames,
      List<Expression> columns,
      boolean hasSystemColumns) {
    this.name = name;
    this.relationOid = relationOid;
    this.range = range;
    this.columnNames = columnNames;
    this.columns = columns;
    this.hasSystemColumns = hasSystemColumns;
  }

  /// The column as an expression of a level `levelsUp` below.
  Expression column(int index, int levelsUp, int location) {
    return shift(columns.get(index), levelsUp, location);
  }

  private static Expression shift(Expression node, int levelsUp, int location) {
    if (node instanceof Expression.Column column) {
      return new Expression.Column(
          column.range(),
          column.attribute(),
          column.levelsUp() + levelsUp,
          column.type(),
          column.typeModifier(),
          location);
    }
    return levelsUp == 0
        ? node
        : ExpressionTrees.map(node, child -> shift(child, levelsUp, location));
  }

  /// The whole row, or null for a join, which has none.
  Expression wholeRow(Type rowType, int levelsUp, int location) {
    return new Expression.Column(range, 0, levelsUp, rowType, -1, location);
  }
}
