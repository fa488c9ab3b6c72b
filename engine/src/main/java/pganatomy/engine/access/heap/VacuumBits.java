package pganatomy.engine.access.heap;

import pganatomy.engine.access.common.StoredRelation;
import pganatomy.engine.access.transam.xlog.ResourceManager;
import pganatomy.engine.access.transam.xlog.WalRecord;
import pganatomy.engine.port.SharedMemory;
import pganatomy.engine.storage.buffer.BufferPool;
import pganatomy.engine.storage.page.PageLayout;
import pganatomy.engine.storage.smgr.RelationFile;
import pganatomy.engine.utils.error.Log;
import pganatomy.engine.utils.error.LogLevel;
import pganatomy.engine.utils.error.SqlState;

/// Brings the visibility map up to what VACUUM knows of a page. The page's own flag and the map's
/// bits change by one record, under the heap page's lock.
///
/// PostgreSQL: src/backend/access/heap/visibilitymap.c, visibilitymap_set()
final class VacuumBits implements AutoCloseable {
  private final StoredRelation relation;
  private final RelationFile file;
  private final VacuumResult result;
  private final BufferPool pool = BufferPool.shared();
  private final VisibilityMap.Reader reader;

  VacuumBits(StoredRelation relation, RelationFile file, VacuumResult result) {
    this.relation = relation;
    this.file = file;
    this.result = result;
    reader = new VisibilityMap.Reader(file);
  }

  /// What the map says of a heap page.
  int bits(int block) {
    return reader.bits(block);
  }

  @Override
  public void close() {
    reader.close();
  }

  /// @param buffer the heap page's, locked exclusively, whose content is `page`
  /// @param change what was changed on the copy and is not logged yet, begun as a record; null when
  ///   nothing was. The map's bits go into the same record.
  void update(
      int block,
      int buffer,
      byte[] page,
      boolean isAllVisible,
      boolean isAllFrozen,
      WalRecord change) {
    int old = bits(block);
    boolean isLogged = false;
    if (isAllVisible) {
      int wanted =
          isAllFrozen
              ? VisibilityMap.ALL_VISIBLE | VisibilityMap.ALL_FROZEN
              : VisibilityMap.ALL_VISIBLE;
      boolean hasFlag = PageLayout.hasFlag(page, PageLayout.FLAG_ALL_VISIBLE);
      if ((old & wanted) != wanted || !hasFlag) {
        set(block, buffer, page, wanted, change);
        isLogged = true;
        count(old, wanted);
      }
    }
    if (change != null && !isLogged) {
      change.apply(relation.isLogged(), 0);
    }
    if (!isAllVisible && old != 0) {
      repair(block, buffer, page);
    }
  }

  private void set(int block, int buffer, byte[] page, int wanted, WalRecord change) {
    PageLayout.setFlag(page, PageLayout.FLAG_ALL_VISIBLE, true);
    int mapBuffer = reader.buffer(block);
    pool.lockExclusive(mapBuffer);
    try {
      WalRecord record =
          change != null
              ? change
              : WalRecord.of(ResourceManager.HEAP2, ResourceManager.HEAP2_VISIBLE).dataByte(wanted);
      if (pool.isNew(mapBuffer)) {
        byte[] mapPage = new byte[PageLayout.PAGE_BYTES];
        PageLayout.initialize(mapPage, 0);
        VisibilityMap.set(mapPage, block, wanted);
        record.changeRaw(mapBuffer, mapPage);
      } else {
        int offset = VisibilityMap.offset(block);
        int old = SharedMemory.getByte(pool.pageOffset(mapBuffer) + offset) & 0xff;
        record.changeByte(mapBuffer, offset, old | wanted << VisibilityMap.shift(block));
      }
      if (change == null) {
        record.change(buffer, page);
      }
      record.apply(relation.isLogged(), 0);
    } finally {
      pool.unlockExclusive(mapBuffer);
    }
  }

  private void count(int old, int wanted) {
    boolean isFrozen = (wanted & VisibilityMap.ALL_FROZEN) != 0;
    if ((old & VisibilityMap.ALL_VISIBLE) == 0) {
      result.newVisiblePages++;
      result.newVisibleFrozenPages += isFrozen ? 1 : 0;
    } else if ((old & VisibilityMap.ALL_FROZEN) == 0 && isFrozen) {
      result.newFrozenPages++;
    }
  }

  /// The map says what is not so. That must not be; but if it is, it must not stay.
  private void repair(int block, int buffer, byte[] page) {
    Log.report(
        LogLevel.WARNING,
        SqlState.DATA_CORRUPTED,
        "page is not marked all-visible but visibility map bit is set in relation \""
            + relation.name()
            + "\" page "
            + block);
    PageLayout.setFlag(page, PageLayout.FLAG_ALL_VISIBLE, true);
    new HeapChange(relation, file)
        .page(block, buffer, page)
        .apply(ResourceManager.HEAP2, ResourceManager.HEAP2_PRUNE_VACUUM_SCAN, 0, 0);
  }
}
