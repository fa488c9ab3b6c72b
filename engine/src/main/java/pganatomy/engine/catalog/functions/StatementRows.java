package pganatomy.engine.catalog.functions;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.storage.statistics.StatementFigures;
import pganatomy.engine.storage.statistics.StatementsArea;
import pganatomy.engine.utils.adt.FunctionContext;
import pganatomy.engine.utils.adt.FunctionDescriptor;
import pganatomy.engine.utils.adt.ListSource;
import pganatomy.engine.utils.adt.Numeric;
import pganatomy.engine.utils.adt.RowSource;
import pganatomy.engine.utils.adt.ScalarFunction;
import pganatomy.engine.utils.adt.SetReturningFunction;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// The functions behind the views `pg_stat_statements` and `pg_stat_statements_info`, and
/// `pg_stat_statements_reset()`.
///
/// Who may not read all statistics sees texts and numbers only of own statements. There is no
/// just-in-time compilation to SQL here and no parallel worker yet: those columns are 0.
///
/// PostgreSQL: contrib/pg_stat_statements/pg_stat_statements.c, pg_stat_statements_internal()
final class StatementRows implements SetReturningFunction, ScalarFunction {
  private static final int COLUMNS = 52;
  private static final int JIT_AT = 38;
  private static final int SINCE_AT = 50;

  private final FunctionDescriptor function;

  StatementRows(FunctionDescriptor function) {
    this.function = function;
  }

  @Override
  public Object call(Object[] arguments, FunctionContext context) {
    return switch (function.symbol()) {
      case "pg_stat_statements_info" -> {
        requireLibrary();
        yield SystemFunctions.row(
            function, StatementsArea.deallocations(), StatementsArea.resetTime());
      }
      case "pg_stat_statements_reset_1_11" -> {
        if (!RolePrivileges.isSuperuser(context.currentUserOid())) {
          throw DatabaseException.error(
              SqlState.INSUFFICIENT_PRIVILEGE, "permission denied for function " + function.name());
        }
        requireLibrary();
        yield StatementsArea.reset(
            (Integer) arguments[0],
            (Integer) arguments[1],
            (Long) arguments[2],
            (Boolean) arguments[3]);
      }
      default -> throw new IllegalStateException(function.symbol());
    };
  }

  private static void requireLibrary() {
    if (!StatementsArea.isAvailable()) {
      throw DatabaseException.error(
          SqlState.OBJECT_NOT_IN_PREREQUISITE_STATE,
          "pg_stat_statements must be loaded via \"shared_preload_libraries\"");
    }
  }

  @Override
  public RowSource open(Object[] arguments, FunctionContext context) {
    return switch (function.symbol()) {
      case "pg_stat_statements_1_12" -> {
        requireLibrary();
        yield new ListSource(rows((Boolean) arguments[0], context.currentUserOid()));
      }
      default -> throw new IllegalStateException(function.symbol());
    };
  }

  private static List<Object[]> rows(boolean withTexts, int asker) {
    boolean seesAll = RolePrivileges.has(asker, RolePrivileges.READ_ALL_STATS);
    List<Object[]> rows = new ArrayList<>();
    for (StatementsArea.Entry entry : StatementsArea.entries(withTexts)) {
      rows.add(row(entry, withTexts, seesAll || entry.userOid() == asker));
    }
    return rows;
  }

  private static Object[] row(StatementsArea.Entry entry, boolean withText, boolean isSeen) {
    Object[] row = new Object[COLUMNS];
    long[] figures = entry.figures();
    row[0] = entry.userOid();
    row[1] = entry.databaseOid();
    row[2] = entry.isTopLevel();
    row[3] = isSeen ? entry.queryId() : null;
    if (withText) {
      row[4] = isSeen ? entry.text() : "<insufficient privilege>";
    }
    times(row, 5, figures, StatementFigures.PLANNING);
    times(row, 11, figures, StatementFigures.EXECUTION);
    row[17] = figures[StatementFigures.ROWS];
    for (int i = StatementFigures.BLOCKS; i < StatementFigures.TIMES; i++) {
      row[18 + i - StatementFigures.BLOCKS] = figures[i];
    }
    for (int i = StatementFigures.TIMES; i < StatementFigures.WAL; i++) {
      row[28 + i - StatementFigures.TIMES] = Double.longBitsToDouble(figures[i]);
    }
    row[34] = figures[StatementFigures.WAL];
    row[35] = figures[StatementFigures.WAL + 1];
    row[36] = Numeric.of(figures[StatementFigures.WAL + 2]);
    row[37] = figures[StatementFigures.WAL + 3];
    for (int i = JIT_AT; i < SINCE_AT; i++) {
      boolean isTime = i < 48 && (i - JIT_AT) % 2 == 1;
      row[i] = isTime ? (Object) 0.0 : (Object) 0L;
    }
    row[SINCE_AT] = figures[StatementFigures.SINCE];
    row[SINCE_AT + 1] = figures[StatementFigures.EXTREMES_SINCE];
    return row;
  }

  /// Number, total, minimum, maximum, mean, deviation.
  private static void times(Object[] row, int at, long[] figures, int kind) {
    row[at] = figures[kind + StatementFigures.CALLS];
    for (int i = StatementFigures.TOTAL; i <= StatementFigures.MEAN; i++) {
      row[at + i] = Double.longBitsToDouble(figures[kind + i]);
    }
    row[at + StatementFigures.SQUARES] = StatementFigures.deviation(figures, kind);
  }
}
