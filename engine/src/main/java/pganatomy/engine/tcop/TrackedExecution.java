package pganatomy.engine.tcop;

import pganatomy.engine.utils.vector.Batch;

/// An execution that is measured.
public final class TrackedExecution implements Execution {
  private final Execution inner;
  private final StatementTracking tracking;
  private final boolean isUtility;
  private long rows;
  private boolean isClosed;

  public TrackedExecution(Execution inner, StatementTracking tracking, boolean isUtility) {
    this.inner = inner;
    this.tracking = tracking;
    this.isUtility = isUtility;
  }

  @Override
  public Batch next() {
    tracking.resume();
    try {
      Batch batch = inner.next();
      rows += batch == null ? 0 : batch.rowCount;
      return batch;
    } catch (Throwable failed) {
      tracking.fail();
      throw failed;
    } finally {
      tracking.leave();
    }
  }

  @Override
  public void pause() {
    tracking.pause();
    inner.pause();
  }

  @Override
  public String completionTag(long rowsSent) {
    return inner.completionTag(rowsSent);
  }

  @Override
  public void close() {
    tracking.pause();
    inner.close();
    if (!isClosed) {
      isClosed = true;
      tracking.finishExecution(countedRows());
    }
  }

  /// The command tag ends with the number of rows; of commands only some tell theirs.
  private long countedRows() {
    String tag = inner.completionTag(rows);
    if (tag == null) {
      return 0;
    }
    boolean isCounted =
        !isUtility
            || tag.startsWith("COPY ")
            || tag.startsWith("FETCH ")
            || tag.startsWith("SELECT ")
            || tag.startsWith("REFRESH ");
    int space = tag.lastIndexOf(' ');
    long count = 0;
    for (int i = space + 1; isCounted && space >= 0 && i < tag.length(); i++) {
      char c = tag.charAt(i);
      if (c < '0' || c > '9') {
        return 0;
      }
      count = 10 * count + (c - '0');
    }
    return count;
  }
}
