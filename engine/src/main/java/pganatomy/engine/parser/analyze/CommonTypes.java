package pganatomy.engine.parser.analyze;

import java.util.List;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeOids;
import pganatomy.engine.utils.adt.Types;
import pganatomy.engine.utils.error.SqlState;

/// One type for several expressions: the branches of a `CASE`, the elements of an array, the rows
/// of `VALUES`, the sides of a `UNION`.
///
/// All known types have to be of one category. Going from left to right, a later type wins if the
/// earlier ones convert to it and not the other way round; a category's preferred type always wins.
/// If nothing is known, it is `text`.
///
/// PostgreSQL: src/backend/parser/parse_coerce.c, select_common_type()
final class CommonTypes {
  private final AnalysisContext context;

  CommonTypes(AnalysisContext context) {
    this.context = context;
  }

  /// The common type.
  ///
  /// @param construct what the message calls it; null: give null instead of an error
  Type select(List<Expression> expressions, String construct) {
    Expression first = expressions.getFirst();
    Type common = first.type();
    if (common.oid() != TypeOids.UNKNOWN && allOf(expressions, common)) {
      return common;
    }
    common = context.baseType(common);
    Expression from = first;
    for (Expression next : expressions.subList(1, expressions.size())) {
      Type type = context.baseType(next.type());
      if (type.oid() == TypeOids.UNKNOWN || type.oid() == common.oid()) {
        continue;
      }
      if (common.oid() == TypeOids.UNKNOWN) {
        common = type;
        from = next;
      } else if (type.category() != common.category()) {
        if (construct == null) {
          return null;
        }
        throw context.error(
            SqlState.DATATYPE_MISMATCH,
            construct
                + " types "
                + AnalysisContext.name(common)
                + " and "
                + AnalysisContext.name(type)
                + " cannot be matched",
            Locations.of(next));
      } else if (isBetter(common, type)) {
        common = type;
        from = next;
      }
    }
    return common.oid() == TypeOids.UNKNOWN ? Types.TEXT : common;
  }

  private static boolean allOf(List<Expression> expressions, Type type) {
    for (Expression expression : expressions) {
      if (expression.type().oid() != type.oid()) {
        return false;
      }
    }
    return true;
  }

  private boolean isBetter(Type common, Type next) {
    return !common.preferred()
        && context.coercion.possible(common, next, Coercion.Context.IMPLICIT)
        && !context.coercion.possible(next, common, Coercion.Context.IMPLICIT);
  }

  /// The expression as a value of the common type.
  Expression coerce(Expression node, Type common, String construct) {
    if (node.type().oid() == common.oid()) {
      return node;
    }
    if (!context.coercion.possible(node.type(), common, Coercion.Context.IMPLICIT)) {
      throw context.error(
          SqlState.CANNOT_COERCE,
          construct
              + " could not convert type "
              + AnalysisContext.name(node.type())
              + " to "
              + AnalysisContext.name(common),
          Locations.of(node));
    }
    return context.coercion.coerce(node, common, -1, Coercion.Context.IMPLICIT, node.location());
  }

  /// The modifier that all expressions of the common type share, else -1.
  static int modifier(List<Expression> expressions, Type common) {
    int modifier = -2;
    for (Expression expression : expressions) {
      if (expression.type().oid() != common.oid()) {
        return -1;
      }
      if (modifier == -2) {
        modifier = expression.typeModifier();
      } else if (modifier != expression.typeModifier()) {
        return -1;
      }
    }
    return Math.max(modifier, -1);
  }

  /// All expressions as values of their common type.
  List<Expression> unify(List<Expression> expressions, String construct) {
    Type common = select(expressions, construct);
    var unified = new java.util.ArrayList<Expression>(expressions.size());
    for (Expression expression : expressions) {
      unified.add(coerce(expression, common, construct));
    }
    return unified;
  }
}
