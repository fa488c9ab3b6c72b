package pganatomy.kernel.magic;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import pganatomy.kernel.java.Ansi;
import pganatomy.kernel.java.CellFailure;
import pganatomy.kernel.java.Failures;
import pganatomy.kernel.java.Magics;
import pganatomy.lab.Lab;
import pganatomy.lab.Server;

/// `%%sh` and `%sh`: the notebook's bash.
///
/// `PGHOST`, `PGPORT`, `PGUSER`, `PGDATABASE` and `PGDATA` are those of the current server, so that
/// `psql -c '...'` finds it. A status other than 0 fails the cell.
final class ShellMagic implements Magic {

  private final Map<String, String> set = new ConcurrentSkipListMap<>();
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

  private Map<String, String> environment() {
    Map<String, String> all = new TreeMap<>();
    Server server = Lab.currentServer();
    if (server != null) {
      all.putAll(server.environment());
    }
    all.putAll(set);
    return all;
  }

  /// `%env`: all variables; `%env NAME`: one; `%env NAME=value`: sets it for `%%sh` cells.
  Magic env() {
    return new Magic() {
      @Override
      public Object run(String line, String body) throws CellFailure {
        String text = line.strip();
        int equals = text.indexOf('=');
        if (text.isEmpty()) {
          seen().forEach((name, value) -> System.out.println(name + "=" + value));
        } else if (equals >= 0) {
          set(text.substring(0, equals).strip(), text.substring(equals + 1).strip());
        } else {
          System.out.println(value(text));
        }
        return null;
      }

      @Override
      public Object value(String line) throws CellFailure {
        String value = seen().get(line.strip());
        if (value == null) {
          String nearest = Magics.nearest(line.strip(), seen().keySet());
          throw Options.failure(
              "%env: "
                  + line.strip()
                  + " is not set"
                  + (nearest == null ? "" : ". Did you mean " + nearest + "?"));
        }
        return value;
      }

      @Override
      public List<String> complete(String before, String word) {
        return seen().keySet().stream().filter(name -> name.startsWith(word)).toList();
      }
    };
  }

  private Map<String, String> seen() {
    Map<String, String> all = new TreeMap<>(System.getenv());
    all.putAll(environment());
    return all;
  }

  private void set(String name, String value) throws CellFailure {
    if (!name.matches("[A-Za-z_][A-Za-z0-9_]*")) {
      throw Options.failure("%env: " + name + " cannot be the name of a variable");
    }
    set.put(name, value.replaceAll("^([\"'])(.*)\\1$", "$2"));
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
