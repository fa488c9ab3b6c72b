package pganatomy.kernel.magic;

import java.util.UUID;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import pganatomy.kernel.java.CellFailure;

/// A display that renews itself for some seconds, while the next cells run.
final class LiveView {

  private static final int STEP_MILLIS = 500;
  static final int MOST_SECONDS = 3600;

  /// What is shown, as it is now.
  interface Picture {
    DisplayData take();
  }

  private LiveView() {}

  /// The seconds that a magic's line asks for; 0 if it is empty.
  static int seconds(String magic, String line) throws CellFailure {
    String word = line.strip();
    if (word.isEmpty()) {
      return 0;
    }
    int seconds = word.matches("[0-9]{1,5}") ? Integer.parseInt(word) : -1;
    if (seconds < 0 || seconds > MOST_SECONDS) {
      throw Options.failure(
          magic + " takes a number of seconds up to " + MOST_SECONDS + ", not " + word);
    }
    return seconds;
  }

  /// Shows the picture and starts the thread that renews it.
  static void start(BaseKernel kernel, int seconds, Picture picture) {
    String id = UUID.randomUUID().toString();
    DisplayData first = picture.take();
    first.setDisplayId(id);
    kernel.display(first);
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    Thread thread = new Thread(() -> renew(kernel, id, end, picture), "live view");
    thread.setDaemon(true);
    thread.start();
  }

  private static void renew(BaseKernel kernel, String id, long end, Picture picture) {
    try {
      while (System.nanoTime() < end) {
        Thread.sleep(Math.clamp((end - System.nanoTime()) / 1_000_000, 1, STEP_MILLIS));
        DisplayData next = picture.take();
        next.setDisplayId(id);
        Displays.update(kernel, next);
      }
    } catch (InterruptedException | RuntimeException e) {
      // The server or the kernel has ended: the last picture stays.
    }
  }
}
