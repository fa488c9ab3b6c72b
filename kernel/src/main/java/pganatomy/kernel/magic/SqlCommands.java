package pganatomy.kernel.magic;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.postgresql.PGConnection;
import pganatomy.kernel.java.CellFailure;
import pganatomy.kernel.java.Magics;
import pganatomy.lab.Lab;

/// Commands of psql's kind: `\d name`, `\dt`, `\l`, `\du`, `\conninfo`.
///
/// Those that look at the catalogs are run by the `psql` of this machine, in a connection of its
/// own; where there is none, or where it fails, [SqlCatalog] answers.
final class SqlCommands {

  /// What psql is asked. Its other commands change psql itself, and would be lost with it.
  private static final Set<String> OF_PSQL =
      Set.of(
          "d", "da", "dA", "db", "dc", "dC", "dd", "dD", "des", "det", "df", "dF", "dg", "di", "dl",
          "dL", "dm", "dn", "do", "dp", "drds", "dRp", "ds", "dS", "dt", "dT", "du", "dv", "dx",
          "dy", "dX", "l", "sf", "sv", "z", "h", "dconfig");

  private static final Set<String> OWN = Set.of("conninfo", "timing", "watch", "echo", "?");

  private volatile boolean timing;

  /// Whether `\timing` is on.
  boolean timing() {
    return timing;
  }

  /// Names of all commands, with their backslash.
  static Set<String> names() {
    Set<String> names = new TreeSet<>();
    OF_PSQL.forEach(name -> names.add("\\" + name));
    OWN.forEach(name -> names.add("\\" + name));
    return names;
  }

  /// Runs a command that is not about running statements; prints what it says.
  ///
  /// @return grids to show
  List<Object> run(SqlSessions.Session session, String command) throws Exception {
    String[] words = command.strip().split("\\s+", 2);
    String argument = words.length > 1 ? words[1].replaceAll(";$", "").strip() : "";
    String name = words[0].substring(1).replaceAll("[+S]+$", "");
    if (words[0].equals("\\conninfo")) {
      System.out.println(connectionInfo(session));
    } else if (words[0].equals("\\timing")) {
      timing = argument.isEmpty() ? !timing : argument.equals("on");
      System.out.println("Timing is " + (timing ? "on." : "off."));
    } else if (words[0].equals("\\echo")) {
      System.out.println(argument);
    } else if (words[0].equals("\\?")) {
      System.out.println(String.join(" ", names()) + "\n%sql? tells more.");
    } else if (OF_PSQL.contains(name)) {
      return catalog(session, command, "\\" + name, argument);
    } else {
      throw unknown(words[0]);
    }
    return List.of();
  }

  static CellFailure unknown(String command) {
    String nearest = Magics.nearest(command, names());
    String hint = nearest == null ? "" : " Did you mean " + nearest + "?";
    return Options.failure(
        "%%sql: there is no command " + command + " here." + hint + " \\? lists all.");
  }

  private List<Object> catalog(
      SqlSessions.Session session, String command, String name, String argument) throws Exception {
    String told = null;
    if (session.isOfLab() && isThere("psql")) {
      var result =
          Lab.server().command(List.of("psql", "-X", "-P", "pager=off", "-c", command)).result();
      told = result.output().stripTrailing();
      if (result.status() == 0) {
        System.out.println(told);
        return List.of();
      }
    }
    Connection connection = session.connection();
    if (!connection.isWrapperFor(PGConnection.class)) {
      throw Options.failure("%%sql: " + command + " is for PostgreSQL only");
    }
    try {
      List<Object> shown = SqlCatalog.answer(connection, name, argument);
      if (shown != null) {
        return shown;
      }
    } catch (SQLException e) {
      throw Options.failure(told == null ? e.getMessage() : told);
    }
    throw Options.failure(told == null ? command + " needs psql, which is not here" : told);
  }

  /// Whether the program is on the path.
  static boolean isThere(String program) {
    String path = System.getenv("PATH");
    for (String folder : path == null ? new String[0] : path.split(File.pathSeparator)) {
      if (Files.isExecutable(Path.of(folder, program))) {
        return true;
      }
    }
    return false;
  }

  private static String connectionInfo(SqlSessions.Session session)
      throws SQLException, IOException {
    Connection connection = session.connection();
    String as = session.name.isEmpty() ? "" : "session " + session.name + ": ";
    if (!session.isOfLab()) {
      return as + "connected to " + session.where();
    }
    return "%sconnected to database \"%s\" as user \"%s\" on host \"127.0.0.1\" at port %d, backend %d"
        .formatted(
            as,
            connection.getCatalog(),
            connection.getMetaData().getUserName(),
            Lab.server().port(),
            session.pid());
  }
}
