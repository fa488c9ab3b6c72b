package pganatomy.lab;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/// Reading of `/proc`, where files vanish while they are read.
final class ProcFiles {

  /// The kernel's flags of a process, and what they say of one that ends (`PF_EXITING`).
  private static final int FLAGS = 6;

  private static final long EXITING = 4;
  private static final long SIGKILL = 1 << 8;

  private ProcFiles() {}

  /// The content, empty if the process is gone or is not ours to look at.
  static String read(long pid, String file) {
    return read("/proc/" + pid + "/" + file);
  }

  /// The content, empty if it cannot be read.
  static String read(String file) {
    try {
      return new String(Files.readAllBytes(Path.of(file)), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  /// The fields of `stat` from the state on (field 3 of the manual is element 0); the name before
  /// them may hold anything.
  static String[] stat(long pid) {
    String stat = read(pid, "stat");
    int end = stat.lastIndexOf(')');
    return end < 0 ? new String[0] : stat.substring(end + 1).strip().split(" ");
  }

  /// Whether the process exists and is not a zombie.
  static boolean isAlive(long pid) {
    String[] stat = stat(pid);
    return stat.length > 0 && !stat[0].equals("Z") && !stat[0].equals("X");
  }

  /// Whether the process still has its number but not its life: its parent does not know yet, or it
  /// gives back its memory, or a SIGKILL waits for it.
  static boolean isDoomed(long pid) {
    String[] stat = stat(pid);
    if (stat.length <= FLAGS) {
      return false;
    }
    return stat[0].equals("Z")
        || (Long.parseLong(stat[FLAGS]) & EXITING) != 0
        || read(pid, "status").lines().anyMatch(ProcFiles::hasPendingKill);
  }

  /// `SigPnd` (one thread) and `ShdPnd` (the process) are sets of bits, signal 1 the lowest.
  private static boolean hasPendingKill(String line) {
    return (line.startsWith("SigPnd:") || line.startsWith("ShdPnd:"))
        && (Long.parseUnsignedLong(line.substring(7).strip(), 16) & SIGKILL) != 0;
  }

  /// Whether a server's process, of whatever parent, has this folder as its working directory.
  static boolean isWorkedIn(Path folder) {
    String[] names = Path.of("/proc").toFile().list();
    for (String name : names == null ? new String[0] : names) {
      if (Character.isDigit(name.charAt(0)) && isServersIn(Long.parseLong(name), folder)) {
        return true;
      }
    }
    return false;
  }

  /// A process that has just been born is still called `java`.
  private static boolean isServersIn(long pid, Path folder) {
    try {
      return Files.readSymbolicLink(Path.of("/proc/" + pid + "/cwd")).startsWith(folder)
          && read(pid, "comm").matches("(postgres|java)\n")
          && isAlive(pid);
    } catch (IOException e) {
      return false; // It has ended, or is somebody else's.
    }
  }

  static boolean isRoot() {
    try {
      return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    } catch (IOException e) {
      return false;
    }
  }

  static void deleteTree(Path folder) throws IOException {
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.deleteIfExists(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
              if (e instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
              }
              throw e;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException e)
                throws IOException {
              Files.deleteIfExists(directory);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (NoSuchFileException e) {
      // Somebody was quicker.
    }
  }
}
