package pganatomy.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a server has written to its log, whether a logger process collects it or not.
public final class ServerLog {

  private static final int WAIT_STEP_MILLIS = 20;

  private final Server server;
  private int marked;

  ServerLog(Server server) {
    this.server = server;
  }

  /// All lines, oldest first.
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    try {
      for (Path file : files()) {
        lines.addAll(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    if (Files.exists(server.logFile())) {
      files.add(server.logFile());
    }
    Path collected = server.dataDirectory().resolve("log");
    if (Files.isDirectory(collected)) {
      try (Stream<Path> inside = Files.list(collected)) {
        inside.filter(file -> file.toString().endsWith(".log")).sorted().forEach(files::add);
      }
    }
    return files;
  }

  /// Lines in which the regular expression is found.
  public List<String> matching(String regex) {
    Pattern pattern = Pattern.compile(regex);
    return lines().stream().filter(line -> pattern.matcher(line).find()).toList();
  }

  /// Remembers the log's end for [#sinceMark()].
  public ServerLog mark() {
    marked = lines().size();
    return this;
  }

  /// The lines that have come since the mark, or all if none was set.
  public List<String> sinceMark() {
    List<String> lines = lines();
    return lines.subList(Math.min(marked, lines.size()), lines.size());
  }

  /// Whether a line behind the first so many has these words.
  boolean isTold(int behind, String words) {
    return lines().stream().skip(behind).anyMatch(line -> line.contains(words));
  }

  /// Waits until a line since the mark matches.
  ///
  /// @return the line, or null if none came in time
  public String await(String regex, double seconds) throws InterruptedException {
    Pattern pattern = Pattern.compile(regex);
    long end = System.nanoTime() + (long) (seconds * 1e9);
    while (true) {
      for (String line : sinceMark()) {
        if (pattern.matcher(line).find()) {
          return line;
        }
      }
      if (System.nanoTime() >= end) {
        return null;
      }
      TimeUnit.MILLISECONDS.sleep(WAIT_STEP_MILLIS);
    }
  }

  /// The last lines, as one text.
  public String tail(int count) {
    List<String> lines = lines();
    return String.join("\n", lines.subList(Math.max(0, lines.size() - count), lines.size()));
  }

  @Override
  public String toString() {
    return String.join("\n", lines());
  }
}
