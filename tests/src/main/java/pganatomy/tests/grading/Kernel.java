package pganatomy.tests.grading;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pganatomy.kernel.protocol.NotebookClient;
import pganatomy.tests.server.Project;

/// How the installed kernel is started: its `kernel.json`, with the held-back checks on the class
/// path.
final class Kernel {

  private static final String MEMORY = "-Xmx512m";

  private final List<String> command = new ArrayList<>();
  private final Map<String, String> environment = new java.util.HashMap<>();

  private Kernel() {}

  /// Reads the specification that the launcher has installed.
  static Kernel installed() throws IOException {
    Path file = Project.home().resolve("target/jupyter/kernels/java/kernel.json");
    if (!Files.exists(file)) {
      throw new IOException("the kernel is not installed: `./course grade` does it before");
    }
    JsonObject json = new Gson().fromJson(Files.readString(file), JsonObject.class);
    Kernel kernel = new Kernel();
    List<String> words = new ArrayList<>();
    for (JsonElement word : json.getAsJsonArray("argv")) {
      words.add(word.getAsString());
    }
    words.removeIf(word -> word.equals("{connection_file}"));
    int classPath = words.indexOf("-cp") + 1;
    String own =
        Path.of(Kernel.class.getProtectionDomain().getCodeSource().getLocation().getPath())
            .toString();
    words.set(classPath, words.get(classPath) + ":" + own);
    kernel.command.addAll(words);
    if (json.has("env")) {
      json.getAsJsonObject("env")
          .entrySet()
          .forEach(entry -> kernel.environment.put(entry.getKey(), entry.getValue().getAsString()));
    }
    return kernel;
  }

  /// Starts a kernel in the folder, which becomes its home and its place for temporary files.
  NotebookClient start(Path folder) throws IOException {
    List<String> words = new ArrayList<>(Shelter.around(folder));
    words.add(command.getFirst());
    words.addAll(command.subList(1, command.size()));
    int at = words.indexOf("-cp");
    words.addAll(at, List.of(MEMORY, "-Djava.io.tmpdir=" + folder));
    ProcessBuilder builder = new ProcessBuilder();
    builder.directory(folder.toFile());
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().putAll(environment);
    builder.environment().put("HOME", folder.toString());
    builder.environment().put("TMPDIR", folder.toString());
    return new NotebookClient(words, builder);
  }
}
