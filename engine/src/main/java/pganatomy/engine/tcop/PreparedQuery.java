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
}
