package pganatomy.engine.tcop;

import java.util.List;
import pganatomy.engine.parser.ast.RawStatement;

/// All that the main loop needs of parser, planner, executor and commands.
public interface SqlEngine {
  /// Takes a query string apart. Throws 42601 with a position.
  List<RawStatement> parse(String text);

  /// Analyses a statement. A parameter type of 0 is to be inferred, as are those beyond the given;
  /// null for a statement that can have no parameters. It must be usable for any number of [#open],
  /// also after other statements changed the catalogs.
  PreparedQuery prepare(RawStatement statement, String text, int[] parameterTypes);

  /// What PREPARE and Parse have made.
  PreparedStatements preparedStatements();

  /// Starts an execution. Parameters are values of the types that the query asked for, null for
  /// NULL. Nothing has run before the first [Execution#next].
  Execution open(PreparedQuery query, Object[] parameters, StatementContext context);
}
