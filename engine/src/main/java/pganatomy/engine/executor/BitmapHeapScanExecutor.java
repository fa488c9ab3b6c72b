package pganatomy.engine.executor;

import pganatomy.engine.access.common.TupleReader;
import pganatomy.engine.access.heap.HeapFetch;
import pganatomy.engine.access.heap.HeapPage;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.VectorKind;

/// Reads the rows that a bitmap names, page by page in the order of the pages.
///
/// PostgreSQL: src/backend/executor/nodeBitmapHeapscan.c
public final class BitmapHeapScanExecutor extends ScanExecutor {
  private final RelationDescriptor relation;
  private final TupleReader reader;
  private final VectorKind[] kinds;
  private final HeapPage page = new HeapPage();
  private TupleBitmap bitmap;
  private long[] places;
  private HeapFetch fetch;
  private Batch batch;
  private int next;
  private int pagePosition;
  private int batchCapacity = Batch.CAPACITY;
  private long exactPages;

  BitmapHeapScanExecutor(ExecutionState state, Plan.BitmapHeapScan plan) {
    super(
        state,
        plan,
        plan.filter(),
        plan.attributes().length,
        PlanExecutors.create(plan.bitmap(), state));
    this.relation = plan.relation();
    this.reader = new TupleReader(relation, plan.attributes());
    this.kinds = new VectorKind[plan.attributes().length];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = SystemColumns.kind(relation, plan.attributes()[i]);
    }
  }

  /// For EXPLAIN ANALYZE: pages of whose rows all places were known.
  public long exactPages() {
    return exactPages;
  }

  @Override
  void limitReading(long count) {
    batchCapacity = (int) Math.max(1, Math.min(batchCapacity, count));
  }

  @Override
  Batch read() {
    if (batch == null) {
      batch = Batch.create(kinds, batchCapacity);
    }
    batch.clear();
    if (bitmap == null) {
      begin();
    }
    while (batch.rowCount < batchCapacity) {
      if (pagePosition < page.count) {
        pagePosition = kinds.length == 0 ? count() : reader.read(page, pagePosition, batch);
      } else if (!nextPage()) {
        break;
      }
    }
    return batch.rowCount == 0 ? null : batch;
  }

  private void begin() {
    bitmap = BitmapCombinationExecutor.collect(child());
    places = bitmap.sorted();
    fetch = HeapFetch.of(relation, state.snapshot());
    next = 0;
    pagePosition = 0;
    page.count = 0;
  }

  private int count() {
    int taken = Math.min(page.count - pagePosition, batchCapacity - batch.rowCount);
    batch.rowCount += taken;
    return pagePosition + taken;
  }

  private boolean nextPage() {
    Interrupts.check();
    if (next == bitmap.count()) {
      return false;
    }
    long block = places[next] >>> 16;
    int end = next + 1;
    while (end < bitmap.count() && places[end] >>> 16 == block) {
      end++;
    }
    fetch.byRoots(places, next, end - next, page);
    next = end;
    pagePosition = 0;
    exactPages++;
    return true;
  }

  @Override
  void restartReading() {
    if (bitmap != null) {
      child().rescan();
    }
    bitmap = null;
    page.count = 0;
    pagePosition = 0;
  }
}
