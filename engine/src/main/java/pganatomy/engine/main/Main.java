package pganatomy.engine.main;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.port.JavaCommand;
import pganatomy.engine.port.JavaCommand.ProcessSize;
import pganatomy.engine.port.Posix;
import pganatomy.engine.port.Processes;
import pganatomy.engine.postmaster.AotCache;
import pganatomy.engine.postmaster.Postmaster;
import pganatomy.engine.postmaster.ServerChild;
import pganatomy.engine.utils.guc.Guc;

/// The one entry point: `postgres` in all its roles.
///
/// ```text
///   ctl <command> ...        init, start, stop, restart, reload, status, log, train
///   --postmaster -D <dir>    the supervisor
///   --forkchild=<kind> ...   one of its children; only the postmaster starts these
///   --boot ...               fills a new data directory
///   --resetwal -D <dir> ...  begins a stopped cluster's log anew, with other counters
/// ```
///
/// PostgreSQL: src/backend/main/main.c
public final class Main {
  /// Set in a JVM that has the flags of a server process, and its signals blocked.
  private static final String PREPARED = "pganatomy.prepared";

  private Main() {}

  public static void main(String[] arguments) {
    String first = arguments.length == 0 ? "" : arguments[0];
    if (!Relaunch.isOpen()) {
      System.exit(Relaunch.run(arguments));
    }
    if (first.startsWith("--forkchild=")) {
      if (first.endsWith("=backend") || first.endsWith("=spare")) {
        SqlWiring.install();
      }
      ServerChild.main(arguments);
    } else if (first.equals("--postmaster")) {
      runPostmaster(arguments);
    } else if (first.equals("--boot")) {
      Bootstrap.main(arguments);
    } else if (first.equals("--resetwal")) {
      System.exit(resetWal(arguments));
    } else if (first.equals("--version") || first.equals("-V")) {
      System.out.println("postgres (PostgreSQL) " + Guc.SERVER_VERSION.value() + " (PG Anatomy)");
    } else if (first.equals("ctl")) {
      System.exit(Ctl.run(arguments));
    } else {
      System.err.println("postgres: unknown first word \"" + first + "\"");
      System.err.println("Try \"ctl --help\" for more information.");
      System.exit(1);
    }
  }

  private static int resetWal(String[] arguments) {
    try {
      return ResetWal.run(arguments);
    } catch (java.io.IOException failed) {
      System.err.println("pg_resetwal: error: " + failed);
      return 1;
    }
  }

  /// The postmaster needs flags and a signal mask that only an exec can give: the process becomes
  /// itself once more, under the same process id.
  private static void runPostmaster(String[] arguments) {
    if (System.getProperty(PREPARED) != null) {
      Postmaster.main(withoutFirstAndRoom(arguments));
      return;
    }
    int flags = postmasterFlags();
    Posix.setInherited(flags, true);
    Processes.become(
        JavaCommand.program(),
        JavaCommand.arguments("postgres", flags, arguments),
        JavaCommand.environment());
  }

  /// The last argument is only room for the title.
  private static String[] withoutFirstAndRoom(String[] arguments) {
    int count = arguments.length - 1;
    while (count > 0 && arguments[count].isBlank()) {
      count--;
    }
    String[] own = new String[count];
    System.arraycopy(arguments, 1, own, 0, count);
    return own;
  }

  static int postmasterFlags() {
    List<String> more = new ArrayList<>(List.of("-D" + PREPARED + "=true"));
    ProcessSize size = ProcessSize.SUPERVISOR;
    if (AotCache.isRecording()) {
      more.addAll(AotCache.recordFlags(AotCache.Size.SMALL));
      return JavaCommand.flagsFile(size, null, more);
    }
    return JavaCommand.flagsFile(size, AotCache.fileToUse(size), more);
  }
}
