package pganatomy.engine.executor;

import pganatomy.engine.access.common.TupleReader;
import pganatomy.engine.access.heap.HeapFetch;
import pganatomy.engine.access.heap.HeapPage;
import pganatomy.engine.access.heap.VisibilityMap;
import pganatomy.engine.access.nbtree.BtreeScan;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.executor.expression.ExpressionCompiler;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.VectorKind;

/// Reads a table through an index: entry by entry, in the index's order, the rows that they point
/// to. Entries in a row that point to the same page share one copy of it.
///
/// An index-only scan takes the columns from the entries, and looks at the table only for pages
/// that not everybody sees whole.
///
/// PostgreSQL: src/backend/executor/nodeIndexscan.c, nodeIndexonlyscan.c
public final class IndexScanExecutor extends ScanExecutor {
  private static final int FIRST_BATCH = 16;

  private final Plan.IndexScan plan;
  private final RelationDescriptor relation;
  private final IndexScanKeys keys;
  private final TupleReader reader;
  private final VectorKind[] kinds;
  private final HeapPage page = new HeapPage();
  private BtreeScan scan;
  private HeapFetch fetch;
  private Batch batch;
  private int entry;
  private int pagePosition;
  private boolean hasBegun;
  private boolean isAtEnd;
  private int batchCapacity = FIRST_BATCH;
  private int mostRows = Batch.CAPACITY;
  private long heapFetches;
  private long searches;

  IndexScanExecutor(ExecutionState state, Plan.IndexScan plan) {
    super(state, plan, plan.filter(), plan.attributes().length);
    this.plan = plan;
    this.relation = plan.relation();
    this.keys = new IndexScanKeys(plan.conditions(), new ExpressionCompiler(state));
    this.kinds = new VectorKind[plan.attributes().length];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = SystemColumns.kind(relation, plan.attributes()[i]);
    }
    this.reader = new TupleReader(relation, plan.attributes());
  }

  /// Where the index has the wanted columns, for an index-only scan; else null.
  private int[] places() {
    if (!plan.indexOnly()) {
      return null;
    }
    int[] places = plan.attributes().clone();
    int[] columns = plan.index().columns();
    for (int i = 0; i < places.length; i++) {
      int place = 0;
      while (columns[place] != plan.attributes()[i]) {
        place++;
      }
      places[i] = place;
    }
    return places;
  }

  /// For EXPLAIN ANALYZE: rows of an index-only scan that had to be looked at in the table.
  public long heapFetches() {
    return heapFetches;
  }

  /// For EXPLAIN ANALYZE: how often the tree was descended.
  public long searches() {
    return searches + (scan == null ? 0 : scan.searches());
  }

  @Override
  void limitReading(long count) {
    mostRows = (int) Math.max(1, Math.min(mostRows, count));
    batchCapacity = Math.min(batchCapacity, mostRows);
  }

  @Override
  Batch read() {
    if (!hasBegun) {
      begin();
    }
    batch.clear();
    while (batch.rowCount < batchCapacity && !isAtEnd) {
      if (entry == scan.count) {
        Interrupts.check();
        isAtEnd = !scan.next();
        entry = 0;
      } else if (plan.indexOnly()) {
        readEntries();
      } else {
        readRows();
      }
    }
    int given = batch.rowCount;
    if (given == batchCapacity && batchCapacity < mostRows) {
      batchCapacity = Math.min(mostRows, batchCapacity * 4);
      Batch full = batch;
      batch = Batch.create(kinds, batchCapacity);
      return full;
    }
    return given == 0 ? null : batch;
  }

  private void begin() {
    hasBegun = true;
    isAtEnd = false;
    entry = 0;
    pagePosition = 0;
    page.count = 0;
    if (batch == null) {
      batch = Batch.create(kinds, batchCapacity);
    }
    if (scan == null) {
      scan =
          BtreeScan.open(
              plan.index(),
              state.snapshot(),
              !plan.backward(),
              places(),
              plan.indexOnly() ? block -> VisibilityMap.isAllVisible(relation, block) : null);
      fetch = HeapFetch.of(relation, state.snapshot(), scan.usage());
    }
    scan.rescan(keys.keys());
  }

  private void add(int index) {
    if (kinds.length == 0) {
      batch.rowCount++;
    } else {
      int count = page.count;
      page.count = index + 1;
      reader.read(page, index, batch);
      page.count = count;
    }
  }

  /// The rows of the next entries that point to one page.
  private void readRows() {
    if (pagePosition < page.count) {
      add(pagePosition++);
      return;
    }
    int count = 1;
    long block = scan.ctids[entry] >>> 16;
    int most = Math.min(scan.count - entry, batchCapacity - batch.rowCount);
    while (count < most && scan.ctids[entry + count] >>> 16 == block) {
      count++;
    }
    fetch.byRoots(scan.ctids, entry, count, page);
    for (int i = 0; i < count; i++) {
      if (fetch.isDeadToAll(i)) {
        scan.markDead(entry + i);
      }
    }
    entry += count;
    pagePosition = 0;
    while (pagePosition < page.count) {
      add(pagePosition++);
    }
  }

  private void readEntries() {
    int first = entry;
    int room = batchCapacity - batch.rowCount;
    while (entry < scan.count && entry - first < room && scan.allVisible[entry]) {
      entry++;
    }
    if (entry > first) {
      if (kinds.length == 0) {
        batch.rowCount += entry - first;
      } else {
        scan.readColumns(first, entry - first, batch);
      }
      return;
    }
    heapFetches++;
    if (fetch.byRoot(scan.ctids[entry], page)) {
      if (kinds.length == 0) {
        batch.rowCount++;
      } else {
        scan.readColumns(entry, 1, batch);
      }
    } else if (fetch.isDeadToAll(0)) {
      scan.markDead(entry);
    }
    entry++;
  }

  @Override
  void restartReading() {
    hasBegun = false;
  }

  @Override
  public void close() {
    if (scan != null) {
      scan.close();
    }
    super.close();
  }
}
