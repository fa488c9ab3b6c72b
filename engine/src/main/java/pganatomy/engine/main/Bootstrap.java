package pganatomy.engine.main;

import pganatomy.engine.access.transam.xlog.ControlFile;
import pganatomy.engine.catalog.InitialCatalogs;
import pganatomy.engine.catalog.functions.SystemFunctions;
import pganatomy.engine.port.Posix;
import pganatomy.engine.port.Processes;

/// Fills a new data directory, in a process that runs alone: no postmaster, no other session.
///
/// PostgreSQL: src/backend/bootstrap/bootstrap.c, BootstrapModeMain()
final class Bootstrap {
  private static final int FIRST_NORMAL_XID = 3;
  private static final int FIRST_NORMAL_OID = 16384;

  private Bootstrap() {}

  static void main(String[] arguments) {
    String directory = "";
    for (int i = 1; i + 1 < arguments.length; i++) {
      if (arguments[i].equals("-D")) {
        directory = arguments[i + 1];
      }
    }
    Posix.changeDirectory(directory);
    Posix.umask(0077);
    ControlFile control = ControlFile.create(systemIdentifier());
    control.setCounters(FIRST_NORMAL_XID, FIRST_NORMAL_OID);
    control.setState(ControlFile.SHUT_DOWN);
    control.write();
    SystemFunctions.install(null);
    InitialCatalogs.create();
  }

  /// As PostgreSQL makes it: seconds, then the rest of the time, then the process.
  private static long systemIdentifier() {
    long millis = System.currentTimeMillis();
    return millis / 1000 << 32 | millis % 1000 * 1000 << 12 | Processes.currentId() & 0xfff;
  }
}
