package pganatomy.engine.executor;

import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.error.DatabaseException;

/// Statements that the server runs on its own account inside of another one. The session's layer
/// stands above this one and registers itself.
///
/// PostgreSQL: src/backend/executor/spi.c
public final class InternalStatements {
  /// Runs a statement and gives the number of its rows.
  public interface Runner {
    long run(String text, Type[] types, Object[] values);
  }

  private static Runner runner;

  private InternalStatements() {}

  public static void register(Runner newRunner) {
    runner = newRunner;
  }

  static long run(String text, Type[] types, Object[] values) {
    if (runner == null) {
      throw new IllegalStateException("no session to run: " + text);
    }
    try {
      return runner.run(text, types, values);
    } catch (DatabaseException failed) {
      throw inContext(failed, text);
    }
  }

  /// PostgreSQL: _SPI_error_callback()
  static DatabaseException inContext(DatabaseException failed, String text) {
    failed.data().addContext("SQL statement \"" + text + "\"");
    return failed;
  }
}
