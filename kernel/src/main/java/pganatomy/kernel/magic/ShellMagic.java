package pganatomy.kernel.magic;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import pganatomy.kernel.java.Ansi;
import pganatomy.kernel.java.CellFailure;
import pganatomy.kernel.java.Failures;
import pganatomy.lab.Lab;
import pganatomy.lab.Server;

/// `%%sh` and `%sh`: the notebook's bash.
///
/// `PGHOST`, `PGPORT`, `PGUSER`, `PGDATABASE` and `PGDATA` are those of the current server, so that
/// `psql -c '...'` finds it. A status other than 0 fails the cell.
final class ShellMagic implements Magic {

  private Bash bash;

  @Override
  public Object run(String line, String body) throws Exception {
    String script = line + (body == null ? "" : "\n" + body);
    Bash shell = shell();
    int status = shell.run(script, environment());
    if (!shell.isAlive()) {
      close();
    }
    if (status != 0) {
      throw failure(shell, status);
    }
    return null;
  }

  private static CellFailure failure(Bash shell, int status) {
    String what =
        shell.wasInterrupted() ? "the commands were interrupted" : "exit status " + status;
    String after =
        shell.isAlive()
            ? ""
            : "; bash has ended, and the next cell gets a new one without its variables";
    String message = what + after;
    String name = shell.wasInterrupted() ? Failures.INTERRUPTED : "ShellError";
    return new CellFailure(name, message, List.of(Ansi.red(name + ": ") + message), null);
  }

  private synchronized Bash shell() throws IOException {
    if (bash == null) {
      bash = new Bash();
    }
    return bash;
  }

  private static Map<String, String> environment() {
    Server server = Lab.currentServer();
    return server == null ? Map.of() : server.environment();
  }

  synchronized void interrupt() {
    if (bash != null) {
      bash.interrupt();
    }
  }

  synchronized void close() {
    if (bash != null) {
      bash.close();
      bash = null;
    }
  }
}
