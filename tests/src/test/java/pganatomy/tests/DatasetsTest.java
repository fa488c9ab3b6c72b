package pganatomy.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pganatomy.lab.Command;
import pganatomy.tests.server.Project;
import pganatomy.tests.server.Servers;

/// The data that notebooks load can be made again, bit by bit, and the list of them is whole.
class DatasetsTest {

  private static final Path DATASETS = Project.home().resolve("datasets");

  @Test
  void ordersAreWhatTheProgramMakes(@TempDir Path folder) throws IOException {
    Path made = folder.resolve("orders.csv");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String program = DATASETS.resolve("Orders.java").toString();
    Servers.run(new Command(List.of(java, program, made.toString())));
    assertThat(made).hasSameBinaryContentAs(DATASETS.resolve("orders.csv"));
  }

  @Test
  void eachFileIsDescribedAndUsed() throws IOException {
    String readMe = Files.readString(DATASETS.resolve("README.md"));
    StringBuilder notebooks = new StringBuilder();
    for (Path notebook : files(Project.home().resolve("notebooks"), ".ipynb")) {
      notebooks.append(Files.readString(notebook));
    }
    for (Path file : files(DATASETS, ".csv")) {
      assertThat(readMe).contains("## " + file.getFileName());
      assertThat(notebooks).contains("datasets/" + file.getFileName());
    }
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
