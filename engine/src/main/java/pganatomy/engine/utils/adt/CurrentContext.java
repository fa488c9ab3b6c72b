package pganatomy.engine.utils.adt;

/// The context of the session that this process (or, when sessions are threads, this thread)
/// serves.
///
/// A backend is a process of its own, so a plain static field holds it. PostgreSQL keeps the same
/// facts in global variables.
///
/// PostgreSQL: src/backend/utils/init/globals.c
public final class CurrentContext {
  private static FunctionContext current;

  private CurrentContext() {}

  public static FunctionContext get() {
    FunctionContext context = current;
    if (context == null) {
      context = new DefaultContext();
      current = context;
    }
    return context;
  }

  public static void set(FunctionContext context) {
    current = context;
  }
}
