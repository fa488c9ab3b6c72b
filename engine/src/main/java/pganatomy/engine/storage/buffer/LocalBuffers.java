package pganatomy.engine.storage.buffer;

import java.util.Arrays;
import java.util.HashMap;
import pganatomy.engine.port.NativeMemory;
import pganatomy.engine.port.SharedMemory;
import pganatomy.engine.storage.page.PageChecksum;
import pganatomy.engine.storage.page.PageLayout;
import pganatomy.engine.storage.smgr.Fork;
import pganatomy.engine.storage.smgr.RelationFile;
import pganatomy.engine.storage.smgr.RelationUsage;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.guc.Guc;

/// The pages of this session's temporary tables, in private memory: nobody else can see them, so
/// nothing is locked, logged or written at a checkpoint.
///
/// Their buffers have numbers beyond those of any shared pool, so that everybody who works with
/// buffers need not know which kind they have ([BufferPool] sends each call to the right place). A
/// page is found at an offset from the shared segment's start, as any other, only far away from it.
///
/// `temp_buffers` says how many there may be; they are taken from the system as they are needed.
///
/// PostgreSQL: src/backend/storage/buffer/localbuf.c
final class LocalBuffers {
  /// More shared buffers than anybody has: 128 GB.
  private static final int FIRST = 1 << 24;

  private static final int CHUNK_BUFFERS = 64;
  private static final int MAX_USAGE = 5;

  /// One block's name, as a key.
  private record Key(int relation, int database, int fork, int block) {
    static Key of(BufferTag tag) {
      return new Key(tag.relation, tag.database, tag.fork, tag.block);
    }
  }

  private final HashMap<Key, Integer> slots = new HashMap<>();
  private int limit;
  private int count;
  private int hand;
  private BufferTag[] tags = {};
  private long[] pages = {};
  private int[] pins = {};
  private int[] usages = {};
  private boolean[] isDirty = {};

  static boolean isLocal(int buffer) {
    return buffer >= FIRST;
  }

  static boolean serves(RelationFile file) {
    return file.locator().temporaryBackend() >= 0;
  }

  private static int number(int slot) {
    return FIRST + slot;
  }

  private static int slot(int buffer) {
    return buffer - FIRST;
  }

  /// Where the page is, as an offset from the shared segment's start.
  long page(int buffer) {
    return pages[slot(buffer)];
  }

  // ---------------------------------------------------------------- finding

  /// @param isNew nothing of the block is needed
  int pin(RelationFile file, Fork fork, int block, boolean isNew) {
    BufferTag tag = new BufferTag().set(file.locator(), fork, block);
    Key key = Key.of(tag);
    Integer known = slots.get(key);
    if (known != null) {
      BufferUsage.localHits++;
      file.usage.count(RelationUsage.BLOCKS_FETCHED, 1);
      file.usage.count(RelationUsage.BLOCKS_HIT, 1);
      IoUsage.count(IoUsage.TEMPORARY, IoUsage.NORMAL, IoUsage.HIT, 1);
      pins[known]++;
      usages[known] = Math.min(MAX_USAGE, usages[known] + 1);
      return number(known);
    }
    int slot = freeSlot();
    if (isNew) {
      SharedMemory.fill(pages[slot], PageLayout.PAGE_BYTES, (byte) 0);
    } else {
      BufferUsage.localReads++;
      file.usage.count(RelationUsage.BLOCKS_FETCHED, 1);
      IoUsage.count(IoUsage.TEMPORARY, IoUsage.NORMAL, IoUsage.READ, 1);
      long clock = BufferUsage.clock();
      file.read(fork, block, SharedMemory.address(pages[slot]));
      BufferUsage.localReadNanos += BufferUsage.since(clock);
    }
    tags[slot] = tag;
    slots.put(key, slot);
    pins[slot] = 1;
    usages[slot] = 1;
    isDirty[slot] = false;
    return number(slot);
  }

  /// A slot that holds nothing: a new one, while there may be more, else the clock sweep's choice.
  private int freeSlot() {
    if (limit == 0) {
      limit = Guc.TEMP_BUFFERS.intValue();
    }
    if (count < limit) {
      if (count == pages.length) {
        grow();
      }
      return count++;
    }
    for (int tries = limit * (MAX_USAGE + 1); tries > 0; tries--) {
      int slot = hand;
      hand = hand + 1 == count ? 0 : hand + 1;
      if (pins[slot] == 0 && usages[slot]-- <= 0) {
        empty(slot);
        return slot;
      }
    }
    throw DatabaseException.error(
        SqlState.INSUFFICIENT_RESOURCES, "no empty local buffer available");
  }

  private void grow() {
    int more = Math.min(CHUNK_BUFFERS, limit - count);
    int size = count + more;
    long memory = NativeMemory.allocate((long) more * PageLayout.PAGE_BYTES);
    tags = Arrays.copyOf(tags, size);
    pages = Arrays.copyOf(pages, size);
    pins = Arrays.copyOf(pins, size);
    usages = Arrays.copyOf(usages, size);
    isDirty = Arrays.copyOf(isDirty, size);
    long segment = SharedMemory.address(0);
    for (int i = 0; i < more; i++) {
      pages[count + i] = memory + (long) i * PageLayout.PAGE_BYTES - segment;
    }
  }

  private void empty(int slot) {
    usages[slot] = 0;
    if (tags[slot] == null) {
      return;
    }
    if (isDirty[slot]) {
      write(slot);
    }
    IoUsage.count(IoUsage.TEMPORARY, IoUsage.NORMAL, IoUsage.EVICTION, 1);
    slots.remove(Key.of(tags[slot]));
    tags[slot] = null;
  }

  private void write(int slot) {
    BufferTag tag = tags[slot];
    byte[] page = new byte[PageLayout.PAGE_BYTES];
    SharedMemory.copyToArray(pages[slot], page, 0, PageLayout.PAGE_BYTES);
    PageLayout.putChecksum(
        page, PageLayout.isNew(page) ? 0 : PageChecksum.compute(page, tag.block));
    long clock = BufferUsage.clock();
    RelationFile.of(tag.locator()).write(tag.forkKind(), tag.block, page);
    BufferUsage.localWriteNanos += BufferUsage.since(clock);
    BufferUsage.localWritten++;
    IoUsage.count(IoUsage.TEMPORARY, IoUsage.NORMAL, IoUsage.WRITE, 1);
    isDirty[slot] = false;
  }

  // ---------------------------------------------------------------- using

  void unpin(int buffer) {
    pins[slot(buffer)]--;
  }

  boolean isOnlyPin(int buffer) {
    return pins[slot(buffer)] == 1;
  }

  void markDirty(int buffer) {
    int slot = slot(buffer);
    BufferUsage.localDirtied += isDirty[slot] ? 0 : 1;
    isDirty[slot] = true;
  }

  void readTag(int buffer, int[] target) {
    BufferTag tag = tags[slot(buffer)];
    target[0] = tag.tablespace;
    target[1] = tag.database;
    target[2] = tag.relation;
    target[3] = tag.fork & 0xff;
    target[4] = tag.block;
  }

  int extend(RelationFile file, Fork fork, int blocks) {
    int first = file.blockCount(fork);
    file.extend(fork, first, blocks);
    IoUsage.count(IoUsage.TEMPORARY, IoUsage.NORMAL, IoUsage.EXTEND, blocks);
    for (int i = 0; i < blocks; i++) {
      unpin(pin(file, fork, first + i, true));
    }
    return first;
  }

  /// Forgets pages, unwritten: those of a fork from a block on, or all of a relation.
  void drop(RelationFile file, Fork fork, int firstBlock, boolean isAll) {
    int word = BufferTag.forkWord(file.locator(), fork);
    for (int slot = 0; slot < count; slot++) {
      BufferTag tag = tags[slot];
      boolean isIts =
          tag != null
              && tag.relation == file.locator().relationNumber()
              && tag.database == file.locator().databaseOid()
              && tag.fork >>> 8 == word >>> 8;
      if (isIts && (isAll || tag.fork == word && tag.block >= firstBlock)) {
        isDirty[slot] = false;
        slots.remove(Key.of(tag));
        tags[slot] = null;
        usages[slot] = 0;
      }
    }
  }
}
