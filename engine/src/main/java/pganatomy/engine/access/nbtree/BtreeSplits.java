package pganatomy.engine.access.nbtree;

import pganatomy.engine.access.common.SerializableWrites;
import pganatomy.engine.access.transam.xlog.ResourceManager;
import pganatomy.engine.access.transam.xlog.WalRecord;
import pganatomy.engine.storage.file.FaultPoint;
import pganatomy.engine.storage.page.ItemIdLayout;
import pganatomy.engine.storage.page.PageLayout;

/// Puts an item onto a page, and splits the page when it is full.
///
/// ```text
///   1  one record: left half │ right half on a new page │ the old right sibling's left link
///                  left is marked "incomplete split": the right half has no downlink yet
///   2  one record: the downlink in the parent │ the mark is taken away from the left half
///                  (or a new root over both halves │ the meta page │ the mark)
/// ```
///
/// Between 1 and 2 the tree is whole: whoever looks for a key of the right half comes to the left
/// one and moves right. After a crash between the two, the next one who comes by in order to insert
/// does step 2. When the parent is full, step 2 is itself a split, which takes the child's mark
/// away.
///
/// Both halves stay locked until the parent is: else a split of the right half might look for its
/// downlink in the parent before it is there.
///
/// PostgreSQL: src/backend/access/nbtree/nbtinsert.c, _bt_insertonpg(), _bt_split(),
/// _bt_insert_parent(), _bt_finish_split(), _bt_newlevel()
final class BtreeSplits {
  /// A locked page below, whose split the item completes.
  private record Child(int buffer, byte[] page) {}

  /// The transaction for which it is done, for the records.
  int xid;

  private final BtreeFile file;
  private final Pivots pivots;

  BtreeSplits(BtreeFile file) {
    this.file = file;
    pivots = new Pivots(file.form);
  }

  /// Puts an item onto a locked leaf and unlocks it.
  void insertLeaf(int buffer, byte[] page, int[] path, byte[] item, int length, int line) {
    insert(buffer, page, path, 0, item, length, line, null);
  }

  static boolean hasRoom(byte[] page, int length) {
    return BtreePageLayout.freeBytes(page) >= PageLayout.align(length) + ItemIdLayout.BYTES;
  }

  private void insert(
      int buffer,
      byte[] page,
      int[] path,
      int level,
      byte[] item,
      int length,
      int line,
      Child child) {
    if (!hasRoom(page, length)) {
      split(buffer, page, path, level, item, length, line, child);
      return;
    }
    BtreePageLayout.insert(page, line, item, 0, length);
    int info = level == 0 ? ResourceManager.BTREE_INSERT_LEAF : ResourceManager.BTREE_INSERT_UPPER;
    apply(complete(file.record(info).change(buffer, page).dataShort(line), child));
    file.unlock(buffer);
    unlock(child);
  }

  private WalRecord complete(WalRecord record, Child child) {
    if (child != null) {
      BtreePageLayout.set(child.page, BtreePageLayout.INCOMPLETE_SPLIT, false);
      record.change(child.buffer, child.page);
    }
    return record;
  }

  private void apply(WalRecord record) {
    record.apply(file.index.isLogged(), xid);
  }

  private void unlock(Child child) {
    if (child != null) {
      file.unlock(child.buffer);
    }
  }

  // ---------------------------------------------------------------- step 1

  private void split(
      int buffer,
      byte[] page,
      int[] path,
      int level,
      byte[] item,
      int length,
      int line,
      Child child) {
    int block = path[level];
    int leftCount =
        new SplitChoice(file.form, pivots)
            .leftCount(page, item, length, line, file.index.fillFactor());
    int rightBuffer = file.lockNew();
    int rightBlock = file.newBlock;
    byte[] left = new byte[PageLayout.PAGE_BYTES];
    byte[] right = new byte[PageLayout.PAGE_BYTES];
    distribute(page, item, length, line, leftCount, left, right);
    BtreePageLayout.putLeft(left, BtreePageLayout.left(page));
    BtreePageLayout.putRight(left, rightBlock);
    BtreePageLayout.putLeft(right, block);
    boolean isNewLeft = line - BtreePageLayout.firstLine(page) < leftCount;
    WalRecord record =
        file.record(isNewLeft ? ResourceManager.BTREE_SPLIT_L : ResourceManager.BTREE_SPLIT_R)
            .change(buffer, left)
            .initialize(rightBuffer, right);
    int siblingBuffer = -1;
    if (!BtreePageLayout.isRightmost(page)) {
      byte[] sibling = new byte[PageLayout.PAGE_BYTES];
      siblingBuffer = file.lock(BtreePageLayout.right(page), sibling);
      if (BtreePageLayout.left(sibling) != block) {
        throw file.corrupted("right sibling's left-link doesn't match");
      }
      BtreePageLayout.putLeft(sibling, rightBlock);
      record.change(siblingBuffer, sibling);
    }
    complete(record, child).dataInt(level).dataShort(leftCount).dataShort(line);
    if (level == 0) {
      SerializableWrites.movePage(file.index, block, rightBlock);
    }
    apply(record);
    FaultPoint.reach("tree: split, the parent does not know");
    if (siblingBuffer >= 0) {
      file.unlock(siblingBuffer);
    }
    unlock(child);
    boolean wasRoot = BtreePageLayout.has(page, BtreePageLayout.ROOT);
    addToParent(buffer, left, rightBuffer, path, level, wasRoot);
  }

  /// Fills both halves, with the new item in its place.
  private void distribute(
      byte[] page, byte[] item, int length, int line, int leftCount, byte[] left, byte[] right) {
    int level = BtreePageLayout.level(page);
    int flags =
        BtreePageLayout.flags(page)
            & ~(BtreePageLayout.ROOT | BtreePageLayout.SPLIT_END | BtreePageLayout.HAS_GARBAGE);
    BtreePageLayout.initialize(left, flags | BtreePageLayout.INCOMPLETE_SPLIT, level);
    BtreePageLayout.initialize(right, flags & ~BtreePageLayout.INCOMPLETE_SPLIT, level);
    BtreePageLayout.putRight(right, BtreePageLayout.right(page));
    int first = BtreePageLayout.firstLine(page);
    if (first > 1) {
      append(right, page, 1);
    }
    byte[] highKey = highKey(page, item, line, first + leftCount);
    BtreePageLayout.insert(left, 1, highKey, 0, highKey.length);
    int end = BtreePageLayout.lastLine(page) + 1;
    for (int place = first; place <= end; place++) {
      boolean isLeft = place < first + leftCount;
      byte[] target = isLeft ? left : right;
      boolean isFirstRight = place == first + leftCount;
      if (isFirstRight && level > 0) {
        byte[] source = place == line ? item : page;
        int from = place == line ? 0 : itemAt(page, place, line);
        byte[] lowest = IndexTupleLayout.minusInfinity(IndexTupleLayout.downlink(source, from));
        append(target, lowest, 0, lowest.length, ItemIdLayout.NORMAL);
      } else if (place == line) {
        append(target, item, 0, length, ItemIdLayout.NORMAL);
      } else {
        append(target, page, place < line ? place : place - 1);
      }
    }
  }

  /// Where the item lies that will be at `place` once the new one is at `line`.
  private static int itemAt(byte[] page, int place, int line) {
    return BtreePageLayout.itemOffset(page, place < line ? place : place - 1);
  }

  /// The left half's new high key: on a leaf as short as possible, else the right half's first key.
  private byte[] highKey(byte[] page, byte[] item, int line, int firstRight) {
    byte[] right = firstRight == line ? item : page;
    int rightOffset = firstRight == line ? 0 : itemAt(page, firstRight, line);
    if (!BtreePageLayout.isLeaf(page)) {
      return Pivots.copy(right, rightOffset);
    }
    boolean isLastNew = firstRight - 1 == line;
    byte[] left = isLastNew ? item : page;
    int leftOffset = isLastNew ? 0 : itemAt(page, firstRight - 1, line);
    return pivots.truncate(left, leftOffset, right, rightOffset);
  }

  private static void append(byte[] target, byte[] page, int line) {
    int pointer = ItemIdLayout.get(page, line);
    append(
        target,
        page,
        ItemIdLayout.offset(pointer),
        ItemIdLayout.length(pointer),
        ItemIdLayout.state(pointer));
  }

  private static void append(byte[] target, byte[] source, int offset, int length, int state) {
    int line = BtreePageLayout.lastLine(target) + 1;
    BtreePageLayout.insert(target, line, source, offset, length);
    if (state != ItemIdLayout.NORMAL) {
      int pointer = ItemIdLayout.get(target, line);
      ItemIdLayout.put(
          target, line, ItemIdLayout.pack(ItemIdLayout.offset(pointer), state, length));
      BtreePageLayout.set(target, BtreePageLayout.HAS_GARBAGE, true);
    }
  }

  // ---------------------------------------------------------------- step 2

  /// Gives the right half of a split its downlink; unlocks both halves.
  private void addToParent(
      int leftBuffer, byte[] left, int rightBuffer, int[] path, int level, boolean wasRoot) {
    int leftBlock = path[level];
    byte[] item = Pivots.copy(left, BtreePageLayout.itemOffset(left, 1));
    int rightBlock = BtreePageLayout.right(left);
    IndexTupleLayout.putDownlink(item, 0, rightBlock);
    if (wasRoot) {
      newRoot(leftBuffer, left, leftBlock, item, level + 1);
      file.unlock(rightBuffer);
      return;
    }
    byte[] parent = new byte[PageLayout.PAGE_BYTES];
    int parentBuffer = lockParent(leftBlock, path, level + 1, parent);
    int line = lineOf(parent, leftBlock) + 1;
    file.unlock(rightBuffer);
    insert(
        parentBuffer,
        parent,
        path,
        level + 1,
        item,
        item.length,
        line,
        new Child(leftBuffer, left));
  }

  /// Locks the page of the level that has a child's downlink, and puts it into the path.
  int lockParent(int child, int[] path, int level, byte[] page) {
    int block = path[level] == BtreePageLayout.NONE ? leftmost(level) : path[level];
    while (true) {
      int buffer = file.lock(block, page);
      path[level] = block;
      if (BtreePageLayout.has(page, BtreePageLayout.INCOMPLETE_SPLIT)) {
        file.unlock(buffer);
        finish(block, path);
        continue;
      }
      if (!BtreePageLayout.isIgnored(page) && lineOf(page, child) > 0) {
        return buffer;
      }
      if (BtreePageLayout.isRightmost(page)) {
        throw file.corrupted("has no downlink to block " + child);
      }
      block = BtreePageLayout.right(page);
      file.unlock(buffer);
    }
  }

  /// The tree has grown since the path was walked: its first page of a level.
  private int leftmost(int level) {
    byte[] page = new byte[PageLayout.PAGE_BYTES];
    int block = file.readRootPage(page);
    while (BtreePageLayout.level(page) > level) {
      int first = BtreePageLayout.itemOffset(page, BtreePageLayout.firstLine(page));
      block = IndexTupleLayout.downlink(page, first);
      file.read(block, page);
    }
    if (BtreePageLayout.level(page) < level) {
      throw file.corrupted("has no level " + level);
    }
    return block;
  }

  /// The line of a child's downlink, 0 if it is not there.
  static int lineOf(byte[] page, int child) {
    int last = BtreePageLayout.lastLine(page);
    for (int line = BtreePageLayout.firstLine(page); line <= last; line++) {
      if (IndexTupleLayout.downlink(page, BtreePageLayout.itemOffset(page, line)) == child) {
        return line;
      }
    }
    return 0;
  }

  private void newRoot(int leftBuffer, byte[] left, int leftBlock, byte[] item, int level) {
    int buffer = file.lockNew();
    int block = file.newBlock;
    byte[] meta = new byte[PageLayout.PAGE_BYTES];
    int metaBuffer = file.lock(BtreePageLayout.META_BLOCK, meta);
    byte[] root = new byte[PageLayout.PAGE_BYTES];
    BtreePageLayout.initialize(root, BtreePageLayout.ROOT, level);
    byte[] lowest = IndexTupleLayout.minusInfinity(leftBlock);
    append(root, lowest, 0, lowest.length, ItemIdLayout.NORMAL);
    append(root, item, 0, item.length, ItemIdLayout.NORMAL);
    BtreePageLayout.putRoot(meta, block, level);
    Child child = new Child(leftBuffer, left);
    apply(
        complete(
                file.record(ResourceManager.BTREE_NEWROOT)
                    .initialize(buffer, root)
                    .change(metaBuffer, meta),
                child)
            .dataInt(level));
    file.unlock(metaBuffer);
    file.unlock(buffer);
    unlock(child);
  }

  // ---------------------------------------------------------------- what others began

  /// Does step 2 of a split that was left incomplete, unless that has happened meanwhile.
  void finish(int block, int[] path) {
    byte[] left = new byte[PageLayout.PAGE_BYTES];
    int leftBuffer = file.lock(block, left);
    if (!BtreePageLayout.has(left, BtreePageLayout.INCOMPLETE_SPLIT)) {
      file.unlock(leftBuffer);
      return;
    }
    int level = BtreePageLayout.level(left);
    byte[] right = new byte[PageLayout.PAGE_BYTES];
    int rightBuffer = file.lock(BtreePageLayout.right(left), right);
    boolean isRoot = file.readRoot()[0] == block;
    int before = path[level];
    path[level] = block;
    addToParent(leftBuffer, left, rightBuffer, path, level, isRoot);
    path[level] = before;
  }
}
