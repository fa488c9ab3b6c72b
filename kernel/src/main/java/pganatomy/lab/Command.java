package pganatomy.lab;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/// A program that is run to its end, without standard input, for 60 seconds at most, or longer on
/// an overloaded machine.
public final class Command {

  private final List<String> words;
  private final Map<String, String> environment = new TreeMap<>();
  private String name;
  private long timeoutSeconds = Load.millis(60) / 1000;
  private Path folder;

  /// A program and its arguments.
  public Command(List<String> words) {
    this.words = List.copyOf(words);
    this.name = Path.of(words.getFirst()).getFileName().toString();
  }

  /// What messages call it.
  Command named(String newName) {
    name = newName;
    return this;
  }

  /// Variables that it gets besides our own.
  public Command environment(Map<String, String> more) {
    environment.putAll(more);
    return this;
  }

  /// How long it may take.
  public Command timeoutSeconds(long seconds) {
    timeoutSeconds = seconds;
    return this;
  }

  /// Where it runs, if not where we do.
  public Command in(Path workingDirectory) {
    folder = workingDirectory;
    return this;
  }

  /// What it printed; throws if it fails.
  public String run() throws IOException, InterruptedException {
    Result result = result();
    if (result.status != 0) {
      throw new LabException(
          name + " ended with status " + result.status + "\n" + result.output.strip());
    }
    return result.output;
  }

  /// How a program ended.
  ///
  /// @param status 0 if all went well
  /// @param output standard output and error, in the order in which they came
  public record Result(int status, String output) {}

  /// How it ended and what it printed. Output goes through a file: a daemon that keeps its standard
  /// output open would otherwise keep us waiting.
  public Result result() throws IOException, InterruptedException {
    Path output = Files.createTempFile("pganatomy-", ".out");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(words)
              .redirectErrorStream(true)
              .redirectInput(Path.of("/dev/null").toFile())
              .redirectOutput(output.toFile());
      builder.environment().putAll(environment);
      if (folder != null) {
        builder.directory(folder.toFile());
      }
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
