package pganatomy.lab;

import java.io.IOException;
import java.nio.file.Path;

/// Process groups that must not outlive this JVM.
public final class ProcessGroups {

  private ProcessGroups() {}

  /// Kills the group and removes its file when this JVM ends.
  public static void watch(long leader, Path file) throws IOException {
    Watchdog.watchGroup(leader, file);
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
          return stat.length > 19
              && Long.parseLong(stat[3]) == leader
              && Long.parseLong(stat[19]) >= sinceTicks;
        })
        .forEach(ProcessHandle::destroyForcibly);
  }

  /// Forgets the group.
  public static void forget(long leader, Path file) throws IOException {
    Watchdog.forgetGroup(leader, file);
  }
}
