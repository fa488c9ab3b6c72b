package pganatomy.engine.catalog.functions;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.utils.adt.FunctionContext;
import pganatomy.engine.utils.adt.ListSource;
import pganatomy.engine.utils.adt.RowSource;
import pganatomy.engine.utils.adt.SetReturningFunction;

/// The extensions whose functions the engine has built in.
///
/// PostgreSQL: src/backend/commands/extension.c, pg_available_extensions()
public final class ExtensionRows implements SetReturningFunction {
  /// Name, version, comment.
  private static final String[][] KNOWN = {
    {"amcheck", "1.5", "functions for verifying relation integrity"},
    {"pageinspect", "1.13", "inspect the contents of database pages at a low level"},
    {"pg_buffercache", "1.6", "examine the shared buffer cache"},
    {"pg_walinspect", "1.1", "functions to inspect contents of PostgreSQL Write-Ahead Log"},
    {"plpgsql", "1.0", "PL/pgSQL procedural language"},
  };

  private final String symbol;

  ExtensionRows(String symbol) {
    this.symbol = symbol;
  }

  /// The version of a known extension; null for others.
  public static String version(String name) {
    for (String[] known : KNOWN) {
      if (known[0].equals(name)) {
        return known[1];
      }
    }
    return null;
  }

  @Override
  public RowSource open(Object[] arguments, FunctionContext context) {
    List<Object[]> rows = new ArrayList<>();
    for (String[] known : KNOWN) {
      rows.add(
          switch (symbol) {
            case "pg_available_extensions" -> new Object[] {known[0], known[1], known[2]};
            case "pg_available_extension_versions" ->
                new Object[] {
                  known[0],
                  known[1],
                  true,
                  known[0].equals("plpgsql"),
                  !known[0].equals("plpgsql"),
                  null,
                  null,
                  known[2]
                };
            default -> throw new IllegalStateException(symbol);
          });
    }
    return new ListSource(rows);
  }
}
