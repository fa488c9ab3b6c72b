package pganatomy.engine.storage.ipc;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.port.SharedMemory;

/// How the shared segment is divided, and its first bytes, which say so.
///
/// ```text
///   0                8                16               24               32
///   +----------------+----------------+----------------+----------------+----------------
///   | magic          | segment's size | postmaster pid | area count     | offset of area 0 ...
///   +----------------+----------------+----------------+----------------+----------------
///   header: 4096 bytes; then the areas, each on a boundary of 128 bytes (or of a page, when it
///   is larger than one)
/// ```
///
/// Every process registers the same areas in the same order (`postmaster.SharedMemoryAreas`); the
/// postmaster places them and writes the offsets, children read them. So a child need not know the
/// settings that made the sizes.
///
/// PostgreSQL: src/backend/storage/ipc/ipci.c, shmem.c
public final class SharedMemoryLayout {
  private static final long MAGIC = 0x5047414E41544F4DL;
  private static final int SIZE_OFFSET = 8;
  private static final int POSTMASTER_OFFSET = 16;
  private static final int COUNT_OFFSET = 24;
  private static final int AREAS_OFFSET = 32;
  private static final int HEADER_BYTES = 4096;
  private static final int LINE_BYTES = 128;
  private static final int PAGE_BYTES = 4096;

  /// The last words of the header: when the postmaster started, and when it last read its
  /// configuration, in microseconds since 2000.
  private static final int START_TIME_OFFSET = HEADER_BYTES - 16;

  private static final int LOAD_TIME_OFFSET = HEADER_BYTES - 8;

  private static final List<SharedMemoryArea> AREAS = new ArrayList<>();

  /// In the postmaster: it outlives the segment when a crash throws that away.
  private static long startTime;

  private static long loadTime;

  private SharedMemoryLayout() {}

  /// Adds an area behind those that are there. Before [#totalSize()], [#create(int)], [#attach()].
  public static void register(SharedMemoryArea area) {
    AREAS.add(area);
  }

  /// How large the segment must be.
  public static long totalSize() {
    long end = HEADER_BYTES;
    for (SharedMemoryArea area : AREAS) {
      long size = area.size();
      end = align(end, size) + size;
    }
    return (end + PAGE_BYTES - 1) / PAGE_BYTES * PAGE_BYTES;
  }

  /// Places and initialises all areas in the fresh segment that the postmaster has attached to.
  public static void create(int postmasterProcessId) {
    long end = HEADER_BYTES;
    for (int i = 0; i < AREAS.size(); i++) {
      long size = AREAS.get(i).size();
      long start = align(end, size);
      SharedMemory.putLong(AREAS_OFFSET + (long) i * Long.BYTES, start);
      AREAS.get(i).attach(start);
      end = start + size;
    }
    for (SharedMemoryArea area : AREAS) {
      area.initialize();
    }
    SharedMemory.putLong(SIZE_OFFSET, SharedMemory.size());
    SharedMemory.putLong(POSTMASTER_OFFSET, postmasterProcessId);
    SharedMemory.putLong(COUNT_OFFSET, AREAS.size());
    if (startTime == 0) {
      startTime = BackendStatus.now();
      loadTime = startTime;
    }
    SharedMemory.putLong(START_TIME_OFFSET, startTime);
    SharedMemory.putLong(LOAD_TIME_OFFSET, loadTime);
    SharedMemory.putLongRelease(0, MAGIC);
  }

  /// Tells all areas where they are, in a child.
  public static void attach() {
    boolean same =
        SharedMemory.getLongAcquire(0) == MAGIC
            && SharedMemory.getLong(COUNT_OFFSET) == AREAS.size();
    if (!same) {
      throw new IllegalStateException("shared memory was laid out by another program");
    }
    for (int i = 0; i < AREAS.size(); i++) {
      AREAS.get(i).attach(SharedMemory.getLong(AREAS_OFFSET + (long) i * Long.BYTES));
    }
  }

  public static int postmasterProcessId() {
    return (int) SharedMemory.getLong(POSTMASTER_OFFSET);
  }

  /// In the postmaster: the configuration files were read again.
  public static void noteConfigurationLoad() {
    loadTime = BackendStatus.now();
    if (SharedMemory.isAttached()) {
      SharedMemory.putLongRelease(LOAD_TIME_OFFSET, loadTime);
    }
  }

  /// `pg_postmaster_start_time()`.
  public static long postmasterStartTime() {
    return SharedMemory.getLong(START_TIME_OFFSET);
  }

  /// `pg_conf_load_time()`.
  public static long configurationLoadTime() {
    return SharedMemory.getLongAcquire(LOAD_TIME_OFFSET);
  }

  /// The areas in their order, for `pg_shmem_allocations`.
  public static List<SharedMemoryArea> areas() {
    return List.copyOf(AREAS);
  }

  /// Where an area starts.
  public static long offset(int area) {
    return SharedMemory.getLong(AREAS_OFFSET + (long) area * Long.BYTES);
  }

  private static long align(long offset, long size) {
    long boundary = size >= PAGE_BYTES ? PAGE_BYTES : LINE_BYTES;
    return (offset + boundary - 1) / boundary * boundary;
  }
}
