package pganatomy.engine.storage.sync;

import java.util.HashMap;
import pganatomy.engine.port.Futex;
import pganatomy.engine.port.SharedMemory;
import pganatomy.engine.storage.ipc.Latch;
import pganatomy.engine.storage.ipc.ProcArray;
import pganatomy.engine.storage.ipc.ProcLayout;
import pganatomy.engine.storage.ipc.SharedMemoryArea;
import pganatomy.engine.storage.lmgr.LightweightLock;

/// Where processes leave word for the checkpointer: which files they have written to, which are to
/// be removed after the next checkpoint, which it may forget.
///
/// ```text
///   area   0 lock   4 capacity   8 count   12 checkpointer's number + 1
///         64 request: type, kind, database, relation, fork, segment (4 each)
///         88 ...
/// ```
///
/// The race: a backend writes a page to a file; the checkpointer finds the buffer clean, makes the
/// other files durable, and says in the control file that all is. So the backend leaves its request
/// *before* it marks the buffer clean, and the checkpointer takes the requests *after* it has been
/// round the buffers.
///
/// A full queue is first rid of what is asked twice; if it is still full, the caller must fsync for
/// itself.
///
/// PostgreSQL: src/backend/postmaster/checkpointer.c, ForwardSyncRequest(),
/// CompactCheckpointerRequestQueue(), AbsorbSyncRequests()
public final class SyncQueue implements SharedMemoryArea {
  /// The file was written to.
  public static final int SYNC = 0;

  /// The file may go once a checkpoint is done.
  public static final int UNLINK = 1;

  /// The file is gone, or about to: nobody need bring it to the disk.
  public static final int FORGET = 2;

  /// All files of a database are about to go.
  public static final int FORGET_DATABASE = 3;

  private static final int CAPACITY = 4;
  private static final int COUNT = 8;
  private static final int READER = 12;
  private static final int HEADER_BYTES = 64;
  private static final int REQUEST_BYTES = 24;
  private static final long RETRY_NANOS = 10_000_000;

  /// 0 where there is no checkpointer: while initdb fills the directory.
  private static long area;

  private static boolean isReader;
  private final int capacity;

  /// @param capacity how many requests there is room for; 0 in a child, which reads it
  public SyncQueue(int capacity) {
    this.capacity = capacity;
  }

  @Override
  public String name() {
    return "Checkpointer Sync Requests";
  }

  @Override
  public long size() {
    return HEADER_BYTES + (long) capacity * REQUEST_BYTES;
  }

  @Override
  public void attach(long offset) {
    area = offset;
  }

  @Override
  public void initialize() {
    SharedMemory.putInt(area + CAPACITY, capacity);
  }

  /// This process is the checkpointer: it keeps its own requests to itself.
  public static void becomeReader() {
    isReader = true;
    SharedMemory.putIntRelease(area + READER, ProcArray.mine() + 1);
  }

  // ---------------------------------------------------------------- leaving a request

  /// Leaves a request; false when there is no room.
  public static boolean send(int type, FileTag tag) {
    if (area == 0 || isReader) {
      PendingSyncs.remember(type, tag);
      return true;
    }
    LightweightLock.acquireExclusive(area);
    int count = SharedMemory.getInt(area + COUNT);
    int room = SharedMemory.getInt(area + CAPACITY);
    if (count >= room) {
      count = compact();
    }
    if (count < room) {
      put(count, type, tag);
      count++;
      SharedMemory.putInt(area + COUNT, count);
    } else {
      room = -1;
    }
    LightweightLock.releaseExclusive(area);
    if (room < 0 || count >= room / 2) {
      wakeReader();
    }
    return room > 0;
  }

  /// Leaves a request that nobody else could do; waits for room.
  public static void sendOrWait(int type, FileTag tag) {
    while (!send(type, tag)) {
      Futex.await(area + COUNT, SharedMemory.getIntVolatile(area + COUNT), RETRY_NANOS);
    }
  }

  private static void wakeReader() {
    int reader = SharedMemory.getIntAcquire(area + READER) - 1;
    if (reader >= 0 && ProcLayout.pidAcquire(ProcArray.slot(reader)) != 0) {
      Latch.set(reader);
    }
  }

  private static void put(int index, int type, FileTag tag) {
    long at = area + HEADER_BYTES + (long) index * REQUEST_BYTES;
    SharedMemory.putInt(at, type);
    SharedMemory.putInt(at + 4, tag.kind());
    SharedMemory.putInt(at + 8, tag.database());
    SharedMemory.putInt(at + 12, tag.relation());
    SharedMemory.putInt(at + 16, tag.fork());
    SharedMemory.putInt(at + 20, tag.segment());
  }

  private static FileTag tag(int index) {
    long at = area + HEADER_BYTES + (long) index * REQUEST_BYTES;
    return new FileTag(
        SharedMemory.getInt(at + 4),
        SharedMemory.getInt(at + 8),
        SharedMemory.getInt(at + 12),
        SharedMemory.getInt(at + 16),
        SharedMemory.getInt(at + 20));
  }

  private static int type(int index) {
    return SharedMemory.getInt(area + HEADER_BYTES + (long) index * REQUEST_BYTES);
  }

  /// Drops each SYNC that comes again later. Between two equal ones there may be a FORGET: the
  /// later one is what counts, so that one stays.
  private static int compact() {
    int count = SharedMemory.getInt(area + COUNT);
    HashMap<FileTag, Integer> last = new HashMap<>();
    for (int i = 0; i < count; i++) {
      if (type(i) == SYNC) {
        last.put(tag(i), i);
      }
    }
    int kept = 0;
    for (int i = 0; i < count; i++) {
      FileTag tag = tag(i);
      int type = type(i);
      if (type != SYNC || last.get(tag) == i) {
        put(kept++, type, tag);
      }
    }
    SharedMemory.putInt(area + COUNT, kept);
    return kept;
  }

  // ---------------------------------------------------------------- taking them

  /// In the checkpointer: takes over all requests there are.
  public static void absorb() {
    if (area == 0 || SharedMemory.getIntVolatile(area + COUNT) == 0) {
      return;
    }
    LightweightLock.acquireExclusive(area);
    int count = SharedMemory.getInt(area + COUNT);
    int[] types = new int[count];
    FileTag[] tags = new FileTag[count];
    for (int i = 0; i < count; i++) {
      types[i] = type(i);
      tags[i] = tag(i);
    }
    SharedMemory.putInt(area + COUNT, 0);
    LightweightLock.releaseExclusive(area);
    for (int i = 0; i < count; i++) {
      PendingSyncs.remember(types[i], tags[i]);
    }
  }
}
