package pganatomy.engine.port;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The command line of a JVM of ours: which Java, which classes, which flags.
///
/// The flags are what makes a JVM bearable as a small process; each is explained where it is added.
/// Measured figures stand in the package's chapter.
public final class JavaCommand {
  private static final int TITLE_ROOM = 400;
  private static final String MAIN_CLASS = "pganatomy.engine.main.Main";

  /// The inner packages of the JDK that this package uses: see [NativeCall] and [SharedMemory].
  public static final List<String> JDK_PACKAGES =
      List.of(
          "jdk.internal.misc",
          "jdk.internal.access",
          "jdk.internal.foreign.abi",
          "jdk.internal.loader");

  private JavaCommand() {}

  /// The program to start: the `java` that runs this process, under the name `postgres` where that
  /// can be had, so that `pgrep postgres` and `pstree` find a process from its first moment on. The
  /// name is a link beside the jar; the JDK finds its own folder through it.
  public static String program() {
    String java = System.getProperty("java.home") + "/bin/java";
    String classPath = System.getProperty("java.class.path");
    File jar = new File(classPath).getAbsoluteFile();
    if (!classPath.endsWith(".jar") || !jar.isFile()) {
      return java;
    }
    Path link = jar.toPath().resolveSibling("postgres");
    try {
      if (!Files.isSymbolicLink(link)) {
        Files.createSymbolicLink(link, Path.of(java));
      } else if (!Files.readSymbolicLink(link).toString().equals(java)) {
        Files.delete(link);
        Files.createSymbolicLink(link, Path.of(java));
      }
      return link.toString();
    } catch (IOException | UnsupportedOperationException notHere) {
      return Files.isExecutable(link) ? link.toString() : java;
    }
  }

  /// A file in memory that holds the flags of a process of this size, one a line, for
  /// `@/proc/self/fd/<n>`: so `ps` does not show thirty flags while the process starts.
  public static int flagsFile(ProcessSize size, String cache, List<String> more) {
    List<String> words = new ArrayList<>();
    addSize(words, size);
    addCommon(words);
    if (cache != null) {
      words.add("-XX:AOTCache=" + cache);
    }
    words.addAll(more);
    addFromEnvironment(words);
    words.add("-cp");
    words.add(classPath());
    words.add(MAIN_CLASS);
    StringBuilder text = new StringBuilder();
    for (String word : words) {
      text.append('"').append(word.replace("\\", "\\\\").replace("\"", "\\\"")).append("\"\n");
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    int file = Posix.createMemoryFile("flags", bytes.length);
    Posix.pwrite(file, bytes, 0, bytes.length, 0);
    return file;
  }

  /// What a process of the server is started with: `title` as `argv[0]`, the file of flags, which
  /// it must inherit, then its own arguments. The blanks at the end are room for longer titles.
  public static String[] arguments(String title, int flagsFile, String... arguments) {
    String[] words = new String[arguments.length + 3];
    words[0] = title;
    words[1] = "@/proc/self/fd/" + flagsFile;
    System.arraycopy(arguments, 0, words, 2, arguments.length);
    words[words.length - 1] = " ".repeat(TITLE_ROOM);
    return words;
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
    /// Sleeps, and when it wakes does next to nothing: not worth a compiler.
    SLEEPER,
    /// An auxiliary process: sleeps, wakes, does a bounded piece of work.
    SMALL,
    /// Runs queries.
    BACKEND
  }

  private static void addSize(List<String> words, ProcessSize size) {
    switch (size) {
      case SUPERVISOR, SMALL -> {
        addHeap(words, "8m", "1m", "1m", "64m");
        addFirstCompilerOnly(words);
      }
      case SLEEPER -> {
        addHeap(words, "8m", "1m", "1m", "64m");
        words.add("-Xint");
      }
      case BACKEND -> {
        addHeap(words, "13m", "4m", "64m", "512m");
        // Gives memory back after a large query.
        words.add("-XX:MinHeapFreeRatio=10");
        words.add("-XX:MaxHeapFreeRatio=30");
        words.add("-XX:-ShrinkHeapInSteps");
        addFirstCompilerOnly(words);
      }
    }
  }

  /// The first compiler only: half the code, a fifth of the memory to compile in, and no counting
  /// in the code it makes. A backend is young for most of its life: with both compilers a statement
  /// over a million rows ran in counting code for long, and sixteen connections compiled sixteen
  /// times on the same processors. Sixteen clients' commits in a connection's first three seconds:
  /// 3,400 a second with both, 5,500 with the first; in the five seconds after: 10,500 and 12,800.
  private static void addFirstCompilerOnly(List<String> words) {
    words.add("-XX:TieredStopAtLevel=1");
  }

  /// The first size must hold the objects of the AOT cache; pages never touched cost nothing. The
  /// young generation is touched all over again and again: that is what a process has to pay for. A
  /// collection costs a backend 0.3 ms whatever there is to collect, so its young generation holds
  /// some dozens of short statements.
  private static void addHeap(
      List<String> words, String first, String young, String youngMost, String most) {
    words.add("-Xms" + first);
    words.add("-XX:NewSize=" + young);
    words.add("-XX:MaxNewSize=" + youngMost);
    words.add("-Xmx" + most);
  }

  /// `PGANATOMY_JAVA_OPTIONS`: more flags for all processes, for who wants to measure or to
  /// profile.
  private static void addFromEnvironment(List<String> words) {
    String options = System.getenv("PGANATOMY_JAVA_OPTIONS");
    if (options != null) {
      for (String option : options.strip().split(" +")) {
        if (!option.isEmpty()) {
          words.add(option);
        }
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
    // After 127 calls the JVM would spin a class for the handle of our native calls: 2 ms, in the
    // middle of a client's connecting, for nothing (compiled code sees through a constant handle).
    words.add("-Djava.lang.invoke.MethodHandle.CUSTOMIZE_THRESHOLD=-1");
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
