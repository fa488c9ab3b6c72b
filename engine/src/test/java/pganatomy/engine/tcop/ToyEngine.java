package pganatomy.engine.tcop;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pganatomy.engine.parser.Parser;
import pganatomy.engine.parser.ast.ExpressionNode;
import pganatomy.engine.parser.ast.RawStatement;
import pganatomy.engine.parser.ast.SessionStatement.VariableSet;
import pganatomy.engine.parser.ast.SessionStatement.VariableShow;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.storage.ipc.Latch;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.Types;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.guc.Settings;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.IntVector;
import pganatomy.engine.utils.vector.ObjectVector;
import pganatomy.engine.utils.vector.VectorKind;

/// As little SQL as the protocol's tests need: integers, `1/0`, series, one parameter, settings.
final class ToyEngine implements SqlEngine {
  private final PreparedStatements prepared = new PreparedStatements();

  @Override
  public PreparedStatements preparedStatements() {
    return prepared;
  }

  private static final Pattern INTEGER = Pattern.compile("select (\\d+)( as \\w+)?");
  private static final Pattern SERIES =
      Pattern.compile("select generate_series\\((\\d+),(\\d+)\\)");
  private static final Pattern PARAMETER = Pattern.compile("select \\$1::int(\\+1)?( as (\\w+))?");
  private static final Pattern SLEEP = Pattern.compile("select pg_sleep\\((\\d+)\\)");

  private record Query(
      RawStatement statement, String sql, Type[] parameterTypes, ResultColumn[] resultColumns)
      implements PreparedQuery {}

  @Override
  public List<RawStatement> parse(String text) {
    return Parser.parse(text);
  }

  @Override
  public PreparedQuery prepare(RawStatement statement, String text, int[] parameterTypes) {
    String sql = statement.text(text).strip().toLowerCase(Locale.ROOT);
    boolean hasParameter = sql.contains("$1");
    Type[] types = hasParameter ? new Type[] {Types.INT4} : new Type[0];
    ResultColumn[] columns = null;
    if (statement.statement() instanceof VariableShow show) {
      columns = new ResultColumn[] {new ResultColumn(show.name(), 0, 0, Types.TEXT, -1)};
    } else if (sql.startsWith("select")) {
      Matcher matcher = PARAMETER.matcher(sql);
      boolean isNamed = matcher.matches() && matcher.group(3) != null;
      String name = isNamed ? matcher.group(3) : "?column?";
      if (SERIES.matcher(sql).matches()) {
        name = "generate_series";
      } else if (sql.equals("select $1::int")) {
        name = "int4";
      }
      columns = new ResultColumn[] {new ResultColumn(name, 0, 0, Types.INT4, -1)};
    }
    return new Query(statement, sql, types, columns);
  }

  @Override
  public Execution open(PreparedQuery prepared, Object[] parameters, StatementContext context) {
    Query query = (Query) prepared;
    if (query.sql().contains("1/0")) {
      throw DatabaseException.error("22012", "division by zero");
    }
    return new Execution() {
      private boolean isDone;

      @Override
      public Batch next() {
        if (isDone) {
          return null;
        }
        isDone = true;
        return run(query, parameters, context);
      }

      @Override
      public String completionTag(long rowsSent) {
        String tag = query.statement().statement().commandTag();
        return switch (tag) {
          case "SELECT" -> "SELECT " + rowsSent;
          case "COPY" -> "COPY " + copied;
          default -> tag;
        };
      }

      @Override
      public void close() {}
    };
  }

  private int copied;

  private Batch run(Query query, Object[] parameters, StatementContext context) {
    if (query.statement().statement() instanceof VariableShow show) {
      ObjectVector column = new ObjectVector(1);
      column.set(0, Settings.show(show.name()));
      return batch(new Batch(new ObjectVector[] {column}), 1);
    }
    if (query.statement().statement() instanceof VariableSet set) {
      String value = ((ExpressionNode.Literal) set.values().getFirst()).text();
      Settings.Duration duration =
          set.local() ? Settings.Duration.LOCAL : Settings.Duration.SESSION;
      Settings.setInSession(set.name(), value, duration, true);
      return null;
    }
    if (query.sql().startsWith("copy")) {
      copied = 0;
      context.copy().beginIn(1, false);
      while (context.copy().read() != null) {
        copied++;
      }
      return null;
    }
    return query.sql().startsWith("select") ? select(query.sql(), parameters) : null;
  }

  private static Batch select(String sql, Object[] parameters) {
    Matcher matcher = SLEEP.matcher(sql);
    if (matcher.matches()) {
      long end = System.nanoTime() + Long.parseLong(matcher.group(1)) * 1_000_000_000L;
      while (System.nanoTime() < end) {
        Latch.reset();
        Interrupts.check();
        Latch.await(100, 0);
      }
      return ints(0, 1);
    }
    matcher = SERIES.matcher(sql);
    if (matcher.matches()) {
      int from = Integer.parseInt(matcher.group(1));
      return ints(from, Integer.parseInt(matcher.group(2)) - from + 1);
    }
    if (PARAMETER.matcher(sql).matches()) {
      return ints((Integer) parameters[0] + (sql.contains("+1") ? 1 : 0), 1);
    }
    matcher = INTEGER.matcher(sql);
    if (!matcher.matches()) {
      throw DatabaseException.error("0A000", "not among the toys: " + sql);
    }
    return ints(Integer.parseInt(matcher.group(1)), 1);
  }

  private static Batch ints(int from, int count) {
    Batch batch = Batch.create(new VectorKind[] {VectorKind.INT});
    for (int i = 0; i < count; i++) {
      ((IntVector) batch.columns[0]).values[i] = from + i;
    }
    return batch(batch, count);
  }

  private static Batch batch(Batch batch, int rowCount) {
    batch.rowCount = rowCount;
    return batch;
  }
}
