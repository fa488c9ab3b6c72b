package pganatomy.engine.parser.analyze;

import pganatomy.engine.catalog.AttributeDescriptor;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.parser.Parser;
import pganatomy.engine.parser.ast.DataStatement.AssignmentTarget;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query.Target;
import pganatomy.engine.utils.adt.Types;
import pganatomy.engine.utils.error.SqlState;

/// Values on their way into a table's columns: which column, converted to its type, and what a
/// column gets that is given nothing.
///
/// PostgreSQL: src/backend/parser/parse_target.c, transformAssignedExpr();
/// src/backend/rewrite/rewriteHandler.c, build_column_default()
final class AssignmentAnalyzer {
  private final AnalysisContext context;

  AssignmentAnalyzer(AnalysisContext context) {
    this.context = context;
  }

  /// The column that an assignment names.
  AttributeDescriptor column(RelationDescriptor relation, AssignmentTarget target) {
    for (AttributeDescriptor column : relation.attributes()) {
      if (!column.dropped() && column.name().equals(target.column())) {
        if (!target.selectors().isEmpty()) {
          throw context.error(
              SqlState.FEATURE_NOT_SUPPORTED,
              "assigning to a part of column \"" + target.column() + "\" is not supported",
              target.location());
        }
        return column;
      }
    }
    throw context.error(
        SqlState.UNDEFINED_COLUMN,
        "column \"" + target.column() + "\" of relation \"" + relation.name() + "\" does not exist",
        target.location());
  }

  /// The value in the column's type.
  Expression convert(Expression value, AttributeDescriptor column, int location) {
    if (value instanceof Expression.Default) {
      return value;
    }
    Expression converted =
        context.coercion.toTarget(
            value, column.type(), column.typeModifier(), Coercion.Context.ASSIGNMENT, -1);
    if (converted == null) {
      throw context
          .error(
              SqlState.DATATYPE_MISMATCH,
              "column \""
                  + column.name()
                  + "\" is of type "
                  + AnalysisContext.name(column.type())
                  + " but expression is of type "
                  + AnalysisContext.name(value.type()),
              value.location() >= 0 ? value.location() : location)
          .hint("You will need to rewrite or cast the expression.");
    }
    return converted;
  }

  /// What the column gets when nothing is given: its default, else null.
  Expression defaultValue(AttributeDescriptor column) {
    if (column.defaultExpression() == null || column.generated() != 0) {
      Expression none = new Expression.Constant(column.type(), column.typeModifier(), null, -1);
      return none;
    }
    var inner =
        new AnalysisContext(
            context.catalog,
            column.defaultExpression(),
            new Parameters(java.util.List.of(), false));
    Expression value =
        inner.expressions.transform(
            Parser.parseExpression(column.defaultExpression()),
            new Scope(null),
            ExpressionKind.DEFAULT);
    return new AssignmentAnalyzer(inner).convert(value, column, -1);
  }

  /// A target that assigns to a column.
  static Target target(Expression value, AttributeDescriptor column) {
    return new Target(value, column.name(), column.number(), false, 0, 0, 0);
  }

  /// Stands for `DEFAULT` until the column is known.
  static Expression placeholder(int location) {
    return new Expression.Default(Types.UNKNOWN, -1, location);
  }
}
