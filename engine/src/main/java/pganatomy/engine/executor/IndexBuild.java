package pganatomy.engine.executor;

import java.util.Arrays;
import pganatomy.engine.access.common.TupleReader;
import pganatomy.engine.access.heap.HeapBuildScan;
import pganatomy.engine.access.heap.HeapPage;
import pganatomy.engine.access.nbtree.BtreeBuilder;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.catalog.AttributeDescriptor;
import pganatomy.engine.catalog.IndexDescriptor;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.executor.expression.ExpressionCompiler;
import pganatomy.engine.executor.expression.ExpressionContext;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.ExpressionMapper;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.storage.ipc.Progress;
import pganatomy.engine.utils.guc.Guc;
import pganatomy.engine.utils.memory.MemoryContext;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.VectorKind;

/// Fills a new, empty index from its table.
///
/// PostgreSQL: src/backend/catalog/index.c, index_build()
public final class IndexBuild {
  /// What a build has found.
  ///
  /// @param tableRows rows of the table that are alive
  /// @param hasBrokenChain old snapshots must not use the index
  public record Result(double tableRows, double entries, boolean hasBrokenChain) {}

  private final Plan.IndexTarget target;
  private final IndexColumns columns;
  private final BtreeBuilder builder;
  private double tableRows;

  private final int[] read;

  private IndexBuild(Plan.IndexTarget target, ExpressionContext context, BtreeBuilder builder) {
    this.target = target;
    this.builder = builder;
    read = IndexColumns.attributesRead(target);
    columns = new IndexColumns(overColumnsRead(target), new ExpressionCompiler(context));
  }

  /// The same index over rows that have only the columns that it needs.
  private Plan.IndexTarget overColumnsRead(Plan.IndexTarget whole) {
    ExpressionMapper mapper =
        new ExpressionMapper() {
          @Override
          public Expression map(Expression node) {
            return node instanceof Expression.Slot slot
                ? new Expression.Slot(
                    0,
                    Arrays.binarySearch(read, slot.column() + 1),
                    slot.type(),
                    slot.typeModifier())
                : mapChildren(node);
          }
        };
    return new Plan.IndexTarget(
        whole.index(),
        mapper.mapAll(whole.columns()),
        whole.predicate() == null ? null : mapper.map(whole.predicate()));
  }

  public static Result run(
      Plan.IndexTarget target, TransactionContext transaction, ExpressionContext context) {
    IndexDescriptor index = target.index();
    long bytes = Guc.MAINTENANCE_WORK_MEM.intValue() * 1024L;
    MemoryContext memory = MemoryContext.top().child("IndexBuild");
    try (BtreeBuilder builder = BtreeBuilder.open(index, bytes, memory, Spill.files())) {
      IndexBuild build = new IndexBuild(target, context, builder);
      HeapBuildScan scan = HeapBuildScan.open(index.heap(), transaction);
      report(Progress.STEP_SCAN);
      build.readAll(scan);
      report(Progress.STEP_SORT);
      long entries = builder.finish();
      if (Progress.isOf(Progress.Command.CREATE_INDEX)) {
        Progress.set(Progress.INDEX_TUPLES_DONE, entries);
      }
      return new Result(build.tableRows, entries, scan.hasBrokenChain);
    } finally {
      memory.close();
    }
  }

  private static void report(int step) {
    if (Progress.isOf(Progress.Command.CREATE_INDEX)) {
      Progress.set(Progress.INDEX_STEP, step);
    }
  }

  private void readAll(HeapBuildScan scan) {
    RelationDescriptor heap = target.index().heap();
    VectorKind[] kinds = new VectorKind[read.length];
    for (int i = 0; i < read.length; i++) {
      AttributeDescriptor attribute = heap.attributes().get(read[i] - 1);
      kinds[i] = attribute.type().vectorKind();
    }
    TupleReader reader = new TupleReader(heap, read);
    HeapPage page = new HeapPage();
    Batch stored = Batch.create(kinds, HeapPage.MAX_TUPLES);
    boolean[] dead = new boolean[HeapPage.MAX_TUPLES];
    boolean isTold = Progress.isOf(Progress.Command.CREATE_INDEX);
    if (isTold) {
      Progress.set(Progress.INDEX_BLOCKS, scan.blockCount());
    }
    while (scan.nextPage(page)) {
      Interrupts.check();
      if (isTold) {
        Progress.set(Progress.INDEX_BLOCKS_DONE, scan.blocksRead());
      }
      stored.clear();
      if (page.count > 0) {
        if (read.length == 0) {
          stored.rowCount = page.count;
        } else {
          reader.read(page, 0, stored);
        }
        add(stored, scan, dead);
      }
    }
  }

  private void add(Batch rows, HeapBuildScan scan, boolean[] dead) {
    boolean hasDead = false;
    for (int i = 0; i < rows.rowCount; i++) {
      hasDead |= scan.isDead[i];
      tableRows += scan.isDead[i] ? 0 : 1;
    }
    Batch entries = columns.of(rows, scan.roots);
    for (int i = 0; hasDead && i < entries.rowCount; i++) {
      dead[i] = scan.isDead[columns.rows[i]];
    }
    if (entries.rowCount > 0) {
      builder.add(entries, 0, entries.rowCount, columns.ctids, hasDead ? dead : null);
    }
  }
}
