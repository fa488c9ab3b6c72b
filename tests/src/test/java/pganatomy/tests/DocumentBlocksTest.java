package pganatomy.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pganatomy.tests.server.Project;

/// Every statement and command of the documents' sections that a notebook mirrors is in a cell of
/// that notebook, as the document has it, blanks apart. What is shown otherwise is listed with the
/// reason: `documents/blocks.txt`.
class DocumentBlocksTest {

  private static final Path BLOCKS =
      Project.home().resolve("tests/src/test/resources/documents/blocks.txt");

  /// @param reason null where the notebook shows the block as it is
  private record Block(String source, String notebook, String text, String reason, String shown) {}

  @Test
  void eachIsInTheNotebookThatMirrorsIt() throws IOException {
    Map<String, String> notebooks = notebooks();
    List<String> missing = new ArrayList<>();
    for (Block block : blocks()) {
      String wanted = block.reason == null ? block.text : block.shown;
      if (!notebooks.get(block.notebook).contains(withoutBlanks(wanted))) {
        missing.add(block.source + " is not in notebook " + block.notebook + ":\n" + wanted);
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void whatIsListedAsShownOtherwiseIsNotThereAsItWas() throws IOException {
    for (Block block : blocks()) {
      if (block.reason != null) {
        assertThat(block.reason).as(block.source).isNotBlank();
        assertThat(withoutBlanks(block.shown)).isNotEqualTo(withoutBlanks(block.text));
      }
    }
  }

  @Test
  void theListIsWhole() throws IOException {
    assertThat(blocks()).hasSize(23);
    assertThat(blocks()).extracting(Block::notebook).containsOnly("01", "03", "04");
  }

  private static List<Block> blocks() throws IOException {
    List<Block> blocks = new ArrayList<>();
    String[] parts = Files.readString(BLOCKS).split("(?m)^=== ");
    for (int i = 2; i < parts.length; i++) { // The first two are the file's own explanation.
      String head = parts[i].lines().findFirst().orElseThrow();
      String[] words = head.split(" \\| ");
      String[] halves = parts[i].substring(head.length()).split("(?m)^--- ", 2);
      String reason = halves.length == 1 ? null : halves[1].lines().findFirst().orElseThrow();
      String shown = reason == null ? null : halves[1].substring(reason.length());
      blocks.add(new Block(words[0] + ", " + words[1], words[2].strip(), halves[0], reason, shown));
    }
    return blocks;
  }

  /// The code cells of each notebook, without blanks, by the notebook's number.
  private static Map<String, String> notebooks() throws IOException {
    Map<String, String> cells = new HashMap<>();
    List<Path> files;
    try (Stream<Path> all = Files.list(Project.home().resolve("notebooks"))) {
      files = all.filter(file -> file.toString().endsWith(".ipynb")).toList();
    }
    for (Path file : files) {
      StringBuilder code = new StringBuilder();
      JsonObject notebook = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
      for (JsonElement cell : notebook.getAsJsonArray("cells")) {
        if (cell.getAsJsonObject().get("cell_type").getAsString().equals("code")) {
          for (JsonElement line : cell.getAsJsonObject().getAsJsonArray("source")) {
            code.append(line.getAsString());
          }
        }
      }
      cells.put(file.getFileName().toString().substring(0, 2), withoutBlanks(code.toString()));
    }
    return cells;
  }

  private static String withoutBlanks(String text) {
    return text.replaceAll("\\s+", "");
  }
}
