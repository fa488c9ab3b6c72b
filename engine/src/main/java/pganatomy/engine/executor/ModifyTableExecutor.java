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
  private final ChangeConflicts changeConflicts;
  private final RowFollowUp followUp;
  private final ConflictResolution conflicts;
  private final boolean hasRuns;
  private long[] newCtids = new long[0];
  private boolean[] heapOnly;
  private HeapInserter inserter;
  private boolean isDone;
  private int position;
  private Batch result;

  ModifyTableExecutor(ExecutionState state, Plan.ModifyTable plan) {
    super(state, plan, PlanExecutors.create(plan.child(), state));
    this.plan = plan;
    this.relation = plan.relation();
    this.table = new HeapTable(relation, state.transaction());
    table.crossCheckWith(state.crossCheck());
    this.changeConflicts = new ChangeConflicts(state, plan, table);
    ExpressionCompiler compiler = new ExpressionCompiler(state);
    this.checks = new RowChecks(relation, plan.checks(), compiler);
    this.followUp = new RowFollowUp(plan, state, compiler);
    this.hasRuns = !followUp.indexes().hasUniqueBesideKeys();
    this.conflicts =
        plan.conflict() == null
            ? null
            : new ConflictResolution(state, plan, checks, followUp, compiler);
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
      followUp.begin();
      Batch batch = child().next();
      if (batch == null) {
        isDone = true;
        followUp.end();
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
    if (conflicts != null) {
      insertUnlessThere(batch);
      return;
    }
    checks.check(batch);
    if (returned == null) {
      store(batch);
      state.changedRows += batch.rowCount;
      return;
    }
    LongVector ctids = new LongVector(batch.rowCount);
    newInserter().insert(batch, 0, batch.rowCount, ctids.values);
    followUp.inserted(batch, ctids.values);
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
    followUp.begin();
    store(batch);
  }

  /// For COPY: all rows are stored.
  public void finishRows() {
    followUp.end();
  }

  private HeapInserter newInserter() {
    if (inserter == null) {
      inserter = new HeapInserter(relation, state.transaction());
    }
    return inserter;
  }

  private void store(Batch batch) {
    if (!followUp.isNeeded()) {
      newInserter().insert(batch, 0, batch.rowCount);
      return;
    }
    if (newCtids.length < batch.rowCount) {
      newCtids = new long[batch.rowCount];
    }
    newInserter().insert(batch, 0, batch.rowCount, newCtids);
    followUp.inserted(batch, newCtids);
  }

  /// INSERT ... ON CONFLICT: row by row.
  private void insertUnlessThere(Batch batch) {
    LongVector ctid = new LongVector(1);
    int width = relation.attributes().size();
    for (int row = 0; row < batch.rowCount; row++) {
      if (!conflicts.insert(newInserter(), batch, row)) {
        continue;
      }
      state.changedRows++;
      if (returned != null) {
        ctid.values[0] = conflicts.ctid();
        Batch stored = conflicts.stored();
        ColumnVector[] columns = batch.columns.clone();
        System.arraycopy(stored.columns, 0, columns, 0, width);
        for (int i = width; i < columns.length; i++) {
          ColumnVector single = ColumnVector.create(columns[i].kind(), 1);
          single.copyRow(0, columns[i], row);
          columns[i] = single;
        }
        keepReturned(new Batch(columns), 0, width, ctid);
      }
    }
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
    long[] ctids = ((LongVector) batch.columns[plan.ctidColumn()]).values;
    int row = 0;
    while (row < batch.rowCount) {
      int done = hasRuns ? updateRun(ctids, batch, row) : 0;
      row += done;
      if (done == 0) {
        updateRow(ctids[row], batch, row);
        row++;
      }
    }
  }

  /// Rows of one page whose keys stay, in one go.
  private int updateRun(long[] ctids, Batch batch, int from) {
    if (newCtids.length < batch.rowCount || heapOnly == null) {
      newCtids = new long[Math.max(newCtids.length, batch.rowCount)];
      heapOnly = new boolean[newCtids.length];
    }
    int done =
        table.updateRun(ctids, batch, from, batch.rowCount, state.snapshot(), newCtids, heapOnly);
    state.changedRows += done;
    if (done > 0) {
      followUp.updated(ctids, batch, from, done, newCtids, heapOnly);
    }
    for (int i = 0; returned != null && i < done; i++) {
      keepUpdated(batch, from + i, newCtids[i]);
    }
    return done;
  }

  private void keepUpdated(Batch source, int row, long newCtid) {
    LongVector ctid = new LongVector(1);
    ctid.values[0] = newCtid;
    keepReturned(source, row, relation.attributes().size() + 1, ctid);
  }

  private void updateRow(long firstCtid, Batch batch, int row) {
    Batch source = batch;
    int sourceRow = row;
    long ctid = firstCtid;
    while (source != null) {
      HeapTable.Outcome outcome = table.update(ctid, source, sourceRow, state.snapshot());
      if (outcome == HeapTable.Outcome.OK) {
        state.changedRows++;
        followUp.updated(ctid, source, sourceRow, table.newest, table.isHeapOnly);
        if (returned != null) {
          keepUpdated(source, sourceRow, table.newest);
        }
        return;
      }
      source = changeConflicts.resolve(outcome, ctid, batch, row);
      if (source != null) {
        checks.check(source);
        sourceRow = 0;
        ctid = changeConflicts.ctid();
      }
    }
  }

  private void delete(Batch batch) {
    long[] ctids = ((LongVector) batch.columns[plan.ctidColumn()]).values;
    int row = 0;
    while (row < batch.rowCount) {
      int done = table.deleteRun(ctids, row, batch.rowCount, state.snapshot());
      for (int i = row; i < row + done; i++) {
        keepDeleted(ctids[i], batch, i);
      }
      row += done;
      if (done == 0) {
        deleteRow(ctids[row], batch, row);
        row++;
      }
    }
  }

  private void deleteRow(long firstCtid, Batch batch, int row) {
    Batch source = batch;
    int sourceRow = row;
    long ctid = firstCtid;
    while (source != null) {
      HeapTable.Outcome outcome = table.delete(ctid, state.snapshot());
      if (outcome == HeapTable.Outcome.OK) {
        keepDeleted(ctid, source, sourceRow);
        return;
      }
      source = changeConflicts.resolve(outcome, ctid, batch, row);
      sourceRow = 0;
      ctid = changeConflicts.ctid();
    }
  }

  private void keepDeleted(long ctid, Batch source, int row) {
    state.changedRows++;
    followUp.deleted(ctid);
    if (returned != null) {
      LongVector oldCtid = new LongVector(1);
      oldCtid.values[0] = ctid;
      keepReturned(source, row, relation.attributes().size() + 1, oldCtid);
    }
  }

  @Override
  protected void restart() {
    throw new IllegalStateException("a change of data runs once");
  }
}
