package pganatomy.engine.utils.sort;

import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.memory.MemoryBlock;
import pganatomy.engine.utils.memory.MemoryContext;
import pganatomy.engine.utils.vector.Batch;

/// Rows that are put by, in parts that are read one after the other, each once. All of them share
/// one temporary file, whose blocks are used again.
///
/// PostgreSQL: src/backend/executor/nodeAgg.c, hashagg_spill_tuple(), on a LogicalTapeSet
public final class RowPartitions implements AutoCloseable {
  /// What a part that is written takes of memory.
  public static final int BUFFER_BYTES = RunSpace.SMALLEST_BLOCK_BYTES;

  private final RowFormat format;
  private final MemoryContext context;
  private final RunSpace space;
  private final long[] rowAddresses = new long[Batch.CAPACITY];
  private MemoryBlock staged;

  public RowPartitions(Type[] columnTypes, MemoryContext parent, SpillFile.Factory spillFiles) {
    format = new RowFormat(columnTypes);
    context = parent.child("HashAgg spill");
    space = new RunSpace(spillFiles.create());
    staged = context.reserve(BUFFER_BYTES);
  }

  /// A new part, to be written.
  public Part begin() {
    return new Part();
  }

  /// Adds each row to a part: row `i` to `parts[numbers[i]]`.
  public void add(Batch batch, Part[] parts, int[] numbers) {
    long bytes = format.prepare(batch);
    if (bytes > staged.capacity()) {
      staged.close();
      staged = context.reserve(bytes);
    }
    staged.used(bytes);
    format.write(batch, staged.address(), rowAddresses);
    for (int i = 0; i < batch.rowCount; i++) {
      parts[numbers[i]].add(rowAddresses[i]);
    }
  }

  /// How long the file is.
  public long spaceKilobytes() {
    return (space.size() + 1023) / 1024;
  }

  @Override
  public void close() {
    space.close();
    context.close();
  }

  /// Some of the rows: written, ended, read.
  public final class Part {
    private RowRunWriter writer;
    private RowRunReader reader;
    private RowRun run;
    private long rowCount;
    private boolean hasRow;

    private Part() {}

    private void add(long row) {
      if (writer == null) {
        writer = new RowRunWriter(space, context);
      }
      writer.add(row);
      rowCount++;
    }

    public long rowCount() {
      return rowCount;
    }

    /// No rows are added from here on.
    public void end() {
      if (writer != null) {
        run = writer.finish();
        writer = null;
      }
    }

    /// Fills `target` with the next rows; false when there are no more.
    public boolean next(Batch target) {
      target.clear();
      if (reader == null) {
        reader = new RowRunReader(run, space, true, context);
        hasRow = reader.advance();
      }
      int count = 0;
      while (hasRow && count < Batch.CAPACITY) {
        rowAddresses[0] = reader.row();
        format.read(rowAddresses, 1, target, count++);
        hasRow = reader.advance();
      }
      if (count == 0) {
        reader.close();
      }
      return count > 0;
    }
  }
}
