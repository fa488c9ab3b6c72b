package pganatomy.engine.storage.buffer;

import java.util.Arrays;
import pganatomy.engine.port.NativeMemory;
import pganatomy.engine.port.SharedMemory;
import pganatomy.engine.storage.file.FaultPoint;
import pganatomy.engine.storage.page.PageLayout;
import pganatomy.engine.storage.smgr.Fork;
import pganatomy.engine.storage.smgr.RelationFile;
import pganatomy.engine.storage.smgr.RelationLocator;
import pganatomy.engine.utils.guc.Guc;

/// What a checkpoint does with the pool: writes every buffer that is dirty when it begins, in the
/// order of the files, which disks like.
///
/// ```text
///   scan all descriptors:   dirty ones' relations  -> sorted, each gets a rank
///                           dirty ones' blocks     -> rank | fork | block, sorted
///   for each, in order:     look it up, write it if it is there and still dirty, together with
///                           those that follow it in the file; then rest
/// ```
///
/// A buffer that becomes dirty meanwhile is the next checkpoint's. One that somebody else has
/// written need not be written again.
///
/// PostgreSQL: src/backend/storage/buffer/bufmgr.c, BufferSync()
public final class CheckpointWrites {
  /// Is asked after each write how long to rest.
  public interface Pace {
    /// @param progress how much is done, from 0 to 1
    void afterWrite(double progress);
  }

  private static final int FORK_BITS = 2;
  private static final int BLOCK_BITS = 32;
  private static final int WANTED =
      BufferPoolLayout.DIRTY | BufferPoolLayout.VALID | BufferPoolLayout.TAG_VALID;

  /// 128 kB in one call.
  private static final int RUN_PAGES = 16;

  private final int[] run = new int[RUN_PAGES];
  private final long pages = NativeMemory.allocate(RUN_PAGES * PageLayout.PAGE_BYTES);
  private final byte[] page = new byte[PageLayout.PAGE_BYTES];
  private final BufferTag written = new BufferTag();
  private int runLength;

  /// What was written lately, of which the system was not told yet that it may bring it to the
  /// disk.
  private RelationFile hintFile;

  private Fork hintFork;
  private int hintBlock;
  private int hintLength;

  private final BufferPool pool;
  private final BufferPoolLayout layout;
  private final BufferTag tag = new BufferTag();

  private CheckpointWrites(BufferPool pool) {
    this.pool = pool;
    layout = pool.layout();
  }

  /// Writes them, and gives their number.
  public static int perform(Pace pace) {
    CheckpointWrites writes = new CheckpointWrites(BufferPool.shared());
    try {
      return writes.run(pace);
    } finally {
      NativeMemory.free(writes.pages);
    }
  }

  private int run(Pace pace) {
    long[] relations = dirtyRelations();
    long[] blocks = dirtyBlocks(relations);
    int written = 0;
    int at = 0;
    while (at < blocks.length) {
      int seen = writeRun(relations, blocks, at);
      at += seen;
      written += runLength;
      for (int i = 0; i < runLength; i++) {
        FaultPoint.reach("checkpoint: between two pages");
        pace.afterWrite((double) at / blocks.length);
      }
    }
    giveHint();
    return written;
  }

  /// PostgreSQL: src/backend/storage/buffer/bufmgr.c, ScheduleBufferTagForWriteback()
  private void noteForHint(RelationFile file, Fork fork, int block) {
    int most = Guc.CHECKPOINT_FLUSH_AFTER.intValue();
    if (most == 0) {
      return;
    }
    boolean follows = file == hintFile && fork == hintFork && block == hintBlock + hintLength;
    if (!follows || block % RelationFile.SEGMENT_BLOCKS == 0 || hintLength >= most) {
      giveHint();
      hintFile = file;
      hintFork = fork;
      hintBlock = block;
    }
    hintLength += runLength;
  }

  private void giveHint() {
    if (hintLength > 0) {
      hintFile.startWriting(hintFork, hintBlock, hintLength);
      hintLength = 0;
    }
  }

  /// Writes a run of adjacent blocks with one call, and gives how many of the list that was (also
  /// those that turned out not to be dirty any more).
  ///
  /// The first page's lock is waited for. Those of the others are only tried: whoever has one of
  /// them may be waiting for one that is held here.
  private int writeRun(long[] relations, long[] blocks, int from) {
    runLength = 0;
    setTag(relations, blocks[from]);
    int first = tag.block;
    RelationFile file = RelationFile.of(tag.locator());
    Fork fork = tag.forkKind();
    int seen = 0;
    try {
      while (runLength < RUN_PAGES
          && from + seen < blocks.length
          && blocks[from + seen] == blocks[from] + seen
          && (first + seen) / RelationFile.SEGMENT_BLOCKS == first / RelationFile.SEGMENT_BLOCKS) {
        setTag(relations, blocks[from + seen]);
        if (!addToRun()) {
          break;
        }
        seen++;
      }
      if (runLength > 0) {
        file.write(fork, first, pages, runLength * PageLayout.PAGE_BYTES);
        for (int i = 0; i < runLength; i++) {
          pool.finishWrite(run[i]);
        }
        noteForHint(file, fork, first);
      }
    } finally {
      for (int i = 0; i < runLength; i++) {
        pool.unlockShared(run[i]);
        pool.unpin(run[i]);
      }
    }
    // A block that is not dirty any more, or locked, ends the run; at the start it is passed.
    return Math.max(seen, 1);
  }

  /// Adds the tag's block to the run; false when that cannot be, or need not.
  private boolean addToRun() {
    int buffer = pool.pinDirty(tag);
    if (buffer < 0) {
      return false;
    }
    if (runLength == 0) {
      pool.lockShared(buffer);
    } else if (!pool.tryLockShared(buffer)) {
      pool.unpin(buffer);
      return false;
    }
    boolean isAdded = false;
    try {
      isAdded = pool.prepareWrite(buffer, written, page);
    } finally {
      if (isAdded) {
        long place = pages + (long) runLength * PageLayout.PAGE_BYTES;
        NativeMemory.copyFromArray(page, 0, PageLayout.PAGE_BYTES, place);
        run[runLength++] = buffer;
      } else {
        pool.unlockShared(buffer);
        pool.unpin(buffer);
      }
    }
    return isAdded;
  }

  /// Dirty, and not a temporary relation's: those need not survive.
  private boolean isWanted(int buffer) {
    if ((SharedMemory.getIntVolatile(layout.state(buffer)) & WANTED) != WANTED) {
      return false;
    }
    layout.readTag(buffer, tag);
    return tag.fork >>> 8 == 0;
  }

  private static long relationKey(BufferTag of) {
    return (long) of.database << 32 | of.relation & 0xffff_ffffL;
  }

  private long[] dirtyRelations() {
    long[] found = new long[64];
    int count = 0;
    long last = -1;
    for (int buffer = 0; buffer < layout.bufferCount; buffer++) {
      if (!isWanted(buffer) || relationKey(tag) == last) {
        continue;
      }
      last = relationKey(tag);
      if (count == found.length) {
        count = distinct(found, count);
        found = count > found.length / 2 ? Arrays.copyOf(found, found.length * 2) : found;
      }
      found[count++] = last;
    }
    return Arrays.copyOf(found, distinct(found, count));
  }

  /// Sorts the first `count`, drops those that come twice, and gives how many are left.
  private static int distinct(long[] values, int count) {
    Arrays.sort(values, 0, count);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (kept == 0 || values[i] != values[kept - 1]) {
        values[kept++] = values[i];
      }
    }
    return kept;
  }

  /// A relation whose first page became dirty since the other scan is the next checkpoint's.
  private long[] dirtyBlocks(long[] relations) {
    long[] found = new long[1024];
    int count = 0;
    for (int buffer = 0; buffer < layout.bufferCount; buffer++) {
      int rank = isWanted(buffer) ? Arrays.binarySearch(relations, relationKey(tag)) : -1;
      if (rank < 0) {
        continue;
      }
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] =
          (long) rank << FORK_BITS + BLOCK_BITS
              | (long) (tag.fork & 3) << BLOCK_BITS
              | tag.block & 0xffff_ffffL;
    }
    Arrays.sort(found, 0, count);
    return Arrays.copyOf(found, count);
  }

  private void setTag(long[] relations, long block) {
    long relation = relations[(int) (block >>> FORK_BITS + BLOCK_BITS)];
    tag.database = (int) (relation >>> 32);
    tag.relation = (int) relation;
    tag.tablespace =
        tag.database == 0 ? RelationLocator.GLOBAL_TABLESPACE : RelationLocator.DEFAULT_TABLESPACE;
    tag.fork = (int) (block >>> BLOCK_BITS) & 3;
    tag.block = (int) block;
  }
}
