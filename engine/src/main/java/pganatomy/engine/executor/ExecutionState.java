package pganatomy.engine.executor;

import pganatomy.engine.access.transam.Snapshot;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.executor.expression.Evaluator;
import pganatomy.engine.executor.expression.ExpressionCompiler;
import pganatomy.engine.executor.expression.ExpressionContext;
import pganatomy.engine.executor.plan.PlannedStatement;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.utils.adt.FunctionContext;
import pganatomy.engine.utils.guc.Guc;
import pganatomy.engine.utils.memory.MemoryContext;

/// What all nodes of one execution share.
///
/// PostgreSQL: src/include/nodes/execnodes.h, EState
public final class ExecutionState implements ExpressionContext {
  /// How much is measured.
  public enum Measure {
    NOTHING,
    ROWS,
    ROWS_AND_TIME
  }

  private final PlannedStatement statement;
  private final Object[] parameters;
  private final FunctionContext functions;
  private final Snapshot snapshot;
  private final TransactionContext transaction;
  private final MemoryContext memory;
  private final Measure measure;

  private final Object[] execValues;
  private final InitPlanRun[] initPlans;
  private final PlanExecutor[] subPlans;
  private final CommonTableRun[] commonTables;
  private final WorkTable[] workTables;

  /// For a row that is computed again: which rows its scans give, and the state of the execution
  /// that asks; else null.
  private RowRecheck recheck;

  private ExecutionState original;
  private Snapshot crossCheck;

  /// Rows that INSERT, UPDATE or DELETE have changed.
  long changedRows;

  public ExecutionState(
      PlannedStatement statement,
      Object[] parameters,
      FunctionContext functions,
      Snapshot snapshot,
      TransactionContext transaction,
      MemoryContext parentMemory,
      Measure measure) {
    this.statement = statement;
    this.parameters = parameters;
    this.functions = functions;
    this.snapshot = snapshot;
    this.transaction = transaction;
    this.memory = parentMemory.child("ExecutorState");
    this.measure = measure;
    this.execValues = new Object[statement.execParameterCount()];
    this.initPlans = new InitPlanRun[execValues.length];
    this.subPlans = new PlanExecutor[statement.subPlans().size()];
    this.commonTables = new CommonTableRun[subPlans.length];
    this.workTables = new WorkTable[statement.workTableCount()];
    for (PlannedStatement.SubPlanEntry entry : statement.subPlans()) {
      if (entry.kind() == PlannedStatement.SubPlanKind.INIT) {
        initPlans[entry.parameter()] = new InitPlanRun(this, entry);
      }
    }
  }

  /// A state for computing one row again. Sub-queries that do not depend on a row and WITH items
  /// stay what they are.
  ExecutionState forRecheck(RowRecheck rows) {
    ExecutionState copy =
        new ExecutionState(
            statement, parameters, functions, snapshot, transaction, memory, Measure.NOTHING);
    copy.recheck = rows;
    copy.original = this;
    return copy;
  }

  /// Which rows a scan must give instead of those that it finds; null when it reads as ever.
  RowRecheck recheck(int scan) {
    return recheck != null && recheck.replaces(scan) ? recheck : null;
  }

  private boolean isShared(int subPlan) {
    return original != null && statement.subPlans().get(subPlan).outerParameters().length == 0;
  }

  PlannedStatement statement() {
    return statement;
  }

  Snapshot snapshot() {
    return snapshot;
  }

  TransactionContext transaction() {
    return transaction;
  }

  /// Rows that this snapshot does not see may be found, but not changed: for a statement whose own
  /// snapshot is newer than its transaction's.
  public void crossCheckWith(Snapshot older) {
    crossCheck = older;
  }

  /// Null when any row that is seen may be changed.
  Snapshot crossCheck() {
    return crossCheck;
  }

  MemoryContext memory() {
    return memory;
  }

  boolean isInstrumented() {
    return measure != Measure.NOTHING;
  }

  boolean isTimed() {
    return measure == Measure.ROWS_AND_TIME;
  }

  /// Rows that the statement changed.
  public long changedRows() {
    return changedRows;
  }

  /// What a sort may take before it writes to a file.
  static long workMemBytes() {
    return Guc.WORK_MEM.intValue() * 1024L;
  }

  /// What a hash table may take before it writes to files.
  static long hashMemBytes() {
    return (long) (workMemBytes() * Guc.HASH_MEM_MULTIPLIER.doubleValue());
  }

  @Override
  public FunctionContext functions() {
    return functions;
  }

  @Override
  public Object parameter(int number) {
    return parameters[number - 1];
  }

  @Override
  public Object execParameter(int index) {
    InitPlanRun initPlan = initPlans[index];
    if (initPlan != null && original != null && initPlan.isIndependent()) {
      return original.execParameter(index);
    }
    if (initPlan != null && !initPlan.isDone()) {
      execValues[index] = initPlan.run();
    }
    return execValues[index];
  }

  void setExecParameter(int index, Object value) {
    execValues[index] = value;
  }

  @Override
  public Evaluator subPlan(Expression.SubPlan subPlan, ExpressionCompiler compiler) {
    Evaluator[] parameterValues = compiler.compileAll(subPlan.parameters());
    return subPlan.hashed()
        ? new HashedSubPlanEvaluator(this, subPlan, compiler)
        : new SubPlanEvaluator(this, subPlan, parameterValues, compiler);
  }

  /// The executor of a sub-plan, made when it is first needed.
  PlanExecutor subPlanExecutor(int index) {
    if (subPlans[index] == null) {
      subPlans[index] = PlanExecutors.create(statement.subPlans().get(index).plan(), this);
    }
    return subPlans[index];
  }

  /// The executor of a sub-plan if it ever ran, else null.
  public PlanExecutor subPlanIfMade(int index) {
    return subPlans[index];
  }

  /// The rows of a WITH item, shared by all who read it.
  CommonTableRun commonTable(int subPlan) {
    if (isShared(subPlan)) {
      return original.commonTable(subPlan);
    }
    if (commonTables[subPlan] == null) {
      commonTables[subPlan] = new CommonTableRun(this, subPlan);
    }
    return commonTables[subPlan];
  }

  WorkTable workTable(int index) {
    if (workTables[index] == null) {
      workTables[index] = new WorkTable();
    }
    return workTables[index];
  }

  /// Makes the InitPlans and WITH items that read one of these parameters run again.
  void parametersChanged() {
    for (InitPlanRun run : initPlans) {
      if (run != null) {
        run.resetIfDependent();
      }
    }
    for (CommonTableRun run : commonTables) {
      if (run != null) {
        run.resetIfDependent();
      }
    }
  }

  /// Ends the execution: closes sub-plans and gives all memory back.
  public void close() {
    for (PlanExecutor subPlan : subPlans) {
      if (subPlan != null) {
        subPlan.close();
      }
    }
    for (CommonTableRun run : commonTables) {
      if (run != null) {
        run.close();
      }
    }
    memory.close();
  }
}
