package pganatomy.kernel.magic;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import pganatomy.kernel.java.Ansi;
import pganatomy.kernel.java.CellFailure;
import pganatomy.kernel.render.Grid;
import pganatomy.kernel.render.Renderers;
import pganatomy.lab.BoundSql;
import pganatomy.lab.Lab;
import pganatomy.lab.PlanTree;
import pganatomy.lab.Server;
import pganatomy.lab.SqlErrors;
import pganatomy.lab.SqlResult;
import pganatomy.lab.SqlRunner;
import pganatomy.lab.SqlText;
import pganatomy.lab.Tables;
import tech.tablesaw.api.Table;

/// The statements and commands of one `%%sql` cell, run one after the other.
final class SqlCell {

  /// Rows that are fetched at most to be shown, so that a large table does not eat the memory.
  private static final int ROWS_FETCHED = 10_000;

  private static final int WATCH_COUNT = 5;
  private static final int MILLIS_TO_DIE = 500;
  private static final Set<String> EXPLAINED =
      Set.of("SELECT", "INSERT", "UPDATE", "DELETE", "MERGE", "VALUES", "WITH", "TABLE", "EXECUTE");

  /// What the options ask for.
  ///
  /// @param store the variable that gets the rows, or null
  record Wishes(int rowsShown, boolean timing, boolean explain, String store) {}

  /// Where a statement's display goes.
  interface Screen {
    void show(DisplayData data);
  }

  /// A statement with its values, or a command.
  private record Step(SqlText.Statement statement, BoundSql sql) {}

  private final BaseKernel kernel;
  private final SqlCommands commands;
  private final SqlSessions.Session session;
  private final Wishes wishes;
  private final List<Step> steps = new ArrayList<>();
  private boolean forTable;
  private SqlResult stored;

  /// Takes the text apart and binds its variables, so that mistakes in it show before anything
  /// runs.
  SqlCell(
      BaseKernel kernel,
      SqlCommands commands,
      SqlSessions.Session session,
      Wishes wishes,
      String text)
      throws Exception {
    this.kernel = kernel;
    this.commands = commands;
    this.session = session;
    this.wishes = wishes;
    for (SqlText.Statement statement : SqlText.split(text)) {
      boolean explained = wishes.explain && isExplained(statement);
      String sql = explained ? "EXPLAIN (ANALYZE) " + statement.sql() : statement.sql();
      steps.add(
          new Step(statement, statement.isCommand() ? null : BoundSql.of(sql, this::variable)));
    }
    if (steps.isEmpty()) {
      throw Options.failure("%%sql: there is no statement");
    }
  }

  private static boolean isExplained(SqlText.Statement statement) {
    String first = statement.sql().split("[\\s(]", 2)[0].toUpperCase(Locale.ROOT);
    return !statement.isCommand() && (first.isEmpty() || EXPLAINED.contains(first));
  }

  private Object variable(String name) throws CellFailure {
    if (!(kernel instanceof MagicHost host)) {
      return kernel.evalRaw(name);
    }
    if (!host.variableNames().contains(name)) {
      throw SqlMagic.noVariable(name, host.variableNames());
    }
    return host.variable(name);
  }

  SqlSessions.Session session() {
    return session;
  }

  boolean stores() {
    return wishes.store != null;
  }

  /// Keeps the last rows for [#table()] and shows nothing.
  SqlCell forTable() {
    forTable = true;
    return this;
  }

  /// The rows of the last statement that gave rows.
  Table table() throws CellFailure {
    if (stored == null) {
      throw Options.failure("%sql: no statement gave rows");
    }
    return Tables.of(stored);
  }

  /// Runs everything; throws at the first failure.
  void execute(Screen screen) throws Exception {
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      boolean watched = i + 1 < steps.size() && isWatch(steps.get(i + 1));
      if (isWatch(step)) {
        throw Options.failure("%%sql: \\watch needs a statement before it");
      } else if (step.sql == null) {
        command(step, screen);
      } else if (watched) {
        watch(step, steps.get(++i).statement.sql(), screen);
      } else {
        execute(step, screen);
      }
    }
    if (stored != null && wishes.store != null) {
      store(stored);
    }
  }

  private static boolean isWatch(Step step) {
    return step.sql == null && step.statement.sql().split("\\s", 2)[0].equals("\\watch");
  }

  private void command(Step step, Screen screen) throws Exception {
    for (Object grid : commands.run(session, step.statement.sql())) {
      screen.show(Renderers.show((Grid) grid));
    }
  }

  private void execute(Step step, Screen screen) throws CellFailure {
    SqlResult result = run(step);
    if ((wishes.store != null || forTable) && result.hasRows()) {
      stored = result;
    } else if (!forTable) {
      screen.show(shown(step, result));
    }
    if (wishes.timing || commands.timing()) {
      System.out.println(String.format(Locale.ROOT, "Time: %.3f ms", result.millis()));
    }
  }

  private SqlResult run(Step step) throws CellFailure {
    int fetched =
        wishes.store == null && !forTable
            ? Math.max(ROWS_FETCHED, wishes.rowsShown)
            : SqlRunner.ALL_ROWS;
    try {
      return SqlRunner.run(
          session.connection(),
          step.sql,
          fetched,
          notice -> System.out.println(String.join("\n", SqlErrors.lines(notice))));
    } catch (SQLException e) {
      throw failure(e, step);
    }
  }

  /// Runs the statement again and again, in one place of the page.
  private void watch(Step step, String command, Screen screen) throws Exception {
    String[] words = command.replace(";", "").strip().split("\\s+");
    double seconds = words.length > 1 ? number(words[1].replace("i=", "")) : 2;
    int count = words.length > 2 ? (int) number(words[2].replace("c=", "")) : WATCH_COUNT;
    String id = UUID.randomUUID().toString();
    for (int i = 1; i <= count; i++) {
      SqlResult result = run(step);
      DisplayData data = shown(step, result, " · run " + i + " of " + count);
      data.setDisplayId(id);
      if (i == 1) {
        screen.show(data);
      } else {
        Displays.update(kernel, data);
      }
      if (i < count) {
        Thread.sleep((long) (seconds * 1000));
      }
    }
  }

  private static double number(String word) throws CellFailure {
    if (!word.matches("[0-9]{1,6}(\\.[0-9]{1,6})?")) {
      throw Options.failure("\\watch takes seconds and a count, not " + word);
    }
    return Double.parseDouble(word);
  }

  private CellFailure failure(SQLException error, Step step) {
    String sql = step.sql == null ? "" : step.sql.shown();
    List<String> lines = new ArrayList<>(SqlErrors.lines(error, sql));
    String first = lines.getFirst();
    lines.set(0, Ansi.red(first));
    if (steps.size() > 1) {
      lines.add("in the statement on line " + step.statement.line() + " of the cell");
    }
    String state = error.getSQLState() == null ? "" : " " + error.getSQLState();
    if (session.isOfLab() && serverHasEnded(state.startsWith(" 08"))) {
      lines.add("The server has ended. server.restart() or Lab.start() starts it again.");
    }
    return new CellFailure("SQLError" + state, first, lines, error);
  }

  /// A process that was killed closes its connections a moment before it is gone.
  private static boolean serverHasEnded(boolean connectionIsLost) {
    Server server = Lab.currentServer();
    if (server == null) {
      return false;
    }
    long end = System.nanoTime() + (connectionIsLost ? MILLIS_TO_DIE * 1_000_000L : 0);
    try {
      while (server.isRunning() && System.nanoTime() < end) {
        Thread.sleep(20);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return !server.isRunning();
  }

  // ---- showing

  private DisplayData shown(Step step, SqlResult result) throws CellFailure {
    return shown(step, result, "");
  }

  private DisplayData shown(Step step, SqlResult result, String more) throws CellFailure {
    String summary = summary(step, result) + more;
    if (!result.hasRows()) {
      DisplayData data = new DisplayData(summary);
      data.putHTML(Grid.noteHtml(summary));
      return data;
    }
    if (wishes.explain && result.columns().getFirst().name().equals("QUERY PLAN")) {
      PlanTree plan = PlanTree.parse(result.rows().stream().map(row -> row[0]).toList());
      if (!plan.nodes().isEmpty()) {
        return Renderers.drawing(plan, summary);
      }
    }
    int all = result.rows().size();
    int shown = Math.min(all, wishes.rowsShown);
    String limit =
        result.truncated()
            ? "the first " + shown + " of more than " + all + " rows · "
            : shown < all
                ? "the first " + shown + " of " + all + " rows; --limit shows more · "
                : "";
    return Renderers.show(Renderers.grid(result, shown, limit + summary));
  }

  private String summary(Step step, SqlResult result) throws CellFailure {
    try {
      int pid = session.pid();
      return (result.truncated() ? "SELECT" : result.tag())
          + String.format(Locale.ROOT, " · %.1f ms", result.millis())
          + (pid == 0 ? "" : " · backend " + pid)
          + (session.name.isEmpty() ? "" : " · session " + session.name);
    } catch (SQLException e) {
      throw failure(e, step);
    }
  }

  private void store(SqlResult result) throws CellFailure {
    if (!(kernel instanceof MagicHost host)) {
      throw Options.failure("this kernel cannot store variables; use Lab.sql(...)");
    }
    try {
      host.assign(wishes.store, "tech.tablesaw.api.Table", Tables.of(result));
    } catch (CellFailure e) {
      throw e;
    } catch (Exception e) {
      throw Options.failure("cannot store " + wishes.store + ": " + e.getMessage());
    }
    int rows = result.rows().size();
    System.out.println(wishes.store + ": " + Grid.count(rows, rows));
  }
}
