package pganatomy.engine.executor;

import pganatomy.engine.access.transam.xlog.WalUsage;
import pganatomy.engine.storage.buffer.BufferUsage;
import pganatomy.engine.storage.file.TempFile;

/// What EXPLAIN ANALYZE measures at one node. Times and buffers include those of the children.
///
/// PostgreSQL: src/backend/executor/instrument.c
public final class Instrumentation {
  private final boolean isTimed;
  private boolean isRunning;
  private long startedNanos;
  private long loopNanos;
  private long firstRowNanos;
  private long loopRows;

  public long startupNanos;
  public long totalNanos;
  public long rows;
  public long loops;
  public long removedByFilter;
  public long removedByJoinFilter;
  public long removedByRecheck;
  public long sharedHits;
  public long sharedReads;
  public long sharedDirtied;
  public long sharedWritten;
  public long localHits;
  public long localReads;
  public long localDirtied;
  public long localWritten;
  public long tempRead;
  public long tempWritten;

  /// Nanoseconds of reading and writing: shared, local, temporary.
  public final long[] ioNanos = new long[6];

  public long logRecords;
  public long logImages;
  public long logBytes;
  public long logBuffersFull;

  Instrumentation(boolean isTimed) {
    this.isTimed = isTimed;
  }

  void start() {
    sharedHits -= BufferUsage.sharedHits;
    sharedReads -= BufferUsage.sharedReads;
    sharedDirtied -= BufferUsage.sharedDirtied;
    sharedWritten -= BufferUsage.sharedWritten;
    localHits -= BufferUsage.localHits;
    localReads -= BufferUsage.localReads;
    localDirtied -= BufferUsage.localDirtied;
    localWritten -= BufferUsage.localWritten;
    tempRead -= TempFile.blocksRead;
    tempWritten -= TempFile.blocksWritten;
    logRecords -= WalUsage.records;
    logImages -= WalUsage.images;
    logBytes -= WalUsage.bytes;
    logBuffersFull -= WalUsage.buffersFull;
    countIo(-1);
    if (isTimed) {
      startedNanos = System.nanoTime();
    }
  }

  private void countIo(int sign) {
    ioNanos[0] += sign * BufferUsage.sharedReadNanos;
    ioNanos[1] += sign * BufferUsage.sharedWriteNanos;
    ioNanos[2] += sign * BufferUsage.localReadNanos;
    ioNanos[3] += sign * BufferUsage.localWriteNanos;
    ioNanos[4] += sign * TempFile.readNanos;
    ioNanos[5] += sign * TempFile.writeNanos;
  }

  void stop(int rowCount) {
    if (isTimed) {
      loopNanos += System.nanoTime() - startedNanos;
    }
    if (!isRunning) {
      isRunning = true;
      firstRowNanos = loopNanos;
    }
    loopRows += rowCount;
    sharedHits += BufferUsage.sharedHits;
    sharedReads += BufferUsage.sharedReads;
    sharedDirtied += BufferUsage.sharedDirtied;
    sharedWritten += BufferUsage.sharedWritten;
    localHits += BufferUsage.localHits;
    localReads += BufferUsage.localReads;
    localDirtied += BufferUsage.localDirtied;
    localWritten += BufferUsage.localWritten;
    tempRead += TempFile.blocksRead;
    tempWritten += TempFile.blocksWritten;
    logRecords += WalUsage.records;
    logImages += WalUsage.images;
    logBytes += WalUsage.bytes;
    logBuffersFull += WalUsage.buffersFull;
    countIo(1);
  }

  /// Rows that count although they were not given, or, below 0, do not although they were.
  void countAgain(int rowCount) {
    if (isRunning) {
      loopRows += rowCount;
    } else {
      rows += rowCount;
    }
  }

  /// Ends one run of the node.
  public void endLoop() {
    if (!isRunning) {
      return;
    }
    isRunning = false;
    startupNanos += firstRowNanos;
    totalNanos += loopNanos;
    rows += loopRows;
    loops++;
    loopNanos = 0;
    firstRowNanos = 0;
    loopRows = 0;
  }

  public boolean hasBuffers() {
    long shared = sharedHits | sharedReads | sharedDirtied | sharedWritten;
    long local = localHits | localReads | localDirtied | localWritten;
    return (shared | local | tempRead | tempWritten) != 0;
  }
}
