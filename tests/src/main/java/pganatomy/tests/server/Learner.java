package pganatomy.tests.server;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.sql.SQLException;
import java.util.List;
import pganatomy.lab.Kind;
import pganatomy.lab.Lab;
import pganatomy.lab.LabException;
import pganatomy.lab.ProcessInfo;
import pganatomy.lab.Server;

/// A learner's kernel without the notebook, as a program that can run as another user: starts a
/// server, then does what each line of its input says, one line of answer each.
///
/// ```text
/// (start)      started <port> <folder>
/// sql <text>   the first value of the first row, or "error <message>"
/// processes    the process ids of the server, with blanks between
/// kill         kills the postmaster with SIGKILL
/// restart      starts the server again
/// (the end)    stops the server and ends
/// ```
public final class Learner {

  private Learner() {}

  /// Takes the kind of server: `ENGINE` or `POSTGRES`.
  public static void main(String[] arguments) throws Exception {
    Server server = Lab.start(Kind.valueOf(arguments[0]));
    System.out.println("started " + server.port() + " " + server.socketDirectory());
    BufferedReader input = new BufferedReader(new InputStreamReader(System.in));
    for (String line; (line = input.readLine()) != null; ) {
      System.out.println(answer(server, line));
    }
    Lab.stop();
  }

  private static String answer(Server server, String line) throws InterruptedException {
    String word = line.split(" ", 2)[0];
    try {
      switch (word) {
        case "sql" -> {
          return Lab.sql(line.substring(4)).get(0, 0).toString();
        }
        case "processes" -> {
          List<String> pids =
              server.processList().stream().map(ProcessInfo::pid).map(String::valueOf).toList();
          return String.join(" ", pids);
        }
        case "kill" -> {
          long postmaster = server.pid();
          server.kill(postmaster, "KILL");
          return "gone " + server.awaitEnd(postmaster);
        }
        case "restart" -> {
          server.restart();
          return "running " + server.isRunning();
        }
        default -> {
          return "error: what is " + word + "?";
        }
      }
    } catch (SQLException | LabException failed) {
      return "error " + failed.getMessage().replace('\n', ' ');
    }
  }
}
