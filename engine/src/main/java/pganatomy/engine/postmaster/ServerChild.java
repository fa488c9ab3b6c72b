package pganatomy.engine.postmaster;

import pganatomy.engine.utils.error.Log;

/// Where a child's code begins: reads its two arguments, and runs what it is.
///
/// PostgreSQL: src/backend/postmaster/launch_backend.c, SubPostmasterMain()
public final class ServerChild {
  private ServerChild() {}

  public static void main(String[] arguments) {
    ChildArguments parsed = ChildArguments.parse(arguments);
    try {
      parsed.kind().run(parsed);
    } catch (RuntimeException | Error broken) {
      Log.panic("unexpected exception in " + parsed.kind().word(), broken);
    }
  }
}
