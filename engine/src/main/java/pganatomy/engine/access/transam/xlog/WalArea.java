package pganatomy.engine.access.transam.xlog;

import pganatomy.engine.port.SharedMemory;
import pganatomy.engine.storage.ipc.BackendStatus;
import pganatomy.engine.storage.ipc.ProcArray;
import pganatomy.engine.storage.ipc.SharedMemoryArea;

/// What all processes share of the log: positions, locks, counters, and the pages that are not in
/// the files yet.
///
/// ```text
///   area  +0  insert lock      64 write lock      128 lock for making segments
///        192  insert position (8): where the next record goes
///        200  last record (8)     208 redo (8)    216 full page writes (4)
///        220  page count (4)      224 system identifier (8)
///        256  copied (8): all before it is in the buffers
///        320  written (8)         328 flushed (8)
///        384  asynchronous (8): the last commit that did not wait
///        392  walwriter: its process + 1 (4), whether it hibernates (4)
///        448  records (8)   456 images (8)   464 bytes (8)   472 buffers full (8)   480 reset (8)
///        488  image bytes (8)
///        512  one for each process: 1 while a checkpoint must wait for it (4)
///        ...  pages: the page at LSN n is in number n / 8192 mod count
///
///   disk ◀── flushed ≤ written ≤ copied ≤ insert position
/// ```
///
/// Insert position, last record, redo and the counters are changed under the insert lock; written
/// and flushed under the write lock. Whoever has both took the insert lock first.
///
/// An insert position of 0 says that the log's end is not known yet: nobody but the startup process
/// is at work, and what it does is in the log already.
///
/// PostgreSQL: src/backend/access/transam/xlog.c, XLogCtlData, XLOGShmemInit()
public final class WalArea implements SharedMemoryArea {
  private static final int DELAYS = 512;
  private static final int MAX_AUTOMATIC_PAGES = Lsn.SEGMENT_BYTES / Lsn.PAGE_BYTES;
  private static final int MIN_PAGES = 8;

  private static long area;
  private static long pages;
  private static int pageCount;

  private final int configuredPages;

  /// @param configuredPages as [#pageCount(int, int)] gives it; 0 in a child, which reads it there
  public WalArea(int configuredPages) {
    this.configuredPages = configuredPages;
  }

  /// The setting `wal_buffers`; -1 for a part of shared_buffers.
  ///
  /// PostgreSQL: src/backend/access/transam/xlog.c, XLOGChooseNumBuffers()
  public static int pageCount(int walBuffers, int sharedBuffers) {
    return walBuffers < 0
        ? Math.clamp(sharedBuffers / 32, MIN_PAGES, MAX_AUTOMATIC_PAGES)
        : Math.max(walBuffers, 4);
  }

  @Override
  public String name() {
    return "XLOG Ctl";
  }

  @Override
  public long size() {
    return headerBytes() + (long) (configuredPages + 1) * Lsn.PAGE_BYTES;
  }

  private static long headerBytes() {
    return DELAYS + (long) ProcArray.limits().total() * Integer.BYTES;
  }

  @Override
  public void attach(long offset) {
    area = offset;
    pages = offset + headerBytes() + Lsn.PAGE_BYTES - 1 & -Lsn.PAGE_BYTES;
    pageCount = SharedMemory.getInt(area + 220);
    pageCount = pageCount == 0 ? configuredPages : pageCount;
    WalWriting.forget();
    WalHook.install();
  }

  @Override
  public void initialize() {
    SharedMemory.putInt(area + 220, configuredPages);
    SharedMemory.putInt(area + 216, 1);
    resetCounters(BackendStatus.now());
  }

  /// Whether there is a log at all, whose end is known.
  static boolean isOpen() {
    return area != 0 && SharedMemory.isAttached() && insertPositionVolatile() != 0;
  }

  // ---------------------------------------------------------------- locks

  static long insertLock() {
    return area;
  }

  static long writeLock() {
    return area + 64;
  }

  static long segmentLock() {
    return area + 128;
  }

  // ---------------------------------------------------------------- under the insert lock

  static long insertPositionVolatile() {
    return SharedMemory.getLongVolatile(area + 192);
  }

  static void putInsertPosition(long lsn) {
    SharedMemory.putLongVolatile(area + 192, lsn);
  }

  static long lastRecord() {
    return SharedMemory.getLong(area + 200);
  }

  static void putLastRecord(long lsn) {
    SharedMemory.putLong(area + 200, lsn);
  }

  static long redoVolatile() {
    return SharedMemory.getLongVolatile(area + 208);
  }

  static void putRedo(long lsn) {
    SharedMemory.putLongVolatile(area + 208, lsn);
  }

  static boolean hasFullPageWrites() {
    return SharedMemory.getIntVolatile(area + 216) != 0;
  }

  static void putFullPageWrites(boolean on) {
    SharedMemory.putIntVolatile(area + 216, on ? 1 : 0);
  }

  static long systemIdentifier() {
    return SharedMemory.getLong(area + 224);
  }

  static void putSystemIdentifier(long identifier) {
    SharedMemory.putLong(area + 224, identifier);
  }

  /// All before it is in the buffers; pairs with [#publishCopiedRelease(long)].
  static long copiedAcquire() {
    return SharedMemory.getLongAcquire(area + 256);
  }

  static void publishCopiedRelease(long lsn) {
    SharedMemory.putLongRelease(area + 256, lsn);
  }

  // ---------------------------------------------------------------- under the write lock

  static long writtenAcquire() {
    return SharedMemory.getLongAcquire(area + 320);
  }

  static void publishWrittenRelease(long lsn) {
    SharedMemory.putLongRelease(area + 320, lsn);
  }

  static long flushedAcquire() {
    return SharedMemory.getLongAcquire(area + 328);
  }

  static void publishFlushedRelease(long lsn) {
    SharedMemory.putLongRelease(area + 328, lsn);
  }

  // ---------------------------------------------------------------- commits that do not wait

  static long asynchronousAcquire() {
    return SharedMemory.getLongAcquire(area + 384);
  }

  /// Any process may raise it, without a lock.
  static void raiseAsynchronous(long lsn) {
    long known = SharedMemory.getLongVolatile(area + 384);
    while (known < lsn && !SharedMemory.compareAndSetLong(area + 384, known, lsn)) {
      known = SharedMemory.getLongVolatile(area + 384);
    }
  }

  /// The walwriter's process number, -1 when there is none.
  static int walWriter() {
    return SharedMemory.getIntVolatile(area + 392) - 1;
  }

  static void putWalWriter(int process) {
    SharedMemory.putIntVolatile(area + 392, process + 1);
  }

  static boolean isHibernating() {
    return SharedMemory.getIntVolatile(area + 396) != 0;
  }

  static void putHibernating(boolean on) {
    SharedMemory.putIntVolatile(area + 396, on ? 1 : 0);
  }

  // ---------------------------------------------------------------- counters

  /// Counts a record; under the insert lock.
  static void count(int bytes, int images, int imageBytes) {
    SharedMemory.putLong(area + 448, SharedMemory.getLong(area + 448) + 1);
    SharedMemory.putLong(area + 464, SharedMemory.getLong(area + 464) + bytes);
    if (images > 0) {
      SharedMemory.putLong(area + 456, SharedMemory.getLong(area + 456) + images);
      SharedMemory.putLong(area + 488, SharedMemory.getLong(area + 488) + imageBytes);
    }
  }

  static void countFullBuffers() {
    SharedMemory.putLong(area + 472, SharedMemory.getLong(area + 472) + 1);
  }

  /// Counter 0 records, 1 images, 2 bytes, 3 buffers full, 4 time of the reset (microseconds since
  /// 2000), 5 bytes of images.
  static long counter(int index) {
    return SharedMemory.getLong(area + 448 + (long) index * Long.BYTES);
  }

  static void resetCounters(long now) {
    SharedMemory.fill(area + 448, 48, (byte) 0);
    SharedMemory.putLong(area + 480, now);
  }

  // ---------------------------------------------------------------- pages

  static int pageCount() {
    return pageCount;
  }

  /// Which of the buffers the page at this LSN is in.
  static int slot(long pageLsn) {
    return (int) (pageLsn / Lsn.PAGE_BYTES % pageCount);
  }

  /// Where the byte at this LSN is in shared memory, as long as its page is.
  static long place(long lsn) {
    return pages + (long) slot(lsn) * Lsn.PAGE_BYTES + Lsn.pageOffset(lsn);
  }

  /// The word by which a process tells checkpoints to wait.
  static long delayWord(int process) {
    return area + DELAYS + (long) process * Integer.BYTES;
  }
}
