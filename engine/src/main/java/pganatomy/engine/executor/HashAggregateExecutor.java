package pganatomy.engine.executor;

import pganatomy.engine.executor.expression.ExpressionCompiler;
import pganatomy.engine.executor.expression.RowSubset;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.sort.RowPartitions;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.VectorKind;

/// Aggregates without GROUP BY, or with a hash table of groups. When the table outgrows its memory,
/// rows of groups that are not in it go to partitions on disk, which are aggregated one by one
/// afterwards.
///
/// PostgreSQL: src/backend/executor/nodeAgg.c, agg_retrieve_direct(), agg_fill_hash_table()
public final class HashAggregateExecutor extends PlanExecutor {
  private final Plan.Aggregate plan;
  private final Type[] childTypes;
  private final AggregateCalls calls;
  private final Filter having;
  private final Projection projection;
  private final KeyTable table;
  private final ColumnVector[] keyColumns;
  private final Batch result;
  private final RowSubset spilled = new RowSubset();
  private int[] groups = new int[Batch.CAPACITY];
  private int[] spillRows = new int[Batch.CAPACITY];
  private boolean isFilled;
  private int groupCount;
  private int position;
  private final AggregateSpill spill;
  private int batches = 1;
  private long mostBytes;
  private long diskKilobytes;

  HashAggregateExecutor(ExecutionState state, Plan.Aggregate plan) {
    super(state, plan, PlanExecutors.create(plan.child(), state));
    this.plan = plan;
    this.childTypes = Spill.types(plan.child().outputs());
    this.spill = new AggregateSpill(state, childTypes);
    ExpressionCompiler compiler = new ExpressionCompiler(state);
    this.calls = new AggregateCalls(state, plan, compiler);
    int keys = plan.groupColumns().size();
    Type[] types = new Type[keys];
    VectorKind[] kinds = new VectorKind[keys + plan.aggregates().size()];
    for (int i = 0; i < keys; i++) {
      types[i] = plan.groupColumns().get(i).type();
      kinds[i] = types[i].vectorKind();
    }
    for (int i = keys; i < kinds.length; i++) {
      kinds[i] = plan.aggregates().get(i - keys).type().vectorKind();
    }
    this.table = isPlain() ? null : new KeyTable(types);
    this.keyColumns = new ColumnVector[keys];
    this.result = Batch.create(kinds, isPlain() ? 1 : Batch.CAPACITY);
    this.having = new Filter(plan.filter(), compiler);
    this.projection = new Projection(plan.outputs(), compiler, kinds.length);
  }

  private boolean isPlain() {
    return plan.strategy() == Plan.AggregateStrategy.PLAIN;
  }

  @Override
  protected Batch produce() {
    if (!isFilled) {
      fillFromChild();
    }
    while (true) {
      Batch rows = nextGroups();
      if (rows == null && !fillFromPartition()) {
        return null;
      }
      if (rows != null) {
        Batch kept = having.apply(rows);
        removed(rows.rowCount - kept.rowCount);
        if (kept.rowCount > 0) {
          return projection.project(kept);
        }
      }
    }
  }

  private void fillFromChild() {
    isFilled = true;
    for (Batch batch = child().next(); batch != null; batch = child().next()) {
      add(batch);
    }
    complete();
  }

  private void complete() {
    groupCount = isPlain() ? 1 : table.size();
    calls.complete(groupCount);
    noteMemory();
    position = 0;
    spill.end();
    diskKilobytes = Math.max(diskKilobytes, spill.diskKilobytes());
  }

  private void add(Batch batch) {
    if (isPlain()) {
      calls.add(batch, null, 1);
      return;
    }
    if (groups.length < batch.rowCount) {
      groups = new int[batch.rowCount];
      spillRows = new int[batch.rowCount];
    }
    for (int i = 0; i < keyColumns.length; i++) {
      keyColumns[i] = batch.columns[plan.groupColumns().get(i).column()];
    }
    table.find(keyColumns, batch.rowCount, !spill.isActive(), groups);
    if (!spill.isActive()) {
      calls.add(batch, groups, table.size());
      checkMemory();
    } else {
      addKnown(batch);
    }
  }

  private void checkMemory() {
    noteMemory();
    long bytes = table.memoryBytes() + calls.memoryBytes();
    double expected = bytes * Math.max(1, plan.estimate().rows() / Math.max(1, table.size()));
    if (bytes > AggregateSpill.tableBytes(expected) && spill.canBegin()) {
      spill.begin(expected);
    }
  }

  private void noteMemory() {
    long bytes = (table == null ? 0 : table.memoryBytes()) + calls.memoryBytes();
    mostBytes = Math.max(mostBytes, bytes + spill.memoryBytes());
  }

  /// Aggregates the rows whose group is in the table, and puts the others by.
  private void addKnown(Batch batch) {
    int[] hashes = table.hash(keyColumns, batch.rowCount);
    int known = 0;
    int[] knownRows = new int[batch.rowCount];
    int[] knownGroups = new int[batch.rowCount];
    for (int i = 0; i < batch.rowCount; i++) {
      if (groups[i] >= 0) {
        knownGroups[known] = groups[i];
        knownRows[known++] = i;
      }
    }
    if (known > 0) {
      calls.add(spilled.select(batch, knownRows, known), knownGroups, table.size());
    }
    int count = 0;
    for (int i = 0; i < batch.rowCount; i++) {
      if (groups[i] < 0) {
        spillRows[count++] = i;
      }
    }
    if (count > 0) {
      spill.add(spilled.select(batch, spillRows, count), spillRows, hashes);
    }
  }

  private boolean fillFromPartition() {
    RowPartitions.Part part = spill.next();
    if (part == null) {
      return false;
    }
    batches++;
    table.clear();
    calls.reset();
    Batch batch = Batch.create(Spill.kinds(childTypes));
    while (part.next(batch)) {
      Interrupts.check();
      add(batch);
    }
    complete();
    return true;
  }

  private Batch nextGroups() {
    if (position >= groupCount) {
      return null;
    }
    result.clear();
    int count = Math.min(groupCount - position, result.columns.length == 0 ? 1 : Batch.CAPACITY);
    for (int i = 0; i < keyColumns.length; i++) {
      result.columns[i].copyRows(0, table.keys().columns[i], position, count);
    }
    for (int i = 0; i < count; i++) {
      calls.finish(position + i, result.columns, keyColumns.length, i);
    }
    position += count;
    result.rowCount = count;
    return result;
  }

  @Override
  protected void restart() {
    child().rescan();
    isFilled = false;
    groupCount = 0;
    position = 0;
    calls.reset();
    if (table != null) {
      table.clear();
    }
    spill.close();
  }

  @Override
  public void close() {
    calls.close();
    spill.close();
    super.close();
  }

  public int batches() {
    return batches;
  }

  public long memoryKilobytes() {
    return (mostBytes + 1023) / 1024;
  }

  public long diskKilobytes() {
    return diskKilobytes;
  }
}
