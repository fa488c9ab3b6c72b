package pganatomy.tests.grading;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A notebook file as graders see it: its cells by their `grade_id`.
///
/// PostgreSQL: none; nbgrader's metadata, schema version 3.
public final class Lesson {

  private final Path file;
  private final List<Cell> cells = new ArrayList<>();

  /// One cell.
  ///
  /// @param gradeId null for a cell without nbgrader metadata
  public record Cell(
      String type,
      String source,
      String gradeId,
      boolean isSolution,
      boolean isGrade,
      boolean isLocked,
      int points,
      boolean isSetup) {}

  /// An exercise: where the answer goes, and what asks it.
  ///
  /// @param id lesson and number: `03-1`
  /// @param stub what stands in the answer's cell of the untouched notebook
  /// @param points of the visible check
  public record Task(String id, String stub, String check, int points) {}

  private Lesson(Path file) {
    this.file = file;
  }

  /// Reads a notebook.
  ///
  /// @throws IOException when the file cannot be read or is no notebook, with words for the teacher
  public static Lesson read(Path file) throws IOException {
    Lesson lesson = new Lesson(file);
    try {
      JsonObject json = new Gson().fromJson(Files.readString(file), JsonObject.class);
      JsonArray all = json == null ? null : json.getAsJsonArray("cells");
      if (all == null) {
        throw new IOException(file + " has no cells: it is not a notebook of format 4");
      }
      for (JsonElement cell : all) {
        lesson.cells.add(cell(cell.getAsJsonObject()));
      }
    } catch (JsonParseException | IllegalStateException | ClassCastException damaged) {
      throw new IOException(file + " is not a notebook: " + damaged.getMessage(), damaged);
    }
    return lesson;
  }

  private static Cell cell(JsonObject json) {
    JsonObject metadata = object(json, "metadata");
    JsonObject grader = object(metadata, "nbgrader");
    return new Cell(
        json.has("cell_type") ? json.get("cell_type").getAsString() : "",
        text(json.get("source")),
        grader.has("grade_id") ? grader.get("grade_id").getAsString() : null,
        flag(grader, "solution"),
        flag(grader, "grade"),
        flag(grader, "locked"),
        grader.has("points") ? grader.get("points").getAsInt() : 0,
        flag(object(metadata, "pganatomy"), "setup"));
  }

  private static JsonObject object(JsonObject parent, String name) {
    return parent.get(name) instanceof JsonObject object ? object : new JsonObject();
  }

  private static boolean flag(JsonObject json, String name) {
    return json.has(name) && json.get(name).getAsBoolean();
  }

  private static String text(JsonElement source) {
    if (source == null) {
      return "";
    }
    if (source.isJsonPrimitive()) {
      return source.getAsString();
    }
    StringBuilder text = new StringBuilder();
    for (JsonElement line : source.getAsJsonArray()) {
      text.append(line.getAsString());
    }
    return text.toString();
  }

  public Path file() {
    return file;
  }

  public List<Cell> cells() {
    return cells;
  }

  /// The cells that have a `grade_id`. Of two with the same one the first counts.
  public Map<String, Cell> byId() {
    Map<String, Cell> found = new LinkedHashMap<>();
    for (Cell cell : cells) {
      if (cell.gradeId != null) {
        found.putIfAbsent(cell.gradeId, cell);
      }
    }
    return found;
  }

  /// What is run before each exercise's answer.
  public List<String> setup() {
    return cells.stream().filter(Cell::isSetup).map(Cell::source).toList();
  }

  /// The exercises, in the notebook's order: an answer's cell `03-1` and its check `03-1-check`.
  public List<Task> tasks() {
    Map<String, Cell> known = byId();
    List<Task> tasks = new ArrayList<>();
    for (Cell cell : cells) {
      if (cell.isSolution && cell.gradeId != null && known.containsKey(cell.gradeId + "-check")) {
        Cell check = known.get(cell.gradeId + "-check");
        tasks.add(new Task(cell.gradeId, cell.source, check.source, check.points));
      }
    }
    return tasks;
  }
}
