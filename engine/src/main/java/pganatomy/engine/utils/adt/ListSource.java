package pganatomy.engine.utils.adt;

import java.util.List;
import pganatomy.engine.utils.vector.Batch;

/// Rows out of a list: for functions whose result is small and known at once.
public final class ListSource implements RowSource {
  private final List<Object[]> rows;
  private int at;

  public ListSource(List<Object[]> rows) {
    this.rows = rows;
  }

  @Override
  public boolean next(Batch target) {
    target.clear();
    int capacity = target.columns.length == 0 ? Batch.CAPACITY : target.columns[0].capacity();
    int count = Math.min(capacity, rows.size() - at);
    for (int i = 0; i < count; i++) {
      Object[] row = rows.get(at++);
      for (int column = 0; column < target.columns.length; column++) {
        target.columns[column].set(i, row[column]);
      }
    }
    target.rowCount = count;
    return count > 0;
  }
}
