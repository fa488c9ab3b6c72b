package pganatomy.kernel;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Writes the kernel specification of this checkout, and trains the kernel's AOT cache.
///
/// ```text
/// java -cp kernel/target/pganatomy-kernel.jar pganatomy.kernel.Install --dir <kernels folder>
///      [--engine-jar <jar>] [--postgres-home <folder>] [--java-home <folder>] [--no-train]
/// ```
///
/// `--dir` is a Jupyter "kernels" folder, for example `.course/jupyter/kernels` of which
/// `.course/jupyter` is on `JUPYTER_PATH`; the specification lands in its subfolder `java`. All
/// paths inside are absolute. Installing again with nothing changed writes the same files and
/// trains nothing: it takes a third of a second.
///
/// The last line on standard output is the folder that was written. Wrong arguments end with status
/// 2, a failure with status 1, and one line on standard error.
public final class Install {

  private static final Set<String> OPTIONS =
      Set.of("--dir", "--engine-jar", "--postgres-home", "--java-home", "--class-path");
  private static final String[] LOGOS = {"logo-32x32.png", "logo-64x64.png", "logo-svg.svg"};

  private final TreeMap<String, String> options = new TreeMap<>();
  private boolean train = true;

  private Install() {}

  /// Entry point of the launcher; see the class's comment for the arguments.
  public static void main(String[] arguments) {
    Install install = new Install();
    String mistake = install.parse(arguments);
    if (mistake != null) {
      System.err.println("install: " + mistake);
      System.exit(2);
    }
    try {
      System.out.println(install.write());
    } catch (IOException e) {
      System.err.println("install: " + e);
      System.exit(1);
    }
  }

  private String parse(String[] arguments) {
    for (int i = 0; i < arguments.length; i++) {
      String argument = arguments[i];
      if (argument.equals("--no-train")) {
        train = false;
      } else if (!OPTIONS.contains(argument)) {
        return "unknown option " + argument + "; there are --no-train and " + OPTIONS;
      } else if (i + 1 == arguments.length) {
        return argument + " needs a value";
      } else {
        options.put(argument, arguments[++i]);
      }
    }
    return options.containsKey("--dir") ? null : "--dir <kernels folder> is missing";
  }

  private Path write() throws IOException {
    Path folder = Files.createDirectories(absolute("--dir", "").resolve("java"));
    String javaHome = absolute("--java-home", System.getProperty("java.home")).toString();
    String classPath =
        CommandLine.expandClassPath(
            options.getOrDefault("--class-path", System.getProperty("java.class.path")));
    Path cache = AotCache.file(folder, classPath, javaHome);
    if (train) {
      String postgres = options.getOrDefault("--postgres-home", "");
      AotCache.train(cache, classPath, javaHome, Map.of("PGANATOMY_POSTGRES_HOME", postgres));
    }
    Files.writeString(folder.resolve("kernel.json"), specification(javaHome, classPath, cache));
    for (String logo : LOGOS) {
      try (var in = Install.class.getResourceAsStream(logo)) {
        Files.write(folder.resolve(logo), in.readAllBytes());
      }
    }
    return folder;
  }

  private Path absolute(String option, String otherwise) {
    return Path.of(options.getOrDefault(option, otherwise)).toAbsolutePath().normalize();
  }

  private String specification(String javaHome, String classPath, Path cache) {
    List<String> command = new ArrayList<>(CommandLine.of(javaHome, classPath, cache));
    command.add("{connection_file}");
    JsonArray argv = new JsonArray();
    command.forEach(argv::add);
    JsonObject environment = new JsonObject();
    environment.addProperty("JAVA_HOME", javaHome);
    addFile(environment, "PGANATOMY_ENGINE_JAR", "--engine-jar");
    addFile(environment, "PGANATOMY_POSTGRES_HOME", "--postgres-home");
    JsonObject spec = new JsonObject();
    spec.add("argv", argv);
    spec.addProperty("display_name", "Java");
    spec.addProperty("language", "java");
    spec.addProperty("interrupt_mode", "message");
    spec.add("env", environment);
    return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(spec) + "\n";
  }

  private void addFile(JsonObject environment, String name, String option) {
    if (options.containsKey(option)) {
      environment.addProperty(name, absolute(option, "").toString());
    }
  }

  /// Absolute form of each entry of a class path.
  static List<Path> entries(String classPath) {
    List<Path> entries = new ArrayList<>();
    for (String entry : classPath.split(File.pathSeparator)) {
      if (!entry.isEmpty()) {
        entries.add(Path.of(entry).toAbsolutePath().normalize());
      }
    }
    return entries;
  }
}
