package pganatomy.engine.executor;

import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.utils.vector.Batch;

/// The hash table's side of a hash join. The join drives it; here it only passes rows on and
/// remembers what EXPLAIN shows.
///
/// PostgreSQL: src/backend/executor/nodeHash.c
public final class HashExecutor extends PlanExecutor {
  int buckets = 1024;
  int originalBuckets = 1024;
  int batches = 1;
  int originalBatches = 1;
  private long memoryBytes;

  HashExecutor(ExecutionState state, Plan.Hash plan) {
    super(state, plan, PlanExecutors.create(plan.child(), state));
  }

  @Override
  protected Batch produce() {
    return child().next();
  }

  @Override
  protected void restart() {
    child().rescan();
  }

  public int buckets() {
    return buckets;
  }

  public int batches() {
    return batches;
  }

  /// As many as were planned.
  public int originalBuckets() {
    return originalBuckets;
  }

  public int originalBatches() {
    return originalBatches;
  }

  void noteMemory(long bytes) {
    memoryBytes = Math.max(memoryBytes, bytes);
  }

  public long memoryKilobytes() {
    return (memoryBytes + 1023) / 1024;
  }
}
