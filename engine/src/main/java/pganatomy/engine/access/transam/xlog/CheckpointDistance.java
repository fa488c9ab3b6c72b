package pganatomy.engine.access.transam.xlog;

import pganatomy.engine.port.Posix;
import pganatomy.engine.port.PosixException;
import pganatomy.engine.storage.smgr.DataDirectory;
import pganatomy.engine.utils.error.Log;
import pganatomy.engine.utils.guc.Guc;
import pganatomy.engine.utils.guc.Settings;

/// How much log lies between checkpoints, and what follows from it: when so much was written that
/// one is due, and how many old segments are kept, under new names, for what will be written.
///
/// ```text
///   redo of the one before     redo          end             recycled for later
///   |----- distance -----------|-------------|               |
///   [ 41 ][ 42 ][ 43 ][ 44 ][ 45 ][ 46 ][ 47 ][ 48 ][ 49 ][ 50 ]
///     removed, or renamed to 48 ..            └── as many as the next ones will need:
///                                                 between min_wal_size and max_wal_size
/// ```
///
/// PostgreSQL: src/backend/access/transam/xlog.c, CalculateCheckpointSegments(), XLOGfileslop(),
/// RemoveOldXlogFiles(), PreallocXlogFiles()
public final class CheckpointDistance {
  private static final int SEGMENT_MEGABYTES = Lsn.SEGMENT_BYTES >> 20;
  private static final double PREALLOCATE_FROM = 0.75;

  /// Falls slowly, rises at once: bytes.
  private static double estimate;

  private static long last;

  private CheckpointDistance() {}

  /// After so many segments a checkpoint is due: then this one and the next fit into max_wal_size.
  static int segmentsPerCheckpoint() {
    double all = (double) Guc.MAX_WAL_SIZE.intValue() / SEGMENT_MEGABYTES;
    return Math.max(1, (int) (all / (1 + Guc.CHECKPOINT_COMPLETION_TARGET.doubleValue())));
  }

  /// Hears of each full segment, in the process that has filled it.
  static void segmentFinished(long segment) {
    if (segment >= Lsn.segment(Wal.redo()) + segmentsPerCheckpoint() - 1
        && !RecoveryState.isInRecovery()
        && RecoveryState.hasServer()) {
      CheckpointRequests.request(CheckpointRequests.CAUSE_WAL);
    }
  }

  /// How much of the way to the next checkpoint has been gone since `start`, 1 for all of it.
  public static double progressSince(long start) {
    double segments = (double) (Wal.insertLsn() - start) / Lsn.SEGMENT_BYTES;
    return segments / segmentsPerCheckpoint();
  }

  /// A checkpoint is done, so many bytes after the one before.
  public static void note(long bytes) {
    last = bytes;
    estimate = estimate < bytes ? bytes : 0.9 * estimate + 0.1 * bytes;
  }

  public static long last() {
    return last;
  }

  public static long estimate() {
    return (long) estimate;
  }

  /// What was done with segment files.
  public static final class Result {
    public int added;
    public int removed;
    public int recycled;
  }

  /// Removes the segments that redo, beginning at `redo`, does not need, or gives them new names
  /// for what comes behind `end`.
  public static Result cleanUp(long redo, long end) {
    Result result = new Result();
    long keep = Settings.integer("wal_keep_size") / SEGMENT_MEGABYTES;
    long firstKept = Math.max(1, Math.min(Lsn.segment(redo), Lsn.segment(end) - keep));
    long lastRecycled = lastRecycled(redo);
    long next = Lsn.segment(end);
    for (long segment : oldSegments(firstKept)) {
      if (Settings.isOn("wal_recycle")) {
        while (next <= lastRecycled && WalSegments.exists(next)) {
          next++;
        }
        if (next <= lastRecycled && WalSegments.install(Lsn.path(segment), next)) {
          next++;
          result.recycled++;
          continue;
        }
      }
      remove(segment);
      result.removed++;
    }
    if (result.removed > 0) {
      WalSegments.syncDirectory();
    }
    return result;
  }

  private static long lastRecycled(long redo) {
    long first = Lsn.segment(redo);
    double distance = (1 + Guc.CHECKPOINT_COMPLETION_TARGET.doubleValue()) * estimate * 1.1;
    long wanted = (long) Math.ceil((redo + distance) / Lsn.SEGMENT_BYTES);
    long least = first + Guc.MIN_WAL_SIZE.intValue() / SEGMENT_MEGABYTES - 1;
    long most = first + Guc.MAX_WAL_SIZE.intValue() / SEGMENT_MEGABYTES - 1;
    return Math.min(Math.max(wanted, least), most);
  }

  private static long[] oldSegments(long before) {
    String[] names = DataDirectory.javaPath("pg_wal").toFile().list();
    long[] found = new long[names == null ? 0 : names.length];
    int count = 0;
    for (int i = 0; i < found.length; i++) {
      if (Lsn.isFileName(names[i]) && Lsn.segmentOf(names[i]) < before) {
        found[count++] = Lsn.segmentOf(names[i]);
      }
    }
    long[] sorted = java.util.Arrays.copyOf(found, count);
    java.util.Arrays.sort(sorted);
    return sorted;
  }

  private static void remove(long segment) {
    try {
      Posix.unlink(DataDirectory.resolve(Lsn.path(segment)));
    } catch (PosixException failed) {
      Log.log("could not remove file \"" + Lsn.path(segment) + "\": " + failed.text());
    }
  }

  /// Makes the next segment before somebody has to wait for it, if this one is nearly full.
  public static void preallocate(long end, Result result) {
    if (Lsn.segmentOffset(end - 1) >= PREALLOCATE_FROM * Lsn.SEGMENT_BYTES) {
      long next = Lsn.segmentBefore(end) + 1;
      if (!WalSegments.exists(next)) {
        WalSegments.create(next);
        result.added++;
      }
    }
  }
}
