package pganatomy.engine.main;

import pganatomy.engine.port.JavaCommand;
import pganatomy.engine.port.JavaCommand.ProcessSize;
import pganatomy.engine.port.Processes;
import pganatomy.engine.postmaster.AotCache;
import pganatomy.engine.postmaster.Postmaster;
import pganatomy.engine.postmaster.ServerChild;

/// The one entry point: `postgres` in all its roles.
///
/// ```text
///   ctl <command> ...        init, start, stop, restart, reload, status, log, train
///   --postmaster -D <dir>    the supervisor
///   --forkchild=<kind> ...   one of its children; only the postmaster starts these
///   --boot ...               fills a new data directory
/// ```
///
/// PostgreSQL: src/backend/main/main.c
public final class Main {
  /// Set in a JVM that has the flags of a server process, and its signals blocked.
  private static final String PREPARED = "pganatomy.prepared";

  private Main() {}

  public static void main(String[] arguments) {
    String first = arguments.length == 0 ? "" : arguments[0];
    if (first.startsWith("--forkchild=")) {
      ServerChild.main(arguments);
    } else if (first.equals("--postmaster")) {
      runPostmaster(arguments);
    } else {
      System.exit(1);
    }
  }

  /// The postmaster needs flags and a signal mask that only an exec can give: the process becomes
  /// itself once more, under the same process id.
  private static void runPostmaster(String[] arguments) {
    if (System.getProperty(PREPARED) != null) {
      String[] own = new String[arguments.length - 1];
      System.arraycopy(arguments, 1, own, 0, own.length);
      Postmaster.main(own);
      return;
    }
    Processes.become(
        JavaCommand.program(), postmasterCommand(arguments), JavaCommand.environment());
  }

  static String[] postmasterCommand(String[] arguments) {
    return JavaCommand.arguments(
        "postgres",
        ProcessSize.SUPERVISOR,
        AotCache.fileToUse(),
        java.util.List.of("-D" + PREPARED + "=true"),
        arguments);
  }
}
