package pganatomy.engine.postmaster;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32C;
import pganatomy.engine.port.JavaCommand.ProcessSize;
import pganatomy.engine.port.Posix;
import pganatomy.engine.storage.ipc.ProcessExit;

/// The files of classes and profiles that the JVM starts from (`-XX:AOTCache`): where they lie and
/// whether they belong to this program.
///
/// The JVM does not check the cache against the class path: with another jar it would run the old
/// classes without a word. So the file's name holds a checksum of the jar and of the JDK, and a
/// cache of another build is simply not found.
///
/// PostgreSQL: none
public final class AotCache {
  /// Names the files (without their ends) that the recording processes write to. Set where caches
  /// are made: in the program that trains, and from there in the postmaster and the recording
  /// backend.
  public static final String RECORD_PROPERTY = "pganatomy.train";

  /// Every class in a cache costs each process some memory, used or not. So there are two.
  public enum Size {
    /// For processes that execute SQL: what the training session has needed.
    LARGE(".aot"),
    /// For the postmaster and the auxiliary processes.
    SMALL("-small.aot");

    private final String end;

    Size(String end) {
      this.end = end;
    }
  }

  private static final int PART_BYTES = 16 * 1024;
  private static String key;

  private static final String PACKAGE = "pganatomy.engine.postmaster.";

  private AotCache() {}

  /// Where a cache of this program is or would be; null when it does not run from a jar.
  public static String file(Size size) {
    String classPath = System.getProperty("java.class.path");
    if (!classPath.endsWith(".jar") || classPath.indexOf(File.pathSeparatorChar) >= 0) {
      return null;
    }
    Path jar = Path.of(classPath).toAbsolutePath();
    return jar.resolveSibling("pganatomy-engine-" + key(jar) + size.end).toString();
  }

  /// The cache to start a process with, or null.
  public static String fileToUse(ProcessSize process) {
    String file = file(process == ProcessSize.BACKEND ? Size.LARGE : Size.SMALL);
    return file != null && Files.exists(file) ? file : null;
  }

  public static boolean isRecording() {
    return System.getProperty(RECORD_PROPERTY) != null;
  }

  /// The file that the recorder for a cache writes.
  public static String record(Size size) {
    return System.getProperty(RECORD_PROPERTY) + size.end;
  }

  /// What makes a process record.
  public static List<String> recordFlags(Size size) {
    return List.of(
        "-XX:AOTMode=record",
        "-XX:AOTConfiguration=" + record(size),
        "-D" + RECORD_PROPERTY + "=" + System.getProperty(RECORD_PROPERTY));
  }

  /// In the recording backend, at its end: has the JVM write its record. It holds the classes that
  /// the session has needed and no others: whatever is in the cache is linked by every process that
  /// starts from it, and paid for in private memory (all 900 classes of the jar: 0.6 MB more). What
  /// training.sql leaves out is loaded from the jar when it is first needed.
  static void finishLargeRecord() {
    ProcessExit.exitOrderly();
  }

  /// In the recording postmaster, at its end: adds the classes that only its children need.
  static void finishSmallRecord() {
    for (String name :
        new String[] {
          "ServerChild",
          "ChildProcess",
          "StartupProcess",
          "Checkpointer",
          "BackgroundWriter",
          "WalWriter",
          "AutovacuumLauncher",
          "LogicalReplicationLauncher",
          "IoWorker",
          "Archiver",
          "StorageWork"
        }) {
      load(PACKAGE + name);
    }
    load("pganatomy.engine.storage.ipc.Interrupts");
    load("pganatomy.engine.storage.ipc.ProcSignal");
    load("pganatomy.engine.access.transam.xlog.ControlFile");
    ProcessExit.exitOrderly();
  }

  private static void load(String name) {
    try {
      Class.forName(name, false, AotCache.class.getClassLoader());
    } catch (ClassNotFoundException | LinkageError leftOut) {
      // A class that cannot be loaded will not be in the cache, nor be missed.
      return;
    }
  }

  private static synchronized String key(Path jar) {
    if (key == null) {
      CRC32C checksum = new CRC32C();
      byte[] part = new byte[PART_BYTES];
      int file = Posix.open(jar.toString(), Posix.O_RDONLY, 0);
      for (int count = 1; count > 0; ) {
        count = Posix.read(file, part, 0, PART_BYTES);
        checksum.update(part, 0, count);
      }
      Posix.close(file);
      checksum.update(System.getProperty("java.vm.version").getBytes(StandardCharsets.UTF_8));
      checksum.update(System.getProperty("java.home").getBytes(StandardCharsets.UTF_8));
      key = Long.toHexString(checksum.getValue());
    }
    return key;
  }
}
