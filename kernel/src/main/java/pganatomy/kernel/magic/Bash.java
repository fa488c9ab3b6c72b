package pganatomy.kernel.magic;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import pganatomy.kernel.protocol.Cell;
import pganatomy.lab.ProcessGroups;

/// One persistent bash, in a session and process group of its own.
///
/// Each script is written to a file and sourced. After it, bash prints a mark with the exit status
/// on both of its outputs, which two threads read all the time; so a full pipe never blocks it,
/// output appears while it is made, and what a job in the background prints later still arrives.
///
/// ```text
/// cell --> file --> bash: . file </dev/null;  mark status >&1;  mark >&2
///                     |stdout --> thread --> System.out   until the mark
///                     |stderr --> thread --> System.out
/// ```
///
/// Standard error goes to the cell's standard output: graders count an output on standard error as
/// a failure, and programs write progress there. The exit status tells what failed.
final class Bash {

  /// A process that a script has put into the background ignores INT, and so does all that it
  /// starts; bash cannot trap what was ignored when it began. So INT is made an ordinary signal.
  private static final List<String> COMMAND =
      List.of("setsid", "env", "--default-signal=INT", "bash", "--noprofile", "--norc");

  private static final int INTERRUPT_STEP_MILLIS = 120;

  /// 128 and the number of SIGINT.
  private static final int INTERRUPTED_STATUS = 130;

  private final String mark = "\u0001" + UUID.randomUUID() + ":";
  private final byte[] markBytes = mark.getBytes(StandardCharsets.US_ASCII);
  private final Process process;
  private final OutputStream commands;
  private final Path script;
  private Map<String, String> exported = Map.of();
  private Cell cell;
  private long startTicks;
  private boolean ending;
  private int marksSeen;
  private int status;
  private volatile boolean interrupted;
  private boolean busy;

  Bash() throws IOException {
    script = Files.createTempFile("pganatomy-cell-", ".sh");
    ProcessBuilder builder = new ProcessBuilder(COMMAND);
    builder.environment().putIfAbsent("TERM", "dumb");
    builder.environment().put("PAGER", "cat");
    ProcessGroups.mark(builder.environment());
    process = builder.start();
    ProcessGroups.watch(process.pid(), script);
    commands = process.getOutputStream();
    // Sourced scripts end on an interrupt, bash itself lives on.
    send("trap 'return 130 2>/dev/null' INT\n");
    reader(process.getInputStream(), "bash output");
    reader(process.getErrorStream(), "bash errors");
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /// Runs a script to its end.
  ///
  /// @param environment variables that are exported before, if they have changed
  /// @return its exit status
  int run(String text, Map<String, String> environment) throws IOException {
    Files.writeString(script, text.endsWith("\n") ? text : text + "\n");
    synchronized (this) {
      marksSeen = 0;
      status = -1;
      interrupted = false;
      cell = Cell.ofThread();
      startTicks = ProcessGroups.nowTicks();
      busy = true;
    }
    String printMark = "printf '" + "\\001" + mark.substring(1) + "%d\\001' $pganatomy_status";
    send(
        exports(environment)
            + ". '"
            + script
            + "' </dev/null; pganatomy_status=$?; "
            + printMark
            + "; "
            + printMark
            + " >&2\n");
    return awaitStatus();
  }

  /// Waits for the marks, also when this thread is interrupted: [#interrupt] sees to their coming.
  private synchronized int awaitStatus() {
    while (marksSeen < 2 || ending) {
      try {
        wait();
      } catch (InterruptedException e) {
        // See above.
      }
    }
    busy = false;
    return interrupted && status == 0 ? INTERRUPTED_STATUS : status;
  }

  private String exports(Map<String, String> environment) {
    if (environment.equals(exported)) {
      return "";
    }
    exported = new TreeMap<>(environment);
    StringBuilder exports = new StringBuilder();
    environment.forEach((name, value) ->
        exports
            .append("export ")
            .append(name)
            .append("='")
            .append(value.replace("'", "'\\''"))
            .append("'\n"));
    return exports.toString();
  }

  private void send(String text) throws IOException {
    commands.write(text.getBytes(StandardCharsets.UTF_8));
    commands.flush();
  }

  boolean wasInterrupted() {
    return interrupted;
  }

  /// Ends the running script and all that it has started: the process group gets INT; what does not
  /// mind that, a job in the background for one, is killed. Jobs of earlier cells live on, unless
  /// they mind INT.
  void interrupt() {
    synchronized (this) {
      if (!busy || ending) {
        return;
      }
      interrupted = true;
      ending = true;
    }
    Thread.ofPlatform().daemon().name("bash interrupt").start(this::endScript);
  }

  private void endScript() {
    try {
      boolean ended = false;
      if (!ProcessGroups.ignoresInterrupt(process.pid())) {
        signalGroup("INT");
        ended = awaitMarks();
        if (!ended) { // The first may have come before the script was under way.
          signalGroup("INT");
          ended = awaitMarks();
        }
      }
      ProcessGroups.killStartedSince(process.pid(), startTicks);
      if (!ended && !awaitMarks()) {
        process.destroyForcibly(); // Bash itself is busy: its variables are lost.
        ProcessGroups.killStartedSince(process.pid(), startTicks);
      }
    } catch (IOException e) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      ended();
    }
  }

  private synchronized void ended() {
    ending = false;
    notifyAll();
  }

  private void signalGroup(String signal) throws IOException, InterruptedException {
    new ProcessBuilder("sh", "-c", "kill -s " + signal + " -- -" + process.pid())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor(1, TimeUnit.SECONDS);
  }

  private synchronized boolean awaitMarks() throws InterruptedException {
    long end = System.nanoTime() + INTERRUPT_STEP_MILLIS * 1_000_000L;
    while (marksSeen < 2 && System.nanoTime() < end) {
      wait(10);
    }
    return marksSeen >= 2;
  }

  /// Ends bash and its process group.
  void close() {
    try {
      signalGroup("KILL");
      ProcessGroups.forget(process.pid(), script);
      Files.deleteIfExists(script);
    } catch (IOException e) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void reader(InputStream from, String name) {
    Thread.ofPlatform().daemon().name(name).start(() -> read(from));
  }

  /// Passes output on until end of file; takes the marks out.
  private void read(InputStream from) {
    byte[] buffer = new byte[8192];
    int size = 0;
    try {
      for (int n; (n = from.read(buffer, size, buffer.length - size)) > 0; ) {
        size = pass(buffer, size + n);
      }
      print(buffer, 0, size);
    } catch (IOException e) {
      // The same as end of file.
    }
    end();
  }

  /// Prints what is certainly not part of a mark.
  ///
  /// @return how many bytes at the end may be the start of a mark; moved to the front
  private int pass(byte[] buffer, int size) {
    int from = 0;
    for (int at = 0; at < size; at++) {
      if (buffer[at] == 1) {
        int end = endOfMark(buffer, at, size);
        if (end < 0) {
          print(buffer, from, at);
          System.arraycopy(buffer, at, buffer, 0, size - at);
          return size - at;
        }
        if (end > 0) {
          print(buffer, from, at);
          int number = at + markBytes.length;
          seen(new String(buffer, number, end - number - 1, StandardCharsets.US_ASCII));
          from = end;
          at = end - 1;
        }
      }
    }
    print(buffer, from, size);
    return 0;
  }

  /// Where the mark at this place ends; 0 if there is none, -1 if it is not all there.
  private int endOfMark(byte[] buffer, int at, int size) {
    int compared = Math.min(markBytes.length, size - at);
    if (!Arrays.equals(buffer, at, at + compared, markBytes, 0, compared)) {
      return 0;
    }
    for (int i = at + markBytes.length; i < size; i++) {
      if (buffer[i] == 1) {
        return i + 1;
      }
    }
    return size - at > markBytes.length + 8 ? 0 : -1;
  }

  private void print(byte[] buffer, int from, int to) {
    if (to <= from) {
      return;
    }
    Cell current;
    synchronized (this) {
      current = cell;
    }
    if (current != null && Cell.ofThread() != current) {
      current.enter();
    }
    PrintStream out = System.out;
    out.write(buffer, from, to - from);
    out.flush();
  }

  private synchronized void seen(String statusText) {
    status = Integer.parseInt(statusText);
    marksSeen++;
    notifyAll();
  }

  private void end() {
    int exit = -1;
    try {
      exit = process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    synchronized (this) {
      status = exit;
      marksSeen = 2;
      notifyAll();
    }
  }
}
