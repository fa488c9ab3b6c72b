package pganatomy.kernel.java;

import java.util.concurrent.Callable;
import java.util.concurrent.SynchronousQueue;
import pganatomy.kernel.protocol.Cell;

/// Runs the work of cells on one thread of its own, which an interrupt can end or leave behind.
///
/// What stops a cell, in this order: the stop checks woven into its code, `Thread.interrupt` for
/// what sleeps or waits, the hooks for what hangs in SQL or in a shell. Library code that minds
/// none of them is left behind after [#GRACE_MILLIS]: the cell ends, and later cells get a fresh
/// thread.
public final class CellRunner {

  private static final long GRACE_MILLIS = 420;
  private static final long AGAIN_MILLIS = 20;
  private static final long STACK_BYTES = 4L << 20;

  private Worker worker;
  private volatile Task<?> running;
  private volatile Cell current;

  /// Runs the task on behalf of the calling thread's cell, and returns or throws what it did.
  ///
  /// @throws CellStopped if the cell was interrupted
  public <T> T run(Callable<T> callable) throws Exception {
    if (worker != null && Thread.currentThread() == worker.thread) {
      return callable.call();
    }
    if (worker == null) {
      worker = new Worker();
    }
    StopCheck.begin();
    Task<T> task = new Task<>(Cell.ofThread(), callable);
    running = task;
    try {
      if (task.cell != null && task.cell.stopped()) {
        throw new CellStopped(); // Interrupted while javac was at work.
      }
      worker.work.put(task);
      if (!task.awaitDoneOrStopped() && !endWithinGrace(task)) {
        worker = null;
        throw new CellStopped();
      }
    } finally {
      running = null;
    }
    return task.outcome();
  }

  private boolean endWithinGrace(Task<?> task) throws InterruptedException {
    for (long waited = 0; waited < GRACE_MILLIS; waited += AGAIN_MILLIS) {
      worker.thread.interrupt();
      if (task.awaitDone(AGAIN_MILLIS)) {
        return true;
      }
    }
    return false;
  }

  /// The cell that an interrupt means from now on, also while it is compiled and nothing of it
  /// runs; null after its end.
  public void mind(Cell cell) {
    current = cell;
  }

  /// Stops the running cell; called on another thread. Returns at once.
  public void stop() {
    Cell cell = current;
    if (cell != null) {
      StopCheck.stop(cell);
    }
    Task<?> task = running;
    if (task != null && task.cell != null) {
      StopCheck.stop(task.cell);
      task.wake();
    }
  }

  /// A thread that waits for tasks.
  private static final class Worker {
    private final SynchronousQueue<Task<?>> work = new SynchronousQueue<>();
    private final Thread thread = new Thread(null, this::loop, "cell", STACK_BYTES, false);

    Worker() {
      thread.setDaemon(true);
      thread.start();
    }

    private void loop() {
      while (true) {
        try {
          work.take().run();
        } catch (InterruptedException e) {
          // It came too late for its cell.
        }
      }
    }
  }

  /// A piece of a cell's work and how it ended.
  private static final class Task<T> implements Runnable {
    private final Cell cell;
    private final Callable<T> callable;
    private T result;
    private Throwable failure;
    private boolean done;

    Task(Cell cell, Callable<T> callable) {
      this.cell = cell;
      this.callable = callable;
    }

    @Override
    public void run() {
      if (cell != null) {
        cell.enter();
      }
      try {
        result = callable.call();
      } catch (Throwable e) {
        failure = e;
      }
      Thread.interrupted();
      synchronized (this) {
        done = true;
        notifyAll();
      }
    }

    synchronized void wake() {
      notifyAll();
    }

    /// Whether it is done; false if its cell was stopped before.
    synchronized boolean awaitDoneOrStopped() throws InterruptedException {
      while (!done && (cell == null || !cell.stopped())) {
        wait();
      }
      return done;
    }

    synchronized boolean awaitDone(long millis) throws InterruptedException {
      if (!done) {
        wait(millis);
      }
      return done;
    }

    synchronized T outcome() throws Exception {
      return switch (failure) {
        case null -> result;
        case Error e -> throw e;
        case Exception e -> throw e;
        default -> throw new IllegalStateException(failure);
      };
    }
  }
}
