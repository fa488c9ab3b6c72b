package pganatomy.engine.postmaster;

import pganatomy.engine.port.Posix;
import pganatomy.engine.port.Sockets;
import pganatomy.engine.storage.ipc.BackendKind;
import pganatomy.engine.utils.guc.Guc;

/// The postmaster's side of spare backends: how many there are, which are ready, when to start the
/// next one.
///
/// A new one is started a moment after one was used, so that its start does not take the processor
/// from the client that just came; and one at a time.
///
/// PostgreSQL: none, see [SpareBackend]
final class SparePool {
  private static final long DELAY_MILLIS = 20;

  private final Children children;
  private final ChildLauncher launcher;
  private long notBeforeMillis;

  SparePool(Children children, ChildLauncher launcher) {
    this.children = children;
    this.launcher = launcher;
  }

  /// Hands a connection to a ready spare; false when there is none.
  boolean handOver(int socket, Admission admission) {
    for (Child child : children.all()) {
      if (child.isReady) {
        boolean sent = Sockets.sendDescriptor(child.handOver, admission.ordinal(), socket);
        forget(child);
        if (sent) {
          child.kind =
              admission == Admission.OK ? BackendKind.BACKEND : BackendKind.DEAD_END_BACKEND;
          notBeforeMillis = System.currentTimeMillis() + DELAY_MILLIS;
          return true;
        }
      }
    }
    return false;
  }

  /// Its pair is of no more use.
  void forget(Child child) {
    Posix.close(child.handOver);
    child.handOver = -1;
    child.isReady = false;
  }

  /// A spare has said something on its pair: that it is ready, or that it is gone.
  void receive(Child child) {
    int[] word = new int[1];
    int unexpected = Sockets.receiveDescriptor(child.handOver, word);
    if (unexpected >= 0) {
      Posix.close(unexpected);
    }
    if (word[0] == SpareBackend.READY) {
      child.isReady = true;
    } else {
      forget(child);
    }
  }

  /// Starts a spare if one is missing and it is time. Returns milliseconds until it is worth asking
  /// again, or -1.
  long replenish() {
    int wanted = Guc.SPARE_BACKENDS.intValue();
    int spares = children.count(Child::isSpare);
    int starting = children.count(child -> child.isSpare() && !child.isReady);
    if (spares >= wanted || starting > 0) {
      return -1;
    }
    long left = notBeforeMillis - System.currentTimeMillis();
    if (left <= 0) {
      launcher.startSpare();
      return -1;
    }
    return left;
  }
}
