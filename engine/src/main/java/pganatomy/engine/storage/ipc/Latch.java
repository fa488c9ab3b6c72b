package pganatomy.engine.storage.ipc;

import pganatomy.engine.port.Futex;
import pganatomy.engine.port.Posix;
import pganatomy.engine.port.Processes;
import pganatomy.engine.port.SharedMemory;
import pganatomy.engine.port.Signals;
import pganatomy.engine.port.StreamSocket;

/// A process's doorbell: it sleeps until somebody rings, and never misses a ring.
///
/// The race, with a plain "is there work? no: sleep":
///
/// ```text
///   process A                               process B
///   is there work?  no
///                                           makes work, wakes A: A does not sleep yet
///   sleeps, for ever
/// ```
///
/// The fix is a word that remembers the ring, and a rule for its owner:
///
/// ```text
///   for (;;) {
///     Latch.reset();               first forget old rings,
///     do all work there is;        then look for work,
///     Latch.await(...);            then sleep: returns at once if it rang since reset()
///   }
/// ```
///
/// The owner sleeps in one of two ways and says which, so that the ringer knows how to wake it:
///
/// | `sleeping` | the owner | who rings |
/// | --- | --- | --- |
/// | `AWAKE` | looks at the word before it sleeps | only sets the word |
/// | `ON_WORD` | sleeps on the word | wakes the [Futex] |
/// | `IN_POLL` | sleeps on a socket and its own event descriptor | writes that descriptor; from another process: SIGURG, whose taker writes it |
///
/// The owner stores `sleeping` and then looks at the word; the ringer stores the word and then
/// looks at `sleeping`. Both stores are volatile, so at least one of the two sees the other's.
///
/// A process without a slot (a backend before it has authenticated, the logger) has its word in its
/// own memory: only itself rings.
///
/// PostgreSQL: src/backend/storage/ipc/latch.c, waiteventset.c
public final class Latch {
  private static final int AWAKE = 0;
  private static final int ON_WORD = 1;
  private static final int IN_POLL = 2;

  private static final int EVENT_DESCRIPTOR = Posix.eventDescriptor();

  /// The slot in shared memory, or 0: then the word below counts.
  private static volatile long slot;

  private static volatile boolean privateWord;

  private Latch() {}

  /// For who polls more descriptors than [#awaitReadable(int, int, int)] takes: readable after
  /// [#set()] in a process without a slot. To be drained by the caller.
  public static int eventDescriptor() {
    return EVENT_DESCRIPTOR;
  }

  /// The latch now lives in this slot (0: in this process). A ring that came before stays.
  static void moveTo(long newSlot) {
    slot = newSlot;
    set();
  }

  /// Rings at this process; any thread may.
  public static void set() {
    long at = slot;
    if (at == 0) {
      privateWord = true;
      Posix.signalEvent(EVENT_DESCRIPTOR);
      return;
    }
    if (raise(at)) {
      int sleeping = SharedMemory.getIntVolatile(ProcLayout.sleeping(at));
      if (sleeping == ON_WORD) {
        Futex.wake(ProcLayout.latch(at), Integer.MAX_VALUE);
      } else if (sleeping == IN_POLL) {
        Posix.signalEvent(EVENT_DESCRIPTOR);
      }
    }
  }

  /// Rings at the process that has this number.
  public static void set(int procNumber) {
    if (procNumber == ProcArray.mine()) {
      set();
      return;
    }
    long at = ProcArray.slot(procNumber);
    if (raise(at)) {
      int sleeping = SharedMemory.getIntVolatile(ProcLayout.sleeping(at));
      int pid = ProcLayout.pidAcquire(at);
      if (sleeping == ON_WORD) {
        Futex.wake(ProcLayout.latch(at), Integer.MAX_VALUE);
      } else if (sleeping == IN_POLL && pid != 0) {
        Processes.kill(pid, Signals.SIGURG);
      }
    }
  }

  /// SIGURG came: another process rang while this one was in `poll`.
  public static void wakeFromSignal() {
    Posix.signalEvent(EVENT_DESCRIPTOR);
  }

  private static boolean raise(long at) {
    long word = ProcLayout.latch(at);
    return SharedMemory.getIntVolatile(word) == 0 && SharedMemory.getAndSetInt(word, 1) == 0;
  }

  /// Forgets rings. Whatever they were about must be looked for after this.
  public static void reset() {
    long at = slot;
    if (at == 0) {
      privateWord = false;
    } else {
      SharedMemory.putIntVolatile(ProcLayout.latch(at), 0);
    }
  }

  private static boolean isSet() {
    long at = slot;
    return at == 0 ? privateWord : SharedMemory.getIntVolatile(ProcLayout.latch(at)) != 0;
  }

  /// Sleeps until rung at, or the time is over (negative: never); false for the latter. Shows
  /// `waitEvent` meanwhile.
  public static boolean await(long timeoutMillis, int waitEvent) {
    long at = slot;
    if (at == 0) {
      return awaitDescriptor(-1, (short) 0, (int) Math.min(timeoutMillis, Integer.MAX_VALUE));
    }
    long sleeping = ProcLayout.sleeping(at);
    long word = ProcLayout.latch(at);
    WaitEvent.start(waitEvent);
    SharedMemory.putIntVolatile(sleeping, ON_WORD);
    if (SharedMemory.getIntVolatile(word) == 0) {
      Futex.await(word, 0, timeoutMillis < 0 ? -1 : timeoutMillis * 1_000_000L);
    }
    SharedMemory.putIntVolatile(sleeping, AWAKE);
    WaitEvent.end();
    return SharedMemory.getIntVolatile(word) != 0;
  }

  /// Sleeps until bytes can be received, or rung at, or the time is over; true for the first.
  public static boolean awaitReadable(StreamSocket socket, int timeoutMillis, int waitEvent) {
    return awaitSocket(socket, Posix.POLLIN, timeoutMillis, waitEvent);
  }

  /// Sleeps until there is room to send, or rung at, or the time is over; true for the first.
  public static boolean awaitWritable(StreamSocket socket, int timeoutMillis, int waitEvent) {
    return awaitSocket(socket, Posix.POLLOUT, timeoutMillis, waitEvent);
  }

  /// Sleeps until a descriptor can be read, or rung at, or the time is over; true for the first.
  public static boolean awaitReadable(int descriptor, int timeoutMillis, int waitEvent) {
    WaitEvent.start(waitEvent);
    boolean ready = awaitDescriptor(descriptor, Posix.POLLIN, timeoutMillis);
    WaitEvent.end();
    return ready;
  }

  private static boolean awaitSocket(
      StreamSocket socket, short event, int timeoutMillis, int waitEvent) {
    WaitEvent.start(waitEvent);
    boolean ready = awaitDescriptor(socket.descriptor(), event, timeoutMillis);
    WaitEvent.end();
    return ready;
  }

  private static final int[] POLLED = new int[2];
  private static final short[] EVENTS = new short[2];
  private static final short[] READY = new short[2];

  private static boolean awaitDescriptor(int descriptor, short event, int timeoutMillis) {
    long at = slot;
    if (at != 0) {
      SharedMemory.putIntVolatile(ProcLayout.sleeping(at), IN_POLL);
    }
    POLLED[0] = descriptor;
    EVENTS[0] = event;
    POLLED[1] = EVENT_DESCRIPTOR;
    EVENTS[1] = Posix.POLLIN;
    Posix.poll(POLLED, EVENTS, READY, 2, isSet() ? 0 : timeoutMillis);
    if (at != 0) {
      SharedMemory.putIntVolatile(ProcLayout.sleeping(at), AWAKE);
    }
    if (READY[1] != 0) {
      Posix.drainEvent(EVENT_DESCRIPTOR);
    }
    return READY[0] != 0;
  }
}
