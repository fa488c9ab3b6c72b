package pganatomy.engine.utils.sort;

import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.memory.MemoryBlock;
import pganatomy.engine.utils.memory.MemoryContext;
import pganatomy.engine.utils.vector.Batch;

/// Keeps rows to be read again, in the order in which they came: the result of a function in FROM,
/// of a WITH query, of a Materialize node. Past the bound of memory, all of them are in a temporary
/// file.
///
/// Any number of [Reader]s may read, also while rows are added.
///
/// PostgreSQL: src/backend/utils/sort/tuplestore.c
public final class RowStore implements AutoCloseable {
  private static final int READ_BYTES = 64 * 1024;
  private static final int LEAST_RESERVED_BYTES = 8 * 1024;
  private static final long MOST_RESERVED_BYTES = 8L << 30;

  private final RowFormat format;
  private final TupleSpace space;
  private final MemoryContext context;
  private final SpillFile.Factory spillFiles;
  private final long workMemBytes;
  private final long[] rowAddresses = new long[Batch.CAPACITY];

  private MemoryBlock block;
  private long usedBytes;
  private SpillFile file;
  private int longestRowBytes;
  private long rowCount;
  private long mostKilobytes;
  private boolean wasOnDisk;

  public RowStore(
      Type[] columnTypes, long workMemBytes, MemoryContext parent, SpillFile.Factory spillFiles) {
    this.format = new RowFormat(columnTypes);
    this.space = new TupleSpace(columnTypes);
    this.context = parent.child("TupleStore main");
    this.workMemBytes = workMemBytes;
    this.spillFiles = spillFiles;
    this.block =
        context.reserve(Math.clamp(workMemBytes, LEAST_RESERVED_BYTES, MOST_RESERVED_BYTES));
  }

  public void add(Batch batch) {
    long bytes = format.prepare(batch);
    space.add(batch, onDisk(), workMemBytes);
    if (file == null && space.exceeds(workMemBytes)) {
      flush();
    }
    if (usedBytes + bytes > block.capacity()) {
      makeRoom(bytes);
    }
    format.write(batch, block.address() + usedBytes, rowAddresses);
    usedBytes += bytes;
    block.used(usedBytes);
    rowCount += batch.rowCount;
    for (int i = 0; i < batch.rowCount; i++) {
      longestRowBytes = Math.max(longestRowBytes, RowFormat.length(rowAddresses[i]));
    }
  }

  private void makeRoom(long bytes) {
    flush();
    if (bytes > block.capacity()) {
      block.close();
      block = context.reserve(bytes);
    }
  }

  /// Once there is a file, memory is only the buffer in front of it.
  private void flush() {
    if (file == null) {
      file = spillFiles.create();
      wasOnDisk = true;
    }
    if (usedBytes > 0) {
      file.append(block.address(), usedBytes);
      usedBytes = 0;
    }
  }

  public long rowCount() {
    return rowCount;
  }

  public boolean onDisk() {
    return file != null;
  }

  /// The most memory that was taken, or the size of the temporary file, as PostgreSQL counts.
  public long spaceKilobytes() {
    mostKilobytes = Math.max(mostKilobytes, space.mostKilobytes(onDisk()));
    return mostKilobytes;
  }

  /// What so many rows of short values would take, without being stored.
  public static long kilobytesInMemory(Type[] types, int columns, int rows) {
    return TupleSpace.kilobytes(types, columns, rows);
  }

  /// Where the next row will stand: for [Reader#seek].
  public long position() {
    return (file == null ? 0 : file.size()) + usedBytes;
  }

  /// Whether rows ever were in a file.
  public boolean wasOnDisk() {
    return wasOnDisk;
  }

  /// A reader that stands before the first row.
  public Reader reader() {
    return new Reader();
  }

  /// Forgets all rows. Readers are to be made anew.
  public void clear() {
    spaceKilobytes();
    space.clear();
    if (file != null) {
      file.close();
      file = null;
    }
    usedBytes = 0;
    rowCount = 0;
  }

  @Override
  public void close() {
    if (file != null) {
      file.close();
      file = null;
    }
    context.close();
  }

  /// One place of reading.
  public final class Reader {
    private final long[] addresses = new long[Batch.CAPACITY];
    private long position;
    private MemoryBlock buffer;

    /// Fills `target` with the next rows; false when there are no more (now).
    public boolean next(Batch target) {
      target.clear();
      return readOn(target);
    }

    /// Fills `target` until it is full or there are no more rows.
    public void fill(Batch target) {
      target.clear();
      boolean more = true;
      while (more && target.rowCount < Batch.CAPACITY) {
        more = readOn(target);
      }
    }

    private boolean readOn(Batch target) {
      int before = target.rowCount;
      long inFile = file == null ? 0 : file.size();
      if (position >= inFile) {
        takeFrom(block.address() + (position - inFile), usedBytes - (position - inFile), target);
      } else {
        int most = Math.max(READ_BYTES, longestRowBytes);
        if (buffer == null || buffer.capacity() < most) {
          buffer = context.reserve(most);
          buffer.used(most);
        }
        long bytes = Math.min(most, inFile - position);
        file.read(position, buffer.address(), bytes);
        takeFrom(buffer.address(), bytes, target);
      }
      return target.rowCount > before;
    }

    /// Takes the rows that are wholly within `bytes`.
    private void takeFrom(long address, long bytes, Batch target) {
      long at = address;
      long end = address + bytes;
      int taken = 0;
      int room = Batch.CAPACITY - target.rowCount;
      while (taken < room && end - at >= RowFormat.HEADER_BYTES) {
        int length = RowFormat.length(at);
        if (length > end - at) {
          break;
        }
        addresses[taken++] = at;
        at += length;
      }
      format.read(addresses, taken, target, target.rowCount);
      position += at - address;
    }

    public void rewind() {
      position = 0;
    }

    /// Stands before the row that was added at this [RowStore#position].
    public void seek(long newPosition) {
      position = newPosition;
    }
  }
}
