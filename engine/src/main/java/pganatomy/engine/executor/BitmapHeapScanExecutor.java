package pganatomy.engine.executor;

import pganatomy.engine.access.common.TuplePage;
import pganatomy.engine.access.common.TupleReader;
import pganatomy.engine.access.heap.HeapFetch;
import pganatomy.engine.access.heap.HeapPage;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.executor.expression.ExpressionCompiler;
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
  private long lossyPages;
  private final Filter recheck;

  /// Whether the rows of the page, and of the batch, must be checked again.
  private boolean isPageVague;

  private boolean isBatchVague;
  private long[] allLines;

  BitmapHeapScanExecutor(ExecutionState state, Plan.BitmapHeapScan plan) {
    super(
        state,
        plan,
        plan.filter(),
        plan.attributes().length,
        PlanExecutors.create(plan.bitmap(), state));
    this.relation = plan.relation();
    this.recheck = new Filter(plan.recheck(), new ExpressionCompiler(state));
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

  /// Pages of which all rows had to be looked at.
  public long lossyPages() {
    return lossyPages;
  }

  @Override
  void limitReading(long count) {
    batchCapacity = (int) Math.max(1, Math.min(batchCapacity, count));
  }

  @Override
  Batch read() {
    while (true) {
      Batch rows = readOn();
      if (rows == null || !isBatchVague) {
        return rows;
      }
      Batch kept = recheck.apply(rows);
      if (instrumentation() != null) {
        instrumentation().removedByRecheck += rows.rowCount - kept.rowCount;
      }
      if (kept.rowCount > 0) {
        return kept;
      }
    }
  }

  private Batch readOn() {
    if (batch == null) {
      batch = Batch.create(kinds, batchCapacity);
    }
    batch.clear();
    if (bitmap == null) {
      begin();
    }
    while (batch.rowCount < batchCapacity) {
      if (pagePosition < page.count) {
        if (batch.rowCount > 0 && isPageVague != isBatchVague) {
          break;
        }
        isBatchVague = isPageVague;
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
    boolean isLossy = TupleBitmap.isLossy(places[next]);
    if (isLossy) {
      fetchWhole(block);
      lossyPages++;
    } else {
      fetch.byRoots(places, next, end - next, page);
      exactPages++;
    }
    isPageVague = isLossy || bitmap.isVague();
    next = end;
    pagePosition = 0;
    return true;
  }

  /// All rows of a page of which the bitmap does not know which.
  private void fetchWhole(long block) {
    if (allLines == null) {
      allLines = new long[TuplePage.MAX_TUPLES];
    }
    for (int line = 1; line <= allLines.length; line++) {
      allLines[line - 1] = block << 16 | line;
    }
    fetch.byRoots(allLines, 0, allLines.length, page);
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
