package pganatomy.kernel.magic;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
import pganatomy.kernel.java.Ansi;
import pganatomy.kernel.java.CellFailure;
import pganatomy.kernel.render.Grid;
import pganatomy.kernel.render.Renderers;
import pganatomy.lab.Html;
import pganatomy.lab.Lab;
import pganatomy.lab.Server;
import pganatomy.lab.SqlErrors;
import pganatomy.lab.SqlResult;
import pganatomy.lab.SqlRunner;
import pganatomy.lab.SqlText;
import pganatomy.lab.Tables;

/// `%%sql` and `%sql`.
///
/// ```text
/// %%sql [--session <name>] [--bg] [--limit <rows>] [<variable> <<] [statement]
/// statement; statement; ...
/// ```
///
/// The statements run one after the other on the session's connection, each shows its rows or its
/// command tag; the first one that fails ends the cell. `{{java}}` is replaced by the value of the
/// Java expression. `variable << SELECT ...` stores a Tablesaw table instead of showing it. With
/// `--bg` the cell ends at once, and its output appears when the statements have ended.
final class SqlMagic implements Magic {

  /// Rows that are fetched at most to be shown, so that a large table does not eat the memory.
  private static final int ROWS_FETCHED = 10_000;

  private static final Set<String> FLAGS = Set.of("--bg");
  private static final Set<String> NAMED = Set.of("--session", "--limit");
  private static final Pattern STORE = Pattern.compile("\\A([A-Za-z_]\\w*)\\s*<<\\s*");
  private static final Pattern JAVA = Pattern.compile("\\{\\{(.+?)\\}\\}", Pattern.DOTALL);

  private final BaseKernel kernel;
  private final SqlSessions sessions = new SqlSessions();

  SqlMagic(BaseKernel kernel) {
    this.kernel = kernel;
  }

  /// Cancels the running cell's statement.
  void interrupt() {
    sessions.cancelForeground();
  }

  /// One call's wishes.
  private record Call(SqlSessions.Session session, int rowsShown, String store, String sql) {}

  @Override
  public Object run(String line, String body) throws Exception {
    Options options = Options.parse("%%sql", line, FLAGS, NAMED);
    String text = options.rest() + (body == null ? "" : "\n" + body);
    Matcher store = STORE.matcher(text.stripLeading());
    boolean stores = store.lookingAt();
    String sql = interpolate(stores ? text.stripLeading().substring(store.end()) : text);
    Call call =
        new Call(
            sessions.get(options.get("--session", SqlSessions.DEFAULT)),
            limit(options),
            stores ? store.group(1) : null,
            sql);
    if (options.has("--bg")) {
      return runInBackground(call);
    }
    call.session.awaitBackground();
    sessions.enter(call.session);
    try {
      execute(call, kernel::display);
    } finally {
      sessions.leave();
    }
    return null;
  }

  /// `var t = %sql SELECT ...`: the rows as a Tablesaw table.
  @Override
  public Object value(String line) throws Exception {
    return Lab.sql(interpolate(line));
  }

  private static int limit(Options options) throws CellFailure {
    String limit = options.get("--limit", "" + Grid.ROWS_SHOWN);
    if (!limit.matches("[0-9]{1,7}")) {
      throw Options.failure("%%sql: --limit takes a number of rows, not " + limit);
    }
    return Integer.parseInt(limit);
  }

  private String interpolate(String sql) {
    return JAVA.matcher(sql)
        .replaceAll(found ->
            Matcher.quoteReplacement(String.valueOf(kernel.evalRaw(found.group(1).strip()))));
  }

  /// Where a statement's display goes.
  private interface Screen {
    void show(DisplayData data);
  }

  private void execute(Call call, Screen screen) throws CellFailure {
    List<SqlText.Statement> statements = SqlText.split(call.sql);
    if (statements.isEmpty()) {
      throw Options.failure("%%sql: there is no statement");
    }
    SqlResult stored = null;
    for (SqlText.Statement statement : statements) {
      SqlResult result = execute(call, statement, statements.size() > 1);
      if (call.store != null && result.hasRows()) {
        stored = result;
      } else {
        screen.show(shown(call, result));
      }
    }
    if (stored != null) {
      store(call.store, stored);
    }
  }

  private SqlResult execute(Call call, SqlText.Statement statement, boolean oneOfSeveral)
      throws CellFailure {
    int fetched = call.store == null ? Math.max(ROWS_FETCHED, call.rowsShown) : SqlRunner.ALL_ROWS;
    try {
      Connection connection = call.session.connection();
      return SqlRunner.run(
          connection,
          statement.sql(),
          fetched,
          notice -> System.out.println(String.join("\n", SqlErrors.lines(notice))));
    } catch (SQLException e) {
      throw failure(e, statement, oneOfSeveral);
    }
  }

  private static CellFailure failure(
      SQLException error, SqlText.Statement statement, boolean oneOfSeveral) {
    List<String> lines = new ArrayList<>(SqlErrors.lines(error, statement.sql()));
    String first = lines.getFirst();
    lines.set(0, Ansi.red(first));
    if (oneOfSeveral) {
      lines.add(Ansi.cyan("in the statement on line " + statement.line() + " of the cell's SQL"));
    }
    Server server = Lab.currentServer();
    if (server != null && !server.isRunning()) {
      lines.add("The server has ended. server.restart() or Lab.start() starts it again.");
    }
    String state = error.getSQLState() == null ? "" : " " + error.getSQLState();
    return new CellFailure("SQLError" + state, first, lines, error);
  }

  private DisplayData shown(Call call, SqlResult result) throws CellFailure {
    String summary = summary(call, result);
    if (!result.hasRows()) {
      DisplayData data = new DisplayData(summary);
      data.putHTML(Grid.noteHtml(summary));
      return data;
    }
    List<Grid.Head> heads =
        result.columns().stream().map(c -> new Grid.Head(c.name(), c.isNumber())).toList();
    int all = result.rows().size();
    int shown = Math.min(all, call.rowsShown);
    String limit =
        result.truncated()
            ? "the first " + shown + " of more than " + all + " rows · "
            : shown < all
                ? "the first " + shown + " of " + all + " rows; --limit shows more · "
                : "";
    return Renderers.show(new Grid(heads, result.rows().subList(0, shown), limit + summary));
  }

  private static String summary(Call call, SqlResult result) throws CellFailure {
    try {
      String session = call.session.name.isEmpty() ? "" : " · session " + call.session.name;
      return String.format(
          Locale.ROOT,
          "%s · %.1f ms · backend %d%s",
          result.truncated() ? "SELECT" : result.tag(),
          result.millis(),
          call.session.pid(),
          session);
    } catch (SQLException e) {
      throw failure(e, new SqlText.Statement("", 1), false);
    }
  }

  private void store(String variable, SqlResult result) throws CellFailure {
    if (!(kernel instanceof MagicHost host)) {
      throw Options.failure("this kernel cannot store variables; use Lab.sql(...)");
    }
    try {
      host.assign(variable, "tech.tablesaw.api.Table", Tables.of(result));
    } catch (CellFailure e) {
      throw e;
    } catch (Exception e) {
      throw Options.failure("cannot store " + variable + ": " + e.getMessage());
    }
    System.out.println(variable + ": " + Grid.count(result.rows().size(), result.rows().size()));
  }

  /// Shows that it waits, and puts the results in that place when they come.
  private Object runInBackground(Call call) throws Exception {
    if (call.session.name.isEmpty()) {
      throw Options.failure("%%sql --bg needs a session of its own: --session <name> --bg");
    }
    if (call.store != null) {
      throw Options.failure("%%sql --bg cannot store a variable");
    }
    call.session.awaitBackground();
    int pid = call.session.pid();
    String id = UUID.randomUUID().toString();
    String waiting = "session " + call.session.name + ", backend " + pid + ": running ...";
    DisplayData placeholder = new DisplayData(waiting);
    placeholder.putHTML(Grid.noteHtml(waiting));
    placeholder.setDisplayId(id);
    kernel.display(placeholder);
    call.session.runInBackground(() -> finishInBackground(call, id));
    return null;
  }

  private void finishInBackground(Call call, String id) {
    StringBuilder text = new StringBuilder();
    StringBuilder html = new StringBuilder();
    try {
      execute(
          call,
          data -> {
            text.append(data.getData(MIMEType.TEXT_PLAIN)).append('\n');
            html.append(data.getData(MIMEType.TEXT_HTML));
          });
    } catch (CellFailure e) {
      String message = String.join("\n", e.traceback()).replaceAll("\u001b\\[[0-9;]*m", "");
      text.append(message);
      html.append("<pre>").append(Html.escape(message)).append("</pre>");
    }
    DisplayData result = new DisplayData(text.toString().stripTrailing());
    result.putHTML(html.toString());
    result.setDisplayId(id);
    if (kernel instanceof MagicHost host) {
      host.updateDisplay(result);
    } else {
      kernel.getIO().display.updateDisplay(id, result);
    }
  }
}
