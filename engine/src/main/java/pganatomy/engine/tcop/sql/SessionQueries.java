package pganatomy.engine.tcop.sql;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.access.heap.HeapInserter;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.commands.CopyData;
import pganatomy.engine.commands.QueryServices;
import pganatomy.engine.executor.ExecutionState;
import pganatomy.engine.executor.ModifyTableExecutor;
import pganatomy.engine.executor.expression.Evaluator;
import pganatomy.engine.executor.expression.ExpressionCompiler;
import pganatomy.engine.executor.expression.ExpressionContext;
import pganatomy.engine.parser.analyze.Analyzer;
import pganatomy.engine.parser.ast.DataStatement;
import pganatomy.engine.parser.ast.RawStatement;
import pganatomy.engine.parser.ast.Statement;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.ExpressionVisitor;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.parser.query.QueryBuilder;
import pganatomy.engine.tcop.ResultColumn;
import pganatomy.engine.tcop.StatementContext;
import pganatomy.engine.utils.adt.FunctionContext;
import pganatomy.engine.utils.adt.QuotedNames;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.vector.Batch;

/// Analysis and execution, for the commands that contain queries and expressions.
final class SessionQueries implements QueryServices {
  private static final Type[] NO_TYPES = {};
  private static final Object[] NO_PARAMETERS = {};

  private final SqlSession session;
  private final StatementContext context;

  SessionQueries(SqlSession session, StatementContext context) {
    this.session = session;
    this.context = context;
  }

  private DataQuery analyze(Statement query, String text) {
    RawStatement raw = new RawStatement(query, 0, text.length());
    return new DataQuery(session, raw, (DataStatement) query, text, NO_TYPES);
  }

  @Override
  public Description describe(Statement statement, String text) {
    DataQuery query = analyze(statement, text);
    return new Description(columns(query), query.current());
  }

  private static List<Column> columns(DataQuery query) {
    List<Column> columns = new ArrayList<>();
    if (query.resultColumns() != null) {
      for (ResultColumn column : query.resultColumns()) {
        columns.add(
            new Column(
                column.name(), column.type(), column.typeModifier(), column.type().collationOid()));
      }
    }
    return columns;
  }

  @Override
  public long runInto(Statement statement, String text, RelationDescriptor target) {
    HeapInserter inserter = new HeapInserter(target, session.transaction());
    QueryExecution execution = analyze(statement, text).open(NO_PARAMETERS);
    long rows = 0;
    try {
      for (Batch batch = execution.next(); batch != null; batch = execution.next()) {
        inserter.insert(batch, 0, batch.rowCount);
        rows += batch.rowCount;
      }
    } finally {
      execution.close();
    }
    return rows;
  }

  @Override
  public Rows open(Statement statement, String text) {
    DataQuery query = analyze(statement, text);
    return new QueryRows(columns(query), query.open(NO_PARAMETERS));
  }

  private record QueryRows(List<Column> columns, QueryExecution execution) implements Rows {
    @Override
    public Batch next() {
      return execution.next();
    }

    @Override
    public void close() {
      execution.close();
    }
  }

  /// The plan of an INSERT knows the table's constraints; its rows come from elsewhere.
  @Override
  public Insertion openInsertion(RelationDescriptor target) {
    String text =
        "INSERT INTO "
            + QuotedNames.quoteIdentifier(target.namespaceName())
            + "."
            + QuotedNames.quoteIdentifier(target.name())
            + " DEFAULT VALUES";
    DataQuery query = analyze(session.parse(text).getFirst().statement(), text);
    QueryExecution execution = query.open(NO_PARAMETERS);
    ModifyTableExecutor table = (ModifyTableExecutor) execution.root();
    return new Insertion() {
      @Override
      public void check(Batch rows) {
        table.checkRows(rows);
      }

      @Override
      public void insert(Batch rows) {
        table.insertRows(rows);
      }

      @Override
      public void finish() {
        table.finishRows();
      }

      @Override
      public void close() {
        execution.close();
      }
    };
  }

  @Override
  public CopyData copyData() {
    return context.copy();
  }

  @Override
  public void preventInReadOnly(String command) {
    if (session.transaction().isReadOnly()) {
      throw ReadOnly.refusal(command);
    }
  }

  @Override
  public Object evaluate(String expression, Type type, int typeModifier, boolean[] isVolatile) {
    Expression analyzed =
        Analyzer.expression(expression, session.catalog(), null, type, typeModifier);
    isVolatile[0] = new VolatileCalls().find(analyzed);
    return evaluate(session, analyzed);
  }

  @Override
  public boolean isVolatile(String expression, Type type) {
    return new VolatileCalls()
        .find(Analyzer.expression(expression, session.catalog(), null, type, -1));
  }

  static Object evaluate(SqlSession session, Expression analyzed) {
    QueryExecution execution =
        new QueryExecution(
            session,
            Planning.plan(valueOf(analyzed), session, NO_PARAMETERS),
            NO_PARAMETERS,
            ExecutionState.Measure.NOTHING);
    try {
      return execution.next().columns[0].get(0);
    } finally {
      execution.close();
    }
  }

  /// `SELECT expression`.
  private static Query valueOf(Expression expression) {
    QueryBuilder query = new QueryBuilder();
    query.targets = List.of(new Query.Target(expression, "value", 0, false, 0, 0, 0));
    return query.build();
  }

  private static final class VolatileCalls extends ExpressionVisitor {
    @Override
    protected boolean visit(Expression expression, int depth) {
      return expression instanceof Expression.FunctionCall call
          && call.function().volatility() == 'v';
    }
  }

  @Override
  public void checkExpression(String expression, RelationDescriptor relation, Type resultType) {
    Analyzer.expression(expression, session.catalog(), relation, resultType, -1);
  }

  @Override
  public ExpressionContext expressionContext() {
    return new ExpressionContext() {
      @Override
      public FunctionContext functions() {
        return session.functions();
      }

      @Override
      public Object parameter(int number) {
        throw new IllegalStateException("no parameters here");
      }

      @Override
      public Object execParameter(int index) {
        throw new IllegalStateException("no parameters here");
      }

      @Override
      public Evaluator subPlan(Expression.SubPlan subPlan, ExpressionCompiler compiler) {
        throw new IllegalStateException("no sub-queries here");
      }
    };
  }

  @Override
  public void commitAndStart() {
    session.commit();
    session.start();
  }

  @Override
  public void preventInTransactionBlock(String command) {
    context.transaction().preventInBlock(command, context.isTopLevel());
  }

  @Override
  public void requireTransactionBlock(String command) {
    context.transaction().requireBlock(command, context.isTopLevel());
  }
}
