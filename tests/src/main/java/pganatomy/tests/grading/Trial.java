package pganatomy.tests.grading;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import pganatomy.kernel.protocol.NotebookClient;
import pganatomy.lab.Load;
import pganatomy.lesson.Verdict;

/// Tries one answer to one exercise: in a kernel and a folder of its own, with limits of time and
/// memory.
final class Trial implements AutoCloseable {

  private static final String VERDICT = "application/vnd.pganatomy.verdict+json";
  private static final int MOST_OUTPUTS = 2000;
  private static final String FOLDER = "grade-";

  private final Limits limits;
  private final Path folder;
  private final NotebookClient client;
  private String trouble;

  /// @param seconds for each cell; more where the machine is overloaded, which is not its fault
  /// @param megabytes of resident memory for the kernel and all that it starts
  record Limits(int seconds, int megabytes) {}

  /// What an answer got: the two verdicts, null where there is none, and then why.
  record Outcome(Verdict visible, Verdict heldBack, String note) {}

  private Trial(Kernel kernel, Limits limits) throws IOException {
    this.limits = limits;
    folder = Files.createTempDirectory(FOLDER + ProcessHandle.current().pid() + "-");
    // PostgreSQL refuses root, so its servers are another user's, who must get through.
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
    client = kernel.start(folder);
  }

  /// Tries an answer from setup to held-back check.
  static Outcome of(Kernel kernel, Limits limits, Lesson lesson, Lesson.Task task, String answer)
      throws IOException {
    try (Trial trial = new Trial(kernel, limits)) {
      for (String setup : lesson.setup()) {
        trial.run(setup);
      }
      return trial.outcome(task, answer);
    }
  }

  /// Tries several answers in one kernel, which is quicker: for the graders' own tests.
  static List<Outcome> ofAll(
      Kernel kernel, Limits limits, Lesson lesson, Lesson.Task task, List<String> answers)
      throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    Trial trial = null;
    try {
      for (String answer : answers) {
        if (trial == null || !trial.client.process().isAlive()) {
          if (trial != null) {
            trial.close();
          }
          trial = new Trial(kernel, limits);
          for (String setup : lesson.setup()) {
            trial.run(setup);
          }
        }
        trial.trouble = null;
        outcomes.add(trial.outcome(task, answer));
      }
      return outcomes;
    } finally {
      if (trial != null) {
        trial.close();
      }
    }
  }

  private Outcome outcome(Lesson.Task task, String answer) {
    run(answer);
    Verdict visible = verdict(run(HeldBack.visible(task.check())), task.id());
    Verdict heldBack = verdict(run(HeldBack.of(task.check())), task.id());
    return new Outcome(visible, heldBack, visible != null && heldBack != null ? null : trouble);
  }

  /// Runs a cell, unless an earlier one has ended the kernel; null when it did not come to an end.
  private NotebookClient.Run run(String code) {
    if (!client.process().isAlive()) {
      return null;
    }
    MemoryGuard guard = new MemoryGuard(client.process().toHandle(), limits.megabytes);
    String request = client.start(code);
    Optional<NotebookClient.Run> run =
        client.await(request, Load.millis(limits.seconds), MOST_OUTPUTS);
    guard.stop();
    if (guard.hasStruck()) {
      trouble = "The answer used more than " + limits.megabytes + " MB of memory and was stopped.";
    } else if (run.isEmpty() && !client.process().isAlive()) {
      trouble = "The answer ended the kernel.";
    } else if (run.isEmpty()) {
      trouble = "The answer was not done after " + limits.seconds + " seconds and was stopped.";
      client.process().destroyForcibly().onExit().join();
    } else if (run.get().status().equals("error") && trouble == null) {
      trouble = failure(run.get().reply());
    }
    return run.orElse(null);
  }

  private static String failure(JsonObject reply) {
    String name = reply.has("ename") ? reply.get("ename").getAsString() : "error";
    String value = reply.has("evalue") ? reply.get("evalue").getAsString().strip() : "";
    int line = value.indexOf('\n');
    String first = line < 0 ? value : value.substring(0, line);
    if (name.equals("CompileError")) {
      return "The answer does not compile: "
          + first
          + ". Its cell in the notebook shows the place when it is run.";
    }
    return "The answer failed: " + name + (first.isEmpty() ? "" : ": " + first);
  }

  /// The last verdict about the exercise that the cell has shown.
  private static Verdict verdict(NotebookClient.Run run, String exercise) {
    Verdict found = null;
    if (run != null) {
      for (JsonObject shown : run.of("display_data")) {
        JsonObject data = shown.getAsJsonObject("data");
        if (data.has(VERDICT)) {
          Verdict verdict = new Gson().fromJson(data.get(VERDICT), Verdict.class);
          found = verdict.exercise().equals(exercise) ? verdict : found;
        }
      }
    }
    return found;
  }

  @Override
  public void close() {
    List<ProcessHandle> family = client.process().descendants().toList();
    client.close();
    // The kernel's watchdog stops the servers, and is one of the family: it gets the time that it
    // needs. What is left then is ended here.
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(Load.millis(10));
    for (ProcessHandle member : family) {
      try {
        member.onExit().get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
      } catch (Exception stillThere) {
        member.destroyForcibly();
      }
    }
    try {
      remove(folder);
    } catch (IOException left) {
      // A folder of the temporary directory stays: the next start of the machine removes it.
    }
  }

  /// Removes what graders have left that were killed: their folders have their pids.
  static void sweep() {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    try (Stream<Path> all = Files.list(temporary)) {
      for (Path left : all.toList()) {
        String name = left.getFileName().toString();
        if (name.matches(FOLDER + "\\d+-\\d+")
            && ProcessHandle.of(Long.parseLong(name.split("-")[1])).isEmpty()) {
          remove(left);
        }
      }
    } catch (IOException | UncheckedIOException somebodyElses) {
      // Another user's: not ours to remove.
    }
  }

  private static void remove(Path folder) throws IOException {
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
          public FileVisitResult postVisitDirectory(Path directory, IOException failed)
              throws IOException {
            Files.deleteIfExists(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /// Ends a family of processes that takes too much memory.
  private static final class MemoryGuard {
    private final Thread thread;
    private volatile boolean struck;
    private volatile boolean isOver;

    MemoryGuard(ProcessHandle kernel, int megabytes) {
      thread = Thread.ofVirtual().start(() -> watch(kernel, megabytes));
    }

    private void watch(ProcessHandle kernel, int megabytes) {
      while (!isOver) {
        long kilobytes =
            Stream.concat(Stream.of(kernel), kernel.descendants())
                .mapToLong(process -> privateKilobytes(process.pid()))
                .sum();
        if (kilobytes > megabytes * 1024L) {
          struck = true;
          kernel.descendants().forEach(ProcessHandle::destroyForcibly);
          kernel.destroyForcibly();
          return;
        }
        try {
          Thread.sleep(250);
        } catch (InterruptedException stop) {
          return;
        }
      }
    }

    /// Anonymous memory; shared buffers would count once for each process.
    private static long privateKilobytes(long pid) {
      try {
        for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
          if (line.startsWith("RssAnon:")) {
            return Long.parseLong(line.substring(8, line.length() - 2).strip());
          }
        }
      } catch (IOException | NumberFormatException gone) {
        return 0;
      }
      return 0;
    }

    void stop() {
      isOver = true;
      thread.interrupt();
    }

    boolean hasStruck() {
      return struck;
    }
  }
}
