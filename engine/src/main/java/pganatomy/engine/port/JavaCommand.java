package pganatomy.engine.port;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The command line of a JVM of ours: which Java, which classes, which flags.
///
/// The flags are what makes a JVM bearable as a small process; each is explained where it is added.
/// Measured figures stand in the package's chapter.
public final class JavaCommand {
  private static final String MAIN_CLASS = "pganatomy.engine.main.Main";

  /// The inner packages of the JDK that this package uses: see [NativeCall] and [SharedMemory].
  static final List<String> JDK_PACKAGES =
      List.of(
          "jdk.internal.misc",
          "jdk.internal.access",
          "jdk.internal.foreign.abi",
          "jdk.internal.loader");

  private JavaCommand() {}

  /// The program to start: the `java` that runs this process.
  public static String program() {
    return System.getProperty("java.home") + "/bin/java";
  }

  /// What a process of the server is started with: `title` as `argv[0]`, the flags for its size,
  /// the cache when `cache` is not null, then `arguments`.
  public static String[] arguments(
      String title, ProcessSize size, String cache, List<String> cacheFlags, String... arguments) {
    List<String> words = new ArrayList<>();
    words.add(title);
    addSize(words, size);
    addCommon(words);
    if (cache != null) {
      words.add("-XX:AOTCache=" + cache);
    }
    words.addAll(cacheFlags);
    words.add("-cp");
    words.add(classPath());
    words.add(MAIN_CLASS);
    words.addAll(List.of(arguments));
    return words.toArray(new String[0]);
  }

  /// The environment for children: ours, without what would change or chatter about the flags.
  public static String[] environment() {
    List<String> entries = new ArrayList<>();
    for (Map.Entry<String, String> entry : System.getenv().entrySet()) {
      switch (entry.getKey()) {
        case "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "CLASSPATH" -> {}
        default -> entries.add(entry.getKey() + "=" + entry.getValue());
      }
    }
    // The C library gives every thread an arena of 64 MB of address space and some real memory.
    entries.add("MALLOC_ARENA_MAX=1");
    return entries.toArray(new String[0]);
  }

  /// How much a kind of process needs.
  public enum ProcessSize {
    /// Supervises: little to compute, little to remember.
    SUPERVISOR,
    /// An auxiliary process: sleeps, wakes, does a bounded piece of work.
    SMALL,
    /// Runs queries.
    BACKEND
  }

  private static void addSize(List<String> words, ProcessSize size) {
    switch (size) {
      case SUPERVISOR, SMALL -> {
        words.add("-Xms2m");
        words.add("-Xmn1m");
        words.add("-Xmx64m");
        words.add("-XX:TieredStopAtLevel=1");
      }
      case BACKEND -> {
        words.add("-Xms4m");
        words.add("-Xmn2m");
        words.add("-Xmx512m");
      }
    }
  }

  private static void addCommon(List<String> words) {
    // One collector thread, none at the side.
    words.add("-XX:+UseSerialGC");
    // No file in /tmp for jstat, and no socket for jcmd.
    words.add("-XX:-UsePerfData");
    words.add("-XX:+DisableAttachMechanism");
    // The JVM leaves HUP, INT, TERM and QUIT alone: our signal thread takes them.
    words.add("-Xrs");
    words.add("-Xss512k");
    words.add("-Xshare:auto");
    // Map the archive where it was made for, so that its pages stay shared between processes.
    words.add("-XX:+UnlockDiagnosticVMOptions");
    words.add("-XX:ArchiveRelocationMode=0");
    words.add("--enable-native-access=ALL-UNNAMED");
    for (String inside : JDK_PACKAGES) {
      words.add("--add-exports");
      words.add("java.base/" + inside + "=ALL-UNNAMED");
    }
  }

  /// The class path with absolute names: a child may be started in another folder.
  public static String classPath() {
    StringBuilder absolute = new StringBuilder();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (!absolute.isEmpty()) {
        absolute.append(File.pathSeparatorChar);
      }
      absolute.append(new File(entry).getAbsolutePath());
    }
    return absolute.toString();
  }
}
