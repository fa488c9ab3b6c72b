package pganatomy.engine.storage.sync;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import pganatomy.engine.port.Errno;
import pganatomy.engine.port.PosixException;
import pganatomy.engine.utils.error.Log;
import pganatomy.engine.utils.error.LogLevel;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.guc.Guc;

/// What the process that makes checkpoints knows of files: those written to since the last one, and
/// those that may go after the next one.
///
/// A file that was dropped is cut off at once, but its name stays until a checkpoint is done. The
/// number of a relation's file that went could otherwise be given to a new one, and redo of the old
/// one's records, from before the checkpoint, would then ruin it.
///
/// PostgreSQL: src/backend/storage/sync/sync.c, ProcessSyncRequests(), SyncPostCheckpoint()
public final class PendingSyncs {
  private static final class Pending {
    int cycle;
    boolean isCanceled;
  }

  private record Unlink(FileTag tag, int cycle) {}

  /// What a round of fsync calls took.
  public record Figures(int files, long longestNanos, long totalNanos) {}

  private static final SyncHandler[] HANDLERS = new SyncHandler[FileTag.KINDS];
  private static final int ABSORB_EVERY = 10;

  private static final HashMap<FileTag, Pending> SYNCS = new HashMap<>();
  private static final List<Unlink> UNLINKS = new ArrayList<>();
  private static int syncCycle;
  private static int checkpointCycle;

  private PendingSyncs() {}

  public static void handler(int kind, SyncHandler handler) {
    HANDLERS[kind] = handler;
  }

  static void remember(int type, FileTag tag) {
    switch (type) {
      case SyncQueue.FORGET -> {
        Pending pending = SYNCS.get(tag);
        if (pending != null) {
          pending.isCanceled = true;
        }
      }
      case SyncQueue.FORGET_DATABASE -> forgetDatabase(tag.database());
      case SyncQueue.UNLINK -> UNLINKS.add(new Unlink(tag, checkpointCycle));
      default -> {
        Pending pending = SYNCS.get(tag);
        if (pending == null || pending.isCanceled) {
          pending = new Pending();
          pending.cycle = syncCycle;
          SYNCS.put(tag, pending);
        }
      }
    }
  }

  private static void forgetDatabase(int database) {
    for (Map.Entry<FileTag, Pending> entry : SYNCS.entrySet()) {
      if (entry.getKey().kind() == FileTag.RELATION && entry.getKey().database() == database) {
        entry.getValue().isCanceled = true;
      }
    }
    UNLINKS.removeIf(unlink -> unlink.tag.database() == database);
  }

  /// A checkpoint begins: what asks to be unlinked from now on waits for the next one.
  public static void beforeCheckpoint() {
    SyncQueue.absorb();
    checkpointCycle++;
  }

  /// Brings every file written to so far to the disk. Requests that come meanwhile are for the next
  /// time.
  public static Figures syncAll() {
    SyncQueue.absorb();
    int cycle = syncCycle++;
    int files = 0;
    int untilAbsorb = ABSORB_EVERY;
    long longest = 0;
    long total = 0;
    List<FileTag> tags = new ArrayList<>(SYNCS.size());
    for (Map.Entry<FileTag, Pending> entry : SYNCS.entrySet()) {
      if (entry.getValue().cycle <= cycle) {
        tags.add(entry.getKey());
      }
    }
    for (FileTag tag : tags) {
      if (--untilAbsorb <= 0) {
        SyncQueue.absorb();
        untilAbsorb = ABSORB_EVERY;
      }
      Pending pending = SYNCS.get(tag);
      if (Guc.FSYNC.isOn() && !pending.isCanceled) {
        long start = System.nanoTime();
        if (sync(tag)) {
          long nanos = System.nanoTime() - start;
          longest = Math.max(longest, nanos);
          total += nanos;
          files++;
        }
      }
      // Only now: an error before this leaves the request for the next try.
      if (SYNCS.get(tag).cycle <= cycle) {
        SYNCS.remove(tag);
      }
    }
    return new Figures(files, longest, total);
  }

  /// A file that is not there may have been dropped this moment: then somebody has said so.
  private static boolean sync(FileTag tag) {
    for (int failures = 0; ; failures++) {
      try {
        HANDLERS[tag.kind()].sync(tag);
        return true;
      } catch (PosixException failed) {
        String message =
            "could not fsync file \"" + HANDLERS[tag.kind()].path(tag) + "\": " + failed.text();
        if (failed.errno() != Errno.ENOENT || failures > 0) {
          boolean isIo = failed.errno() == Errno.EIO;
          throw Log.panicOf(isIo ? SqlState.IO_ERROR : SqlState.INTERNAL_ERROR, message);
        }
        Log.report(LogLevel.DEBUG1, SqlState.UNDEFINED_FILE, message + " but retrying");
        SyncQueue.absorb();
        if (SYNCS.get(tag).isCanceled) {
          return false;
        }
      }
    }
  }

  /// A checkpoint is done: removes the files that were waiting for it.
  public static void afterCheckpoint() {
    Iterator<Unlink> each = UNLINKS.iterator();
    while (each.hasNext()) {
      Unlink unlink = each.next();
      if (unlink.cycle == checkpointCycle) {
        break;
      }
      SyncHandler handler = HANDLERS[unlink.tag.kind()];
      try {
        handler.unlink(unlink.tag);
      } catch (PosixException failed) {
        if (failed.errno() != Errno.ENOENT) {
          Log.report(
              LogLevel.WARNING,
              SqlState.INTERNAL_ERROR,
              "could not remove file \"" + handler.path(unlink.tag) + "\": " + failed.text());
        }
      }
      each.remove();
    }
    SyncQueue.absorb();
  }

  /// Forgets all: what a process that ends does.
  public static void clear() {
    SYNCS.clear();
    UNLINKS.clear();
  }
}
