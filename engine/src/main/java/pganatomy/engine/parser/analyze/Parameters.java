package pganatomy.engine.parser.analyze;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeNames;
import pganatomy.engine.utils.adt.Types;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// The types of `$1`, `$2`, ...
///
/// A client may leave a parameter's type open. Then the first place that asks for a certain type
/// decides it: in `WHERE a = $1` the operator's resolution coerces `$1` to the type of `a`.
///
/// PostgreSQL: src/backend/parser/parse_param.c
final class Parameters {
  private final List<Type> types = new ArrayList<>();
  private final boolean open;

  /// @param given the declared types; null or `unknown` for one that is open
  /// @param open whether parameters beyond the declared ones may occur
  Parameters(List<Type> given, boolean open) {
    for (Type type : given) {
      types.add(type == null ? Types.UNKNOWN : type);
    }
    this.open = open;
  }

  /// The types as far as they are known; `unknown` for parameters that were never used.
  List<Type> types() {
    return types;
  }

  Expression reference(AnalysisContext context, int number, int location) {
    boolean known = number >= 1 && number <= types.size();
    if (!known && (!open || number < 1 || number > 65535)) {
      throw context.error(
          SqlState.UNDEFINED_PARAMETER, "there is no parameter $" + number, location);
    }
    while (types.size() < number) {
      types.add(Types.UNKNOWN);
    }
    return new Expression.Parameter(number, types.get(number - 1), -1, location);
  }

  /// Decides an open parameter's type. Null if the parameter is not open.
  Expression decide(AnalysisContext context, Expression.Parameter parameter, Type target) {
    if (parameter.type().oid() != Types.UNKNOWN.oid() || !open) {
      return null;
    }
    Type decided = types.get(parameter.number() - 1);
    if (decided.oid() == Types.UNKNOWN.oid()) {
      types.set(parameter.number() - 1, target);
      decided = target;
    } else if (decided.oid() != target.oid()) {
      throw context
          .error(
              SqlState.AMBIGUOUS_PARAMETER,
              "inconsistent types deduced for parameter $" + parameter.number(),
              parameter.location())
          .detail(
              TypeNames.format(decided.oid(), -1)
                  + " versus "
                  + TypeNames.format(target.oid(), -1));
    }
    return new Expression.Parameter(parameter.number(), decided, -1, parameter.location());
  }

  /// Raises an error if a parameter's type is still open.
  void requireDecided() {
    for (int i = 0; i < types.size(); i++) {
      if (types.get(i).oid() == Types.UNKNOWN.oid()) {
        throw DatabaseException.error(
            SqlState.INDETERMINATE_DATATYPE,
            "could not determine data type of parameter $" + (i + 1));
      }
    }
  }
}
