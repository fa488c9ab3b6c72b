package pganatomy.kernel.magic;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import pganatomy.kernel.java.CellFailure;
import pganatomy.kernel.java.Magics;

/// `%load file`: runs what a file holds, as JJava does: Java, `.sql`, `.sh`, or the code cells of a
/// notebook.
final class LoadMagic implements Magic {

  private static final List<String> ENDINGS = List.of("", ".jsh", ".jshell", ".java", ".ipynb");

  private final BaseKernel kernel;

  LoadMagic(BaseKernel kernel) {
    this.kernel = kernel;
  }

  @Override
  public Object run(String line, String body) throws Exception {
    List<String> words = Magics.words(line);
    if (words.size() != 1) {
      throw Options.failure("%load takes one file");
    }
    Path file = find(words.getFirst());
    Object result = null;
    for (String code : cells(file)) {
      result = kernel.evalRaw(code);
    }
    return result;
  }

  private static Path find(String name) throws CellFailure, IOException {
    for (String ending : ENDINGS) {
      Path file = Path.of(name + ending);
      if (Files.isRegularFile(file)) {
        return file;
      }
    }
    Path missing = Path.of(name).toAbsolutePath();
    String nearest = Magics.nearest(missing.getFileName().toString(), siblings(missing));
    throw Options.failure(
        "%load: there is no file "
            + name
            + (nearest == null ? "" : ". Did you mean " + nearest + "?"));
  }

  private static List<String> siblings(Path missing) throws IOException {
    if (!Files.isDirectory(missing.getParent())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(missing.getParent())) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static List<String> cells(Path file) throws CellFailure, IOException {
    String name = file.toString();
    try {
      String text = Files.readString(file);
      if (name.endsWith(".ipynb")) {
        return notebook(text);
      }
      String magic = name.endsWith(".sql") ? "%%sql\n" : name.endsWith(".sh") ? "%%sh\n" : "";
      return List.of(magic + text);
    } catch (NoSuchFileException e) {
      throw Options.failure("%load: " + file + " is gone");
    } catch (JsonParseException | IllegalStateException e) {
      throw Options.failure("%load: " + file + " is not a notebook: " + e.getMessage());
    }
  }

  private static List<String> notebook(String json) {
    List<String> cells = new ArrayList<>();
    for (JsonElement element :
        JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("cells")) {
      JsonObject cell = element.getAsJsonObject();
      if (cell.get("cell_type").getAsString().equals("code")) {
        cells.add(text(cell.get("source")));
      }
    }
    return cells;
  }

  /// A notebook's source is a text or a list of lines.
  private static String text(JsonElement source) {
    if (!(source instanceof JsonArray lines)) {
      return source.getAsString();
    }
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line.getAsString()));
    return text.toString();
  }
}
