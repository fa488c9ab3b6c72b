package pganatomy.kernel.magic;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
import pganatomy.kernel.java.CellFailure;
import pganatomy.kernel.java.Magics;
import pganatomy.kernel.render.Grid;
import pganatomy.lab.Html;

/// `%%sql` and `%sql`: options, sessions, and where the results go. [SqlCell] runs the statements.
///
/// `{{java}}` is replaced by the value of the Java expression, as text. `:name` is bound to the
/// notebook's variable. With `--bg` the cell ends at once, and its output appears when the
/// statements have ended.
final class SqlMagic implements Magic {

  static final String HELP =
      """
      %%sql [options] [variable <<] [statements]       %sql [options] statement
      statements; each shows its rows or its command tag; the first that fails ends the cell

        --session s    run in the session s: a backend of its own; it stays for later cells
        --bg           with --session: do not wait; the result appears here when it comes
        --limit n      show up to n rows (100)
        --timing       print the time of each statement; \\timing does so from now on
        --explain      run each query under EXPLAIN (ANALYZE), and draw its plan
        --connect URL  open a JDBC or postgresql:// URL instead of the lab's server,
                       as the session --alias x, or without it as the default one;
                       "--connect lab" goes back; a URL in the first place is the same
        --alias x      the name for --connect; "%sql x" makes it the one that is used
                       from now on, "%%sql x" uses it for one cell, "%sql lab" goes back
        --connections  list the sessions
        --close s      close a session

        variable << SELECT ...   stores a Tablesaw table; so does  var t = %sql SELECT ...
        :name                    is bound to the Java variable
        {{expression}}           is replaced by the Java expression's text
        \\d [name]  \\dt  \\l  \\du  \\conninfo  \\watch [seconds [count]]  \\? lists all
      """;

  private static final Set<String> FLAGS = Set.of("--bg", "--timing", "--explain", "--connections");
  private static final Set<String> NAMED =
      Set.of("--session", "--limit", "--connect", "--alias", "--close");
  private static final Pattern STORE = Pattern.compile("\\A([A-Za-z_]\\w*)\\s*<<\\s*");
  private static final Pattern URL = Pattern.compile("(jdbc:|postgres(ql)?://)\\S+");
  private static final String LAB = "lab";
  private static final Pattern JAVA = Pattern.compile("\\{\\{(.+?)\\}\\}", Pattern.DOTALL);

  private final BaseKernel kernel;
  private final SqlSessions sessions = new SqlSessions();

  /// The session of cells that name none.
  private String current = SqlSessions.DEFAULT;

  private final SqlCommands commands = new SqlCommands();

  SqlMagic(BaseKernel kernel) {
    this.kernel = kernel;
  }

  /// Cancels the running cell's statement.
  void interrupt() {
    sessions.cancelForeground();
  }

  @Override
  public Object run(String line, String body) throws Exception {
    if (body == null && isSession(line.strip())) {
      current = line.strip().equals(LAB) ? SqlSessions.DEFAULT : line.strip();
      System.out.println("from now on: " + sessions.get(current).where());
      return null;
    }
    Options options = Options.parse("%%sql", habits(line), FLAGS, NAMED);
    boolean managed = manages(options);
    String text = options.rest() + (body == null ? "" : "\n" + body);
    if (managed && text.isBlank()) {
      return null;
    }
    SqlCell cell = cell(options, text);
    if (options.has("--bg")) {
      return runInBackground(cell);
    }
    runHere(cell);
    return null;
  }

  /// `%sql URL --alias x` and `%%sql x` are how JupySQL's users write it.
  private String habits(String line) {
    return URL.matcher(line).lookingAt()
        ? "--connect " + line
        : isSession(line.strip()) ? "--session " + line.strip() : line;
  }

  private boolean isSession(String word) {
    return word.equals(LAB) || (!word.isEmpty() && sessions.names().contains(word));
  }

  private void runHere(SqlCell cell) throws Exception {
    cell.session().awaitBackground();
    sessions.enter(cell.session());
    try {
      cell.execute(kernel::display);
    } finally {
      sessions.leave();
    }
  }

  /// `var t = %sql SELECT ...`: the rows as a Tablesaw table.
  @Override
  public Object value(String line) throws Exception {
    Options options = Options.parse("%sql", habits(line), FLAGS, NAMED);
    SqlCell cell = cell(options, options.rest()).forTable();
    runHere(cell);
    return cell.table();
  }

  private SqlCell cell(Options options, String text) throws Exception {
    Matcher store = STORE.matcher(text.stripLeading());
    boolean stores = store.lookingAt();
    String sql = interpolate(stores ? text.stripLeading().substring(store.end()) : text);
    String alias = options.has("--connect") ? options.get("--alias", "") : current;
    return new SqlCell(
        kernel,
        commands,
        sessions.get(sessionName(options.get("--session", alias))),
        new SqlCell.Wishes(
            options.number("%%sql", "--limit", Grid.ROWS_SHOWN),
            options.has("--timing"),
            options.has("--explain"),
            stores ? store.group(1) : null),
        sql);
  }

  private static String sessionName(String name) {
    return name.equals(LAB) ? SqlSessions.DEFAULT : name;
  }

  private String interpolate(String sql) {
    return JAVA.matcher(sql)
        .replaceAll(found ->
            Matcher.quoteReplacement(String.valueOf(kernel.evalRaw(found.group(1).strip()))));
  }

  // ---- sessions

  private boolean manages(Options options) throws CellFailure {
    try {
      if (options.has("--close")) {
        String name = options.get("--close", "");
        if (!sessions.close(name)) {
          throw Options.failure("%%sql: there is no session " + name);
        }
      }
      if (options.has("--connect")) {
        connect(options.get("--connect", ""), options.get("--alias", SqlSessions.DEFAULT));
      }
    } catch (SQLException e) {
      throw Options.failure("%%sql: " + e.getMessage());
    }
    if (options.has("--connections")) {
      System.out.println(String.join("\n", sessions.describe()));
    }
    return options.has("--close") || options.has("--connect") || options.has("--connections");
  }

  private void connect(String url, String alias) throws SQLException {
    String as = alias.isEmpty() ? "" : " as session " + alias;
    if (url.equals("lab")) {
      sessions.close(alias);
      System.out.println("connected to the lab's current server" + as);
      return;
    }
    ClassLoader loader =
        kernel instanceof MagicHost host ? host.loader() : SqlMagic.class.getClassLoader();
    SqlSessions.Session session = sessions.connect(alias, url, loader);
    System.out.println("connected to " + session.where() + as);
  }

  // ---- background

  /// Shows that it waits, and puts the results in that place when they come.
  private Object runInBackground(SqlCell cell) throws Exception {
    if (cell.session().name.isEmpty()) {
      throw Options.failure("%%sql --bg needs a session of its own: --session <name> --bg");
    }
    if (cell.stores()) {
      throw Options.failure("%%sql --bg cannot store a variable");
    }
    cell.session().awaitBackground();
    int pid = cell.session().pid();
    String id = UUID.randomUUID().toString();
    String waiting = "session " + cell.session().name + ", backend " + pid + ": running ...";
    DisplayData placeholder = new DisplayData(waiting);
    placeholder.putHTML(Grid.noteHtml(waiting));
    placeholder.setDisplayId(id);
    kernel.display(placeholder);
    cell.session().runInBackground(() -> finishInBackground(cell, id));
    return null;
  }

  private void finishInBackground(SqlCell cell, String id) {
    StringBuilder text = new StringBuilder();
    StringBuilder html = new StringBuilder();
    try {
      cell.execute(data -> {
        text.append(data.getData(MIMEType.TEXT_PLAIN)).append('\n');
        Object drawn = data.getData(MIMEType.IMAGE_SVG);
        html.append(drawn == null ? data.getData(MIMEType.TEXT_HTML) : drawn);
      });
    } catch (CellFailure e) {
      String message = String.join("\n", e.traceback()).replaceAll("\u001b\\[[0-9;]*m", "");
      text.append(message);
      html.append("<pre>").append(Html.escape(message)).append("</pre>");
    } catch (Exception e) {
      text.append(e);
      html.append("<pre>").append(Html.escape(e.toString())).append("</pre>");
    }
    DisplayData result = new DisplayData(text.toString().stripTrailing());
    result.putHTML(html.toString());
    result.setDisplayId(id);
    Displays.update(kernel, result);
  }

  // ---- help

  @Override
  public String help() {
    return HELP;
  }

  @Override
  public List<String> complete(String before, String word) {
    String ahead = before.substring(0, before.length() - word.length()).stripTrailing();
    if (word.startsWith("-")) {
      return starting(word, Stream.concat(FLAGS.stream(), NAMED.stream()).toList());
    }
    if (word.startsWith("\\")) {
      return starting(word, SqlCommands.names());
    }
    if (ahead.endsWith("--session") || ahead.endsWith("--close")) {
      return starting(word, sessions.names());
    }
    if (ahead.endsWith(":") && !ahead.endsWith("::") && kernel instanceof MagicHost host) {
      return starting(word, host.variableNames());
    }
    return SqlCompletion.complete(before, word);
  }

  private static List<String> starting(String prefix, Iterable<String> names) {
    Set<String> found = new TreeSet<>();
    names.forEach(name -> {
      if (!name.isEmpty() && name.startsWith(prefix)) {
        found.add(name);
      }
    });
    return new ArrayList<>(found);
  }

  /// The failure for a variable that there is not.
  static CellFailure noVariable(String name, Set<String> known) {
    String nearest = Magics.nearest(name, known);
    return Options.failure(
        "%%sql: there is no variable "
            + name
            + " to bind to :"
            + name
            + (nearest == null ? "" : ". Did you mean :" + nearest + "?"));
  }
}
