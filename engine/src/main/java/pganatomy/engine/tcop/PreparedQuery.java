package pganatomy.engine.tcop;

import pganatomy.engine.parser.ast.RawStatement;
import pganatomy.engine.utils.adt.Type;

/// A statement after analysis, as the engine keeps it; the main loop only asks what goes in and
/// what comes out.
public interface PreparedQuery {
  RawStatement statement();

  /// The types of `$1`, `$2`, ...
  Type[] parameterTypes();

  /// The columns of the rows that it returns, or null for a statement that returns none.
  ResultColumn[] resultColumns();

  /// How often it ran with a plan for any values.
  default long genericPlans() {
    return 0;
  }

  /// How often it ran with a plan made for the values of its parameters.
  default long customPlans() {
    return 0;
  }
}
