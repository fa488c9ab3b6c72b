package pganatomy.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// How busy the machine is: a limit of so many seconds is meant for one that has time.
public final class Load {

  private static final double MOST = 10;

  private Load() {}

  /// How many times longer things may take just now: the load of the last minute for each
  /// processor, from 1 to 10.
  public static double factor() {
    try {
      String load = Files.readString(Path.of("/proc/loadavg"));
      double each =
          Double.parseDouble(load.substring(0, load.indexOf(' ')))
              / Runtime.getRuntime().availableProcessors();
      return Math.clamp(each, 1, MOST);
    } catch (IOException | RuntimeException unknown) {
      return 1;
    }
  }

  /// A limit in milliseconds, as long as the machine's load makes it.
  public static long millis(int seconds) {
    return (long) (seconds * 1000L * factor());
  }
}
