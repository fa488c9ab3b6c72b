package pganatomy.engine.access.heap;

import pganatomy.engine.access.htup.HeapTupleLayout;
import pganatomy.engine.storage.buffer.BufferPool;
import pganatomy.engine.storage.page.ItemIdLayout;
import pganatomy.engine.storage.page.PageLayout;
import pganatomy.engine.storage.smgr.Fork;
import pganatomy.engine.storage.smgr.RelationFile;

/// One tuple that is about to be changed: its page is pinned and locked exclusively, and a copy of
/// it is at hand.
///
/// PostgreSQL: none; there a buffer and a HeapTupleData.
final class TuplePlace {
  final byte[] page = new byte[PageLayout.PAGE_BYTES];

  /// `block << 16 | line`.
  long ctid;

  int block;
  int buffer;

  /// Where the tuple begins in [#page].
  int tuple;

  int tupleLength;

  /// Whether the line pointer names a tuple.
  boolean exists;

  private final RelationFile file;
  private final BufferPool pool = BufferPool.shared();
  private boolean isLocked;

  TuplePlace(RelationFile file) {
    this.file = file;
  }

  void lock(long newCtid) {
    pin(newCtid);
    lockPinned();
  }

  /// Pins the page without locking it: who locks two pages must have pinned both before.
  void pin(long newCtid) {
    ctid = newCtid;
    block = (int) (newCtid >>> 16);
    buffer = pool.pin(file, Fork.MAIN, block, null);
  }

  void lockPinned() {
    pool.lockExclusive(buffer);
    isLocked = true;
    pool.copyPage(buffer, page);
    find();
  }

  /// Goes to another tuple of the page, which stays locked.
  void move(long newCtid) {
    ctid = newCtid;
    find();
  }

  private void find() {
    int line = (int) ctid & 0xffff;
    exists = false;
    if (line == 0 || line > PageLayout.lineCount(page)) {
      return;
    }
    int item = ItemIdLayout.get(page, line);
    tuple = ItemIdLayout.offset(item);
    tupleLength = ItemIdLayout.length(item);
    exists = ItemIdLayout.state(item) == ItemIdLayout.NORMAL;
  }

  /// May be called when nothing is locked.
  void unlock() {
    if (isLocked) {
      isLocked = false;
      pool.unlockExclusive(buffer);
      pool.unpin(buffer);
    }
  }

  void unlockKeepingPin() {
    isLocked = false;
    pool.unlockExclusive(buffer);
  }

  /// For a page that is pinned and not locked.
  void unpin() {
    pool.unpin(buffer);
  }

  int xmax() {
    return HeapTupleLayout.xmax(page, tuple);
  }

  int infomask() {
    return HeapTupleLayout.infomask(page, tuple);
  }

  int infomask2() {
    return HeapTupleLayout.infomask2(page, tuple);
  }

  boolean has(int bits) {
    return (infomask() & bits) != 0;
  }

  /// Where the next version is; the tuple's own place for none.
  long next() {
    return HeapTupleLayout.ctid(page, tuple);
  }

  void putNext(long next) {
    HeapTupleLayout.putCtid(page, tuple, (int) (next >>> 16), (int) next & 0xffff);
  }

  void clearInfomask2(int bits) {
    HeapTupleLayout.putInfomask2(page, tuple, infomask2() & ~bits);
  }

  void setInfomask2(int bits) {
    HeapTupleLayout.putInfomask2(page, tuple, infomask2() | bits);
  }
}
