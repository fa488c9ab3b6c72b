package pganatomy.lab;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/// A program that is run to its end.
final class Command {

  private final List<String> words;
  private final Map<String, String> environment = new TreeMap<>();
  private String name;
  private long timeoutSeconds = 60;

  Command(List<String> words) {
    this.words = List.copyOf(words);
    this.name = Path.of(words.getFirst()).getFileName().toString();
  }

  /// What messages call it.
  Command named(String newName) {
    name = newName;
    return this;
  }

  Command environment(Map<String, String> more) {
    environment.putAll(more);
    return this;
  }

  Command timeoutSeconds(long seconds) {
    timeoutSeconds = seconds;
    return this;
  }

  /// What it printed; throws if it fails.
  String run() throws IOException, InterruptedException {
    Result result = result();
    if (result.status != 0) {
      throw new LabException(
          name + " ended with status " + result.status + "\n" + result.output.strip());
    }
    return result.output;
  }

  /// @param output standard output and error, in the order in which they came
  record Result(int status, String output) {}

  /// How it ended and what it printed. Output goes through a file: a daemon that keeps its standard
  /// output open would otherwise keep us waiting.
  Result result() throws IOException, InterruptedException {
    Path output = Files.createTempFile("pganatomy-", ".out");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(words)
              .redirectErrorStream(true)
              .redirectInput(Path.of("/dev/null").toFile())
              .redirectOutput(output.toFile());
      builder.environment().putAll(environment);
      Process process = builder.start();
      try {
        if (!process.waitFor(timeoutSeconds, TimeUnit.SECONDS)) {
          throw new LabException(name + " took longer than " + timeoutSeconds + " s");
        }
      } finally {
        process.destroyForcibly();
      }
      String text = new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
      return new Result(process.exitValue(), text);
    } catch (IOException e) {
      throw new IOException("cannot run " + name + ": " + e.getMessage(), e);
    } finally {
      Files.delete(output);
    }
  }
}
