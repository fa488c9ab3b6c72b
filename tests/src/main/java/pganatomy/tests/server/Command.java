package pganatomy.tests.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A program that runs to its end, with a time limit, its output caught, and no standard input.
public final class Command {

  private final List<String> words;
  private final Map<String, String> environment;
  private Duration limit = Duration.ofSeconds(60);
  private Path folder;

  private Command(List<String> words, Map<String, String> environment) {
    this.words = words;
    this.environment = environment;
  }

  /// What came of it: exit status, and standard output and error in the order of their writing.
  public record Result(int status, String output) {

    /// The output of a program that had to succeed.
    public String orThrow() {
      if (status != 0) {
        throw new IllegalStateException("status " + status + ": " + output);
      }
      return output;
    }
  }

  /// A program and its arguments.
  public static Command of(List<String> words) {
    return new Command(words, Map.of());
  }

  /// A program and its arguments.
  public static Command of(String... words) {
    return of(List.of(words));
  }

  /// The same with these variables in its environment.
  public Command with(Map<String, String> variables) {
    return new Command(words, variables);
  }

  /// The same with another time limit than 60 seconds.
  public Command within(Duration time) {
    limit = time;
    return this;
  }

  /// The same in this working directory.
  public Command in(Path workingDirectory) {
    folder = workingDirectory;
    return this;
  }

  /// Runs it. What a program that lives on in the background (a server) inherits is a file, not a
  /// pipe: otherwise we would wait for that server's end.
  public Result run() {
    try {
      Path output = Files.createTempFile("pga-output", ".txt");
      try {
        return new Result(status(output), Files.readString(output, StandardCharsets.UTF_8));
      } finally {
        Files.delete(output);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private int status(Path output) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(words));
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true).redirectOutput(output.toFile());
    builder.redirectInput(Path.of("/dev/null").toFile());
    if (folder != null) {
      builder.directory(folder.toFile());
    }
    Process process = builder.start();
    if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException(
          "no end within " + limit + ": " + words + "\n" + Files.readString(output));
    }
    return process.exitValue();
  }

  /// Whether a program of this name is on PATH.
  public static boolean exists(String program) {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(":")) {
      if (Files.isExecutable(Path.of(folder, program))) {
        return true;
      }
    }
    return false;
  }
}
