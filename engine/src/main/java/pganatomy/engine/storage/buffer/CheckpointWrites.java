package pganatomy.engine.storage.buffer;

import java.util.Arrays;
import pganatomy.engine.port.SharedMemory;
import pganatomy.engine.storage.file.FaultPoint;
import pganatomy.engine.storage.smgr.RelationLocator;

/// What a checkpoint does with the pool: writes every buffer that is dirty when it begins, in the
/// order of the files, which disks like.
///
/// ```text
///   scan all descriptors:   dirty ones' relations  -> sorted, each gets a rank
///                           dirty ones' blocks     -> rank | fork | block, sorted
///   for each, in order:     look it up, write it if it is there and still dirty, then rest
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

  private final BufferPool pool;
  private final BufferPoolLayout layout;
  private final BufferTag tag = new BufferTag();

  private CheckpointWrites(BufferPool pool) {
    this.pool = pool;
    layout = pool.layout();
  }

  /// Writes them, and gives their number.
  public static int perform(Pace pace) {
    return new CheckpointWrites(BufferPool.shared()).run(pace);
  }

  private int run(Pace pace) {
    long[] relations = dirtyRelations();
    long[] blocks = dirtyBlocks(relations);
    int written = 0;
    for (int i = 0; i < blocks.length; i++) {
      setTag(relations, blocks[i]);
      if (pool.flush(tag)) {
        FaultPoint.reach("checkpoint: between two pages");
        written++;
        pace.afterWrite((double) (i + 1) / blocks.length);
      }
    }
    return written;
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
