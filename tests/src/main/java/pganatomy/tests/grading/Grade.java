package pganatomy.tests.grading;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// `./course grade NOTEBOOK... [--out DIR] [--timeout S] [--memory MB] [--jobs N] [--again]`
///
/// Status 0 when every submission was graded, whatever its points; 1 when one could not be; 2 for
/// wrong arguments.
public final class Grade {

  private static final int MEGABYTES = 1024;
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private final List<Path> submissions = new ArrayList<>();
  private Path out = Path.of("target/grading");
  private int seconds = 60;
  private int megabytes = MEGABYTES;
  private int jobs = Math.max(1, Math.min(processors(), freeMegabytes() / MEGABYTES));
  private boolean again;
  private int done;

  private Grade() {}

  private static int processors() {
    return Runtime.getRuntime().availableProcessors();
  }

  /// Entry point of `./course grade`.
  public static void main(String[] arguments) throws Exception {
    Grade grade = new Grade();
    String mistake = grade.parse(arguments);
    if (mistake != null) {
      System.err.println("course: grade: " + mistake);
      System.exit(2);
    }
    System.exit(grade.run() ? 0 : 1);
  }

  private String parse(String[] arguments) {
    for (int i = 0; i < arguments.length; i++) {
      String word = arguments[i];
      if (word.equals("--again")) {
        again = true;
      } else if (List.of("--out", "--timeout", "--memory", "--jobs").contains(word)) {
        if (i + 1 == arguments.length) {
          return word + " needs a value";
        }
        String problem = option(word, arguments[++i]);
        if (problem != null) {
          return problem;
        }
      } else if (word.startsWith("-")) {
        return "unknown option " + word + "; there are --out, --timeout, --memory, --jobs, --again";
      } else if (!Files.isRegularFile(Path.of(word))) {
        return "there is no notebook \"" + word + "\"";
      } else {
        submissions.add(Path.of(word));
      }
    }
    return submissions.isEmpty() ? "which notebooks? Give the files that were handed in" : null;
  }

  private String option(String word, String value) {
    if (word.equals("--out")) {
      out = Path.of(value);
      return null;
    }
    if (!value.matches("[1-9]\\d{0,5}")) {
      return word + " wants a number above zero, not \"" + value + "\"";
    }
    int number = Integer.parseInt(value);
    switch (word) {
      case "--timeout" -> seconds = number;
      case "--memory" -> megabytes = number;
      default -> jobs = number;
    }
    return null;
  }

  private static int freeMegabytes() {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/meminfo"))) {
        if (line.startsWith("MemAvailable:")) {
          return Integer.parseInt(line.replaceAll("\\D", "")) / 1024;
        }
      }
    } catch (IOException unknown) {
      return MEGABYTES;
    }
    return MEGABYTES;
  }

  private boolean run() throws Exception {
    Grader grader = new Grader(seconds, megabytes);
    Files.createDirectories(out.resolve("results"));
    Trial.sweep();
    if (!Shelter.isThere()) {
      System.err.println(
          "No namespaces here: answers run with the rights of this user, in folders of their own.");
    }
    TreeMap<Integer, Result> results = new TreeMap<>();
    List<String> failures = new ArrayList<>();
    ExecutorService executor = Executors.newFixedThreadPool(jobs);
    try {
      List<Future<Result>> futures = new ArrayList<>();
      for (Path submission : submissions) {
        futures.add(executor.submit(() -> one(grader, submission)));
      }
      for (int i = 0; i < futures.size(); i++) {
        try {
          results.put(i, futures.get(i).get());
        } catch (ExecutionException failed) {
          failures.add(submissions.get(i) + ": " + failed.getCause().getMessage());
        }
      }
    } finally {
      executor.shutdownNow();
    }
    Reports.write(out, new ArrayList<>(results.values()));
    System.out.println(Reports.table(new ArrayList<>(results.values())));
    failures.forEach(failure -> System.err.println("not graded: " + failure));
    System.out.println("Feedback for each learner, junit.xml and results.json are in " + out);
    return failures.isEmpty();
  }

  private Result one(Grader grader, Path submission) throws IOException {
    Path file = out.resolve("results").resolve(Grader.name(submission) + ".json");
    Result result = known(file, grader.digest(submission));
    boolean isKnown = result != null;
    if (!isKnown) {
      result = grader.grade(submission);
      Path fresh = file.resolveSibling(file.getFileName() + ".new");
      Files.writeString(fresh, GSON.toJson(result) + "\n");
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE); // whole, or not there
    }
    tell(result, isKnown);
    return result;
  }

  private Result known(Path file, String digest) throws IOException {
    if (again || !Files.exists(file)) {
      return null;
    }
    try {
      Result result = GSON.fromJson(Files.readString(file), Result.class);
      return result != null && digest.equals(result.digest()) ? result : null;
    } catch (JsonParseException torn) {
      return null;
    }
  }

  private synchronized void tell(Result result, boolean isKnown) {
    done++;
    System.err.printf(
        "[%d/%d] %s: %d of %d points, %s%n",
        done,
        submissions.size(),
        result.submission(),
        result.earned(),
        result.points(),
        isKnown ? "graded before" : Math.round(result.seconds()) + " s");
  }
}
