package pganatomy.tests.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One process as `/proc` shows it at a moment.
///
/// @param pid its number
/// @param parentPid its parent's number
/// @param state `R`, `S`, `D`, `T` (stopped), `Z` (dead, its parent has not yet noticed), ...
/// @param startTicks when it started, in clock ticks since boot: tells two users of one number
///   apart
/// @param title what `ps` prints in its COMMAND column
public record OsProcess(long pid, long parentPid, char state, long startTicks, String title) {

  private static final Path PROC = Path.of("/proc");

  /// The process of that number, if there is one.
  public static Optional<OsProcess> of(long pid) {
    Path folder = PROC.resolve(Long.toString(pid));
    try {
      String stat = Files.readString(folder.resolve("stat"), StandardCharsets.ISO_8859_1);
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      String commandLine = Files.readString(folder.resolve("cmdline"), StandardCharsets.ISO_8859_1);
      String title = commandLine.replace('\0', ' ').strip();
      return Optional.of(
          new OsProcess(
              pid,
              Long.parseLong(fields[1]),
              fields[0].charAt(0),
              Long.parseLong(fields[19]),
              title));
    } catch (IOException e) {
      return Optional.empty(); // it ended before or while we looked
    }
  }

  /// Every process of the machine.
  public static List<OsProcess> all() {
    List<OsProcess> processes = new ArrayList<>();
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(PROC, "[0-9]*")) {
      for (Path folder : folders) {
        of(Long.parseLong(folder.getFileName().toString())).ifPresent(processes::add);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return processes;
  }

  /// The children of a process that are alive, by number.
  public static List<OsProcess> childrenOf(long pid) {
    return all().stream()
        .filter(process -> process.parentPid == pid && process.isAlive())
        .sorted((a, b) -> Long.compare(a.pid, b.pid))
        .toList();
  }

  /// A zombie is dead: only its number is left until its parent asks for it.
  public boolean isAlive() {
    return state != 'Z' && state != 'X';
  }

  /// Whether it is alive now, and still the same process: numbers are used again.
  public boolean stillLives() {
    return of(pid).filter(now -> now.isAlive() && now.startTicks == startTicks).isPresent();
  }

  /// What it does, without the `postgres: ` before it: `checkpointer`, `io worker 1`, `alice mydb
  /// 127.0.0.1(54321) idle`.
  public String kind() {
    return title.startsWith("postgres: ") ? title.substring("postgres: ".length()) : title;
  }

  /// Memory that no other process shares with it, in KiB; 0 when it has ended.
  public long privateKibibytes() {
    return memory("Private_Clean:") + privateDirtyKibibytes();
  }

  /// What it has written of that: memory that cannot be read again from a file.
  public long privateDirtyKibibytes() {
    return memory("Private_Dirty:");
  }

  private long memory(String name) {
    try {
      for (String line : Files.readAllLines(PROC.resolve(pid + "/smaps_rollup"))) {
        if (line.startsWith(name)) {
          return Long.parseLong(line.replaceAll("[^0-9]", ""));
        }
      }
      return 0;
    } catch (IOException e) {
      return 0;
    }
  }

  /// Sends it a signal, by name: `KILL`, `INT`, `STOP`, ...
  public void signal(String name) {
    signal(pid, name);
  }

  /// Sends a signal to a process; nothing happens when it has ended.
  public static void signal(long pid, String name) {
    Servers.run("kill", "-" + name, Long.toString(pid));
  }
}
