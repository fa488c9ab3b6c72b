package pganatomy.engine.executor;

import pganatomy.engine.access.common.TupleReader;
import pganatomy.engine.access.heap.HeapPage;
import pganatomy.engine.access.heap.HeapScan;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.VectorKind;

/// Reads a table from its first page to its last.
///
/// PostgreSQL: src/backend/executor/nodeSeqscan.c, SeqNext()
final class SeqScanExecutor extends ScanExecutor {
  private final RelationDescriptor relation;
  private final HeapPage page = new HeapPage();
  private final TupleReader reader;
  private final VectorKind[] kinds;
  private Batch batch;
  private HeapScan scan;
  private int position;
  private boolean isAtEnd;
  private int batchCapacity = Batch.CAPACITY;

  SeqScanExecutor(ExecutionState state, Plan.SeqScan plan) {
    super(state, plan, plan.filter(), plan.attributes().length);
    this.relation = plan.relation();
    this.reader = new TupleReader(relation, plan.attributes());
    this.kinds = new VectorKind[plan.attributes().length];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = SystemColumns.kind(relation, plan.attributes()[i]);
    }
  }

  @Override
  void limitReading(long count) {
    batchCapacity = (int) Math.max(1, Math.min(batchCapacity, count));
  }

  @Override
  Batch read() {
    if (batch == null) {
      batch = Batch.create(kinds, batchCapacity);
      start();
    }
    batch.clear();
    while (batch.rowCount < batchCapacity && !isAtEnd) {
      if (position < page.count) {
        position = kinds.length == 0 ? count() : reader.read(page, position, batch);
      } else {
        nextPage();
      }
    }
    return batch.rowCount == 0 ? null : batch;
  }

  /// Without columns there is nothing to read; the rows only count.
  private int count() {
    int taken = Math.min(page.count - position, batchCapacity - batch.rowCount);
    batch.rowCount += taken;
    return position + taken;
  }

  private void nextPage() {
    Interrupts.check();
    position = 0;
    isAtEnd = !scan.nextPage(page);
    if (isAtEnd) {
      page.count = 0;
    }
  }

  private void start() {
    page.count = 0;
    position = 0;
    isAtEnd = false;
    scan = HeapScan.open(relation, state.snapshot(), 0, -1);
  }

  @Override
  void restartReading() {
    if (batch != null) {
      page.count = 0;
      position = 0;
      isAtEnd = false;
      scan.rewind();
    }
  }
}
