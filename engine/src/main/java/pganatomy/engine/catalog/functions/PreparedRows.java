package pganatomy.engine.catalog.functions;

import java.util.List;
import pganatomy.engine.utils.adt.FunctionContext;
import pganatomy.engine.utils.adt.ListSource;
import pganatomy.engine.utils.adt.RowSource;
import pganatomy.engine.utils.adt.SetReturningFunction;

/// What the session has prepared: the rows behind `pg_prepared_statements`. The statements lie in
/// the layers above; they register their list here.
///
/// PostgreSQL: src/backend/commands/prepare.c, pg_prepared_statement()
final class PreparedRows implements SetReturningFunction {
  private final String symbol;
  private final SystemFunctions.PreparedStatementList list;

  PreparedRows(String symbol, SystemFunctions.PreparedStatementList list) {
    this.symbol = symbol;
    this.list = list;
  }

  @Override
  public RowSource open(Object[] arguments, FunctionContext context) {
    return switch (symbol) {
      case "pg_prepared_statement" -> new ListSource(list == null ? List.of() : list.rows());
      default -> throw new IllegalStateException(symbol);
    };
  }
}
