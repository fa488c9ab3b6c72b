package pganatomy.engine.executor;

import pganatomy.engine.utils.adt.Type;

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
    return runner.run(text, types, values);
  }
}
