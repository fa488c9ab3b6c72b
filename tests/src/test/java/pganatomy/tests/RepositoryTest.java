package pganatomy.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import pganatomy.lab.Command;
import pganatomy.tests.server.Project;
import pganatomy.tests.server.Servers;

/// What must not be in the repository, and what every notebook must be.
class RepositoryTest {

  /// Folders of somebody's machine. `/home/` is left out: documents may show one.
  private static final Pattern MACHINE_PATH =
      Pattern.compile("/(work|farm|root|Users)/[A-Za-z0-9_.-]+/|/opt/pg[0-9]");

  private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)(#[^)]*)?\\)");

  @Test
  void noFileNamesAFolderOfSomebodysMachine() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : trackedFiles()) {
      if (file.endsWith("RepositoryTest.java")) {
        continue;
      }
      int number = 0;
      for (String line : linesOf(file)) {
        number++;
        if (MACHINE_PATH.matcher(line).find()) {
          found.add(file + ":" + number + ": " + line.strip());
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void notebooksAreStoredWithoutWhatARunLeaves() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : notebooks()) {
      for (JsonElement element : read(file).getAsJsonArray("cells")) {
        JsonObject cell = element.getAsJsonObject();
        if (cell.get("cell_type").getAsString().equals("code")
            && (!cell.getAsJsonArray("outputs").isEmpty()
                || !cell.get("execution_count").isJsonNull())) {
          found.add(file + ": a cell keeps its output");
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void notebooksRunInTheJavaKernelAndAreReadableText() throws IOException {
    for (Path file : notebooks()) {
      JsonObject book = read(file);
      JsonObject kernel = book.getAsJsonObject("metadata").getAsJsonObject("kernelspec");
      assertThat(kernel.get("name").getAsString()).as("%s", file).isEqualTo("java");
      assertThat(book.get("nbformat").getAsInt()).as("%s", file).isEqualTo(4);
      TreeSet<String> ids = new TreeSet<>();
      for (JsonElement cell : book.getAsJsonArray("cells")) {
        String id = cell.getAsJsonObject().get("id").getAsString();
        assertThat(ids.add(id)).as("%s has the cell %s twice", file, id).isTrue();
        assertThat(cell.getAsJsonObject().get("source").isJsonArray())
            .as("%s, cell %s: one line of text in each line of the file", file, id)
            .isTrue();
      }
    }
  }

  /// A link of a notebook or a page to a file of ours leads to a file that exists.
  @Test
  void linksLeadSomewhere() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path file : trackedFiles()) {
      String name = file.toString();
      if (!name.endsWith(".ipynb") && !name.endsWith(".md")) {
        continue;
      }
      Matcher link = LINK.matcher(String.join("\n", linesOf(file)));
      while (link.find()) {
        String target = link.group(1);
        if (!target.contains(":") && !Files.exists(file.resolveSibling(target))) {
          broken.add(file + ": " + target);
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  private static List<Path> notebooks() {
    return trackedFiles().stream().filter(file -> file.toString().endsWith(".ipynb")).toList();
  }

  private static JsonObject read(Path file) throws IOException {
    return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
  }

  private static List<String> linesOf(Path file) throws IOException {
    try {
      return Files.readAllLines(file);
    } catch (MalformedInputException e) {
      return List.of(); // a picture, not a text
    }
  }

  private static List<Path> trackedFiles() {
    assumeTrue(
        Files.exists(Project.home().resolve(".git")) && Servers.hasProgram("git"), "not a clone");
    Command list = new Command(List.of("git", "ls-files", "-co", "--exclude-standard"));
    return Servers.run(list.in(Project.home()))
        .output()
        .lines()
        .map(Project.home()::resolve)
        .filter(Files::isRegularFile)
        .toList();
  }
}
