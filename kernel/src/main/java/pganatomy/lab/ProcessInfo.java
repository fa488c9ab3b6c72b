package pganatomy.lab;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A process as the operating system sees it.
///
/// @param title what `ps` shows
/// @param kind what it is in the server: `postmaster`, `client backend`, `checkpointer`, ...
/// @param state `running`, `sleeping`, `stopped`, ...
/// @param rssKilobytes resident memory, shared pages included
/// @param privateKilobytes memory that only this process has; -1 if we may not look
/// @param sharedKilobytes resident memory that others map too; -1 if we may not look
/// @param cpuSeconds of user and system time since its start
public record ProcessInfo(
    long pid,
    long parent,
    String title,
    String kind,
    String state,
    long rssKilobytes,
    long privateKilobytes,
    long sharedKilobytes,
    double cpuSeconds) {

  private static final double TICKS_PER_SECOND =
      100; // USER_HZ, the same on all Linux ports we run on.
  private static final int START_FIELD = 19;
  private static final List<String> KINDS =
      List.of(
          "logger",
          "checkpointer",
          "background writer",
          "walwriter",
          "autovacuum launcher",
          "autovacuum worker",
          "archiver",
          "startup",
          "walreceiver",
          "walsender",
          "logical replication launcher",
          "logical replication worker",
          "parallel worker",
          "io worker",
          "slotsync worker",
          "spare backend");

  /// The process and all its descendants, parents before children, children by process id.
  static List<ProcessInfo> tree(long root) {
    List<ProcessInfo> found = new ArrayList<>();
    add(found, root, true);
    return found;
  }

  private static void add(List<ProcessInfo> found, long pid, boolean isRoot) {
    ProcessInfo process = of(pid, isRoot);
    if (process != null) {
      found.add(process);
      children(pid).forEach(child -> add(found, child, false));
    }
  }

  /// In the order of their birth. Their pids may tell another one: when the operating system has
  /// given all numbers away, it begins anew with small ones.
  private static Iterable<Long> children(long pid) {
    record Child(long born, long pid) {}
    List<Child> children = new ArrayList<>();
    String[] tasks = Path.of("/proc", String.valueOf(pid), "task").toFile().list();
    for (String task : tasks == null ? new String[0] : tasks) {
      for (String child : ProcFiles.read(pid, "task/" + task + "/children").strip().split(" ")) {
        if (!child.isEmpty()) {
          long its = Long.parseLong(child);
          String[] stat = ProcFiles.stat(its);
          long born = stat.length > START_FIELD ? Long.parseLong(stat[START_FIELD]) : 0;
          children.add(new Child(born, its));
        }
      }
    }
    children.sort(Comparator.comparingLong(Child::born).thenComparingLong(Child::pid));
    return children.stream().map(Child::pid).toList();
  }

  private static ProcessInfo of(long pid, boolean isPostmaster) {
    String[] stat = ProcFiles.stat(pid);
    if (stat.length < 22) {
      return null;
    }
    String title = title(pid);
    ProcessMemory memory = ProcessMemory.of(pid);
    long rss = memory == null ? Long.parseLong(stat[21]) * 4 : memory.resident();
    double cpu = (Long.parseLong(stat[11]) + Long.parseLong(stat[12])) / TICKS_PER_SECOND;
    return new ProcessInfo(
        pid,
        Long.parseLong(stat[1]),
        title,
        isPostmaster ? "postmaster" : kind(title),
        state(stat[0]),
        rss,
        memory == null ? -1 : memory.privately(),
        memory == null ? -1 : memory.shared(),
        cpu);
  }

  private static String title(long pid) {
    String title = ProcFiles.read(pid, "cmdline").replace('\0', ' ').strip();
    int arguments = title.indexOf(" @/proc/self/fd/");
    if (arguments >= 0) {
      title = title.substring(0, arguments); // Just born: it has not written its title yet.
    }
    return title.isEmpty() ? "[" + ProcFiles.read(pid, "comm").strip() + "]" : title;
  }

  /// The kind that a title tells, in the words of `pg_stat_activity.backend_type`.
  static String kind(String title) {
    if (!title.startsWith("postgres: ")) {
      return "other";
    }
    String rest = title.substring("postgres: ".length());
    for (String kind : KINDS) {
      if (rest.startsWith(kind)) {
        return kind;
      }
    }
    return "client backend";
  }

  private static String state(String letter) {
    return switch (letter) {
      case "R" -> "running";
      case "S", "I" -> "sleeping";
      case "D" -> "waiting for the disk";
      case "T", "t" -> "stopped";
      case "Z", "X" -> "dead";
      default -> letter;
    };
  }
}
