package pganatomy.engine.executor.expression;

import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.ColumnVector;

/// Packs some rows of a batch into a batch of its own.
public final class RowSubset {
  private Batch scratch;

  /// The rows `rows[0 .. count - 1]` of `batch`; the batch itself when those are all.
  public Batch select(Batch batch, int[] rows, int count) {
    if (count == batch.rowCount) {
      return batch;
    }
    int width = batch.columns.length;
    if (scratch == null || scratch.columns.length != width) {
      scratch = new Batch(new ColumnVector[width]);
    }
    for (int i = 0; i < width; i++) {
      ColumnVector source = batch.columns[i];
      ColumnVector target = scratch.columns[i];
      if (target == null || target.capacity() < count || target.kind() != source.kind()) {
        target = ColumnVector.create(source.kind(), Evaluator.capacityFor(count));
        scratch.columns[i] = target;
      }
      target.gather(source, rows, count);
    }
    scratch.rowCount = count;
    return scratch;
  }
}
