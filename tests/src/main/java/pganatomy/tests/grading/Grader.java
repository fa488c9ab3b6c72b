package pganatomy.tests.grading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pganatomy.lab.Kind;
import pganatomy.lesson.Verdict;
import pganatomy.tests.server.Project;

/// Grades one submission after the other, each exercise by itself.
public final class Grader {

  private final Kernel kernel;
  private final Trial.Limits limits;
  private final Map<String, Lesson> lessons = new java.util.TreeMap<>();
  private final Map<String, Result.Answer[]> untouched =
      new java.util.concurrent.ConcurrentHashMap<>();

  /// @param seconds for each cell of an answer
  /// @param megabytes for each answer's kernel and servers
  public Grader(int seconds, int megabytes) throws IOException {
    kernel = Kernel.installed();
    limits = new Trial.Limits(seconds, megabytes);
    try (Stream<Path> files = Files.list(Project.home().resolve("notebooks"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".ipynb")).toList()) {
        lessons.put(name(file), Lesson.read(file));
      }
    }
  }

  /// The file's name without its ending.
  static String name(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".ipynb") ? name.substring(0, name.length() - 6) : name;
  }

  /// What a submission's result depends on.
  String digest(Path submission) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(Files.readAllBytes(submission));
      String how = limits.seconds() + " " + limits.megabytes() + " " + Kind.wanted();
      digest.update(how.getBytes(StandardCharsets.UTF_8));
      digest.update(Files.readAllBytes(lessonOf(Lesson.read(submission)).file()));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /// Grades a submission.
  ///
  /// @throws IOException when the file is no notebook, or none of the course
  public Result grade(Path file) throws IOException {
    long start = System.nanoTime();
    Lesson submission = Lesson.read(file);
    Lesson lesson = lessonOf(submission);
    Map<String, Lesson.Cell> handedIn = submission.byId();
    List<String> notes = editedCells(lesson, handedIn);
    List<Result.Answer> answers = new ArrayList<>();
    for (Lesson.Task task : lesson.tasks()) {
      Lesson.Cell answer = handedIn.get(task.id());
      if (answer == null) {
        notes.add("The cell of answer " + task.id() + " is missing.");
      }
      answers.add(grade(lesson, task, answer == null ? task.stub() : answer.source()));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Result(
        name(file), name(lesson.file()), digest(file), List.copyOf(notes), answers, seconds);
  }

  /// The notebook that most of the submission's answers belong to.
  private Lesson lessonOf(Lesson submission) throws IOException {
    Map<String, Lesson.Cell> handedIn = submission.byId();
    Lesson best = null;
    long most = 0;
    for (Lesson lesson : lessons.values()) {
      long common = lesson.tasks().stream().filter(t -> handedIn.containsKey(t.id())).count();
      if (common > most) {
        most = common;
        best = lesson;
      }
    }
    if (best == null) {
      throw new IOException(
          submission.file()
              + " has no exercise of this course: the answers' cells are found by their nbgrader"
              + " metadata (grade_id)");
    }
    return best;
  }

  private static List<String> editedCells(Lesson lesson, Map<String, Lesson.Cell> handedIn) {
    List<String> notes = new ArrayList<>();
    for (Map.Entry<String, Lesson.Cell> entry : lesson.byId().entrySet()) {
      Lesson.Cell original = entry.getValue();
      Lesson.Cell found = handedIn.get(entry.getKey());
      if (original.isLocked() && found == null) {
        notes.add("The locked cell " + entry.getKey() + " is missing; the original was used.");
      } else if (original.isLocked()
          && !original.type().equals("markdown") // a task's text decides nothing
          && !found.source().equals(original.source())) {
        notes.add("The locked cell " + entry.getKey() + " was edited; the original was used.");
      }
    }
    return notes;
  }

  private Result.Answer grade(Lesson lesson, Lesson.Task task, String source) throws IOException {
    if (source.strip().equals(task.stub().strip())) {
      return untouched(lesson, task);
    }
    return answer(task, Trial.of(kernel, limits, lesson, task, source));
  }

  /// What an answer gets that nobody has written is the same for all: it is tried once.
  private Result.Answer untouched(Lesson lesson, Lesson.Task task) throws IOException {
    synchronized (untouched.computeIfAbsent(task.id(), id -> new Result.Answer[1])) {
      Result.Answer[] known = untouched.get(task.id());
      if (known[0] == null) {
        known[0] = answer(task, Trial.of(kernel, limits, lesson, task, task.stub()));
      }
      return known[0];
    }
  }

  /// Visible and held-back claims of one outcome; both sides are worth the check's points.
  static Result.Answer answer(Lesson.Task task, Trial.Outcome outcome) {
    List<Result.Check> checks = new ArrayList<>();
    add(checks, outcome.visible(), false, task.points(), outcome.note());
    add(checks, outcome.heldBack(), true, task.points(), outcome.note());
    String title = outcome.visible() == null ? "" : outcome.visible().title();
    return new Result.Answer(task.id(), title, 2 * task.points(), checks, outcome.note());
  }

  private static void add(
      List<Result.Check> checks, Verdict verdict, boolean isHeldBack, int points, String note) {
    if (verdict == null) {
      String hint = note == null ? "The check showed no verdict." : note;
      checks.add(new Result.Check("The check comes to a verdict", isHeldBack, points, hint));
      return;
    }
    for (Verdict.Result claim : verdict.results()) {
      checks.add(new Result.Check(claim.sentence(), isHeldBack, claim.points(), claim.hint()));
    }
  }

  /// The outcomes of several answers to one exercise, tried in one kernel.
  List<Trial.Outcome> tryAll(String lessonName, String taskId, List<String> sources)
      throws IOException {
    Lesson lesson = lessons.get(lessonName);
    for (Lesson.Task task : lesson.tasks()) {
      if (task.id().equals(taskId)) {
        return Trial.ofAll(kernel, limits, lesson, task, sources);
      }
    }
    throw new IOException(lessonName + " has no exercise " + taskId);
  }

  /// The notebooks by name.
  public Map<String, Lesson> lessons() {
    return lessons;
  }
}
