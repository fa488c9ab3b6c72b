package pganatomy.engine.storage.file;

import java.nio.charset.StandardCharsets;
import pganatomy.engine.port.Posix;
import pganatomy.engine.port.Processes;
import pganatomy.engine.port.Signals;

/// Named places at which a torture run lets a process die, to see what its death leaves.
///
/// ```text
///   FaultPoint.reach("commit: logged, not flushed");         costs one test of a constant when off
///
///   -Dpganatomy.faults=<folder>                              where visits are counted
///   -Dpganatomy.faultPoints=<name>=<n>[!];...                who dies, at which visit
/// ```
///
/// A point kills the process that comes as the n-th, of all processes and since the folder was
/// empty, with SIGKILL; with `!` its postmaster first, so that nobody puts things right until the
/// server is started again. Each point kills once: recovery passes it unharmed the next time. The
/// two properties reach all processes through `PGANATOMY_JAVA_OPTIONS`; there a name has `_` for
/// each blank.
///
/// Visits are counted in files, `<folder>/<name>.visits` with a byte for each, because a counter in
/// shared memory would begin anew with every reset of the server; `<name>.fired` tells who died.
///
/// PostgreSQL: src/backend/utils/misc/injection_point.c, INJECTION_POINT()
public final class FaultPoint {
  private static final String FOLDER = System.getProperty("pganatomy.faults");
  private static final String POINTS = System.getProperty("pganatomy.faultPoints");
  private static final boolean ARMED = FOLDER != null && POINTS != null;

  private FaultPoint() {}

  /// Passes a point, or dies there.
  public static void reach(String name) {
    if (ARMED) {
      visit(name);
    }
  }

  private static void visit(String name) {
    String point = name.replace(' ', '_');
    int at = (";" + POINTS + ";").indexOf(";" + point + "=");
    if (at < 0) {
      return;
    }
    String wanted = POINTS.substring(at + point.length() + 1).split(";", 2)[0];
    boolean withPostmaster = wanted.endsWith("!");
    long visit = Long.parseLong(withPostmaster ? wanted.replace("!", "") : wanted);
    if (append(point + ".visits", new byte[1]) == visit) {
      die(point, withPostmaster);
    }
  }

  private static void die(String point, boolean withPostmaster) {
    int self = Processes.currentId();
    append(point + ".fired", (self + "\n").getBytes(StandardCharsets.US_ASCII));
    if (withPostmaster) {
      Processes.kill(Processes.parentId(), Signals.SIGKILL);
    }
    Processes.kill(self, Signals.SIGKILL);
    while (true) {
      Posix.poll(new int[0], new short[0], new short[0], 0, 1000); // the signal is on its way
    }
  }

  /// Appends to a file of the folder, and returns how long it is then: where an appending
  /// descriptor stands after its write is behind its own bytes, whoever else appends.
  private static long append(String file, byte[] bytes) {
    int descriptor =
        Posix.open(FOLDER + "/" + file, Posix.O_WRONLY | Posix.O_CREAT | Posix.O_APPEND, 0666);
    try {
      Posix.write(descriptor, bytes, 0, bytes.length);
      return Posix.position(descriptor);
    } finally {
      Posix.close(descriptor);
    }
  }
}
