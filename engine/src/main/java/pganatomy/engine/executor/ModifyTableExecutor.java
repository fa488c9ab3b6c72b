package pganatomy.engine.executor;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.access.heap.HeapInserter;
import pganatomy.engine.access.heap.HeapTable;
import pganatomy.engine.catalog.AttributeDescriptor;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.executor.expression.ExpressionCompiler;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.LongVector;
import pganatomy.engine.utils.vector.VectorKind;

/// INSERT, UPDATE and DELETE.
///
/// PostgreSQL: src/backend/executor/nodeModifyTable.c
public final class ModifyTableExecutor extends PlanExecutor {
  private final Plan.ModifyTable plan;
  private final RelationDescriptor relation;
  private final RowChecks checks;
  private final RowBuffer returned;
  private final Projection projection;
  private final ColumnVector[] returnedColumns;
  private final HeapTable table;
  private final ChangeConflicts conflicts;
  private HeapInserter inserter;
  private boolean isDone;
  private int position;
  private Batch result;

  ModifyTableExecutor(ExecutionState state, Plan.ModifyTable plan) {
    super(state, plan, PlanExecutors.create(plan.child(), state));
    this.plan = plan;
    this.relation = plan.relation();
    this.table = new HeapTable(relation, state.transaction());
    this.conflicts = new ChangeConflicts(state, plan, table);
    ExpressionCompiler compiler = new ExpressionCompiler(state);
    this.checks = new RowChecks(relation, plan.checks(), compiler);
    if (plan.outputs().isEmpty()) {
      this.returned = null;
      this.projection = null;
      this.returnedColumns = null;
    } else {
      VectorKind[] kinds = returnedKinds();
      this.returned = new RowBuffer(kinds);
      this.projection = new Projection(plan.outputs(), compiler, kinds.length);
      this.returnedColumns = new ColumnVector[kinds.length];
    }
  }

  /// The row's columns, its ctid, and what else the child gave.
  private VectorKind[] returnedKinds() {
    int width = relation.attributes().size();
    List<VectorKind> kinds = new ArrayList<>();
    for (AttributeDescriptor attribute : relation.attributes()) {
      kinds.add(attribute.type().vectorKind());
    }
    kinds.add(VectorKind.LONG);
    Type[] child = Spill.types(plan.child().outputs());
    int first = plan.command() == Query.Command.INSERT ? width : width + 1;
    for (int i = first; i < child.length; i++) {
      kinds.add(child[i].vectorKind());
    }
    return kinds.toArray(new VectorKind[0]);
  }

  @Override
  protected Batch produce() {
    while (true) {
      if (returned != null && position < returned.rowCount) {
        Batch rows = result == null ? result = returned.newBatch() : result;
        position += returned.copyTo(rows, position);
        return projection.project(rows);
      }
      if (isDone) {
        return null;
      }
      if (returned != null) {
        returned.clear();
        position = 0;
      }
      Batch batch = child().next();
      if (batch == null) {
        isDone = true;
      } else {
        change(batch);
      }
    }
  }

  private void change(Batch batch) {
    switch (plan.command()) {
      case INSERT -> insert(batch);
      case UPDATE -> update(batch);
      default -> delete(batch);
    }
  }

  private void insert(Batch batch) {
    checks.check(batch);
    if (inserter == null) {
      inserter = new HeapInserter(relation, state.transaction());
    }
    if (returned == null) {
      inserter.insert(batch, 0, batch.rowCount);
      state.changedRows += batch.rowCount;
      return;
    }
    LongVector ctids = new LongVector(batch.rowCount);
    inserter.insert(batch, 0, batch.rowCount, ctids.values);
    state.changedRows += batch.rowCount;
    int width = relation.attributes().size();
    System.arraycopy(batch.columns, 0, returnedColumns, 0, width);
    returnedColumns[width] = ctids;
    System.arraycopy(
        batch.columns, width, returnedColumns, width + 1, returnedColumns.length - width - 1);
    Batch rows = new Batch(returnedColumns);
    rows.rowCount = batch.rowCount;
    returned.append(rows);
  }

  /// For COPY, whose rows do not come from a plan: throws if a row breaks a constraint.
  public void checkRows(Batch batch) {
    checks.check(batch);
  }

  /// For COPY: stores rows that were checked.
  public void insertRows(Batch batch) {
    if (inserter == null) {
      inserter = new HeapInserter(relation, state.transaction());
    }
    inserter.insert(batch, 0, batch.rowCount);
  }

  private void keepReturned(Batch batch, int row, int firstExtra, LongVector ctid) {
    int width = relation.attributes().size();
    System.arraycopy(batch.columns, 0, returnedColumns, 0, width);
    // The ctid stands in a vector of one row, so the batch's row is brought there too.
    for (int i = 0; i < returnedColumns.length; i++) {
      if (i != width) {
        ColumnVector source =
            i < width ? batch.columns[i] : batch.columns[firstExtra + i - width - 1];
        ColumnVector single = ColumnVector.create(source.kind(), 1);
        single.copyRow(0, source, row);
        returnedColumns[i] = single;
      }
    }
    returnedColumns[width] = ctid;
    returned.appendRow(returnedColumns, 0);
  }

  private void update(Batch batch) {
    checks.check(batch);
    int width = relation.attributes().size();
    LongVector ctids = (LongVector) batch.columns[plan.ctidColumn()];
    LongVector newCtid = new LongVector(1);
    for (int row = 0; row < batch.rowCount; row++) {
      Batch source = batch;
      int sourceRow = row;
      long ctid = ctids.values[row];
      while (true) {
        HeapTable.Outcome outcome = table.update(ctid, source, sourceRow, state.snapshot());
        if (outcome == HeapTable.Outcome.OK) {
          state.changedRows++;
          if (returned != null) {
            newCtid.values[0] = table.newest;
            keepReturned(source, sourceRow, width + 1, newCtid);
          }
          break;
        }
        source = conflicts.resolve(outcome, ctid, batch, row);
        if (source == null) {
          break;
        }
        checks.check(source);
        sourceRow = 0;
        ctid = conflicts.ctid();
      }
    }
  }

  private void delete(Batch batch) {
    LongVector ctids = (LongVector) batch.columns[plan.ctidColumn()];
    LongVector oldCtid = new LongVector(1);
    for (int row = 0; row < batch.rowCount; row++) {
      Batch source = batch;
      int sourceRow = row;
      long ctid = ctids.values[row];
      while (true) {
        HeapTable.Outcome outcome = table.delete(ctid, state.snapshot());
        if (outcome == HeapTable.Outcome.OK) {
          state.changedRows++;
          if (returned != null) {
            oldCtid.values[0] = ctid;
            keepReturned(source, sourceRow, relation.attributes().size() + 1, oldCtid);
          }
          break;
        }
        source = conflicts.resolve(outcome, ctid, batch, row);
        if (source == null) {
          break;
        }
        sourceRow = 0;
        ctid = conflicts.ctid();
      }
    }
  }

  @Override
  protected void restart() {
    throw new IllegalStateException("a change of data runs once");
  }
}
