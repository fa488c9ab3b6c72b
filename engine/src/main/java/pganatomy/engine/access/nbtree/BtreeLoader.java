package pganatomy.engine.access.nbtree;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.access.transam.xlog.ResourceManager;
import pganatomy.engine.access.transam.xlog.WalRecord;
import pganatomy.engine.storage.buffer.BufferPool;
import pganatomy.engine.storage.page.ItemIdLayout;
import pganatomy.engine.storage.page.PageLayout;
import pganatomy.engine.storage.smgr.Fork;

/// Writes a B-tree out of items that come in order. Of each level one page is open; when it is
/// full, its downlink goes to the open page of the level above.
///
/// ```text
///   level 1           [ .. | -> 4 | open
///                            ▲
///   level 0  1 ─ 2 ─ 3 ─ 4 ─ │─ open        the last item of a full page moves to the next one and
///                                           makes, shortened, the full page's high key
/// ```
///
/// The result has the same pages at the same places as PostgreSQL's (without deduplication).
///
/// PostgreSQL: src/backend/access/nbtree/nbtsort.c, _bt_buildadd(), _bt_uppershutdown()
final class BtreeLoader {
  private static final int INNER_FILL_PERCENT = 70;

  /// More makes a record no cheaper.
  private static final int PAGES_PER_RECORD = WalRecord.MAX_PAGES;

  /// `FPI`: pages that are logged whole.
  private static final int FULL_PAGE_IMAGE = 0xB0;

  /// The open page of a level.
  private static final class Level {
    final int number;
    final int keepFree;
    byte[] page;
    int block;

    /// What separates the page from its left sibling; null for the first page of the level.
    byte[] lowKey;

    Level(int number, int fillPercent) {
      this.number = number;
      keepFree = PageLayout.PAGE_BYTES * (100 - fillPercent) / 100;
    }
  }

  private final BtreeFile file;
  private final Pivots pivots;
  private final BufferPool pool = BufferPool.shared();
  private final List<Level> levels = new ArrayList<>();
  private int nextBlock = 1;
  private int fileBlocks;
  private final byte[][] finished = new byte[PAGES_PER_RECORD][];
  private final int[] finishedBlocks = new int[PAGES_PER_RECORD];
  private final int[] buffers = new int[PAGES_PER_RECORD];
  private int finishedCount;

  BtreeLoader(BtreeFile file) {
    this.file = file;
    pivots = new Pivots(file.form);
    fileBlocks = file.file.blockCount(Fork.MAIN);
  }

  void add(byte[] item, int length) {
    if (levels.isEmpty()) {
      levels.add(open(0));
    }
    add(levels.getFirst(), item, length);
  }

  private Level open(int number) {
    Level level = new Level(number, number == 0 ? file.index.fillFactor() : INNER_FILL_PERCENT);
    newPage(level);
    return level;
  }

  /// Starts a page with room for the line pointer of the high key.
  private void newPage(Level level) {
    byte[] page = new byte[PageLayout.PAGE_BYTES];
    int flags = level.number == 0 ? BtreePageLayout.LEAF : 0;
    BtreePageLayout.initialize(page, flags, level.number);
    PageLayout.putLower(page, PageLayout.HEADER_BYTES + ItemIdLayout.BYTES);
    level.page = page;
    level.block = nextBlock++;
  }

  private void add(Level level, byte[] item, int length) {
    byte[] page = level.page;
    int lastLine = BtreePageLayout.lastLine(page);
    int free = BtreePageLayout.freeBytes(page) - ItemIdLayout.BYTES;
    int needed = length + (level.number == 0 ? IndexTupleLayout.pivotCtidBytes() : 0);
    if (free < needed || free < level.keepFree && lastLine > 2) {
      finishPage(level);
      page = level.page;
      lastLine = BtreePageLayout.lastLine(page);
    }
    if (level.number > 0 && lastLine == 1) {
      byte[] lowest = IndexTupleLayout.minusInfinity(IndexTupleLayout.downlink(item, 0));
      BtreePageLayout.insert(page, 2, lowest, 0, lowest.length);
    } else {
      BtreePageLayout.insert(page, lastLine + 1, item, 0, length);
    }
  }

  /// Closes a full page: its last item is the first of the next one.
  private void finishPage(Level level) {
    byte[] old = level.page;
    int oldBlock = level.block;
    int last = BtreePageLayout.lastLine(old);
    int offset = BtreePageLayout.itemOffset(old, last);
    byte[] moved = Pivots.copy(old, offset);
    byte[] highKey =
        level.number == 0
            ? pivots.truncate(old, BtreePageLayout.itemOffset(old, last - 1), moved, 0)
            : moved;
    newPage(level);
    BtreePageLayout.putLeft(level.page, oldBlock);
    BtreePageLayout.putRight(old, level.block);
    add(level, moved, moved.length);
    PageLayout.putLower(old, PageLayout.lower(old) - ItemIdLayout.BYTES);
    PageLayout.putUpper(old, offset + PageLayout.align(moved.length));
    java.util.Arrays.fill(old, offset, PageLayout.upper(old), (byte) 0);
    putHighKey(old, highKey);
    addDownlink(level, oldBlock);
    level.lowKey = highKey;
    write(oldBlock, old);
  }

  private static void putHighKey(byte[] page, byte[] key) {
    int upper = PageLayout.upper(page) - PageLayout.align(key.length);
    System.arraycopy(key, 0, page, upper, key.length);
    ItemIdLayout.put(page, 1, ItemIdLayout.pack(upper, ItemIdLayout.NORMAL, key.length));
    PageLayout.putUpper(page, upper);
  }

  private void addDownlink(Level level, int block) {
    if (levels.size() == level.number + 1) {
      levels.add(open(level.number + 1));
    }
    byte[] downlink =
        level.lowKey == null
            ? IndexTupleLayout.minusInfinity(block)
            : java.util.Arrays.copyOf(level.lowKey, level.lowKey.length);
    IndexTupleLayout.putDownlink(downlink, 0, block);
    add(levels.get(level.number + 1), downlink, downlink.length);
  }

  /// Closes all levels, writes the meta page, and is done.
  void finish() {
    int root = BtreePageLayout.NONE;
    for (int number = 0; number < levels.size(); number++) {
      Level level = levels.get(number);
      if (number == levels.size() - 1) {
        root = level.block;
        BtreePageLayout.set(level.page, BtreePageLayout.ROOT, true);
      } else {
        addDownlink(level, level.block);
      }
      // The rightmost page has no high key: its line pointers move up.
      byte[] page = level.page;
      int lower = PageLayout.lower(page);
      int first = PageLayout.HEADER_BYTES;
      System.arraycopy(
          page, first + ItemIdLayout.BYTES, page, first, lower - first - ItemIdLayout.BYTES);
      PageLayout.putLower(page, lower - ItemIdLayout.BYTES);
      pganatomy.engine.port.ByteAccess.putInt(page, lower - ItemIdLayout.BYTES, 0);
      write(level.block, page);
    }
    byte[] meta = new byte[PageLayout.PAGE_BYTES];
    BtreePageLayout.initializeMeta(meta, root, Math.max(0, levels.size() - 1));
    write(BtreePageLayout.META_BLOCK, meta);
    flush();
  }

  private void write(int block, byte[] page) {
    finishedBlocks[finishedCount] = block;
    finished[finishedCount++] = page;
    if (finishedCount == PAGES_PER_RECORD) {
      flush();
    }
  }

  private void flush() {
    if (nextBlock > fileBlocks) {
      pool.extend(file.file, Fork.MAIN, nextBlock - fileBlocks);
      fileBlocks = nextBlock;
    }
    WalRecord record = WalRecord.of(ResourceManager.XLOG, FULL_PAGE_IMAGE);
    int held = 0;
    try {
      for (int i = 0; i < finishedCount; i++) {
        buffers[i] = pool.pin(file.file, Fork.MAIN, finishedBlocks[i], null);
        pool.lockExclusive(buffers[i]);
        held++;
        record.initialize(buffers[i], finished[i]);
      }
      if (finishedCount > 0) {
        record.apply(file.index.isLogged(), 0);
      }
    } finally {
      for (int i = 0; i < held; i++) {
        pool.unlockExclusive(buffers[i]);
        pool.unpin(buffers[i]);
      }
      finishedCount = 0;
    }
  }
}
