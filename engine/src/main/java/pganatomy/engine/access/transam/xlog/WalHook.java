package pganatomy.engine.access.transam.xlog;

import pganatomy.engine.storage.buffer.BufferPool;

/// The log, as far as the buffer pool must know it: a page may be written only after its record,
/// and a page with new hint bits may need an image.
///
/// PostgreSQL: src/backend/storage/buffer/bufmgr.c, FlushBuffer(), MarkBufferDirtyHint()
final class WalHook implements BufferPool.WriteAheadLog {
  private WalHook() {}

  static void install() {
    BufferPool.setLog(new WalHook());
  }

  @Override
  public void flush(long lsn) {
    WalWriting.flush(lsn);
  }

  /// Checksums are always on, so a torn page with nothing but new hint bits would be refused: it
  /// needs an image as any other does. `wal_log_hints` only matters without checksums.
  @Override
  public void dirtyForHint(int buffer, boolean isStandard) {
    if (WalArea.isOpen()) {
      WalRecord.applyHint(buffer, isStandard);
    } else {
      BufferPool.shared().markDirty(buffer);
    }
  }
}
