package pganatomy.engine.commands;

import pganatomy.engine.access.transam.xlog.WalUsage;
import pganatomy.engine.port.Posix;
import pganatomy.engine.port.PosixException;
import pganatomy.engine.storage.buffer.BufferUsage;

/// What a command has used since its start: the last lines of VERBOSE.
///
/// PostgreSQL: src/backend/utils/misc/pg_rusage.c
final class CommandUsage {
  private static final double MEGABYTE_PAGES = 128;
  private static final double TICKS_PER_SECOND = 100;

  private final long startNanos = System.nanoTime();
  private final double[] startCpu = cpuSeconds();
  private final long hits = BufferUsage.sharedHits;
  private final long reads = BufferUsage.sharedReads;
  private final long dirtied = BufferUsage.sharedDirtied;
  private final long written = BufferUsage.sharedWritten;
  private final long logRecords = WalUsage.records;
  private final long logImages = WalUsage.images;
  private final long logBytes = WalUsage.bytes;
  private final long logBuffersFull = WalUsage.buffersFull;

  /// `CPU: user: 0.01 s, system: 0.00 s, elapsed: 0.02 s`.
  ///
  /// PostgreSQL: src/backend/utils/misc/pg_rusage.c, pg_rusage_show()
  String time() {
    double[] cpu = cpuSeconds();
    return "CPU: user: "
        + fixed(cpu[0] - startCpu[0], 2)
        + " s, system: "
        + fixed(cpu[1] - startCpu[1], 2)
        + " s, elapsed: "
        + fixed((System.nanoTime() - startNanos) / 1e9, 2)
        + " s";
  }

  String report() {
    double seconds = (System.nanoTime() - startNanos) / 1e9;
    long readPages = BufferUsage.sharedReads - reads;
    long dirtiedPages = BufferUsage.sharedDirtied - dirtied;
    return "avg read rate: "
        + fixed(rate(readPages, seconds), 3)
        + " MB/s, avg write rate: "
        + fixed(rate(dirtiedPages, seconds), 3)
        + " MB/s\nbuffer usage: "
        + (BufferUsage.sharedHits - hits)
        + " hits, "
        + readPages
        + " reads, "
        + dirtiedPages
        + " dirtied\nWAL usage: "
        + (WalUsage.records - logRecords)
        + " records, "
        + (WalUsage.images - logImages)
        + " full page images, "
        + (WalUsage.bytes - logBytes)
        + " bytes, "
        + (WalUsage.buffersFull - logBuffersFull)
        + " buffers full\n"
        + "system usage: "
        + time();
  }

  long elapsedMillis() {
    return (System.nanoTime() - startNanos) / 1_000_000;
  }

  long writtenPages() {
    return BufferUsage.sharedWritten - written;
  }

  private static double rate(long pages, double seconds) {
    return seconds <= 0 ? 0 : pages / MEGABYTE_PAGES / seconds;
  }

  /// A number with so many digits behind the point. (A formatter would cost a young JVM 20 ms.)
  static String fixed(double number, int digits) {
    long scale = 1;
    for (int i = 0; i < digits; i++) {
      scale *= 10;
    }
    long scaled = Math.round(Math.abs(number) * scale);
    StringBuilder text = new StringBuilder();
    text.append(number < 0 && scaled != 0 ? "-" : "").append(scaled / scale).append('.');
    String fraction = Long.toString(scaled % scale);
    for (int i = fraction.length(); i < digits; i++) {
      text.append('0');
    }
    return text.append(fraction).toString();
  }

  /// User and system time of this process, from `/proc/self/stat`, fields 14 and 15.
  private static double[] cpuSeconds() {
    byte[] bytes = new byte[1024];
    int length;
    try {
      int descriptor = Posix.open("/proc/self/stat", Posix.O_RDONLY, 0);
      length = Posix.read(descriptor, bytes, 0, bytes.length);
      Posix.close(descriptor);
    } catch (PosixException _) {
      return new double[2];
    }
    String stat = new String(bytes, 0, length, java.nio.charset.StandardCharsets.ISO_8859_1);
    int at = stat.lastIndexOf(')') + 2;
    double[] times = new double[2];
    for (int field = 3; field <= 15; field++) {
      int end = stat.indexOf(' ', at);
      if (field >= 14) {
        times[field - 14] = Long.parseLong(stat.substring(at, end)) / TICKS_PER_SECOND;
      }
      at = end + 1;
    }
    return times;
  }
}
