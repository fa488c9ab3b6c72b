package pganatomy.engine.tcop.sql;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.tcop.Execution;
import pganatomy.engine.tcop.ResultColumn;
import pganatomy.engine.utils.adt.Types;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.VectorKind;

/// Rows of text that a command makes itself: SHOW, EXPLAIN.
final class TextRows implements Execution {
  private final String tag;
  private final int columnCount;
  private final List<String[]> rows;
  private int given;

  TextRows(String tag, int columnCount, List<String[]> rows) {
    this.tag = tag;
    this.columnCount = columnCount;
    this.rows = rows;
  }

  static TextRows ofLines(String tag, List<String> lines) {
    List<String[]> rows = new ArrayList<>();
    for (String line : lines) {
      rows.add(new String[] {line});
    }
    return new TextRows(tag, 1, rows);
  }

  static ResultColumn column(String name) {
    return new ResultColumn(name, 0, 0, Types.TEXT, -1);
  }

  @Override
  public Batch next() {
    if (given == rows.size()) {
      return null;
    }
    VectorKind[] kinds = new VectorKind[columnCount];
    java.util.Arrays.fill(kinds, VectorKind.OBJECT);
    Batch batch = Batch.create(kinds);
    while (given < rows.size() && batch.rowCount < Batch.CAPACITY) {
      String[] row = rows.get(given++);
      for (int c = 0; c < columnCount; c++) {
        batch.columns[c].set(batch.rowCount, row[c]);
      }
      batch.rowCount++;
    }
    return batch;
  }

  @Override
  public String completionTag(long rowsSent) {
    return tag;
  }

  @Override
  public void close() {
    // Nothing is held.
  }
}
