package pganatomy.engine.postmaster;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.port.Processes;
import pganatomy.engine.storage.ipc.BackendKind;
import pganatomy.engine.storage.ipc.PostmasterSignal;
import pganatomy.engine.storage.ipc.ProcArray;
import pganatomy.engine.storage.ipc.ProcSignal;

/// All children that live, in the order of their birth. It lies in the postmaster's own memory,
/// where no child can break it.
///
/// PostgreSQL: src/backend/postmaster/pmchild.c; postmaster.c, SignalChildren(), CountChildren()
final class Children {
  /// Says which children something is for.
  interface Filter {
    boolean matches(Child child);
  }

  private final List<Child> all = new ArrayList<>();

  List<Child> all() {
    return all;
  }

  void add(Child child) {
    all.add(child);
  }

  /// Forgets the child of a process that has ended, and returns it; null when it is none of ours.
  Child remove(int processId) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).processId == processId) {
        return all.remove(i);
      }
    }
    return null;
  }

  Child find(BackendKind kind) {
    for (Child child : all) {
      if (child.kind == kind) {
        return child;
      }
    }
    return null;
  }

  boolean has(BackendKind kind) {
    return find(kind) != null;
  }

  int count(Filter filter) {
    int count = 0;
    for (Child child : all) {
      if (filter.matches(child)) {
        count++;
      }
    }
    return count;
  }

  void signal(int signal, Filter filter) {
    for (Child child : all) {
      if (filter.matches(child)) {
        Processes.kill(child.processId, signal);
      }
    }
  }

  /// Sends SIGUSR1 with a reason to all children of a kind. One that has not joined the process
  /// array yet does not get it: ask again. Returns how many got it.
  int request(BackendKind kind, int reason) {
    int count = 0;
    for (Child child : all) {
      if (child.kind == kind) {
        int procNumber = ProcArray.find(child.processId);
        if (procNumber >= 0 && ProcSignal.send(procNumber, reason)) {
          count++;
        }
      }
    }
    return count;
  }

  static boolean isLogger(Child child) {
    return child.kind == BackendKind.LOGGER;
  }

  static boolean isNotLogger(Child child) {
    return child.kind != BackendKind.LOGGER;
  }

  /// Serves a client, or is about to.
  static boolean isClientBackend(Child child) {
    return child.kind == BackendKind.BACKEND && !child.isSpare();
  }

  /// Ends when the server stops, before the last checkpoint; the others are needed for that.
  static boolean endsBeforeCheckpoint(Child child) {
    return switch (child.kind) {
      case CHECKPOINTER, IO_WORKER, ARCHIVER, WAL_SENDER, LOGGER, DEAD_END_BACKEND -> false;
      case POSTMASTER,
          BACKEND,
          AUTOVACUUM_LAUNCHER,
          AUTOVACUUM_WORKER,
          BACKGROUND_WORKER,
          BACKGROUND_WRITER,
          STARTUP,
          WAL_RECEIVER,
          WAL_WRITER ->
          true;
    };
  }

  /// The child's slot is free again; false when it had not detached from shared memory.
  static boolean releaseSlot(Child child) {
    return child.slot < 0 || PostmasterSignal.releaseSlot(child.slot);
  }
}
