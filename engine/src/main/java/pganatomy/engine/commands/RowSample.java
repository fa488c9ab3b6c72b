package pganatomy.engine.commands;

import java.util.Random;
import pganatomy.engine.access.common.TupleReader;
import pganatomy.engine.access.heap.HeapPage;
import pganatomy.engine.access.heap.HeapScan;
import pganatomy.engine.access.heap.VacuumDelay;
import pganatomy.engine.access.transam.Snapshot;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.storage.ipc.Progress;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.LongVector;
import pganatomy.engine.utils.vector.VectorKind;

/// A random sample of a table's rows, in two stages: random blocks, and of their rows a random
/// share, each with the same chance.
///
/// The second stage keeps a reservoir of rows; instead of drawing for each further row, it draws
/// how many rows to skip until the next one that replaces a kept one.
///
/// PostgreSQL: src/backend/commands/analyze.c, acquire_sample_rows();
/// src/backend/utils/misc/sampling.c
final class RowSample {
  /// The sampled rows: one column for each attribute asked for, then the ctid.
  final Batch rows;

  int scannedPages;
  int totalPages;
  double liveRows;

  /// Lines of the scanned pages that are used, but not by a row that is seen.
  double deadRows;

  /// Estimated rows of the whole table.
  double totalRows;

  double totalDeadRows;

  private final RelationDescriptor relation;
  private final int[] attributes;
  private final int target;
  private final Random random = new Random();
  private double weight;
  private long rowsToSkip;

  private RowSample(RelationDescriptor relation, int[] attributes, int target) {
    this.relation = relation;
    this.attributes = attributes;
    this.target = target;
    rows = Batch.create(kinds(), target);
  }

  private VectorKind[] kinds() {
    VectorKind[] kinds = new VectorKind[attributes.length + 1];
    for (int i = 0; i < attributes.length; i++) {
      kinds[i] = relation.attributes().get(attributes[i] - 1).type().vectorKind();
    }
    kinds[attributes.length] = VectorKind.LONG;
    return kinds;
  }

  static RowSample take(
      RelationDescriptor relation, int[] attributes, int target, TransactionContext transaction) {
    RowSample sample = new RowSample(relation, attributes, target);
    sample.scan(transaction.latestSnapshot());
    return sample;
  }

  private void scan(Snapshot snapshot) {
    totalPages = HeapScan.blockCount(relation);
    HeapScan scan = HeapScan.open(relation, snapshot, 0, totalPages);
    int[] columns = java.util.Arrays.copyOf(attributes, attributes.length + 1);
    columns[attributes.length] = -1;
    TupleReader reader = new TupleReader(relation, columns);
    HeapPage page = new HeapPage();
    Batch pageRows = Batch.create(kinds(), HeapPage.MAX_TUPLES);
    int wanted = Math.min(target, totalPages);
    Progress.set(Progress.ANALYZE_BLOCKS, wanted);
    VacuumDelay delay = new VacuumDelay();
    for (int block = 0; block < totalPages && scannedPages < wanted; block++) {
      // Knuth's selection sampling: each block with the same chance, in order
      int left = totalPages - block;
      if (left > wanted - scannedPages && random.nextInt(left) >= wanted - scannedPages) {
        continue;
      }
      delay.point();
      scan.readPage(block, page);
      scannedPages++;
      Progress.set(Progress.ANALYZE_SCANNED, scannedPages);
      pageRows.clear();
      reader.read(page, 0, pageRows);
      keepSome(pageRows);
      liveRows += page.count;
      deadRows += scan.countDead(page);
    }
    totalRows = wholeTable(liveRows);
    totalDeadRows = wholeTable(deadRows);
  }

  private double wholeTable(double counted) {
    return scannedPages == 0 ? 0 : Math.floor(counted / scannedPages * totalPages + 0.5);
  }

  private void keepSome(Batch pageRows) {
    int row = 0;
    while (row < pageRows.rowCount && rows.rowCount < target) {
      copy(pageRows, row++, rows.rowCount++);
      if (rows.rowCount == target) {
        weight = 1;
        drawSkip();
      }
    }
    while (row < pageRows.rowCount) {
      if (rowsToSkip >= pageRows.rowCount - row) {
        rowsToSkip -= pageRows.rowCount - row;
        return;
      }
      row += (int) rowsToSkip;
      copy(pageRows, row++, random.nextInt(target));
      drawSkip();
    }
  }

  /// Li's algorithm L.
  private void drawSkip() {
    weight *= Math.exp(Math.log(1 - random.nextDouble()) / target);
    rowsToSkip = (long) Math.floor(Math.log(1 - random.nextDouble()) / Math.log1p(-weight));
  }

  private void copy(Batch from, int row, int to) {
    for (int i = 0; i < rows.columns.length; i++) {
      rows.columns[i].copyRow(to, from.columns[i], row);
    }
  }

  /// The place of each sampled row in the table's order: `rank[row]`.
  int[] ranks() {
    long[] ctids = ((LongVector) rows.columns[attributes.length]).values;
    long[] sorted = java.util.Arrays.copyOf(ctids, rows.rowCount);
    java.util.Arrays.sort(sorted);
    int[] ranks = new int[rows.rowCount];
    for (int i = 0; i < ranks.length; i++) {
      ranks[i] = java.util.Arrays.binarySearch(sorted, ctids[i]);
    }
    return ranks;
  }
}
