package pganatomy.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/// Processes that must not outlive this JVM: sessions, and who carries its mark.
public final class ProcessGroups {

  private static final String MARK_NAME = "PGANATOMY_NOTEBOOK";
  private static final String MARK = UUID.randomUUID().toString();
  private static final int START_FIELD = 19;
  private static final long INT_BIT = 1 << 1;
  private static final int LOOK_MILLIS = 1000;
  private static boolean markIsWatched;

  private ProcessGroups() {}

  /// Kills the session and removes its file when this JVM ends.
  public static void watch(long leader, Path file) throws IOException {
    Watchdog.watchSession(leader, file);
  }

  /// Puts a mark into an environment: whoever inherits it ends with this JVM, in whatever session
  /// it is by then.
  public static synchronized void mark(Map<String, String> environment) throws IOException {
    environment.put(MARK_NAME, MARK);
    if (!markIsWatched) {
      Watchdog.watchMark(MARK_NAME + "=" + MARK);
      markIsWatched = true;
    }
  }

  /// Kills what this JVM has started when it ends, if it leads a session of its own, as a
  /// notebook's kernel does.
  public static void watchOwnSession() throws IOException {
    long pid = ProcessHandle.current().pid();
    String[] stat = ProcFiles.stat(pid);
    if (stat.length > 3 && Long.parseLong(stat[3]) == pid) {
      Watchdog.watchSession(pid);
    }
  }

  /// This moment on the clock that processes' starts are told by: hundredths of a second since the
  /// machine's start. Java's own `startInstant` may be wrong by a second.
  public static long nowTicks() {
    String uptime = ProcFiles.read("/proc/uptime");
    return uptime.isEmpty() ? 0 : (long) (Double.parseDouble(uptime.split(" ")[0]) * 100);
  }

  /// Kills the processes of a session that have started since then, but never its leader.
  public static void killStartedSince(long leader, long sinceTicks) {
    ProcessHandle.allProcesses()
        .filter(process -> process.pid() != leader)
        .filter(process -> {
          String[] stat = ProcFiles.stat(process.pid());
          return stat.length > START_FIELD
              && Long.parseLong(stat[3]) == leader
              && Long.parseLong(stat[START_FIELD]) >= sinceTicks;
        })
        .forEach(ProcessHandle::destroyForcibly);
  }

  /// Whether an INT does nothing to the process: `trap '' INT`.
  public static boolean ignoresInterrupt(long pid) {
    return ProcFiles.read(pid, "status")
        .lines()
        .filter(line -> line.startsWith("SigIgn:"))
        .map(line -> line.substring("SigIgn:".length()).strip())
        .anyMatch(mask -> (Long.parseUnsignedLong(mask, 16) & INT_BIT) != 0);
  }

  /// Waits until a process that is not our child has ended; looks every second.
  ///
  /// @return whether there was such a process
  public static boolean awaitEnd(long pid) {
    String[] first = ProcFiles.stat(pid);
    try {
      while (isThere(pid, first)) {
        Thread.sleep(LOOK_MILLIS);
      }
      return first.length > START_FIELD;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// A cell may have taken all memory for a moment: then the next look tells.
  private static boolean isThere(long pid, String[] first) {
    try {
      return ProcFiles.isAlive(pid) && isSame(first, ProcFiles.stat(pid));
    } catch (OutOfMemoryError e) {
      return true;
    }
  }

  private static boolean isSame(String[] first, String[] now) {
    return now.length > START_FIELD && now[START_FIELD].equals(first[START_FIELD]);
  }

  /// Forgets the session.
  public static void forget(long leader, Path file) throws IOException {
    Watchdog.forgetSession(leader, file);
  }
}
