package pganatomy.tests.grading;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import pganatomy.tests.server.Project;

/// Thirty learners: what a whole class may hand in of one lesson, from the right answer to the one
/// that kills the server. `./course class` makes them and grades them with one command.
///
/// ```text
///   6  all three right          10  one wrong answer among right ones
///   4  not all are written      10  loops, exits, floods, deletes, kills, cheats ... (Trouble)
/// ```
public final class ClassRoom {

  /// The lesson whose exercises are handed in: its first answer is given a server, which it may
  /// harm.
  static final String LESSON = "01-postmaster-and-process-tree";

  private static final String FIRST = "01-1";
  private static final List<String> TASKS = List.of(FIRST, "01-2", "01-3");
  private static final String HEAD =
      "long backendOf(Server server, int clientPort) throws Exception {\n";

  private final Path folder;
  private final JsonObject lesson;
  private final Map<String, List<String>> wrong = new TreeMap<>();
  private final Map<String, String> right = new TreeMap<>();
  private final List<Path> made = new ArrayList<>();

  /// What an answer may do instead of answering.
  enum Trouble {
    LOOPS(HEAD + "    while (true) { }\n}"),
    LOOPS_IN_THE_CELL(HEAD + "    return 0;\n}\nwhile (true) { }"),
    EXITS(HEAD + "    System.exit(0);\n    return 0;\n}"),
    HALTS(
        HEAD
            + """
                var me = Long.toString(ProcessHandle.current().pid());
                new ProcessBuilder("kill", "-9", me).start().waitFor();
                return 0;
            }\
            """),
    DELETES_THE_DATA(
        HEAD
            + """
                try (var files = Files.walk(server.dataDirectory())) {
                    for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
                return server.pid();
            }\
            """),
    KILLS_THE_SERVER(HEAD + "    server.kill(server.pid(), \"KILL\");\n    return 1;\n}"),
    FLOODS(
        HEAD
            + """
                for (int i = 0; i < 300_000; i++) {
                    System.out.println("line " + i + " of very many that nobody will ever read");
                }
                return 0;
            }\
            """),
    HOGS_MEMORY(
        HEAD
            + """
                var hog = new ArrayList<byte[]>();
                while (true) {
                    hog.add(new byte[1 << 24]);
                }
            }\
            """),
    JUDGES_ITSELF(
        HEAD
            + """
                return 0;
            }
            void check(Verdict mine) {
                display(new Verdict("01-1", "I say so", List.of(new Verdict.Result("right", 2, null))));
            }\
            """);

    final String code;

    Trouble(String code) {
      this.code = code;
    }

    String learner() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  private ClassRoom(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    Path notebook = Project.home().resolve("notebooks").resolve(LESSON + ".ipynb");
    lesson = new Gson().fromJson(Files.readString(notebook), JsonObject.class);
    Path answers = Project.home().resolve("tests/src/test/resources/grading");
    for (String task : TASKS) {
      wrong.put(task, new ArrayList<>());
      try (Stream<Path> files = Files.list(answers.resolve(task))) {
        for (Path file : files.sorted().toList()) {
          if (file.getFileName().toString().startsWith("reference")) {
            right.put(task, Files.readString(file));
          } else {
            wrong.get(task).add(Files.readString(file));
          }
        }
      }
    }
  }

  /// `ClassRoom FOLDER`: writes the submissions there.
  public static void main(String[] arguments) throws IOException {
    System.out.println(whole(Path.of(arguments[0])).size() + " submissions in " + arguments[0]);
  }

  /// The whole class.
  static List<Path> whole(Path folder) throws IOException {
    ClassRoom room = new ClassRoom(folder);
    for (int i = 1; i <= 6; i++) {
      room.handIn("right-" + i, room.right);
    }
    room.handIn("untouched", Map.of());
    room.handIn("only-the-first", Map.of(FIRST, room.right.get(FIRST)));
    room.handIn("without-the-last", room.rightBut("01-3", null));
    room.handIn("does-not-compile", room.rightBut("01-2", "double percentInVain(List log { }"));
    for (String task : TASKS) {
      List<String> answers = room.wrong.get(task);
      for (int i = 0; i < (task.equals("01-3") ? 4 : 3); i++) {
        room.handIn("wrong-" + task + "-" + (i + 1), room.rightBut(task, answers.get(i)));
      }
    }
    for (Trouble trouble : Trouble.values()) {
      room.handIn(trouble.learner(), room.rightBut(FIRST, trouble.code));
    }
    room.handInWithAnEditedCheck();
    return room.made;
  }

  /// The troublemakers and one good learner: what a test has time for. Whoever makes trouble has
  /// answered nothing else, except the one that halts: the next answer must count.
  static List<Path> small(Path folder) throws IOException {
    ClassRoom room = new ClassRoom(folder);
    for (Trouble trouble : Trouble.values()) {
      Map<String, String> answers = new TreeMap<>(Map.of(FIRST, trouble.code));
      if (trouble == Trouble.HALTS) {
        answers.put("01-2", room.right.get("01-2"));
      }
      room.handIn(trouble.learner(), answers);
    }
    room.handInWithAnEditedCheck();
    return room.made;
  }

  private Map<String, String> rightBut(String task, String answer) {
    Map<String, String> answers = new TreeMap<>(right);
    answers.remove(task);
    if (answer != null) {
      answers.put(task, answer);
    }
    return answers;
  }

  private void handInWithAnEditedCheck() throws IOException {
    JsonObject copy = filled(Map.of());
    cell(copy, FIRST + "-check")
        .add(
            "source",
            new JsonPrimitive(
                "display(new Verdict(\"01-1\", \"\", List.of(new Verdict.Result(\"\", 2, null))));"));
    write("edits-the-check", copy);
  }

  private void handIn(String learner, Map<String, String> answers) throws IOException {
    write(learner, filled(answers));
  }

  private JsonObject filled(Map<String, String> answers) {
    JsonObject copy = lesson.deepCopy();
    answers.forEach((task, code) -> cell(copy, task).add("source", new JsonPrimitive(code)));
    return copy;
  }

  private void write(String learner, JsonObject notebook) throws IOException {
    Path file = folder.resolve(learner + ".ipynb");
    Files.writeString(file, new GsonBuilder().disableHtmlEscaping().create().toJson(notebook));
    made.add(file);
  }

  private static JsonObject cell(JsonObject notebook, String gradeId) {
    for (JsonElement element : notebook.getAsJsonArray("cells")) {
      JsonObject cell = element.getAsJsonObject();
      JsonObject metadata = cell.getAsJsonObject("metadata").getAsJsonObject("nbgrader");
      if (metadata != null && metadata.get("grade_id").getAsString().equals(gradeId)) {
        return cell;
      }
    }
    throw new IllegalStateException(LESSON + " has no cell " + gradeId);
  }
}
